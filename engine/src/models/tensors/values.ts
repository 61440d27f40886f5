import { decodeLatin1 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { decodeText, payloadSpan } from '../pickle/literals';
import { Op } from '../pickle/opcodes';
import { Atom, intOf, Kind, kindOf, payloadOf, type Value } from '../pickle/values';
import type { RebuiltPickle } from './rebuild';

/** Characters of a key or a string value; longer ones are cut, which no real name is. */
const longestText = 1 << 16;
/** Texts that are remembered. */
const mostTexts = 1024;
/** Bytes that are read at once. */
const blockBytes = 1 << 17;

/** Reads the plain values of a pickle that was rebuilt: texts and numbers are read from the file when they are wanted. */
export class ValueReader {
  private block: Uint8Array = new Uint8Array(0);
  /** Texts that were read: 'storage', 'cpu' and the like are one value that thousands of tensors share. */
  private readonly texts = new Map<Value, string>();
  private blockAt = 0;

  constructor(
    readonly pickle: RebuiltPickle,
    private readonly memberBytes: number,
  ) {}

  /** Bytes of the pickle. Values are read in the order of the file, mostly, so that a block serves thousands of them. */
  private async read(offset: number, length: number): Promise<Uint8Array> {
    const inside = offset - this.blockAt;
    if (inside < 0 || inside + length > this.block.length) {
      if (length > blockBytes) return this.pickle.source.read(offset, length);
      this.block = await this.pickle.source.read(offset, blockBytes);
      this.blockAt = offset;
      return this.block.subarray(0, length);
    }
    return this.block.subarray(inside, inside + length);
  }

  items(value: Value): readonly Value[] | undefined {
    const items = this.pickle.machine.tuples.items(value);
    if (items === undefined) return undefined;
    const copy: Value[] = [];
    for (let i = 0; i < items.length; i++) copy.push(items[i]);
    return copy;
  }

  /** Where the payload of a text, bytes or number opcode lies. */
  async span(value: Value): Promise<{ op: number; start: number; length: number } | undefined> {
    const offset = this.pickle.machine.wide.decode(value);
    const head = await this.read(offset, 16);
    const span = payloadSpan(head, 0);
    if (span === undefined) return undefined;
    if (!Number.isNaN(span.length)) return { op: head[0], start: offset + span.start, length: span.length };
    for (let reach = 256; reach <= this.memberBytes; reach *= 4) {
      const line = await this.read(offset, reach);
      const newline = line.indexOf(0x0a, span.start);
      if (newline >= 0) return { op: head[0], start: offset + span.start, length: newline - span.start };
      if (line.length < reach) return undefined;
    }
    throw new LimitError('memberBytes');
  }

  /** Text of a str value; undefined for other values. Bytes keys of Python 2 count as text, as torch decodes them. */
  async text(value: Value): Promise<string | undefined> {
    const kind = kindOf(value);
    if (kind !== Kind.text && kind !== Kind.pyString && kind !== Kind.bytes) return undefined;
    const known = this.texts.get(value);
    if (known !== undefined) return known;
    const span = await this.span(value);
    if (span === undefined) return undefined;
    const bytes = await this.read(span.start, Math.min(span.length, longestText));
    const text = decodeText(span.op, bytes);
    if (this.texts.size >= mostTexts) this.texts.clear();
    this.texts.set(value, text);
    return text;
  }

  /** An integer that a double holds exactly; undefined for other values. */
  async integer(value: Value): Promise<number | undefined> {
    if (kindOf(value) === Kind.int) return intOf(value);
    if (kindOf(value) !== Kind.number) return undefined;
    const span = await this.span(value);
    if (span === undefined || span.length > 4300) return undefined;
    const bytes = await this.read(span.start, span.length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let number: number | bigint | undefined;
    if (span.op === Op.BININT) number = view.getInt32(0, true);
    else if (span.op === Op.LONG1 || span.op === Op.LONG4) number = littleEndian(bytes);
    else if (span.op === Op.INT || span.op === Op.LONG) {
      const digits = /^(-?\d{1,17})L?$/.exec(decodeLatin1(bytes));
      number = digits === null ? undefined : Number(digits[1]);
    }
    const exact = number === undefined ? Number.NaN : Number(number);
    return Number.isSafeInteger(exact) ? exact : undefined;
  }

  /** A tuple or list of integers. */
  async integers(value: Value): Promise<number[] | undefined> {
    const items =
      kindOf(value) === Kind.list
        ? this.pickle.machine.elements.items(value, Number.POSITIVE_INFINITY).items
        : kindOf(value) === Kind.result && this.pickle.observer.calleeOf(value) === 'torch.Size'
          ? await this.sizeItems(value)
          : this.items(value);
    if (items === undefined) return undefined;
    const integers: number[] = [];
    for (const item of items) {
      const integer = kindOf(item) === Kind.int ? intOf(item) : await this.integer(item);
      if (integer === undefined) return undefined;
      integers.push(integer);
    }
    return integers;
  }

  private async sizeItems(value: Value): Promise<readonly Value[] | undefined> {
    const args = this.items(this.pickle.machine.calls.args(value));
    return args?.length === 1 ? this.items(args[0]) : undefined;
  }

  /** A scalar as JSON text, for people and receipts; undefined for containers and results. */
  async scalar(value: Value): Promise<string | undefined> {
    switch (kindOf(value)) {
      case Kind.atom:
        return atoms[payloadOf(value)];
      case Kind.int:
        return String(intOf(value));
      case Kind.text:
      case Kind.pyString:
        return JSON.stringify(await this.text(value));
      case Kind.number: {
        const integer = await this.integer(value);
        if (integer !== undefined) return String(integer);
        const span = await this.span(value);
        if (span === undefined) return undefined;
        const bytes = await this.read(span.start, Math.min(span.length, 64));
        if (span.op === Op.BINFLOAT && bytes.length === 8)
          return String(new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, false));
        return span.op === Op.FLOAT ? decodeLatin1(bytes) : undefined;
      }
      default:
        return undefined;
    }
  }
}

const atoms: Record<number, string> = { [Atom.none]: 'null', [Atom.true]: 'true', [Atom.false]: 'false' };

/** A signed little-endian integer of any width; 0 where it has none, as pickle has it. */
function littleEndian(bytes: Uint8Array): number | bigint {
  if (bytes.length > 16) return Number.NaN;
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]);
  return bytes.length === 0 ? 0 : BigInt.asIntN(bytes.length * 8, value);
}
