/** An expression of a custom detector as a tree: what `parseExpression` reads and `whyNotLinear` judges. */

/** Characters that an atom takes: one entry a code of ASCII, the last for all others. */
export type Characters = readonly boolean[];

export type Atom =
  | {
      readonly kind: 'one';
      readonly characters: Characters /** The only one there is. */;
      readonly literal?: string;
    }
  | { readonly kind: 'group'; readonly branches: readonly Sequence[]; readonly captures: boolean }
  /** `\b`, `^` and `$`: a place, no character. */
  | { readonly kind: 'place' };

export interface Item {
  readonly atom: Atom;
  readonly min: number;
  readonly max: number;
  /** As it is written, repetition included. */
  readonly text: string;
}

export type Sequence = readonly Item[];

export interface Expression {
  readonly branches: readonly Sequence[];
  /** With every repetition bounded. */
  readonly source: string;
  readonly flags: '' | 'i';
}

/** Why an expression is not taken: a kind, and the part of it that is meant. */
export interface ExpressionProblem {
  readonly kind:
    | 'syntax'
    | 'unsupported'
    | 'ambiguous'
    | 'branches'
    | 'nested'
    | 'too-long'
    | 'too-short'
    | 'no-keyword'
    | 'keyword-elsewhere';
  readonly part: string;
}

/** Thrown inside of the parser. */
class ProblemError extends Error {
  constructor(readonly problem: ExpressionProblem) {
    super(problem.kind);
  }
}

/** What `+`, `*` and `{n,}` stop after: no credential is longer, and each try is bounded. */
const maxRepetition = 200;
const maxNesting = 20;
const maxExpressionLength = 500;

const ascii = 128;

