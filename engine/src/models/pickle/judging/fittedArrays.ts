import type { PickleMachine } from '../machine/machine';
import { Atom, intOf, Kind, kindOf, makeValue, type Value } from '../machine/values';
import { type Elements, everyInteger } from './contentChecks';

/*
 * Arrays of fitted objects whose sizes or numbers compiled code takes for granted, when somebody evaluates or predicts with them: splines
 * (FITPACK), triangulations (Qhull), support vectors (libsvm), centres of k-means, vocabularies. Sources: scipy 1.10 to 1.17, interpolate and
 * spatial; scikit-learn 0.22 to 1.9, svm/_libsvm.pyx, cluster/_k_means_lloyd.pyx, feature_extraction/text.py.
 */

/** What of an object must agree. */
export interface FittedArrays {
  readonly arrays: ReadonlyMap<string, Value>;
  /** Of which the numbers count, and not only the sizes; all where this is not said. */
  readonly followed?: ReadonlySet<string>;
  /** Whether they do; `read` gives those of the arrays that are there. */
  agree(read: (name: string) => Elements | undefined): boolean | Promise<boolean>;
}

type Fields = ReadonlyMap<string, Value>;
type Describe = (machine: PickleMachine, fields: Fields) => FittedArrays | 'broken' | undefined;

/** The highest degree that FITPACK knows. */
const maxDegree = 5;
/** Words of a vocabulary that are looked at; what was forgotten of a larger one is not. */
const maxWords = 1 << 18;

const trueValue: Value = makeValue(Kind.atom, Atom.true);
const integer = (value: Value | undefined): number | undefined =>
  value !== undefined && kindOf(value) === Kind.int ? intOf(value) : undefined;
const columnsOf = ({ count, rows = 0 }: Elements) => (rows > 0 ? count / rows : 0);
const within = (fields: Fields, names: readonly string[]): Map<string, Value> =>
  new Map(names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name) as Value]] : [])));

/** Knots, coefficients and a degree: as many coefficients as the knots say. */
function spline(
  knots: Value | undefined,
  coefficients: Value | undefined,
  degree: number | undefined,
  most: number,
) {
  if (knots === undefined || coefficients === undefined) return undefined;
  if (degree === undefined || degree < 0 || degree > most) return 'broken' as const;
  return {
    arrays: new Map([
      ['knots', knots],
      ['coefficients', coefficients],
    ]),
    agree(read: (name: string) => Elements | undefined): boolean {
      const [t, c] = [read('knots'), read('coefficients')];
      if (t === undefined || c === undefined) return false;
      const needed = t.count - degree - 1;
      return needed > degree && (c.rows ?? 0) >= needed;
    },
  };
}

const univariate: Describe = (machine, fields) => {
  const args = fields.get('_eval_args');
  const [knots, coefficients, degree] = machine.tuples.items(args ?? 0) ?? [];
  return args === undefined ? undefined : spline(knots, coefficients, integer(degree), maxDegree);
};

const basis: Describe = (_, fields) =>
  spline(
    fields.get('_t') ?? fields.get('t'),
    fields.get('_c') ?? fields.get('c'),
    integer(fields.get('k')),
    Number.POSITIVE_INFINITY,
  );

const triangulation: Describe = (_, fields) => ({
  arrays: within(fields, ['simplices', 'neighbors', '_points']),
  async agree(read) {
    const [simplices, neighbours, points] = ['simplices', 'neighbors', '_points'].map(read);
    if (simplices === undefined || neighbours === undefined || points === undefined) return false;
    const corners = columnsOf(points) + 1;
    if (simplices.rows !== neighbours.rows || columnsOf(simplices) !== corners) return false;
    if (columnsOf(neighbours) !== corners) return false;
    const [count, rows] = [simplices.rows ?? 0, points.rows ?? 0];
    return (
      (await everyInteger(simplices, (value) => value >= 0 && value < rows)) &&
      everyInteger(neighbours, (value) => value >= -1 && value < count)
    );
  },
});

