import { closeSync, constants, openSync, readSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { constants as constantsOfZlib, inflateSync } from 'node:zlib';
import { statsOf } from '../stats';

/** True for a folder that is a store of git's: a HEAD, objects and refs. */
export function isGitStore(folder: string): boolean {
  return (
    kindOf(join(folder, 'HEAD')) === 'file' &&
    kindOf(join(folder, 'objects')) === 'folder' &&
    kindOf(join(folder, 'refs')) === 'folder'
  );
}

/** An object of its own file, packed by zlib. */
const loose = /^objects\/[\da-f]{2}\/[\da-f]{38,62}$/;
const objectHead = /^(?:blob|tree|commit|tag) \d+\0/;
/** Files in git's own formats, by what they are called, and what they begin with. Source: gitformat-pack(5), gitformat-index(5). */
const binary: readonly (readonly [name: RegExp, head: string])[] = [
  [/^objects\/pack\/(?:pack|tmp_pack)[-_]\w+(?:\.pack)?$/, 'PACK'],
  [/^objects\/pack\/pack-[\da-f]+\.idx$/, '\xfftOc'],
  [/^objects\/pack\/[-\w]+\.rev$/, 'RIDX'],
  [/^objects\/pack\/[-\w]+\.bitmap$/, 'BITM'],
  [/^objects\/pack\/pack-[\da-f]+\.mtimes$/, 'MTME'],
  [/^objects\/pack\/(?:multi-pack-index|[-\w/]+\.midx)$/, 'MIDX'],
  [/^objects\/info\/(?:commit-graph|commit-graphs\/graph-[\da-f]+\.graph)$/, 'CGPH'],
  [/^(?:index|sharedindex\.[\da-f]+)$/, 'DIRC'],
  [/^packed-refs$/, '# pack-refs'],
  [/^hooks\/[-a-z]+\.sample$/, '#!'],
];
/** What Git LFS keeps under the digest of its content, which is the content of a file of the working tree. */
const large = /^lfs\/objects\/[\da-f]{2}\/[\da-f]{2}\/[\da-f]{64}$/;
/** Texts of which there is one. */
const texts =
  /^(?:HEAD|[A-Z]+_HEAD|[A-Z]+_EDITMSG|SQUASH_MSG|config(?:\.worktree)?|description|shallow|commondir|gitdir|info\/(?:exclude|attributes|refs|grafts|sparse-checkout)|objects\/info\/[-\w]+|objects\/pack\/pack-[\da-f]+\.(?:keep|promisor))$/;
/** Larger texts are looked at like any other file. */
const maxText = 1 << 16;
/** What no text of git's has: controls, and the two lines by which a pickle names what it loads. */
const unlike = /^\x80|[\0-\x08\x0e-\x1f]|\n(?<=[ci][\w.]+\r?\n)[\w.]+\r?\n/;
/** Files named after branches, which may be called anything. */
const named = /^(?:refs|logs)\//;
/** What such a file begins with: the name of an object, or of another branch. */
const reference = /^(?:ref: [^\n]+\n$|[\da-f]{40}(?:[\da-f]{24})?[\n ])/;
const headLength = 300;

/**
 * True for a path in a store of git's that git itself writes, by its name and by what it holds: everything else was put there, and is
 * looked at.
 */
export function isWrittenByGit(store: string, path: string, isFolder: boolean): boolean {
  if (isFolder) return false;
  // Stores of submodules and of further working trees look the same.
  const name = relative(store, path)
    .split(sep)
    .join('/')
    .replace(/^(?:(?:modules|worktrees)\/[^/]+\/)+/, '');
  if (large.test(name)) return true;
  if (loose.test(name)) return objectHead.test(inflatedHead(headOf(path, headLength)));
  const head = binary.find(([pattern]) => pattern.test(name))?.[1];
  if (head !== undefined) return headOf(path, head.length).toString('latin1') === head;
  if (named.test(name)) return reference.test(headOf(path, headLength).toString('latin1'));
  if (!texts.test(name)) return false;
  const text = headOf(path, maxText + 1);
  return text.length <= maxText && !unlike.test(text.toString('latin1'));
}

/** The beginning of a regular file; nothing of what is none, or cannot be read. */
function headOf(path: string, length: number): Buffer {
  try {
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const bytes = Buffer.alloc(length);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return Buffer.alloc(0);
  }
}

/** The first characters of what zlib packed. */
function inflatedHead(bytes: Buffer): string {
  try {
    return inflateSync(bytes, { finishFlush: constantsOfZlib.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 })
      .subarray(0, 40)
      .toString('latin1');
  } catch {
    return '';
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statsOf(path);
  return stats?.isFile() ? 'file' : stats?.isDirectory() ? 'folder' : undefined;
}
