/**
 * What a pickle carries as data may be a pickle itself, plain, compressed or as base64: these are cheap looks at the first bytes of
 * a payload, made while the machine runs, and the decoding that follows for those that look so.
 */

/** No pickle that does anything is shorter; base64 of one is longer. */
export const minCarriedLength = 16;

/** How many first bytes a look needs. */
export const lookLength = 4;

/** True where bytes begin like a pickle that declares its protocol, one that imports at once, or a container of one. */
export function looksLikeCarriedBytes(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at];
  const second = bytes[at + 1];
  switch (first) {
    case 0x80:
      return second <= 5;
    case 0x63: // GLOBAL and the first letter of a module
      return isLetter(second) && isNameByte(bytes[at + 2]);
    case 0x28: // MARK, then an import
      return second === 0x63 || second === 0x69 || second === 0x8c;
    case 0x78: // zlib
      return second === 0x01 || second === 0x5e || second === 0x9c || second === 0xda;
    case 0x1f:
      return second === 0x8b;
    case 0x42:
      return second === 0x5a && bytes[at + 2] === 0x68;
    case 0xfd:
      return second === 0x37 && bytes[at + 2] === 0x7a;
    case 0x50:
      return second === 0x4b && bytes[at + 2] === 3;
    case 0x93: // NumPy, which can hold objects
      return second === 0x4e && bytes[at + 2] === 0x55;
    default:
      return looksLikeCarriedText(bytes, at);
  }
}

/** True where text begins like base64 or hexadecimal of such bytes, or like such bytes as latin-1 characters in UTF-8. */
export function looksLikeCarriedText(bytes: Uint8Array, at: number): boolean {
  const second = bytes[at + 1];
  const third = bytes[at + 2];
  switch (bytes[at]) {
    case 0x67: // gA[A-X]: PROTO 0 to 5
      return second === 0x41 && third >= 0x41 && third <= 0x58;
    case 0x59: // Y2, Y3: GLOBAL and a lower-case letter
      return (second === 0x32 || second === 0x33) && third !== 0x20;
    case 0x4b: // KG, Ka: MARK and an import
      return second === 0x47 || second === 0x61 || second === 0x49;
    case 0x65: // eJ, eN, eA: zlib
      return second === 0x4a || second === 0x4e;
    case 0x48: // H4sI: gzip
      return second === 0x34 && third === 0x73;
    case 0x51: // QlpoO: bzip2
      return second === 0x6c && third === 0x70;
    case 0x38: // 8002, 8003, 8004 in hexadecimal
      return second === 0x30 && third === 0x30;
    case 0x36: // 63, then a lower-case letter
      return second === 0x33 && (third === 0x36 || third === 0x37);
    case 0xc2: // U+0080, then the protocol
      return second === 0x80 && third <= 5;
    default:
      return false;
  }
}

/** True where a quoted literal, as protocol 0 writes bytes, begins like either, or with an escape that spells PROTO. */
export function looksLikeCarriedLiteral(bytes: Uint8Array, at: number): boolean {
  const from = bytes[at] === 0x27 || bytes[at] === 0x22 ? at + 1 : at;
  if (bytes[from] === 0x5c)
    return bytes[from + 1] === 0x78 && (bytes[from + 2] === 0x38 || bytes[from + 2] === 0x31);
  return looksLikeCarriedBytes(bytes, from);
}

const maxLineLength = 1 << 10;

/** Bytes that a text stands for as base64 or hexadecimal, or undefined. Line breaks are allowed, as encoders write them. */
export function decodeCarried(text: string): Uint8Array | undefined {
  // A look at the first line spares the rest of what is only prose.
  if (!/^[A-Za-z0-9+/_-]+={0,2}(?:\s|$)/.test(text.slice(0, maxLineLength)) && text.length < maxLineLength)
    return undefined;
  const dense = text.replace(/\s+/g, '');
  if (/^(?:[0-9a-f]{2})+$|^(?:[0-9A-F]{2})+$/.test(dense)) return decodeHex(dense);
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(dense) ? decodeBase64(dense) : undefined;
}

/** Bytes of hexadecimal. */
export function decodeHex(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) sextets[alphabet.charCodeAt(i)] = i;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;

/** Bytes of base64, of either alphabet, with or without padding. */
export function decodeBase64(text: string): Uint8Array {
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < length; i++) {
    bits = ((bits << 6) | sextets[text.charCodeAt(i)]) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >>> held;
    }
  }
  return bytes;
}

function isLetter(byte: number): boolean {
  return byte === 0x5f || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isNameByte(byte: number): boolean {
  return isLetter(byte) || byte === 0x2e || byte === 0x0a || (byte >= 0x30 && byte <= 0x39);
}