/** Classes, pairs of them, and the vectors of each; regression counts as two classes. */
const machines: Describe = (machine, fields) => {
  const counts = ['_n_support', 'n_support_'].find((name) => fields.has(name));
  const weights = ['_dual_coef_', 'dual_coef_'].find((name) => fields.has(name));
  const offsets = ['_intercept_', 'intercept_'].find((name) => fields.has(name));
  const isSparse = fields.get('_sparse') === trueValue;
  if (counts === undefined || weights === undefined || offsets === undefined || isSparse) return undefined;
  const fitted = machine.tuples.items(fields.get('shape_fit_') ?? 0)?.[0];
  const columns = integer(fields.get('n_features_in_'));
  const isClassifier = fields.has('classes_') && fields.has('class_weight_');
  return {
    arrays: within(fields, [counts, weights, offsets, 'support_', 'support_vectors_']),
    async agree(read) {
      const [n, dual, intercepts, support, vectors] = [
        counts,
        weights,
        offsets,
        'support_',
        'support_vectors_',
      ].map(read);
      if (n === undefined || dual === undefined || intercepts === undefined || support === undefined)
        return false;
      if (vectors === undefined) return false;
      const classes = Math.max(2, n.count);
      let sum = 0;
      const areCounts = await everyInteger(n, (value) => {
        sum += value;
        return value >= 0;
      });
      const rows = integer(fitted) ?? Number.POSITIVE_INFINITY;
      return (
        (!isClassifier || (areCounts && sum === support.count)) &&
        (dual.rows ?? 0) >= classes - 1 &&
        columnsOf(dual) === support.count &&
        intercepts.count >= (classes * (classes - 1)) / 2 &&
        (await everyInteger(support, (value) => value >= 0 && value < rows)) &&
        // A kernel that was computed before keeps no vectors.
        (vectors.count === 0 ||
          (vectors.rows === support.count && columnsOf(vectors) === (columns ?? columnsOf(vectors))))
      );
    },
  };
};

const centres: Describe = (_, fields) => {
  const columns = integer(fields.get('n_features_in_'));
  if (columns === undefined || !fields.has('cluster_centers_')) return undefined;
  return {
    arrays: within(fields, ['cluster_centers_']),
    agree(read) {
      const found = read('cluster_centers_');
      return found !== undefined && columnsOf(found) === columns;
    },
  };
};

/** Words count up from nought: each number is a column of a matrix that has as many as there are words. */
const vocabulary: Describe = (machine, fields) => {
  const words = fields.get('vocabulary_');
  if (words === undefined || kindOf(words) !== Kind.dict) return undefined;
  const { items, complete } = machine.elements.items(words, maxWords);
  const count = complete ? items.length / 2 : Number.POSITIVE_INFINITY;
  for (let index = 1; index < items.length; index += 2) {
    // numpy's integers, which some programs put there, are results of calls.
    if (kindOf(items[index]) === Kind.result) continue;
    const number = integer(items[index]);
    if (number === undefined || number < 0 || number >= count) return 'broken';
  }
  return undefined;
};

const described: readonly (readonly [pattern: RegExp, describe: Describe])[] = [
  [/^scipy\.interpolate\._fitpack2\.\w*UnivariateSpline$/, univariate],
  [/^scipy\.interpolate\._bsplines\.BSpline$/, basis],
  [/^scipy\.spatial\._qhull\.Delaunay$/, triangulation],
  [/^sklearn\.svm\.(?:_classes|classes)\.(?:SVC|SVR|NuSVC|NuSVR|OneClassSVM)$/, machines],
  [/^sklearn\.cluster\.(?:_kmeans|_bisect_k_means|k_means_)\.\w*KMeans$/, centres],
  [/^sklearn\.feature_extraction\.text\.(?:Count|Tfidf)Vectorizer$/, vocabulary],
];

/** Tells how to look at an object's arrays; undefined where nothing follows them. */
export function fittedArrays(path: string): Describe | undefined {
  return described.find(([pattern]) => pattern.test(path))?.[1];
}
