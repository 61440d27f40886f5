import { pushAll } from '../../../pushAll';
import type { PickleMachine } from '../machine/machine';
import { intOf, Kind, kindOf, type Value } from '../machine/values';
import type { PredictorNeeds } from './contentChecks';
import { dictFields } from './stateChecks';

/*
 * scikit-learn compares the columns of what it is shown with the number that an estimator keeps, and hands rows on to trees, whose nodes look
 * features up without a look (tree/_tree.pyx, ensemble/_gradient_boosting.pyx, ensemble/_hist_gradient_boosting/_predictor.pyx; 0.21 to 1.9). So
 * no tree may ask for more columns than what holds it does. The trees of a round of boosting each write a column of their own.
 */

/** Boosting by histograms, whose predictors are told which features are categories. */
export const histogram =
  /^sklearn\.ensemble\._hist_gradient_boosting\.gradient_boosting\.\w*HistGradientBoosting\w+$/;
/** Boosting whose trees each write a column of the outputs. */
export const boosting = /^sklearn\.ensemble\.(?:_gb|gradient_boosting)\.GradientBoosting\w+$/;
const forest = /^(?:sklearn\.ensemble\.(?:_?forest|_?iforest)|imblearn\.ensemble\._forest)\.[A-Z]\w+$/;
const single = /^sklearn\.tree\.(?:_classes|tree)\.\w+$/;
const mapper = /^sklearn\.ensemble\._hist_gradient_boosting\.binning\._BinMapper$/;

/** A decision tree, as compiled code has it. */
export const tree = /^sklearn\.tree\._?tree\.Tree$/;

/** An array, as far as it leads to others. */
interface ArrayParts {
  /** Length along the second axis. */
  readonly columns: number | undefined;
  /** The list of its objects, or bytes. */
  readonly bytes: Value | object;
}

/** True for what holds trees or predictors, and for what tells a predictor's categories. */
export function isEnsemble(path: string): boolean {
  return [histogram, boosting, forest, single, mapper].some((pattern) => pattern.test(path));
}

const keyKinds = [Kind.text, Kind.pyString, Kind.bytes];
/** Where releases keep the number of columns that they compare with. */
export const columnKeys = ['n_features_in_', 'n_features_', '_n_features', 'n_features'];
/** Where they keep their trees. */
export const memberKeys = ['tree_', 'estimators_', '_predictors'];
/** Members of all estimators of a file that are looked at. */
const maxMembers = 1 << 20;

/** The trees of a stream inside of another one: where it begins, and the most columns that one asks for. */
export interface InnerTrees {
  readonly from: number;
  readonly columns: number;
}

/** An estimator, as all its states together make it. */
interface Holder {
  readonly path: string;
  offset: number;
  /** The least number of columns that it accepts; infinite where no state has one. */
  columns: number;
  /** Trees, or lists and arrays of them. */
  readonly members: Value[];
  /** Columns that its trees write, where it says so. */
  outputs: number | undefined;
  /** What tells which features are categories. */
  mapper: Value | undefined;
}

/** Remembers what holds trees. One machine's values only. */
export class Ensembles {
  private readonly holders = new Map<Value, Holder>();
  /** Marks of features that are categories, by the mapper of values. */
  private readonly marks = new Map<Value, Value>();

  constructor(
    private readonly machine: PickleMachine,
    private readonly pathOf: (value: Value) => string | undefined,
    private readonly arrayOf: (value: Value) => ArrayParts | undefined,
  ) {}

  /** BUILD of such an estimator: false where its state is not certain. */
  note(target: Value, path: string, state: Value, offset: number): boolean | 'wait' {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields ?? false;
    if (mapper.test(path)) {
      const marks = fields.get('is_categorical_');
      if (marks !== undefined) this.marks.set(target, marks);
      return true;
    }
    let holder = this.holders.get(target);
    if (holder === undefined) {
      holder = { path, offset, columns: Infinity, members: [], outputs: undefined, mapper: undefined };
      this.holders.set(target, holder);
    }
    holder.offset = offset;
    for (const key of columnKeys) {
      const columns = fields.get(key);
      if (columns !== undefined && kindOf(columns) === Kind.int)
        holder.columns = Math.min(holder.columns, intOf(columns));
    }
    for (const key of memberKeys) {
      const value = fields.get(key);
      if (value !== undefined) holder.members.push(value);
    }
    holder.outputs = this.outputsOf(fields) ?? holder.outputs;
    holder.mapper = fields.get('_bin_mapper') ?? fields.get('bin_mapper_') ?? holder.mapper;
    return true;
  }

  /** A classifier of two classes, and a regressor, have one tree a round. */
  private outputsOf(fields: ReadonlyMap<string, Value>): number | undefined {
    const numbers = ['n_trees_per_iteration_', 'n_classes_'].map((key) => {
      const value = fields.get(key);
      return value !== undefined && kindOf(value) === Kind.int ? intOf(value) : undefined;
    });
    return numbers[0] ?? (numbers[1] === 2 ? 1 : numbers[1]);
  }

