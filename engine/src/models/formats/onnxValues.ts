import { type Message, textOf } from './protobuf';

/*
 * ONNX Runtime computes what it can while it loads a model, and onnx infers shapes with it: dimensions that the bytes of a tensor do not
 * have, axes that no tensor has, and divisors of zero end the process there, or keep it busy for ever. Each was found by changing the
 * standard's own examples and loading them in ONNX Runtime 1.30.
 */

/** Bits of an element by the number of its type, `TensorProto.DataType`; 0 where there is no fixed number. */
const elementBits = [
  0, 32, 8, 8, 16, 16, 32, 64, 0, 8, 16, 64, 32, 64, 64, 128, 16, 8, 8, 8, 8, 4, 4, 4, 8, 2, 2,
];
/** Elements of a tensor whose numbers are not counted: texts, and numbers that do not stand together, which no library writes. */
const maxUncounted = { texts: 2 ** 40, numbers: 2 ** 16 };

/** Whether a tensor has as many bytes as its dimensions say. */
export function hasItsBytes(tensor: Message): boolean {
  const elements = (tensor.numbers.get('dims') ?? []).reduce((product, dim) => product * dim, 1);
  const bits = elementBits[tensor.numbers.get('data_type')?.at(-1) ?? 0] ?? 0;
  const raw = tensor.numbers.get('raw_data');
  const isElsewhere = (tensor.numbers.get('data_location')?.at(-1) ?? 0) !== 0;
  if (isElsewhere || bits === 0) return elements < maxUncounted.texts;
  if (raw !== undefined) return Math.ceil((elements * bits) / 8) === raw.at(-1);
  const listed = tensor.numbers.get('listed');
  if (listed === undefined) return elements < maxUncounted.numbers;
  // A byte at least for each number, and a number at least for two of the smallest elements.
  const bytes = listed.reduce((sum, length, index) => sum + (index % 2 === 1 ? length : 0), 0);
  return elements <= bytes * Math.max(1, 8 / bits);
}

/** No tensor has so many axes. */
const maxAxes = 64;
/** Negative numbers, as protobuf writes them, down to about -2048: a double tells no more. */
const smallNegative = 2 ** 64 - 2048;

/** Whether a number that kernels use without a look is one that they can use. */
export function hasUsableNumbers(attribute: Message): boolean {
  const numbers = ['i', 'ints'].flatMap((field) => attribute.numbers.get(field) ?? []);
  switch (textOf(attribute, 'name')) {
    case 'axis':
    case 'axes':
      return numbers.every((number) => number < maxAxes || number >= smallNegative);
    case 'q_num_heads':
    case 'kv_num_heads':
      return numbers.every((number) => number > 0);
    default:
      return true;
  }
}
