import {
  elementsOf,
  type Maybe,
  placeOf,
  reduced,
  reshaped,
  type Shape,
  type Sized,
  sliced,
  unitAxes,
} from './onnxArranged';

/* Sizes of what ONNX's operators give, and how many elements it has at most where these are not told. */

/** Attributes that tell how large a result is. */
export const sizing =
  /^(?:pads|paddings|kernel_shape|strides|dilations|output_padding|output_shape|output_height|output_width|sampling_ratio|pooled_shape|axis|axes|perm|start|end|scales|ngram_indexes|blocksize|size|split|starts|ends|keepdims|keep_aspect_ratio_policy)$/;

/** The shape that tensors have together, aligned at their last axes. */
function broadcast(shapes: readonly Shape[]): Shape {
  const sizes: number[] = [];
  // From the last axis on; a hostile operator has any number of inputs.
  for (const shape of shapes)
    for (let axis = 0; axis < shape.length; axis++)
      sizes[axis] = Math.max(sizes[axis] ?? 1, shape[shape.length - 1 - axis]);
  return sizes.reverse();
}

/** Results are as large as the first input. */
const alike = new Set(
  `Abs Acos Acosh Asin Asinh Atan Atanh BatchNormalization BitwiseNot Cast CastLike Ceil Celu Clip Cos Cosh CumProd CumSum DequantizeLinear
  Dropout Elu Erf Exp EyeLike Floor Gelu GroupNormalization HardSigmoid HardSwish Hardmax Identity InstanceNormalization IsInf IsNaN LRN
  LayerNormalization LeakyRelu Log LogSoftmax LpNormalization MeanVarianceNormalization Mish Neg Not QuantizeLinear RMSNormalization
  Reciprocal Relu ReverseSequence Round ScatterElements Scatter ScatterND Selu Shrink Sigmoid Sign Sin Sinh Softmax Softplus Softsign Sqrt
  Swish Tan Tanh ThresholdedRelu Trilu`.split(/\s+/),
);
/** Results are as large as all inputs are together. */
const together = new Set(
  'Add And BitShift BitwiseAnd BitwiseOr BitwiseXor Div Equal Greater GreaterOrEqual Less LessOrEqual Max Mean Min Mod Mul Or PRelu Pow Sub Sum Where Xor'.split(
    ' ',
  ),
);
/** Results have no more elements than the inputs have, whatever their shape is. */
const noMore = new Set(
  `ArgMax ArgMin Compress ConcatFromSequence DepthToSpace Det ExpandDims Flatten GlobalAveragePool GlobalLpPool GlobalMaxPool
  NegativeLogLikelihoodLoss SoftmaxCrossEntropyLoss
  OptionalGetElement OptionalHasElement ReduceL1 ReduceL2 ReduceLogSum ReduceLogSumExp ReduceMax ReduceMean ReduceMin ReduceProd ReduceSum
  ReduceSumSquare Reshape SequenceAt SequenceConstruct SequenceEmpty SequenceErase SequenceInsert SequenceLength Slice SpaceToDepth Split
  SplitToSequence Squeeze StringConcat TensorScatter TopK Unique Unsqueeze Concat QLinearConcat`.split(/\s+/),
);

/** Operators of which an input says how large the result is, and which one; of the oldest `Resize` and `Tile`, see below. */
const toldBy: ReadonlyMap<string, number> = new Map([
  ['AffineGrid', 1],
  ['BlackmanWindow', 0],
  ['CenterCropPad', 1],
  ['Col2Im', 1],
  ['ConstantOfShape', 0],
  ['CropAndResize', 3],
  ['DFT', 1],
  ['Expand', 1],
  ['HammingWindow', 0],
  ['HannWindow', 0],
  ['MaxUnpool', 2],
  ['MelWeightMatrix', 1],
  ['OneHot', 1],
  ['Pad', 1],
  ['Range', 1],
  ['Reshape', 1],
  ['Resize', 1],
  ['STFT', 3],
  ['Tile', 1],
  ['Upsample', 1],
]);

