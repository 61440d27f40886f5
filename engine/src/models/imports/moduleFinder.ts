import type { FolderReader } from '../../analysis/projectVersions';
import { pushAll } from '../../pushAll';

/** A file that Python runs to import a module. */
export interface ModuleFile {
  readonly path: string;
  /** Bytecode, or an extension of Python: what it does cannot be read. */
  readonly compiled: boolean;
  /** Dotted name of the module's package; empty at the top. */
  readonly parent: string;
}

/** What stands directly in a folder. */
export interface Listing {
  readonly names: ReadonlySet<string>;
  /** Names by their part before the first point, which is what a module's file is imported by. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** It holds a script or a notebook. */
  readonly hasCode: boolean;
  /** Distributions, lists of folders, configurations of Jupyter, which runs them as it starts there, and virtual environments. */
  readonly special: readonly string[];
}

const specialName =
  /\.(?:dist|egg)-info$|\.pth$|^(?:jupyter(?:_\w+)?_config|ipython(?:_kernel)?_config)\.py$|^\.?v?env[\w-]*$/;

const compiledEnd = /^(?:_d)?\.(?:(?:cpython-|cp|pypy|graalpy|abi3)[\w-]*\.)?(?:so|pyd|pyc|fwork)$/i;
/** What a Python that was built to be debugged takes on Windows, and what any takes there for a source. */
const debugEnd = /_d\.(?:cp[\w-]+\.)?pyd$/i;
const sourceEnd = /^\.pyw?$/;

/** Folders below a package that are counted. */
const countedFolders = 200;

/** Finds modules in folders as Python does, without importing any. A folder is listed once. */
export class ModuleFinder {
  private readonly listings = new Map<string, Promise<Listing>>();

  /** Which of a set of modules' names a folder has, kept because models of one folder are much alike. */
  private readonly present = new WeakMap<Listing, Map<ReadonlySet<string>, readonly string[]>>();

  constructor(readonly reader: FolderReader) {}

  /** Those of a set of first parts of names that a folder has files or folders for. */
  presentIn(listing: Listing, tops: ReadonlySet<string>): readonly string[] {
    const kept = this.present.get(listing) ?? new Map<ReadonlySet<string>, readonly string[]>();
    this.present.set(listing, kept);
    let found = kept.get(tops);
    if (found === undefined) {
      found = [...tops].filter((top) => listing.byStem.has(top));
      kept.set(tops, found);
    }
    return found;
  }

  /** Names of what stands directly in a folder; empty where it is none. */
  async list(folder: string): Promise<ReadonlySet<string>> {
    return (await this.listing(folder)).names;
  }

  /** What stands directly in a folder; nothing where it is none. */
  listing(folder: string): Promise<Listing> {
    let listing = this.listings.get(folder);
    if (listing === undefined) {
      listing = this.reader.list(folder).then(listingOf);
      this.listings.set(folder, listing);
    }
    return listing;
  }

  /**
   * Every file that importing a dotted name from a folder may run: that of each package on the way, and of the module. Empty where the
   * folder has no such module. Of several files of one name Python takes the first that it supports; all are given.
   */
  async find(folder: string, dotted: string): Promise<ModuleFile[]> {
    const files: ModuleFile[] = [];
    let current = folder;
    let parent = '';
    for (const name of dotted.split('.').slice(0, 32)) {
      const listing = await this.listing(current);
      pushAll(files, modulesNamed(listing, name, current, parent));
      parent = parent === '' ? name : `${parent}.${name}`;
      if (!listing.names.has(name)) break;
      current = joined(current, name);
      pushAll(files, modulesNamed(await this.listing(current), '__init__', current, parent));
    }
    return files;
  }

