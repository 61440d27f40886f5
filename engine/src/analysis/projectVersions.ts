import { readLock } from '../dependencies/locks/readLock';
import { packagesOf, packagesOfLock, type ResolvedPackage } from '../dependencies/packages';
import { nameOf } from '../dependencies/paths';
import { isAtLeast, lowestVersion, pinnedVersion } from '../dependencies/pins';
import { normalisedName } from '../dependencies/requirement';
import { documentKind } from './documentKind';
import { manifestReader, readerOf } from './manifests';

/** Versions by normalised distribution name: one exactly, or `>=2.6` for the lowest that a range allows (`isOneVersion`). */
export type Versions = ReadonlyMap<string, string>;

/** What lists folders and reads files for those that have no disk. Both answer with nothing where they cannot. */
export interface FolderReader {
  /** Paths of what stands directly in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Text of a file of at most `maximum` bytes. */
  readText(path: string, maximum: number): Promise<string | undefined>;
}

/** Longer files are no pins of a project that someone wrote. */
const maximumBytes = 1 << 20;
const maxLockLength = 16 << 20;
/** Folders below a project's that virtual environments are usually made in. */
const usualEnvironments = new Set(['.venv', 'venv', 'env']);
const maxInstalled = 20_000;

/** True for files whose pins say which version of a library a project runs with. */
export function holdsVersions(path: string): boolean {
  const kind = documentKind(path);
  if (kind === 'requirements' || kind === 'lock') return true;
  // A model card's requirements are those of its page.
  return kind === 'text' && !/\.md$/i.test(path) && manifestReader(path) !== undefined;
}

/** True for files that stand in a project's folder itself or in its folder `requirements`. */
export function isProjectFile(root: string, path: string): boolean {
  return path.startsWith(root) && /^[\\/](?:requirements[\\/])?[^\\/]+$/.test(path.slice(root.length));
}

/** The texts of a project's files that hold versions, by path. */
export async function readVersionFiles(
  root: string,
  reader: FolderReader,
): Promise<ReadonlyMap<string, string>> {
  const paths = await reader.list(root);
  const nested = paths.find((path) => /[\\/]requirements$/.test(path));
  const inside = nested === undefined ? [] : await reader.list(nested);
  const texts = new Map<string, string>();
  for (const path of [...paths, ...inside]) {
    if (!holdsVersions(path)) continue;
    const isLock = documentKind(path) === 'lock';
    const text = await reader.readText(path, isLock ? maxLockLength : maximumBytes);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

/** Pins and locked versions of files by path; where they differ the lowest counts, as it is the one that may lack a protection. */
export function pinsOf(texts: Iterable<readonly [string, string]>): Versions {
  const versions = new Map<string, string>();
  for (const [path, text] of texts) {
    for (const { name, version } of resolvedIn(path, text)) {
      const other = versions.get(name);
      if (other === undefined || isAtLeast(other, version)) versions.set(name, version);
    }
  }
  return versions;
}

/**
 * The lowest versions that the ranges of manifests allow, by path; `torch>=2.6,<3` gives 2.6. Of several ranges the lowest counts, and a
 * package that one of them leaves open has none.
 */
export function lowestOf(texts: Iterable<readonly [string, string]>): Versions {
  const versions = new Map<string, string>();
  const open = new Set<string>();
  for (const [path, text] of texts) {
    if (documentKind(path) === 'lock' || text.length > maximumBytes) continue;
    for (const { name, specifier, source } of readerOf(path)?.(text).requirements ?? []) {
      if (name === '' || source.kind !== 'index') continue;
      const key = normalisedName(name);
      const lowest = pinnedVersion(specifier) ?? lowestVersion(specifier);
      const other = versions.get(key);
      if (lowest === undefined) open.add(key);
      else if (other === undefined || isAtLeast(other, lowest)) versions.set(key, lowest);
    }
  }
  for (const key of open) versions.delete(key);
  return new Map([...versions].map(([name, version]) => [name, `>=${version}`]));
}

function resolvedIn(path: string, text: string): readonly ResolvedPackage[] {
  if (documentKind(path) === 'lock') {
    const lock = readLock(path, text);
    return lock === undefined ? [] : packagesOfLock(lock);
  }
  if (text.length > maximumBytes) return [];
  const read = readerOf(path);
  return read === undefined ? [] : packagesOf(read(text));
}

/** Environments that a project's folder holds. */
export async function environmentsIn(root: string, reader: FolderReader): Promise<readonly string[]> {
  return (await reader.list(root)).filter((path) => usualEnvironments.has(nameOf(path)));
}

/**
 * Packages that are installed in environments, by the names of the folders that installers leave: `numpy-2.1.0.dist-info`. Of several
 * environments the first that has a package counts.
 */
export async function installedIn(environments: readonly string[], reader: FolderReader): Promise<Versions> {
  const versions = new Map<string, string>();
  for (const environment of environments) {
    const own = new Map<string, string>();
    for (const packages of await packageFolders(environment, reader)) {
      for (const path of (await reader.list(packages)).slice(0, maxInstalled)) {
        const match = /^([\w.]{1,200})-([\w.!+]{1,100})\.dist-info$/.exec(nameOf(path));
        if (match !== null) own.set(normalisedName(match[1]), match[2]);
      }
    }
    for (const [name, version] of own) if (!versions.has(name)) versions.set(name, version);
  }
  return versions;
}

/** `lib/python3.12/site-packages`, and `Lib/site-packages` on Windows. */
async function packageFolders(environment: string, reader: FolderReader): Promise<readonly string[]> {
  const found: string[] = [];
  for (const library of await within(environment, /^lib$/i, reader)) {
    for (const place of [library, ...(await within(library, /^python3\.\d{1,3}t?$/, reader))])
      found.push(...(await within(place, /^site-packages$/, reader)));
  }
  return found;
}

async function within(folder: string, name: RegExp, reader: FolderReader): Promise<readonly string[]> {
  return (await reader.list(folder)).filter((path) => name.test(nameOf(path)));
}
