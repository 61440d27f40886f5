import { decodeStrictUtf8 } from '../../bytes/text';

/** Tags of texts with a length of one byte, and of four. Source: Python's marshal.c; the highest bit marks what is referred to later. */
const shortTags = new Set(['z', 'Z'].map((tag) => tag.charCodeAt(0)));
const longTags = new Set(['s', 't', 'u', 'a', 'A'].map((tag) => tag.charCodeAt(0)));
const maxTexts = 2_000;

/**
 * Names and constant texts of marshalled code, in order. The layout of code objects differs in every release of Python while that of
 * their texts does not, so texts are looked for wherever their tags stand. Total, and linear: what is taken is skipped.
 */
export function marshalTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  for (let at = 0; at + 2 < bytes.length && texts.length < maxTexts; ) {
    const tag = bytes[at] & 0x7f;
    const isShort = shortTags.has(tag);
    const start = at + (isShort ? 2 : 5);
    const length = isShort
      ? bytes[at + 1]
      : longTags.has(tag) && bytes[at + 4] === 0
        ? bytes[at + 1] | (bytes[at + 2] << 8) | (bytes[at + 3] << 16)
        : 0;
    const text =
      length > 0 && start + length <= bytes.length && isPrintable(bytes, start, Math.min(length, 64))
        ? decodeStrictUtf8(bytes.subarray(start, start + length))
        : undefined;
    if (text !== undefined) texts.push(text);
    at = text === undefined ? at + 1 : start + length;
  }
  return texts;
}

function isPrintable(bytes: Uint8Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at++)
    if (bytes[at] < 0x20 && bytes[at] !== 0x0a && bytes[at] !== 0x0d && bytes[at] !== 0x09) return false;
  return true;
}

/** True where bytes start as marshalled code does: its tag, and small counts of arguments behind it. */
export function looksLikeMarshal(bytes: Uint8Array): boolean {
  return (
    (bytes[0] & 0x7f) === 0x63 && bytes.length > 30 && bytes[2] === 0 && bytes[3] === 0 && bytes[4] === 0
  );
}
