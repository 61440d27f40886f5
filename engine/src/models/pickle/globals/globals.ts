import type { Effect } from '../../../finding';
import { remembered } from '../../../text/remembered';
import { capabilityOf } from './capabilities';
import { canonicalPath } from './fixImports';
import { packageOf } from './pages';
import { ofPrefixes } from './prefixes';
import { todaysNames } from './renamedModules';
import { applications } from './reviewed/applications';
import { hub } from './reviewed/hub';
import { numpy } from './reviewed/numpy';
import { others } from './reviewed/others';
import { pandas } from './reviewed/pandas';
import { python } from './reviewed/python';
import { scipy } from './reviewed/scipy';
import { settings } from './reviewed/settings';
import { sklearn } from './reviewed/sklearn';
import { sklearnEstimators } from './reviewed/sklearnEstimators';
import { sky } from './reviewed/sky';
import { statistics } from './reviewed/statistics';
import { torch } from './reviewed/torch';
import { torchModules } from './reviewed/torchModules';
import { sourceLines, sourcePackages, usesOfSource } from './sourceLines';

/**
 * Changes with every change of what is judged how; part of a verdict cache's key.
 */
export const policyVersion = 20;

/**
 * What a name was reviewed for. `stored` means that it may be kept in anything the pickle makes. Nothing that is reviewed calls what it is
 * given while a pickle is loaded, other than what its `arguments` say, so that what is stored runs when the model is used, if ever.
 */
export type ReviewedUse =
  | 'called'
  | 'created'
  | 'built'
  /** SETITEM. */
  | 'mutated'
  /** APPEND and ADDITEMS, which look a method up by its name. */
  | 'appended'
  | 'hashed'
  /** What it gives is data: it may be an argument of a call, or stand in a state that is a tuple. Its methods run nothing of the file's choice. */
  | 'passed'
  | 'stored';

/** How a callee's arguments decide whether a call of it is harmless. */
export type ArgumentCheck =
  /** `encode(text, codec)`: only character sets, no transformations. */
  | 'codec'
  /** The first argument is a file of its own: its verdict is this call's. */
  | 'nested'
  /** Only numbers, text and flat containers of them: it would run methods of anything else, or call it. */
  | 'plain'
  /** An argument is a number of bytes to allocate, or the shape of an array. */
  | 'size'
  /** `getattr(object, name)`: only reviewed members. */
  | 'attribute'
  /** `type(object)`: only the types of None, Ellipsis and the like, which have no name to import. */
  | 'none-type'
  /** Fields, and what is made of them, of pyarrow: only without metadata that names an extension type. */
  | 'arrow-field'
  /** `pyarrow.lib._restore_array(data)`: only where length, offsets and indices stay inside the buffers. */
  | 'arrow-array'
  /** `from_wkb(bytes)` of shapely: one geometry, whose parts are there, and not too deep. */
  | 'geometry'
  /** `Fraction(numerator, denominator)`: without exponents. */
  | 'ratio'
  /** dill's `_load_type(name)`: only types that are reviewed themselves. */
  | 'dill-type'
  /** dill's `_create_array(callee, arguments, state)`: only what makes an array. */
  | 'dill-array'
  /** dill's `_create_ftype(type, function, arguments, keywords)`: only what makes a partial. */
  | 'dill-partial'
  /** dill's `_eval_repr(text)`: only a range, Ellipsis or NotImplemented, as Python writes them. */
  | 'dill-text'
  /** dill's `_import_module(name)`: only modules that reviewed names are imported from. */
  | 'module'
  /** Looks a name up by constants, and is then that name; with anything else it looks up whatever it likes. */
  | 'lookup';

/** How the state decides whether BUILD is harmless; any other state counts as one that was not reviewed. */
export type StateCheck =
  /** A distribution of scipy: the text in it that is run as Python must be scipy's own. */
  | 'parser-template'
  /** A model's data of statsmodels: without a formula, which would be evaluated. */
  | 'no-formula'
  /** A dtype of numpy: its fields must lie inside it, since numpy does not look. */
  | 'dtype'
  /** An optimizer of torch: its groups must be dicts, since their methods are called. */
  | 'optimizer'
  /** Methods of the instance and of its members are called: neither may be replaced. */
  | 'members'
  /** What the attributes hold is data, so that methods of the class run nothing else. */
  | 'data'
  /** The same, and bounds that are written as text hold numbers. */
  | 'bounds'
  /** An image of Pillow: a size that is not out of all proportion, and bytes. */
  | 'image'
  /** Columns and their transformers: no function beside arguments for it. */
  | 'features';

