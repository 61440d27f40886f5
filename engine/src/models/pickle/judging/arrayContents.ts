import { pushAll } from '../../../pushAll';
import type { PickleMachine } from '../machine/machine';
import { intOf, Kind, kindOf, type Value } from '../machine/values';
import {
  areCategorical,
  areCodes,
  areCoordinates,
  areDiagonals,
  areNeighbours,
  type Elements,
  isCompressed,
  isPredictor,
  isTree,
  type PredictorNeeds,
} from './contentChecks';
import { Ensembles, type InnerTrees, isEnsemble, tree } from './ensembles';
import { type FittedArrays, fittedArrays } from './fittedArrays';
import { type ArraySource, integerOf, KnownArrays, keyKinds, maxKnown } from './knownArrays';
import { listsItsObjects } from './listedArrays';
import { type IndexContext, type LevelCodes, levelsOf } from './multiIndexes';
import { isPointTree, pointTree } from './pointTrees';
import { dictFields } from './stateChecks';
import { isStateSpace, StateSpaces } from './stateSpaces';

/*
 * Compiled code follows the numbers in some arrays without looking: the indices of a sparse matrix (scipy 1.10 to 1.17, sparsetools), the
 * children of a decision tree and of a predictor of histograms, the nodes of a KDTree (scikit-learn 1.0 to 1.9; scipy's are in pointTrees.ts),
 * the position in the state of a Mersenne Twister (numpy 1.13 to 2.4). Each must stay inside what it points into. Arrays are looked at when the stream is read, at
 * the bytes that it holds for them.
 */

type SparseKind = 'csr' | 'csc' | 'bsr' | 'coo' | 'dia';

/** Something whose arrays must agree. */
interface Expectation {
  readonly target: Value;
  readonly offset: number;
  readonly kind: SparseKind | 'tree' | 'predictor' | 'neighbours' | 'fitted';
  readonly arrays: ReadonlyMap<string, Value>;
  readonly numbers: readonly number[];
  readonly fitted?: FittedArrays;
}

/** What a look at all arrays needs. */
export interface ContentSource extends ArraySource {
  /** What streams inside of this one ask for. */
  readonly inner: readonly InnerTrees[];
}

const sparse = /^scipy\.sparse\.(?:\w+\.)*(csr|csc|bsr|coo|dia)_(?:matrix|array)$/;
const predictor = /^sklearn\.ensemble\._hist_gradient_boosting\.predictor\.TreePredictor$/;
const neighbours = /^sklearn\.neighbors\._?(?:kd|ball)_tree\.\w+$/;
/** States with a position: of a generator, or of what draws from one. */
const generator = /^numpy\.random\.(?:__RandomState_ctor|_pickle\.__\w+_ctor|_\w+\.\w+|mtrand\.\w+)$/;

/** Arrays and indexes of pandas, whose state says where their values are. */
const values = /^pandas\./;

const categorySets = ['binned_left_cat_bitsets', 'raw_left_cat_bitsets'];
/** Arrays whose numbers nothing follows. */
const unread = new Set(['data', 'bounds', 'weights', ...categorySets]);

const maxExpected = 1 << 17;
/** How often all bytes of a file may be looked at, and what is not counted. */
const sharedLooks = 4;
const freeBytes = 1 << 24;
/** Words of a Mersenne Twister, and of a block of Philox. */
const positions: Readonly<Record<string, number>> = { pos: 624, buffer_pos: 4 };

/** Gathers what arrays hold that others follow. One machine's values only. */
export class ArrayContents {
  readonly arrays: KnownArrays;
  private readonly expected: Expectation[] = [];
  /** The most columns that a tree asks for, once all was looked at. */
  columns = 0;
  /** States of objects of pandas, and codes of its indexes. */
  private readonly states = new Map<Value, Value>();
  private readonly levels: LevelCodes[] = [];
  /** Elements of arrays whose numbers nothing follows, which many may share. */
  private readonly seen = new Map<Value, Elements | 'elsewhere'>();
  private readonly indexes: IndexContext;
  /** Trees, predictors and what holds them. */
  private readonly ensembles: Ensembles;
  private readonly stateSpaces: StateSpaces;

