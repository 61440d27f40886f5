import { judgeKerasName, judgeTensorFlowFunction } from '../../formats/reviewed/keras';

/*
 * What the methods of a class may use that a Keras configuration makes: names that only compute, whatever they are given. Read in Keras 2.11 to
 * 3.15 and in the Python API of TensorFlow 2.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Packages of Keras whose functions make an object of a configuration, or of a name of Keras's own. */
const lookups =
  /^keras\.(?:(?:activations|initializers|regularizers|constraints|losses|metrics|layers|optimizers|optimizers\.schedules)\.(?:get|deserialize)|(?:saving|utils)\.deserialize_keras_object)$/;

/** Functions of Keras that say what an object is, and those that add a name of a class to its own list. */
const kerasFunctions =
  /^keras\.(?:\w+\.serialize|(?:saving|utils)\.(?:serialize_keras_object|register_keras_serializable|get_registered_name)|utils\.(?:to_categorical|normalize|plot_model)|random\.\w+|ops\.\w+|ops\.(?:nn|numpy|math|image|linalg)\.\w+|backend\.(?:floatx|epsilon|image_data_format|backend|standardize_dtype|is_tensor|shape|int_shape|ndim|abs|argmax|argmin|all|any|arange|batch_dot|bias_add|cast|clip|concatenate|constant|cos|cumprod|cumsum|dot|elu|equal|exp|expand_dims|eye|flatten|gather|greater|greater_equal|in_train_phase|l2_normalize|less|less_equal|log|max|maximum|mean|min|minimum|not_equal|one_hot|ones|ones_like|permute_dimensions|pow|prod|random_normal|random_uniform|relu|repeat|repeat_elements|reshape|resize_images|reverse|round|sigmoid|sign|sin|softmax|softplus|sqrt|square|squeeze|stack|std|stop_gradient|sum|switch|tanh|tile|transpose|var|variable|zeros|zeros_like))$/;

/** Modules of TensorFlow that compute, and names of it that stand for types or scopes. */
const tensorflowNames =
  /^(?:(?:math|nn|linalg|signal|random|bitwise|image|sparse|ragged|strings)\.[\w.]+|float(?:16|32|64)|bfloat16|u?int(?:8|16|32|64)|bool|string|newaxis|Tensor|TensorShape|TensorSpec|RaggedTensor|Variable|Module|name_scope|function|convert_to_tensor|is_tensor|add_n|abs|add|subtract|multiply|divide|matmul|maximum|minimum|exp|sqrt|square|pow|sign|round|tanh|sigmoid|cos|sin|less|greater|equal|not_equal|less_equal|greater_equal|logical_(?:and|or|not)|reduce_\w+|tensor_scatter_nd_update|map_fn|while_loop|cond|group|no_op|custom_gradient|recompute_grad|control_dependencies|device|meshgrid|linspace|searchsorted|scan|foldl|zeros_initializer|ones_initializer|random_normal_initializer|constant_initializer|initializers\.\w+|debugging\.assert_\w+|assert_\w+|dtypes\.\w+|dynamic_(?:partition|stitch))$/;

const numpyNames = words(`
  abs add all any arange argmax argmin array asarray ceil clip concatenate cos cumsum diag dot e empty exp expand_dims eye finfo float16 float32
  float64 floor full iinfo inf int32 int64 isnan linspace log log10 log2 matmul max maximum mean min minimum mod multiply nan ndarray newaxis ones
  ones_like outer pi power prod repeat reshape round shape sin sqrt square squeeze stack std sum tan tanh tile transpose uint8 var where zeros
  zeros_like random.normal random.rand random.randn random.uniform`);

const otherNames =
  /^(?:math\.\w+|typing\.\w+|warnings\.warn|copy\.(?:copy|deepcopy)|functools\.partial|__future__\.\w+)$/;

const builtins = words(`
  super isinstance issubclass len int float str bool bytes complex tuple list dict set frozenset range enumerate zip map filter sorted reversed min
  max sum abs round pow divmod any all hasattr getattr setattr type repr print object property staticmethod classmethod slice callable id hash iter next
  ValueError TypeError NotImplementedError RuntimeError AttributeError KeyError IndexError Exception AssertionError UserWarning DeprecationWarning
  NotImplemented Ellipsis __name__`);