function charactersOf(takes: (code: number) => boolean, others: boolean): Characters {
  return [...Array.from({ length: ascii }, (_, code) => takes(code)), others];
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWord = (code: number) =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
const isSpace = (code: number) => (code >= 9 && code <= 13) || code === 32;

/** Classes by their letter; beyond ASCII there are spaces, but no digits and no letters of words. */
const classes: Readonly<Record<string, Characters>> = {
  d: charactersOf(isDigit, false),
  D: charactersOf((code) => !isDigit(code), true),
  w: charactersOf(isWord, false),
  W: charactersOf((code) => !isWord(code), true),
  s: charactersOf(isSpace, true),
  S: charactersOf((code) => !isSpace(code), true),
};
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

/** Reads an expression in JavaScript's syntax, without what looks around or back. */
export function parseExpression(written: string): Expression | ExpressionProblem {
  const isFolded = written.startsWith('(?i)');
  const text = isFolded ? written.slice(4) : written;
  if (written.length > maxExpressionLength) return { kind: 'too-long', part: `${written.slice(0, 40)}…` };
  try {
    // What is no expression at all is said in the words of the engine that would run it.
    new RegExp(text);
  } catch (error) {
    return { kind: 'syntax', part: (error as Error).message.replace(/^.*: /s, '') };
  }
  const parser = new Parser(text, isFolded);
  try {
    const branches = parser.branches(0);
    return { branches, source: parser.source, flags: isFolded ? 'i' : '' };
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
}

class Parser {
  private at = 0;
  /** The expression as it is run. */
  source = '';

  constructor(
    private readonly text: string,
    private readonly isFolded: boolean,
  ) {}

  branches(depth: number): Sequence[] {
    if (depth > maxNesting)
      throw new ProblemError({ kind: 'nested', part: this.text.slice(this.at, this.at + 20) });
    const branches: Sequence[] = [];
    let sequence: Item[] = [];
    while (this.at < this.text.length && this.text[this.at] !== ')') {
      if (this.text[this.at] === '|') {
        this.take(1);
        branches.push(sequence);
        sequence = [];
      } else sequence.push(this.item(depth));
    }
    return [...branches, sequence];
  }

  private take(length: number): string {
    const taken = this.text.slice(this.at, this.at + length);
    this.at += length;
    this.source += taken;
    return taken;
  }

  private item(depth: number): Item {
    const start = this.at;
    const atom = this.atom(depth);
    const { min, max } = this.repetition();
    const text = this.text.slice(start, this.at);
    if (atom.kind === 'place' && (min !== 1 || max !== 1))
      throw new ProblemError({ kind: 'unsupported', part: text });
    return { atom, min, max, text };
  }

  private repetition(): { min: number; max: number } {
    const rest = this.text.slice(this.at, this.at + 24);
    const [whole, sign, least, comma, most] = /^(?:([*+?])|\{(\d{1,6})(?:(,)(\d{0,6}))?\})\??/.exec(rest) ?? [
      '',
    ];
    if (whole === '') return { min: 1, max: 1 };
    this.at += whole.length;
    const min = sign === undefined ? Number(least) : sign === '+' ? 1 : 0;
    const end =
      comma === undefined ? min : most === '' || most === undefined ? Number.POSITIVE_INFINITY : Number(most);
    const wanted = sign === undefined ? end : sign === '?' ? 1 : Number.POSITIVE_INFINITY;
    const max = Math.min(wanted, Math.max(min, maxRepetition));
    this.source += `{${min},${max}}`;
    return { min, max };
  }

  private atom(depth: number): Atom {
    const start = this.at;
    switch (this.text[this.at]) {
      case '(':
        return this.group(depth);
      case '[':
        return { kind: 'one', characters: this.set() };
      case '.':
        this.take(1);
        return { kind: 'one', characters: charactersOf((code) => code !== 10 && code !== 13, true) };
      case '^':
      case '$':
        this.take(1);
        return { kind: 'place' };
      case '\\': {
        if (/^\\[bB]/.test(this.text.slice(start, start + 2))) {
          this.take(2);
          return { kind: 'place' };
        }
        const read = this.escape();
        return typeof read === 'string' ? this.one(read) : { kind: 'one', characters: read };
      }
      default:
        return this.one(this.take(1));
    }
  }

  private group(depth: number): Atom {
    const [opening = ''] =
      /^\((?:\?:|\?<[A-Za-z_]\w{0,40}>)?/.exec(this.text.slice(this.at, this.at + 48)) ?? [];
    // Names are left out: two detectors are two expressions.
    if (this.text[this.at + opening.length] === '?')
      throw new ProblemError({ kind: 'unsupported', part: this.text.slice(this.at, this.at + 4) });
    this.take(opening.length);
    const branches = this.branches(depth + 1);
    this.take(1);
    return { kind: 'group', branches, captures: !opening.endsWith(':') };
  }

  private one(character: string): Atom {
    return { kind: 'one', characters: this.folded(only(character)), literal: character };
  }

  /** A character, or a class. */
  private escape(): string | Characters {
    const rest = this.text.slice(this.at, this.at + 6);
    const [hex] = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4})/.exec(rest) ?? [];
    if (hex !== undefined) {
      this.take(hex.length);
      return String.fromCharCode(Number.parseInt(hex.slice(2), 16));
    }
    const letter = rest[1] ?? '';
    const known = Object.hasOwn(classes, letter) ? classes[letter] : controls[letter];
    // Letters and digits have meanings (`\1`, `\p`) that are not read here.
    if (known === undefined && /[A-Za-z\d]/.test(letter))
      throw new ProblemError({ kind: 'unsupported', part: rest.slice(0, 2) });
    this.take(2);
    return known ?? letter;
  }

  private set(): Characters {
    this.take(1);
    const isNegated = this.text[this.at] === '^';
    if (isNegated) this.take(1);
    const taken = new Array<boolean>(ascii + 1).fill(false);
    while (this.at < this.text.length && this.text[this.at] !== ']') {
      const first = this.member();
      const isRange =
        this.text[this.at] === '-' && this.text[this.at + 1] !== ']' && typeof first === 'string';
      if (!isRange) {
        add(taken, typeof first === 'string' ? only(first) : first);
        continue;
      }
      this.take(1);
      const last = this.member();
      const from = first.charCodeAt(0);
      const to = typeof last === 'string' ? last.charCodeAt(0) : from;
      add(
        taken,
        charactersOf((code) => code >= from && code <= to, to >= ascii),
      );
      if (typeof last !== 'string') add(taken, last);
    }
    this.take(1);
    const folded = this.folded(taken);
    // What is said of some characters beyond ASCII says nothing of the others.
    return isNegated ? [...folded.slice(0, ascii).map((isIn) => !isIn), true] : folded;
  }

  private member(): string | Characters {
    if (this.text[this.at] !== '\\') return this.take(1);
    if (this.text[this.at + 1] !== 'b' && this.text[this.at + 1] !== '-') return this.escape();
    return this.take(2) === '\\b' ? '\b' : '-';
  }

  private folded(characters: Characters): Characters {
    if (!this.isFolded) return characters;
    return charactersOf((code) => {
      const letter = String.fromCharCode(code);
      return [letter.toLowerCase(), letter.toUpperCase()].some((one) => characters[one.charCodeAt(0)]);
    }, characters[ascii]);
  }
}

function only(character: string): Characters {
  const own = character.charCodeAt(0);
  return charactersOf((code) => code === own, own >= ascii);
}

function add(taken: boolean[], more: Characters): void {
  for (const [code, isIn] of more.entries()) if (isIn) taken[code] = true;
}
