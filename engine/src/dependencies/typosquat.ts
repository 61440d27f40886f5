import { aliases } from './data/aliases';
import { popularNames } from './data/popularNames';

/** Names above this rank are worth imitating. */
const imitated = 2_000;
/** Shorter names have too many neighbours. */
const shortest = 5;

let known: ReadonlySet<string> | undefined;
/** Every text that one deletion makes of an imitated name, with the first such name. */
let neighbours: ReadonlyMap<string, readonly string[]> | undefined;

/** True for names that many people install. */
export function isPopular(name: string): boolean {
  known ??= new Set(popularNames);
  return known.has(name);
}

/**
 * The popular package that a normalised name is one letter away from: added, left out, replaced or swapped. Undefined for names
 * that are popular themselves, or in the table of aliases, which says more.
 */
export function imitatedName(name: string): string | undefined {
  if (judged.has(name)) return judged.get(name);
  if (judged.size >= maxJudged) judged.clear();
  const imitated = nameImitatedBy(name);
  judged.set(name, imitated);
  return imitated;
}

/** The same few names stand in every manifest of a workspace. */
const judged = new Map<string, string | undefined>();
const maxJudged = 10_000;

function nameImitatedBy(name: string): string | undefined {
  if (name.length < shortest || isPopular(name) || aliases.has(name)) return undefined;
  neighbours ??= deletionsOf(popularNames.slice(0, imitated));
  const candidates = new Set<string>();
  for (const text of [name, ...withoutOne(name)])
    for (const other of neighbours.get(text) ?? []) candidates.add(other);
  return [...candidates].find((other) => isOneEdit(name, other));
}

function deletionsOf(names: readonly string[]): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < shortest) continue;
    for (const text of [name, ...withoutOne(name)]) {
      const list = map.get(text);
      if (list === undefined) map.set(text, [name]);
      else list.push(name);
    }
  }
  return map;
}

function withoutOne(name: string): Set<string> {
  const texts = new Set<string>();
  for (let index = 0; index < name.length; index++) texts.add(name.slice(0, index) + name.slice(index + 1));
  return texts;
}

/** One insertion, deletion, replacement, or swap of neighbours apart. Numbers at the end are versions, not slips: `boto2`. */
function isOneEdit(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const a = left.slice(start, left.length - end);
  const b = right.slice(start, right.length - end);
  if (/^\d*$/.test(a + b)) return false;
  if (a.length <= 1 && b.length <= 1) return a.length + b.length > 0;
  return a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
}
