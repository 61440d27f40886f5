import { dirname, join, resolve } from 'node:path';
import { readBounded } from '../boundedFile';
import { linkStatsOf, statsOf } from '../stats';

/** A working tree and its store. */
export interface Repository {
  /** Folder that holds `.git`. */
  readonly root: string;
  /** The store of this working tree: index, HEAD and its log. */
  readonly store: string;
  /** The store that all working trees share: objects and refs. */
  readonly common: string;
}

/** A link file holds one path. */
const maxLinkBytes = 4096 + 16;

/**
 * The repository that a folder stands in: the nearest folder above, itself included, that has a `.git`. `broken` is one whose `.git` is
 * no store of git's, so that there is a name and nothing behind it. Reads names only; runs nothing.
 */
export function repositoryAt(folder: string): Repository | 'broken' | undefined {
  for (let root = resolve(folder); ; root = dirname(root)) {
    const own = join(root, '.git');
    if (linkStatsOf(own) !== undefined) return readStore(root, own) ?? 'broken';
    if (dirname(root) === root) return undefined;
  }
}

function readStore(root: string, own: string): Repository | undefined {
  const store = isFolder(own) ? own : linkedStore(root, own);
  if (store === undefined || !isFile(join(store, 'HEAD'))) return undefined;
  const shared = textOf(join(store, 'commondir'))?.trim();
  const common = shared === undefined || shared === '' ? store : resolve(store, shared);
  return isFolder(join(common, 'objects')) && isFolder(join(common, 'refs'))
    ? { root, store, common }
    : undefined;
}

/** Worktrees and submodules have a file that says where the store is. */
function linkedStore(root: string, own: string): string | undefined {
  const target = /^gitdir: ([^\0\r\n]+)/.exec(textOf(own) ?? '')?.[1];
  // A store on another machine is nobody's here.
  if (target === undefined || /^[\\/]{2}/.test(target)) return undefined;
  const store = resolve(root, target);
  return isFolder(store) ? store : undefined;
}

function textOf(path: string): string | undefined {
  try {
    return readBounded(path, maxLinkBytes).toString('utf8');
  } catch {
    return undefined;
  }
}

function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}
