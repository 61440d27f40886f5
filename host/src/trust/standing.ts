import { realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readBounded } from '../boundedFile';
import { exactLinkStatsOf } from '../stats';
import { type IndexEntry, readGitIndex } from './gitIndex';
import { type Repository, repositoryAt } from './repository';

/** Why a folder does not count as the user's own. */
export type Doubt =
  /** No version control in it or above it. */
  | 'no-repository'
  /** Something is called `.git` and is no repository. */
  | 'broken-repository'
  /** Folder or repository belong to another user of this machine. */
  | 'other-owner'
  /** Git tracks nothing here yet. */
  | 'nothing-tracked'
  /** Git has not written these files on this machine: the repository was copied or unpacked. */
  | 'copied-repository'
  /** The repository was cloned, and nobody committed to it here. */
  | 'untouched-clone';

/** What is known of who made a folder. */
export interface Standing {
  /** Root of the repository where it is the user's own. */
  readonly root?: string;
  readonly doubt?: Doubt;
  /** True for a file of the user's own repository that git tracks: one that was put among them is not theirs yet. */
  tracks(path: string): boolean;
}

/** Variables by which services name the folder that they checked out for a run. */
const checkoutVariables = [
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'BUILD_SOURCESDIRECTORY',
  'BITBUCKET_CLONE_DIR',
  'BUILDKITE_BUILD_CHECKOUT_PATH',
  'CIRCLE_WORKING_DIRECTORY',
  'DRONE_WORKSPACE',
  'TRAVIS_BUILD_DIR',
  'WORKSPACE',
];

/** Indexes of the largest repositories have a few dozen megabytes. */
const maxIndexBytes = 1 << 27;
const maxLogBytes = 1 << 24;
/** Entries that are compared with the disk: one match proves that git was at work here. */
const maxCompared = 500;

/**
 * Finds out whether a folder stands in a repository of the user's own, by what a download cannot bring along: who owns it, inode numbers
 * and times that the file system gave out and git noted in its index, and that somebody committed where it was cloned. `isCommitting` says
 * that only what is about to be committed is asked about: who stages changes in a clone works on it. Runs nothing.
 */
export function standingOf(
  folder: string,
  isCommitting = false,
  environment: NodeJS.ProcessEnv = process.env,
): Standing {
  const repository = repositoryAt(realOf(folder));
  if (repository === undefined) return doubted('no-repository');
  if (repository === 'broken') return doubted('broken-repository');
  const entries = indexOf(repository);
  // A service runs steps as another user than its checkout, in containers for instance.
  if (!isCheckout(repository, environment)) {
    if (!isOwned(repository)) return doubted('other-owner');
    if (entries.length === 0) return doubted('nothing-tracked');
    if (!entries.some(isAsGitLeftIt(repository.root, entries.length))) return doubted('copied-repository');
    if (!isCommitting && isUntouchedClone(repository)) return doubted('untouched-clone');
  }
  const { root } = repository;
  const tracked = new Set(entries.map(({ path }) => path));
  return {
    root,
    tracks: (path) => tracked.has(relative(root, realFolderOf(path)).split(sep).join('/')),
  };
}

function doubted(doubt: Doubt): Standing {
  return { doubt, tracks: () => false };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** A path whose folder is spelled without links; the file itself may be one, and git tracks the link. */
function realFolderOf(path: string): string {
  const full = resolve(path);
  const cut = full.lastIndexOf(sep) + 1;
  return join(realOf(full.slice(0, cut)), full.slice(cut));
}

/** As git itself asks: working tree and store belong to who runs this, also behind sudo. */
export function isOwned({ root, store, common }: Repository): boolean {
  const user = process.getuid?.();
  // Windows has no such numbers.
  if (user === undefined) return true;
  const asked = Number(process.env.SUDO_UID ?? Number.NaN);
  return [root, store, common].every((path) => {
    const { uid } = statSync(path);
    return uid === user || (user === 0 && uid === asked);
  });
}

function isCheckout({ root }: Repository, environment: NodeJS.ProcessEnv): boolean {
  return checkoutVariables.some((name) => {
    const value = environment[name];
    return value !== undefined && value !== '' && realOf(value) === root;
  });
}

function indexOf({ store }: Repository): readonly IndexEntry[] {
  try {
    return readGitIndex(readBounded(join(store, 'index'), maxIndexBytes)) ?? [];
  } catch {
    return [];
  }
}

/** True for an entry that describes the very file on this disk. Of a large index, entries all over it are looked at. */
function isAsGitLeftIt(root: string, count: number) {
  const step = Math.max(1, Math.floor(count / maxCompared));
  return ({ path, inode, seconds, nanoseconds }: IndexEntry, place: number): boolean => {
    if (place % step !== 0 || path.split('/').some((part) => part === '..' || part === '')) return false;
    const file = join(root, path);
    const stats = exactLinkStatsOf(file);
    // Through a link, files of another repository would speak for this one.
    if (stats === undefined || realFolderOf(file) !== file) return false;
    const time = process.platform === 'win32' ? stats.birthtimeNs : stats.ctimeNs;
    return (
      Number(time / 1_000_000_000n) === seconds &&
      // Some builds of git keep whole seconds.
      (nanoseconds === 0 || Number(time % 1_000_000_000n) === nanoseconds) &&
      (process.platform === 'win32' || Number(stats.ino & 0xffff_ffffn) === inode)
    );
  };
}

/** The log of HEAD stays on the machine where it was written, and begins with the clone. */
function isUntouchedClone({ store, common }: Repository): boolean {
  const messages = [...new Set([common, store])].flatMap((folder) => {
    try {
      const log = readBounded(join(folder, 'logs', 'HEAD'), maxLogBytes).toString('utf8');
      return log.split('\n').map((line) => line.slice(line.indexOf('\t') + 1));
    } catch {
      return [];
    }
  });
  const isWork = /^(?:commit|cherry-pick|revert|am)\b/;
  return (
    messages.some((message) => message.startsWith('clone: from')) &&
    !messages.some((message) => isWork.test(message))
  );
}
