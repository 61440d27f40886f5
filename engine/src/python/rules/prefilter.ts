import { type FoundWords, WordIndex } from '../../text/wordIndex';
import { readImports, type WrittenImports } from '../syntax/importLines';
import { beforeDot, isBeside, isHandedOn, isInComment, isText, isUsed, isWordUnit } from './mentions';
import type { Hint } from './pythonRule';

/** What is looked for on behalf of one rule; see PythonRule. */
export interface Wish {
  readonly callees: readonly string[];
  readonly keywords: readonly string[];
  /** Last names of methods of anything. */
  readonly methods?: readonly string[];
  readonly hint: Hint;
}

/** A callee's names, as numbers of words. */
interface WantedCallee {
  readonly wish: Wish;
  /** All of its names; a text without one of them does not write this callee. */
  readonly names: readonly number[];
  readonly tail: number;
  /** The name that stands before the last one; -1 where anything may: `requests.Session().get`, `transformers.*.from_pretrained`. */
  readonly base: number;
}

/** Where a last name matters in a text. */
interface Wanted {
  /** It was imported by itself. */
  bare?: boolean;
  /** Behind any dot. */
  member?: boolean;
  /** Behind a dot and one of these. */
  bases?: Set<number>;
  /** As a builtin. */
  builtin?: boolean;
  /** Where one of these stands behind its bracket. */
  beside?: RegExp[];
  /** Where one of these follows. */
  behind?: RegExp[];
}

/**
 * Tells from a bare text where rules may find something in it, so that most files are never parsed. What it passes over, the rules
 * would not have found: a callee's package is imported, all of its names are written, and the last stands in code behind something that may
 * be the package.
 */
export class Prefilter {
  private readonly index: WordIndex;
  private readonly byRoot = new Map<number, WantedCallee[]>();
  /** Keywords, some with what must follow, and environment variables: both need no import. */
  private readonly words: (readonly [number, Wish, RegExp | undefined])[] = [];
  private readonly methods: (readonly [number, Wish])[] = [];
  private readonly builtins: (readonly [number, Wish])[] = [];
  private readonly getattr: number;
  private readonly moduleOfBuiltins: ReadonlySet<number>;

  /** Runs at each start of a thread, on some thousand callees: no regular expression where a character tells. */
  constructor(wishes: readonly Wish[]) {
    const numbers = new Map<string, number>();
    const numberOf = (name: string): number => {
      const word = name.endsWith('()') || name.endsWith('[]') ? name.slice(0, -2) : name;
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      return number;
    };
    numberOf('import');
    this.getattr = numberOf('getattr');
    this.moduleOfBuiltins = new Set([numberOf('builtins')]);
    for (const wish of wishes) {
      for (const keyword of wish.keywords)
        this.words.push([numberOf(keyword), wish, wish.hint.behindKeyword]);
      for (const method of wish.methods ?? []) this.methods.push([numberOf(method), wish]);
      for (const callee of wish.callees) {
        // Of an item the last word of its key: `os.environ[X]`, `[Access-Control-Allow-Origin]`.
        const variable = callee.endsWith(']') ? callee.match(/\w+/g)?.at(-1) : undefined;
        if (variable !== undefined) this.words.push([numberOf(variable), wish, undefined]);
        else this.want(namesOf(callee), wish, numberOf);
      }
    }
    this.index = new WordIndex(numbers.keys());
  }

