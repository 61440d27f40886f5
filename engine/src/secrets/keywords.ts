import { pushAll } from '../pushAll';
import { changeBetween } from '../text/change';

/** Far more than all detectors need, own ones of a project included; a table of it would be 4 MiB. */
const maxTransitions = 1 << 20;

/**
 * Finds all of many words in one pass, without regard to case: the automaton of Aho and Corasick (1975) with every transition
 * worked out, one table look-up a character. States are numbered so that those that end a word come last.
 */
export class KeywordSearch {
  /** Transition of state s on class c at s + c; states are already multiplied by the number of classes. */
  private readonly next: Uint32Array;
  private readonly classes: number;
  private readonly classOf = new Uint8Array(128);
  private readonly firstEnding: number;
  private readonly longestWord: number;
  /** The state in which `advance` stopped. */
  private reached = 0;
  /** Words that end in a state, the longest first, by state from the first ending one on. */
  private readonly endings: readonly (readonly number[])[];

  /**
   * @param words ASCII; a hit names a word by its index here.
   * @throws RangeError for more than a table of 4 MiB can number.
   */
  constructor(private readonly words: readonly string[]) {
    const folded = words.map((word) => word.toLowerCase());
    this.longestWord = folded.reduce((longest, { length }) => Math.max(longest, length), 0);
    let classes = 1;
    for (const character of new Set(folded.join(''))) {
      this.classOf[character.charCodeAt(0)] = classes;
      this.classOf[character.toUpperCase().charCodeAt(0)] = classes++;
    }
    this.classes = classes;
    const nodes = buildTrie(folded);
    if (nodes.length * classes > maxTransitions) throw new RangeError('too many words');
    const silent = nodes.filter(({ ends }) => ends.length === 0);
    const ending = nodes.filter(({ ends }) => ends.length > 0);
    this.firstEnding = silent.length * classes;
    this.endings = ending.map(({ ends }) => ends);
    for (const [number, node] of [...silent, ...ending].entries()) node.state = number * classes;
    this.next = new Uint32Array(nodes.length * classes);
    for (const { state, fallback, children } of nodes) {
      // What a state has no letter for, its fallback knows; that one's row is complete, because it is shorter.
      if (fallback !== undefined) this.next.copyWithin(state, fallback.state, fallback.state + classes);
      for (const [unit, child] of children) this.next[state + this.classOf[unit]] = child.state;
    }
  }

  /** True when a text holds any of the words. */
  has(text: string): boolean {
    return this.advance(text, 0, text.length, 0) < text.length;
  }

  /** Length of the longest word. */
  get longest(): number {
    return this.longestWord;
  }

  lengthOf(word: number): number {
    return this.words[word].length;
  }

  /** Words of text[from, to) in the order in which they end. */
  within(text: string, from: number, to: number): Hits {
    const hits: number[] = [];
    this.search(text, from, to, (word, start) => hits.push(word, start));
    return hits;
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

/** Words that were found: the index of each and where it begins, in turn. */
type Hits = readonly number[];

/** Characters of a text whose words are kept: of longer ones nobody waits for each key, and they could hold millions. */
const maxEdited = 1 << 20;

/** The same search over versions of one text, of which only what changed is looked at again. */
export class EditedSearch {
  private text = '';
  private hits: Hits = [];
  private searched: KeywordSearch | undefined;

  /** As `search` over the whole text. */
  search(keywords: KeywordSearch, text: string, hit: (word: number, start: number) => void): void {
    if (text.length > maxEdited) {
      this.searched = undefined;
      keywords.search(text, 0, text.length, hit);
      return;
    }
    if (this.searched !== keywords) this.hits = keywords.within(text, 0, text.length);
    else if (this.text !== text) this.hits = this.moved(keywords, text);
    this.searched = keywords;
    this.text = text;
    for (let index = 0; index < this.hits.length; index += 2) hit(this.hits[index], this.hits[index + 1]);
  }

  /** Words that end before the change, those that end in it or near behind it, and the others, which moved. */
  private moved(keywords: KeywordSearch, text: string): Hits {
    const { start, oldEnd, end } = changeBetween(this.text, text);
    const { longest } = keywords;
    const moved: number[] = [];
    const endOf = (hits: Hits, index: number) => hits[index + 1] + keywords.lengthOf(hits[index]);
    let index = 0;
    for (; index < this.hits.length && endOf(this.hits, index) <= start; index += 2)
      moved.push(this.hits[index], this.hits[index + 1]);
    const from = Math.max(0, start - longest);
    const around = keywords.within(text, from, Math.min(text.length, end + longest));
    for (let near = 0; near < around.length; near += 2)
      if (endOf(around, near) > start) moved.push(around[near], around[near + 1]);
    for (; index < this.hits.length; index += 2)
      if (endOf(this.hits, index) > oldEnd + longest)
        moved.push(this.hits[index], this.hits[index + 1] + end - oldEnd);
    return moved;
  }
}

/** A beginning of words. */
interface TrieNode {
  /** What follows on a code unit. */
  readonly children: Map<number, TrieNode>;
  /** Words that end here, the longest first. */
  readonly ends: number[];
  /** Its row in the table of transitions. */
  state: number;
  /** The node of the longest proper suffix that is in the trie; the root has none. */
  fallback?: TrieNode;
}

/** Every beginning of the words breadth first, the empty one first. */
function buildTrie(words: readonly string[]): readonly TrieNode[] {
  const root: TrieNode = { children: new Map(), ends: [], state: 0 };
  words.forEach((word, index) => {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const child = node.children.get(unit) ?? { children: new Map(), ends: [], state: 0 };
      node.children.set(unit, child);
      node = child;
    }
    node.ends.push(index);
  });
  // Breadth first, what a shorter beginning falls back to is known before.
  const nodes = [root];
  for (const node of nodes)
    for (const [unit, child] of node.children) {
      let suffix = node.fallback;
      while (suffix !== undefined && !suffix.children.has(unit)) suffix = suffix.fallback;
      child.fallback = suffix?.children.get(unit) ?? root;
      pushAll(child.ends, child.fallback.ends);
      nodes.push(child);
    }
  return nodes;
}
