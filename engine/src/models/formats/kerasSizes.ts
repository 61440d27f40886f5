import { isObject, type JsonObject, stringOf } from './json';

/*
 * Keras makes the weights of each layer while it reads the configuration, before it looks at the weights that were saved: a layer that asks for
 * more than any machine has stops the process. How many numbers a layer makes follows from its own settings and from the shape that it
 * was built for. Source: keras 3.14 and tf_keras 2.19, `build` of their layers.
 */

/** Numbers that are not worth comparing: 64 MiB of them. */
const unnoticed = 2 ** 24;
/** Numbers of a layer that no model has: 32 GiB of them. */
const beyondAny = 2 ** 33;
/** Numbers by the byte of the file, where the smallest stand for less than a byte each, and some more. */
const byByte = 4;

/** Says which layers of a configuration make more numbers than the file that it is from can have saved. */
export class KerasSizes {
  private readonly most: number;
  private largestInput = 1;
  private repeats = 1;

  /** @param bytes of the weights that are kept with the configuration, where they are. */
  constructor(bytes: number | undefined) {
    this.most = bytes === undefined ? beyondAny : Math.max(unnoticed, byByte * bytes);
  }

  /** Notes what a model is given: what its layers are given is not known without a shape of their own. */
  noteInput(config: JsonObject): void {
    const shape = config.batch_shape ?? config.batch_input_shape;
    if (Array.isArray(shape)) this.largestInput = Math.max(this.largestInput, product(shape.slice(1)));
    this.repeats *= product(numbersOf(config.n));
  }

  /** True for a layer that makes too many numbers. */
  isBeyond(layer: JsonObject): boolean {
    const config = isObject(layer.config) ? layer.config : {};
    const name = stringOf(layer.class_name) ?? '';
    const shape = shapeOf(layer.build_config) ?? shapeOf(layer) ?? shapeOf(config);
    if (shape === undefined) {
      const one = numbersMade(name, config, []);
      return one > this.most || (one > 0 && one * this.largestInput * this.repeats > beyondAny);
    }
    return numbersMade(name, config, shape) > this.most;
  }
}

/** The shape that a layer was built for, without the batch; undefined where it is not told. */
function shapeOf(settings: unknown): readonly number[] | undefined {
  if (!isObject(settings)) return undefined;
  const shape =
    settings.input_shape ??
    settings.batch_input_shape ??
    settings.build_input_shape ??
    settings.query_shape ??
    Object.values(isObject(settings.shapes_dict) ? settings.shapes_dict : settings).find(isShape);
  return isShape(shape) ? shape.slice(1).map((size) => (typeof size === 'number' ? size : 1)) : undefined;
}

/** Sizes, of which those that are open have no number. */
const isShape = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((size) => size === null || typeof size === 'number');

/** Numbers in a setting that is one, or a list of them. */
function numbersOf(value: unknown): readonly number[] {
  return [value].flat().filter((number) => typeof number === 'number');
}

const product = (values: readonly unknown[]) =>
  values.reduce<number>((all, value) => (typeof value === 'number' ? all * Math.max(1, value) : all), 1);

/** Gates of layers that go from step to step. */
const gates: Readonly<Record<string, number>> = { SimpleRNN: 1, GRU: 3, LSTM: 4 };

/** How many numbers a layer makes for what it is given; 0 where it makes none that its settings choose. */
function numbersMade(name: string, config: JsonObject, shape: readonly number[]): number {
  return Math.max(ownNumbers(name, config, shape), addedNumbers(config, shape));
}

/** What any layer makes beside its weights: matrices of low rank, and maxima that it remembers. */
function addedNumbers(config: JsonObject, shape: readonly number[]): number {
  const size = (key: string) => product(numbersOf(config[key]));
  const width = Math.max(size('units'), size('filters'), size('output_dim'), shape.at(-1) ?? 1);
  const ranked = config.lora_rank === undefined ? 0 : size('lora_rank') * width;
  return Math.max(ranked, config.amax_history_length === undefined ? 0 : size('amax_history_length'));
}

/** The kernel of an equation such as `abc,cd->abd`: each of its letters stands for a size of what is given, or of what comes out. */
function einsumNumbers({ equation, output_shape }: JsonObject, shape: readonly number[]): number {
  const [, given, kernel, made] = /^([\w.]+),(\w+)->([\w.]+)/.exec(stringOf(equation) ?? '') ?? [];
  const sizes = [output_shape].flat();
  if (kernel === undefined) return product(sizes) * (shape.at(-1) ?? 1);
  // The first letter is the batch. Sizes are counted from the end, unless that is left open.
  const front = given.endsWith('.');
  const [letters, results] = [given, made].map((part) => part.replaceAll('.', ''));
  const sizeOf = (letter: string, names: string, of: readonly unknown[]) => {
    const at = names.lastIndexOf(letter);
    return of.at(front ? at - 1 : at - names.length);
  };
  return product(
    [...kernel].map((letter) =>
      letters.includes(letter) ? sizeOf(letter, letters, shape) : sizeOf(letter, results, sizes),
    ),
  );
}

function ownNumbers(name: string, config: JsonObject, shape: readonly number[]): number {
  const size = (key: string) => product(numbersOf(config[key]));
  const channels = config.data_format === 'channels_first' ? (shape[0] ?? 1) : (shape.at(-1) ?? 1);
  const kernel = product([config.kernel_size].flat());
  const recurrent = /^(?:CuDNN)?(SimpleRNN|GRU|LSTM)(?:Cell)?$/.exec(name)?.[1];
  if (recurrent !== undefined) return gates[recurrent] * size('units') * (size('units') + channels);
  if (/^ConvLSTM\dD/.test(name)) return 4 * size('filters') * kernel * (size('filters') + channels);
  if (/^Separable/.test(name)) return channels * size('depth_multiplier') * Math.max(kernel, size('filters'));
  if (/^Depthwise/.test(name)) return kernel * channels * size('depth_multiplier');
  if (/^LocallyConnected/.test(name)) return kernel * product(shape) * size('filters');
  if (/^Conv/.test(name)) return (kernel * channels * size('filters')) / size('groups');
  switch (name) {
    case 'Dense':
      return size('units') * channels;
    case 'EinsumDense':
      return einsumNumbers(config, shape);
    case 'STFTSpectrogram':
    case 'MelSpectrogram': {
      const length = size('fft_length');
      return (
        Math.max(config.frame_length === undefined ? 0 : size('frame_length'), size('num_mel_bins')) * length
      );
    }
    case 'RandomFourierFeatures':
      return size('output_dim') * channels;
    case 'Embedding':
    case 'ReversibleEmbedding':
      return size('input_dim') * size('output_dim');
    case 'MultiHeadAttention':
      return size('num_heads') * Math.max(size('key_dim'), size('value_dim')) * channels;
    case 'GroupQueryAttention':
    case 'GroupedQueryAttention':
      return size('num_query_heads') * size('head_dim') * channels;
    case 'BatchNormalization':
    case 'GroupNormalization':
    case 'RMSNormalization':
    case 'Normalization':
      return Math.max(1, ...shape);
    case 'LayerNormalization':
      return Array.isArray(config.axis) && config.axis.length > 1 ? product(shape) : Math.max(1, ...shape);
    case 'PReLU':
      return Array.isArray(config.shared_axes) ? channels : product(shape);
    default:
      return 0;
  }
}
