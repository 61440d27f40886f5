/** What the characters around a name tell of it, without parsing. */

/** Characters that are looked at around a place. */
const around = 200;

/** A line's comment holds the place; where a text of many lines is meant instead, the place is no code either. */
export function isInComment(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - around), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.length < around && /^[^'"{#]*#[^{]*$/.test(line);
}

/** The name before the dot that a word follows; '' where that is no plain name, undefined without a dot. */
export function beforeDot(text: string, start: number): string | undefined {
  let at = start - 1;
  const space = () => {
    while (start - at < around && isSpace(text.charCodeAt(at))) at--;
  };
  space();
  if (text.charCodeAt(at) !== 46) return undefined;
  const dot = at--;
  space();
  // A dot that begins its line follows whatever the line before ends with, its comment perhaps.
  if (at < 0 || /[\n\\]/.test(text.slice(at, dot))) return '';
  let first = at;
  while (start - first < around && isWordUnit(text, first)) first--;
  return text.slice(first + 1, at + 1);
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

export function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 128 || /\w/.test(String.fromCharCode(unit));
}

/** The word is all of a text: `getattr(torch, "load")`. */
export function isText(text: string, start: number, end: number): boolean {
  const mark = text[start - 1];
  return (mark === '"' || mark === "'") && text[end] === mark;
}

/** A name of a builtin that is called or handed on, and not a word of a sentence. */
export function isUsed(text: string, start: number): boolean {
  return (
    /^\w+\s{0,20}(?:[(,)\]}:;#]|$|(?:if|else|for|as)\b)/m.test(text.slice(start, start + 60)) &&
    !/\bdef[ \t]{1,20}$/.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** Characters behind the bracket of a call that are looked at. */
const reach = 400;

export function isBeside(text: string, end: number, patterns: readonly RegExp[]): boolean {
  const behind = text.slice(end, end + reach);
  return /^\s{0,20}\(/.test(behind) && patterns.some((pattern) => pattern.test(behind));
}

/** A name that is used as a value: `log = logging.info`, `[torch, numpy]`, `return pickle`. */
export function isHandedOn(text: string, start: number, end: number): boolean {
  return (
    /^\s{0,20}(?:[)\],;}:#\n\\]|$|(?:if|else|for|or|and|as)\b)/.test(text.slice(end, end + 24)) &&
    /(?:[.=(,[{:]|\b(?:return|yield|in|or|and|else|if|await|lambda)|(?:^|\n)[ \t]{0,80})\s{0,20}$/.test(
      text.slice(Math.max(0, start - 100), start),
    )
  );
}