  /** The most columns that a tree of this stream asks for, once it was looked at. */
  asked(needs: ReadonlyMap<Value, PredictorNeeds>): number {
    return this.everyTree(needs).reduce((most, each) => Math.max(most, this.columnsOf(each, needs)), 0);
  }

  /**
   * Estimators whose trees ask for what they are not shown. `needs` has what was read of predictors, `inner` the columns that streams
   * inside of this one ask for.
   */
  async broken(
    needs: ReadonlyMap<Value, PredictorNeeds>,
    inner: readonly InnerTrees[],
    areCategorical: (features: ReadonlySet<number>, marks: Value | undefined) => Promise<boolean>,
  ): Promise<{ target: Value; offset: number }[]> {
    const broken: { target: Value; offset: number }[] = [];
    const allowance = { members: maxMembers };
    for (const [target, holder] of this.holders) {
      const { offset } = holder;
      const isWhole = this.fits(holder, needs, inner, allowance);
      const marks = holder.mapper === undefined ? undefined : this.marks.get(holder.mapper);
      if (!isWhole || !(await areCategorical(this.categories(holder, needs), marks)))
        broken.push({ target, offset });
    }
    return broken;
  }

  private fits(
    holder: Holder,
    needs: ReadonlyMap<Value, PredictorNeeds>,
    inner: readonly InnerTrees[],
    allowance: { members: number },
  ): boolean {
    const { trees, carried, isComplete } = this.treesOf(holder, needs, allowance);
    // What was forgotten may be any tree of the file.
    const all = isComplete ? trees : this.everyTree(needs);
    if (inner.some(({ from, columns }) => carried.has(from) && columns > holder.columns)) return false;
    if (all.length > 0 && !Number.isFinite(holder.columns)) return false;
    return (
      all.every((each) => this.columnsOf(each, needs) <= holder.columns) &&
      (!boosting.test(holder.path) || this.writesOwnColumns(holder))
    );
  }

  private categories(holder: Holder, needs: ReadonlyMap<Value, PredictorNeeds>): ReadonlySet<number> {
    if (!histogram.test(holder.path)) return new Set();
    const { trees } = this.treesOf(holder, needs, { members: maxMembers });
    return new Set(trees.flatMap((each) => [...(needs.get(each)?.categorical ?? [])]));
  }

  /** The array of a boosted estimator has a row for each round, and a column for each output. */
  private writesOwnColumns({ members, outputs = 1 }: Holder): boolean {
    return members.every((member) => (this.arrayOf(member)?.columns ?? 1) <= Math.max(1, outputs));
  }

  private isTree(value: Value, needs: ReadonlyMap<Value, PredictorNeeds>): boolean {
    return needs.has(value) || this.holders.has(value) || tree.test(this.pathOf(value) ?? '');
  }

  /** Columns that a tree, a predictor or the estimator of a tree asks for. */
  private columnsOf(value: Value, needs: ReadonlyMap<Value, PredictorNeeds>): number {
    const path = this.pathOf(value) ?? '';
    if (tree.test(path)) {
      const columns = this.machine.tuples.items(this.machine.calls.args(value))?.[0];
      return columns !== undefined && kindOf(columns) === Kind.int ? intOf(columns) : Infinity;
    }
    return needs.get(value)?.features ?? this.holders.get(value)?.columns ?? 0;
  }

  private everyTree(needs: ReadonlyMap<Value, PredictorNeeds>): Value[] {
    return [
      ...needs.keys(),
      ...[...this.holders].filter(([, { path }]) => single.test(path)).map(([each]) => each),
    ];
  }

  /** What the members of a holder lead to, through lists, tuples and arrays of objects. */
  private treesOf(
    { members }: Holder,
    needs: ReadonlyMap<Value, PredictorNeeds>,
    allowance: { members: number },
  ): { readonly trees: Value[]; readonly carried: ReadonlySet<number>; readonly isComplete: boolean } {
    const trees: Value[] = [];
    const seen = new Set<Value>();
    const open = [...members];
    const carried = new Set<number>();
    let isComplete = true;
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (seen.has(value)) continue;
      seen.add(value);
      if (--allowance.members < 0) return { trees, carried, isComplete: false };
      const kind = kindOf(value);
      if (kind === Kind.list) {
        const { items, complete } = this.machine.elements.items(value, maxMembers);
        isComplete &&= complete;
        pushAll(open, items);
      } else if (kind === Kind.tuple || kind === Kind.kept) {
        pushAll(open, this.machine.tuples.items(value) ?? []);
      } else if (kind === Kind.result) {
        const elements = this.arrayOf(value)?.bytes;
        if (typeof elements === 'number' && kindOf(elements) === Kind.list) open.push(elements);
        else if (this.isTree(value, needs)) trees.push(value);
        // joblib keeps an array of objects as a pickle of its own, which begins there.
        else carried.add(placeOf(elements));
      }
    }
    return { trees, carried, isComplete };
  }
}

/** Where the bytes of an array begin; -1 where that is not known. */
function placeOf(elements: ArrayParts['bytes'] | undefined): number {
  return typeof elements === 'object' && 'at' in elements && typeof elements.at === 'number'
    ? elements.at
    : 0;
}
