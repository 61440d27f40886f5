import { pushAll } from '../pushAll';

/**
 * Finds all of many words in one pass, without regard to case: the automaton of Aho and Corasick (1975) with every transition
 * worked out, one table look-up a character. States are numbered so that those that end a word come last.
 */
export class KeywordSearch {
  /** Transition of state s on class c at s * classes + c; entries are already multiplied by the number of classes. */
  private readonly next: Uint16Array;
  private readonly classes: number;
  private readonly classOf = new Uint8Array(128);
  private readonly firstEnding: number;
  /** The state in which `advance` stopped. */
  private reached = 0;
  /** Words that end in a state, the longest first, by state from the first ending one on. */
  private readonly endings: readonly (readonly number[])[];

  /**
   * @param words ASCII; a hit names a word by its index here. All together they may have some thousand characters.
   * @throws RangeError for more than the table can number.
   */
  constructor(private readonly words: readonly string[]) {
    const folded = words.map((word) => word.toLowerCase());
    let classes = 1;
    for (const character of new Set(folded.join(''))) {
      this.classOf[character.charCodeAt(0)] = classes;
      this.classOf[character.toUpperCase().charCodeAt(0)] = classes++;
    }
    this.classes = classes;
    const { children, ends, fail, order } = buildTrie(folded, (code) => this.classOf[code], classes);
    if (order.length * classes > 0xffff) throw new RangeError('too many words');
    const numbers = new Uint32Array(order.length);
    const silent = order.filter((state) => ends[state].length === 0);
    const ending = order.filter((state) => ends[state].length > 0);
    for (const [number, state] of [...silent, ...ending].entries()) numbers[state] = number * classes;
    this.firstEnding = silent.length * classes;
    this.endings = ending.map((state) => ends[state]);
    this.next = new Uint16Array(order.length * classes);
    // In breadth-first order the transitions of a state's fallback are known before its own.
    const full = new Uint32Array(order.length * classes);
    for (const state of order) {
      for (let code = 0; code < classes; code++) {
        const child = children[state][code];
        const target = child ?? (state === 0 ? 0 : full[fail[state] * classes + code]);
        full[state * classes + code] = target;
        this.next[numbers[state] + code] = numbers[target];
      }
    }
  }

  /** True when a text holds any of the words. */
  has(text: string): boolean {
    return this.advance(text, 0, text.length, 0) < text.length;
  }

  /** Calls `hit` with the index of each word in text[from, to) and where it begins, in the order in which they end. */
  search(text: string, from: number, to: number, hit: (word: number, start: number) => void): void {
    const { firstEnding, endings, classes, words } = this;
    this.reached = 0;
    for (let index = from; index < to; index++) {
      index = this.advance(text, index, to, this.reached);
      if (index === to) return;
      for (const word of endings[(this.reached - firstEnding) / classes])
        hit(word, index + 1 - words[word].length);
    }
  }

  /** Goes on from a state to the next character that ends a word; gives its index, or `to`. */
  private advance(text: string, from: number, to: number, begin: number): number {
    // A loop of its own without calls: this is where the time goes.
    const { next, classOf, firstEnding } = this;
    let state = begin;
    for (let index = from; index < to; index++) {
      const unit = text.charCodeAt(index);
      state = next[state + (unit < 128 ? classOf[unit] : 0)];
      if (state >= firstEnding) {
        this.reached = state;
        return index;
      }
    }
    return to;
  }
}

interface Trie {
  readonly children: (number | undefined)[][];
  readonly ends: readonly (readonly number[])[];
  readonly fail: readonly number[];
  /** Breadth first, the root first. */
  readonly order: readonly number[];
}

function buildTrie(words: readonly string[], classOf: (code: number) => number, classes: number): Trie {
  const children: (number | undefined)[][] = [new Array(classes)];
  const ends: number[][] = [[]];
  words.forEach((word, index) => {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const code = classOf(word.charCodeAt(at));
      let child = children[state][code];
      if (child === undefined) {
        child = children.push(new Array(classes)) - 1;
        ends.push([]);
        children[state][code] = child;
      }
      state = child;
    }
    ends[state].push(index);
  });
  const fail = new Array<number>(children.length).fill(0);
  const order = [0];
  for (const state of order) {
    children[state].forEach((child, code) => {
      if (child === undefined) return;
      let fallback = fail[state];
      while (fallback !== 0 && children[fallback][code] === undefined) fallback = fail[fallback];
      const target = state === 0 ? 0 : (children[fallback][code] ?? 0);
      fail[child] = target;
      pushAll(ends[child], ends[target]);
      order.push(child);
    });
  }
  return { children, ends, fail, order };
}