  constructor(
    private readonly machine: PickleMachine,
    private readonly pathOf: (value: Value) => string | undefined,
  ) {
    this.arrays = new KnownArrays(machine, pathOf);
    this.ensembles = new Ensembles(machine, pathOf, (array) => this.arrays.known(array));
    this.stateSpaces = new StateSpaces(machine, (array) => this.arrays.lengthsOf(array));
    this.indexes = {
      machine,
      pathOf,
      countOf: (array) => this.arrays.countOf(array),
      stateOf: (object) => this.states.get(object),
    };
  }

  /** BUILD of anything: false where a position lies outside of what it counts in. */
  expect(target: Value, path: string, state: Value, offset: number): boolean | 'wait' {
    if (generator.test(path)) return this.hasPositions(state, 0);
    if (values.test(path)) {
      // Releases before 0.24 keep codes in arrays of a class of their own.
      if (path.endsWith('.FrozenNDArray')) this.arrays.noteArray(target, state);
      else if (this.states.size < maxKnown) this.states.set(target, state);
      return true;
    }
    const match = sparse.exec(path);
    if (match !== null) return this.expectSparse(target, match[1] as SparseKind, state, offset);
    if (tree.test(path)) {
      const features = this.machine.tuples.items(this.machine.calls.args(target))?.[0];
      return this.expectTree(target, integerOf(features), state, offset);
    }
    if (predictor.test(path)) return this.expectPredictor(target, state, offset);
    const describe = fittedArrays(path);
    if (describe !== undefined) {
      const fields = dictFields(this.machine, state, keyKinds);
      if (fields === undefined || fields === 'wait') return fields ?? false;
      const fitted = describe(this.machine, fields);
      if (fitted === undefined || fitted === 'broken') return fitted === undefined;
      return this.addFitted(target, offset, fitted);
    }
    if (isPointTree(path)) {
      const fitted = pointTree(this.machine, state);
      return fitted !== undefined && this.addFitted(target, offset, fitted);
    }
    if (isStateSpace(path)) {
      const fitted = this.stateSpaces.describe(target, path, state);
      if (fitted === undefined || fitted === 'wait') return fitted ?? false;
      return this.addFitted(target, offset, fitted);
    }
    if (isEnsemble(path)) return this.ensembles.note(target, path, state, offset);
    if (neighbours.test(path)) {
      const items = this.machine.tuples.items(state);
      if (items === undefined || items.length < 7) return false;
      const arrays = new Map(
        ['data', 'indices', 'nodes', 'bounds'].map((name, i) => [name, items[i]] as const),
      );
      // A node's bounds are two corners, or a centre.
      const numbers = [integerOf(items[6]), path.includes('kd_tree') ? 2 : 1];
      const weights = items[12];
      if (weights !== undefined && kindOf(weights) !== Kind.atom) arrays.set('weights', weights);
      return this.add({ target, offset, kind: 'neighbours', arrays, numbers });
    }
    return true;
  }

  /** `wait` where a call makes an index of several levels of texts that are not in the window. */
  awaits(callee: Value, args: Value): 'wait' | undefined {
    return levelsOf(this.indexes, callee, args) === 'wait' ? 'wait' : undefined;
  }

  /** A call that was made: keeps an array of dill, and the codes of an index; false where they are not certain. */
  called(callee: Value, args: Value, index: Value, offset: number): boolean {
    if (this.pathOf(callee) === 'dill._dill._create_array') {
      const state = this.machine.tuples.items(args)?.[2];
      if (state === undefined || !listsItsObjects(this.machine, this.pathOf, state)) return false;
      this.arrays.noteArray(index, state);
      return true;
    }
    if (!this.stateSpaces.called(this.pathOf(callee) ?? '', args, index, offset)) return false;
    const levels = levelsOf(this.indexes, callee, args);
    if (levels === undefined) return true;
    if (levels === 'wait' || levels === 'unclear' || this.levels.length >= maxExpected) return false;
    for (const level of levels) this.levels.push({ ...level, index, offset });
    return true;
  }

