import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';

/** What a partial makes when it is called: an instance of a class, by its `__new__`. */
export interface Construction {
  readonly method: Value;
  readonly made: Value;
  /** A tuple of the class and of what `__new__` is given behind it. */
  readonly args: Value;
  readonly keywords: Value;
}

/**
 * What a partial stands for that has been built with a state: before protocol 4, Python writes an instance whose `__new__` takes keywords as
 * `functools.partial(cls.__new__, cls, ...)()`, with `getattr(cls, '__new__')` in it. 'wait' where that name is not at hand, undefined for
 * all other partials.
 */
export function constructionOf(
  machine: PickleMachine,
  partial: Value,
  state: Value,
  pathOf: (value: Value) => string | undefined,
): Construction | 'wait' | undefined {
  const { calls, tuples } = machine;
  const kept = tuples.items(calls.args(partial));
  const [method, args, keywords, attributes] = tuples.items(state) ?? [];
  if (attributes === undefined || kept?.length !== 1 || kept[0] !== method) return undefined;
  if (kindOf(attributes) !== Kind.atom || kindOf(keywords) !== Kind.dict || kindOf(method) !== Kind.result)
    return undefined;
  if (kindOf(calls.callee(method)) !== Kind.global || pathOf(method) !== 'builtins.getattr') return undefined;
  const asked = tuples.items(calls.args(method));
  const made = asked?.[0];
  if (
    asked?.length !== 2 ||
    made === undefined ||
    kindOf(made) !== Kind.global ||
    tuples.items(args)?.[0] !== made
  )
    return undefined;
  const name = machine.textOf(asked[1]);
  if (name === undefined) return 'wait';
  return name === '__new__' ? { method, made, args, keywords } : undefined;
}
