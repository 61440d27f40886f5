import { pushAll } from '../../../pushAll';
import { packageOf, pagesOf } from './pages';
import { todaysNames } from './renamedModules';
import { applications } from './shapes/applications';
import { handWritten } from './shapes/handWritten';
import { hub } from './shapes/hub';
import { olderReleases } from './shapes/olderReleases';
import { others } from './shapes/others';
import { pandas } from './shapes/pandas';
import { python } from './shapes/python';
import { scipy } from './shapes/scipy';
import { settings } from './shapes/settings';
import { sklearn } from './shapes/sklearn';
import { sky } from './shapes/sky';
import { torch } from './shapes/torch';
import { sourceLines, sourcePackages } from './sourceLines';

/**
 * Kinds of values that may stand somewhere, by their tokens:
 *
 *   0             None, a bool or a number, numpy's scalars among them
 *   s             text or bytes
 *   c             a list, tuple, dict or set
 *   A D T P       an array, a dtype, a tensor, what the loader gives for a persistent id
 *   @path @*      the global of that name; any that may be stored
 *   path          what calling, or creating, that global gives
 *   *             any result that is data
 *   o             any result: who takes it only keeps it
 *   a             attributes, which the callee sets: None, a dict of what nobody can call, or a pair of those
 *   w             lists of lists of text
 *   l             a list or tuple of texts
 *   -             nothing: no state may hold the key
 *
 * A line says in fields: `c` a call, `n` a creation, `x` its keywords, `k` keys of a state, `s` of one of slots, `t` a state that is a tuple,
 * `v` a state of another kind, `f` that instances can be called, `b` which classes it is made of, whose keys and `f` count for it too.
 */
export type Kinds = ReadonlySet<string>;

/** Arguments by position; `rest` says of what kind all further ones are. */
export interface Signature {
  readonly positions: readonly Kinds[];
  readonly rest?: Kinds;
}

/**
 * What a reviewed global is called with and what its instances are built with, as the libraries themselves do it: whatever is not here is
 * a use that was not reviewed. Names of attributes are those that the class's own code, and real dumps, set on instances, without the names
 * that the class or a base defines: a state that holds one of those replaces a method.
 */
export interface Shape {
  readonly calls: readonly Signature[];
  /** Arguments of `__new__`, beside none. */
  readonly creations: readonly Signature[];
  /** Names of keyword arguments of `__new__`. */
  readonly keywords: ReadonlySet<string>;
  /** Keys of a state that is a dict; what their values may be, where the code that unpickling runs looks at them. */
  readonly keys?: ReadonlyMap<string, Kinds | undefined>;
  /** Instances can be called. */
  readonly callable: boolean;
  /** Any key, with data only: namespaces, whose attributes are what the user chose. */
  readonly anyKey: boolean;
  /** Any other key too, with any value, but special ones and these: what unpickling runs was read, and looks at none. */
  readonly denied?: ReadonlySet<string>;
  /** The same of a state of slots. */
  readonly openSlots?: boolean;
  /** Keys of a state of slots. */
  readonly slots?: ReadonlyMap<string, Kinds | undefined>;
  /** States that are tuples. */
  readonly tuples: readonly Signature[];
  /** States of other kinds. */
  readonly values: Kinds;
}

const nothing: Kinds = new Set();

/**
 * The shape of a global by its dotted name, Python 3's and with numpy's old names; undefined where nobody looked at one: then it takes
 * no arguments and no state.
 */
export function shapeOf(path: string): Shape | undefined {
  const name = canonical(path);
  let shape = writtenShape(name);
  if (shape !== undefined) return shape;
  // Two names of one library may lead to each other, so that each is followed once.
  for (const today of todaysNames(name)) shape ??= writtenShape(canonical(today));
  return shape;
}

/** The shape that the tables give to a name itself. */
function writtenShape(name: string): Shape | undefined {
  let shape = known.get(name);
  if (shape !== undefined) return shape;
  const line = lineOf(name);
  if (line === undefined) return undefined;
  shape = line.startsWith('=') ? shapeOf(line.slice(1)) : readShape(name, line);
  if (shape !== undefined) known.set(name, shape);
  return shape;
}

const known = new Map<string, Shape>();

