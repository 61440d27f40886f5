import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { type ModelCard, readModelCard } from '../../engine/src/models/modelCard';
import type { Inventory } from '../../engine/src/report/inventory';
import type { Report } from '../../engine/src/report/report';
import { folderReader } from './folderReader';
import { packagesOfFiles } from './packagesOfFiles';
import type { FileTask } from './walk';

/** Longer texts are not the card of a model. */
const maxCardBytes = 1 << 20;

/** What a bill of materials has beside the models of a report: the packages that files name, and the cards beside models. */
export async function inventoryOf(
  { models }: Report,
  files: readonly Pick<FileTask, 'path' | 'remote'>[],
  nameOf: (path: string) => string = (path) => path,
): Promise<Inventory> {
  const packages = new Map<string, { name: string; version?: string | undefined }>();
  for (const { name, version } of await packagesOfFiles(files))
    packages.set(`${name}@${version ?? ''}`, { name, version });
  // What a lock or a pin resolves is not listed once more without its version.
  const resolved = new Set(
    [...packages.values()].flatMap(({ name, version }) => (version === undefined ? [] : [name])),
  );
  const cards = new Map<string, ModelCard>();
  const known = new Map<string, Promise<string | undefined>>();
  for (const { path } of models) {
    const file = join(dirname(path), 'README.md');
    const text = await (known.get(file) ?? folderReader.readText(file, maxCardBytes));
    known.set(file, Promise.resolve(text));
    const card = text === undefined ? undefined : readModelCard(text);
    if (card !== undefined) cards.set(nameOf(path), card);
  }
  return {
    now: Date.now(),
    id: randomUUID(),
    cards,
    packages: [...packages]
      .filter(([, { name, version }]) => version !== undefined || !resolved.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, each]) => each),
  };
}
