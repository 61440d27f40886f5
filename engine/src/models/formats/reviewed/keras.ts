import type { Effect } from '../../../finding';
import { judgeGlobal } from '../../pickle/globals/globals';
import { kerasNames } from './kerasNames';

/** Names of Keras that act on the machine, with whatever module a configuration gives for them. */
const capable: Readonly<Record<string, Effect>> = {
  TorchModuleWrapper: 'code',
  set_global_attribute: 'code',
  TFSMLayer: 'code',
  get_file: 'network',
  load_model: 'code',
  load_weights: 'file-read',
  model_from_json: 'code',
  model_from_config: 'code',
  enable_unsafe_deserialization: 'code',
  deserialize_keras_object: 'code',
  load_img: 'file-read',
  save_img: 'file-write',
  audio_dataset_from_directory: 'file-read',
  image_dataset_from_directory: 'file-read',
  text_dataset_from_directory: 'file-read',
  save_model: 'file-write',
};

/** What the deserializer makes itself: tensors, tuples, slices, placeholders, and specifications that TensorFlow has registered. */
const builtins = new Set(
  '__keras_tensor__ __tensor__ __numpy__ __complex__ __bytes__ __ellipsis__ __slice__ __tuple__ __dtype__ TensorShape TypeSpec Tuple'.split(
    ' ',
  ),
);

/** Keras 2.11 to 2.15 registered its own optimizers without a package, so that they are called as if they were custom. */
const optimizers = new Set(
  'Adadelta Adafactor Adagrad Adam Adamax AdamW Ftrl Lion Nadam RMSprop SGD'
    .split(' ')
    .map((name) => `Custom>${name}`),
);

const byModule = new Set<string>();
const byName = new Set<string>();
let module = '';
for (const line of kerasNames.trim().split('\n')) {
  const colon = line.startsWith(' ') ? -1 : line.indexOf(': ');
  if (colon >= 0) module = line.slice(0, colon);
  for (const name of line
    .slice(colon < 0 ? 0 : colon + 2)
    .trim()
    .split(/\s+/)) {
    byModule.add(`${module}.${name}`);
    byName.add(name);
  }
}

/**
 * Judges what a configuration names. Keras imports `module` and takes `name` from it; without a module (old files) and for plain
 * functions (`builtins`) it looks the name up among its own.
 */
export function judgeKerasName(module: string | undefined, name: string): Effect | 'inert' | 'unknown' {
  if (builtins.has(name) && (module === undefined || module === 'builtins')) return 'inert';
  if (module === undefined && optimizers.has(name)) return 'inert';
  const own = module === undefined || module === 'builtins' || module === 'keras';
  if (own && byName.has(name)) return 'inert';
  if (module !== undefined) {
    // TensorFlow's copies of Keras write their own package.
    const path = `${module}.${name}`.replace(/^(?:tensorflow\.keras|tf_keras|tf\.keras)\./, 'keras.');
    if (byModule.has(path)) return 'inert';
    const known = judgeGlobal(`${module}.${name}`);
    if (known.kind === 'capability') return known.effect;
  }
  if (Object.hasOwn(capable, name)) return capable[name];
  return 'unknown';
}

