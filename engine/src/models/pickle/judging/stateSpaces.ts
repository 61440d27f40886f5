import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';
import { type Elements, everyInteger } from './contentChecks';
import type { FittedArrays } from './fittedArrays';
import { integerOf, keyKinds } from './knownArrays';
import { dictFields } from './stateChecks';

/*
 * State space models of statsmodels (0.10 to 0.15, tsa/statespace/_representation, _kalman_filter, _kalman_smoother and _initialization). Their
 * compiled parts make arrays of the sizes that their arguments have, replace them by those of the state, whatever sizes these have, and follow
 * pointers into them as far as the first sizes say. So each part must be built once, with arrays of the sizes that it made.
 */

/** Observations, states, disturbances and periods of a model; a filter has options as well. */
interface Sizes {
  readonly p: number;
  readonly m: number;
  readonly r: number;
  readonly n: number;
}

/** A compiled part, as its arguments say. */
interface Part {
  readonly kind: PartKind;
  readonly offset: number;
  readonly sizes: Sizes;
  /** What a filter does not keep of all periods. */
  readonly unkept: number;
  readonly args: readonly Value[];
  readonly model?: Value;
  isBuilt: boolean;
}

type PartKind = 'Statespace' | 'Initialization' | 'KalmanFilter' | 'KalmanSmoother';

const partNames =
  /^statsmodels\.tsa\.statespace\._(?:representation|initialization|kalman_filter|kalman_smoother)\.[sdcz](Statespace|Initialization|KalmanFilter|KalmanSmoother)$/;
const initialization = 'statsmodels.tsa.statespace.initialization.Initialization';

/** Arrays by their names, with a letter for each axis (`lengthOf`). */
type Table = readonly (readonly [name: string, axes: string])[];
const table = (text: string): Table =>
  text.split(' ').map((each) => each.split(':') as unknown as readonly [string, string]);

/** Arguments of a model, in their order. */
const given = table(
  'obs:pn design:pm* obs_intercept:p* obs_cov:pp* transition:mm* state_intercept:m* selection:mr* state_cov:rr*',
);
const tables: Readonly<Record<PartKind, Table>> = {
  Statespace: table(
    'initial_state:m initial_state_cov:mm initial_diffuse_state_cov:mm missing:pn nmissing:n tmp:mM selected_state_cov:mmv selected_obs:p selected_obs_intercept:p selected_design:a selected_obs_cov:b transform_cholesky:pp transform_obs_cov:pp transform_design:pm collapse_obs:m collapse_obs_tmp:m collapse_design:mm collapse_obs_cov:mm collapse_cholesky:mm',
  ),
  Initialization: table('_tmp_transition:mm _tmp_selected_state_cov:mm'),
  KalmanFilter: table(
    'converged_filtered_state_cov:mm converged_forecast_error_cov:pp converged_kalman_gain:mp converged_M:mp converged_predicted_state_cov:mm filtered_state:mD filtered_state_cov:mmE forecast:pA forecast_error:pA forecast_error_cov:ppB forecast_error_fac:pp forecast_error_ipiv:p forecast_error_work:pp kalman_gain:mpI univariate_filter:n loglikelihood:J predicted_state:mF predicted_state_cov:mmG standardized_forecast_error:pC predicted_diffuse_state_cov:mmG forecast_error_diffuse_cov:ppB tmp0:mm tmp00:mm tmp1:mpK tmp2:pK tmp3:pmK tmp4:ppK M:mpH M_inf:mpH tmpK0:m tmpK1:m tmpL0:mm tmpL1:mm',
  ),
  KalmanSmoother: table(
    'scaled_smoothed_estimator:mN scaled_smoothed_estimator_cov:mmN smoothing_error:pn smoothed_state:mn smoothed_state_cov:mmn smoothed_measurement_disturbance:pn smoothed_state_disturbance:rn smoothed_measurement_disturbance_cov:ppn smoothed_state_disturbance_cov:rrn smoothed_state_autocov:mmn innovations_transition:mmn tmp_autocov:mm scaled_smoothed_diffuse_estimator:mN scaled_smoothed_diffuse1_estimator_cov:mmN scaled_smoothed_diffuse2_estimator_cov:mmN tmpL:mM tmpL2:mM tmp0:mM tmp00:mp tmp000:mp',
  ),
};

