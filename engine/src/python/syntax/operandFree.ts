/** Words of Python that are no operand: what stands in front of one, or between two. */
const words = new Set(
  'and as assert async await case class def del elif else except exec for from global if import in is lambda match nonlocal not or print raise return try while with yield'.split(
    ' ',
  ),
);
const longestWord = 8;
/** Signs in a row that ordinary code has. */
const usual = 100;

/**
 * What a parser has to do about signs and words in a row without anything that they could be about, such as `-:-:-:`, in squares of their
 * number: each of them opens an expression that nothing closes, and at each the parser looks at all that are open. Comments between them
 * change nothing, and the same sign again opens nothing new.
 */
export function operandFreeWork(text: string): number {
  let work = 0;
  let run = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
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
    if (run > 0 && at - start < longestWord && words.has(text.slice(start, at + 1))) run++;
    else {
      if (run > usual) work += run * run;
      run = words.has(text.slice(start, Math.min(at + 1, start + longestWord + 1))) ? 1 : 0;
    }
  }
  return work + (run > usual ? run * run : 0);
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
