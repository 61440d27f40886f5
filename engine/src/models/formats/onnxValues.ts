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
      return numbers.every((number) => (number < maxAxes && number > -2048) || number >= smallNegative);
    case 'blocksize':
    case 'group':
    case 'num_groups':
    case 'num_heads':
    case 'q_num_heads':
    case 'kv_num_heads':
      return numbers.every((number) => number > 0 && number < 2 ** 31);
    default:
      return true;
  }
}

/** Operators that take any number of tensors, of which each is looked at. */
const takesAny = new Set([
  'Concat',
  'Einsum',
  'FeatureVectorizer',
  'Max',
  'Mean',
  'Min',
  'SequenceConstruct',
  'Sum',
]);

/** What of a graph is compared when all of it is read: tensors come behind the operators that take them. */
export class OnnxInputs {
  /** Attributes of the operator that ends next, by name. */
  private attributes = new Map<string, Message>();
  /** The last tensor has no element: that of a constant stands in its attribute. */
  private holdsEmpty = false;
  /** Tensors without an element. */
  private readonly empty = new Set<string>();
  /** Operators that take the first number of a tensor without a look at how many it has. */
  private readonly takers = new Map<string, number>();

  attribute(message: Message): void {
    if (this.attributes.size < maxNames) this.attributes.set(textOf(message, 'name'), message);
  }

  tensor(message: Message): void {
    this.holdsEmpty = (message.numbers.get('dims') ?? []).includes(0);
    if (this.holdsEmpty) this.noteEmpty(textOf(message, 'name'));
  }

  private noteEmpty(name: string): void {
    if (this.empty.size < maxNames) this.empty.add(name);
  }

  /** Whether an operator has what it takes, as far as it says so itself. */
  node(message: Message): boolean {
    const inputs = message.texts.get('input') ?? [];
    const { attributes, holdsEmpty } = this;
    this.attributes = new Map();
    this.holdsEmpty = false;
    switch (textOf(message, 'op_type')) {
      case 'TfIdfVectorizer':
        return hasAnIndexForEach(attributes);
      case 'OneHot':
        if (this.takers.size < maxNames) this.takers.set(inputs[1] ?? '', message.offset);
        return true;
      case 'Constant':
        if (holdsEmpty || attributes.get('value_ints')?.counts.size === 1)
          for (const output of message.texts.get('output') ?? []) this.noteEmpty(output);
        return true;
      default:
        return !takesAny.has(textOf(message, 'op_type')) || !inputs.includes('');
    }
  }

  /** Where operators begin that are given a tensor without an element, of which they take the first. */
  get starved(): readonly number[] {
    return [...this.takers].filter(([name]) => this.empty.has(name)).map(([, offset]) => offset);
  }
}

/** Names that are kept of one graph. */
const maxNames = 1 << 16;

/** Whether a vectorizer has an index for each n-gram of its pool: ONNX Runtime takes as many as it meets. */
function hasAnIndexForEach(attributes: ReadonlyMap<string, Message>): boolean {
  const counted = (name: string, field: string) => attributes.get(name)?.counts.get(field) ?? 0;
  const pool = counted('pool_int64s', 'ints') + counted('pool_strings', 'strings');
  const starts = attributes.get('ngram_counts')?.numbers.get('ints') ?? [];
  // The n-grams of each length begin at a place in the pool and end where those of the next do.
  const grams = starts.reduce(
    (sum, start, index) => sum + ((starts[index + 1] ?? pool) - start) / (index + 1),
    0,
  );
  return grams === counted('ngram_indexes', 'ints');
}