/** A reviewed name. */
export interface InertGlobal {
  readonly uses: ReadonlySet<ReviewedUse>;
  /** The call makes an instance of its argument at `index`, which must be reviewed for `use`; later uses are that class's. */
  readonly makes?: { readonly index: number; readonly use: ReviewedUse };
  /** Arguments that the callee uses in one reviewed way only: `stored` ones it keeps. */
  readonly arguments: ReadonlyMap<number, ReviewedUse>;
  /**
   * How many containers deep the callee looks into its arguments, where that is known: 0 for `partial`, which keeps them all, 1 for
   * `list(items)`, which keeps the items, 2 for `dict(pairs)`.
   */
  readonly depth?: number;
  readonly check?: ArgumentCheck;
  /** `built` is then not among the uses. */
  readonly stateCheck?: StateCheck;
  /** Members are read by getattr. */
  readonly enumeration: boolean;
  /** Its `__getattr__` asks its items, so that their keys must be texts of the stream. */
  readonly itemsAreAttributes?: boolean;
}

/** Whether anybody may call it, with anything. */
export function isHarmlessToCall({ uses, check }: InertGlobal): boolean {
  return uses.has('stored') || (uses.has('called') && (check === undefined || check === 'size'));
}

/** Whether a reviewed function may call it with arguments of the pickle's choice: nothing about them needs to be checked. */
export function isCallableByOthers({ uses, check, makes, depth, arguments: args }: InertGlobal): boolean {
  const areData = [...args.values()].every((use) => use === 'stored');
  return uses.has('called') && check === undefined && makes === undefined && depth !== 0 && areData;
}

/** What the policy knows of a name. */
export type GlobalJudgement =
  /** `effect` is what other uses than the reviewed ones are known to do. */
  | { readonly kind: 'inert'; readonly inert: InertGlobal; readonly effect: Effect | undefined }
  | { readonly kind: 'capability'; readonly effect: Effect }
  | { readonly kind: 'unknown' };

/** Names of a module in one group of a table. */
interface Names {
  readonly entry: InertGlobal;
  /** As the table has them, with white space between. */
  readonly text: string;
}

/** Reads tables: `[uses and options]` starts a group, `module: name name` adds to it, indented lines go on. Names are taken apart later. */
function modulesOf(texts: readonly string[]): Map<string, Names[]> {
  const modules = new Map<string, Names[]>();
  const keep = (module: string, names: Names) => {
    const others = modules.get(module);
    if (others === undefined) modules.set(module, [names]);
    else others.push(names);
  };
  for (const table of texts) {
    let entry = parseOptions('');
    for (const [, options, module, text] of table.matchAll(tableLine)) {
      if (options !== undefined) {
        entry = parseOptions(options);
        continue;
      }
      keep(module, { entry, text });
      // numpy 2.0 moved its core.
      if (module.startsWith('numpy.core')) keep(`numpy._core${module.slice(10)}`, { entry, text });
    }
  }
  return modules;
}

/** A group's first line, or a module with its names. */
const tableLine = /^\[(.*)\]$|^(\S+): (.*(?:\n .*)*)/gm;

/** A name in several groups has the uses of all of them. */
function add(into: Map<string, InertGlobal>, path: string, entry: InertGlobal): void {
  const old = into.get(path);
  into.set(
    path,
    old === undefined ? entry : { ...old, ...entry, uses: new Set([...old.uses, ...entry.uses]) },
  );
}

function parseOptions(text: string): InertGlobal {
  const uses = new Set<ReviewedUse>();
  const args = new Map<number, ReviewedUse>();
  let extra: Partial<InertGlobal> = {};
  for (const word of text.split(' ')) {
    const [key, value] = word.split('=');
    if (key === 'makes') {
      const [index, use] = value.split(':');
      extra = { ...extra, makes: { index: Number(index), use: use as ReviewedUse } };
    } else if (key.startsWith('arg')) args.set(Number(key.slice(3)), value as ReviewedUse);
    else if (key === 'check') extra = { ...extra, check: value as ArgumentCheck };
    else if (key === 'state') extra = { ...extra, stateCheck: value as StateCheck };
    else if (key === 'depth') extra = { ...extra, depth: Number(value) };
    else if (key === 'enum') extra = { ...extra, enumeration: true };
    else if (key !== '') uses.add(key as ReviewedUse);
  }
  return { uses, arguments: args, enumeration: false, ...extra };
}

