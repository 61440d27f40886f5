/** What bytes mean, for the view of bytes. */

/** Two digits a byte. */
export function hexOf(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

/** The letter of a byte of printable ASCII; a dot for any other. */
export function letterOf(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
}

/** An offset as people write it: decimal, or hexadecimal after `0x`. */
export function offsetOf(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^(?:\d{1,16}|0x[\da-f]{1,14})$/i.test(trimmed)) return undefined;
  const offset = Number(trimmed);
  return Number.isSafeInteger(offset) ? offset : undefined;
}

/** What the bytes from a place on are as numbers of each type: little endian, then big endian. Types that need more bytes have none. */
export function inspect(
  bytes: Uint8Array,
): readonly (readonly [type: string, little: string, big: string])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return types.map(([name, size, read]) =>
    size > bytes.length ? [name, '', ''] : [name, read(view, true), read(view, false)],
  );
}

type Read = (view: DataView, little: boolean) => string;

const types: readonly (readonly [name: string, size: number, read: Read])[] = [
  ['int8', 1, (view) => String(view.getInt8(0))],
  ['uint8', 1, (view) => String(view.getUint8(0))],
  ['int16', 2, (view, little) => String(view.getInt16(0, little))],
  ['uint16', 2, (view, little) => String(view.getUint16(0, little))],
  ['int32', 4, (view, little) => String(view.getInt32(0, little))],
  ['uint32', 4, (view, little) => String(view.getUint32(0, little))],
  ['int64', 8, (view, little) => String(view.getBigInt64(0, little))],
  ['uint64', 8, (view, little) => String(view.getBigUint64(0, little))],
  ['float16', 2, (view, little) => spelled(half(view.getUint16(0, little)), 5)],
  ['bfloat16', 2, (view, little) => spelled(brain(view.getUint16(0, little)), 4)],
  ['float32', 4, (view, little) => spelled(view.getFloat32(0, little), 9)],
  ['float64', 8, (view, little) => spelled(view.getFloat64(0, little), 17)],
];

function half(pattern: number): number {
  const sign = pattern & 0x8000 ? -1 : 1;
  const exponent = (pattern >> 10) & 0x1f;
  const fraction = (pattern & 0x3ff) / 1024;
  if (exponent === 0) return sign * fraction * 2 ** -14;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction) * 2 ** (exponent - 15);
}

/** The upper half of a float32. */
function brain(pattern: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, pattern * 2 ** 16);
  return view.getFloat32(0);
}

function spelled(value: number, digits: number): string {
  if (Object.is(value, -0)) return '-0';
  return digits === 17 ? String(value) : String(Number(value.toPrecision(digits)));
}
