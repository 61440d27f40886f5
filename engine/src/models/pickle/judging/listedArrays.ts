import type { PickleMachine } from '../machine/machine';
import { intOf, Kind, kindOf, type Value } from '../machine/values';

/** Items or bytes that no model asks for at once. */
const maxAllocation = 1 << 24;

/** A number of items or bytes that no model asks for at once. */
export const isLarge = (size: Value): boolean =>
  kindOf(size) === Kind.number || (kindOf(size) === Kind.int && intOf(size) > maxAllocation);

/** Whether an argument is such a number, or the shape of as large an array: numpy fills one of objects when it is dropped. */
export function asksForMuch(machine: PickleMachine, argument: Value): boolean {
  if (isLarge(argument)) return true;
  if (kindOf(argument) === Kind.list) return machine.elements.items(argument).items.length > 0;
  const size = isTuple(argument) ? sizeOf(machine, argument) : undefined;
  return isTuple(argument) && !(size !== undefined && size <= maxAllocation);
}

/** What numpy is given as the bytes of an array, where a call made them. */
const bytesMakers = new Set(['_codecs.encode', 'builtins.bytes', 'builtins.bytearray']);

/** What gives the type of an array whose elements are listed, or stand in bytes. */
const typeMakers = /^numpy\.(?:dtype|_?core\._internal\._convert_to_stringdtype_kwargs$)/;

/**
 * Whether the state of an array of objects or texts lists as many as its shape says: numpy takes them from the list without a look at its length.
 * States of other things pass. Such a state stands by itself, or first in a pair (pandas before 0.14).
 * Source: numpy/_core/src/multiarray/methods.c, `_setlist_pkl`.
 */
export function listsItsObjects(
  machine: PickleMachine,
  pathOf: (value: Value) => string | undefined,
  state: Value,
  depth = 1,
): boolean {
  const items = isTuple(state) ? machine.tuples.list(state) : undefined;
  if (items === undefined) return true;
  if (depth > 0 && items.length > 0 && !listsItsObjects(machine, pathOf, items[0], depth - 1)) return false;
  const dtype = items.findIndex((item) => typeMakers.test(pathOf(item) ?? ''));
  const elements = items.at(dtype + 2);
  if (dtype < 1 || dtype + 2 >= items.length || elements === undefined) return true;
  if (kindOf(elements) === Kind.result) return bytesMakers.has(pathOf(elements) ?? '');
  if (kindOf(elements) !== Kind.list) return true;
  const count = machine.elements.countOf(elements);
  return count !== undefined && count === sizeOf(machine, items[dtype - 1]);
}

const isTuple = (value: Value) => [Kind.tuple, Kind.kept].includes(kindOf(value));

/** How many elements an array of a shape has; undefined where that is not certain. */
function sizeOf(machine: PickleMachine, shape: Value): number | undefined {
  const lengths = machine.tuples.list(shape);
  if (lengths?.every((length) => kindOf(length) === Kind.int) !== true) return undefined;
  return lengths.reduce((product, length) => product * intOf(length), 1);
}
