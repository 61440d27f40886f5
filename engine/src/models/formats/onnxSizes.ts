/*
 * How large the tensors become that ONNX Runtime computes from constants while it loads a model: eight `Tile` in 547 bytes took nine gigabytes.
 * The runtime computes nearly every operator whose inputs are all constants, and leaves out what takes more than a gigabyte by itself. So each
 * result has its sizes, or a bound of its elements; one without a bound is not known to fit into any machine.
 */

import { elementsOf, partOf, partsOf, type Shape, type Sized } from './onnxArranged';
import type { Constant } from './onnxConstants';
import { computes, maxListed, numbersAfter, sliceOfShape } from './onnxNumbers';
import { boundOf, shapeInput, shapeOf } from './onnxShapes';

/** Elements that are not worth a word: a gigabyte of the commonest type. */
const unnoticed = 2 ** 28;
/** Elements by one that the file has. */
const byElement = 8;
/** Shapes with more axes, which no model has, are not followed. */
const maxAxes = 16;

/** An operator of a graph, as far as its sizes go. */
export interface SizedNode extends Sized {
  readonly outputs: readonly string[];
  /** The function that has its name, if the model defines one. */
  readonly key: string;
  /** What a `Constant` gives, or what `ConstantOfShape` fills its result with. */
  readonly constant: Constant | undefined;
  /** What the graphs of its attributes give, by their names. */
  readonly branches: readonly (readonly string[])[];
}

/** A function that a model defines: the runtime puts its operators where it is called. */
export interface SizedFunction {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly nodes: readonly SizedNode[];
}

/** A value, as far as it is known. */
interface Known {
  readonly shape?: Shape;
  /** Elements at most. */
  readonly most: number;
  /** Its numbers, where they are few and known. */
  readonly numbers?: Shape;
  /** Where these stand, if nobody looked yet: in several where graphs use the same name. */
  readonly constants?: readonly Constant[];
  /** The runtime has it while it loads. */
  readonly isConstant: boolean;
}

type Scope = Map<string, Known>;

const later: Known = { most: Number.POSITIVE_INFINITY, isConstant: false };
/** The runtime does not compute ahead what is random, nor what runs graphs of its own. */
const isLater = /^(?:Random|Bernoulli$|Multinomial$|Loop$|Scan$)/;

/** A model's constants, what goes in, and its operators in their order. */
export interface SizedModel {
  /** Those of one name stand in different graphs. */
  readonly constants: ReadonlyMap<string, readonly Constant[]>;
  /** Sizes of what goes in, and of values between, where the model says all of them. */
  readonly declared: ReadonlyMap<string, Shape>;
  readonly nodes: readonly SizedNode[];
  readonly functions: ReadonlyMap<string, SizedFunction>;
  /** Elements of sparse tensors, which the runtime writes out in full. */
  readonly sparse: number;
}

/** What following one costs, and each of its values, which is looked up or kept by its name. */
const followed = 4;
const named = 1;
/** Operators that are followed, those of functions each time that they are called. */
const maxFollowed = 2 ** 20;

/** Whether what is computed from constants is far larger than these are, or of a size that is not known. */
export class OnnxSizes {
  private made = 0;
  private followed = 0;
  private readonly most: number;

  constructor(
    private readonly model: SizedModel,
    private readonly read: (constant: Constant) => Promise<Shape | undefined>,
    private readonly spend: (units: number) => void,
  ) {
    let own = 0;
    for (const constant of [
      ...[...model.constants.values()].flat(),
      ...model.nodes.map((node) => node.constant),
    ])
      if (constant !== undefined && !constant.isSparse) own += elementsOf(constant.dims);
    this.most = Math.max(unnoticed, byElement * own);
    this.made = model.sparse;
  }

