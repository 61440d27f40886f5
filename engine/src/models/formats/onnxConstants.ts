import type { ByteSource } from '../../bytes/byteSource';
import { Cost } from '../../meter';
import { maxListed } from './onnxNumbers';

/* Numbers of ONNX's tensors that tell what ONNX Runtime computes while it loads a model: divisors, shapes, repeats. */

/** Bytes of whole numbers by the number of their type. */
export const integerBytes = new Map([
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 4],
  [7, 8],
  [9, 1],
  [12, 4],
  [13, 8],
]);
const isUnsigned = new Set([2, 4, 9, 12, 13]);
/** The same for fractions. */
const fractionBytes = new Map([
  [1, 4],
  [10, 2],
  [11, 8],
  [16, 2],
]);
/** Numbers of a tensor that are looked at: divisors are few. */
const maxNumbers = 4096;
/** A tensor that the model holds. */
export interface Constant {
  readonly type: number;
  readonly dims: readonly number[];
  /** Where its bytes are; undefined where they are not known to stand together. */
  readonly raw: readonly number[] | undefined;
  readonly listed: readonly number[] | undefined;
  /** Its numbers, where an attribute tells them. */
  readonly numbers?: readonly number[];
  /** Its dimensions are not those of its bytes. */
  readonly isSparse?: boolean;
}

/** The first numbers of a tensor; undefined where they cannot be told. */
export async function wholeNumbersOf(
  { type, dims, raw, listed, numbers }: Constant,
  source: ByteSource | undefined,
  spend: (units: number) => void,
): Promise<readonly bigint[] | undefined> {
  if (dims.includes(0)) return [];
  if (numbers !== undefined)
    return numbers.map((number) => BigInt.asIntN(64, BigInt(Math.trunc(number) || 0)));
  const size = integerBytes.get(type) ?? 0;
  const [start, length] = raw ?? listed ?? [];
  if (source === undefined || length === undefined) return undefined;
  const bytes = await source.read(start, Math.min(length, maxNumbers * (raw === undefined ? 10 : size)));
  spend(Cost.read + bytes.length * Cost.parsed);
  const values: bigint[] = [];
  if (raw === undefined) {
    let value = 0n;
    let shift = 0n;
    for (const byte of bytes) {
      value |= BigInt(byte & 0x7f) << shift;
      shift += 7n;
      if (byte >= 0x80 && shift < 70n) continue;
      values.push(BigInt.asIntN(64, value));
      value = 0n;
      shift = 0n;
    }
    return values;
  }
  for (let at = 0; at + size <= bytes.length; at += size) {
    let value = 0n;
    for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[at + index]);
    values.push(isUnsigned.has(type) ? value : BigInt.asIntN(8 * size, value));
  }
  return values;
}

/** The first fractions of a tensor, which stand together in either form; those of two bytes are listed as whole numbers. */
async function fractionsOf(
  constant: Constant,
  source: ByteSource | undefined,
  spend: (units: number) => void,
): Promise<readonly number[] | undefined> {
  const { type, dims, raw, listed } = constant;
  const size = fractionBytes.get(type) ?? 4;
  const [start, length] = raw ?? listed ?? [];
  const count = dims.reduce((all, each) => all * each, 1);
  if (source === undefined || length === undefined || count > maxListed) return undefined;
  if (size === 2) {
    const halves = await wholeNumbersOf({ ...constant, type: 4 }, source, spend);
    return halves?.map((half) => fractionOf(Number(half), type === 10 ? 10 : 7));
  }
  const bytes = await source.read(start, Math.min(length, maxListed * size));
  spend(Cost.read + bytes.length * Cost.parsed);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: Math.floor(bytes.length / size) }, (_, at) =>
    size === 4 ? view.getFloat32(4 * at, true) : view.getFloat64(8 * at, true),
  );
}

/** A fraction of 16 bits, whose last ones, as many as said, stand behind the point. */
function fractionOf(bits: number, behind: number): number {
  const exponent = (bits & 0x7fff) >> behind;
  const bias = 2 ** (14 - behind) - 1;
  const part = (bits & (2 ** behind - 1)) / 2 ** behind;
  const size = exponent === 0 ? part * 2 ** (1 - bias) : (1 + part) * 2 ** (exponent - bias);
  return (bits & 0x8000) === 0 ? size : -size;
}

/** The numbers of a short constant, of whatever kind they are. */
export async function fewNumbersOf(
  constant: Constant,
  source: ByteSource | undefined,
  spend: (units: number) => void,
): Promise<readonly number[] | undefined> {
  if (constant.numbers !== undefined) return constant.numbers;
  if (constant.isSparse) return undefined;
  if (integerBytes.has(constant.type)) return (await wholeNumbersOf(constant, source, spend))?.map(Number);
  return fractionBytes.has(constant.type) ? fractionsOf(constant, source, spend) : undefined;
}
