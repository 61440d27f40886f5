/** How the numbers of each element type are read from their bytes. */

/** Numbers of one block, as JavaScript reads them at once. */
export type Numbers = Float32Array | Float64Array | Int32Array | Uint32Array;

/**
 * Elements of one or two bytes have few patterns, which are counted; wider ones are decoded a block at a time. `spell` writes a number as
 * the shortest text that means the same element.
 */
export type ElementReader = { readonly unit: number; spell(value: number): string } & (
  | { readonly kind: 'patterns'; readonly values: () => Float64Array }
  | { readonly kind: 'wide'; decode(bytes: Uint8Array): Numbers }
);

/** Reads a type's numbers; undefined where its bytes are no numbers by themselves, as of quantised types. Complex ones are two numbers each. */
export function elementReader(dtype: string): ElementReader | undefined {
  return Object.hasOwn(readers, dtype) ? readers[dtype] : undefined;
}

const digits = (most: number) => (value: number) => String(Number(value.toPrecision(most)));

function patterns(
  bits: number,
  meant: (pattern: number) => number,
  spell: (value: number) => string = String,
): ElementReader {
  const values = () => Float64Array.from({ length: 2 ** bits }, (_, pattern) => meant(pattern));
  return { kind: 'patterns', unit: bits / 8, values, spell };
}

function wide(
  unit: number,
  decode: (bytes: Uint8Array) => Numbers,
  spell: (value: number) => string = String,
) {
  return { kind: 'wide', unit, decode: (bytes: Uint8Array) => decode(aligned(bytes)), spell } as const;
}

const single = wide(
  4,
  (bytes) => new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2),
  spellSingle,
);
const double = wide(8, (bytes) => new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length >> 3));
const half = patterns(16, (pattern) => small(pattern, 5, 10), digits(5));

const readers: Record<string, ElementReader> = {
  BOOL: patterns(8, (pattern) => Number(pattern !== 0)),
  U8: patterns(8, (pattern) => pattern),
  I8: patterns(8, (pattern) => (pattern << 24) >> 24),
  U16: patterns(16, (pattern) => pattern),
  I16: patterns(16, (pattern) => (pattern << 16) >> 16),
  F16: half,
  BF16: patterns(16, (pattern) => small(pattern, 8, 7), digits(4)),
  F8_E5M2: patterns(8, (pattern) => small(pattern, 5, 2)),
  F8_E4M3: patterns(8, (pattern) => finite(pattern, 4, 3)),
  F8_E4M3FNUZ: patterns(8, (pattern) => unsignedZero(pattern, 4, 3)),
  F8_E5M2FNUZ: patterns(8, (pattern) => unsignedZero(pattern, 5, 2)),
  F8_E8M0: patterns(8, (pattern) => (pattern === 0xff ? Number.NaN : 2 ** (pattern - 127))),
  I32: wide(4, (bytes) => new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)),
  U32: wide(4, (bytes) => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)),
  F32: single,
  F64: double,
  I64: wide(8, (bytes) => long(bytes, true), spellLong),
  U64: wide(8, (bytes) => long(bytes, false), spellLong),
  C64: single,
  complex128: double,
  complex32: half,
};

/** IEEE 754: the largest exponent is infinity, or no number. */
function small(pattern: number, exponentBits: number, fractionBits: number): number {
  const exponent = (pattern >> fractionBits) & (2 ** exponentBits - 1);
  if (exponent !== 2 ** exponentBits - 1)
    return number(pattern, exponentBits, fractionBits, 2 ** (exponentBits - 1) - 1);
  if ((pattern & (2 ** fractionBits - 1)) !== 0) return Number.NaN;
  return pattern >> (exponentBits + fractionBits) === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}

/** Without infinities: only where all bits but the sign are set there is no number. */
function finite(pattern: number, exponentBits: number, fractionBits: number): number {
  const largest = 2 ** (exponentBits + fractionBits) - 1;
  if ((pattern & largest) === largest) return Number.NaN;
  return number(pattern, exponentBits, fractionBits, 2 ** (exponentBits - 1) - 1);
}

/** Without infinities and without −0, whose pattern is the only one that is no number. */
function unsignedZero(pattern: number, exponentBits: number, fractionBits: number): number {
  if (pattern === 2 ** (exponentBits + fractionBits)) return Number.NaN;
  return number(pattern, exponentBits, fractionBits, 2 ** (exponentBits - 1));
}

function number(pattern: number, exponentBits: number, fractionBits: number, bias: number): number {
  const sign = (pattern >> (exponentBits + fractionBits)) & 1 ? -1 : 1;
  const exponent = (pattern >> fractionBits) & (2 ** exponentBits - 1);
  const fraction = (pattern & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
}

/** Whole numbers of 64 bits as the nearest numbers of JavaScript, which are exact up to 2 ** 53. */
function long(bytes: Uint8Array, signed: boolean): Float64Array {
  const low = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const high = signed ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : low;
  const numbers = new Float64Array(bytes.length >> 3);
  for (let index = 0; index < numbers.length; index++)
    numbers[index] = high[2 * index + 1] * 2 ** 32 + low[2 * index];
  return numbers;
}

function spellLong(value: number): string {
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? `≈ ${value}` : String(value);
}

function spellSingle(value: number): string {
  for (let count = 1; count < 9; count++) {
    const text = value.toPrecision(count);
    if (Math.fround(Number(text)) === value) return String(Number(text));
  }
  return digits(9)(value);
}

/** Views of wider numbers begin at multiples of their width. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}
