import { LimitError } from '../../../limits';

/**
 * A value of the pickle machine: one int32, four bits of kind and 28 bits of payload. No JavaScript object exists per value,
 * which is what keeps a million small dicts within a few megabytes.
 */
export type Value = number;

/** From `kept` on a value can matter to a judgement; everything below is plain data. */
export enum Kind {
  /** None, True, False and values of which only the existence is known; payload is an Atom. */
  atom = 0,
  /** A small integer, biased by 2^27. */
  int = 1,
  /** str; payload is the offset of its opcode. */
  text = 2,
  /** str of Python 2 (STRING and its binary forms); payload is the offset of its opcode. */
  pyString = 3,
  /** bytes or bytearray; payload is the offset of its opcode. */
  bytes = 4,
  /** A float or an integer that is not small; payload is the offset of its opcode. */
  number = 5,
  /** A tuple of plain data, in a ring that forgets the oldest. */
  tuple = 6,
  list = 8,
  dict = 9,
  set = 10,
  frozenset = 11,
  /** A tuple that holds a global, a result or such a tuple; never forgotten. */
  kept = 12,
  /** A global; payload is its index. */
  global = 13,
  /** What a call, a construction or a persistent load gave; payload is the index of its record. */
  result = 14,
  /** No value: an empty memo slot. */
  absent = 15,
}

/** Payloads of Kind.atom. */
export enum Atom {
  none = 0,
  true = 1,
  false = 2,
  emptyTuple = 3,
  /** A tuple whose items were not recorded. */
  someTuple = 4,
  /** Out-of-band buffers and the like. */
  unknown = 5,
  /** Callee of a persistent load. */
  persistentLoad = 6,
}

const payloadMask = 0x0fffffff;
const intBias = 1 << 27;
const wideFlag = 1 << 27;

export const absent: Value = -1;

export function kindOf(value: Value): Kind {
  return value >>> 28;
}

export function payloadOf(value: Value): number {
  return value & payloadMask;
}

/** Whether a value is None for certain. */
export function isNone(value: Value): boolean {
  return kindOf(value) === Kind.atom && payloadOf(value) === Atom.none;
}

export function makeValue(kind: Kind, payload: number): Value {
  return (kind << 28) | payload;
}

/** True where the value can matter to a judgement: a global, a result, or a tuple with one inside. */
export function isNotable(value: Value): boolean {
  return value >>> 28 >= Kind.kept && value !== absent;
}

/** A small integer as a value, or undefined where it does not fit. */
export function smallInt(number: number): Value | undefined {
  return fitsSmall(number) ? byteValue(number) : undefined;
}

/** True for integers that fit a value. */
export function fitsSmall(number: number): boolean {
  return number >= -intBias && number < intBias;
}

/** The value of an integer that surely fits, as one of two bytes does. */
export function byteValue(number: number): Value {
  return makeValue(Kind.int, number + intBias);
}

export function intOf(value: Value): number {
  return payloadOf(value) - intBias;
}

/** Doubles a typed array's capacity until it holds `needed`, within a limit. */
export function grown<A extends Int32Array | Float64Array>(array: A, needed: number, limit: number): A {
  if (needed > limit) throw new LimitError('cells');
  let capacity = Math.max(64, array.length);
  while (capacity < needed) capacity *= 2;
  const copy = new (array.constructor as new (length: number) => A)(Math.min(capacity, limit));
  copy.set(array as never);
  return copy;
}

/** Offsets that do not fit 27 bits live here; a value then holds an index into it. Nothing is ever forgotten. */
export class WideOffsets {
  private offsets = new Float64Array(0);
  private count = 0;

  constructor(private readonly limit: number) {}

  get heldBytes(): number {
    return this.offsets.byteLength;
  }

  /** The value of `kind` whose opcode starts at `offset`. */
  encode(kind: Kind, offset: number): Value {
    if (offset < wideFlag) return makeValue(kind, offset);
    if (this.count === this.offsets.length) this.offsets = grown(this.offsets, this.count + 1, this.limit);
    this.offsets[this.count] = offset;
    return makeValue(kind, wideFlag | this.count++);
  }

  decode(value: Value): number {
    const payload = payloadOf(value);
    return payload & wideFlag ? this.offsets[payload ^ wideFlag] : payload;
  }
}