  async growth(): Promise<'larger' | 'unknown' | undefined> {
    const scope: Scope = new Map();
    for (const [name, shape] of this.model.declared)
      if (shape.length <= maxAxes) scope.set(name, { shape, most: elementsOf(shape), isConstant: false });
    for (const [name, constants] of this.model.constants)
      if (constants.length > 0) scope.set(name, knownOf(constants));
    await this.follow(this.model.nodes, scope, 0);
    if (!Number.isFinite(this.made)) return 'unknown';
    return this.made > this.most ? 'larger' : undefined;
  }

  private async follow(nodes: readonly SizedNode[], scope: Scope, depth: number): Promise<void> {
    for (const node of nodes) {
      this.followed++;
      this.spend(followed + named * (node.inputs.length + node.outputs.length));
      if (this.made > this.most || this.followed > maxFollowed || depth > maxCalls) return;
      const called = this.model.functions.get(node.key);
      const results =
        called === undefined
          ? await this.resultsOf(node, scope)
          : await this.call(called, node, scope, depth);
      for (const [at, result] of results.entries()) put(scope, node.outputs[at], result);
    }
  }

  private async call(called: SizedFunction, node: SizedNode, scope: Scope, depth: number): Promise<Known[]> {
    const own: Scope = new Map();
    // What is not given is not known either, and may be far more than what is.
    for (const [at, name] of called.inputs.slice(0, node.inputs.length).entries())
      own.set(name, scope.get(node.inputs[at]) ?? later);
    await this.follow(called.nodes, own, depth + 1);
    return called.outputs.slice(0, node.outputs.length).map((name) => own.get(name) ?? later);
  }

  private async resultsOf(node: SizedNode, scope: Scope): Promise<Known[]> {
    const { operator, outputs, constant } = node;
    if (operator === 'Constant')
      return [constant === undefined ? { ...later, isConstant: true } : knownOf([constant])];
    const inputs = node.inputs.map((name) => (name === '' ? undefined : (scope.get(name) ?? later)));
    const [first = later] = inputs;
    if (operator === 'Shape' || operator === 'Size') return [sizesOf(node, first)];
    const isConstant =
      !isLater.test(operator) && inputs.every((input) => input?.isConstant !== false) && inputs.length > 0;
    if (operator === 'If') return outputs.map((_, at) => chosen(node, at, scope, isConstant));
    const place = shapeInput(node);
    const isComputed = isConstant && computes.has(operator);
    const numbers = await Promise.all(
      inputs.map((input, at) =>
        isComputed || at === place || isToldByMore.test(operator) ? this.numbersOf(input) : undefined,
      ),
    );
    const shapes = inputs.map((input) => input?.shape);
    const fill = isComputed && constant !== undefined ? await this.read(constant) : undefined;
    const computed = isComputed ? numbersAfter(operator, numbers, fill) : undefined;
    const exact = node.isByReference ? undefined : shapeOf(node, shapes, numbers);
    const shape = exact !== undefined && exact.length <= maxAxes ? exact : undefined;
    const bound =
      shape ??
      boundOf(
        node,
        inputs.map((input) => input?.most),
        numbers,
      );
    const most = typeof bound === 'number' ? bound : elementsOf(bound);
    if (operator === 'Split') return this.parts(node, first, numbers, isConstant);
    if (isConstant) this.made += most * outputs.length;
    return outputs.map((_, at) => ({
      most,
      isConstant,
      ...(shape !== undefined && at === 0 ? { shape } : {}),
      ...(computed !== undefined && at === 0 ? { numbers: computed } : {}),
    }));
  }

  /** Parts of a tensor: together they are as large. */
  private parts(
    node: SizedNode,
    first: Known,
    numbers: readonly (Shape | undefined)[],
    isConstant: boolean,
  ): Known[] {
    if (isConstant) this.made += first.most;
    const axis = node.attributes.get('axis')?.[0] ?? 0;
    const sizes = first.shape && partsOf(node, first.shape.at(axis) ?? 0, numbers);
    let start = 0;
    return node.outputs.map((_, at) => {
      const size = sizes?.[at];
      const shape =
        size === undefined || first.shape === undefined ? undefined : partOf(first.shape, axis, size);
      const own =
        first.shape?.length === 1 && size !== undefined ? numbers[0]?.slice(start, start + size) : undefined;
      start += size ?? 0;
      return {
        most: shape === undefined ? first.most : elementsOf(shape),
        isConstant,
        ...(shape === undefined ? {} : { shape }),
        ...(own === undefined ? {} : { numbers: own }),
      };
    });
  }

