import { Parser } from 'pickleparser';
import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1, decodeUtf8 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { canonicalPath } from '../pickle/globals/fixImports';
import { drive, type OpcodeCounter } from '../pickle/machine/drive';
import { decodeInteger, decodeText, payloadSpan } from '../pickle/machine/literals';
import { PickleMachine } from '../pickle/machine/machine';
import type { BuildAnswer } from '../pickle/machine/observer';
import { Op } from '../pickle/machine/opcodes';
import { Kind, kindOf, type Value } from '../pickle/machine/values';
import type { Budget } from '../scan/budget';
import { RebuildObserver } from '../tensors/rebuild';
import { globalNames, Made } from './made';
import type { NotShown } from './valueTree';

/** The library exports neither. */
type IReader = Parameters<Parser['read']>[0];
type Resolve = NonNullable<NonNullable<ConstructorParameters<typeof Parser>[0]>['nameResolver']>['resolve'];

/** Bytes of one pickle that are read as values, without arrays in its middle; and opcodes, and arguments of all calls together. */
const maxBytes = 32 << 20;
const maxOpcodes = 2_000_000;
const maxGiven = 2_000_000;

/**
 * What a pickle holds, as pickleparser reads it, with calls as `Made` and globals as functions that make one. Nothing of it is decided by
 * this: our own machine runs first, and keeps from the library what it has no limits for.
 */
export async function valueOfPickle(
  source: ByteSource,
  start: number,
  budget: Budget,
): Promise<{ readonly value: unknown } | { readonly problem: NotShown }> {
  const observer = new ShownObserver(budget.options.limits.cells);
  const machine = new PickleMachine(observer, budget.options.limits, 'any', 'recent');
  observer.attach(machine);
  const end = await drive(machine, source, budget, start, async (from) => {
    const inner = await skipped(source, from, budget);
    if (inner.kind === 'stop') observer.skips.push({ from, to: inner.end });
    return inner;
  });
  if (end.kind === 'limit') return { problem: 'large' };
  if (end.kind === 'error') return { problem: 'damaged' };
  if (observer.isStrange) return { problem: 'strange' };
  const bytes = await withoutSkips(source, start, end.end, observer.skips);
  if (bytes === undefined || machine.opcodes > maxOpcodes) return { problem: 'large' };
  try {
    return { value: parsed(bytes) };
  } catch {
    return { problem: 'strange' };
  }
}

/** Runs a pickle in the middle of another, whose values are not shown. */
async function skipped(source: ByteSource, from: number, counter: OpcodeCounter & Budget) {
  const observer = new RebuildObserver(false, counter.options.limits.cells);
  const machine = new PickleMachine(observer, counter.options.limits, 'any', 'recent');
  observer.attach(machine);
  return drive(machine, source, counter, from);
}

const buildOnly = Uint8Array.from({ length: 256 }, (_, op) => (op === Op.BUILD ? 1 : 0));

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Knows where joblib's raw arrays are, and what the library must not be given. */
class ShownObserver extends RebuildObserver {
  readonly skips: Span[] = [];
  readonly watchedOpcodes = buildOnly;
  /** A BUILD that nobody was told of so far. */
  private isPending = false;
  private wasStrange = false;

  /** Something other than what a call gave gets a state: the library would copy attributes as often as it is told to. */
  get isStrange(): boolean {
    return this.wasStrange || this.isPending;
  }

  /** The machine tells of a BUILD on what a call gave, or on a global; others are left over here. */
  opcode(): void {
    if (this.isPending) this.wasStrange = true;
    this.isPending = true;
  }

  constructor(limit: number) {
    super(true, limit);
  }

  override build(target: Value, state: Value, offset: number): BuildAnswer {
    this.isPending = false;
    if (kindOf(target) !== Kind.result) this.wasStrange = true;
    const answer = super.build(target, state, offset);
    if (typeof answer === 'object' && 'skip' in answer)
      this.skips.push({ from: offset + 1, to: offset + 1 + answer.skip });
    return answer;
  }
}