/** Those made of installed libraries. What is written by hand, last, counts instead. */
const tables = [
  python,
  scipy,
  pandas,
  sklearn,
  torch,
  others,
  applications,
  settings,
  sky,
  hub,
  olderReleases,
  handWritten,
];

let pages: ReadonlyMap<string, string[]> | undefined;

/** Lines of the tables above by their packages, cut at the first question. */
function writtenPages(): ReadonlyMap<string, string[]> {
  pages ??= pagesOf(tables.map((table) => table()));
  return pages;
}

/** Packages that were asked for, and their lines by the name in front: taken apart when asked for. */
const opened = new Set<string>();
const lines = new Map<string, string>();

/** The line of a global by its name. */
function lineOf(path: string): string | undefined {
  open(packageOf(path));
  return lines.get(path);
}

/** The lines of all globals. */
function allLines(): ReadonlyMap<string, string> {
  for (const name of [...sourcePackages(), ...writtenPages().keys()]) open(name);
  return lines;
}

function open(name: string): void {
  if (opened.has(name)) return;
  opened.add(name);
  for (const [path, fields] of sourceLines(name)) lines.set(path, fields);
  for (const page of writtenPages().get(name) ?? []) {
    for (const line of page.split('\n')) {
      const end = line.search(/[|=]/);
      if (end <= 0) continue;
      const fields = line.slice(line[end] === '=' ? end : end + 1);
      // A plus in front adds to what the dumps say.
      const isMore = line.startsWith('+');
      const path = line.slice(isMore ? 1 : 0, end);
      const old = isMore ? lines.get(path) : undefined;
      lines.set(path, old === undefined ? fields : `${old}|${fields}`);
    }
  }
}

/** numpy 2 moved its core. */
function canonical(path: string): string {
  return path.startsWith('numpy._core') ? `numpy.core${path.slice(11)}` : path;
}

/** The name that shapes of others have for something, where only its module was renamed. */
function reviewedName(path: string): string {
  const name = canonical(path);
  return [name, ...todaysNames(name)].find((each) => lineOf(each) !== undefined) ?? name;
}

/** Reads one line's fields. @throws Error for a field that is none, so that a mistake fails the build. */
function readShape(name: string, line: string): Shape {
  const calls: Signature[] = [];
  const creations: Signature[] = [];
  const tuples: Signature[] = [];
  const keywords = new Set<string>();
  const values = new Set<string>();
  let keys: Map<string, Kinds | undefined> | undefined;
  let slots: Map<string, Kinds | undefined> | undefined;
  let anyKey = false;
  let callable = false;
  const bases: Shape[] = [];
  for (const field of line.split('|')) {
    const words = field.slice(2).split(' ').filter(Boolean);
    switch (field.split(' ', 1)[0]) {
      case 'c':
        calls.push(readSignature(words));
        break;
      case 'n':
        creations.push(readSignature(words));
        break;
      case 't':
        tuples.push(readSignature(words));
        break;
      case 'b':
        pushAll(
          bases,
          words.map((base) => baseShape(name, base)),
        );
        break;
      case 'f':
        callable = true;
        break;
      case 'x':
        for (const word of words) keywords.add(word);
        break;
      case 'v':
        for (const word of words) for (const kind of readKinds(word)) values.add(kind);
        break;
      case 'k':
        if (field === 'k *') anyKey = true;
        else keys = readKeys(words, keys);
        break;
      case 's':
        slots = readKeys(words, slots);
        break;
      default:
        throw new Error(`The shape of ${name} has an unknown field: ${field}`);
    }
  }
  keys = inheritedKeys(bases, keys);
  return {
    calls,
    creations,
    keywords,
    ...(keys === undefined ? {} : { keys }),
    callable: callable || bases.some((base) => base.callable),
    anyKey: anyKey || bases.some((base) => base.anyKey),
    ...(slots === undefined ? {} : { slots }),
    tuples,
    values: values.size === 0 ? nothing : values,
  };
}

/** The shape of a class that another one is made of. @throws Error for one without a shape. */
function baseShape(name: string, base: string): Shape {
  const shape = base === name ? undefined : shapeOf(base);
  if (shape === undefined) throw new Error(`The shape of ${name} builds on ${base}, which has none`);
  return shape;
}

