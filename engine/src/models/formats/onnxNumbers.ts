/*
 * Short lists of numbers that ONNX Runtime computes from constants while it loads a model: shapes, repeats, limits. Lists are flat, as shapes are;
 * what stands along other axes is not told apart.
 */

type Numbers = readonly number[];

/** A shape has few numbers, and what it is picked from not many more. */
export const maxListed = 64;

const unchanged = new Set(
  'Cast CastLike Ceil Flatten Floor Identity Reshape Round Squeeze Transpose Trilu Unsqueeze'.split(' '),
);

const pairwise: Readonly<Record<string, (a: number, b: number) => number>> = {
  Add: (a, b) => a + b,
  And: (a, b) => a && b,
  Sub: (a, b) => a - b,
  Mul: (a, b) => a * b,
  Div: (a, b) => Math.trunc(a / b),
  Equal: (a, b) => Number(a === b),
  Greater: (a, b) => Number(a > b),
  Less: (a, b) => Number(a < b),
  Mod: (a, b) => a % b,
  Or: (a, b) => a || b,
  Pow: (a, b) => a ** b,
  Max: Math.max,
  Min: Math.min,
  Sum: (a, b) => a + b,
};

const each: Readonly<Record<string, (number: number) => number>> = {
  Abs: Math.abs,
  Exp: Math.exp,
  Log: Math.log,
  Neg: (number) => -number,
  Not: (number) => Number(number === 0),
  Reciprocal: (number) => 1 / number,
  Sqrt: Math.sqrt,
};

const reduced: Readonly<Record<string, (all: number, each: number) => number>> = {
  ReduceProd: (all, each) => all * each,
  ReduceSum: (all, each) => all + each,
  ReduceMax: Math.max,
  ReduceMin: Math.min,
};

/** Operators whose results are followed, and with them the numbers of their inputs. */
export const computes = new Set([
  ...unchanged,
  ...Object.keys(pairwise),
  ...Object.keys(each),
  ...Object.keys(reduced),
  ...'Concat ConstantOfShape CumSum Expand Gather Range ReduceMean Slice Tile Where'.split(' '),
]);

/** The numbers that an operator gives, by those of its inputs; undefined where they are not known, or too many. `fill` is what `ConstantOfShape` repeats. */
export function numbersAfter(
  operator: string,
  given: readonly (Numbers | undefined)[],
  fill: Numbers | undefined,
): Numbers | undefined {
  const [first] = given;
  // What arranges numbers has others that say how.
  if (first === undefined && operator !== 'Where') return undefined;
  if (first !== undefined) {
    if (unchanged.has(operator)) return first;
    if (Object.hasOwn(each, operator)) return first.map(each[operator]);
    if (operator === 'ReduceMean')
      return first.length > 0 ? [first.reduce((sum, number) => sum + number, 0) / first.length] : undefined;
    if (Object.hasOwn(reduced, operator))
      return first.length > 0 ? [first.reduce((all, number) => reduced[operator](all, number))] : undefined;
  }
  // Whichever is taken: what chooses counts for nothing.
  const lists: Numbers[] = [];
  let count = 0;
  for (const numbers of operator === 'Where' ? given.slice(1) : given) {
    count += 1 + (numbers?.length ?? 0);
    if (numbers === undefined || count > 4 * maxListed) return undefined;
    lists.push(numbers);
  }
  const result = resultOf(operator, lists, fill);
  return result !== undefined && result.length <= maxListed ? result : undefined;
}

function resultOf(
  operator: string,
  lists: readonly Numbers[],
  fill: Numbers | undefined,
): Numbers | undefined {
  if (Object.hasOwn(pairwise, operator)) return lists.reduce((a, b) => together(a, b, pairwise[operator]));
  const [first = [], second = [], third = []] = lists;
  switch (operator) {
    case 'Concat':
      return lists.flat();
    case 'ConstantOfShape':
      return product(first) <= maxListed ? repeated(fill ?? [0], product(first)) : undefined;
    case 'CumSum': {
      let sum = 0;
      return first.map((number) => (sum += number));
    }
    case 'Expand':
    case 'Tile': {
      const times =
        operator === 'Tile' ? first.length * product(second) : Math.max(first.length, product(second));
      return times <= maxListed ? repeated(first, times) : undefined;
    }
    case 'Gather':
      return second.map((at) => first.at(at) ?? 0);
    case 'Slice':
      return sliced(lists);
    case 'Where':
      return together(first, second, Math.max);
    case 'Range': {
      const count = Math.ceil(((second[0] ?? 0) - (first[0] ?? 0)) / (third[0] ?? 1));
      if (!(count >= 0 && count <= maxListed)) return undefined;
      return Array.from({ length: count }, (_, at) => (first[0] ?? 0) + at * (third[0] ?? 1));
    }
    default:
      return undefined;
  }
}

/** A part of a list; one with steps is not told apart from the list. */
function sliced([first, starts, ends, , steps]: readonly Numbers[]): Numbers {
  return (steps?.[0] ?? 1) === 1 ? first.slice(starts?.[0] ?? 0, ends?.[0] ?? first.length) : first;
}

/** Sizes between the axes that `Shape` names. */
export function sliceOfShape(shape: Numbers, attributes: ReadonlyMap<string, Numbers>): Numbers {
  return shape.slice(attributes.get('start')?.[0] ?? 0, attributes.get('end')?.[0] ?? shape.length);
}

const repeated = (numbers: Numbers, times: number) =>
  Array.from({ length: times }, (_, at) => numbers[at % numbers.length] ?? 0);

/** Numbers by numbers, where one may stand for all. */
function together(a: Numbers, b: Numbers, operation: (a: number, b: number) => number): Numbers {
  const length = Math.max(a.length, b.length);
  if (a.length === 0 || b.length === 0) return [];
  return Array.from({ length }, (_, at) => operation(a[at % a.length], b[at % b.length]));
}

const product = (numbers: Numbers) => numbers.reduce((all, size) => all * Math.max(0, size), 1);
