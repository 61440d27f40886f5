import { documentKind } from '../../engine/src/analysis/documentKind';
import { packagesIn } from '../../engine/src/analysis/projectPackages';
import type { AskedPackage } from '../../engine/src/dependencies/packages';
import { readNotebook } from '../../engine/src/notebook/notebook';
import { JsonError } from '../../engine/src/notebook/positionedJson';
import { pushAll } from '../../engine/src/pushAll';
import type { Machine } from './machine';
import type { FileTask } from './walk';

/** Longer files name no packages that someone wrote; locks are longer. */
const maxTextBytes = 16 << 20;

/** The packages that files name, as far as this machine has them. Staged content is what is on disk, as far as names go. */
export async function packagesOfFiles(
  files: readonly Pick<FileTask, 'path' | 'remote'>[],
  { platform, reader }: Machine,
): Promise<readonly AskedPackage[]> {
  const found: AskedPackage[] = [];
  for (const { path, remote } of files) {
    const kind = documentKind(path);
    if (remote !== undefined || kind === undefined || kind === 'python') continue;
    const text = await reader.readText(path, maxTextBytes);
    if (text !== undefined) pushAll(found, await packagesIn(path, textsOf(kind, text), kind, platform));
  }
  return found;
}

function textsOf(kind: string, text: string): string[] {
  if (kind !== 'notebook') return [text];
  try {
    return readNotebook(text).cells.map(({ part }) => part.text);
  } catch (error) {
    if (error instanceof JsonError) return [];
    throw error;
  }
}