/** A class's own keys and those of its bases; its own kinds count. */
function inheritedKeys(
  bases: readonly Shape[],
  own: Map<string, Kinds | undefined> | undefined,
): Map<string, Kinds | undefined> | undefined {
  const all = [...bases].reverse().flatMap(({ keys }) => [...(keys ?? [])]);
  return bases.length === 0 ? own : new Map([...all, ...(own ?? [])]);
}

/** Positions; a last word that ends with + stands for any number of such arguments. */
function readSignature(words: readonly string[]): Signature {
  const last = words.at(-1);
  return last?.endsWith('+') === true
    ? { positions: words.slice(0, -1).map(readKinds), rest: readKinds(last.slice(0, -1)) }
    : { positions: words.map(readKinds) };
}

const kindToken = /^(?:[-0scoawlADTP*]|@\*|@?[A-Za-z_][\w.]*\.[\w.]+)$/;

function readKinds(word: string): Kinds {
  const kinds = word.split(',');
  const unknown = kinds.find((kind) => !kindToken.test(kind));
  if (unknown !== undefined) throw new Error(`No kind of value is spelled ${unknown}`);
  return new Set(kinds);
}

function readKeys(
  words: readonly string[],
  into = new Map<string, Kinds | undefined>(),
): Map<string, Kinds | undefined> {
  for (const word of words) {
    const at = word.indexOf('=');
    into.set(at < 0 ? word : word.slice(0, at), at < 0 ? undefined : readKinds(word.slice(at + 1)));
  }
  return into;
}

/** Names of all globals that have a shape, sorted: what is generated from them does not depend on the tables that they stand in. */
export function shapeNames(): readonly string[] {
  return [...allLines().keys()].sort();
}

/** Reads all shapes, so that a mistake in any fails the build. @throws Error */
export function readAllShapes(): number {
  const all = allLines();
  for (const name of all.keys())
    if (shapeOf(name) === undefined)
      throw new Error(`The shape of ${name} is that of a global that has none`);
  return all.size;
}

const arrays = new Set([
  ...['joblib.numpy_pickle', 'joblib.numpy_pickle_compat', 'sklearn.externals.joblib.numpy_pickle'].flatMap(
    (module) => [`${module}.NDArrayWrapper`, `${module}.ZNDArrayWrapper`],
  ),
  'joblib.numpy_pickle.NumpyArrayWrapper',
  'dill._dill._create_array',
  'numpy.core.multiarray._reconstruct',
  'numpy.core.numeric._frombuffer',
  'numpy.ma.core._mareconstruct',
  'numpy.matrix',
  'numpy.matrixlib.defmatrix.matrix',
  'numpy.memmap',
  'numpy.ndarray',
  'numpy.rec.recarray',
  'numpy.core.records.recarray',
  'numpy.recarray',
]);
const tensors =
  /^torch\.(?:_utils\._rebuild_\w+|_tensor\._rebuild_from_type(?:_v2)?|(?:_tensor\.)?Tensor|nn\.(?:parameter\.)?(?:Parameter|Buffer))$/;
const numpyScalars =
  /^numpy\.(?:core\.multiarray\.scalar|bool_?|u?int\d+|float\d+|complex\d+|str_|bytes_|datetime64|timedelta64|longdouble)$/;
const bytesMakers = new Set(['_codecs.encode', 'builtins.bytes', 'builtins.bytearray']);
const containers = /^builtins\.(?:set|frozenset|list|tuple|dict)$/;

/** The token of what calling or creating a global gives. */
export function resultToken(path: string): string {
  const name = reviewedName(path);
  if (arrays.has(name)) return 'A';
  if (name === 'numpy.dtype' || name.startsWith('numpy.dtypes.')) return 'D';
  if (tensors.test(name)) return 'T';
  if (numpyScalars.test(name)) return '0';
  if (bytesMakers.has(name)) return 's';
  if (name === 'torch.storage._load_from_bytes') return 'P';
  return containers.test(name) ? 'c' : name;
}

/** The token of a global itself. */
export function globalToken(path: string): string {
  return `@${reviewedName(path)}`;
}
