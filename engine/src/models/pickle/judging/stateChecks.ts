import type { StateCheck } from '../globals/globals';
import type { PickleMachine } from '../machine/machine';
import { intOf, Kind, kindOf, type Value } from '../machine/values';

/** More keys than any state that is looked into has. */
const maxKeys = 64;

/**
 * The entries of a dict by key, the last of equal keys, as in a dict. Undefined where they are not certain: another object, items that
 * were forgotten, a key whose kind is not one of `kinds`. `wait` where a key's text is not in the window.
 */
export function dictFields(
  machine: PickleMachine,
  dict: Value,
  kinds: readonly Kind[],
): Map<string, Value> | 'wait' | undefined {
  if (kindOf(dict) !== Kind.dict) return undefined;
  const { items, complete } = machine.elements.items(dict, 2 * maxKeys);
  if (!complete) return undefined;
  const fields = new Map<string, Value>();
  for (let i = 0; i + 1 < items.length; i += 2) {
    if (!kinds.includes(kindOf(items[i]))) return undefined;
    const key = machine.textOf(items[i]);
    if (key === undefined) return 'wait';
    if (key !== null) fields.set(key, items[i + 1]);
  }
  return fields;
}

/**
 * Whether what BUILD hands to a reviewed `__setstate__` is certain to be harmless. Only str keys count: which of them a bytes key or a
 * Python 2 string equals depends on the loader.
 */
export function isHarmlessState(
  machine: PickleMachine,
  check: Exclude<StateCheck, 'dtype' | 'bounds'>,
  state: Value,
  pathOf: (value: Value) => string | undefined,
): boolean | 'wait' {
  // The observer follows what is passed: here it only must be known.
  if (check === 'data') return kindOf(state) !== Kind.dict || machine.elements.items(state).complete;
  if (check === 'image') return isHarmlessImage(machine, state, pathOf);
  const fields = dictFields(machine, state, [Kind.text]);
  if (fields === undefined || fields === 'wait') return fields ?? false;
  if (check === 'optimizer') return isHarmlessOptimizer(machine, fields, pathOf);
  if (check === 'features') return hasPlainFeatures(machine, fields.get('features'));
  if (check === 'members') return hasOwnMembers(fields, pathOf);
  if (check === 'no-formula') return !formulaMarks.some((key) => fields.has(key));
  const template = fields.get('_parse_arg_template');
  if (template === undefined || kindOf(template) !== Kind.text) return false;
  const text = machine.textOf(template);
  return text === undefined ? 'wait' : isParserTemplate(text ?? '');
}

const isDict = (value: Value | undefined) => value === undefined || kindOf(value) === Kind.dict;

/** Optimizer.__setstate__ of torch and those below it call methods of the instance, of `defaults`, of `state` and of each group. */
function isHarmlessOptimizer(
  machine: PickleMachine,
  fields: ReadonlyMap<string, Value>,
  pathOf: (value: Value) => string | undefined,
): boolean {
  const groups = fields.get('param_groups');
  const state = fields.get('state');
  if (fields.has('_patch_step_function') || !isDict(fields.get('defaults'))) return false;
  if (!isDict(state) && pathOf(state as Value) !== 'collections.defaultdict') return false;
  if (groups === undefined) return true;
  const { items, complete } = machine.elements.items(groups);
  return kindOf(groups) === Kind.list && complete && items.every(isDict);
}

const arrays =
  /^(?:numpy\.(?:ndarray|_?core\.(?:numeric\._frombuffer|(?:multiarray|_internal)\._reconstruct))|joblib\.numpy_pickle\.NumpyArrayWrapper)$/;

/** IsotonicRegression calls its `_build_f` with two arrays, TreePredictor `astype` of its nodes (scikit-learn 1.9). */
function hasOwnMembers(
  fields: ReadonlyMap<string, Value>,
  pathOf: (value: Value) => string | undefined,
): boolean {
  if (fields.has('_build_f')) return false;
  return ['nodes', 'X_thresholds_', 'y_thresholds_'].every((name) => {
    const value = fields.get(name);
    return value === undefined || arrays.test(pathOf(value) ?? '');
  });
}

/**
 * Columns, a transformer and its options. DataFrameMapper.__setstate__ of sklearn-pandas hands each feature to `_build_feature`, which calls
 * the first of four with the fourth.
 */
