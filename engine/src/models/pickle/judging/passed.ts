import { LimitError } from '../../../limits';
import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';

/** Items of one container that are visited, and of all together: many calls may be given the same long list. */
const maxItems = 1 << 17;
const maxVisits = 1 << 24;
const maxWatched = 1 << 20;

/** Follows what is passed to others. One machine's values only. */
export class PassedValues {
  private visits = 0;
  /** Containers that somebody was given, and the global that it was, by its index. */
  readonly watched = new Map<Value, number>();
  /** Tuples whose own results were visited: tuples do not change. */
  private readonly done = new Set<Value>();

  constructor(private readonly machine: PickleMachine) {}

  /**
   * Visits the results that somebody gets who is given a value and looks `depth` containers deep into it. Tuples do not count, and
   * are visited once. Later changes of the containers are told of where there is an `owner`, the global that got them. False where some of it was forgotten, as with lists of tens of thousands of items.
   */
  each(given: Value, depth: number, visit: (result: Value) => void, owner = -1): boolean {
    const { tuples, elements } = this.machine;
    let isKnown = true;
    const open: [Value, number][] = [[given, depth]];
    const seen = new Set<Value>();
    while (open.length > 0) {
      const [value, left] = open.pop() as [Value, number];
      const kind = kindOf(value);
      if (kind === Kind.result) visit(value);
      if (kind < Kind.tuple || kind > Kind.kept || seen.has(value)) continue;
      seen.add(value);
      if (owner >= 0 && kind >= Kind.list && kind <= Kind.frozenset) this.watch(value, owner);
      const isTuple = kind === Kind.tuple || kind === Kind.kept;
      if (left === 0 && kind !== Kind.kept) continue;
      if (left === 0) {
        if (this.done.has(value)) continue;
        this.done.add(value);
      }
      const held = isTuple ? tuples.items(value) : elements.items(value, maxItems);
      const items = held === undefined ? [] : 'complete' in held ? held.items : held;
      if (held === undefined || ('complete' in held && !held.complete)) isKnown = false;
      this.visits += items.length;
      if (this.visits > maxVisits) throw new LimitError('cells');
      for (const item of items) if (kindOf(item) >= Kind.tuple) open.push([item, isTuple ? left : left - 1]);
    }
    return isKnown;
  }

  private watch(container: Value, owner: number): void {
    if (this.watched.size >= maxWatched) throw new LimitError('cells');
    if (!this.watched.has(container)) this.watched.set(container, owner);
  }
}

/** Items of a list, and what is kept in all: of an array its tuple, its type and two lists. */
const maxParts = 256;
const maxKept = 1 << 17;

/**
 * Keeps the items of the lists and dicts in a tuple, in tuples in those, and what the calls were given that `follows` names: plain tuples and lists
 * are forgotten in time.
 */
export function keepLists(
  machine: PickleMachine,
  data: Value,
  kept: Map<Value, readonly Value[]>,
  follows: (result: Value) => boolean,
): void {
  const open: Value[] = [data];
  while (open.length > 0) {
    const value = open.pop() as Value;
    const kind = kindOf(value);
    if (kind < Kind.tuple || kept.has(value) || (kind === Kind.result && !follows(value))) continue;
    let items: readonly Value[] = [];
    if (kind === Kind.list || kind === Kind.dict) {
      const held = machine.elements.items(value, maxParts);
      if (held.complete) items = held.items;
    } else if (kind === Kind.kept || kind === Kind.tuple || kind === Kind.result) {
      const tuple = kind === Kind.result ? machine.calls.args(value) : value;
      items = [...(machine.tuples.items(tuple) ?? [])];
    }
    // Of plain tuples, whose places others take, there is one for each that is met.
    if (kind !== Kind.tuple) kept.set(value, items);
    if (kept.size > maxKept) throw new LimitError('cells');
    if (items.length <= maxParts) for (const item of items) open.push(item);
  }
}

/**
 * What names attributes in a state and is no text of the stream, so that it may say a special name too: numpy.str_ is a str. The state itself,
 * or its keys, where any result is a key at all.
 */
export function namingResults(machine: PickleMachine, state: Value, hashesResults: boolean): Value[] {
  if (kindOf(state) === Kind.result) return [state];
  if (!hashesResults) return [];
  const parts = kindOf(state) === Kind.dict ? [state] : [...(machine.tuples.items(state) ?? [])];
  return parts
    .filter((part) => kindOf(part) === Kind.dict)
    .flatMap((dict) =>
      machine.elements.items(dict).items.filter((item, i) => i % 2 === 0 && kindOf(item) === Kind.result),
    );
}