/** The place of the input that tells how large a result is; undefined where none does. */
export function shapeInput({ operator, inputs }: Sized): number | undefined {
  const place = toldBy.get(operator);
  // Scales, or sizes behind them; the oldest has its scales where others have a region.
  const at =
    operator === 'Resize' && inputs.length > 2
      ? inputs[2] === '' || inputs[2] === undefined
        ? 3
        : 2
      : place;
  return at === undefined || (inputs[at] ?? '') === '' ? undefined : at;
}

/** Whether the numbers of that input multiply sizes instead of being them. */
const isScaled = ({ operator, inputs }: Sized) =>
  operator === 'Upsample' || (operator === 'Resize' && (inputs.length < 3 || (inputs[2] ?? '') !== ''));

/** The axes that numbers are for: all, or those that the operator names. */
function axesOf({ operator, inputs, attributes }: Sized, rank: number, numbers: readonly Maybe[]): Maybe {
  if (operator === 'Pad' && (inputs[3] ?? '') !== '') return numbers[3];
  return attributes.get('axes') ?? Array.from({ length: rank }, (_, axis) => axis);
}

/** Numbers at their axes, `otherwise` at others; undefined for axes that are none. */
function spread(values: Shape, axes: Maybe, rank: number, otherwise: (axis: number) => number): Maybe {
  const spreads = Array.from({ length: rank }, (_, axis) => otherwise(axis));
  if (axes === undefined || axes.length !== values.length) return undefined;
  for (const [at, axis] of axes.entries()) {
    const place = placeOf(axis, rank);
    if (!(place in spreads)) return undefined;
    spreads[place] = values[at];
  }
  return spreads;
}

/** The shape of what an operator gives first; undefined where it is not told. */
export function shapeOf(node: Sized, shapes: readonly Maybe[], numbers: readonly Maybe[]): Maybe {
  const { operator, attributes } = node;
  const [first, second] = shapes;
  const place = shapeInput(node);
  const values = place === undefined ? undefined : numbers[place];
  if (/^ConstantOfShape$|Window$/.test(operator)) return values;
  if (operator === 'MelWeightMatrix') return values && [(values[0] ?? 0) / 2 + 1, ...(numbers[0] ?? values)];
  if (operator === 'Range') return rangeOf(numbers);
  if (operator === 'MaxUnpool' && values !== undefined) return values;
  const known = shapes.filter((shape) => shape !== undefined);
  if (together.has(operator)) return known.length === shapes.length ? broadcast(known) : undefined;
  if (first === undefined)
    return operator === 'Reshape' && values?.every((size) => size > 0) ? values : undefined;
  if (alike.has(operator)) return first;
  if (values !== undefined) return toldShape(node, first, values, numbers);
  if (/^(?:Reduce|Arg(?:Max|Min)$)/.test(operator)) return reduced(node, first, numbers);
  switch (operator) {
    case 'Slice':
      return sliced(first, numbers, attributes);
    case 'Flatten': {
      const axis = placeOf(attributes.get('axis')?.[0] ?? 1, first.length);
      return [elementsOf(first.slice(0, axis)), elementsOf(first.slice(axis))];
    }
    case 'Transpose': {
      const perm = attributes.get('perm');
      return perm === undefined ? [...first].reverse() : perm.map((axis) => first[axis] ?? 1);
    }
    case 'Concat': {
      const axis = placeOf(attributes.get('axis')?.[0] ?? 1, first.length);
      if (known.length < shapes.length || !(axis in first)) return undefined;
      const sum = known.reduce((all, shape) => all + (shape[axis] ?? 0), 0);
      return first.map((size, at) => (at === axis ? sum : size));
    }
    case 'Gather': {
      const axis = placeOf(attributes.get('axis')?.[0] ?? 0, first.length);
      return second === undefined || !(axis in first)
        ? undefined
        : [...first.slice(0, axis), ...second, ...first.slice(axis + 1)];
    }
    case 'MatMul':
    case 'MatMulInteger':
      return second && product(first, second);
    case 'Gemm':
      return second && gemm(first, second);
    case 'GatherElements':
      return second;
    case 'Squeeze':
    case 'Unsqueeze':
      return unitAxes(node, first, attributes.get('axes') ?? numbers[1]);
    case 'GatherND':
      return second && [...second.slice(0, -1), ...first.slice(second.at(-1) ?? 0)];
    case 'NonZero':
      return [first.length, elementsOf(first)];
    case 'GlobalAveragePool':
    case 'GlobalMaxPool':
      return first.map((size, axis) => (axis < 2 ? size : 1));
    default:
      return attributeShape(node, first, shapes);
  }
}

