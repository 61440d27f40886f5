import { LimitError, type Limits } from '../limits';
import { Meter } from '../meter';
import { joined, type ModuleFinder } from '../models/imports/moduleFinder';
import type { Platform } from '../platform';
import { readPython } from '../python/document';
import { mayHandOn } from '../python/flow/flow';
import { summariesIn } from '../python/flow/summaries';
import { type FunctionSummary, type KnownFunctions, placesOf } from '../python/flow/summary';
import type { Constant, Given, Reference } from '../python/names/value';
import { pythonParser } from '../python/syntax/syntax';
import { Source } from '../text/source';
import { aliasesIn } from './moduleAliases';
import { constantsIn } from './moduleConstants';
import { traitsIn } from './moduleTraits';
import { EditedImports, type Import } from './projectImports';
import { dispatch, followed } from './stages';

/** Longer modules are not followed. */
const maxLength = 300_000;
/** Modules that one file imports and that are followed. */
const maxModules = 40;
/** Modules that are kept at a time. */
const maxKept = 400;
/** Folders above a file in which its modules are looked for. */
const maxLevels = 8;
/** Modules that import each other, one behind the other. */
const maxDepth = 2;
const none: KnownFunctions = new Map();
const noConstants: ReadonlyMap<string, Constant> = new Map();
const noAliases: ReadonlyMap<string, Reference> = new Map();

/** What is needed beside the folders. */
export interface FunctionOptions {
  readonly platform: Platform;
  readonly limits: Limits;
  /** The folder that holds a path, as the host spells it. */
  parentOf(path: string): string;
}

/**
 * What the functions of a project's modules do with what they are handed, for the files that import them. Modules are read when a file
 * asks and kept until they are forgotten; where files come or go, a new one is to be made.
 */
export class ProjectFunctions {
  private readonly modules = new Map<string, Promise<KnownFunctions>>();
  private readonly constants = new Map<string, Promise<ReadonlyMap<string, Constant>>>();
  private readonly aliases = new Map<string, Promise<ReadonlyMap<string, Reference>>>();
  private readonly files = new Map<string, Promise<string | undefined>>();
  private readonly answers = new Map<string, KnownFunctions>();
  /** What files import, as they were last. */
  private readonly imports = new Map<string, EditedImports>();
  /** Files of the project that import a module, by the module's file. */
  private readonly importers = new Map<string, Set<string>>();

  constructor(
    private readonly finder: ModuleFinder,
    private readonly options: FunctionOptions,
  ) {}

  /** Functions that a file imports, by the names that it has for them; the same object as long as they are the same. */
  async of(path: string, text: string): Promise<KnownFunctions> {
    const functions = mayHandOn(text) ? await this.importedBy(path, text, 0, new Set([path])) : none;
    const constants = new Map<string, Given>(await this.constantsFor(path, text));
    for (const [name, alias] of await this.aliasesFor(path, text)) constants.set(name, alias);
    if (functions.size === 0 && constants.size === 0) return none;
    const known = this.answers.get(path);
    const isSame =
      known !== undefined && hasSame(functions, known) && hasSame(constants, known.constants ?? noConstants);
    if (isSame) return known;
    if (this.answers.size >= maxKept) this.answers.clear();
    const found = Object.assign(new Map(functions), { constants });
    this.answers.set(path, found);
    return found;
  }

  /** What names of the modules that a file imports certainly are, under the names that it has for them. */
  private async constantsFor(path: string, text: string): Promise<ReadonlyMap<string, Constant>> {
    const found = new Map<string, Constant>();
    const isSet = attributesSetIn(text);
    const mayHold = holdersIn(text);
    let count = 0;
    for (const { module, prefix, names, given, isStar } of this.importsOf(path, text)) {
      const inModules = names.filter((_, at) => mayHold(given[at]));
      const isAsked = isStar || inModules.length > 0 || names.some(isConstant) || mayHold(lastOf(module));
      if (!isAsked || ++count > maxModules) continue;
      const files = await Promise.all([
        this.fileOf(path, module),
        ...inModules.map((name) => this.fileOf(path, moduleBelow(module, name))),
      ]);
      for (const [at, file] of files.entries()) {
        if (file === undefined || file === path) continue;
        this.note(path, file);
        const start = at === 0 ? prefix : `${prefix}.${inModules[at - 1]}`;
        for (const [name, constant] of await this.constantsOf(file)) {
          // One that this file sets anew is not known.
          const own = name.slice(name.indexOf('.') + 1);
          if (!isSet(own)) found.set(`${start}.${name}`, constant);
        }
      }
    }
    return found;
  }