const tables = [
  python,
  numpy,
  scipy,
  pandas,
  statistics,
  sklearn,
  sklearnEstimators,
  torch,
  torchModules,
  others,
  applications,
  settings,
  sky,
  hub,
];

/** Modules whose names were not asked for, and the names of the others: most files that are checked ask for a handful. */
let unread: Map<string, Names[]> | undefined;
let longest = 0;
const globals = new Map<string, InertGlobal>();

/** The modules that are left, read at the first question. */
function unreadModules(): Map<string, Names[]> {
  unread ??= modulesOf(tables.map((table) => table()));
  return unread;
}

/** Characters of the longest module that has reviewed names. */
function longestModule(): number {
  if (longest === 0) for (const module of unreadModules().keys()) longest = Math.max(longest, module.length);
  return longest;
}

/** What a name is reviewed for; undefined for one that is not. */
function reviewed(path: string): InertGlobal | undefined {
  // A name may be one of a class.
  ofPrefixes(path, longestModule(), open);
  openSources(packageOf(path));
  return globals.get(path);
}

function open(module: string): undefined {
  const left = unreadModules();
  for (const { entry, text } of left.get(module) ?? [])
    for (const name of text.trim().split(/\s+/)) add(globals, `${module}.${name}`, entry);
  left.delete(module);
}

const openedSources = new Set<string>();

/** Adds the classes of a package whose source was read. */
function openSources(name: string): void {
  if (openedSources.has(name)) return;
  const lines = sourceLines(name);
  if (lines.size > 0) openedSources.add(name);
  for (const [path, fields] of lines) add(globals, path, sourceEntry(usesOfSource(fields)));
}

const sourceEntry = remembered(parseOptions);

/** Every package that has reviewed names. */
export function reviewedPackages(): ReadonlySet<string> {
  packages ??= new Set([...[...unreadModules().keys()].map(packageOf), ...sourcePackages()]);
  return packages;
}

let packages: Set<string> | undefined;
const namesOfPackages = new Map<string, readonly string[]>();

/** The reviewed names of a package. */
export function reviewedNames(name: string): readonly string[] {
  if (!reviewedPackages().has(name)) return [];
  let names = namesOfPackages.get(name);
  if (names !== undefined) return names;
  for (const module of [...unreadModules().keys()]) if (packageOf(module) === name) open(module);
  openSources(name);
  names = [...globals.keys()].filter((path) => packageOf(path) === name);
  namesOfPackages.set(name, names);
  return names;
}

const modules = new Map<string, ReadonlySet<string>>();

/** True for a module, or a package of one, that reviewed names are imported from. */
export function isReviewedModule(module: string): boolean {
  const name = packageOf(module);
  if (!reviewedPackages().has(name)) return false;
  const known = modules.get(name) ?? modulesAbove(reviewedNames(name));
  modules.set(name, known);
  return known.has(module);
}

function modulesAbove(paths: Iterable<string>): Set<string> {
  const above = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
      const module = path.slice(0, end);
      // Those above a known one are known.
      if (above.has(module)) break;
      above.add(module);
    }
  }
  return above;
}

/**
 * What a stream's name is taken for. Python 3 maps the names of Python 2 below protocol 3 only: above, no loader does, and such a name
 * belongs to a module that somebody puts there.
 */
export function judgeImport(
  module: string,
  name: string,
  fixImports: boolean,
): { readonly path: string; readonly judgement: GlobalJudgement } {
  const place = ownPackage(module);
  const path = canonicalPath(place, name);
  const judgement = judgeGlobal(path);
  const spelled = `${place}.${name}`;
  if (fixImports || path === spelled || judgement.kind === 'capability') return { path, judgement };
  return { path: spelled, judgement: { kind: 'unknown' } };
}

/** scikit-learn carried a copy of joblib until 0.22, by whose names it saved arrays: they are judged, and skipped, as joblib's own. */
function ownPackage(module: string): string {
  return module.replace(/^sklearn\.externals\.joblib(?=\.|$)/, 'joblib');
}

/** Looks a dotted path up: reviewed names first, then capabilities; default is deny. */
export const judgeGlobal: (path: string) => GlobalJudgement = remembered((path) => {
  const inert = [path, ...todaysNames(path)].map(reviewed).find((known) => known !== undefined);
  const effect = capabilityOf(path);
  if (inert !== undefined) return { kind: 'inert', inert, effect };
  return effect === undefined ? { kind: 'unknown' } : { kind: 'capability', effect };
});
