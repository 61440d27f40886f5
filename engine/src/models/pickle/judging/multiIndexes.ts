import type { PickleMachine } from '../machine/machine';
import { intOf, Kind, kindOf, type Value } from '../machine/values';
import { dictFields } from './stateChecks';

/*
 * pandas keeps an index of several levels as codes into each level, and looks the values up in compiled code that does not compare them
 * with the level (pandas 0.24 to 3.0, core/indexes/base.py `_new_Index`, core/indexes/multi.py): a code beyond it ends the process of
 * whoever prints the table. So how long each level is must be known, and each code inside of it.
 */

/** Codes of one level of an index. */
export interface LevelCodes {
  readonly index: Value;
  readonly offset: number;
  readonly codes: Value;
  /** Values of the level; -1 where that is not certain. */
  readonly length: number;
}

/** What is asked about values. */
export interface IndexContext {
  readonly machine: PickleMachine;
  pathOf(value: Value): string | undefined;
  /** Elements of an array. */
  countOf(array: Value): number | undefined;
  /** What BUILD gave an object. */
  stateOf(object: Value): Value | undefined;
}

const maker = /^pandas\.(?:core\.)?indexes\.(?:base\._new_Index|\w+\._new_\w+Index)$/;
const several = /^pandas\.(?:core\.(?:indexes\.multi\.|index\.)|indexes\.multi\.)?MultiIndex$/;
const frozen = /^pandas\.(?:core\.)?(?:indexes|base)\.?(?:frozen)?\.FrozenList$/;
const range = /^pandas\.(?:core\.indexes\.range\.)?RangeIndex$/;
const keyKinds = [Kind.text, Kind.pyString];
/** Where an index, or an array of pandas, keeps its values. */
const parts = ['data', 'left', '_data', '_ndarray', '_pa_array', '_codes', '_left'];
const maxDepth = 5;
const maxLevels = 256;

/** The codes of an index of several levels that a call makes; undefined for any other call. */
export function levelsOf(
  context: IndexContext,
  callee: Value,
  args: Value,
): { codes: Value; length: number }[] | 'wait' | 'unclear' | undefined {
  const { machine } = context;
  const items = kindOf(callee) === Kind.global ? machine.tuples.items(args) : undefined;
  if (items?.length !== 2 || !several.test(context.pathOf(items[0]) ?? '')) return undefined;
  if (!maker.test(context.pathOf(callee) ?? '')) return undefined;
  const fields = dictFields(machine, items[1], keyKinds);
  if (fields === undefined || fields === 'wait') return fields ?? 'unclear';
  const levels = listOf(context, fields.get('levels'));
  const codes = listOf(context, fields.get('codes') ?? fields.get('labels'));
  if (levels === undefined || codes?.length !== levels.length) return 'unclear';
  const found: { codes: Value; length: number }[] = [];
  for (const [at, level] of levels.entries()) {
    const length = lengthOf(context, level, 0);
    if (length === 'wait') return 'wait';
    found.push({ codes: codes[at], length: length ?? -1 });
  }
  return found;
}

function listOf(context: IndexContext, value: Value | undefined): readonly Value[] | undefined {
  if (value === undefined) return undefined;
  const { machine } = context;
  if (kindOf(value) === Kind.list) {
    const { items, complete } = machine.elements.items(value, maxLevels);
    return complete ? items : undefined;
  }
  if (kindOf(value) === Kind.tuple || kindOf(value) === Kind.kept)
    return [...(machine.tuples.items(value) ?? [])];
  const args = frozen.test(context.pathOf(value) ?? '')
    ? machine.tuples.items(machine.calls.args(value))
    : undefined;
  return args?.length === 1 && kindOf(args[0]) !== Kind.result ? listOf(context, args[0]) : undefined;
}

/** How many values an index or an array has. */
function lengthOf(context: IndexContext, value: Value, depth: number): number | 'wait' | undefined {
  const known = context.countOf(value);
  if (known !== undefined || kindOf(value) !== Kind.result || depth > maxDepth) return known;
  const { machine } = context;
  const args = machine.tuples.items(machine.calls.args(value)) ?? [];
  const callee = machine.calls.callee(value);
  const path = kindOf(callee) === Kind.global ? (context.pathOf(callee) ?? '') : '';
  if (path === 'pyarrow.lib._restore_array') {
    const count = machine.tuples.items(args[0] ?? 0)?.[1];
    return count !== undefined && kindOf(count) === Kind.int ? intOf(count) : undefined;
  }
  const isIndex = maker.test(path) && args.length === 2;
  const state = isIndex ? args[1] : context.stateOf(value);
  if (state === undefined) return undefined;
  const inner = [...(machine.tuples.items(state) ?? [])];
  if (kindOf(state) === Kind.dict) {
    const fields = dictFields(machine, state, keyKinds);
    if (fields === undefined || fields === 'wait') return fields;
    if (isIndex && range.test(context.pathOf(args[0]) ?? '')) return rangeLength(fields);
    for (const part of parts) if (fields.has(part)) inner.push(fields.get(part) as Value);
  }
  for (const part of inner) {
    const length = lengthOf(context, part, depth + 1);
    if (length !== undefined) return length;
  }
  return undefined;
}

function rangeLength(fields: ReadonlyMap<string, Value>): number | undefined {
  const numbers = ['start', 'stop', 'step'].map((name) => fields.get(name));
  if (!numbers.every((number) => number !== undefined && kindOf(number) === Kind.int)) return undefined;
  const [start, stop, step] = numbers.map((number) => intOf(number as Value));
  return step === 0 ? undefined : Math.max(0, Math.ceil((stop - start) / step));
}
