import { decodeLatin1, decodeStrictUtf8, decodeUtf8 } from '../../../bytes/text';
import { Op } from './opcodes';

/** Text arguments of pickle opcodes, read the way CPython reads them. */

const indexText = /^[ \t\n\v\f\r]*([+-]?)(\d(?:_?\d)*)[ \t\n\v\f\r]*$/;

/**
 * The argument of PUT or GET: Python's `int(text, 10)`, so signs, spaces and underscores are fine, and the C unpickler stops
 * at a NUL. A number where it is exact, canonical decimal text beyond, undefined where it is no index.
 */
export function parseMemoIndex(line: string): number | string | undefined {
  const nul = line.indexOf('\0');
  const match = indexText.exec(nul < 0 ? line : line.slice(0, nul));
  if (match === null) return undefined;
  const digits = match[2].replaceAll('_', '').replace(/^0+(?=\d)/, '');
  if (match[1] === '-' && digits !== '0') return undefined;
  const index = Number(digits);
  return Number.isSafeInteger(index) ? index : digits;
}

/** The value of INT or LONG text where it is a plain small decimal; other spellings are numbers of unknown value. */
export function parsePlainInt(line: string): number | undefined {
  return /^-?(?:0|[1-9]\d{0,8})L?$/.test(line) ? Number.parseInt(line, 10) : undefined;
}

const simpleEscapes: Record<string, string> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text of a STRING argument: outer quotes removed, escapes of a bytes literal decoded, one character a byte. */
export function decodeStringLiteral(line: string): string {
  const quote = line[0];
  const quoted = line.length >= 2 && (quote === "'" || quote === '"') && line.endsWith(quote);
  const body = quoted ? line.slice(1, -1) : line;
  return body.replace(/\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|\n|([\s\S]))/g, (whole, hex, octal, letter) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (letter === undefined) return '';
    return simpleEscapes[letter] ?? whole;
  });
}

/** The text of a UNICODE argument: latin-1 with \uXXXX and \UXXXXXXXX escapes. */
export function decodeRawUnicode(line: string): string {
  return line.replace(
    /(?<!\\)(\\+)(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g,
    (whole, slashes, short, long) => {
      if (slashes.length % 2 === 0) return whole;
      const code = Number.parseInt(short ?? long, 16);
      return code > 0x10ffff ? whole : slashes.slice(1) + String.fromCodePoint(code);
    },
  );
}

/**
 * The integer that an opcode's payload spells, where a double holds it exactly; undefined for other numbers. `payload` is whole, without
 * the newline of a line.
 */
export function decodeInteger(op: number, payload: Uint8Array): number | undefined {
  let number: number | bigint | undefined;
  if (op === Op.BININT)
    number = new DataView(payload.buffer, payload.byteOffset, payload.length).getInt32(0, true);
  else if (op === Op.LONG1 || op === Op.LONG4) number = littleEndian(payload);
  else if (op === Op.INT || op === Op.LONG) {
    const digits = /^(-?\d{1,17})L?$/.exec(decodeLatin1(payload.subarray(0, 32)));
    number = digits === null ? undefined : Number(digits[1]);
  }
  const exact = number === undefined ? Number.NaN : Number(number);
  return Number.isSafeInteger(exact) ? exact : undefined;
}

/** A signed little-endian integer of any width; 0 where it has none, as pickle has it. */
function littleEndian(bytes: Uint8Array): number | bigint {
  if (bytes.length > 16) return Number.NaN;
  let value = 0n;
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i]);
  return bytes.length === 0 ? 0 : BigInt.asIntN(bytes.length * 8, value);
}

/** Where the payload of a string or bytes opcode lies: header bytes before it, and its length (NaN: ends at a newline). */
export function payloadSpan(bytes: Uint8Array, at: number): { start: number; length: number } | undefined {
  if (at >= bytes.length) return undefined;
  switch (bytes[at]) {
    case Op.STRING:
    case Op.UNICODE:
    case Op.INT:
    case Op.LONG:
    case Op.FLOAT:
    case Op.PERSID:
      return { start: at + 1, length: Number.NaN };
    case Op.SHORT_BINSTRING:
    case Op.SHORT_BINBYTES:
    case Op.SHORT_BINUNICODE:
    case Op.LONG1:
      return at + 2 > bytes.length ? undefined : { start: at + 2, length: bytes[at + 1] };
    case Op.BINSTRING:
    case Op.BINBYTES:
    case Op.BINUNICODE:
    case Op.LONG4:
      return at + 5 > bytes.length ? undefined : { start: at + 5, length: uint32(bytes, at + 1) };
    case Op.BINUNICODE8:
    case Op.BINBYTES8:
    case Op.BYTEARRAY8: {
      if (at + 9 > bytes.length) return undefined;
      return { start: at + 9, length: uint32(bytes, at + 1) + uint32(bytes, at + 5) * 2 ** 32 };
    }
    case Op.BININT:
      return { start: at + 1, length: 4 };
    case Op.BINFLOAT:
      return { start: at + 1, length: 8 };
    default:
      return undefined;
  }
}

/** Little endian; a DataView a call would cost more than all else. */
function uint32(bytes: Uint8Array, at: number): number {
  return (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
}

/** Decodes the payload of a string opcode, for names and for display. `payload` may be cut short. */
export function decodeText(op: number, payload: Uint8Array): string {
  switch (op) {
    case Op.STRING:
      return python2Text(
        Uint8Array.from(decodeStringLiteral(decodeLatin1(payload)), (byte) => byte.charCodeAt(0)),
      );
    case Op.BINSTRING:
    case Op.SHORT_BINSTRING:
      return python2Text(payload);
    case Op.UNICODE:
      return decodeRawUnicode(decodeLatin1(payload));
    case Op.BINUNICODE:
    case Op.SHORT_BINUNICODE:
    case Op.BINUNICODE8:
      return decodeUtf8(payload);
    default:
      return decodeLatin1(payload);
  }
}

/** A `str` of Python 2, which is bytes: torch decodes it as UTF-8, others as ASCII or Latin-1. */
function python2Text(bytes: Uint8Array): string {
  return decodeStrictUtf8(bytes) ?? decodeLatin1(bytes);
}
