import type { ByteSource } from '../../bytes/byteSource';
import { pushAll } from '../../pushAll';
import { elementsOf } from './onnxArranged';
import { type Constant, fewNumbersOf, integerBytes, wholeNumbersOf } from './onnxConstants';
import { maxListed } from './onnxNumbers';
import { sizing } from './onnxShapes';
import { OnnxSizes, type SizedFunction, type SizedNode } from './onnxSizes';
import { type Message, maxValues, textOf } from './protobuf';

/*
 * What ONNX Runtime computes, and puts in the place of functions, while it loads a model. A division of whole numbers by zero, or of the
 * smallest by -1, ends the process; functions that call each other twice each become more operators than any machine has. Each was seen in
 * ONNX Runtime 1.30.
 */

/** Names that are kept of one model. */
const maxNames = 1 << 16;
/** Tensors of one name that are looked at. */
const maxNamesakes = 16;

/** Divisors that no kernel looks at: zero for sizes, -1 for whole numbers, which the smallest of them cannot be divided by. */
const divisorsOf: ReadonlyMap<string, number> = new Map([
  ['Div', -1],
  ['Mod', -1],
  ['SplitToSequence', 0],
]);

/** Something of a graph that the message around it has not ended behind yet. */
interface Told<T> {
  readonly offset: number;
  readonly value: T;
}

/** Takes what stands inside a message, which was told last. */
function inside<T>(told: Told<T>[], { offset }: Message): T[] {
  let first = told.length;
  while (first > 0 && told[first - 1].offset >= offset) first--;
  return told.splice(first).map(({ value }) => value);
}

/** Operators that divide by a constant, that compute tensors of constants, and functions that become operators. */
export class OnnxFolding {
  /** Tensors that no attribute has: initializers, when all is told. */
  private readonly tensors: Told<readonly [name: string, constant: Constant]>[] = [];
  private readonly nodes: Told<SizedNode>[] = [];
  /** Names of what graphs give, and of each graph that no attribute has yet. */
  private readonly outputs: Told<string>[] = [];
  private readonly graphs: Told<readonly string[]>[] = [];
  private branches: (readonly string[])[] = [];
  /** The attribute of the operator that ends next. */
  private constant: Constant | undefined;
  private attributes = new Map<string, readonly number[]>();
  private isByReference = false;
  /** Sizes along the axes of the value that ends next; one that is not told is no number. */
  private sizes: number[] = [];
  private readonly declared = new Map<string, readonly number[]>();
  private sparseElements = 0;
  private readonly divisions: { readonly operator: string; readonly by: string; readonly offset: number }[] =
    [];
  private readonly named = new Map<string, Constant[]>();
  private readonly functions = new Map<string, SizedFunction>();

  /** @param spend is told what looking at numbers costs. */
  constructor(private readonly spend: (units: number) => void) {}

  tensor(message: Message): void {
    const type = message.numbers.get('data_type')?.at(-1) ?? 0;
    const dims = message.numbers.get('dims') ?? [];
    const [raw, listed] = ['raw_data', 'listed'].map((field) => message.numbers.get(field));
    this.keep(message.offset, textOf(message, 'name'), { type, dims, raw, listed });
  }

  /** A tensor of which only some elements are told. */
  sparse(message: Message): void {
    const dims = message.numbers.get('dims') ?? [];
    // The values have the name.
    const [name, constant] = inside(this.tensors, message).find(([own]) => own !== '') ?? ['', undefined];
    this.sparseElements += elementsOf(dims);
    const plain = constant ?? { type: 0, raw: undefined, listed: undefined };
    this.keep(message.offset, name, { ...plain, dims, isSparse: true });
  }

  private keep(offset: number, name: string, constant: Constant): void {
    if (this.tensors.length < maxNames) this.tensors.push({ offset, value: [name, constant] });
  }

  output(message: Message): void {
    if (this.outputs.length < maxNames)
      this.outputs.push({ offset: message.offset, value: textOf(message, 'name') });
  }

  graph(message: Message): void {
    this.graphs.push({ offset: message.offset, value: inside(this.outputs, message) });
  }

  dimension(message: Message): void {
    if (this.sizes.length < maxListed)
      this.sizes.push(message.numbers.get('dim_value')?.at(-1) ?? Number.NaN);
  }

  valueInfo(message: Message): void {
    const { sizes } = this;
    this.sizes = [];
    const isTold = sizes.length > 0 && sizes.every((size) => size >= 0);
    if (isTold && this.declared.size < maxNames) this.declared.set(textOf(message, 'name'), sizes);
  }

