import type { PickleMachine } from './machine';
import { eachNotableLeaf } from './stores';
import { Kind, kindOf, type Value } from './values';

/** Items of one container that are visited. */
const mostItems = 1 << 17;

/**
 * Visits the results that somebody gets who is given a value and looks `depth` containers deep into it. Tuples do not count.
 * False where some of it was forgotten, as with lists of tens of thousands of items.
 */
export function eachPassed(
  machine: PickleMachine,
  given: Value,
  depth: number,
  visit: (result: Value) => void,
): boolean {
  let isKnown = true;
  const { tuples, elements } = machine;
  const open: [Value, number][] = [[given, depth]];
  const seen = new Set<Value>();
  while (open.length > 0) {
    const [value, left] = open.pop() as [Value, number];
    const kind = kindOf(value);
    if (kind === Kind.result) visit(value);
    else if (kind === Kind.kept && left === 0)
      eachNotableLeaf(tuples, value, (leaf) => {
        if (kindOf(leaf) === Kind.result) visit(leaf);
      });
    else if (kind >= Kind.tuple && kind <= Kind.kept && !seen.has(value)) {
      seen.add(value);
      const isTuple = kind === Kind.tuple || kind === Kind.kept;
      if (!isTuple && left === 0) continue;
      const held = isTuple ? tuples.items(value) : elements.items(value, mostItems);
      const items = held === undefined ? [] : 'complete' in held ? held.items : held;
      if (held === undefined || ('complete' in held && !held.complete)) isKnown = false;
      for (const item of items) if (kindOf(item) >= Kind.tuple) open.push([item, isTuple ? left : left - 1]);
    }
  }
  return isKnown;
}
