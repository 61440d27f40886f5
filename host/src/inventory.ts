import { dirname, join } from 'node:path';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { LimitError } from '../../engine/src/limits';
import { cardOfMetadata, joinCards, type ModelCard, readModelCard } from '../../engine/src/models/modelCard';
import { Budget } from '../../engine/src/models/scan/budget';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import { readTensors } from '../../engine/src/models/tensors/read';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import type { Inventory } from '../../engine/src/report/inventory';
import type { Report } from '../../engine/src/report/report';
import { type Machine, type OpenFile, UnreadableFile } from './machine';
import { packagesOfFiles } from './packagesOfFiles';
import { isRemotePath } from './remote/remotePath';
import type { FileTask } from './walk';

/** Longer texts are not the card of a model. */
const maxCardBytes = 1 << 20;

/** What a bill of materials has beside the models of a report: the packages that files name, and the cards in and beside models. */
export async function inventoryOf(
  { models, packages: installed }: Report,
  files: readonly Pick<FileTask, 'path' | 'remote'>[],
  machine: Machine,
  nameOf: (path: string) => string = (path) => path,
): Promise<Inventory> {
  const packages = new Map<string, Inventory['packages'][number]>();
  for (const { name, version } of await packagesOfFiles(files, machine))
    packages.set(`${name}@${version ?? ''}`, { name, version });
  for (const { name, version, purl } of installed)
    packages.set(purl.startsWith('pkg:pypi/') ? `${name}@${version}` : purl, { name, version, purl });
  // What a lock or a pin resolves is not listed once more without its version.
  const resolved = new Set(
    [...packages.values()].flatMap(({ name, version }) => (version === undefined ? [] : [name])),
  );
  const cards = new Map<string, ModelCard>();
  const known = new Map<string, Promise<string | undefined>>();
  for (const model of models) {
    const { path } = model;
    const file = join(dirname(path), 'README.md');
    const text = await (known.get(file) ?? machine.reader.readText(file, maxCardBytes));
    known.set(file, Promise.resolve(text));
    const card = joinCards(
      await ownCard(model, machine),
      text === undefined ? undefined : readModelCard(text),
    );
    if (card !== undefined) cards.set(nameOf(path), card);
  }
  return {
    now: Date.now(),
    id: crypto.randomUUID(),
    cards,
    packages: [...packages]
      .filter(([, { name, version }]) => version !== undefined || !resolved.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, each]) => each),
  };
}

/** Formats that have a place for what their authors say of them. */
const withMetadata = new Set(['gguf', 'safetensors']);

/** What a file says of itself. One that cannot be read says nothing: its verdict tells that already. */
async function ownCard(
  { path, format }: ModelReport,
  { platform, open }: Machine,
): Promise<ModelCard | undefined> {
  if (!withMetadata.has(format) || isRemotePath(path)) return undefined;
  let source: OpenFile | undefined;
  try {
    source = await open(path);
    const options = { ...defaultConfiguration, platform, cancel: { cancelled: false } };
    const { metadata } = await readTensors(new Budget(options), source);
    return cardOfMetadata(metadata);
  } catch (error) {
    if (error instanceof RefusedError || error instanceof LimitError || error instanceof UnreadableFile)
      return undefined;
    throw error;
  } finally {
    source?.close?.();
  }
}
