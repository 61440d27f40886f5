import { folderOf, joinPath, nameOf } from '../dependencies/paths';
import type { Platform } from '../platform';
import { lockedDigest } from './lockedFacts';
import { type LockedModel, lockName } from './lockFile';

/** The SHA-256 of a file that a download gives, and what it was taken from. */
export interface KnownDigest {
  readonly sha256: string;
  /** `models.lock`, or the path of the file. */
  readonly from: string;
}

/** By path as it is written, or by the last part of an address. */
export type KnownDigests = ReadonlyMap<string, KnownDigest>;

/** Ends of files that are fetched to be loaded. */
const ending =
  /\.(?:pt|pth|ckpt|bin|pkl|pickle|joblib|h5|hdf5|keras|onnx|safetensors|gguf|tflite|pb|npy|npz|mar|zip|tgz|gz|csv|parquet|whl)(?![\w-])/g;
const maxNameLength = 300;
/** Names that are looked for, and files that are read, in one document. */
const maxNames = 32;
const maxFiles = 8;
/** Longer files are what locks are for: nobody waits for a digest while typing. */
const maxFileLength = 64 << 20;
/** Folders above the document's in which a file is looked for. */
const maxAbove = 5;

/**
 * Digests of the files that texts name: from the lock, else of a file of that name beside the document or above it, no higher than the
 * folder that is checked (`within` is the document's path below it).
 */
export async function knownDigests(
  texts: readonly string[],
  { path, within }: { readonly path: string; readonly within?: string | undefined },
  locked: readonly LockedModel[],
  platform: Platform,
): Promise<KnownDigests> {
  const digests = new Map<string, KnownDigest>();
  let places: readonly string[] | undefined;
  let left = maxFiles;
  for (const name of namesIn(texts)) {
    const sha256 = lockedDigest(locked, name);
    if (sha256 !== undefined) digests.set(name, { sha256, from: lockName });
    // Of several that are locked nobody knows which one is meant.
    else if (!locked.some((model) => nameOf(model.path) === nameOf(name))) {
      places ??= placesOf(path, within);
      for (const beside of places) {
        if (left === 0) break;
        const own = await platform.digestOf?.(beside, name, maxFileLength);
        if (own === undefined) continue;
        digests.set(name, { sha256: own, from: name });
        left--;
        break;
      }
    }
  }
  return interned(digests);
}

/** Of documents whose digests are alike, so that what was made by them is kept from version to version. */
const kept = new Map<string, KnownDigests>();
const maxKept = 64;

function interned(digests: KnownDigests): KnownDigests {
  const key = JSON.stringify([...digests]);
  const same = kept.get(key);
  if (same !== undefined) return same;
  if (kept.size === maxKept) kept.clear();
  kept.set(key, digests);
  return digests;
}

/** What is known of a download, by where it is kept or by its address. */
export function digestOfDownload(
  digests: KnownDigests | undefined,
  address: string | undefined,
  file?: string,
): KnownDigest | undefined {
  const named = file === undefined ? undefined : digests?.get(tidied(file));
  return named ?? (address === undefined ? undefined : digests?.get(nameOfAddress(address)));
}

function nameOfAddress(address: string): string {
  return nameOf(address.replace(/[?#].*$/, ''));
}

function tidied(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

/** Relative paths of files that texts hold, and last parts of addresses. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of texts)
    for (const { index, 0: end } of text.matchAll(ending)) {
      let start = index;
      while (start > 0 && index - start < maxNameLength && /[\w.~/:@%+-]/.test(text[start - 1])) start--;
      const written = text.slice(start, index + end.length);
      const name = written.includes('://') ? nameOfAddress(written) : tidied(written);
      if (/^(?!\.\.?\/|\/|~)[^:]+$/.test(name) && !name.includes('/../')) names.add(name);
      if (names.size === maxNames) return names;
    }
  return names;
}

/** Files beside which a name is looked for: in the document's folder, and in those above it. */
function placesOf(path: string, within: string | undefined): readonly string[] {
  const places: string[] = [];
  const isRelative = joinPath('', path) !== undefined;
  const above = (within ?? (isRelative ? path : '')).split(/[\\/]/).length - 1;
  let folder: string | undefined = folderOf(path);
  for (let hops = 0; hops <= Math.min(above, maxAbove) && folder !== undefined; hops++) {
    const beside = joinPath(folder, lockName);
    if (beside === undefined) break;
    places.push(beside);
    folder = joinPath(folder, '..');
  }
  return places;
}