  /** Adds a callee by its names. */
  private want(names: readonly string[], wish: Wish, numberOf: (name: string) => number): void {
    if (names[0] === 'builtins') {
      this.builtins.push([numberOf(names[1]), wish]);
      return;
    }
    const all: number[] = [];
    for (const name of names) if (name !== '*') all.push(numberOf(name));
    const isPlain = names.length > 1 && !/[*)\]]$/.test(names[names.length - 2]);
    const wanted = { wish, names: all, tail: all[all.length - 1], base: isPlain ? all[all.length - 2] : -1 };
    const list = this.byRoot.get(all[0]);
    if (list === undefined) this.byRoot.set(all[0], [wanted]);
    else list.push(wanted);
  }

  /** Places that matter to a rule; undefined where none does. */
  look(text: string): readonly number[] | undefined {
    const found = this.index.in(text);
    const imports = readImports(text, this.index.list, found);
    const isSpelled = imports.isSpelled || (found.seen[this.getattr] === 1 && spelledName.test(text));
    const wanted = this.wantedIn(text, found, imports, isSpelled);
    if (wanted.size === 0) return undefined;
    const holders = new Holders(text, this.index.list, imports);
    const places: number[] = [];
    const lookups: number[] = [];
    for (let index = 0; index < found.starts.length; index++) {
      const number = found.numbers[index];
      const start = found.starts[index];
      const place = wanted.get(number);
      if (place !== undefined && this.matters(place, number, start, text, holders)) places.push(start);
      else if (number === this.getattr && isOpenLookup(text, start, holders)) lookups.push(start);
    }
    if (places.length === 0 && !isSpelled) return undefined;
    // What a function returns is used where it is called: `def codec(): return pickle`.
    for (const { index, 1: name } of text.matchAll(returnedName))
      if (lookups.length < maxReturns && holders.isImported(name)) lookups.push(index);
    return [...places, ...lookups];
  }

  /** The last names that matter, by their number. */
  private wantedIn(
    text: string,
    { seen }: FoundWords,
    imports: WrittenImports,
    isSpelled: boolean,
  ): ReadonlyMap<number, Wanted> {
    const wanted = new Map<number, Wanted>();
    const allowed = new Map<Wish, boolean>();
    const allows = (wish: Wish) => {
      let known = allowed.get(wish);
      if (known === undefined) {
        known = wish.hint.needs?.test(text) ?? true;
        allowed.set(wish, known);
      }
      return known;
    };
    const want = (number: number, wish: Wish): Wanted => {
      let entry = wanted.get(number);
      if (entry === undefined) {
        entry = {};
        wanted.set(number, entry);
      }
      if (wish.hint.beside === undefined) return entry;
      entry.beside = [...(entry.beside ?? []), wish.hint.beside];
      // What this wish wants is said; another wish's entry is the same object.
      return {};
    };
    for (const [number, wish, behind] of this.words)
      if (seen[number] === 1 && allows(wish)) {
        const entry = want(number, wish);
        if (behind === undefined) entry.bare = true;
        else entry.behind = [...(entry.behind ?? []), behind];
      }
    for (const [number, wish] of this.methods)
      if (seen[number] === 1 && allows(wish)) want(number, wish).member = true;
    for (const [number, wish] of this.builtins)
      if (seen[number] === 1 && allows(wish)) want(number, wish).builtin = true;
    for (const root of imports.isSpelled ? this.byRoot.keys() : imports.words) {
      for (const { wish, names, tail, base } of this.byRoot.get(root) ?? []) {
        // getattr may spell a name in pieces.
        if (!isSpelled && names.some((name) => seen[name] === 0)) continue;
        if (!allows(wish)) continue;
        const entry = want(tail, wish);
        if (imports.star || imports.members.has(tail)) entry.bare = true;
        if (base < 0) entry.member = true;
        else entry.bases = (entry.bases ?? new Set()).add(base);
      }
    }
    return wanted;
  }

  private matters(place: Wanted, number: number, start: number, text: string, holders: Holders): boolean {
    if (isInComment(text, start)) return false;
    if (place.bare) return true;
    const before = beforeDot(text, start);
    if (place.builtin) {
      if (isUsed(text, start) && (before === undefined || holders.holds(before, this.moduleOfBuiltins)))
        return true;
    }
    if (before !== undefined && place.member) return true;
    if (before !== undefined && place.bases !== undefined && holders.holds(before, place.bases)) return true;
    const end = start + this.index.list[number].length;
    if (isText(text, start, end)) {
      if (place.member || place.bases !== undefined) return true;
      // `getattr(builtins, "eval")`, `__builtins__["eval"]`
      if (place.builtin && ofBuiltins.test(text.slice(Math.max(0, start - 24), start))) return true;
    }
    const { beside, behind } = place;
    if (behind?.some((pattern) => pattern.test(text.slice(end, end + maxBehind)))) return true;
    return (
      beside !== undefined &&
      (isBeside(text, end, beside) ||
        (isHandedOn(text, start, end) && beside.some((pattern) => pattern.test(text))))
    );
  }
}

