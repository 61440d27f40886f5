import { type CharSet, everything, type Pattern, parsePattern } from './patternSyntax';

/*
 * How long Python's `re` may try before it says that a text does not match: loaders match patterns that a model's settings bring against the
 * names of its parts. `re` goes back to each choice that it made, so that a repeat inside a repeat can take longer than the machine lasts.
 */

/** Characters of a name that a pattern is matched against, and how often one of a few characters occurs in it. */
const nameLength = 100;
const fewOccurrences = 10;
/** Characters that count as a few: more than a class of digits, less than one of letters. */
const few = 20;
/** Choices that may be tried for one name: less than a second. */
const maxChoices = 1e7;

/** True where a pattern certainly gives its answer soon: what is not understood does not. */
export function answersSoon(pattern: string): boolean {
  const parsed = parsePattern(pattern);
  return parsed !== undefined && choicesOf(parsed, 0n) <= maxChoices;
}

/** At most how many ways there are to go through a part, where `follow` are the characters that may come next. */
function choicesOf(part: Pattern, follow: CharSet): number {
  switch (part.kind) {
    case 'set':
    case 'empty':
      return 1;
    case 'look':
      return choicesOfLook(part);
    case 'sequence':
      return overSequence(part.items, follow, (item, next) => choicesOf(item, next)).reduce(
        (product, choices) => product * choices,
        1,
      );
    case 'choice':
      return choicesOfChoice(part.branches, follow);
    case 'repeat': {
      const { body, least, most } = part;
      if (most === 0) return 1;
      const again = follow | body.first;
      const inside = choicesOf(body, most > 1 ? again : follow);
      if (most === 1)
        return least === 1 || (!body.isNullable && (body.first & follow) === 0n) ? inside : inside + 1;
      if (body.isNullable || !isUnambiguous(body, body.first)) return Number.POSITIVE_INFINITY;
      if (least === most || (body.first & follow) === 0n) return inside;
      const places = isFew(follow) ? fewOccurrences : nameLength;
      return inside * Math.min(most - least + 1, places);
    }
  }
}

const looks = new WeakMap<Pattern, number>();

/** Each part that only looks ahead or back is gone through once, however often it is asked for. */
function choicesOfLook(part: Pattern & { readonly kind: 'look' }): number {
  const known = looks.get(part);
  if (known !== undefined) return known;
  const choices = choicesOf(part.body, 0n);
  looks.set(part, choices);
  return choices;
}

/** Branches that begin differently exclude each other, and so do texts of which none begins with another. */
function choicesOfChoice(branches: readonly Pattern[], follow: CharSet): number {
  const choices = branches.map((branch) => choicesOf(branch, follow));
  const isOne = areDisjoint(branches, follow) || areDistinctTexts(branches);
  return isOne ? Math.max(...choices) : choices.reduce((sum, one) => sum + one, 0);
}

/** True where a part that is repeated can read a text in one way only, and knows by the next character which. */
function isUnambiguous(part: Pattern, follow: CharSet): boolean {
  switch (part.kind) {
    case 'set':
    case 'empty':
      return true;
    case 'look':
      return choicesOfLook(part) <= nameLength;
    case 'sequence':
      return overSequence(part.items, follow, isUnambiguous).every(Boolean);
    case 'choice':
      return (
        (areDisjoint(part.branches, follow) || areDistinctTexts(part.branches)) &&
        part.branches.every((branch) => isUnambiguous(branch, follow))
      );
    case 'repeat': {
      const { body, least, most } = part;
      if (most === 0) return true;
      // Nothing can be there or not, and is the same.
      if (body.isNullable && (least !== 1 || most !== 1)) return false;
      if (least !== most && (body.first & follow) !== 0n) return false;
      return isUnambiguous(body, most > 1 ? follow | body.first : follow);
    }
  }
}

/** Asks of each item of a sequence, with the characters that may come behind it; the last first. */
function overSequence<T>(
  items: readonly Pattern[],
  follow: CharSet,
  ask: (item: Pattern, follow: CharSet) => T,
): T[] {
  const answers: T[] = [];
  let next = follow;
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index];
    answers.push(ask(item, next));
    next = item.isNullable ? next | item.first : item.first;
  }
  return answers;
}

function areDisjoint(branches: readonly Pattern[], follow: CharSet): boolean {
  let seen: CharSet = 0n;
  for (const branch of branches) {
    const starts = branch.isNullable ? branch.first | follow : branch.first;
    if ((seen & starts) !== 0n) return false;
    seen |= starts;
  }
  return true;
}

/** True for branches that are plain texts, of which none begins with another. */
function areDistinctTexts(branches: readonly Pattern[]): boolean {
  const texts: string[] = [];
  for (const branch of branches) {
    if (branch.text === undefined || branch.text === '') return false;
    texts.push(branch.text);
  }
  texts.sort();
  return texts.every((text, index) => index === 0 || !text.startsWith(texts[index - 1]));
}

function isFew(set: CharSet): boolean {
  if (set > everything >> 1n) return false;
  let count = 0;
  for (let rest = set; rest !== 0n && count <= few; rest &= rest - 1n) count++;
  return count <= few;
}