  attribute(message: Message): void {
    const name = textOf(message, 'name');
    const [held] = inside(this.tensors, message);
    if (held !== undefined) [, this.constant] = held;
    pushAll(this.branches, inside(this.graphs, message).slice(0, maxNamesakes));
    const numbers = ['ints', 'floats', 'i', 'f'].map((field) => message.numbers.get(field));
    const [several, fractions, one, fraction] = numbers;
    const isReference = textOf(message, 'ref_attr_name') !== '';
    if (/^value_(?:int|float)s?$/.test(name) && !isReference) {
      const list = /ints$/.test(name) ? (several ?? []) : (fractions ?? []);
      const given = name.endsWith('s') ? list : [(/int$/.test(name) ? one : fraction)?.at(-1) ?? 0];
      const type = name.includes('int') ? 7 : 1;
      const dims = name.endsWith('s') ? [given.length] : [];
      this.constant = { type, dims, raw: undefined, listed: undefined, numbers: given };
    } else if (sizing.test(name)) {
      this.isByReference ||= isReference;
      const given = several ?? fractions ?? one ?? [];
      // Of more, some were forgotten.
      const isWhole = (message.counts.get('ints') ?? 0) < maxValues;
      this.attributes.set(name, isWhole ? given : [Number.POSITIVE_INFINITY]);
    }
  }

  node(message: Message): void {
    const operator = textOf(message, 'op_type');
    const inputs = message.texts.get('input') ?? [];
    const outputs = message.texts.get('output') ?? [];
    const { attributes, constant, isByReference, branches } = this;
    this.branches = [];
    this.attributes = new Map();
    this.constant = undefined;
    this.isByReference = false;
    const key = `${textOf(message, 'domain')}::${operator}`;
    if (this.nodes.length < maxNames)
      this.nodes.push({
        offset: message.offset,
        value: { operator, inputs, outputs, attributes, constant, isByReference, branches, key },
      });
    if (operator === 'Constant' && constant !== undefined && outputs.length > 0)
      this.name(outputs[0], constant);
    const [, by] = inputs;
    if (divisorsOf.has(operator) && by !== undefined && this.divisions.length < maxNames)
      this.divisions.push({ operator, by, offset: message.offset });
  }

  function(message: Message): void {
    const [inputs, outputs] = ['input', 'output'].map((field) => message.texts.get(field) ?? []);
    const nodes = inside(this.nodes, message);
    this.functions.set(`${textOf(message, 'domain')}::${textOf(message, 'name')}`, {
      inputs,
      outputs,
      nodes,
    });
  }

  /** All is told: the tensors that are left are those of the graphs. */
  finish(): void {
    for (const { value } of this.tensors) if (value[0] !== '') this.name(...value);
  }

  /** Graphs inside of each other may use a name twice. */
  private name(name: string, constant: Constant): void {
    const others = this.named.get(name);
    if (others === undefined) this.named.set(name, [constant]);
    else if (others.length < maxNamesakes) others.push(constant);
  }

  /** Operators whose divisor is one that ends the process. */
  async badDivisions(
    source: ByteSource | undefined,
  ): Promise<{ readonly operator: string; readonly offset: number }[]> {
    const bad: { readonly operator: string; readonly offset: number }[] = [];
    for (const { operator, by, offset } of this.divisions) {
      const worst = BigInt(divisorsOf.get(operator) ?? 0);
      for (const constant of this.named.get(by) ?? []) {
        if (!integerBytes.has(constant.type)) continue;
        const numbers = await wholeNumbersOf(constant, source, this.spend);
        if (!(numbers === undefined ? operator === 'SplitToSequence' : numbers.includes(worst))) continue;
        bad.push({ operator, offset });
        break;
      }
    }
    return bad;
  }

  /** Whether what is computed from constants is far larger than the model, or of a size that is not known. */
  growth(source: ByteSource | undefined): Promise<'larger' | 'unknown' | undefined> {
    const constants = new Map(
      this.tensors.flatMap(({ value: [name] }) => [[name, this.named.get(name) ?? []] as const]),
    );
    const nodes = this.nodes.map(({ value }) => value);
    const { declared, functions, sparseElements: sparse } = this;
    const read = (constant: Constant) => fewNumbersOf(constant, source, this.spend);
    return new OnnxSizes({ constants, declared, nodes, functions, sparse }, read, this.spend).growth();
  }

  /** Whether functions become far more operators than the model has. */
  get isExploding(): boolean {
    const sizes = new Map<string, number>();
    const sizeOf = (key: string, depth: number): number => {
      const known = sizes.get(key);
      if (known !== undefined) return known;
      const body = this.functions.get(key)?.nodes;
      if (body === undefined) return 1;
      // One that calls itself has no end; the runtime refuses it.
      if (depth > maxCalls) return Number.POSITIVE_INFINITY;
      sizes.set(key, Number.POSITIVE_INFINITY);
      const size = body.reduce((sum, called) => sum + sizeOf(called.key, depth + 1), 0);
      sizes.set(key, size);
      return size;
    };
    return (
      this.functions.size > 0 &&
      this.nodes.reduce((sum, { value }) => sum + sizeOf(value.key, 0), 0) > maxOperators
    );
  }
}

/** Calls inside each other that are followed. */
const maxCalls = 500;
/** Operators that no model has. */
const maxOperators = 2 ** 20;