  private add(expectation: Expectation): boolean {
    if (this.expected.length >= maxExpected) return false;
    this.expected.push(expectation);
    return true;
  }

  private addFitted(target: Value, offset: number, fitted: FittedArrays): boolean {
    return this.add({ target, offset, kind: 'fitted', arrays: fitted.arrays, numbers: [], fitted });
  }

  private expectSparse(target: Value, kind: SparseKind, state: Value, offset: number): boolean | 'wait' {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields ?? false;
    const shape = this.machine.tuples.items(fields.get('_shape') ?? fields.get('shape') ?? 0);
    const lengths = [...(shape ?? [])].map((item) => integerOf(item));
    // Of one dimension, a row.
    const numbers = kind === 'csr' && lengths.length === 1 ? [1, ...lengths] : lengths;
    const coordinates = this.machine.tuples.items(fields.get('coords') ?? 0);
    if (coordinates !== undefined)
      return this.add({
        target,
        offset,
        kind,
        arrays: new Map([...coordinates].map((item, axis) => [`${axis}`, item])),
        numbers,
      });
    if (numbers.length !== 2) return false;
    if (kind === 'coo')
      return this.add({
        target,
        offset,
        kind,
        arrays: new Map([
          ['0', fields.get('row') ?? 0],
          ['1', fields.get('col') ?? 0],
        ]),
        numbers,
      });
    const names = kind === 'dia' ? ['offsets', 'data'] : ['indptr', 'indices', 'data'];
    return this.expectFields(target, kind, state, offset, names, numbers);
  }

  /** Nodes as many as are counted, no deeper than it says: paths are as long as that. */
  private expectTree(target: Value, features: number, state: Value, offset: number): boolean | 'wait' {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields ?? false;
    const numbers = [features, ...['node_count', 'max_depth'].map((name) => integerOf(fields.get(name)))];
    const arrays = new Map([['nodes', fields.get('nodes') ?? 0]]);
    return this.add({ target, offset, kind: 'tree', arrays, numbers });
  }

  /** Sets of categories came with scikit-learn 0.24. */
  private expectPredictor(target: Value, state: Value, offset: number): boolean | 'wait' {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields ?? false;
    const arrays = new Map([['nodes', fields.get('nodes') ?? 0]]);
    for (const name of categorySets) {
      const sets = fields.get(name);
      if (sets !== undefined) arrays.set(name, sets);
    }
    return this.add({ target, offset, kind: 'predictor', arrays, numbers: [] });
  }

  private expectFields(
    target: Value,
    kind: Expectation['kind'],
    state: Value,
    offset: number,
    names: readonly string[],
    numbers: readonly number[],
  ): boolean | 'wait' {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields ?? false;
    return this.add({
      target,
      offset,
      kind,
      arrays: new Map(names.map((name) => [name, fields.get(name) ?? 0])),
      numbers,
    });
  }

  /** Whether each position of a generator's state, which are dicts in dicts or a tuple, lies inside of what it counts in. */
  private hasPositions(state: Value, depth: number): boolean | 'wait' {
    const kind = kindOf(state);
    if (kind === Kind.tuple || kind === Kind.kept) {
      const items = this.machine.tuples.items(state) ?? [];
      if (depth === 0 && items.length >= 3 && kindOf(items[0]) < Kind.tuple && kindOf(items[2]) === Kind.int)
        return isInside(items[2], positions.pos);
      return this.all(items, depth);
    }
    if (kind !== Kind.dict || depth > 4) return kind !== Kind.dict;
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields ?? false;
    for (const [name, limit] of Object.entries(positions)) {
      const position = fields.get(name);
      if (position !== undefined && !isInside(position, limit)) return false;
    }
    return this.all(fields.values(), depth);
  }

