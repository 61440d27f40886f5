/**
 * Looks for a fixed set of words in texts, in one pass and without making strings: what decides whether a file is parsed at all
 * must cost next to nothing.
 */
export class WordIndex {
  /** Open addressing: slot to the number of a word, from 1. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly list: string[] = [];

  constructor(words: Iterable<string>) {
    const unique = [...new Set(words)];
    let size = 64;
    while (size < unique.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    for (const word of unique) {
      let slot = hashOf(word, 0, word.length) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.list.push(word);
      this.slots[slot] = this.list.length;
    }
  }

  /** The words of the set that a text holds as whole words: `trl`, but not the middle of `ctrl_c`. */
  in(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++) {
      if (!isWordUnit(text.charCodeAt(at))) continue;
      const start = at;
      let hash = seed;
      for (let unit = text.charCodeAt(at); isWordUnit(unit); unit = text.charCodeAt(++at)) {
        hash = Math.imul(hash ^ unit, prime);
      }
      for (let slot = hash & this.mask; this.slots[slot] !== 0; slot = (slot + 1) & this.mask) {
        const word = this.list[this.slots[slot] - 1];
        if (word.length === at - start && text.startsWith(word, start)) {
          found.add(word);
          break;
        }
      }
    }
    return found;
  }
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** ASCII letters, digits, the underscore and everything beyond ASCII; not the NaN past either end. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 65 && unit <= 90) ||
    unit === 95 ||
    (unit >= 48 && unit <= 57) ||
    unit > 127
  );
}
