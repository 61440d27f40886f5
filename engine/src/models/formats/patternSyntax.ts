/*
 * Patterns of Python's `re`, as trees: which characters a part may begin with, and whether it may be empty. Case is not told apart where a flag
 * says so. Source: Python 3.14, Lib/re/_parser.py.
 */

/** A bit for each character of ASCII, and one for all others together. */
export type CharSet = bigint;

const others: CharSet = 1n << 128n;
export const everything: CharSet = (1n << 129n) - 1n;

interface Part {
  readonly first: CharSet;
  readonly isNullable: boolean;
  /** The text that it matches, where it matches just one. */
  readonly text?: string;
}

export type Pattern =
  | ({ readonly kind: 'set' | 'empty' } & Part)
  | ({ readonly kind: 'look'; readonly body: Pattern } & Part)
  | ({ readonly kind: 'sequence'; readonly items: readonly Pattern[] } & Part)
  | ({ readonly kind: 'choice'; readonly branches: readonly Pattern[] } & Part)
  | ({
      readonly kind: 'repeat';
      readonly body: Pattern;
      readonly least: number;
      readonly most: number;
    } & Part);

/** Longer patterns are not looked at. */
const maxLength = 1 << 16;
/** Groups inside each other. */
const maxDepth = 64;

/** What is not understood, or not valid. */
class NotUnderstood extends Error {}
/** What Python certainly refuses. */
class Refused extends NotUnderstood {}

/**
 * Reads a pattern. Undefined where it is not understood: references to groups, conditions, and white space that does not count. A pattern that
 * Python refuses, as it does those of shells that begin with a star, is as good as an empty one.
 */
export function parsePattern(pattern: string): Pattern | undefined {
  if (pattern.length > maxLength) return undefined;
  try {
    const reader = new Reader(pattern);
    const parsed = reader.choice(0);
    return reader.isAtEnd ? parsed : undefined;
  } catch (error) {
    if (error instanceof Refused) return empty;
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

const empty: Pattern = { kind: 'empty', first: 0n, isNullable: true };

function charsFrom(test: (char: string) => boolean): CharSet {
  let set = 0n;
  for (let code = 0; code < 128; code++) if (test(String.fromCharCode(code))) set |= 1n << BigInt(code);
  return set;
}

const digits = charsFrom((char) => /\d/.test(char));
const words = charsFrom((char) => /\w/.test(char));
const blanks = charsFrom((char) => /[\s\x1c-\x1f]/.test(char));
/** Classes of characters; of the characters beyond ASCII, some belong to each. */
const classes: ReadonlyMap<string, CharSet> = new Map([
  ['d', digits | others],
  ['w', words | others],
  ['s', blanks | others],
  ['D', everything & ~digits],
  ['W', everything & ~words],
  ['S', everything & ~blanks],
]);
const controls: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
]);
/** Digits of a character that is written as its number. */
const numbered: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function charOf(code: number): CharSet {
  return code < 128 ? 1n << BigInt(code) : others;
}

class Reader {
  private at = 0;
  private readonly ignoresCase: boolean;

