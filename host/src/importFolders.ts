import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ImportFolder } from '../../engine/src/models/imports/judgeImports';

/** Folders between a model's and the one that was checked. */
const maxFolders = 20;

/**
 * Folders that code which loads a model may be run in: the model's own, those that were checked or are the project's (`roots`), and what
 * lies between them. In the spelling of the model's path.
 */
export function importFolders(path: string, roots: readonly string[]): ImportFolder[] {
  const own = dirname(path);
  const certain = new Set(['']);
  const checked = new Set<string>();
  let deepest = 0;
  for (const root of roots) {
    const below = relative(resolve(root), resolve(own));
    const depth = below === '' ? 0 : below.split(sep).length;
    if (below.startsWith('..') || resolve(root, below) !== resolve(own) || depth > maxFolders) continue;
    certain.add('../'.repeat(depth));
    checked.add('../'.repeat(depth));
    deepest = Math.max(deepest, depth);
  }
  return Array.from({ length: deepest + 1 }, (_, depth) => {
    const up = '../'.repeat(depth);
    return {
      path: join(own, up).replace(/(?<=[^\\/:])[\\/]$/, ''),
      certain: certain.has(up),
      isRoot: checked.has(up),
    };
  });
}
