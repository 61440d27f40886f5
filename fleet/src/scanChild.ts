import type { CheckOptions, FileReport } from '../../engine/src/check';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { checkPath } from '../../host/src/checkPath';
import { nodePlatform } from '../../host/src/nodePlatform';
import type { FileTask } from '../../host/src/walk';
import { googleToken, signAzure, signS3 } from './sources/objectStores';
import { ociAuthorization } from './sources/oci';
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
}

/** Names of one file that are remembered; whoever has more is judged anew with every policy. */
const maxNames = 10_000;

/** Where the bytes are, with the credentials of whoever runs the worker. */
async function open({ path, place }: Question): Promise<FileTask> {
  if ('file' in place) return { path, explicit: false, storedAt: place.file };
  const { url, signs } = place;
  const task = { path, explicit: false };
  switch (signs) {
    case 's3':
      return { ...task, remote: { url: await signS3(url) } };
    case 'azure':
      return { ...task, remote: { url: signAzure(url) } };
    case 'gs':
      return { ...task, remote: withAuthorization(url, googleToken()) };
    case 'oci':
      return { ...task, remote: withAuthorization(url, await ociAuthorization(new URL(url))) };
    default:
      return { ...task, remote: { url } };
  }
}

function withAuthorization(url: string, authorization: string | undefined) {
  return authorization === undefined ? { url } : { url, authorization };
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
  const report = await checkPath(await open(question), options);
  return { report, names: [...names] };
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