  constructor(private readonly pattern: string) {
    // Flags may stand anywhere; too many are harmless.
    this.ignoresCase = /\(\?[aLmsux]*i/.test(pattern);
  }

  get isAtEnd(): boolean {
    return this.at === this.pattern.length;
  }

  private peek(): string {
    return this.pattern[this.at] ?? '';
  }

  private take(): string {
    if (this.isAtEnd) throw new NotUnderstood();
    return this.pattern[this.at++];
  }

  private accept(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  choice(depth: number): Pattern {
    if (depth > maxDepth) throw new NotUnderstood();
    const branches = [this.sequence(depth)];
    while (this.accept('|')) branches.push(this.sequence(depth));
    if (branches.length === 1) return branches[0];
    return {
      kind: 'choice',
      branches,
      first: branches.reduce((set, { first }) => set | first, 0n),
      isNullable: branches.some(({ isNullable }) => isNullable),
    };
  }

  private sequence(depth: number): Pattern {
    const items: Pattern[] = [];
    while (!this.isAtEnd && this.peek() !== '|' && this.peek() !== ')') {
      const item = this.repeated(this.item(depth));
      if (item !== empty) items.push(item);
    }
    if (items.length === 1) return items[0];
    let first = 0n;
    for (const item of items) {
      first |= item.first;
      if (!item.isNullable) break;
    }
    const texts = items.map(({ text }) => text);
    const isText = texts.every((text) => text !== undefined);
    return {
      kind: 'sequence',
      items,
      first,
      isNullable: items.every(({ isNullable }) => isNullable),
      ...(isText ? { text: texts.join('') } : {}),
    };
  }

  /** An item with what is said behind it of how often it comes. */
  private repeated(item: Pattern): Pattern {
    const times = this.times();
    if (times === undefined) return item;
    const [least, most] = times;
    // A question mark or a plus behind it changes the order of the choices, or takes some of them away.
    if (!this.accept('?')) this.accept('+');
    // Python takes no second one.
    if (this.times() !== undefined) throw new NotUnderstood();
    return {
      kind: 'repeat',
      body: item,
      least,
      most,
      first: item.first,
      isNullable: least === 0 || item.isNullable,
    };
  }

  private times(): readonly [least: number, most: number] | undefined {
    if (this.accept('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.accept('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.accept('?')) return [0, 1];
    const counted = /^\{(\d{0,10})(,?)(\d{0,10})\}/.exec(this.pattern.slice(this.at, this.at + 24));
    if (counted === null || (counted[1] === '' && counted[2] === '')) return undefined;
    this.at += counted[0].length;
    const least = Number(counted[1]);
    if (counted[2] === '') return [least, least];
    return [least, counted[3] === '' ? Number.POSITIVE_INFINITY : Number(counted[3])];
  }

  private item(depth: number): Pattern {
    const char = this.take();
    switch (char) {
      case '(':
        return this.group(depth);
      case '[':
        return this.class();
      case '\\':
        return this.escape();
      case '.':
        return this.set(everything);
      case '^':
      case '$':
        return empty;
      case '*':
      case '+':
      case '?':
        throw new Refused();
      default:
        return this.literal(char);
    }
  }

  private group(depth: number): Pattern {
    let isLook = false;
    if (this.accept('?')) {
      if (this.accept('#')) {
        while (this.take() !== ')');
        return empty;
      }
      if (this.accept('=') || this.accept('!') || this.accept('<=') || this.accept('<!')) isLook = true;
      else if (this.accept('P<')) while (this.take() !== '>');
      else if (!this.accept(':') && !this.accept('>')) {
        const flags = /^[aiLmsu]*(?:-[ims]+)?([:)])/.exec(this.pattern.slice(this.at, this.at + 16));
        if (flags === null) throw new NotUnderstood();
        this.at += flags[0].length;
        if (flags[1] === ')') return empty;
      }
    }
    const body = this.choice(depth + 1);
    if (!this.accept(')')) throw new NotUnderstood();
    return isLook ? { kind: 'look', body, first: 0n, isNullable: true } : body;
  }

  private set(chars: CharSet): Pattern {
    return { kind: 'set', first: this.folded(chars), isNullable: false };
  }

  private literal(char: string): Pattern {
    const text = this.ignoresCase ? char.toLowerCase() : char;
    return { kind: 'set', first: this.folded(charOf(char.charCodeAt(0))), isNullable: false, text };
  }

  /** With the same letters in the other case; a few of ASCII have one beyond it. */
  private folded(chars: CharSet): CharSet {
    if (!this.ignoresCase) return chars;
    const upper = 0x7fffffen << 64n;
    const lower = 0x7fffffen << 96n;
    const beyond = charsFrom((char) => 'iksIKS'.includes(char));
    const isBeyond = (chars & (beyond | others)) !== 0n;
    return chars | ((chars & upper) << 32n) | ((chars & lower) >> 32n) | (isBeyond ? beyond | others : 0n);
  }

  private escape(): Pattern {
    const char = this.take();
    if (/[bBAZz]/.test(char)) return empty;
    const known = classes.get(char);
    if (known !== undefined) return this.set(known);
    // A number names a group, unless it is octal.
    if (/[1-9]/.test(char)) throw new NotUnderstood();
    const code = this.escapedCode(char);
    return code > 0xffff ? this.set(others) : this.literal(String.fromCharCode(code));
  }

  private escapedCode(char: string): number {
    if (char === '0') {
      const octal = /^[0-7]{0,2}/.exec(this.pattern.slice(this.at, this.at + 2))?.[0] ?? '';
      this.at += octal.length;
      return Number.parseInt(`0${octal}`, 8);
    }
    const length = numbered.get(char);
    if (length !== undefined) {
      const hex = this.pattern.slice(this.at, this.at + length);
      if (hex.length < length || !/^[\da-f]+$/i.test(hex)) throw new NotUnderstood();
      this.at += length;
      return Number.parseInt(hex, 16);
    }
    const control = controls.get(char);
    if (control !== undefined) return control;
    if (/[a-zA-Z]/.test(char)) throw new NotUnderstood();
    return char.charCodeAt(0);
  }

  private class(): Pattern {
    const isNegated = this.accept('^');
    let chars = 0n;
    for (let isFirst = true; isFirst || this.peek() !== ']'; isFirst = false) {
      const from = this.member();
      if (typeof from === 'number' && this.peek() === '-' && this.pattern[this.at + 1] !== ']') {
        this.at++;
        const to = this.member();
        if (typeof to !== 'number') throw new NotUnderstood();
        if (to >= 128) chars |= others;
        for (let code = from; code <= Math.min(to, 127); code++) chars |= charOf(code);
      } else chars |= typeof from === 'number' ? charOf(from) : from;
    }
    this.at++;
    // Of the characters beyond ASCII, only some are ever excluded.
    return this.set(isNegated ? (everything & ~this.folded(chars)) | others : chars);
  }

  /** A character of a class by its number, or a class in it. */
  private member(): number | CharSet {
    const char = this.take();
    if (char !== '\\') return char.charCodeAt(0);
    const escaped = this.take();
    const known = classes.get(escaped);
    if (known !== undefined) return known;
    if (/[1-9]/.test(escaped)) throw new NotUnderstood();
    return this.escapedCode(escaped);
  }
}