/** The shape of a result that the numbers of an input tell. */
function toldShape(node: Sized, first: Shape, values: Shape, numbers: readonly Maybe[]): Maybe {
  const { length: rank } = first;
  switch (node.operator) {
    case 'Expand':
      return broadcast([first, values]);
    case 'OneHot':
      return [...first, values[0] ?? 1];
    case 'Reshape':
      return reshaped(first, values);
    case 'Tile':
      // The oldest has one repeat, and the axis for it.
      return node.inputs.length > 2 ? undefined : first.map((size, axis) => size * (values[axis] ?? 1));
    case 'Pad': {
      const axes = axesOf(node, rank, numbers);
      const half = values.length / 2;
      const before = spread(values.slice(0, half), axes, rank, () => 0);
      const behind = spread(values.slice(half), axes, rank, () => 0);
      return before && behind && first.map((size, axis) => size + before[axis] + behind[axis]);
    }
    case 'CenterCropPad':
      return spread(values, axesOf(node, rank, numbers), rank, (axis) => first[axis]);
    case 'Resize':
    case 'Upsample': {
      // What keeps its proportions may become larger than the sizes say.
      if (node.attributes.has('keep_aspect_ratio_policy')) return undefined;
      const all = spread(values, axesOf(node, rank, numbers), rank, (axis) =>
        isScaled(node) ? 1 : first[axis],
      );
      return all && (isScaled(node) ? first.map((size, axis) => size * all[axis]) : all);
    }
    case 'Col2Im':
      return [...first.slice(0, 2), ...values];
    case 'AffineGrid':
      return [...values, values.length];
    default:
      return undefined;
  }
}

function rangeOf([start, limit, step]: readonly Maybe[]): Maybe {
  const [from, to, by = 1] = [start?.[0], limit?.[0], step?.[0]];
  if (from === undefined || to === undefined || step === undefined || by === 0) return undefined;
  return [Math.max(0, Math.ceil((to - from) / by))];
}

/** The shape of what an operator makes that attributes tell of; undefined for any other. */
function attributeShape({ operator, attributes }: Sized, first: Shape, shapes: readonly Maybe[]): Maybe {
  const second = shapes[operator === 'QLinearConv' ? 3 : 1];
  const at = (name: string, axis: number, otherwise: number) => attributes.get(name)?.[axis] ?? otherwise;
  const pads = attributes.get('pads') ?? attributes.get('paddings') ?? [];
  if (operator === 'Pad')
    return first.map((size, axis) => size + (pads[axis] ?? 0) + (pads[axis + first.length] ?? 0));
  if (operator === 'Upsample') return first.map((size, axis) => size * at('scales', axis, 1));
  if (operator === 'MaxUnpool')
    return first.map(
      (size, axis) => (size - 1) * at('strides', axis - 2, 1) + at('kernel_shape', axis - 2, 1),
    );
  // Samples of each place are kept beside the result: eight numbers for each.
  if (operator === 'RoiAlign')
    return (
      second && [
        second[0] ?? 1,
        (first[1] ?? 1) + 8 * at('sampling_ratio', 0, 1) ** 2,
        at('output_height', 0, 1),
        at('output_width', 0, 1),
      ]
    );
  if (operator === 'MaxRoiPool')
    return second && [second[0] ?? 1, first[1] ?? 1, ...(attributes.get('pooled_shape') ?? [])];
  if (!/^(?:(?:QLinear|Deform)?Conv(?:Integer|Transpose)?|(?:Max|Average|Lp)Pool)$/.test(operator))
    return undefined;
  const isPool = operator.endsWith('Pool');
  if (!isPool && second === undefined) return undefined;
  const isTurned = operator === 'ConvTranspose';
  const axes = first.slice(2).map((size, axis) => {
    const around = (pads[axis] ?? 0) + (pads[axis + first.length - 2] ?? 0);
    const side = isPool ? at('kernel_shape', axis, 1) : (second?.[axis + 2] ?? 1);
    const kernel = (side - 1) * at('dilations', axis, 1) + 1;
    // Pools may round up, and what pads itself keeps the size.
    if (!isTurned)
      return Math.max(
        Math.ceil(size / at('strides', axis, 1)),
        Math.ceil((size + around - kernel) / at('strides', axis, 1)) + 1,
      );
    const made = (size - 1) * at('strides', axis, 1) + at('output_padding', axis, 0) + kernel - around;
    return Math.max(0, attributes.get('output_shape')?.at(axis - first.length + 2) ?? made);
  });
  return [first[0] ?? 1, (isPool ? first[1] : isTurned ? second?.[1] : second?.[0]) ?? 1, ...axes];
}