/** Characters behind a keyword that are looked at. */
const maxBehind = 40;

/** Functions that return what is imported, which are read. */
const maxReturns = 2_000;

/** Names that are looked for one by one; with more of them any may be meant. */
const maxAliases = 40;

/** Tells under which names a text knows what it imports. */
class Holders {
  private readonly known = new Map<string, boolean>();
  /** Anything may hold anything. */
  private readonly isOpen: boolean;

  constructor(
    private readonly text: string,
    private readonly list: readonly string[],
    private readonly imports: WrittenImports,
  ) {
    this.isOpen = imports.byText || imports.aliases.size > maxAliases;
  }

  /** What stands before a dot may be one of some modules or classes; '' stands for what is no plain name. */
  holds(name: string, bases: ReadonlySet<number>): boolean {
    for (const base of bases) if (this.list[base] === name) return true;
    if (this.isOpen || this.imports.aliases.has(name)) return true;
    // `client = requests`: any name may hold it then.
    for (const base of bases) if (this.isHandedOn(this.list[base])) return true;
    for (const alias of this.imports.aliases) if (this.isHandedOn(alias)) return true;
    return false;
  }

  /** A name is one that an import binds, as far as lines tell. */
  isImported(name: string): boolean {
    if (this.imports.aliases.has(name)) return true;
    for (const number of this.imports.words) if (this.list[number] === name) return true;
    return false;
  }

  /** A name may hold anything that was imported. */
  mayHold(name: string): boolean {
    if (this.isOpen || this.imports.aliases.has(name)) return true;
    for (const number of this.imports.words) {
      if (this.list[number] === name || this.isHandedOn(this.list[number])) return true;
    }
    for (const alias of this.imports.aliases) if (this.isHandedOn(alias)) return true;
    return false;
  }

  private isHandedOn(name: string): boolean {
    let known = this.known.get(name);
    if (known === undefined) {
      known = false;
      for (
        let at = this.text.indexOf(name);
        at >= 0 && !known;
        at = this.text.indexOf(name, at + name.length)
      ) {
        const end = at + name.length;
        known =
          !isWordUnit(this.text, at - 1) &&
          !isWordUnit(this.text, end) &&
          isHandedOn(this.text, at, end) &&
          !this.imports.isImport(at);
      }
      this.known.set(name, known);
    }
    return known;
  }
}

/** A lookup whose name is not written out (which would be found by itself), in something that may have been imported. */
function isOpenLookup(text: string, start: number, holders: Holders): boolean {
  const written = text.slice(start, start + 100);
  if (plainGetattr.test(written) || isInComment(text, start)) return false;
  const object = /^getattr\s{0,20}\(\s{0,20}([A-Za-z_]\w{0,60})\s{0,20}[.,]/.exec(written)?.[1];
  return object === undefined || holders.mayHold(object);
}

/** The names of a callee: `class torch.nn.Module` and `os.environ.update=` without what says how it is used. */
function namesOf(callee: string): string[] {
  const start = callee.startsWith('class ') ? 'class '.length : 0;
  return callee.slice(start, callee.endsWith('=') ? -1 : undefined).split('.');
}

const ofBuiltins = /\bbuiltins(?:__)?\s{0,4}[,[]\s{0,4}["']$/;
const returnedName = /\breturn[ \t]{1,8}([A-Za-z_]\w{0,60})[ \t]*$/gm;
const plainGetattr =
  /^getattr\s{0,20}\(\s{0,20}(?:(?:self|cls)\s{0,20},|[\w.]{1,80}\s{0,20},\s{0,20}(?:"\w{1,80}"|'\w{1,80}')\s{0,20}[,)])/;
/** `getattr(pickle, "lo" "ads")`: a name in pieces, which no word of the text is. */
const spelledName =
  /\bgetattr\((?!(?:self|cls)\b)[^,()]{1,80},\s{0,20}(?:["'][^"'\n]{0,80}["']\s{0,20}[+"'%.[]|f["'])/;
