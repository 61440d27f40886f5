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
