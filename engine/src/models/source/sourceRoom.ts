import { t } from '../../../../l10n/messages';
import type { FolderReader } from '../../analysis/projectVersions';
import { decodeTextFile } from '../../bytes/text';
import type { Configuration } from '../../configuration/configuration';
import { type CancelFlag, LimitError } from '../../limits';
import { Meter } from '../../meter';
import type { Platform } from '../../platform';
import { condense } from '../../python/syntax/condense';
import type { SyntaxNode } from '../../python/syntax/node';
import { readOutline } from '../../python/syntax/outline';
import { pythonParser } from '../../python/syntax/syntax';
import { LineTable } from '../../text/lineTable';
import { type ArchiveAct, actsOf, readCode } from '../containers/archivePython';
import { actingMethods, climbing } from '../containers/pythonNames';
import { isPythonModule } from '../imports/loaderModules';
import { joined } from '../imports/moduleFinder';
import { readModule } from './moduleReader';
import type { ModuleSource } from './moduleSource';
import { type RunEffects, runEffects } from './runEffects';

/** Whose a module is: the user's own, or one that was installed into the selected environment. */
export type Origin = 'own' | 'installed';

/** A folder that modules are read from. */
export interface SourceRoot {
  readonly folder: string;
  readonly origin: Origin;
  /** False for a file that came from elsewhere: it says nothing of what the user's own modules are. */
  mayRead(path: string): boolean;
}

/** What reads files for those that have no disk. */
export interface SourceReader extends FolderReader {
  /** Bytes of a file of at most `maximum`; undefined where it cannot be read. */
  readBytes(path: string, maximum: number): Promise<Uint8Array | undefined>;
}

/** A line of a file, and why it counts, as a sentence without its end. */
export interface Doubt {
  readonly path: string;
  readonly line?: number;
  readonly why: string;
}

/** A module of a root, read and not run. */
export interface PlacedModule {
  readonly name: string;
  readonly path: string;
  readonly isPackage: boolean;
  readonly origin: Origin;
  readonly root: SourceRoot;
  /** Of the file's bytes. */
  readonly sha256: string;
  /** Undefined where the file could not be read as Python. */
  readonly source: ModuleSource | undefined;
  /** What importing it runs, or why that cannot be told. */
  readonly doubt: Doubt | undefined;
}

/** Longer files are made by programs; reading one would take longer than everything else. */
const maxBytes = 1 << 20;
/** Files that one room reads. */
const maxFiles = 3_000;
/** Files of a folder that are asked for a name that comes without its module. */
const maxTopModules = 200;

/** Methods that unpickling runs, of which the body is read. */
const specialHeader = /\bdef[ \t]+__(?:setstate|new|getattribute|getattr|setattr|del|dict|class|hash|eq)__/g;
/**
 * Words for which the body of a function matters: what changes classes, and what acts. `super().__init__()` and the name of an object's class
 * change none, and `eval` or `compile` of anything but Python's own is a method.
 */
