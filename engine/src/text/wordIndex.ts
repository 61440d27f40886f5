/**
 * Looks for a fixed set of words in texts, in one pass and without making strings: what decides whether a file is parsed at all
 * must cost next to nothing.
 */
export class WordIndex {
  /** Open addressing: slot to the number of a word, from 1. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  /** Words by their number. */
  readonly list: string[] = [];
  private readonly hashes: Int32Array;

  constructor(words: Iterable<string>) {
    const unique = [...new Set(words)];
    let size = 64;
    while (size < unique.length * 4) size *= 2;
    this.slots = new Int32Array(size);
    this.mask = size - 1;
    this.hashes = Int32Array.from(unique, (word) => hashOf(word, 0, word.length));
    for (const word of unique) {
      let slot = this.hashes[this.list.length] & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.list.push(word);
      this.slots[slot] = this.list.length;
    }
  }

  /** Where a text holds words of the set as whole words: `trl`, but not the middle of `ctrl_c`. */
  in(text: string): FoundWords {
    const { slots, mask, hashes, list } = this;
    const numbers: number[] = [];
    const starts: number[] = [];
    const seen = new Uint8Array(list.length);
    for (let at = 0; at < text.length; at++) {
      let unit = text.charCodeAt(at);
      if (unit < 128 && wordUnits[unit] === 0) continue;
      const start = at;
      let hash = seed;
      do {
        hash = Math.imul(hash ^ unit, prime);
        unit = text.charCodeAt(++at);
      } while (unit < 128 ? wordUnits[unit] === 1 : at < text.length);
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const number = slots[slot] - 1;
        if (hashes[number] !== hash) continue;
        const word = list[number];
        if (word.length === at - start && text.startsWith(word, start)) {
          numbers.push(number);
          starts.push(start);
          seen[number] = 1;
          break;
        }
      }
    }
    return { seen, numbers, starts };
  }
}

/** Words that were found in a text. */
export interface FoundWords {
  /** 1 by the number of each word that the text holds. */
  readonly seen: Uint8Array;
  /** Of each place the number of its word, and where it is; in the order of the text. */
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** ASCII letters, digits and the underscore; everything beyond ASCII counts as well. */
const wordUnits = new Uint8Array(128);
for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_')
  wordUnits[character.charCodeAt(0)] = 1;