/** What a filter may leave out of all periods, by its option, and how many it keeps then: a period before, or none. */
const leftOut: Readonly<Record<string, readonly [option: number, kept: number]>> = {
  A: [0x1, 2],
  B: [0x2, 2],
  C: [0x200, 1],
  D: [0x10, 2],
  E: [0x20, 2],
  F: [0x4, 2],
  G: [0x8, 2],
  H: [0x8, 2],
  I: [0x80, 1],
  J: [0x40, 1],
  K: [0x100, 1],
};
/** Letters of those that keep what comes after the last period too. */
const after = 'FG';
const everyOption = 0x3ff;
/** Ways to filter in which a filter has as many observations as its model: not those that collapse them. */
const filterMethods = 0x1 | 0x10 | 0x100 | 0x200;
/** Positions of a part in the periods, from which its methods go on, by the first and, from the number of periods, the last. */
const positions: Readonly<
  Record<PartKind, readonly (readonly [key: string, first: number, last: number])[]>
> = {
  Statespace: [['t', 0, -1]],
  Initialization: [],
  KalmanFilter: [
    ['t', 0, 0],
    ['nobs_diffuse', 0, 0],
    ['period_converged', 0, 0],
  ],
  KalmanSmoother: [['t', -1, 0]],
};
/** Arrays of how many observations are missing, and of which rows change places. */
const followed = new Set(['nmissing', 'forecast_error_ipiv']);
/** States in front of a block of them. */
const maxBefore = 1 << 16;
const maxParts = 1 << 11;

/** Whether a class is a compiled part of a state space model, or leads its initialization. */
export function isStateSpace(path: string): boolean {
  return path === initialization || partNames.test(path);
}

/** The state space models of a stream. One machine's values only. */
export class StateSpaces {
  private readonly parts = new Map<Value, Part>();

  constructor(
    private readonly machine: PickleMachine,
    /** Lengths of an array along its first two axes; undefined where it is not whole yet. */
    private readonly sizesOf: (
      array: Value,
    ) => { readonly rows: number | undefined; readonly columns: number | undefined } | undefined,
  ) {}

  /** A call of a part: false where it makes arrays of sizes that are not certain. */
  called(path: string, args: Value, result: Value, offset: number): boolean {
    const kind = partNames.exec(path)?.[1] as PartKind | undefined;
    if (kind === undefined) return true;
    const items = [...(this.machine.tuples.items(args) ?? [])];
    const part = this.partOf(kind, items, offset);
    if (part === undefined || this.parts.size >= maxParts) return false;
    const { p, m, r, n } = part.sizes;
    if (!(p > 0 && m > 0 && r > 0 && n > 0)) return false;
    this.parts.set(result, part);
    return true;
  }

  private partOf(kind: PartKind, args: readonly Value[], offset: number): Part | undefined {
    const part = { kind, offset, args, unkept: 0, isBuilt: false };
    if (kind === 'Initialization') {
      const m = integerOf(args[0]);
      const isWhole = args.slice(1, 3).every((array) => this.sizesOf(array) !== undefined);
      return isWhole ? { ...part, sizes: { p: 1, m, r: 1, n: 1 } } : undefined;
    }
    if (kind === 'Statespace') {
      const [observed, , , , , , selection] = args;
      if (!args.slice(0, given.length).every((array) => this.sizesOf(array) !== undefined)) return undefined;
      const { rows: p = 0, columns: n = 0 } = this.sizesOf(observed) ?? {};
      const { rows: m = 0, columns: r = 0 } = this.sizesOf(selection ?? 0) ?? {};
      return { ...part, sizes: { p, m, r, n } };
    }
    const model = this.parts.get(args[0]);
    if (model?.kind !== 'Statespace') return undefined;
    const { sizes } = model;
    if (kind === 'KalmanFilter') {
      const [method, unkept] = [integerOf(args[1]), integerOf(args[4])];
      const isKnown = method >= 0 && (method & ~filterMethods) === 0 && unkept >= 0 && unkept <= everyOption;
      return isKnown ? { ...part, sizes, unkept, model: args[0] } : undefined;
    }
    const filter = this.parts.get(args[1]);
    const isOfModel = filter?.kind === 'KalmanFilter' && filter.model === args[0];
    return isOfModel && filter.unkept === 0 ? { ...part, sizes } : undefined;
  }

