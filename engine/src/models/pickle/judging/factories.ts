import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';

/** Functions that make an empty or a default value of nothing, and only that. */
const makers = new Set([
  ...['bool', 'bytearray', 'bytes', 'complex', 'dict', 'float', 'frozenset', 'int', 'list', 'object'].map(
    (name) => `builtins.${name}`,
  ),
  ...['set', 'str', 'tuple'].map((name) => `builtins.${name}`),
  ...['Counter', 'OrderedDict', 'defaultdict', 'deque'].map((name) => `collections.${name}`),
  ...['bool_', 'float32', 'float64', 'int32', 'int64', 'ndarray'].map((name) => `numpy.${name}`),
  'nltk.probability.ConditionalFreqDist',
  'nltk.probability.FreqDist',
  'torch.amp.grad_scaler._refresh_per_optimizer_state',
  'torch.cuda.amp.grad_scaler._refresh_per_optimizer_state',
]);
/** Partials of partials; nobody writes more. */
const maxPartials = 4;

/**
 * Whether what a defaultdict is given to make its values may be called: whoever indexes the dict does so, which the `__setstate__` of other
 * classes does while they are loaded. True for calls of anything else, and without a factory.
 */
export function isFactory(
  machine: PickleMachine,
  path: string,
  args: Value,
  pathOf: (value: Value) => string | undefined,
): boolean {
  const factory = path === 'collections.defaultdict' ? machine.tuples.items(args)?.[0] : undefined;
  if (factory === undefined) return true;
  return makes(machine, factory, maxPartials, pathOf);
}

function makes(
  machine: PickleMachine,
  value: Value,
  depth: number,
  pathOf: (value: Value) => string | undefined,
): boolean {
  if (kindOf(value) === Kind.global) return makers.has(pathOf(value) ?? '');
  if (kindOf(value) !== Kind.result) return true;
  if (pathOf(value) !== 'functools.partial') return true;
  const items = depth === 0 ? undefined : machine.tuples.items(machine.calls.args(value));
  return items?.every((item) => makes(machine, item, depth - 1, pathOf)) === true;
}