const valueMethods = words(`
  as_list get_shape set_shape with_rank merge_with is_fully_defined assign assign_add assign_sub numpy items keys values get pop popitem append extend
  insert copy update setdefault index count lower upper strip lstrip rstrip split rsplit join format startswith endswith replace title capitalize
  add add_weight add_variable add_loss add_metric build call compute_output_shape compute_output_spec compute_mask from_config get_config get_weights
  set_weights count_params compile reset_state reset_states update_state result reshape astype mean sum min max flatten transpose squeeze tolist item
  build_from_config get_build_config compile_from_config get_compile_config load_own_variables save_own_variables __init__ __call__ __setattr__ __new__`);

const harmlessSpecials = words(
  '__init__ __call__ __class__ __name__ __doc__ __new__ __setattr__ __future__ __qualname__ __version__',
);

/** Methods that nothing runs while a model is made of its configuration: they train, use, or save one. */
export const laterMethods = words(`
  train_step test_step predict_step make_train_function make_test_function make_predict_function fit evaluate predict save save_weights export summary
  save_own_variables save_assets get_compile_config on_train_begin on_train_end on_epoch_begin on_epoch_end on_batch_begin on_batch_end
  on_train_batch_begin on_train_batch_end on_test_begin on_test_end on_test_batch_begin on_test_batch_end on_predict_begin on_predict_end
  __repr__ __str__`);

/** TensorFlow's copies of Keras have their own packages. */
function kerasPath(dotted: string): string {
  return dotted.replace(/^(?:tensorflow\.(?:python\.)?keras|tf_keras)(?=\.|$)/, 'keras');
}

/** True for a package on the way to a name, which is no name that anybody uses alone. */
export function isPackage(dotted: string): boolean {
  return /^(?:keras|tensorflow|numpy|math)(?:\.[a-z_]+)*$/.test(kerasPath(dotted));
}

/** True for a function that makes objects of a configuration: its argument must be of the file, where all is judged. */
export function makesOfConfiguration(dotted: string): boolean {
  return lookups.test(kerasPath(dotted));
}

/** True for a name that computes. */
export function isComputing(dotted: string): boolean {
  const path = kerasPath(dotted);
  const dot = path.lastIndexOf('.');
  if (path.startsWith('keras.'))
    return (
      kerasFunctions.test(path) || lookups.test(path) || isKerasClass(path.slice(0, dot), path.slice(dot + 1))
    );
  if (path.startsWith('tensorflow.')) {
    const rest = path.slice('tensorflow.'.length);
    return tensorflowNames.test(rest) || judgeTensorFlowFunction(rest) === 'inert';
  }
  if (path.startsWith('numpy.')) return numpyNames.has(path.slice('numpy.'.length));
  return otherNames.test(path);
}

/** True for a class of Keras that classes may derive from, and that may be made of anything. */
function isKerasClass(module: string, name: string): boolean {
  return /^[A-Z]/.test(name) ? judgeKerasName(module, name) === 'inert' : false;
}

/** True for a class that others derive from without that anything beside their own methods acts. */
export function isConfiguredBase(dotted: string): boolean {
  const path = kerasPath(dotted);
  const dot = path.lastIndexOf('.');
  return (
    path === 'builtins.object' ||
    path === 'abc.ABC' ||
    isKerasClass(path.slice(0, dot), path.slice(dot + 1)) ||
    bases.has(path)
  );
}

const bases = words(`
  keras.Model keras.models.Model keras.Sequential keras.models.Sequential keras.Layer keras.layers.Layer keras.Loss keras.losses.Loss keras.Metric
  keras.metrics.Metric keras.Initializer keras.initializers.Initializer keras.Regularizer keras.regularizers.Regularizer
  keras.constraints.Constraint keras.optimizers.Optimizer keras.Optimizer keras.optimizers.schedules.LearningRateSchedule
  keras.engine.base_layer.Layer keras.engine.topology.Layer`);

export const isBuiltin = (name: string): boolean => builtins.has(name);
export const isValueMethod = (name: string): boolean => valueMethods.has(name);
/** True for an attribute whose value is no way to anything else. */
export const isPlainAttribute = (name: string): boolean =>
  !/^__\w+__$/.test(name) || harmlessSpecials.has(name);
