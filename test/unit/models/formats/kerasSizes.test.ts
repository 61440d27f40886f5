import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';
import { storedZip } from '../../../support/zip';

/* Layers of Keras that make more numbers while they are read than the file can have saved, and those that make many and have saved them. */

const layer = (class_name: string, config: object, input?: readonly (number | null)[]) => ({
  module: 'keras.layers',
  class_name,
  config: { name: 'one', ...config },
  registered_name: null,
  ...(input === undefined ? {} : { build_config: { input_shape: input } }),
});

const model = (...layers: object[]) => ({
  module: 'keras',
  class_name: 'Sequential',
  config: { name: 'm', layers },
  registered_name: null,
});

const verdictOf = async (config: object, weights: number) => {
  const archive = storedZip({
    'config.json': Buffer.from(JSON.stringify(config)),
    'metadata.json': Buffer.from('{}'),
    'model.weights.h5': Buffer.alloc(Math.min(weights, 1 << 26)),
  });
  const { findings } = await scanBytes(archive, 'model.keras');
  return findings.map(({ message }) => message);
};

const huge = 10_000_000_000;

describe('layers that make too many numbers', () => {
  it.each([
    layer('Dense', { units: huge }, [null, 4]),
    layer('Dense', { units: huge }),
    layer('Dense', { units: 10 }, [null, huge]),
    layer('Dense', { units: 100_000 }, [null, 100_000]),
    layer('Embedding', { input_dim: huge, output_dim: 1 }),
    layer('Embedding', { input_dim: 1 << 20, output_dim: 1 << 20 }, [null, 4]),
    layer('Conv2D', { filters: huge, kernel_size: [3, 3], groups: 1 }, [null, 8, 8, 3]),
    layer('Conv2D', { filters: 1, kernel_size: [100_000, 100_000], groups: 1 }, [null, 8, 8, 3]),
    layer('Conv1DTranspose', { filters: 1, kernel_size: [3] }, [null, 8, huge]),
    layer('DepthwiseConv2D', { kernel_size: [3, 3], depth_multiplier: huge }, [null, 8, 8, 3]),
    layer('SeparableConv2D', { filters: huge, kernel_size: [3, 3], depth_multiplier: 1 }, [null, 8, 8, 3]),
    layer('LSTM', { units: 1_000_000 }, [null, 8, 3]),
    layer('GRUCell', { units: 1_000_000 }),
    layer('ConvLSTM2D', { filters: 1_000_000, kernel_size: [3, 3] }, [null, 8, 8, 8, 3]),
    layer('MultiHeadAttention', { num_heads: 1, key_dim: huge }),
    layer('EinsumDense', { equation: 'ab,bc->ac', output_shape: huge }, [null, 4]),
    layer('EinsumDense', { equation: `ab,${'b'.repeat(20)}c->ac`, output_shape: [3] }, [null, 4]),
    layer('EinsumDense', { equation: `...b,${'c'.repeat(20)}->...c`, output_shape: [4] }, [null, 4]),
    layer('Dense', { units: 3, lora_rank: huge }, [null, 4]),
    layer('Embedding', { input_dim: 3, output_dim: 3, lora_rank: huge }),
    layer('STFTSpectrogram', { frame_length: 1 << 20, fft_length: 1 << 20 }, [null, 8, 1]),
    layer('MelSpectrogram', { num_mel_bins: 1 << 20, fft_length: 1 << 20 }, [null, 8]),
    layer('BatchNormalization', { axis: 1 }, [null, huge, 3]),
    layer('LayerNormalization', { axis: [1, 2] }, [null, 100_000, 100_000]),
    layer('PReLU', {}, [null, 100_000, 100_000]),
    layer('Bidirectional', { layer: layer('LSTM', { units: 1_000_000 }) }, [null, 8, 3]),
  ])('%j', async (one) => {
    expect(await verdictOf(model(one), 1000)).toEqual([expect.stringContaining('one (')]);
  });

  it('are found where the shape is that of the model', async () => {
    const input = { class_name: 'InputLayer', config: { batch_input_shape: [null, 100_000, 100_000] } };
    const config = {
      class_name: 'Sequential',
      config: { layers: [input, layer('Flatten', {}), layer('Dense', { units: 10 })] },
    };
    expect(await verdictOf(config, 1000)).toEqual([expect.stringContaining('one (Dense)')]);
  });

  it('are found in how a layer calculates', async () => {
    const dtype = {
      module: 'keras.dtype_policies',
      class_name: 'QuantizedFloat8DTypePolicy',
      config: { mode: 'float8', amax_history_length: huge },
    };
    expect(await verdictOf(model(layer('Dense', { units: 3, dtype }, [null, 4])), 1000)).toEqual([
      expect.stringContaining('QuantizedFloat8DTypePolicy'),
    ]);
  });

  it('are found without weights beside them', async () => {
    const { findings } = await scanBytes(
      JSON.stringify(model(layer('Dense', { units: huge }, [null, 4]))),
      'm.json',
    );
    expect(findings).toHaveLength(1);
  });
});

describe('layers that were saved', () => {
  it.each([
    [layer('Dense', { units: 1000 }, [null, 2048]), 1000],
    [layer('Dense', { units: 4096 }, [null, 4096]), 4096 * 4096],
    [layer('Embedding', { input_dim: 250_000, output_dim: 100 }, [null, 4]), 250_000 * 100],
    [layer('Conv2D', { filters: 512, kernel_size: [3, 3], groups: 1 }, [null, 8, 8, 512]), 9 * 512 * 512],
    [layer('RepeatVector', { n: 100 }, [null, 8]), 1],
    [
      layer('EinsumDense', { equation: 'abc,cde->abde', output_shape: [null, 16, 64] }, [null, null, 1024]),
      1,
    ],
    [
      layer('EinsumDense', { equation: 'abcd,cde->abe', output_shape: [null, 1024] }, [null, null, 16, 64]),
      1,
    ],
    [layer('Dense', { units: 1000, lora_rank: 8 }, [null, 2048]), 1000],
    [layer('STFTSpectrogram', { frame_length: 2048, fft_length: 2048 }, [null, 8, 1]), 1],
    [layer('MelSpectrogram', { num_mel_bins: 128, fft_length: 2048 }, [null, 8]), 1],
    [layer('StringLookup', { max_tokens: huge }), 1],
  ])('%j', async (one, bytes) => {
    expect(await verdictOf(model(one), bytes)).toEqual([]);
  });

  it('are those of a large input', async () => {
    const input = { class_name: 'InputLayer', config: { batch_input_shape: [null, 1024, 1024, 3] } };
    const config = {
      class_name: 'Sequential',
      config: { layers: [input, layer('Flatten', {}), layer('Dense', { units: 256 })] },
    };
    expect(await verdictOf(config, 1000)).toEqual([]);
  });

  it('are those that a library wrote', async () => {
    const text = readFileSync(
      new URL('../../../fixtures/formats/keras/architecture.json', import.meta.url),
      'utf8',
    );
    const more = text.replace(/"units": \d+/, `"units": ${huge}`);
    expect(more).not.toBe(text);
    expect((await scanBytes(text, 'm.json')).verdict).toBe('safe');
    expect((await scanBytes(more, 'm.json')).verdict).toBe('suspicious');
  });
});
