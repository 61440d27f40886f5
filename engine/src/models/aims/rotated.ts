import { decodeText, textEncodingOf } from '../../bytes/text';
import type { Meter } from '../../meter';
import { unescapePython } from '../../python/syntax/escapes';
import { decodeBase64, decodeHex } from '../pickle/machine/carried';

/*
 * Texts whose characters code changes one by one before it runs them: `bytes(b ^ 0x42 for b in data)`, `chr(ord(c) - 3)`,
 * `b ^ key[i % len(key)]`. The code is not followed: every constant in it is tried with every key in it.
 */

/** Keys, constants and characters that one text is tried with. */
const maxKeys = 12;
const maxConstants = 24;
const maxLength = 1 << 14;

const changes = /\bfor\s{1,9}[\w, ]{1,60}\bin\b|\bmap\s{0,9}\(|\.translate\s{0,9}\(/;
const hidden = /\^|\b(?:chr|bytes|bytearray|ord)\s{0,9}\(/;
/** None begins at a quote that is escaped: it was part of one that does not end. */
const literal = /([bBrRuU]{0,2})(?<!\\)(?:"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)')/g;
const numbers = /(?:0x[0-9a-fA-F]{1,4}|\d{1,5})(?:\s{0,4},\s{0,4}(?:0x[0-9a-fA-F]{1,4}|\d{1,5})){7,}/g;
const number = /(?<![\w.])(?:0x[0-9a-fA-F]{1,2}|\d{1,3})(?![\w.])/g;

/** What the constants of a text are once its numbers or its short constants were taken off; `isCode` says what counts. @throws LimitError */
export function rotatedTexts(text: string, isCode: (text: string) => boolean, meter: Meter): string[] {
  if (text.length > maxLength * 4 || !changes.test(text) || !hidden.test(text)) return [];
  const constants = constantsOf(text);
  const single = [...new Set([...text.matchAll(number)].map(([each]) => Number(each)))].filter(
    (key) => key > 0 && key < 256,
  );
  const keys = [
    ...single.slice(0, maxKeys).map((key) => [key]),
    ...constants.filter(({ length }) => length > 1 && length <= 64).slice(0, maxKeys),
  ];
  const found: string[] = [];
  for (const constant of constants) {
    if (constant.length < 8) continue;
    for (const key of keys) {
      if (key === constant) continue;
      meter.spend(constant.length);
      for (const change of [xor, add, subtract]) {
        const changed = textOf(constant.map((code, at) => change(code, key[at % key.length])));
        if (changed !== undefined && isCode(changed)) found.push(changed);
      }
    }
  }
  return found;
}

const xor = (code: number, key: number) => code ^ key;
const add = (code: number, key: number) => (code < 256 ? (code + key) & 0xff : code + key);
const subtract = (code: number, key: number) => (code < 256 ? (code - key) & 0xff : code - key);

/** Codes of the characters of literals, of lists of numbers, and of what both hold in base64 or hexadecimal. */
function constantsOf(text: string): number[][] {
  const found: number[][] = [];
  for (const [, prefix, double, simple] of text.matchAll(literal)) {
    const written = double ?? simple ?? '';
    const value = /[rR]/.test(prefix) ? written : unescapePython(written);
    found.push([...value].map((letter) => letter.charCodeAt(0)));
    if (/^(?:[0-9a-fA-F]{2}){4,}$/.test(value)) found.push([...decodeHex(value)]);
    else if (/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value)) found.push([...decodeBase64(value)]);
  }
  for (const [list] of text.matchAll(numbers)) found.push(list.split(',').map(Number));
  return found.slice(0, maxConstants).filter(({ length }) => length <= maxLength);
}

/** Codes as the text that Python makes of them; undefined where they are none. */
function textOf(codes: readonly number[]): string | undefined {
  if (codes.some((code) => code > 0xffff || code < 0)) return undefined;
  if (codes.some((code) => code > 0xff)) return String.fromCharCode(...codes);
  const bytes = Uint8Array.from(codes);
  const encoding = textEncodingOf(bytes);
  return encoding === undefined ? undefined : decodeText(bytes, encoding);
}
