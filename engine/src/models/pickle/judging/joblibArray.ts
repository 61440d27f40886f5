import type { PickleMachine } from '../machine/machine';
import { Atom, intOf, isNone, Kind, kindOf, payloadOf, type Value } from '../machine/values';
import { dictFields } from './stateChecks';

/**
 * joblib writes an array as a NumpyArrayWrapper whose BUILD is followed by the array's raw bytes. Its loader trusts shape,
 * dtype and padding from the stream (joblib 1.2, numpy_pickle.py, `NumpyArrayWrapper.read_array`). Skipping other bytes than it
 * skips would hide the rest of the file, so bytes are skipped only where every number is concrete and exact.
 */

/** Why an array's bytes were not skipped. */
export type ArrayProblem = 'shape' | 'dtype' | 'size' | 'padding' | 'frame';

export type ArrayAnswer =
  /** So many bytes follow, the last of which are the elements. */
  | { readonly skip: number; readonly bytes: number }
  | { readonly detour: true }
  | { readonly problem: ArrayProblem }
  | 'wait';

/** Ends a header's reading; caught by arrayAnswer only. */
class Stop extends Error {
  constructor(readonly answer: ArrayAnswer) {
    super('stop');
  }
}

/**
 * What follows the BUILD at `offset`: raw bytes, a nested pickle (object arrays), or something that cannot be told.
 * `dtypeStates` holds the BUILD states of numpy.dtype results; `pathOf` names the global behind a result.
 */
export function arrayAnswer(
  machine: PickleMachine,
  state: Value,
  offset: number,
  dtypeStates: ReadonlyMap<Value, Value>,
  pathOf: (value: Value) => string | undefined,
): ArrayAnswer {
  try {
    const fields = readFields(machine, state);
    const count = elementCount(machine, fields.get('shape'));
    const dtype = fields.get('dtype');
    const { itemSize, hasObjects } = readDtype(machine, dtype, dtypeStates, pathOf);
    // A frame that goes on behind the BUILD was read ahead by the loader: the array's bytes would lie behind it.
    if (machine.frameEnd > offset + 1) return { problem: 'frame' };
    if (hasObjects) return { detour: true };
    const bytes = count * itemSize;
    if (!Number.isSafeInteger(bytes)) return { problem: 'size' };
    const alignment = fields.get('numpy_array_alignment_bytes');
    if (alignment === undefined || isNone(alignment)) return { skip: bytes, bytes };
    const padding = machine.byteAt(offset + 1);
    if (padding === undefined) return 'wait';
    if (padding === null) return { problem: 'padding' };
    return { skip: 1 + padding + bytes, bytes };
  } catch (error) {
    if (error instanceof Stop) return error.answer;
    throw error;
  }
}

function textOf(machine: PickleMachine, value: Value, problem: ArrayProblem): string {
  const text = machine.textOf(value);
  if (text === undefined) throw new Stop('wait');
  if (text === null) throw new Stop({ problem });
  return text;
}

function readFields(machine: PickleMachine, state: Value): Map<string, Value> {
  const fields = dictFields(machine, state, [Kind.text, Kind.pyString, Kind.bytes]);
  if (fields === 'wait') throw new Stop('wait');
  if (fields === undefined) throw new Stop({ problem: 'shape' });
  return fields;
}

function elementCount(machine: PickleMachine, shape: Value | undefined): number {
  const items = shape === undefined ? undefined : machine.tuples.items(shape);
  if (items === undefined || shape === undefined) throw new Stop({ problem: 'shape' });
  if (
    kindOf(shape) !== Kind.tuple &&
    !(kindOf(shape) === Kind.atom && payloadOf(shape) === Atom.emptyTuple)
  ) {
    throw new Stop({ problem: 'shape' });
  }
  let count = 1;
  for (const item of items) {
    if (kindOf(item) !== Kind.int || intOf(item) < 0) throw new Stop({ problem: 'shape' });
    count *= intOf(item);
  }
  // numpy counts in 64 bits and would wrap around.
  if (!Number.isSafeInteger(count)) throw new Stop({ problem: 'size' });
  return count;
}

const typeText = /^[<>|=]?([bifcuSUVMmO?])(\d{0,9})$/;

/** Bytes of one element, and whether it holds Python objects anywhere. */
function readDtype(
  machine: PickleMachine,
  dtype: Value | undefined,
  states: ReadonlyMap<Value, Value>,
  pathOf: (value: Value) => string | undefined,
): { itemSize: number; hasObjects: boolean } {
  const top = dtypeText(machine, dtype, pathOf);
  let hasObjects = false;
  const open: Value[] = [dtype as Value];
  for (let visited = 0; open.length > 0; visited++) {
    if (visited > 4096) throw new Stop({ problem: 'dtype' });
    const value = open.pop() as Value;
    if (dtypeText(machine, value, pathOf).letter === 'O') hasObjects = true;
    const state = states.get(value);
    if (state !== undefined) innerDtypes(machine, state, open);
  }
  return { itemSize: top.size, hasObjects };
}

function dtypeText(
  machine: PickleMachine,
  dtype: Value | undefined,
  pathOf: (value: Value) => string | undefined,
): { letter: string; size: number } {
  if (dtype === undefined || kindOf(dtype) !== Kind.result || pathOf(dtype) !== 'numpy.dtype') {
    throw new Stop({ problem: 'dtype' });
  }
  const first = machine.tuples.items(machine.calls.args(dtype))?.[0];
  if (first === undefined) throw new Stop({ problem: 'dtype' });
  const match = typeText.exec(textOf(machine, first, 'dtype'));
  if (match === null) throw new Stop({ problem: 'dtype' });
  const [, letter, digits] = match;
  const size = letter === 'U' ? Number(digits) * 4 : letter === '?' || digits === '' ? 1 : Number(digits);
  if (digits === '' && !'?bO'.includes(letter)) throw new Stop({ problem: 'dtype' });
  return { letter, size };
}

/** Pushes the dtypes that a structured or sub-array dtype's state holds: (version, order, subdtype, names, fields, ...). */
function innerDtypes(machine: PickleMachine, state: Value, open: Value[]): void {
  const items = machine.tuples.items(state);
  if (items === undefined) throw new Stop({ problem: 'dtype' });
  const collect = (value: Value) => {
    if (kindOf(value) === Kind.result) open.push(value);
    else if (kindOf(value) === Kind.tuple || kindOf(value) === Kind.kept) {
      for (const item of machine.tuples.items(value) ?? []) if (kindOf(item) === Kind.result) open.push(item);
    } else if (kindOf(value) === Kind.dict) {
      const { items: entries, complete } = machine.elements.items(value);
      if (!complete) throw new Stop({ problem: 'dtype' });
      for (let i = 1; i < entries.length; i += 2) collect(entries[i]);
    }
  };
  for (const item of items) collect(item);
}
