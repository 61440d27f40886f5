import { closeSync, constants, openSync, readSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** True for a folder that is a store of git's: a HEAD, objects and refs. */
export function isGitStore(folder: string): boolean {
  return (
    kindOf(join(folder, 'HEAD')) === 'file' &&
    kindOf(join(folder, 'objects')) === 'folder' &&
    kindOf(join(folder, 'refs')) === 'folder'
  );
}

/** Objects and packs, by the names that git gives them: compressed, or listed by digest, and loaded by nobody. */
const objects =
  /^(?:objects\/(?:[\da-f]{2}\/[\da-f]{38,62}|pack\/(?:pack|multi-pack-index)[-.\w]*|info\/[-\w/.]*graph[-\w/.]*)|lfs\/objects\/[\da-f]{2}\/[\da-f]{2}\/[\da-f]{64})$/;
/** Files of which there is one, in git's own formats. */
const single =
  /^(?:HEAD|[A-Z]+_HEAD|[A-Z]+_EDITMSG|SQUASH_MSG|config(?:\.worktree)?|description|index|sharedindex\.[\da-f]+|packed-refs|shallow|commondir|gitdir|info\/(?:exclude|attributes|refs|grafts|sparse-checkout)|objects\/info\/[-\w]+|hooks\/[-a-z]+\.sample)$/;
/** Files named after branches, which may be called anything. */
const named = /^(?:refs|logs)\//;
/** What such a file begins with: the name of an object, or of another branch. */
const reference = /^(?:ref: [^\n]+\n$|[\da-f]{40}(?:[\da-f]{24})?[\n ])/;
const headLength = 300;

/** True for a path in a store of git's that git itself writes: everything else was put there, and is looked at. */
export function isWrittenByGit(store: string, path: string, isFolder: boolean): boolean {
  if (isFolder) return false;
  // Stores of submodules and of further working trees look the same.
  const name = relative(store, path)
    .split(sep)
    .join('/')
    .replace(/^(?:(?:modules|worktrees)\/[^/]+\/)+/, '');
  return objects.test(name) || single.test(name) || (named.test(name) && reference.test(headOf(path)));
}

function headOf(path: string): string {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const bytes = Buffer.alloc(headLength);
      return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, headLength, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined;
}
