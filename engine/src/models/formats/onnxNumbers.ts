/*
 * Short lists of numbers that ONNX Runtime computes from constants while it loads a model: shapes, repeats, limits. Lists are flat, as shapes are;
 * what stands along other axes is not told apart.
 */

type Numbers = readonly number[];

/** A shape has few numbers, and what it is picked from not many more. */
export const maxListed = 64;

const unchanged = new Set('Cast Ceil Floor Flatten Identity Reshape Round Squeeze Unsqueeze'.split(' '));

const pairwise: Readonly<Record<string, (a: number, b: number) => number>> = {
  Add: (a, b) => a + b,
  Sub: (a, b) => a - b,
  Mul: (a, b) => a * b,
  Div: (a, b) => Math.trunc(a / b),
  Mod: (a, b) => a % b,
  Pow: (a, b) => a ** b,
  Max: Math.max,
  Min: Math.min,
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
  ...Object.keys(reduced),
  ...'Abs Concat Gather Neg Range Shape Size Slice Where'.split(' '),
]);

/** The numbers that an operator gives; undefined where they are not known, or too many. */
export function numbersAfter(
  { operator, inputs }: { readonly operator: string; readonly inputs: readonly string[] },
  numbersOf: (name: string) => Numbers | undefined,
  shapeOf: (name: string) => Numbers | undefined,
): Numbers | undefined {
  if (!computes.has(operator)) return undefined;
  const [name = ''] = inputs;
  if (operator === 'Shape') return shapeOf(name);
  if (operator === 'Size') return shapeOf(name) && [product(shapeOf(name) ?? [])];
  // What arranges numbers has others that say how.
  const first = numbersOf(name);
  if (unchanged.has(operator)) return first;
  if (Object.hasOwn(reduced, operator))
    return first && first.length > 0
      ? [first.reduce((all, each) => reduced[operator](all, each))]
      : undefined;
  const lists: Numbers[] = [];
  let count = 0;
  for (const input of inputs) {
    const numbers = numbersOf(input);
    count += 1 + (numbers?.length ?? 0);
    if (numbers === undefined || count > 4 * maxListed) return undefined;
    lists.push(numbers);
  }
  if (first === undefined) return undefined;
  const result = resultOf(operator, first, lists);
  return result !== undefined && result.length <= maxListed ? result : undefined;
}

function resultOf(operator: string, first: Numbers, lists: readonly Numbers[]): Numbers | undefined {
  if (Object.hasOwn(pairwise, operator)) return lists.reduce((a, b) => together(a, b, pairwise[operator]));
  const [, second = [], third = []] = lists;
  switch (operator) {
    case 'Abs':
      return first.map(Math.abs);
    case 'Neg':
      return first.map((number) => -number);
    case 'Concat':
      return lists.flat();
    case 'Gather':
      return second.map((at) => first.at(at) ?? 0);
    case 'Slice':
      return first.slice(second[0] ?? 0, third[0] ?? first.length);
    // Whichever is taken.
    case 'Where':
      return together(second, third, Math.max);
    case 'Range': {
      const count = Math.ceil(((second[0] ?? 0) - (first[0] ?? 0)) / (third[0] ?? 1));
      if (!(count >= 0 && count <= maxListed)) return undefined;
      return Array.from({ length: count }, (_, at) => (first[0] ?? 0) + at * (third[0] ?? 1));
    }
    default:
      return undefined;
  }
}

/** Numbers by numbers, where one may stand for all. */
function together(a: Numbers, b: Numbers, operation: (a: number, b: number) => number): Numbers {
  const length = Math.max(a.length, b.length);
  if (a.length === 0 || b.length === 0) return [];
  return Array.from({ length }, (_, at) => operation(a[at % a.length], b[at % b.length]));
}

const product = (numbers: Numbers) => numbers.reduce((all, size) => all * Math.max(0, size), 1);
