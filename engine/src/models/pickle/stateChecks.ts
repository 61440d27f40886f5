import type { PickleMachine } from './machine';
import type { StateCheck } from './policy/globals';
import { Kind, kindOf, type Value } from './values';

/** More keys than any state that is looked into has. */
const mostKeys = 64;

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
  const { items, complete } = machine.elements.items(dict, 2 * mostKeys);
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
export function isHarmlessState(machine: PickleMachine, check: StateCheck, state: Value): boolean | 'wait' {
  const fields = dictFields(machine, state, [Kind.text]);
  if (fields === undefined || fields === 'wait') return fields ?? false;
  if (check === 'no-formula') return !formulaMarks.some((key) => fields.has(key));
  const template = fields.get('_parse_arg_template');
  if (template === undefined || kindOf(template) !== Kind.text) return false;
  const text = machine.textOf(template);
  return text === undefined ? 'wait' : isParserTemplate(text ?? '');
}

/** Keys that make ModelData.__setstate__ of statsmodels evaluate the formula (0.13 and 0.15, base/data.py). */
const formulaMarks = ['restore_design_info', 'restore_model_spec'];

const firstLine = /^\ndef _parse_args\(self, ((?:[A-Za-z_]\w{0,40}, ){0,16}) (loc=0(?:, scale=1)?)\):\n/;

/**
 * Whether a text is what scipy makes of `parse_arg_template` (1.10 and 1.17, stats/_distn_infrastructure.py) for some names of
 * parameters. rv_generic.__setstate__ runs it as Python.
 */
function isParserTemplate(text: string): boolean {
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
