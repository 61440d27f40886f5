import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

/* Layers of Keras that call a function by its name, and classes of other modules with the same names, which Keras before 3.11 imports. */

const relu = { module: 'keras.activations', class_name: 'function', config: 'relu', registered_name: null };
const layers = {
  Lambda: { function: relu },
  TFOpLambda: { function: 'math.abs' },
  TensorFlowOpLayer: { node_def: '{"op": "Identity"}' },
};
const own = [
  'keras.layers',
  'keras.src.layers.core.tf_op_layer',
  'tf_keras.layers',
  'tensorflow.python.keras.layers',
  undefined,
];

async function findingsOf(name: keyof typeof layers, module: string | undefined): Promise<readonly string[]> {
  const layer = { module, class_name: name, config: layers[name] };
  const { findings } = await scanBytes(
    JSON.stringify({ class_name: 'Sequential', config: { layers: [layer] } }),
    'model.json',
  );
  return findings.map(({ evidence }) => evidence ?? '');
}

describe.each(Object.keys(layers) as (keyof typeof layers)[])('%s', (name) => {
  it.each(own)('of %s is judged by what it calls', async (module) => {
    expect(await findingsOf(name, module)).toEqual([]);
  });

  it.each(['somebody', 'somebody.layers', 'kerastuner', 'tensorflowx.keras'])(
    'of %s is its own',
    async (module) => {
      expect(await findingsOf(name, module)).toContain(`${module}.${name}`);
    },
  );
});

/* Where one of these has a name like `(a+)+$`, keras 3.15 had not loaded a model with a layer of forty letters after two minutes. */
describe('expressions that paths are matched with', () => {
  const holders: Record<string, (pattern: string) => object> = {
    DTypePolicyMap: (pattern) => ({
      policy_map: { [pattern]: { class_name: 'DTypePolicy', config: { name: 'float32' } } },
    }),
    OptimizerMap: (pattern) => ({ optimizer_map: { [pattern]: { class_name: 'SGD', config: {} } } }),
    Muon: (pattern) => ({ exclude_layers: [pattern] }),
  };
  const verdictOf = async (name: string, pattern: string) => {
    const held = { class_name: name, config: holders[name](pattern) };
    const text = JSON.stringify({
      class_name: 'Sequential',
      config: { layers: [] },
      compile_config: { held },
    });
    return (await scanBytes(text, 'model.json')).verdict;
  };

  it.each(Object.keys(holders))('of %s may take too long', async (name) => {
    for (const pattern of ['(a+)+$', '(.*)*x', '(a|a)*b'])
      expect(await verdictOf(name, pattern)).toBe('suspicious');
  });

  it.each(Object.keys(holders))('of %s answer soon', async (name) => {
    for (const pattern of ['encoder/.*', 'decoder', 'encoder/layer_[0-9]+/dense'])
      expect(await verdictOf(name, pattern)).toBe('safe');
  });
});
