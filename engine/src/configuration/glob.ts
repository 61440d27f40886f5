/** What one place of a pattern stands for: a character of its own, any run of characters, or one of some. */
type Token = string | typeof run | ((character: string) => boolean);
const run = Symbol('run');

/** A pattern taken apart: for each part its tokens, or `**`. */
export type Glob = readonly ('**' | readonly Token[])[];

/**
 * Takes a pattern apart: `*` within a part, `**` over parts, `?` one character. With `classes`, as in ignore files, also `[a-z]` and
 * characters behind a backslash as they are.
 */
export function readGlob(pattern: string, classes = false): Glob {
  return pattern.split('/').map((part) => (part === '**' ? part : tokensOf(part, classes)));
}

/**
 * Matches a path, with `/` between its parts, against a glob. Done part by part without regular expressions, so that a hostile pattern
 * cannot take more than linear time a part.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const cleaned = pattern.replace(/^\.?\//, '').replace(/\/$/, '/**');
  return globMatches(readGlob(cleaned), path.split('/'));
}

/** True for a path, as its parts, that a glob matches as a whole. */
export function globMatches(glob: Glob, parts: readonly string[]): boolean {
  // reachable[j]: the patterns so far match the first j parts.
  let reachable = new Array<boolean>(parts.length + 1).fill(false);
  reachable[0] = true;
  for (const piece of glob) {
    const next = new Array<boolean>(parts.length + 1).fill(false);
    for (let j = 0; j <= parts.length; j++) {
      if (piece === '**') next[j] = reachable[j] || (j > 0 && next[j - 1]);
      else if (j > 0 && reachable[j - 1]) next[j] = matchesPart(piece, parts[j - 1]);
    }
    reachable = next;
  }
  return reachable[parts.length];
}

function tokensOf(part: string, classes: boolean): Token[] {
  const tokens: Token[] = [];
  const lastEnd = classes ? part.lastIndexOf(']') : -1;
  for (let at = 0; at < part.length; at++) {
    const character = part[at];
    if (character === '*') tokens.push(run);
    else if (character === '?') tokens.push(() => true);
    else if (classes && character === '\\' && at + 1 < part.length) tokens.push(part[++at]);
    else if (classes && character === '[') {
      // A bracket that closes at once is one of the class.
      const from = at + (part[at + 1] === '!' || part[at + 1] === '^' ? 2 : 1);
      const end = from < lastEnd ? part.indexOf(']', from + 1) : -1;
      if (end < 0) tokens.push(character);
      else {
        tokens.push(classOf(part.slice(from, end), from > at + 1));
        at = end;
      }
    } else tokens.push(character);
  }
  return tokens;
}

/** One of the characters and ranges of a class, or none of them. */
function classOf(text: string, isNegated: boolean): (character: string) => boolean {
  const singles = new Set<string>();
  const ranges: [string, string][] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at + 1] === '-' && at + 2 < text.length) {
      ranges.push([text[at], text[at + 2]]);
      at += 2;
    } else singles.add(text[at]);
  }
  return (character) =>
    (singles.has(character) || ranges.some(([low, high]) => character >= low && character <= high)) !==
    isNegated;
}

function matchesPart(pattern: readonly Token[], text: string): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let mark = 0;
  while (s < text.length) {
    const token = pattern[p];
    if (token === run) {
      star = p++;
      mark = s;
    } else if (token === text[s] || (typeof token === 'function' && token(text[s]))) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++mark;
    } else return false;
  }
  while (pattern[p] === run) p++;
  return p === pattern.length;
}
