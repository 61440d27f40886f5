import { documentKind } from '../../engine/src/code/analyze';
import { readLock } from '../../engine/src/dependencies/locks/readLock';
import { packagesOf, packagesOfLock, type ResolvedPackage } from '../../engine/src/dependencies/packages';
import { isAtLeast } from '../../engine/src/dependencies/pins';
import { readRequirements } from '../../engine/src/dependencies/readers/requirements';
import { normalisedName } from '../../engine/src/dependencies/requirement';
import type { OpenDocuments } from './documents';
import type { ServerHost } from './host';
import type { WorkspaceFolders } from './workspaceFolders';

/** Longer requirement files are no pins of a project that someone wrote. */
const maximumBytes = 1 << 20;
const longestLock = 16 << 20;

type Versions = ReadonlyMap<string, string>;
const none: Versions = new Map();

/** Folders below a workspace folder that virtual environments are usually made in. */
const environments = ['.venv', 'venv', 'env'];
const mostInstalled = 20_000;

/**
 * Exact versions that a workspace folder pins, from the requirement and lock files in it and in its folder `requirements`; what is open
 * and not saved counts instead of what is on disk. What nobody pins has the version that is installed in the folder's virtual environment.
 */
export class ProjectVersions {
  private readonly byFolder = new Map<string, Versions>();
  private readonly onDisk = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly documents: OpenDocuments,
  ) {}

  /** Versions that count for a document or notebook. */
  async of(uri: string): Promise<Versions> {
    const folder = this.folders.folderOf(uri);
    if (folder === undefined) return none;
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const versions = await this.read(folder);
    this.byFolder.set(folder, versions);
    return versions;
  }

  /** Reads a folder's pins again; true when they changed since they were last used. */
  async refresh(folder: string): Promise<boolean> {
    const before = this.byFolder.get(folder);
    // Nobody asked yet, so nobody has to be told.
    if (before === undefined) return false;
    const after = await this.read(folder);
    this.byFolder.set(folder, after);
    return before.size !== after.size || [...after].some(([name, version]) => before.get(name) !== version);
  }

  /** The files of a folder changed on disk. */
  forgetDisk(folder: string): void {
    this.onDisk.delete(folder);
  }

  forgetAll(): void {
    this.byFolder.clear();
    this.onDisk.clear();
  }

  private async read(folder: string): Promise<Versions> {
    const root = this.host.diskPath(folder);
    if (root === undefined) return none;
    let texts = this.onDisk.get(folder);
    if (texts === undefined) {
      texts = this.readDisk(root);
      this.onDisk.set(folder, texts);
    }
    const all = new Map(await texts);
    for (const uri of this.documents.unitUris()) {
      const unit = this.documents.unit(uri);
      if (unit?.kind === 'requirements' && isOwn(root, unit.path)) all.set(unit.path, unit.texts[0].text);
    }
    return new Map([...(await this.installedIn(root)), ...pinsOf(all)]);
  }

  /** Packages of a virtual environment, by the names of the folders that installers leave: `numpy-2.1.0.dist-info`. */
  private async installedIn(root: string): Promise<Versions> {
    const versions = new Map<string, string>();
    const within = async (folder: string, pattern: RegExp) =>
      (await this.host.list(folder)).filter((path) => pattern.test(path.replace(/^.*[\\/]/, '')));
    const own = await within(root, new RegExp(`^(?:${environments.join('|').replace('.', '\\.')})$`));
    for (const environment of own) {
      // lib/python3.12/site-packages, and Lib/site-packages on Windows.
      for (const library of await within(environment, /^lib$/i)) {
        const places = [library, ...(await within(library, /^python3\.\d+$/))];
        for (const place of places) {
          for (const packages of await within(place, /^site-packages$/)) {
            for (const path of (await this.host.list(packages)).slice(0, mostInstalled)) {
              const match = /([\w.]{1,200})-([\w.!+]{1,100})\.dist-info$/.exec(path);
              if (match !== null) versions.set(normalisedName(match[1]), match[2]);
            }
          }
        }
      }
    }
    return versions;
  }

  private async readDisk(root: string): Promise<ReadonlyMap<string, string>> {
    const paths = await this.host.list(root);
    const nested = paths.find((path) => /[\\/]requirements$/.test(path));
    const inside = nested === undefined ? [] : await this.host.list(nested);
    const texts = new Map<string, string>();
    for (const path of [...paths, ...inside]) {
      const kind = documentKind(path);
      if (kind !== 'requirements' && kind !== 'lock') continue;
      const text = await this.host.readText(path, kind === 'lock' ? longestLock : maximumBytes);
      if (text !== undefined) texts.set(path, text);
    }
    return texts;
  }
}

/** True for files that stand in a folder itself or in its folder `requirements`. */
function isOwn(root: string, path: string): boolean {
  if (!path.startsWith(root)) return false;
  return /^[\\/](?:requirements[\\/])?[^\\/]+$/.test(path.slice(root.length));
}

/** Pins and locked versions of files by path; where they differ the lowest counts, as it is the one that may lack a protection. */
export function pinsOf(texts: Iterable<readonly [string, string]>): Versions {
  const versions = new Map<string, string>();
  for (const [path, text] of texts) {
    for (const { name: key, version } of resolvedIn(path, text)) {
      const other = versions.get(key);
      if (other === undefined || isAtLeast(other, version)) versions.set(key, version);
    }
  }
  return versions;
}

function resolvedIn(path: string, text: string): readonly ResolvedPackage[] {
  if (documentKind(path) !== 'lock')
    return text.length > maximumBytes ? [] : packagesOf(readRequirements(text));
  const lock = readLock(path, text);
  return lock === undefined ? [] : packagesOfLock(lock);
}