  /** True where a package has at least so many modules, as a library's own source has. */
  async hasModules(folder: string, least: number): Promise<boolean> {
    const open = [folder];
    let count = 0;
    for (let listed = 0; listed < countedFolders && open.length > 0; listed++) {
      const current = open.shift() as string;
      for (const name of await this.list(current)) {
        if (/\.pyx?$/.test(name)) count++;
        else if (!name.includes('.') && name !== '__pycache__') open.push(joined(current, name));
      }
      if (count >= least) return true;
    }
    return false;
  }
}

function listingOf(paths: readonly string[]): Listing {
  const names = new Set<string>();
  const byStem = new Map<string, string[]>();
  const special: string[] = [];
  let hasCode = false;
  for (const path of paths) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    names.add(name);
    const [stem] = (debugEnd.test(name) ? name.replace(/_d\./, '.') : name).split('.', 1);
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, [name]);
    else known.push(name);
    if (specialName.test(name)) special.push(name);
    hasCode ||= /\.(?:pyw?|ipynb)$/i.test(name);
  }
  return { names, byStem, hasCode, special };
}

function modulesNamed({ byStem }: Listing, name: string, folder: string, parent: string): ModuleFile[] {
  return (byStem.get(name) ?? []).flatMap((each) => {
    const compiled = compiledEnd.test(each.slice(name.length));
    return compiled || sourceEnd.test(each.slice(name.length))
      ? [{ path: joined(folder, each), compiled, parent }]
      : [];
  });
}

/** A path below a folder, in the folder's own spelling. */
export function joined(folder: string, name: string): string {
  if (folder === '.' || folder === '') return name;
  return /[\\/]$/.test(folder) ? folder + name : `${folder}${folder.includes('\\') ? '\\' : '/'}${name}`;
}

/** True for a path that is a folder's, or below it, by its names alone: what leaves a folder that was checked is nobody's to look at. */
export function isBelow(path: string, folder: string): boolean {
  const [parts, above] = [partsOf(path), partsOf(folder)];
  return parts[above.length] !== '..' && above.every((part, index) => parts[index] === part);
}

/** The names of a path without its detours; an empty one in front of an absolute one's. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const [index, part] of path.split(/[\\/]/).entries()) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && (part !== '' || (index === 0 && path !== ''))) parts.push(part);
  }
  return parts;
}

const importPattern =
  /\bfrom[ \t]+([\w.]{1,200})[ \t]+import[ \t]*(?:\(([^()]{0,2000})|([\w., \t]{0,2000}))|\bimport[ \t]+([\w., \t]{1,2000})|\bimport_module\([ \t]*["']([\w.]{1,200})["']/g;

/**
 * Dotted names that a text imports, or may: relative ones resolved in its package. More than it really imports does no harm. Names are read
 * as Python reads them: lines that go on are one, and letters are normalised.
 */
export function namesImported(text: string, parent: string): Set<string> {
  const found = new Set<string>();
  const plainText = text.normalize('NFKC').replace(/\\\r?\n/g, ' ');
  for (const [, from, inside, listed = '', plain, computed] of plainText.matchAll(importPattern)) {
    if (from !== undefined) {
      const base = absoluteName(from, parent);
      const names = inside?.replace(/#[^\r\n]*/g, '') ?? listed;
      for (const name of names.split(',')) {
        const [first] = name.trim().split(/\s/, 1);
        found.add(first === '' || base === '' ? base || first : `${base}.${first}`);
      }
    } else if (plain !== undefined)
      for (const name of plain.split(',')) found.add(name.trim().split(/\s/, 1)[0]);
    else found.add(absoluteName(computed, parent));
  }
  found.delete('');
  return found;
}

/** A module's name without the points that it is relative by, in a package. */
export function absoluteName(name: string, parent: string): string {
  const points = /^\.*/.exec(name)?.[0].length ?? 0;
  if (points === 0) return name;
  const packages = parent === '' ? [] : parent.split('.');
  const base = packages.slice(0, Math.max(0, packages.length - points + 1));
  return [...base, name.slice(points)].filter((part) => part !== '').join('.');
}
