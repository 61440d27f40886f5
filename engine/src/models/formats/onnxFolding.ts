import type { ByteSource } from '../../bytes/byteSource';
import { Cost } from '../../meter';
import { computes, maxListed } from './onnxNumbers';
import { growsBeyond, type SizedNode, shapedBy, shapeInput, sizing } from './onnxSizes';
import { type Message, textOf } from './protobuf';

/*
 * What ONNX Runtime computes, and puts in the place of functions, while it loads a model. A division of whole numbers by zero, or of the
 * smallest by -1, ends the process; functions that call each other twice each become more operators than any machine has. Each was seen in
 * ONNX Runtime 1.30.
 */

/** Bytes of whole numbers by the number of their type. */
const integerBytes = new Map([
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 4],
  [7, 8],
  [12, 4],
  [13, 8],
]);
const isUnsigned = new Set([2, 4, 12, 13]);
/** The same for fractions. */
const fractionBytes = new Map([
  [1, 4],
  [11, 8],
]);
/** Numbers of a tensor that are looked at: divisors are few. */
const maxNumbers = 4096;
/** Names that are kept of one model. */
const maxNames = 1 << 16;

/** Divisors that no kernel looks at: zero for sizes, -1 for whole numbers, which the smallest of them cannot be divided by. */
const divisorsOf: ReadonlyMap<string, number> = new Map([
  ['Div', -1],
  ['Mod', -1],
  ['SplitToSequence', 0],
]);

interface Constant {
  readonly type: number;
  readonly dims: readonly number[];
  /** Where its bytes are; undefined where they are not known to stand together. */
  readonly raw: readonly number[] | undefined;
  readonly listed: readonly number[] | undefined;
}

/** Operators that divide by a constant, and functions that become operators. */
export class OnnxFolding {
  private readonly constants = new Map<string, Constant>();
  private readonly numbers = new Map<string, readonly number[]>();
  private readonly divisions: { readonly operator: string; readonly by: string; readonly offset: number }[] =
    [];
  private readonly shapes = new Map<string, readonly number[]>();
  private readonly nodes: SizedNode[] = [];
  /** Short lists of fractions: scales, and sizes that are cast. */
  private readonly fractions = new Map<string, Constant>();
  private last: Constant | undefined;
  private given: readonly number[] | undefined;
  private told = new Map<string, readonly number[]>();
  private readonly values = new Map<string, readonly bigint[] | undefined>();
  /** Operators of other domains that no function has ended behind yet. */
  private readonly calls: { readonly key: string; readonly offset: number }[] = [];
  private readonly functions = new Map<string, readonly string[]>();

  /** @param spend is told what looking at numbers costs. */
  constructor(private readonly spend: (units: number) => void) {}

  tensor(message: Message): void {
    const type = message.numbers.get('data_type')?.at(-1) ?? 0;
    const constant = {
      type,
      dims: message.numbers.get('dims') ?? [],
      raw: message.numbers.get('raw_data'),
      listed: message.numbers.get('listed'),
    };
    this.last = constant;
    const name = textOf(message, 'name');
    if (name !== '' && this.shapes.size < maxNames) this.shapes.set(name, constant.dims);
    this.keep(name, constant);
  }

  private keep(name: string, constant: Constant): void {
    if (name === '' || this.constants.size + this.fractions.size >= maxNames) return;
    if (integerBytes.has(constant.type)) this.constants.set(name, constant);
    else if (fractionBytes.has(constant.type)) this.fractions.set(name, constant);
  }

  attribute(message: Message): void {
    const name = textOf(message, 'name');
    if (name === 'value_int') this.given = message.numbers.get('i') ?? [0];
    else if (name === 'value_ints') this.given = message.numbers.get('ints') ?? [];
    else if (sizing.test(name))
      this.told.set(
        name,
        (message.numbers.get('ints') ?? message.numbers.get('i') ?? []).slice(0, 2 * maxListed),
      );
  }

  node(message: Message): void {
    const operator = textOf(message, 'op_type');
    const [, by] = message.texts.get('input') ?? [];
    const [output] = message.texts.get('output') ?? [];
    const { last, given, told } = this;
    this.told = new Map();
    this.last = undefined;
    this.given = undefined;
    if (output !== undefined && this.shapes.size + this.nodes.length < maxNames) {
      if (operator !== 'Constant')
        this.nodes.push({ operator, inputs: message.texts.get('input') ?? [], output, attributes: told });
      else {
        this.shapes.set(output, given === undefined ? (last?.dims ?? []) : [given.length]);
        if (given !== undefined) this.numbers.set(output, given);
        else if (last !== undefined) this.keep(output, last);
      }
    }
    if (divisorsOf.has(operator) && by !== undefined && this.divisions.length < maxNames)
      this.divisions.push({ operator, by, offset: message.offset });
    if (this.calls.length < maxNames)
      this.calls.push({ key: `${textOf(message, 'domain')}::${operator}`, offset: message.offset });
  }

  function(message: Message): void {
    const own: string[] = [];
    // What is inside of it was told last.
    for (
      let call = this.calls.at(-1);
      call !== undefined && call.offset >= message.offset;
      call = this.calls.at(-1)
    ) {
      own.push(call.key);
      this.calls.pop();
    }
    this.functions.set(`${textOf(message, 'domain')}::${textOf(message, 'name')}`, own);
  }

