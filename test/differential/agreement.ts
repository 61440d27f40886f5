import type { Loader } from './loaderPrograms';
import { contains, loaderEvents, machineEvents, type PickleEvent } from './machineEvents';
import type { OracleAnswer, OracleAnswers } from './oracle';

/**
 * What is wrong with one program, in words; undefined where all agree. On programs that reach STOP our ordered list of (use, global)
 * equals that of the unpickler; on failing ones it contains theirs.
 */
export async function disagreement(bytes: Uint8Array, answer: OracleAnswers): Promise<string | undefined> {
  const any = await machineEvents(bytes, 'any');
  for (const unpickler of ['c', 'python', 'file'] as const) {
    const theirs = answer[unpickler];
    const mine = unpickler === 'file' ? any : await machineEvents(bytes, unpickler);
    const exact = unpickler !== 'file' && theirs.stop;
    if (exact && (!mine.stop || JSON.stringify(mine.events) !== JSON.stringify(theirs.events))) {
      return `${unpickler} stopped with ${JSON.stringify(theirs.events)}, we have ${JSON.stringify(mine.events)}`;
    }
    if (!contains(mine.events, theirs.events))
      return `${unpickler} did ${JSON.stringify(theirs.events)}, we have ${JSON.stringify(mine.events)}`;
    // The scan reads a stream whose frames lie a second time, as the C unpickler does.
    const second = any.straddled ? (await machineEvents(bytes, 'c')).events : [];
    if (!contains(any.events, theirs.events) && !contains(second, theirs.events))
      return `a scan would miss ${JSON.stringify(theirs.events)}`;
  }
  return undefined;
}

/** Names that a format needs are the real ones there, and are not written down. */
const formatNames = new Set([
  'joblib.numpy_pickle.NumpyArrayWrapper',
  'numpy.ndarray',
  'numpy.dtype',
  'collections.OrderedDict',
  'torch._utils._rebuild_tensor_v2',
]);

/** torch looks up no name with "Storage" in it, wherever it is said to be. */
function isOther([, module, name]: PickleEvent): boolean {
  return !formatNames.has(`${module}.${name}`) && !name.includes('Storage');
}

/** The same for a real loader; what a scan says that it cannot follow, and searches for payloads instead, is not compared. */
export async function loaderDisagreement(
  loader: Loader,
  program: Uint8Array,
  answer: OracleAnswer,
): Promise<string | undefined> {
  const mine = await loaderEvents(program, loader);
  if (!mine.followed) return undefined;
  const events = mine.events.filter(isOther);
  const theirs = answer.events.filter(isOther);
  const agrees = answer.stop
    ? mine.stop && JSON.stringify(events) === JSON.stringify(theirs)
    : contains(events, theirs);
  if (agrees) return undefined;
  return `${loader}: ${answer.error} ${JSON.stringify(theirs)}, we have ${JSON.stringify(events)}`;
}
