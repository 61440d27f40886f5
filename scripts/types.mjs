// The types of the library as other programs see them: dist/types, the declarations that program/src/index.ts needs and no others.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, tool } from './install.mjs';

/**
 * Compiles declarations and copies those of the library into a folder, under the paths of their sources.
 * @param {string} folder
 */
export function writeTypes(folder) {
  const { status } = spawnSync(process.execPath, [tool('typescript'), '-b', 'program'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The types are wrong');
  const open = ['program/src/index'];
  const seen = new Set(open);
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    // .cache/types has a folder for each room, without its src.
    const text = readFileSync(join(root, '.cache/types', `${source.replace('/src/', '/')}.d.ts`), 'utf8');
    const path = join(folder, `${source}.d.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    for (const [, named] of text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const next = join(dirname(source), named).replaceAll('\\', '/');
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
}