  /** Functions of libraries that a file takes from modules of the project, under the names that it has for them. */
  private async aliasesFor(path: string, text: string): Promise<ReadonlyMap<string, Reference>> {
    const found = new Map<string, Reference>();
    const used = namesUsed(text);
    let count = 0;
    for (const { module, prefix, names, isStar } of this.importsOf(path, text)) {
      const file = await this.fileOf(path, module);
      if (file !== undefined && file !== path && ++count <= maxModules) {
        this.note(path, file);
        for (const [name, alias] of await this.aliasesOf(file)) {
          const isImported = names.length > 0 ? names.includes(name) : isStar || used().has(name);
          if (isImported) found.set(`${prefix}.${name}`, alias);
        }
      }
      // Names of a package may be modules.
      if (file === undefined && !module.startsWith('.')) continue;
      for (const name of names) {
        const inside = await this.fileOf(path, moduleBelow(module, name));
        if (inside === undefined || inside === path || ++count > maxModules) continue;
        this.note(path, inside);
        for (const [own, alias] of await this.aliasesOf(inside))
          if (used().has(own)) found.set(`${prefix}.${name}.${own}`, alias);
      }
    }
    return found;
  }

  private aliasesOf(file: string): Promise<ReadonlyMap<string, Reference>> {
    return this.known(this.aliases, file, noAliases, (text) =>
      aliasesIn(text, this.importsOf(file, text), (name) => dispatch.callee(name)),
    );
  }

  private constantsOf(file: string): Promise<ReadonlyMap<string, Constant>> {
    return this.known(this.constants, file, noConstants, constantsIn);
  }

  /** What the text of a file says, which is read once; `none` where it cannot be read. */
  private known<Said>(
    kept: Map<string, Promise<Said>>,
    file: string,
    none: Said,
    read: (text: string) => Said,
  ): Promise<Said> {
    let known = kept.get(file);
    if (known === undefined) {
      if (kept.size >= maxKept) kept.clear();
      known = this.finder.reader
        .readText(file, maxLength)
        .then((text) => (text === undefined ? none : read(text)));
      kept.set(file, known);
    }
    return known;
  }

  /**
   * Forgets what a file's functions do, and those of modules that import it.
   * @returns all files that asked for any of these.
   */
  changed(file: string): ReadonlySet<string> {
    const affected = new Set<string>();
    const open = [file];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      this.modules.delete(next);
      this.constants.delete(next);
      this.aliases.delete(next);
      for (const importer of this.importers.get(next) ?? []) {
        if (affected.has(importer)) continue;
        affected.add(importer);
        open.push(importer);
      }
      this.importers.delete(next);
    }
    return affected;
  }

  private async importedBy(
    path: string,
    text: string,
    depth: number,
    above: ReadonlySet<string>,
  ): Promise<KnownFunctions> {
    const found = new Map<string, FunctionSummary>();
    let count = 0;
    const calls = namesUsed(text);
    for (const { module, prefix, names, isStar } of this.importsOf(path, text)) {
      if (++count > maxModules) break;
      const file = await this.fileOf(path, module);
      if (file !== undefined && !above.has(file)) {
        this.note(path, file);
        for (const [name, summary] of await this.module(file, depth, above)) {
          const [first] = name.split(/[.(]/, 1);
          const isImported = names.length > 0 ? names.includes(first) : isStar || calls().has(first);
          if (isImported) found.set(`${prefix}.${name}`, summary);
        }
      }
      for (const name of names.slice(0, maxModules)) {
        const inside = await this.fileOf(path, moduleBelow(module, name));
        if (inside === undefined || above.has(inside)) continue;
        this.note(path, inside);
        for (const [own, summary] of await this.module(inside, depth, above))
          if (calls().has(own.split(/[.(]/, 1)[0])) found.set(`${prefix}.${name}.${own}`, summary);
      }
    }
    return found.size === 0 ? none : found;
  }

  private importsOf(path: string, text: string): readonly Import[] {
    let known = this.imports.get(path);
    if (known === undefined) {
      if (this.imports.size >= maxKept) this.imports.clear();
      known = new EditedImports();
      this.imports.set(path, known);
    }
    return known.of(text);
  }

  private note(importer: string, file: string): void {
    const known = this.importers.get(file);
    if (known !== undefined) known.add(importer);
    else {
      if (this.importers.size >= maxKept * 10) this.importers.clear();
      this.importers.set(file, new Set([importer]));
    }
  }

  private module(file: string, depth: number, above: ReadonlySet<string>): Promise<KnownFunctions> {
    const known = this.modules.get(file);
    if (known !== undefined) return known;
    if (depth >= maxDepth) return Promise.resolve(none);
    if (this.modules.size >= maxKept) this.modules.clear();
    const read = this.read(file, depth, above);
    this.modules.set(file, read);
    return read;
  }

  private async read(file: string, depth: number, above: ReadonlySet<string>): Promise<KnownFunctions> {
    const { platform, limits } = this.options;
    const text = await this.finder.reader.readText(file, maxLength);
    if (text === undefined) return none;
    const functions = await this.importedBy(file, text, depth + 1, new Set([...above, file]));
    const places = [...(followed.look(text) ?? []), ...placesOf(functions, text)];
    const handedOn = new Map([...exportsOf(this.importsOf(file, text), functions), ...traitsIn(text)]);
    if (places.length === 0) return handedOn;
    const source = new Source(file, [{ text }]);
    const meter = new Meter({ limits, cancel: { cancelled: false } }, text.length);
    try {
      const parser = await pythonParser(platform);
      const isKnownName = (name: string) => followed.callee(name) || functions.has(name);
      const document = readPython(source, [text], {
        parser,
        meter,
        isKnownName,
        traitOf: (name) => functions.get(name)?.trait,
        places,
        isHandedTo: true,
      });
      const own = summariesIn(document, followed, { versions: new Map(), functions }, places);
      for (const [name, summary] of own) {
        const trait = handedOn.get(name)?.trait;
        handedOn.set(name, trait === undefined ? summary : { ...summary, trait });
      }
      return handedOn;
    } catch (error) {
      // The file's own analysis says that it was too much work.
      if (error instanceof LimitError) return none;
      throw error;
    }
  }

  /** The file of a module as a file imports it; undefined for what is not of the project. */
  private fileOf(path: string, module: string): Promise<string | undefined> {
    const folder = this.options.parentOf(path);
    const key = `${folder}\0${module}`;
    let file = this.files.get(key);
    if (file === undefined) {
      if (this.files.size > maxKept * 10) this.files.clear();
      file = this.find(folder, module);
      this.files.set(key, file);
    }
    return file;
  }

  private async find(folder: string, module: string): Promise<string | undefined> {
    const { parentOf } = this.options;
    const points = /^\.*/.exec(module)?.[0].length ?? 0;
    const parts = module
      .slice(points)
      .split('.')
      .filter((part) => part !== '');
    let at = folder;
    if (points > 0) {
      for (let up = 1; up < points; up++) at = parentOf(at);
      return this.within(at, parts);
    }
    for (let level = 0, last = ''; level < maxLevels && at !== last; level++) {
      const { byStem, names } = await this.finder.listing(at);
      if (byStem.has(parts[0])) return this.within(at, parts);
      const isRoot = ['.git', 'pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => names.has(name));
      if (names.has('src')) {
        const inside = await this.within(joined(at, 'src'), parts);
        if (inside !== undefined) return inside;
      }
      if (isRoot) return undefined;
      last = at;
      at = parentOf(at);
    }
    return undefined;
  }

  private async within(folder: string, parts: readonly string[]): Promise<string | undefined> {
    let at = folder;
    for (const [index, part] of parts.entries()) {
      const { names } = await this.finder.listing(at);
      if (index === parts.length - 1 && names.has(`${part}.py`)) return joined(at, `${part}.py`);
      if (!names.has(part)) return undefined;
      at = joined(at, part);
    }
    return (await this.finder.listing(at)).names.has('__init__.py') ? joined(at, '__init__.py') : undefined;
  }
}

function hasSame<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

/** Tells which attributes of anything a text sets. */
function attributesSetIn(text: string): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    names ??= new Set(
      [...text.matchAll(/\.([A-Za-z_]\w{0,60})[ \t]{0,20}[-+*/|&]?=(?!=)/g)].map(([, set]) => set),
    );
    return names.has(name);
  };
}

