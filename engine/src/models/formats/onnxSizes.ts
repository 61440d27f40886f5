/*
 * How large the tensors become that ONNX Runtime computes from constants while it loads a model: eight `Tile` in 547 bytes took nine gigabytes.
 * Only shapes are followed that constants tell, also by way of what is computed from them (`onnxNumbers.ts`); what an operator that is not
 * listed gives is not known. The runtime leaves out what takes more than a gigabyte by itself.
 */

import { numbersAfter } from './onnxNumbers';

/** Elements that are not worth a word: a gigabyte of the commonest type. */
const unnoticed = 2 ** 28;
/** Elements by one that the file has. */
const byElement = 8;

/** Shapes with more axes, which no model has, are not followed. */
const maxAxes = 16;

/** Sizes of a tensor along its axes. */
type Shape = readonly number[];

/** An operator of a graph, as far as its sizes go. */
export interface SizedNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Numbers of the attributes of `sizing`. */
  readonly attributes: ReadonlyMap<string, readonly number[]>;
}

/** Attributes that tell how large a result is. */
export const sizing =
  /^(?:pads|paddings|kernel_shape|strides|dilations|output_padding|output_shape|output_height|output_width|sampling_ratio|pooled_shape)$/;

const product = (shape: Shape) => shape.reduce((all, size) => all * Math.max(0, size), 1);

/** The shape that tensors have together, aligned at their last axes. */
function broadcast(shapes: readonly Shape[]): Shape {
  const sizes: number[] = [];
  // From the last axis on; a hostile operator has any number of inputs.
  for (const shape of shapes)
    for (let axis = 0; axis < shape.length; axis++)
      sizes[axis] = Math.max(sizes[axis] ?? 1, shape[shape.length - 1 - axis]);
  return sizes.reverse();
}

const alike = new Set(
  'Abs Cast Ceil Clip Cos CumSum Elu Erf Exp EyeLike Floor Gelu HardSigmoid HardSwish Identity LeakyRelu Log LogSoftmax Mish Neg Not Reciprocal Relu Round Selu Sigmoid Sign Sin Softmax Softplus Softsign Sqrt Tan Tanh Transpose Trilu'.split(
    ' ',
  ),
);
const together = new Set(
  'Add And BitShift Div Equal Greater GreaterOrEqual Less LessOrEqual Max Mean Min Mod Mul Or PRelu Pow Sub Sum Where Xor'.split(
    ' ',
  ),
);

/** Operators of which an input says how large the result is. */
export const shapedBy = new Set(
  'BlackmanWindow ConstantOfShape Expand HammingWindow HannWindow MaxUnpool MelWeightMatrix OneHot Pad Range Resize Tile Upsample'.split(
    ' ',
  ),
);
/** Those that its first input tells, and whose shape is nothing but its numbers. */
const isShape = /^ConstantOfShape$|^Range$|Window$/;

/** The shape of what an operator gives; undefined where it is not known. `values` are the numbers of the input that tells it. */
function shapeOf(
  operator: string,
  shapes: readonly (Shape | undefined)[],
  values: Shape | undefined,
): Shape | undefined {
  const [first, second] = shapes;
  const known = shapes.filter((shape) => shape !== undefined);
  if (isShape.test(operator)) return values;
  if (operator === 'MelWeightMatrix') return values && [...values, ...values];
  if (first === undefined || known.length < shapes.length) return undefined;
  if (alike.has(operator)) return first;
  if (together.has(operator)) return broadcast(known);
  switch (operator) {
    case 'Concat':
      return [known.reduce((sum, shape) => sum + product(shape), 0)];
    case 'Gather':
      return second === undefined ? undefined : [...second, ...first.slice(1)];
    case 'MatMul':
      return second === undefined ? undefined : [...first.slice(0, -1), second.at(-1) ?? 1];
    case 'Gemm':
      return second && gemm(first, second);
    case 'GatherND':
      return second && [...second.slice(0, -1), ...first.slice(second.at(-1) ?? 0)];
    case 'NonZero':
      return [first.length, product(first)];
    case 'Resize':
      return values;
    case 'Upsample':
      return values && first.map((size, axis) => size * (values[axis] ?? 1));
    case 'MaxUnpool':
      return values;
    case 'Expand':
      return values && broadcast([first, values]);
    case 'OneHot':
      return values && [...first, values[0] ?? 1];
    case 'Pad':
      return (
        values && first.map((size, axis) => size + (values[axis] ?? 0) + (values[axis + first.length] ?? 0))
      );
    case 'Tile':
      return values && first.map((size, axis) => size * (values[axis] ?? 1));
    default:
      return undefined;
  }
}

