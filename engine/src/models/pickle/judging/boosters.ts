import type { PickleMachine } from '../machine/machine';
import { Kind, kindOf, type Value } from '../machine/values';
import { dictFields } from './stateChecks';

/** Classes whose state holds a whole model, and what their library makes of its bytes: formats that are read elsewhere. */
export const boosterFormats: ReadonlyMap<string, RegExp> = new Map([
  ['lightgbm.basic.Booster', /^lightgbm$/],
  ['xgboost.core.Booster', /^xgboost-/],
]);

/** Keys of the model: LightGBM 4 has renamed its own. */
const modelKeys = ['handle', '_handle'];
const bytesMakers = new Set(['builtins.bytearray', 'builtins.bytes', '_codecs.encode']);
/** A bytearray of what `_codecs.encode` made. */
const maxMakers = 2;

/** The models in a booster's state, as text or bytes of the stream; undefined where that is not certain, `wait` where it needs more. */
export function modelsOf(
  machine: PickleMachine,
  state: Value,
  pathOf: (value: Value) => string | undefined,
): readonly Value[] | 'wait' | undefined {
  const fields = dictFields(machine, state, [Kind.text, Kind.pyString]);
  if (fields === undefined || fields === 'wait') return fields;
  const models: Value[] = [];
  for (const key of modelKeys) {
    let model = fields.get(key);
    for (let depth = 0; model !== undefined && kindOf(model) === Kind.result && depth < maxMakers; depth++)
      model = bytesMakers.has(pathOf(model) ?? '')
        ? machine.tuples.items(machine.calls.args(model))?.[0]
        : undefined;
    // None where nothing was trained.
    if (model !== undefined && kindOf(model) !== Kind.atom) models.push(model);
    else if (model === undefined && fields.has(key)) return undefined;
  }
  return models;
}