const settingsModule =
  /^(?:.*_)?(?:config|configs|configuration|settings?|constants?|consts?|defaults|params|options|paths|urls)$/i;
const isConstant = (name: string) => /^[A-Z][A-Z\d_]+$/.test(name) || settingsModule.test(name);

/** The last part of a module's name. */
function lastOf(module: string): string {
  return module.slice(module.lastIndexOf('.') + 1);
}

/** Tells whether a text takes something written as a constant out of a name, or anything out of a module of settings. */
function holdersIn(text: string): (name: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    if (settingsModule.test(name)) return true;
    names ??= new Set(
      // From its point on: points are rarer than names.
      [...text.matchAll(/\.[A-Z][A-Z\d_](?<=\b([A-Za-z_]\w{0,60})\.\w\w)/g)].map(([, holder]) => holder),
    );
    return names.has(name);
  };
}

/** What a text calls, looks into or gives another name; found out when it is first asked for. */
function namesUsed(text: string): () => ReadonlySet<string> {
  let names: ReadonlySet<string> | undefined;
  return () => {
    names ??= new Set([...text.matchAll(/\b([A-Za-z_]\w*)(?=\(|\.|[ \t]{0,20}$)/gm)].map(([, name]) => name));
    return names;
  };
}

/** A module of a package; of dots alone the package is where the file is, or above. */
function moduleBelow(module: string, name: string): string {
  return module.endsWith('.') ? `${module}${name}` : `${module}.${name}`;
}

/** Functions that a module imports, by the names under which others take them from it: `from .io import load as read_model`. */
function exportsOf(imports: readonly Import[], functions: KnownFunctions): KnownFunctions {
  if (functions.size === 0) return none;
  const found = new Map<string, FunctionSummary>();
  for (const { prefix, names, given, isStar } of imports)
    for (const [known, summary] of functions) {
      if (!known.startsWith(`${prefix}.`)) continue;
      const rest = known.slice(prefix.length + 1);
      const [first] = rest.split(/[.(]/, 1);
      const called =
        isStar && !first.startsWith('_') ? [first] : given.filter((_, at) => names[at] === first);
      for (const name of called) found.set(name + rest.slice(first.length), summary);
    }
  return found;
}