/** The shape of what an operator makes that attributes tell of; undefined for any other. */
function shapeByAttributes(
  { operator, attributes }: SizedNode,
  [first, second]: readonly (Shape | undefined)[],
): Shape | undefined {
  const at = (name: string, axis: number, otherwise: number) => attributes.get(name)?.[axis] ?? otherwise;
  if (first === undefined) return undefined;
  const pads = attributes.get('pads') ?? attributes.get('paddings') ?? [];
  if (operator === 'Pad')
    return first.map((size, axis) => size + (pads[axis] ?? 0) + (pads[axis + first.length] ?? 0));
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
  if (!/^Conv(?:Transpose)?$/.test(operator) || second === undefined) return undefined;
  const isTurned = operator === 'ConvTranspose';
  const axes = first.slice(2).map((size, axis) => {
    const around = (pads[axis] ?? 0) + (pads[axis + first.length - 2] ?? 0);
    const kernel = ((second[axis + 2] ?? 1) - 1) * at('dilations', axis, 1) + 1;
    if (!isTurned) return Math.max(0, Math.floor((size + around - kernel) / at('strides', axis, 1)) + 1);
    const made = (size - 1) * at('strides', axis, 1) + at('output_padding', axis, 0) + kernel - around;
    return Math.max(0, attributes.get('output_shape')?.at(axis - first.length + 2) ?? made);
  });
  return [first[0] ?? 1, (isTurned ? second[1] : second[0]) ?? 1, ...axes];
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
  ].reduce((most, each) => (product(each) > product(most) ? each : most));
}

/** The name of the input that tells how large a result is. */
export function shapeInput({ operator, inputs }: SizedNode): string | undefined {
  if (isShape.test(operator)) return inputs[0];
  // Scales, or sizes behind them; the oldest has its scales where others have a region.
  if (operator === 'Resize' && inputs.length > 2) return inputs[2] === '' ? inputs[3] : inputs[2];
  return operator === 'MaxUnpool' ? inputs[2] : inputs[1];
}

/** The numbers that tell the size of a result; those of a range, or of a resized tensor, as many or as large as they make it. */
function toldBy(node: SizedNode, numbersOf: (name: string) => Shape | undefined): Shape | undefined {
  const [start, limit, step] = node.inputs.map((name) => numbersOf(name)?.[0]);
  if (node.operator !== 'Range') return numbersOf(shapeInput(node) ?? '');
  if (start === undefined || limit === undefined || step === undefined || step === 0) return undefined;
  return [Math.max(0, Math.ceil((limit - start) / step))];
}

/** Whether what is computed from constants is far larger than these are. */
export function growsBeyond(
  constants: ReadonlyMap<string, Shape>,
  nodes: readonly SizedNode[],
  valuesOf: (name: string) => Shape | undefined,
): boolean {
  const shapes = new Map([...constants].filter(([, { length }]) => length <= maxAxes));
  let own = 0;
  for (const shape of constants.values()) own += product(shape);
  const most = Math.max(unnoticed, byElement * own);
  let made = 0;
  const computed = new Map<string, Shape>();
  const numbersOf = (name: string) => computed.get(name) ?? valuesOf(name);
  for (const node of nodes) {
    const numbers = numbersAfter(node, numbersOf, (name) => shapes.get(name));
    if (numbers !== undefined) computed.set(node.output, numbers);
    const values = shapedBy.has(node.operator) ? toldBy(node, numbersOf) : undefined;
    const inputs = shapedBy.has(node.operator) ? node.inputs.slice(0, 1) : node.inputs;
    // Scales multiply, sizes are.
    const isScaled = node.operator === 'Resize' && (node.inputs.length < 3 || node.inputs[2] !== '');
    const given = inputs.map((name) => shapes.get(name));
    const shape =
      shapeOf(isScaled ? 'Upsample' : node.operator, given, values) ??
      (values === undefined ? shapeByAttributes(node, given) : undefined);
    if (shape === undefined || shape.length > maxAxes) continue;
    made += product(shape);
    if (made > most) return true;
    shapes.set(node.output, shape);
  }
  return false;
}
