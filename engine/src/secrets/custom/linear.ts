import type { Atom, Characters, Expression, ExpressionProblem, Item, Sequence } from './expression';

/** What can come first, and whether there may be nothing at all. */
interface First {
  readonly characters: Characters;
  readonly isOptional: boolean;
}

const nothing: Characters = [];

/**
 * Why an expression might try the same text in many ways; undefined for one that cannot. Wherever it has a choice, one character must
 * decide it: a repetition ends where another character comes, and branches differ at some place that each of them has. Then a try that
 * fails fails at once, and costs no more than the text it read.
 */
export function whyNotLinear({ branches }: Expression): ExpressionProblem | undefined {
  return judgeBranches(branches, { characters: nothing, isOptional: true }, '');
}

function judgeBranches(
  branches: readonly Sequence[],
  follow: First,
  text: string,
): ExpressionProblem | undefined {
  for (const [index, branch] of branches.entries()) {
    const problem = judgeSequence(branch, follow);
    if (problem !== undefined) return problem;
    for (const other of branches.slice(index + 1))
      if (!areApart(branch, other, follow)) return { kind: 'branches', part: text || textOf(branch) };
  }
  return undefined;
}

function judgeSequence(sequence: Sequence, follow: First): ExpressionProblem | undefined {
  for (const [index, { atom, min, max, text }] of sequence.entries()) {
    const after = joined(firstOf(sequence.slice(index + 1)), follow);
    const own = firstOfAtom(atom);
    if (max > 1 && own.isOptional) return { kind: 'nested', part: text };
    if (min !== max && overlap(own.characters, after.characters)) return { kind: 'ambiguous', part: text };
    if (atom.kind !== 'group') continue;
    const inside =
      max > 1
        ? { characters: either(after.characters, own.characters), isOptional: after.isOptional }
        : after;
    const problem = judgeBranches(atom.branches, inside, text);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** True where at most one of two branches can match at a place. */
function areApart(left: Sequence, right: Sequence, follow: First): boolean {
  const first = joined(firstOf(left), follow).characters;
  const second = joined(firstOf(right), follow).characters;
  if (!overlap(first, second)) return true;
  const [one, other] = [fixedStart(left), fixedStart(right)];
  return one.some((characters, index) => index < other.length && !overlap(characters, other[index]));
}

/** The characters that a sequence begins with, as long as each has one place. */
function fixedStart(sequence: Sequence): readonly Characters[] {
  const start: Characters[] = [];
  for (const { atom, min, max } of sequence) {
    if (atom.kind === 'place') continue;
    if (atom.kind === 'group') return start;
    for (let count = 0; count < min; count++) start.push(atom.characters);
    if (min !== max) return start;
  }
  return start;
}

function firstOf(sequence: Sequence): First {
  let characters = nothing;
  for (const { atom, min } of sequence) {
    const own = firstOfAtom(atom);
    characters = either(characters, own.characters);
    if (min > 0 && !own.isOptional) return { characters, isOptional: false };
  }
  return { characters, isOptional: true };
}

function firstOfAtom(atom: Atom): First {
  switch (atom.kind) {
    case 'one':
      return { characters: atom.characters, isOptional: false };
    case 'place':
      return { characters: nothing, isOptional: true };
    case 'group': {
      const own = atom.branches.map(firstOf);
      return {
        characters: own.map(({ characters }) => characters).reduce(either, nothing),
        isOptional: own.some(({ isOptional }) => isOptional),
      };
    }
  }
}

function joined(first: First, follow: First): First {
  return first.isOptional
    ? { characters: either(first.characters, follow.characters), isOptional: follow.isOptional }
    : first;
}

function either(left: Characters, right: Characters): Characters {
  if (left.length === 0) return right;
  return right.length === 0 ? left : left.map((isIn, code) => isIn || right[code]);
}

function overlap(left: Characters, right: Characters): boolean {
  return left.some((isIn, code) => isIn && right[code] === true);
}

function textOf(sequence: Sequence): string {
  return sequence.map(({ text }) => text).join('');
}

/** Characters that an expression takes at least and at most. */
export function lengthsOf(branches: readonly Sequence[]): { readonly min: number; readonly max: number } {
  const own = branches.map((sequence) => ({
    min: sum(sequence.map((item) => item.min * lengthsOfAtom(item).min)),
    max: sum(sequence.map((item) => item.max * lengthsOfAtom(item).max)),
  }));
  return { min: Math.min(...own.map(({ min }) => min)), max: Math.max(...own.map(({ max }) => max)) };
}

function lengthsOfAtom({ atom }: Item): { readonly min: number; readonly max: number } {
  if (atom.kind === 'group') return lengthsOf(atom.branches);
  return atom.kind === 'one' ? { min: 1, max: 1 } : { min: 0, max: 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Ways in which an expression can begin, each as its characters: `?` of what is none, or one of several. */
export function beginnings(branches: readonly Sequence[]): readonly string[] {
  return branches
    .flatMap((sequence) => beginningsOf(sequence).map(({ text }) => text))
    .slice(0, maxBeginnings);
}

const maxBeginnings = 64;
const maxBeginning = 120;
/** Stands for a character that is not known. */
const anyCharacter = '\0';

function beginningsOf(sequence: Sequence): readonly { readonly text: string; readonly isOpen: boolean }[] {
  let known: { text: string; isOpen: boolean }[] = [{ text: '', isOpen: true }];
  for (const { atom, min, max } of sequence) {
    if (atom.kind === 'place') continue;
    const tails =
      atom.kind === 'one'
        ? [{ text: (atom.literal ?? anyCharacter).repeat(Math.min(min, maxBeginning)), isOpen: min === max }]
        : min === 1 && max === 1
          ? atom.branches.flatMap(beginningsOf)
          : [{ text: '', isOpen: false }];
    known = known
      .flatMap((head) =>
        head.isOpen && head.text.length < maxBeginning
          ? tails.map((tail) => ({ text: head.text + tail.text, isOpen: tail.isOpen }))
          : [{ ...head, isOpen: false }],
      )
      .slice(0, maxBeginnings);
    if (known.every(({ isOpen }) => !isOpen)) break;
  }
  return known;
}

/** The longest text of fixed characters in a beginning, with its place. */
export function longestLiteral(beginning: string): string {
  return beginning.split(anyCharacter).reduce((best, part) => (part.length > best.length ? part : best), '');
}
