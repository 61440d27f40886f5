import type { Change } from '../../text/change';

/** Words of Python that are no operand: what stands in front of one, or between two. */
const words =
  'and as assert async await case class def del elif else except exec for from global if import in is lambda match nonlocal not or print raise return try while with yield'.split(
    ' ',
  );
const longestWord = 8;
/** The words by their length and first letter: of nearly every name none is left, and nothing is cut out of the text. */
const wordsBy = Array.from({ length: (longestWord + 1) * 26 }, (_, index) =>
  words.filter((word) => placeOf(word.length, word.charCodeAt(0)) === index),
);

function placeOf(length: number, first: number): number {
  return length * 26 + first - 97;
}

function isWordOfPython(text: string, start: number, length: number): boolean {
  const first = text.charCodeAt(start);
  if (length > longestWord || first < 97 || first > 122) return false;
  for (const word of wordsBy[placeOf(length, first)]) if (text.startsWith(word, start)) return true;
  return false;
}

/** Signs in a row that ordinary code has. */
const usual = 100;

/**
 * What a parser has to do about signs and words in a row without anything that they could be about, such as `-:-:-:`, in squares of their
 * number: each of them opens an expression that nothing closes, and at each the parser looks at all that are open. Comments between them
 * change nothing, and the same sign again opens nothing new.
 */
export function operandFreeWork(text: string): number {
  return workBetween(text, 0, 0, text.length) ?? 0;
}

/** Characters in front of a change in which ordinary code has an operand. */
const reach = 500;

/** The same of a text that came, by one change, of another with no such work: what the change is not part of needs none either. */
export function operandFreeWorkAround(text: string, { start, end }: Change): number {
  const from = text.lastIndexOf('\n', Math.max(0, start - reach)) + 1;
  const lineEnd = text.indexOf('\n', end);
  return workBetween(text, from, start, lineEnd < 0 ? text.length : lineEnd) ?? operandFreeWork(text);
}

/**
 * From the beginning of a line to the first operand behind `until`. Undefined where no operand stands before `sure`, so that a
 * row may have begun earlier.
 */
function workBetween(text: string, from: number, sure: number, until: number): number | undefined {
  let work = 0;
  let run = 0;
  let last = 0;
  let isSure = from === 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 32 || unit === backslash) continue;
    if (unit === hash) {
      const feed = text.indexOf('\n', at);
      if (feed < 0) break;
      at = feed;
      continue;
    }
    if (!isWord(unit)) {
      // An empty list, and any text, are operands.
      if (unit === 34 || unit === 39 || isEmpty(last, unit)) {
        if (run > usual) work += run * run;
        run = 0;
      } else if (unit !== last) run++;
      last = unit;
      continue;
    }
    const start = at;
    while (at + 1 < text.length && isWord(text.charCodeAt(at + 1))) at++;
    last = 0;
    if (isWordOfPython(text, start, at + 1 - start)) run++;
    else {
      if (run > usual) work += run * run;
      run = 0;
      isSure ||= at < sure;
      if (!isSure && at >= sure) return undefined;
      if (start > until) return work;
    }
  }
  return isSure ? work + (run > usual ? run * run : 0) : undefined;
}

/** What a name may hold; half of a sign that takes two is none. */
const letter = /\p{ID_Continue}/u;
const hash = 35;
const backslash = 92;

function isWord(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 48 && unit <= 57) ||
    unit === 95 ||
    (unit > 127 && letter.test(String.fromCharCode(unit)))
  );
}

function isEmpty(open: number, close: number): boolean {
  return (open === 40 && close === 41) || (open === 91 && close === 93) || (open === 123 && close === 125);
}
