/**
 * Matches a path, with `/` between its parts, against a glob: `*` within a part, `**` over parts, `?` one character. Done part
 * by part without regular expressions, so that a hostile pattern cannot take more than linear time a part.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const patterns = pattern
    .replace(/^\.?\//, '')
    .replace(/\/$/, '/**')
    .split('/');
  const parts = path.split('/');
  // reachable[j]: the patterns so far match the first j parts.
  let reachable = new Array<boolean>(parts.length + 1).fill(false);
  reachable[0] = true;
  for (const piece of patterns) {
    const next = new Array<boolean>(parts.length + 1).fill(false);
    for (let j = 0; j <= parts.length; j++) {
      if (piece === '**') next[j] = reachable[j] || (j > 0 && next[j - 1]);
      else if (j > 0 && reachable[j - 1]) next[j] = matchesPart(piece, parts[j - 1]);
    }
    reachable = next;
  }
  return reachable[parts.length];
}

function matchesPart(pattern: string, text: string): boolean {
  let p = 0;
  let s = 0;
  let star = -1;
  let mark = 0;
  while (s < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      mark = s;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[s])) {
      p++;
      s++;
    } else if (star >= 0) {
      p = star + 1;
      s = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
