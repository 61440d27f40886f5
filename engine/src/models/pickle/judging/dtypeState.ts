import type { PickleMachine } from '../machine/machine';
import { intOf, isNone, Kind, kindOf, type Value } from '../machine/values';
import { dictFields } from './stateChecks';

/*
 * numpy's dtype takes its fields, size and flags from its state without looking whether they agree (1.24 to 2.4, descriptor.c,
 * `arraydescr_setstate`): a field may lie outside the element, a number may be said to be a reference to an object, and an array of
 * such elements then reads, writes and releases memory of the file's choice while it is loaded.
 */

/** What numpy.dtype was called with, and with what it was built. */
export interface DtypeContext {
  readonly machine: PickleMachine;
  /** Dotted name of the global behind a value. */
  pathOf(value: Value): string | undefined;
  /** The state of a dtype that was built before. */
  stateOf(dtype: Value): Value | undefined;
}

interface Element {
  readonly size: number;
  readonly holdsObjects: boolean;
}

const typeText = /^[<>|=]?([bifcuSUVMmO?])(\d{0,9})$/;
const keyKinds = [Kind.text, Kind.pyString, Kind.bytes];
/** The element holds references, and is pickled as a list (NPY_ITEM_REFCOUNT, NPY_LIST_PICKLE, NPY_ITEM_IS_POINTER). */
const [refcount, listPickle, isPointer] = [1, 2, 4];

const alignments = new Set([1, 2, 4, 8, 16, 32]);

/** Ends a look that needs text which is not in the window. */
class Wait extends Error {}

/** Whether the state that BUILD hands to a dtype describes an element whose parts lie inside it and are what they are said to be. */
export function isHarmlessDtype(context: DtypeContext, dtype: Value, state: Value): boolean | 'wait' {
  try {
    return describes(context, dtype, state);
  } catch (error) {
    if (error instanceof Wait) return 'wait';
    throw error;
  }
}

function describes(context: DtypeContext, dtype: Value, state: Value): boolean {
  const { machine } = context;
  const args = machine.tuples.items(machine.calls.args(dtype));
  const items = machine.tuples.items(state);
  // Without three arguments it is numpy's own, shared by everybody.
  if (args?.length !== 3 || items === undefined || items.length < 8 || items.length > 9) return false;
  const [version, , subarray, names, fields, elementSize, alignment, flags] = items;
  if (![version, elementSize, alignment, flags].every((item) => kindOf(item) === Kind.int)) return false;
  if (intOf(version) < 3 || intOf(version) > 4) return false;
  const said = named(context, args[0]);
  // A record is as large as its state says.
  const size = said?.letter === '' ? intOf(elementSize) : (said?.size ?? -1);
  if (said === undefined || size < 0) return false;
  // Of texts and records numpy takes both numbers as they are said, of other types neither.
  const takesBoth = /^[SUV]?$/.test(said.letter);
  if (intOf(elementSize) !== size && (takesBoth || intOf(elementSize) !== -1)) return false;
  if (takesBoth && !alignments.has(intOf(alignment))) return false;
  // A date without its unit has none at all, which numpy follows all the same.
  if (/[mM]/.test(said.letter) && items.length !== 9) return false;
  const hasParts = !isNone(subarray) || !isNone(names) || !isNone(fields);
  if (hasParts && said.letter !== '' && said.letter !== 'V') return false;
  const parts = hasParts ? partsOf(context, subarray, names, fields) : [];
  if (parts === undefined || parts.some(({ end }) => end > size)) return false;
  const reference = intOf(flags) & (refcount | listPickle | isPointer);
  if (said.letter === 'O') return reference === (refcount | listPickle | isPointer);
  const holdsObjects = parts.some((part) => part.holdsObjects);
  return holdsObjects ? (reference & (refcount | listPickle)) === (refcount | listPickle) : reference === 0;
}

type Part = Element & { readonly end: number };

/** The parts of a structured or sub-array element; undefined where they are not certain. */
function partsOf(context: DtypeContext, subarray: Value, names: Value, fields: Value): Part[] | undefined {
  const { machine } = context;
  if (!isNone(subarray)) {
    const [base, shape] = machine.tuples.items(subarray) ?? [];
    const element = elementOf(context, base);
    const count = shape === undefined ? undefined : product(machine, shape);
    if (element === undefined || count === undefined || !isNone(names) || !isNone(fields)) return undefined;
    return [{ ...element, end: element.size * count }];
  }
  const byName = dictFields(machine, fields, keyKinds);
  if (byName === 'wait') throw new Wait();
  const listed = machine.tuples.items(names);
  if (byName === undefined || listed === undefined) return undefined;
  for (const name of listed) {
    const text = machine.textOf(name);
    if (text === undefined) throw new Wait();
    if (!byName.has(text ?? '')) return undefined;
  }
  const parts: Part[] = [];
  // A title is another key of its field.
  for (const field of byName.values()) {
    const [type, offset] = machine.tuples.items(field) ?? [];
    const element = elementOf(context, type);
    if (element === undefined || offset === undefined || kindOf(offset) !== Kind.int || intOf(offset) < 0)
      return undefined;
    parts.push({ ...element, end: intOf(offset) + element.size });
  }
  return parts;
}

function elementOf(context: DtypeContext, dtype: Value | undefined): Element | undefined {
  if (dtype === undefined || kindOf(dtype) !== Kind.result || context.pathOf(dtype) !== 'numpy.dtype')
    return undefined;
  const { tuples, calls } = context.machine;
  const first = tuples.items(calls.args(dtype))?.[0];
  const said = first === undefined ? undefined : named(context, first);
  const state = context.stateOf(dtype);
  const items = state === undefined ? undefined : tuples.items(state);
  if (said === undefined || (said.letter === '' && items === undefined)) return undefined;
  // Its own state was judged when it was built.
  const flags = items !== undefined && kindOf(items[7]) === Kind.int ? intOf(items[7]) : 0;
  const size = said.letter === '' ? intOf((items as Int32Array)[5]) : said.size;
  return { size, holdsObjects: said.letter === 'O' || (flags & refcount) !== 0 };
}

/** Letter and size of the type that numpy.dtype was called with; the letter of a record, which has no size of its own, is ''. */
function named(context: DtypeContext, type: Value): { letter: string; size: number } | undefined {
  if (kindOf(type) === Kind.global)
    return /^numpy\.(?:rec\.|_?core\.records\.)?record$/.test(context.pathOf(type) ?? '')
      ? { letter: '', size: 0 }
      : undefined;
  const text = context.machine.textOf(type);
  if (text === undefined) throw new Wait();
  const match = typeText.exec(text ?? '');
  if (match === null) return undefined;
  const [, letter, digits] = match;
  if (letter === 'O') return { letter, size: 8 };
  if (digits === '' && letter !== '?' && letter !== 'b') return undefined;
  return { letter, size: letter === 'U' ? Number(digits) * 4 : Number(digits || 1) };
}

/** Number of elements of a shape: an integer or a tuple of them. */
function product(machine: PickleMachine, shape: Value): number | undefined {
  const items = kindOf(shape) === Kind.int ? [shape] : machine.tuples.items(shape);
  if (items === undefined) return undefined;
  let count = 1;
  for (const item of items) {
    if (kindOf(item) !== Kind.int || intOf(item) < 0) return undefined;
    count *= intOf(item);
  }
  return count;
}
