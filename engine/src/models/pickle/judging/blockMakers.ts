import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';

/** What the blocks of a data frame are made by: `partial(new_block, ndim=2)` in pandas 1.3. */
const newBlock = 'pandas.core.internals.blocks.new_block';

/**
 * The function that a partial calls with what it is given and a number of dimensions, where that is pandas' own: calling the partial is
 * calling it. Undefined for all other partials.
 */
export function blockMaker(
  machine: PickleMachine,
  partial: Value,
  state: Value,
  pathOf: (value: Value) => string | undefined,
): Value | undefined {
  const made = machine.tuples.items(machine.calls.args(partial));
  const [callee, args, keywords, attributes] = machine.tuples.items(state) ?? [];
  if (attributes === undefined || made?.length !== 1 || made[0] !== callee) return undefined;
  if (kindOf(callee) !== Kind.global || pathOf(callee) !== newBlock || kindOf(attributes) !== Kind.atom)
    return undefined;
  const isEmpty = machine.tuples.list(args)?.length === 0;
  const { items, complete } = machine.elements.items(keywords, 2);
  const isNumber = items.length === 2 && kindOf(items[0]) === Kind.text && kindOf(items[1]) === Kind.int;
  return isEmpty && kindOf(keywords) === Kind.dict && complete && isNumber ? callee : undefined;
}