async function withoutSkips(
  source: ByteSource,
  start: number,
  end: number,
  skips: readonly Span[],
): Promise<Uint8Array | undefined> {
  const kept: Span[] = [];
  let at = start;
  for (const { from, to } of skips) {
    if (from > at) kept.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  kept.push({ from: at, to: end });
  const size = kept.reduce((sum, { from, to }) => sum + to - from, 0);
  if (size > maxBytes) return undefined;
  const bytes = new Uint8Array(size);
  let written = 0;
  for (const { from, to } of kept) {
    bytes.set(await source.read(from, to - from), written);
    written += to - from;
  }
  return bytes;
}

function parsed(bytes: Uint8Array): unknown {
  const reader = new CheckedReader(bytes);
  let given = 0;
  const named = (module: unknown, name: unknown) => {
    const path = canonicalPath(String(module), String(name));
    const make = (...values: readonly unknown[]): Made => {
      given += values.length;
      if (given > maxGiven) throw new LimitError('cells');
      return new Made(path, values);
    };
    // Reflect.construct asks for what is no arrow function.
    const construct = Object.freeze(function Global(...values: readonly unknown[]) {
      return make(...values);
    });
    globalNames.set(construct, path);
    return construct;
  };
  const parser = new Parser({
    nameResolver: { resolve: named as unknown as Resolve },
    persistentResolver: {
      resolve: (pid: unknown) => reader.takeLiteral() ?? new Made('persistent_load', [pid]),
    },
    extensionResolver: { resolve: (code: number) => named('copyreg', `extension_${code}`) },
    unpicklingTypeOfDictionary: 'Map',
    unpicklingTypeOfSet: 'Set',
  });
  return parser.read(reader);
}

/** Opcodes of literals that the library reads without escapes, signs or length: they are read here and handed on as persistent ids. */
const ownLiterals: ReadonlySet<number> = new Set([
  Op.INT,
  Op.LONG,
  Op.LONG1,
  Op.LONG4,
  Op.FLOAT,
  Op.STRING,
  Op.BINSTRING,
  Op.SHORT_BINSTRING,
  Op.UNICODE,
]);

/** What the library reads bytes from: never past the end, and with literals that are right. */
class CheckedReader implements IReader {
  private at = 0;
  private isOpcode = false;
  private literal: { readonly value: unknown } | undefined;
  private readonly view: DataView;

  constructor(private readonly buffer: Uint8Array) {
    this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  }

  /** The literal that the persistent id at hand stands for; undefined where it is one of the file. */
  takeLiteral(): unknown {
    const { literal } = this;
    this.literal = undefined;
    return literal?.value;
  }

  /** Asked in front of each opcode, and nowhere else. */
  hasNext(): boolean {
    this.isOpcode = this.at < this.buffer.length;
    return this.isOpcode;
  }

  byte(): number {
    const [byte] = this.bytes(1);
    if (!this.isOpcode) return byte;
    this.isOpcode = false;
    if (!ownLiterals.has(byte)) return byte;
    this.literal = { value: this.read(byte) };
    return Op.PERSID;
  }

  private read(op: number): unknown {
    const span = payloadSpan(this.buffer, this.at - 1);
    if (span === undefined) throw new Error('truncated');
    const isLine = Number.isNaN(span.length);
    const end = isLine ? this.buffer.indexOf(0x0a, span.start) : span.start + span.length;
    if (end < span.start || end > this.buffer.length) throw new Error('truncated');
    const payload = this.buffer.subarray(span.start, end);
    this.at = isLine ? end + 1 : end;
    if (op === Op.FLOAT) return floatOf(decodeLatin1(payload).trim());
    if (op !== Op.INT && op !== Op.LONG && op !== Op.LONG1 && op !== Op.LONG4) return decodeText(op, payload);
    if (op === Op.INT && payload.length === 2 && payload[0] === 0x30) return payload[1] === 0x31;
    return decodeInteger(op, payload) ?? largeInteger(op, payload);
  }

  bytes(length: number): Uint8Array {
    if (!(length >= 0) || this.at + length > this.buffer.length) throw new Error('truncated');
    this.at += length;
    return this.buffer.subarray(this.at - length, this.at);
  }

  uint16(): number {
    return this.view.getUint16(this.advance(2), true);
  }
  int32(): number {
    return this.view.getInt32(this.advance(4), true);
  }
  uint32(): number {
    return this.view.getUint32(this.advance(4), true);
  }
  uint64(): number {
    const at = this.advance(8);
    return this.view.getUint32(at, true) + 2 ** 32 * this.view.getUint32(at + 4, true);
  }
  float64(): number {
    return this.view.getFloat64(this.advance(8), false);
  }
  skip(length: number): void {
    this.bytes(length);
  }

  private advance(length: number): number {
    this.bytes(length);
    return this.at - length;
  }

  string(size: number, encoding: 'ascii' | 'utf-8'): string {
    const bytes = this.bytes(size);
    return encoding === 'utf-8' ? decodeUtf8(bytes) : decodeLatin1(bytes);
  }

  line(): string {
    // Behind a literal there is no id to read.
    if (this.literal !== undefined) return '';
    const end = this.buffer.indexOf(0x0a, this.at);
    if (end < 0) throw new Error('truncated');
    const line = decodeUtf8(this.buffer.subarray(this.at, end));
    this.at = end + 1;
    return line;
  }
}

/** A float as Python spells it. */
function floatOf(text: string): number {
  const [, sign, word] = /^([+-]?)(inf|nan)(?:inity)?$/i.exec(text) ?? [];
  if (word === undefined) return Number(text);
  const value = /inf/i.test(word) ? Number.POSITIVE_INFINITY : Number.NaN;
  return sign === '-' ? -value : value;
}

/** Longest integer that is shown in digits; of others their size. */
const maxDigits = 64;

/** An integer that no double holds. */
function largeInteger(op: number, payload: Uint8Array): unknown {
  if (op === Op.INT || op === Op.LONG) {
    const digits = /^\s{0,8}(-?\d{1,200})L?\s{0,8}$/.exec(decodeLatin1(payload));
    return digits === null ? new Made('int', []) : BigInt(digits[1]);
  }
  if (payload.length > maxDigits) return new Made(`int of ${payload.length} bytes`, []);
  let value = 0n;
  for (let at = payload.length - 1; at >= 0; at--) value = (value << 8n) | BigInt(payload[at]);
  return BigInt.asIntN(payload.length * 8, value);
}