function hasPlainFeatures(machine: PickleMachine, features: Value | undefined): boolean {
  if (features === undefined || kindOf(features) !== Kind.list) return false;
  const { items, complete } = machine.elements.items(features);
  return (
    complete &&
    items.every((feature) => {
      const parts = machine.tuples.items(feature);
      return parts !== undefined && parts.length > 0 && parts.length < 4;
    })
  );
}

/**
 * Whether the bounds of a space hold numbers: Box.__setstate__ of gym and Gymnasium writes them as text where the state does not, and an
 * array of objects would be asked for theirs.
 */
export function hasNumericBounds(
  machine: PickleMachine,
  state: Value,
  isNumeric: (array: Value) => boolean,
): boolean | 'wait' {
  const fields = dictFields(machine, state, [Kind.text]);
  if (fields === undefined || fields === 'wait') return fields ?? false;
  return ['low', 'high'].every((name) => {
    const bound = fields.get(name);
    return fields.has(`${name}_repr`) || (bound !== undefined && isNumeric(bound));
  });
}

/** Pixels of an image; a palette has four bytes for each of its colours. */
const maxPixels = 1 << 24;
const maxPalette = 1024;

/**
 * Whether a state is information, mode, size, palette and bytes, as `Image.__setstate__` of Pillow takes them (9.4 to 12.3): it allocates the
 * size before it finds the bytes to be too few, and makes bytes of the palette.
 */
function isHarmlessImage(
  machine: PickleMachine,
  state: Value,
  pathOf: (value: Value) => string | undefined,
): boolean {
  if (kindOf(state) !== Kind.list) return false;
  const { items, complete } = machine.elements.items(state);
  const [, mode, size, palette, bytes] = items;
  if (!complete || items.length < 5 || kindOf(mode) !== Kind.text) return false;
  const sides = [...(machine.tuples.items(size) ?? [])];
  if (sides.length !== 2 || !sides.every((side) => kindOf(side) === Kind.int && intOf(side) >= 0))
    return false;
  if (intOf(sides[0]) * intOf(sides[1]) > maxPixels) return false;
  const isBytes = (value: Value) => kindOf(value) === Kind.bytes || pathOf(value) === '_codecs.encode';
  const colours = kindOf(palette) === Kind.list ? machine.elements.items(palette, maxPalette) : undefined;
  const isPalette =
    kindOf(palette) === Kind.atom ||
    isBytes(palette) ||
    (colours?.complete === true && colours.items.every((each) => kindOf(each) === Kind.int));
  return isPalette && isBytes(bytes) && items.slice(5).every((each) => kindOf(each) < Kind.kept);
}

/** Keys that make ModelData.__setstate__ of statsmodels evaluate the formula (0.13 and 0.15, base/data.py). */
const formulaMarks = ['restore_design_info', 'restore_model_spec'];

const firstLine = /^\ndef _parse_args\(self, ((?:[A-Za-z_]\w{0,40}, ){0,16}) (loc=0(?:, scale=1)?)\):\n/;

/**
 * Whether a text is what scipy makes of `parse_arg_template` (1.10 and 1.17, stats/_distn_infrastructure.py) for some names of
 * parameters. rv_generic.__setstate__ runs it as Python.
 */
export function isParserTemplate(text: string): boolean {
  const match = firstLine.exec(text);
  if (match === null) return false;
  const [, shapes, locationIn] = match;
  const locationOut = locationIn === 'loc=0' ? 'loc, 1' : 'loc, scale';
  return (
    text ===
    `
def _parse_args(self, ${shapes} ${locationIn}):
    return (${shapes}), ${locationOut}

def _parse_args_rvs(self, ${shapes} ${locationIn}, size=None):
    return self._argcheck_rvs(${shapes} ${locationOut}, size=size)

def _parse_args_stats(self, ${shapes} ${locationIn}, moments='mv'):
    return (${shapes}), ${locationOut}, moments
`
  );
}

/** Items of a list that is an argument of a function. */
const maxPlain = 256;

/** Whether arguments are numbers and text, or flat containers of them. */
export function isPlain(machine: PickleMachine, args: Value): boolean {
  const all = machine.tuples.items(args);
  return (
    all?.every((item) => {
      if (kindOf(item) < Kind.tuple) return true;
      if (kindOf(item) > Kind.frozenset) return false;
      const { items, complete } =
        kindOf(item) === Kind.tuple
          ? { items: machine.tuples.list(item) ?? [item], complete: true }
          : machine.elements.items(item, maxPlain);
      return complete && items.every((inner) => kindOf(inner) < Kind.tuple);
    }) === true
  );
}
