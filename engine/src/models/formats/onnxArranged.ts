/* Shapes of what ONNX's operators only arrange: the elements are those of the input, or some of them. */

/** Sizes of a tensor along its axes. */
export type Shape = readonly number[];
export type Maybe = Shape | undefined;

/** An operator, as far as the sizes of its result go. */
export interface Sized {
  readonly operator: string;
  readonly inputs: readonly string[];
  /** Numbers of the attributes of `sizing`. */
  readonly attributes: ReadonlyMap<string, readonly number[]>;
  /** An attribute is what the caller of its function says. */
  readonly isByReference: boolean;
}

/** Elements of a tensor of that shape. */
export const elementsOf = (shape: Shape) => shape.reduce((all, size) => all * Math.max(0, size), 1);

/** An axis, counted from the end where it is negative. */
export const placeOf = (axis: number, rank: number) => (axis < 0 ? axis + rank : axis);

/** A shape with or without axes of one element. */
export function unitAxes({ operator, inputs }: Sized, first: Shape, axes: Maybe): Maybe {
  if (operator === 'Squeeze') {
    if (axes === undefined && (inputs[1] ?? '') !== '') return undefined;
    const left = axes?.map((axis) => placeOf(axis, first.length));
    return first.filter((size, axis) => (left === undefined ? size !== 1 : !left.includes(axis)));
  }
  if (axes === undefined) return undefined;
  const rank = first.length + axes.length;
  const added = new Set(axes.map((axis) => placeOf(axis, rank)));
  if (added.size < axes.length || axes.some((axis) => placeOf(axis, rank) >= rank)) return undefined;
  const rest = first.values();
  return Array.from({ length: rank }, (_, axis) => (added.has(axis) ? 1 : (rest.next().value ?? 1)));
}

/** How many of the sizes along an axis each part of a tensor has; undefined where it is not told. */
export function partsOf(
  { inputs, outputs, attributes }: Sized & { readonly outputs: readonly string[] },
  size: number,
  numbers: readonly Maybe[],
): Maybe {
  if ((inputs[1] ?? '') !== '') return numbers[1];
  const each = Math.ceil(size / outputs.length);
  return attributes.get('split') ?? outputs.map((_, at) => Math.max(0, Math.min(each, size - at * each)));
}

/** The shape of a part of a tensor. */
export function partOf(first: Shape, axis: number, size: number): Maybe {
  const place = placeOf(axis, first.length);
  return place in first ? first.map((whole, at) => (at === place ? size : whole)) : undefined;
}

/** A part of a tensor along the axes that are named. */
export function sliced(
  first: Shape,
  [, starts, ends, axes, steps]: readonly Maybe[],
  attributes: Sized['attributes'],
): Maybe {
  const [from, to] = [starts ?? attributes.get('starts'), ends ?? attributes.get('ends')];
  if (from === undefined || to === undefined) return undefined;
  const along = axes ?? attributes.get('axes') ?? from.map((_, axis) => axis);
  const sizes = [...first];
  for (const [at, axis] of along.entries()) {
    const place = placeOf(axis, first.length);
    if (!(place in sizes)) return undefined;
    const [start, end] = [from[at] ?? 0, to[at] ?? 0].map((bound) =>
      Math.min(first[place], Math.max(0, bound < 0 ? bound + first[place] : bound)),
    );
    const step = Math.abs(steps?.[at] ?? 1) || 1;
    // Backwards, the borders are the other way round.
    sizes[place] = (steps?.[at] ?? 1) < 0 ? first[place] : Math.max(0, Math.ceil((end - start) / step));
  }
  return sizes;
}

/** What is left of a shape when axes are summed up. */
export function reduced({ attributes, inputs }: Sized, first: Shape, numbers: readonly Maybe[]): Maybe {
  const axes = attributes.get('axes') ?? attributes.get('axis') ?? numbers[1];
  if (axes === undefined && (inputs[1] ?? '') !== '') return undefined;
  const gone = new Set((axes ?? [...first.keys()]).map((axis) => placeOf(axis, first.length)));
  const isKept = (attributes.get('keepdims')?.[0] ?? 1) !== 0;
  return first.flatMap((size, axis) => (gone.has(axis) ? (isKept ? [1] : []) : [size]));
}

export function reshaped(first: Shape, values: Shape): Maybe {
  // Zero is the size that there was.
  const sizes = values.map((size, axis) => (size === 0 ? (first[axis] ?? 0) : size));
  const rest = sizes.reduce((all, size) => all * (size >= 0 ? size : 1), 1);
  return sizes.filter((size) => size < 0).length > 1
    ? undefined
    : sizes.map((size) => (size < 0 ? elementsOf(first) / Math.max(1, rest) : size));
}
