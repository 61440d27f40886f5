/** The shape of a Python text, read without parsing it: which functions it defines, and where their bodies are. */

/** The body of a function that no other function holds. */
export interface Body {
  /** Offset of its first line. */
  readonly start: number;
  /** Behind the line break of its last line of code. */
  readonly end: number;
  /** Number of the outermost class around it, from 0; -1 without one. */
  readonly owner: number;
}

export interface Outline {
  /** Headers of the outermost classes, by number. */
  readonly classes: readonly { readonly start: number; readonly end: number }[];
  /** In the order of the text. */
  readonly bodies: readonly Body[];
  /** Where lines of code begin; those that go on over a line break count as one. */
  readonly lines: readonly number[];
  /** Texts of several lines, in the order of the text; nothing in them is code. */
  readonly prose: readonly { readonly start: number; readonly end: number }[];
}

/** What an ASCII character may begin; 0 for nothing. */
const lineFeed = 1;
const quote = 2;
const open = 3;
const close = 4;
const comment = 5;
const backslash = 6;
const oddSpace = 7;

const signs = new Uint8Array(128);
for (const [characters, sign] of [
  ['\n', lineFeed],
  ['"\'', quote],
  ['([{', open],
  [')]}', close],
  ['#', comment],
  ['\\', backslash],
  ['\r\f', oddSpace],
] as const)
  for (const character of characters) signs[character.charCodeAt(0)] = sign;

const definition = /(?:async[ \t]+)?def[ \t]|class[ \t]/y;

/**
 * Reads the outline of a text in one pass. Undefined for what is not certainly as it looks: brackets and quotes that do not match,
 * line breaks that are none everywhere.
 */
export function readOutline(text: string): Outline | undefined {
  const bodies: Body[] = [];
  const lines: number[] = [];
  const prose: { start: number; end: number }[] = [];
  const classes: { start: number; end: number }[] = [];
  /** The class and the function that are open, by the indent of their first line; -1 for none. */
  let classIndent = -1;
  let functionIndent = -1;
  let bodyStart = 0;
  let codeEnd = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endBody = () => {
    if (functionIndent >= 0 && codeEnd > bodyStart)
      bodies.push({ start: bodyStart, end: codeEnd, owner: classIndent >= 0 ? classes.length - 1 : -1 });
    functionIndent = -1;
  };
  while (at < text.length) {
    const lineStart = at;
    let indent = 0;
    for (let unit = text.charCodeAt(at); unit === 32 || unit === 9; unit = text.charCodeAt(++at))
      indent += unit === 32 ? 1 : 8;
    const first = text.charCodeAt(at);
    if (first === 10 || (first === 13 && text.charCodeAt(at + 1) === 10) || first === 35) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end + 1;
      continue;
    }
    if (functionIndent >= indent) endBody();
    if (classIndent >= indent) classIndent = -1;
    lines.push(lineStart);
    definition.lastIndex = at;
    const defines = functionIndent < 0 && definition.test(text);
    const isClass = defines && first === 99;
    const end = endOfCode(text, at, prose);
    if (end === undefined) return undefined;
    at = end.next;
    if (defines && end.opensBlock) {
      if (!isClass) {
        functionIndent = indent;
        bodyStart = at;
      } else if (classIndent < 0) {
        classIndent = indent;
        classes.push({ start: lineStart, end: at });
      }
    }
    codeEnd = at;
  }
  endBody();
  return { bodies, classes, lines, prose };
}

/** Where the line after a line of code begins, and whether the line ends with a colon. */
function endOfCode(
  text: string,
  from: number,
  prose: { start: number; end: number }[],
): { next: number; opensBlock: boolean } | undefined {
  let depth = 0;
  let last = 0;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const sign = unit < 128 ? signs[unit] : 0;
    if (sign === 0) {
      if (unit !== 32 && unit !== 9) last = unit;
      continue;
    }
    switch (sign) {
      case lineFeed:
        if (depth === 0) return { next: at + 1, opensBlock: last === 58 };
        break;
      case open:
        depth++;
        last = unit;
        break;
      case close:
        if (--depth < 0) return undefined;
        last = unit;
        break;
      case comment: {
        const end = text.indexOf('\n', at);
        at = (end < 0 ? text.length : end) - 1;
        break;
      }
      case quote: {
        const end = endOfString(text, at);
        if (end === undefined) return undefined;
        if (end - at > 6 && text[at + 2] === text[at] && !isFormatted(text, at))
          prose.push({ start: at, end });
        at = end - 1;
        last = unit;
        break;
      }
      case backslash: {
        const next = text.charCodeAt(at + 1) === 13 ? at + 2 : at + 1;
        if (text.charCodeAt(next) !== 10) return undefined;
        at = next;
        break;
      }
      default:
        if (text.charCodeAt(at + 1) !== 10) return undefined;
    }
  }
  return depth === 0 ? { next: at, opensBlock: false } : undefined;
}

/** A string with code in it begins at a quote. */
function isFormatted(text: string, start: number): boolean {
  return /(?:^|[^\w])[rR]?[fFtT][rR]?$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Behind the closing quote of a string; undefined without one, and where an f-string holds quotes that look like its end. */
function endOfString(text: string, start: number): number | undefined {
  const mark = text.charCodeAt(start);
  const isTriple = text.charCodeAt(start + 1) === mark && text.charCodeAt(start + 2) === mark;
  const hasCode = isFormatted(text, start);
  let depth = 0;
  for (let at = start + (isTriple ? 3 : 1); at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) {
      at++;
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    } else if (unit === mark) {
      if (isTriple && !(text.charCodeAt(at + 1) === mark && text.charCodeAt(at + 2) === mark)) continue;
      return depth === 0 ? at + (isTriple ? 3 : 1) : undefined;
    } else if (unit === 10 && !isTriple) return undefined;
    else if (hasCode && (unit === 123 || unit === 125)) {
      if (text.charCodeAt(at + 1) === unit && depth === 0) at++;
      else depth += unit === 123 ? 1 : -1;
    }
  }
  return undefined;
}