  private async numbersOf(known: Known | undefined): Promise<Shape | undefined> {
    if (known?.numbers !== undefined) return known.numbers;
    if (known?.constants === undefined || known.most > maxListed) return undefined;
    let largest: Shape | undefined;
    for (const constant of known.constants) {
      const numbers = await this.read(constant);
      if (numbers === undefined) return undefined;
      largest =
        largest === undefined
          ? numbers
          : largest.map((number, at) => Math.max(number, numbers[at] ?? number));
    }
    return largest;
  }
}

/** Calls inside each other that are followed. */
const maxCalls = 500;

/** Several inputs tell how large their results are. */
const isToldByMore = /^(?:MelWeightMatrix|Pad|Range|Slice|Split|Squeeze|Unsqueeze|Reduce\w+)$/;

function knownOf(constants: readonly Constant[]): Known {
  const shape = constants
    .map(({ dims }) => dims)
    .reduce((most, dims) => (elementsOf(dims) > elementsOf(most) ? dims : most));
  const known = { most: elementsOf(shape), constants, isConstant: true };
  return shape.length <= maxAxes ? { ...known, shape } : known;
}

/** A branch that a constant chooses stands in the place of the operator: either may be, and the larger counts. */
function chosen({ branches }: SizedNode, at: number, scope: Scope, isConstant: boolean): Known {
  const values = branches.map((names) => scope.get(names[at] ?? '') ?? later);
  if (!isConstant || values.length === 0) return { ...later, isConstant };
  return values.reduce((one, other) => {
    const [less, more] = one.most > other.most ? [other, one] : [one, other];
    const isAlike = less.shape?.length === more.shape?.length;
    const most = { most: more.most, isConstant: one.isConstant || other.isConstant };
    const shape = isAlike
      ? more.shape?.map((size, axis) => Math.max(size, less.shape?.[axis] ?? size))
      : undefined;
    const numbers = isAlike
      ? more.numbers?.map((number, place) => Math.max(number, less.numbers?.[place] ?? number))
      : more.numbers;
    // Branches of branches may give the same one in more ways than can be listed.
    const constants = [...new Set([...(less.constants ?? []), ...(more.constants ?? [])])];
    return {
      ...most,
      ...(shape === undefined ? {} : { shape }),
      ...(numbers === undefined ? {} : { numbers }),
      ...(constants.length === 0 || constants.length > maxListed ? {} : { constants }),
    };
  });
}

/** What `Shape` and `Size` give: known while loading wherever all sizes are. */
function sizesOf(node: SizedNode, { shape, isConstant }: Known): Known {
  if (shape === undefined) return { shape: [maxAxes], most: maxAxes, isConstant };
  const numbers = node.operator === 'Size' ? [elementsOf(shape)] : sliceOfShape(shape, node.attributes);
  return {
    shape: node.operator === 'Size' ? [] : [numbers.length],
    most: numbers.length,
    numbers,
    isConstant: true,
  };
}

/** Branches of several graphs may use the same name: the larger value counts. */
function put(scope: Scope, name: string | undefined, value: Known): void {
  if (name === undefined || name === '') return;
  const before = scope.get(name);
  if (before?.isConstant === true && before.most > value.most) return;
  // What the model says of a value between counts where nothing else tells its sizes.
  const shape = value.shape ?? (value.isConstant ? undefined : before?.shape);
  scope.set(name, shape === undefined ? value : { ...value, shape });
}
