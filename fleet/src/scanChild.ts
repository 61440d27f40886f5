import type { CheckOptions, FileReport } from '../../engine/src/check';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { unreadableModel } from '../../engine/src/models/scan/unreadable';
import { checkPath } from '../../host/src/checkPath';
import { nodePlatform } from '../../host/src/nodePlatform';
import { RemoteError } from '../../host/src/remote/address';
import type { FileTask } from '../../host/src/walk';
import { accessTo } from './sources/access';
import { isPassing, isRemoteFailure } from './sources/ask';
import type { Place } from './sources/source';

/** What a worker is asked: one file, as the store has it. */
export interface Question {
  readonly path: string;
  readonly place: Place;
}

/** What it answers. */
export interface Answer {
  readonly report: FileReport;
  /** Names that pickles of the file hold, each once. */
  readonly names: readonly string[];
  /** Why its bytes did not come from where they are. */
  readonly unread?: { readonly message: string; readonly mayPass: boolean };
}

/** Names of one file that are remembered; whoever has more is judged anew with every policy. */
const maxNames = 10_000;

/** Where the bytes are, with the credentials of whoever runs the worker. @throws RemoteError */
async function open({ path, place }: Question): Promise<FileTask> {
  const task = { path, explicit: false };
  if ('file' in place) return { ...task, storedAt: place.file };
  return { ...task, remote: await accessTo(place.url, place.signs) };
}

async function answer(question: Question): Promise<Answer> {
  const names = new Set<string>();
  const options: CheckOptions = {
    platform: nodePlatform,
    cancel: { cancelled: false },
    configuration: defaultConfiguration,
    inlineSuppressions: false,
    versions: new Map(),
    digest: true,
    modelsOnly: true,
    onGlobal: (name) => {
      if (names.size < maxNames) names.add(name);
    },
  };
  let report: FileReport;
  try {
    report = await checkPath(await open(question), options);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const { path } = question;
    const model = unreadableModel(path, error.id, 'incomplete', error.message);
    report = { path, model, findings: [], errors: [] };
  }
  const unread = 'url' in question.place ? unreadOf(report) : undefined;
  return { report, names: [...names], ...(unread === undefined ? {} : { unread }) };
}

/** What kept a file of the network from being read, which a report says like everything else that it says. */
function unreadOf({ model, errors }: FileReport): Answer['unread'] {
  const said = [...(model?.reasons ?? []), ...errors].find(({ id }) => isRemoteFailure(id));
  return said === undefined ? undefined : { message: said.message, mayPass: isPassing(said.id) };
}

/** A process of its own: what a file does to it is done to no other file. Answers in the order of its questions. */
let last = Promise.resolve();
process.on('message', (question: Question) => {
  last = last.then(async () => {
    const found = await answer(question);
    await new Promise<void>((sent) => process.send?.(found, () => sent()));
  });
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process of a terminal; the worker decides when this one ends.
process.on('SIGINT', () => {});
process.send?.('ready');
