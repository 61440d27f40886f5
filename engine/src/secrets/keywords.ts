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
    const { transitions, ends, order } = buildAutomaton(folded, this.classOf, classes);
    if (transitions.length > 0xffff) throw new RangeError('too many words');
    const numbers = new Uint16Array(order.length);
    const silent = order.filter((state) => ends[state].length === 0);
    const ending = order.filter((state) => ends[state].length > 0);
    for (const [number, state] of [...silent, ...ending].entries()) numbers[state] = number * classes;
    this.firstEnding = silent.length * classes;
    this.endings = ending.map((state) => ends[state]);
    this.next = new Uint16Array(transitions.length);
    for (let state = 0; state < order.length; state++)
      for (let code = 0; code < classes; code++)
        this.next[numbers[state] + code] = numbers[transitions[state * classes + code]];
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

interface Automaton {
  /** The state that follows state s on class c, at s * classes + c. */
  readonly transitions: Uint32Array;
  /** Words that end in each state, the longest first. */
  readonly ends: readonly (readonly number[])[];
  /** States breadth first, the root, 0, first. */
  readonly order: readonly number[];
}

function buildAutomaton(words: readonly string[], classOf: Uint8Array, classes: number): Automaton {
  const characters = words.reduce((sum, word) => sum + word.length, 0);
  // First the trie, in which 0 is no child, as the root is nobody's.
  const table = new Uint32Array((characters + 1) * classes);
  const ends: number[][] = [[]];
  words.forEach((word, index) => {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const place = state * classes + classOf[word.charCodeAt(at)];
      if (table[place] === 0) table[place] = ends.push([]) - 1;
      state = table[place];
    }
    ends[state].push(index);
  });
  const transitions = table.subarray(0, ends.length * classes);
  // In breadth-first order the transitions of a state's fallback are known before its own.
  const fail = new Uint32Array(ends.length);
  const order = [0];
  for (const state of order) {
    for (let code = 0; code < classes; code++) {
      const place = state * classes + code;
      const target = state === 0 ? 0 : transitions[fail[state] * classes + code];
      const child = transitions[place];
      if (child === 0) {
        transitions[place] = target;
      } else {
        fail[child] = target;
        pushAll(ends[child], ends[target]);
        order.push(child);
      }
    }
  }
  return { transitions, ends, order };
}