const mattering =
  /\.[ \t]*__(?:(?:setstate|new|getattribute|getattr|setattr|delattr|del|dict|setitem|bases|mro)__|init__(?![ \t]*\()|class__(?![ \t]*[.(]))|\b(?:setattr|delattr|globals|vars|locals|exec|__import__|global|loads?|read_pickle|load_model|load_learner|from_pretrained|subprocess|system|popen|socket|urlopen|urlretrieve|urllib|shutil|ctypes|pty|open|write_text|write_bytes)\b|(?<![\w.])(?:eval|compile)\b|\bbuiltins(?:__)?[ \t]*\./g;
/** Python's own modules without which no text runs commands, opens connections or writes files, but for `open`. */
const graveModules =
  /\b(?:subprocess|os|posix|nt|socket|urllib|http|ftplib|smtplib|telnetlib|asyncio|multiprocessing|shutil|ctypes|pty|pathlib|tempfile|io|webbrowser|ssl|xmlrpc|code|runpy|pip)\b/;
/** What has them without naming them in an import, and `open` itself. */
const graveWords =
  /\bopen[ \t]{0,9}\(|\bimport[ \t]{0,9}\*|\b(?:__import__|import_module|builtins|__builtins__)\b/;
const importWords = /\b(?:import|from)\b/;

/** A line that imports `os` under its own name, and what most libraries ask of it: nothing that acts, under names that lead nowhere else. */
const importsOs = /^[ \t]*import[ \t]+os[ \t]*\r?$/;
const asksOs =
  /(?<!\bimport[ \t]{1,9})\bos\b(?!\.(?:path\.(?:join|exists|isfile|isdir|basename|dirname|abspath|realpath|expanduser|splitext|relpath|getsize|sep)|environ|getenv|sep|linesep|cpu_count|getcwd|PathLike|fspath|name)\b)/;

/**
 * Whether importing a text may act: most libraries name these modules in comments only, as in the address of a licence, or ask `os` for
 * paths. The text is without the bodies of functions that nobody would read.
 */
function mayAct(text: string): boolean {
  if (graveWords.test(text)) return true;
  let hasOs = false;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    // What begins with this sign is a comment, or part of a text.
    if (!importWords.test(line) || /^[ \t]*#/.test(line)) continue;
    if (importsOs.test(line)) {
      hasOs = true;
      continue;
    }
    // A line that goes on may name any.
    if (graveModules.test(line) || /\\\r?$/.test(line)) return true;
  }
  return hasOs && asksOs.test(text);
}

/** What a text says, by its digest, name and kind: it is read once a process. */
const known = new Map<string, Pick<PlacedModule, 'source' | 'doubt'>>();
const maxKnown = 2_000;

/** Finds and reads modules as Python finds them, without importing any. A module is read once a room. */
export class SourceRoom {
  private readonly modules = new Map<string, Promise<PlacedModule | undefined>>();
  private readonly listings = new Map<string, Promise<ReadonlySet<string>>>();
  /** Files that are somebody else's, by the names of their modules. */
  private readonly refused = new Map<string, string>();
  private files = 0;

  constructor(
    readonly roots: readonly SourceRoot[],
    private readonly reader: SourceReader,
    private readonly options: Configuration & { readonly platform: Platform; readonly cancel: CancelFlag },
  ) {}

  /** The module of a dotted name in the first root that has one; undefined where none has. */
  module(name: string): Promise<PlacedModule | undefined> {
    let module = this.modules.get(name);
    if (module === undefined) {
      module = this.find(name);
      this.modules.set(name, module);
    }
    return module;
  }

  /** The file that a name may come from and that was not read, because it is not the user's own. */
  foreign(name: string): string | undefined {
    for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.', end - 1)) {
      const path = this.refused.get(name.slice(0, end));
      if (path !== undefined) return path;
    }
    return undefined;
  }

  /** The one module at the top of the user's own code that defines a name; undefined where none or several do. */
  async ownModuleWith(name: string): Promise<string | undefined> {
    const found = new Set<string>();
    for (const { folder, origin } of this.roots) {
      if (origin !== 'own') continue;
      for (const file of [...(await this.list(folder))].sort().slice(0, maxTopModules)) {
        const stem = file.endsWith('.py') ? file.slice(0, -3) : '';
        if (!/^[A-Za-z_]\w*$/.test(stem)) continue;
        const kinds = (await this.module(stem))?.source?.bindings.get(name)?.map(({ kind }) => kind);
        if (kinds?.some((kind) => kind === 'class' || kind === 'function') === true) found.add(stem);
      }
    }
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** A module's text and all of its statements; undefined where the file is no longer what was read of it. */
  async textOf(
    module: PlacedModule,
  ): Promise<{ readonly text: string; readonly statements: readonly SyntaxNode[] } | undefined> {
    const bytes = await this.reader.readBytes(module.path, maxBytes + 1);
    if (bytes === undefined || bytes.length > maxBytes) return undefined;
    const hash = this.options.platform.sha256();
    hash.update(bytes);
    const text = hash.hex() === module.sha256 ? decodeTextFile(bytes) : undefined;
    if (text === undefined) return undefined;
    const document = await readCode(text, this.options.platform, new Meter(this.options, text.length));
    return { text, statements: document.sections.flatMap(({ nodes }) => nodes) };
  }

  /** The packages that importing a module imports first, outermost first, or the module that hides them. */
  async packagesOf(name: string): Promise<PlacedModule[]> {
    const packages: PlacedModule[] = [];
    for (let at = name.indexOf('.'); at > 0; at = name.indexOf('.', at + 1)) {
      const found = await this.module(name.slice(0, at));
      if (found !== undefined) packages.push(found);
    }
    return packages;
  }

  /** Names of a module and of those below it, as far as they stand in the folder that the name leads to. */
  async namesBelow(name: string, most: number): Promise<readonly string[]> {
    const start = await this.module(name);
    if (start === undefined) return [];
    const names = [name];
    const open: [name: string, folder: string][] = start.isPackage
      ? [[name, start.path.replace(/[\\/]?__init__\.py$/, '') || '.']]
      : [];
    for (let next = open.shift(); next !== undefined && names.length < most; next = open.shift()) {
      const [above, folder] = next;
      for (const file of [...(await this.list(folder))].sort()) {
        const stem = file.endsWith('.py') ? file.slice(0, -3) : file;
        if (stem === '__init__' || !/^[A-Za-z_]\w*$/.test(stem) || stem === '__pycache__') continue;
        if (stem !== file) names.push(`${above}.${stem}`);
        else if ((await this.list(joined(folder, file))).has('__init__.py')) {
          names.push(`${above}.${stem}`);
          open.push([`${above}.${stem}`, joined(folder, file)]);
        }
      }
    }
    return names.slice(0, most);
  }

  private async find(name: string): Promise<PlacedModule | undefined> {
    const parts = name.split('.');
    if (parts.length > 32 || !parts.every((part) => /^[A-Za-z_]\w*$/.test(part))) return undefined;
    for (const root of this.roots) {
      const found = await this.findIn(root, name, parts);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private async findIn(
    root: SourceRoot,
    name: string,
    parts: readonly string[],
  ): Promise<PlacedModule | undefined> {
    const folder = parts.slice(0, -1).reduce(joined, root.folder);
    const last = parts[parts.length - 1];
    // The libraries' folder may hold a hundred thousand files: only folders of packages are listed.
    const inside = parts.length > 1 || root.origin === 'own' ? await this.list(folder) : undefined;
    if (inside !== undefined && inside.size === 0) return undefined;
    const hasFolder = inside === undefined || inside.has(last);
    const packageFolder = joined(folder, last);
    const names = hasFolder ? await this.list(packageFolder) : new Set<string>();
    if (names.has('__init__.py') || hasCompiled(names, '__init__'))
      return this.read(root, name, packageFolder, names, '__init__');
    if (inside !== undefined) {
      if (!inside.has(`${last}.py`) && !hasCompiled(inside, last)) return undefined;
      return this.read(root, name, folder, inside, last);
    }
    return this.read(root, name, folder, undefined, last);
  }

  private list(folder: string): Promise<ReadonlySet<string>> {
    let names = this.listings.get(folder);
    if (names === undefined) {
      names = this.reader
        .list(folder)
        .then(
          (paths) =>
            new Set(
              paths.map((path) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)),
            ),
        );
      this.listings.set(folder, names);
    }
    return names;
  }

  private async read(
    root: SourceRoot,
    name: string,
    folder: string,
    names: ReadonlySet<string> | undefined,
    stem: string,
  ): Promise<PlacedModule | undefined> {
    const path = joined(folder, `${stem}.py`);
    if (!root.mayRead(path)) {
      this.refused.set(name, path);
      return undefined;
    }
    const { origin } = root;
    const place = { name, path, isPackage: stem === '__init__', origin, root, sha256: '', source: undefined };
    // Python takes an extension first.
    if (names !== undefined && hasCompiled(names, stem))
      return { ...place, doubt: { path, why: t('source-room.compiled') } };
    if (this.files >= maxFiles)
      return { ...place, doubt: { path, why: t('source-room.too-many-files', maxFiles) } };
    this.files++;
    const bytes = await this.reader.readBytes(path, maxBytes + 1);
    if (bytes === undefined)
      return names === undefined
        ? undefined
        : { ...place, doubt: { path, why: t('source-room.unreadable') } };
    if (bytes.length > maxBytes)
      return { ...place, doubt: { path, why: t('source-room.too-long', maxBytes) } };
    const hash = this.options.platform.sha256();
    hash.update(bytes);
    const sha256 = hash.hex();
    const key = `${sha256} ${place.isPackage} ${origin} ${name} ${path}`;
    const before = known.get(key);
    const said = before ?? (await this.judge(path, place, bytes));
    if (before === undefined) {
      if (known.size >= maxKnown) known.clear();
      known.set(key, said);
    }
    return { ...place, sha256, ...said };
  }

  private async readOwn(text: string, meter: Meter): Promise<ReadText> {
    const document = await readCode(text, this.options.platform, meter);
    const statements = document.sections.flatMap(({ nodes }) => nodes);
    return {
      statements,
      acts: actsOf(document, text, new Set(), false),
      effects: runEffects(document, text, statements, actsOnImport),
    };
  }

  /** Of libraries, which are long, only bodies of functions are parsed that unpickling or importing may run. */
  private async readInstalled(text: string, meter: Meter): Promise<ReadText> {
    const { platform } = this.options;
    const outline = readOutline(text);
    const { bodies = [], prose = [] } = outline ?? {};
    const places: number[] = [];
    let told = 0;
    for (const { index } of text.matchAll(mattering)) {
      while (told < prose.length && prose[told].end <= index) told++;
      // What a text tells is no code.
      if (told >= prose.length || prose[told].start > index) places.push(index);
    }
    let next = 0;
    for (const { index } of text.matchAll(specialHeader)) {
      while (next < bodies.length && bodies[next].start <= index) next++;
      if (next < bodies.length) places.push(bodies[next].start);
    }
    const isRead = () => outline === undefined || mayAct(condense(text, places, true, outline)?.text ?? text);
    if (mayAct(text) && isRead()) {
      const document = await readCode(text, platform, meter, places);
      const statements = document.sections.flatMap(({ nodes }) => nodes);
      return { statements, acts: actsOf(document, text, new Set(), false, true) };
    }
    const condensed = outline === undefined ? undefined : condense(text, places, false, outline);
    const parsed = (await pythonParser(platform)).parse(condensed?.text ?? text, meter);
    try {
      return { statements: parsed.read(0, false, condensed).children, acts: [] };
    } finally {
      parsed.dispose();
    }
  }

  private async judge(
    path: string,
    { name, isPackage, origin }: Pick<PlacedModule, 'name' | 'isPackage' | 'origin'>,
    bytes: Uint8Array,
  ): Promise<Pick<PlacedModule, 'source' | 'doubt'>> {
    const text = decodeTextFile(bytes);
    if (text === undefined) return { source: undefined, doubt: { path, why: t('source-room.unreadable') } };
    try {
      const meter = new Meter(this.options, text.length);
      const { statements, acts, effects } =
        origin === 'own' ? await this.readOwn(text, meter) : await this.readInstalled(text, meter);
      const module = {
        name,
        isPackage,
        isWhole: origin === 'own',
        ...(effects === undefined ? {} : { effects }),
      };
      const source = readModule(statements, text, new LineTable(text), module);
      const { unreadable } = source;
      if (unreadable !== undefined)
        return { source, doubt: { path, line: unreadable, why: t('source-room.not-read-with-certainty') } };
      const act = acts.find(origin === 'own' ? actsOnImport : isGrave);
      const doubt =
        act === undefined
          ? undefined
          : { path, line: act.range.line, why: t('source-room.import-runs', act.evidence) };
      return { source, doubt };
    } catch (error) {
      if (error instanceof LimitError)
        return { source: undefined, doubt: { path, why: t('source-room.limit', error.limit) } };
      throw error;
    }
  }
}

/** A module's statements, and what they do. */
interface ReadText {
  readonly statements: readonly SyntaxNode[];
  readonly acts: readonly ArchiveAct[];
  readonly effects?: RunEffects;
}

/** What the import of a module does beside defining things, or may do in a way that cannot be told. */
function actsOnImport({ effect, onLoad, onImport, name }: ArchiveAct): boolean {
  if (effect !== undefined) return onLoad;
  return (
    onImport && (name === 'getattr' || /[^\w.]/.test(name) || climbing.test(name) || actingMethods.has(name))
  );
}

/** What the libraries that somebody installed do not do as they are imported: commands, connections and files of Python's own modules. */
function isGrave({ effect, onLoad, isCalled, name }: ArchiveAct): boolean {
  const isActing = effect === 'command' || effect === 'network' || effect === 'file-write';
  const [root] = name.split('.', 1);
  return isActing && onLoad && isCalled && (isPythonModule(root) || root === 'open');
}

/** A folder has an extension, or bytecode, that Python takes for a module. */
function hasCompiled(names: ReadonlySet<string>, stem: string): boolean {
  if (
    names.has(`${stem}.so`) ||
    names.has(`${stem}.pyd`) ||
    (names.has(`${stem}.pyc`) && !names.has(`${stem}.py`))
  )
    return true;
  for (const name of names)
    if (
      name.startsWith(`${stem}.`) &&
      /^\.(?:cpython-|cp|pypy|abi3)[\w-]*\.(?:so|pyd)$/.test(name.slice(stem.length))
    )
      return true;
  return false;
}
