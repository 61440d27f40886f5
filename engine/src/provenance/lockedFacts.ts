import { folderOf, joinPath } from '../dependencies/paths';
import { defaultLimits } from '../limits';
import type { Platform } from '../platform';
import { LockError, type LockedModel, lockName, readLock } from './lockFile';

/** What the lock of a project knows that code and manifests can be pinned to. */
export interface LockedFacts {
  readonly models: readonly LockedModel[];
  /** Commits by folder of the Hub's cache and reference, as ProjectFacts has them; a repository of which two are locked has none. */
  readonly commits: ReadonlyMap<string, string>;
}

/** Folders above a file in which a lock is looked for. */
const maxAbove = 5;
const maxLockLength = 4 << 20;

/** The last lock that was read: the same text gives the same object, so that what was made by it is kept. */
let last: { readonly text: string; readonly facts: LockedFacts } | undefined;

/** What the nearest lock beside a file or above it says; undefined where there is none, or one that cannot be read. */
export async function lockedFacts(
  path: string,
  readText: Platform['readText'],
): Promise<LockedFacts | undefined> {
  if (readText === undefined) return undefined;
  let folder: string | undefined = folderOf(path);
  for (let hops = 0; hops <= maxAbove && folder !== undefined; hops++) {
    const own = joinPath(folder, lockName) ?? lockName;
    const text = await readText(/^[\\/]/.test(path) && folder === '' ? `/${own}` : own, maxLockLength);
    if (text !== undefined) return factsOf(text);
    folder = joinPath(folder, '..');
  }
  return undefined;
}

function factsOf(text: string): LockedFacts | undefined {
  if (last?.text === text) return last.facts;
  try {
    const { models } = readLock(text, defaultLimits);
    last = { text, facts: { models, commits: commitsOf(models) } };
    return last.facts;
  } catch (error) {
    if (error instanceof LockError) return undefined;
    throw error;
  }
}

function commitsOf(models: readonly LockedModel[]): ReadonlyMap<string, string> {
  const byFolder = new Map<string, Set<string>>();
  for (const { hub } of models) {
    if (hub === undefined) continue;
    const [, kind = 'models', name] = /^(?:(datasets|spaces)\/(?=[^/]+\/))?(.+)$/.exec(hub.repository) ?? [];
    const folder = `${kind}--${(name ?? '').replaceAll('/', '--')}@main`;
    byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(hub.revision));
  }
  return new Map(
    [...byFolder].flatMap(([folder, [revision, ...others]]) =>
      revision === undefined || others.length > 0 ? [] : [[folder, revision]],
    ),
  );
}

/** The commit at which a repository of the Hub is locked, if it is one. */
export function lockedRevision(models: readonly LockedModel[], repository: string): string | undefined {
  const revisions = new Set(
    models.flatMap(({ hub }) =>
      hub?.repository.toLowerCase() === repository.toLowerCase() ? [hub.revision] : [],
    ),
  );
  const [revision] = revisions;
  return revisions.size === 1 ? revision : undefined;
}

/** The digest of the one locked file that has the name of a download. */
export function lockedDigest(models: readonly LockedModel[], name: string): string | undefined {
  const digests = new Set(
    models.flatMap(({ path, sha256 }) => (`/${path}`.endsWith(`/${name}`) ? [sha256] : [])),
  );
  const [digest] = digests;
  return name !== '' && digests.size === 1 ? digest : undefined;
}