/** The product of matrices, of stacks of them, and of lists. */
function product(first: Shape, second: Shape): Shape {
  const rows = first.length > 1 ? [first.at(-2) ?? 1] : [];
  const columns = second.length > 1 ? [second.at(-1) ?? 1] : [];
  return [...broadcast([first.slice(0, -2), second.slice(0, -2)]), ...rows, ...columns];
}

/** The largest product of two matrices either of which may be turned. */
function gemm([rows = 1, columns = 1]: Shape, [height = 1, width = 1]: Shape): Shape {
  const both = (a: Shape, b: Shape) => (a[1] === b[0] ? [a[0], b[1]] : [0, 0]);
  const turned = [[columns, rows] as const, [width, height] as const] as const;
  return [
    both([rows, columns], [height, width]),
    both(turned[0], [height, width]),
    both([rows, columns], turned[1]),
    both(...turned),
  ].reduce((most, each) => (elementsOf(each) > elementsOf(most) ? each : most));
}

/** How many elements a result has at most that are told by attributes alone; sizes and borders make it larger, each by its number. */
const told = [
  'pads',
  'paddings',
  'kernel_shape',
  'strides',
  'output_padding',
  'output_shape',
  'pooled_shape',
  'scales',
  'size',
];

/** Elements of a result at most, where its shape is not told: infinite where nothing bounds it. */
export function boundOf(
  node: Sized,
  counts: readonly (number | undefined)[],
  numbers: readonly Maybe[],
): number {
  const { operator, attributes } = node;
  const [first = 1, second = 1] = counts;
  const given = counts.map((count) => count ?? 0);
  if (alike.has(operator)) return first;
  if (noMore.has(operator)) return given.reduce((sum, count) => sum + count, 0);
  if (operator === 'GatherElements') return second;
  if (node.isByReference) return Number.POSITIVE_INFINITY;
  if (operator === 'TfIdfVectorizer') {
    const indexes = attributes.get('ngram_indexes') ?? [];
    return first * indexes.reduce((most, index) => Math.max(most, index + 1), 1);
  }
  // What is multiplied are two of them; others are added, or tell how.
  const isOfAll = operator === 'Einsum' || together.has(operator);
  const all = [...given]
    .sort((a, b) => b - a)
    .slice(0, isOfAll ? undefined : 2)
    .reduce((product, count) => product * Math.max(1, count), 1);
  const byAttributes = told.reduce(
    (most, name) =>
      (attributes.get(name) ?? []).reduce((product, size) => product * (1 + Math.abs(size)), most),
    1,
  );
  const place = shapeInput(node);
  if (place === undefined) return all * byAttributes * (/^(?:DFT|STFT|Rfft|NonZero)$/.test(operator) ? 8 : 1);
  const values = numbers[place];
  if (values === undefined || operator === 'Range') return Number.POSITIVE_INFINITY;
  if (attributes.has('keep_aspect_ratio_policy')) return first * Math.max(1, ...values) ** values.length;
  return values.reduce((product, size) => product * (1 + Math.abs(size)), 2 * Math.max(1, first));
}