  /** BUILD of a part: what must agree; undefined where it does not. */
  describe(target: Value, path: string, state: Value): FittedArrays | 'wait' | undefined {
    const fields = dictFields(this.machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields;
    if (path === initialization) return this.blocks(fields.get('blocks'));
    const part = this.parts.get(target);
    if (part === undefined || part.isBuilt || !this.arePositions(part, fields)) return undefined;
    part.isBuilt = true;
    const arrays = new Map<string, Value>();
    const axes = new Map(part.kind === 'Statespace' ? [...given, ...tables.Statespace] : tables[part.kind]);
    for (const name of axes.keys()) {
      const array = fields.get(name);
      if (array !== undefined) arrays.set(name, array);
    }
    for (const [name, array] of this.argumentsOf(part)) arrays.set(name, array);
    if (part.kind === 'Initialization') axes.set('constant', 'm').set('stationary_cov', 'mm');
    if (![...arrays.values()].every((array) => this.sizesOf(array) !== undefined)) return undefined;
    return { arrays, followed, agree: (read) => this.agree(part, axes, arrays, read) };
  }

  private argumentsOf({ kind, args }: Part): (readonly [string, Value])[] {
    if (kind === 'Statespace') return given.map(([name], at) => [name, args[at]]);
    if (kind !== 'Initialization') return [];
    return [
      ['constant', args[1]],
      ['stationary_cov', args[2]],
    ];
  }

  /** Parts that were made and never built: nothing says that their arrays are of sizes that the file has. */
  unfinished(): { target: Value; offset: number }[] {
    return [...this.parts]
      .filter(([, { isBuilt }]) => !isBuilt)
      .map(([target, { offset }]) => ({ target, offset }));
  }

  private arePositions({ kind, sizes }: Part, fields: ReadonlyMap<string, Value>): boolean {
    return positions[kind].every(([key, first, last]) => {
      const value = fields.get(key);
      // A position of -1 is in front of all.
      return (
        value !== undefined &&
        kindOf(value) === Kind.int &&
        integerOf(value) >= first &&
        integerOf(value) <= sizes.n + last
      );
    });
  }

  /** Blocks of states stand under the numbers of their states, of which the first says where a block begins. */
  private blocks(blocks: Value | undefined): FittedArrays | undefined {
    if (blocks === undefined || kindOf(blocks) !== Kind.dict) return undefined;
    const { items, complete } = this.machine.elements.items(blocks, maxParts);
    const arrays = new Map<string, Value>();
    for (let at = 0; at < items.length; at += 2) {
      const first = this.machine.tuples.items(items[at])?.[0];
      if (first === undefined || integerOf(first) > maxBefore) return undefined;
      if (integerOf(first) >= 0) continue;
      if (kindOf(first) !== Kind.result) return undefined;
      arrays.set(`${at}`, first);
    }
    const isBefore = (value: number) => value >= 0 && value <= maxBefore;
    const agree = async (read: (name: string) => Elements | undefined) => {
      for (const name of arrays.keys()) {
        const number = read(name);
        if (number === undefined || !(await everyInteger(number, isBefore))) return false;
      }
      return true;
    };
    return complete ? { arrays, agree } : undefined;
  }

  private async agree(
    { sizes, unkept }: Part,
    axes: ReadonlyMap<string, string>,
    arrays: ReadonlyMap<string, Value>,
    read: (name: string) => Elements | undefined,
  ): Promise<boolean> {
    const periods = (name: string) => thirdAxis(read(name)) > 1;
    const isVarying = periods('selection') || periods('state_cov');
    for (const name of arrays.keys()) {
      const lengths = [...(axes.get(name) ?? '')].map((letter) => lengthOf(letter, sizes, unkept, isVarying));
      if (!hasLengths(read(name), lengths)) return false;
    }
    for (const name of followed) {
      const numbers = read(name);
      if (numbers !== undefined && !(await everyInteger(numbers, (value) => value >= 0 && value <= sizes.p)))
        return false;
    }
    return true;
  }
}

/** What an axis may be long. */
function lengthOf(
  letter: string,
  { p, m, r, n }: Sizes,
  unkept: number,
  isVarying: boolean,
): readonly number[] {
  const [option, kept] = leftOut[letter] ?? [0, 0];
  if (option !== 0) return [((unkept & option) === 0 ? n : kept) + (after.includes(letter) ? 1 : 0)];
  switch (letter) {
    case '*':
      return [1, n];
    case 'v':
      return [isVarying ? n : 1];
    case 'a':
      return [p * m];
    case 'b':
      return [p * p];
    case 'M':
      return [Math.max(m, r)];
    case 'N':
      return [n + 1];
    default:
      return [{ p, m, r, n }[letter as keyof Sizes]];
  }
}

function thirdAxis(elements: Elements | undefined): number {
  const { count = 0, rows = 0, columns = 0 } = elements ?? {};
  return rows * columns === 0 ? 0 : count / (rows * columns);
}

function hasLengths(elements: Elements | undefined, lengths: readonly (readonly number[])[]): boolean {
  if (elements === undefined) return false;
  const { rows = 0, columns = 1, count } = elements;
  const own = [rows, columns, count / (rows * columns)];
  return own.every((length, axis) => (lengths[axis] ?? [1]).includes(length));
}