/** Functions of TensorFlow's public API that old Keras models keep by name in `TFOpLambda` layers. */
const tensorflowFunctions = new Set(
  `cast concat constant expand_dims fill gather gather_nd identity one_hot ones ones_like pad range rank repeat reshape reverse
  roll scatter_nd sequence_mask shape size slice split squeeze stack stop_gradient strided_slice tile transpose unique unstack where
  zeros zeros_like eye ensure_shape boolean_mask broadcast_to clip_by_value clip_by_norm einsum tensordot argmax argmin norm sort
  argsort __operators__.add __operators__.subtract __operators__.multiply __operators__.truediv __operators__.floordiv
  __operators__.matmul __operators__.getitem __operators__.pow __operators__.mod __operators__.gt __operators__.ge
  __operators__.lt __operators__.le __operators__.eq __operators__.ne __operators__.neg __operators__.and __operators__.or
  math.abs math.accumulate_n math.acos math.add math.add_n math.angle math.argmax math.argmin math.asin math.atan math.atan2
  math.ceil math.cos math.cosh math.count_nonzero math.cumprod math.cumsum math.divide math.divide_no_nan math.equal math.erf
  math.exp math.expm1 math.floor math.floordiv math.floormod math.greater math.greater_equal math.is_finite math.is_inf math.is_nan
  math.l2_normalize math.less math.less_equal math.log math.log1p math.log_sigmoid math.logical_and math.logical_not
  math.logical_or math.maximum math.minimum math.mod math.multiply math.negative math.not_equal math.pow math.reciprocal
  math.reduce_all math.reduce_any math.reduce_euclidean_norm math.reduce_logsumexp math.reduce_max math.reduce_mean
  math.reduce_min math.reduce_prod math.reduce_std math.reduce_sum math.reduce_variance math.rint math.round math.rsqrt
  math.scalar_mul math.sigmoid math.sign math.sin math.sinh math.softplus math.softsign math.sqrt math.square
  math.squared_difference math.subtract math.tan math.tanh math.top_k math.truediv math.unsorted_segment_sum math.xlogy
  compat.v1.transpose compat.v1.gather compat.v1.nn.fused_batch_norm compat.v1.shape compat.v1.size
  nn.avg_pool nn.avg_pool2d nn.bias_add nn.conv1d nn.conv2d nn.conv2d_transpose nn.conv3d nn.depthwise_conv2d nn.dropout nn.elu
  nn.gelu nn.l2_loss nn.leaky_relu nn.local_response_normalization nn.log_softmax nn.max_pool nn.max_pool2d nn.moments nn.relu
  nn.relu6 nn.selu nn.sigmoid nn.silu nn.softmax nn.softplus nn.softsign nn.space_to_depth nn.depth_to_space nn.swish nn.tanh
  nn.sigmoid_cross_entropy_with_logits nn.softmax_cross_entropy_with_logits nn.batch_normalization nn.embedding_lookup
  image.resize image.central_crop image.crop_and_resize image.flip_left_right image.flip_up_down image.per_image_standardization
  image.resize_with_pad image.rgb_to_grayscale image.grayscale_to_rgb image.non_max_suppression image.combined_non_max_suppression
  linalg.matmul linalg.diag linalg.diag_part linalg.band_part linalg.einsum linalg.norm linalg.tensordot linalg.inv linalg.eye
  linalg.l2_normalize linalg.det linalg.trace signal.stft signal.frame signal.fft signal.rfft random.normal random.uniform
  strings.lower strings.split strings.regex_replace strings.strip strings.join strings.length keras.backend.clip keras.backend.mean
  keras.backend.sum keras.backend.square keras.backend.sqrt keras.backend.abs keras.backend.dot keras.backend.batch_dot
  keras.backend.l2_normalize keras.backend.concatenate keras.backend.expand_dims keras.backend.max`.split(
    /\s+/,
  ),
);

/** Judges the function of a `TFOpLambda` layer, looked up below `tensorflow` when the model is built. */
export function judgeTensorFlowFunction(name: string): Effect | 'inert' | 'unknown' {
  if (tensorflowFunctions.has(name)) return 'inert';
  if (/(?:^|\.)(?:read_file|matching_files)$/.test(name)) return 'file-read';
  if (/(?:^|\.)(?:write_file|save|WriteFile)$/.test(name)) return 'file-write';
  if (/(?:^|\.)(?:py_function|numpy_function|py_func|load|eval)$/.test(name)) return 'code';
  if (/(?:^|\.)(?:load_library|load_op_library|load_file_system_library)$/.test(name)) return 'native-code';
  return 'unknown';
}