  private all(values: Iterable<Value>, depth: number): boolean | 'wait' {
    for (const value of values) {
      const answer = this.hasPositions(value, depth + 1);
      if (answer !== true) return answer;
    }
    return true;
  }

  /** What does not hold, with the offset of its BUILD. Arrays that many share are looked at a few times, not for each. */
  async broken(source: ContentSource): Promise<{ target: Value; offset: number }[]> {
    const broken: { target: Value; offset: number }[] = [];
    const allowance = { bytes: sharedLooks * source.source.size + freeBytes };
    const needs = new Map<Value, PredictorNeeds>();
    for (const expectation of this.expected) {
      if (!(await this.holds(source, expectation, allowance, needs))) broken.push(expectation);
    }
    pushAll(broken, this.stateSpaces.unfinished());
    for (const { index, offset, codes, length } of this.levels) {
      if (!(await this.areInside(source, codes, length, allowance))) broken.push({ target: index, offset });
    }
    const marks = async (array: Value) => {
      const elements = await this.arrays.elementsOf(source, array, true);
      return elements === 'elsewhere' ? undefined : elements;
    };
    const fits = async (features: ReadonlySet<number>, array: Value | undefined) =>
      areCategorical(features, array === undefined ? undefined : await marks(array));
    pushAll(broken, await this.ensembles.broken(needs, source.inner, fits));
    this.columns = this.ensembles.asked(needs);
    return broken;
  }

  private async holds(
    source: ContentSource,
    { target, kind, arrays, numbers, fitted }: Expectation,
    allowance: { bytes: number },
    needs: Map<Value, PredictorNeeds>,
  ): Promise<boolean> {
    const found = new Map<string, Elements | 'elsewhere'>();
    // In the order of the file, each once: what is compressed can't be read backwards without beginning again.
    const inOrder = [...arrays].sort(([, a], [, b]) => this.arrays.placeOf(a) - this.arrays.placeOf(b));
    for (const [name, value] of inOrder) {
      const isRead = fitted?.followed?.has(name) ?? !unread.has(name);
      const elements = this.seen.get(value) ?? (await this.arrays.elementsOf(source, value, isRead));
      if (elements === undefined) return false;
      found.set(name, elements);
      if (!isRead && this.seen.size < maxKnown) this.seen.set(value, elements);
      if (elements !== 'elsewhere') allowance.bytes -= elements.source.size;
    }
    if (allowance.bytes < 0) return false;
    // What old releases of joblib keep in files of their own is read with those.
    if ([...found.values()].includes('elsewhere')) return true;
    const read = (name: string) => found.get(name) as Elements;
    switch (kind) {
      case 'fitted':
        return (await fitted?.agree((name) => found.get(name) as Elements | undefined)) === true;
      case 'tree':
        return isTree(read('nodes'), numbers);
      case 'predictor': {
        const own: PredictorNeeds = { features: 0, categorical: new Set() };
        needs.set(target, own);
        return isPredictor(
          read('nodes'),
          categorySets.flatMap((name) => (found.has(name) ? (read(name).rows ?? 0) : [])),
          own,
        );
      }
      case 'neighbours':
        return areNeighbours(found as ReadonlyMap<string, Elements>, numbers);
      case 'coo':
        return areCoordinates([...arrays.keys()].map(read), numbers);
      case 'dia':
        return areDiagonals(read('offsets'), read('data'), numbers);
      default:
        return isCompressed(kind, read('indptr'), read('indices'), read('data'), numbers);
    }
  }

  /** Whether each code names a value of its level, or none. */
  private async areInside(
    source: ContentSource,
    codes: Value,
    length: number,
    allowance: { bytes: number },
  ): Promise<boolean> {
    const elements = await this.arrays.elementsOf(source, codes, true);
    if (elements === 'elsewhere') return true;
    allowance.bytes -= elements?.source.size ?? 0;
    return elements !== undefined && length >= 0 && allowance.bytes >= 0 && areCodes(elements, length);
  }
}

function isInside(position: Value, last: number): boolean {
  return kindOf(position) === Kind.int && intOf(position) >= 0 && intOf(position) <= last;
}