  /** Operators whose divisor is one that ends the process. */
  async badDivisions(
    source: ByteSource | undefined,
  ): Promise<{ readonly operator: string; readonly offset: number }[]> {
    const bad: { readonly operator: string; readonly offset: number }[] = [];
    for (const { operator, by, offset } of this.divisions) {
      const numbers = await this.valuesOf(by, source);
      const worst = BigInt(divisorsOf.get(operator) ?? 0);
      if (numbers === undefined ? operator === 'SplitToSequence' : numbers.includes(worst))
        bad.push({ operator, offset });
    }
    return bad;
  }

  /** Whether what is computed from constants is far larger than the model. */
  async growsBeyond(source: ByteSource | undefined): Promise<boolean> {
    const values = new Map<string, readonly number[]>();
    for (const node of this.nodes)
      for (const name of this.namesAsked(node)) {
        if (values.has(name) || !(this.isConstant(name) || this.fractions.has(name))) continue;
        const fraction = this.fractions.get(name);
        const numbers =
          fraction === undefined
            ? (await this.valuesOf(name, source))?.map(Number)
            : await fractionsOf(fraction, source, this.spend);
        if (numbers !== undefined) values.set(name, numbers);
      }
    return growsBeyond(this.shapes, this.nodes, (name) => values.get(name));
  }

  /** Names of constants whose numbers tell a size, or what one is computed of. */
  private namesAsked(node: SizedNode): readonly string[] {
    const isShort = (name: string) =>
      (this.shapes.get(name) ?? []).reduce((all, size) => all * size, 1) <= maxListed;
    if (computes.has(node.operator)) return node.inputs.slice(0, maxListed).filter(isShort);
    const name = shapedBy.has(node.operator) ? shapeInput(node) : undefined;
    return name === undefined ? [] : [name];
  }

  private isConstant(name: string): boolean {
    return this.constants.has(name) || this.numbers.has(name);
  }

  /** Numbers of a constant: none where it is no constant of whole numbers; undefined where they cannot be told. */
  private async valuesOf(
    name: string,
    source: ByteSource | undefined,
  ): Promise<readonly bigint[] | undefined> {
    const known = this.values.get(name);
    if (known !== undefined || this.values.has(name)) return known;
    const plain = this.numbers.get(name)?.map((number) => BigInt.asIntN(64, BigInt(number)));
    const constant = this.constants.get(name);
    const values = plain ?? (constant === undefined ? [] : await numbersOf(constant, source, this.spend));
    this.values.set(name, values);
    return values;
  }

  /** Whether functions become far more operators than the model has. */
  get isExploding(): boolean {
    const sizes = new Map<string, number>();
    const sizeOf = (key: string, depth: number): number => {
      const known = sizes.get(key);
      if (known !== undefined) return known;
      const body = this.functions.get(key);
      if (body === undefined) return 1;
      // One that calls itself has no end; the runtime refuses it.
      if (depth > maxCalls) return Number.POSITIVE_INFINITY;
      sizes.set(key, Number.POSITIVE_INFINITY);
      const size = body.reduce((sum, called) => sum + sizeOf(called, depth + 1), 0);
      sizes.set(key, size);
      return size;
    };
    return (
      this.functions.size > 0 && this.calls.reduce((sum, { key }) => sum + sizeOf(key, 0), 0) > maxOperators
    );
  }
}

/** Calls inside each other that are followed. */
const maxCalls = 500;
/** Operators that no model has. */
const maxOperators = 2 ** 20;

/** The first numbers of a tensor; undefined where they cannot be told. */
async function numbersOf(
  { type, dims, raw, listed }: Constant,
  source: ByteSource | undefined,
  spend: (units: number) => void,
): Promise<readonly bigint[] | undefined> {
  if (dims.includes(0)) return [];
  const size = integerBytes.get(type) ?? 0;
  const [start, length] = raw ?? listed ?? [];
  if (source === undefined || length === undefined) return undefined;
  const bytes = await source.read(start, Math.min(length, maxNumbers * (raw === undefined ? 10 : size)));
  spend(Cost.read + bytes.length * Cost.parsed);
  const numbers: bigint[] = [];
  if (raw === undefined) {
    let value = 0n;
    let shift = 0n;
    for (const byte of bytes) {
      value |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte >= 0x80 && shift < 70n) continue;
      numbers.push(BigInt.asIntN(64, value));
      value = 0n;
      shift = 0n;
    }
    return numbers;
  }
  for (let at = 0; at + size <= bytes.length; at += size) {
    let value = 0n;
    for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[at + index]);
    numbers.push(isUnsigned.has(type) ? value : BigInt.asIntN(8 * size, value));
  }
  return numbers;
}

/** The first fractions of a tensor, which stand together in either form. */
async function fractionsOf(
  { type, dims, raw, listed }: Constant,
  source: ByteSource | undefined,
  spend: (units: number) => void,
): Promise<readonly number[] | undefined> {
  const size = fractionBytes.get(type) ?? 4;
  const [start, length] = raw ?? listed ?? [];
  const count = dims.reduce((all, each) => all * each, 1);
  if (source === undefined || length === undefined || count > maxListed) return undefined;
  const bytes = await source.read(start, Math.min(length, maxListed * size));
  spend(Cost.read + bytes.length * Cost.parsed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, at) =>
    size === 4 ? view.getFloat32(4 * at, true) : view.getFloat64(8 * at, true),
  );
}
