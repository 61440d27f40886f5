import { readLock } from '../dependencies/locks/readLock';
import { packagesOf, packagesOfLock, type ResolvedPackage } from '../dependencies/packages';
import { nameOf } from '../dependencies/paths';
import { isAtLeast, lowestVersion, pinnedVersion } from '../dependencies/pins';
import { readRequirements } from '../dependencies/readers/requirements';
import { normalisedName, type Requirement } from '../dependencies/requirement';
import { pushAll } from '../pushAll';
import { documentKind } from './documentKind';
import { manifestReader } from './manifests';

/** Versions by normalised distribution name. */
export type Versions = ReadonlyMap<string, string>;

/** What lists folders and reads files for those that have no disk. Both answer with nothing where they cannot. */
export interface FolderReader {
  /** Paths of what stands directly in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Text of a file of at most `maximum` bytes. */
  readText(path: string, maximum: number): Promise<string | undefined>;
  /** Bytes of a file of at most `maximum`, where what reads knows of bytes; undefined where it cannot be read. */
  readBytes?(path: string, maximum: number): Promise<Uint8Array | undefined>;
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

/** Files that say what tests, documentation and tools are run with, not the program: `requirements-dev.txt`, `docs.in`. */
const otherPurpose =
  /(?:^|[-_.])(?:dev|develop|development|tests?|testing|docs?|lint|linting|typing|ci|bench|benchmarks?|examples?|npu|xpu|rocm|tpu|hpu|mps|cuda?|extras?)(?:[-_.]|$)/i;

function isForOthers(path: string): boolean {
  return documentKind(path) === 'requirements' && otherPurpose.test(nameOf(path));
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
    if (!holdsVersions(path) && nameOf(path) !== 'setup.py') continue;
    if (isForOthers(path)) continue;
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
 * The lowest version of each package that files allow: a pin, a locked version, or the lower bound of a range. Where files differ the
 * lowest counts, as it is the one that may lack a protection.
 */
export function allowedBy(texts: Iterable<readonly [string, string]>): Versions {
  const all = [...texts];
  const lowest = new Map<string, string>();
  for (const [path, text] of all) {
    for (const { name, specifier, source } of requirementsIn(path, text)) {
      const bound =
        source.kind === 'index' ? (pinnedVersion(specifier) ?? lowestVersion(specifier)) : undefined;
      const key = normalisedName(name);
      const other = lowest.get(key);
      if (bound !== undefined && (other === undefined || isAtLeast(other, bound))) lowest.set(key, bound);
    }
  }
  // What a lock decides is what is installed.
  for (const [name, version] of pinsOf(all)) if (!lowest.has(name)) lowest.set(name, version);
  return lowest;
}

function requirementsIn(path: string, text: string): readonly Requirement[] {
  if (text.length > maximumBytes || documentKind(path) === 'lock') return [];
  if (nameOf(path) === 'setup.py') {
    // Read by its lists of texts: what a program puts together is not known.
    const list = /\binstall_requires\s{0,8}=\s{0,8}\[([^\]]{0,20000})\]/.exec(text)?.[1] ?? '';
    const lines = [...list.matchAll(/["']([^"'\n]{1,300})["']/g)].map(([, line]) => line);
    return readRequirements(lines.join('\n')).requirements;
  }
  const read = documentKind(path) === 'requirements' ? readRequirements : manifestReader(path);
  return read === undefined ? [] : read(text).requirements;
}

function resolvedIn(path: string, text: string): readonly ResolvedPackage[] {
  if (documentKind(path) === 'lock') {
    const lock = readLock(path, text);
    return lock === undefined ? [] : packagesOfLock(lock);
  }
  if (text.length > maximumBytes || nameOf(path) === 'setup.py') return [];
  const read = documentKind(path) === 'requirements' ? readRequirements : manifestReader(path);
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
  const found = await distributionsIn(environments, reader);
  return new Map([...found].map(([name, { version }]) => [name, version]));
}

/** A package that is installed. */
export interface Distribution {
  readonly version: string;
  /** Its folder `dist-info`. */
  readonly path: string;
}

/** The same, with where each is installed. */
export async function distributionsIn(
  environments: readonly string[],
  reader: FolderReader,
): Promise<ReadonlyMap<string, Distribution>> {
  const found = new Map<string, Distribution>();
  for (const environment of environments) {
    const own = new Map<string, Distribution>();
    for (const packages of await packageFolders(environment, reader)) {
      for (const path of (await reader.list(packages)).slice(0, maxInstalled)) {
        const match = /^([\w.]{1,200})-([\w.!+]{1,100})\.dist-info$/.exec(nameOf(path));
        if (match !== null) own.set(normalisedName(match[1]), { version: match[2], path });
      }
    }
    for (const [name, each] of own) if (!found.has(name)) found.set(name, each);
  }
  return found;
}

/** `lib/python3.12/site-packages`, and `Lib/site-packages` on Windows. */
export async function packageFolders(environment: string, reader: FolderReader): Promise<readonly string[]> {
  const found: string[] = [];
  for (const library of await within(environment, /^lib$/i, reader)) {
    for (const place of [library, ...(await within(library, /^python3\.\d{1,3}t?$/, reader))])
      pushAll(found, await within(place, /^site-packages$/, reader));
  }
  return found;
}

async function within(folder: string, name: RegExp, reader: FolderReader): Promise<readonly string[]> {
  return (await reader.list(folder)).filter((path) => name.test(nameOf(path)));
}
