import { everyElement, type Layout } from './elements';

/* What must hold of the arrays in which compiled code follows numbers; see arrayContents.ts for whose they are. */

/** An array's elements as they stand in the file. */
export interface Elements extends Layout {
  readonly letter: string;
  readonly rows: number | undefined;
  /** Length along the second axis, where it is known. */
  readonly columns?: number | undefined;
  /** Of records: where each part begins, in order, as far as all are in the byte order that is read here. */
  readonly fields?: readonly Field[] | undefined;
}

/** A part of a record. */
export type Field = readonly [name: string, at: number];

const isIndex = ({ letter, width }: Elements) => letter === 'i' && (width === 4 || width === 8);

/** Whether each element is an integer of four or eight bytes that passes a test. */
export async function everyInteger(elements: Elements, test: (value: number) => boolean): Promise<boolean> {
  return isIndex(elements) && everyElement(elements, (element) => test(element(0)));
}

/** Whether rows, or columns, of a matrix stay inside its indices, and those inside the matrix. */
export async function isCompressed(
  kind: 'csr' | 'csc' | 'bsr',
  pointers: Elements,
  indices: Elements,
  data: Elements,
  [rows, columns]: readonly number[],
): Promise<boolean> {
  if (![pointers, indices].every(isIndex)) return false;
  let last = 0;
  let at = 0;
  const areOrdered = await everyElement(pointers, (element) => {
    const value = element(0);
    const isOrdered = at++ === 0 ? value === 0 : value >= last;
    last = value;
    return isOrdered;
  });
  // Of blocks, the rows and columns are as many as fit.
  const [major, minor] = kind === 'csc' ? [columns, rows] : [rows, columns];
  const held = kind === 'bsr' ? (data.rows ?? 0) : data.count;
  const fits = kind === 'bsr' ? pointers.count <= major + 1 : pointers.count === major + 1;
  if (!areOrdered || !fits || pointers.count === 0 || last > indices.count || last > held) return false;
  return everyElement({ ...indices, count: last }, (element) => element(0) >= 0 && element(0) < minor);
}

/** Whether each coordinate lies inside the shape. */
export async function areCoordinates(axes: readonly Elements[], shape: readonly number[]): Promise<boolean> {
  if (axes.length !== shape.length) return false;
  for (const [axis, elements] of axes.entries()) {
    if (!(await everyInteger(elements, (value) => value >= 0 && value < shape[axis]))) return false;
  }
  return true;
}

/** Whether each element is a number below a length, or -1 for none; codes are as narrow as the length lets them be. */
export async function areCodes(elements: Elements, length: number): Promise<boolean> {
  const { letter, width } = elements;
  if (letter !== 'i' || ![1, 2, 4, 8].includes(width)) return false;
  const sign = 2 ** (8 * width - 1);
  return everyElement(elements, (element) => {
    const read = element(0);
    const value = width < 4 && read >= sign ? read - 2 * sign : read;
    return value >= -1 && value < length;
  });
}

/** The largest integer of four bytes. */
const maxInteger = 2 ** 31 - 1;

/** Whether each diagonal has its values, and begins where a sum with a length of the matrix is no overflow. */
export async function areDiagonals(
  offsets: Elements,
  data: Elements,
  shape: readonly number[],
): Promise<boolean> {
  if (offsets.count !== (data.rows ?? 0)) return false;
  const farthest = maxInteger - Math.max(0, ...shape);
  return everyInteger(offsets, (value) => Math.abs(value) <= farthest);
}

/** Whether parts of a record stand where they are read: a library copies what is arranged otherwise by names, or by their order. */
function haveFields({ fields }: Elements, wanted: readonly (readonly [order: number, ...Field])[]): boolean {
  return wanted.every(([order, name, at]) => fields?.[order]?.[0] === name && fields[order][1] === at);
}

const treeFields = [
  [0, 'left_child', 0],
  [1, 'right_child', 8],
  [2, 'feature', 16],
] as const;

/**
 * A node is a leaf, or splits at a feature into two nodes that stand behind it, so that no walk goes round. There are as many as the tree
 * says, and none is deeper.
 */
export async function isTree(
  nodes: Elements,
  [features, count, deepest]: readonly number[],
): Promise<boolean> {
  if (nodes.letter !== 'V' || (nodes.width !== 56 && nodes.width !== 64) || nodes.count !== count)
    return false;
  if (!haveFields(nodes, treeFields)) return false;
  const depths = new Int32Array(count);
  let index = -1;
  return everyElement(nodes, (element) => {
    index++;
    const [left, right] = [element(0), element(8)];
    const depth = depths[index];
    // A leaf names no child at its left.
    if (left === -1) return depth <= deepest;
    const feature = element(16);
    const children = [left, right];
    if (!children.every((child) => child > index && child < count)) return false;
    for (const child of children) depths[child] = Math.max(depths[child], depth + 1);
    return feature >= 0 && feature < features;
  });
}

/** Where a predictor's node keeps what, by the node's size: scikit-learn 0.21, 0.24 and 1.3. */
const predictorNodes: Readonly<Record<number, PredictorNode>> = {
  47: { feature: [12, 4], children: 25, leaf: 45 },
  52: { feature: [12, 4], children: 25, leaf: 45 },
  56: { feature: [12, 8], children: 29, leaf: 49 },
};

interface PredictorNode {
  /** Offset and size of the number of the feature. */
  readonly feature: readonly [number, number];
  readonly children: number;
  readonly leaf: number;
}

/** What a predictor's nodes ask of the rows that they are shown. */
export interface PredictorNeeds {
  /** Columns of a row. */
  features: number;
  /** Features whose values are categories. */
  readonly categorical: Set<number>;
}

/**
 * Whether children stand behind their node, and a split by categories has its set; `sets` says how many there are of each kind, and
 * `needs` is told what the nodes ask for.
 */
export async function isPredictor(
  nodes: Elements,
  sets: readonly number[],
  needs: PredictorNeeds = { features: 0, categorical: new Set() },
): Promise<boolean> {
  const layout = predictorNodes[nodes.width];
  if (nodes.letter !== 'V' || layout === undefined) return false;
  const { children, leaf } = layout;
  const hasCategories = leaf + 7 <= nodes.width;
  const fields = [
    [2, 'feature_idx', layout.feature[0]],
    [5, 'left', children],
    [6, 'right', children + 4],
    [9, 'is_leaf', leaf],
  ] as const;
  const ofCategories = [
    [11, 'is_categorical', leaf + 2],
    [12, 'bitset_idx', leaf + 3],
  ] as const;
  if (!haveFields(nodes, fields) || (hasCategories && !haveFields(nodes, ofCategories))) return false;
  let index = -1;
  return everyElement(nodes, (element) => {
    index++;
    if (element(leaf, 1) !== 0) return true;
    const feature = element(...layout.feature);
    if (feature < 0) return false;
    needs.features = Math.max(needs.features, feature + 1);
    if (hasCategories && element(leaf + 2, 1) !== 0) {
      needs.categorical.add(feature);
      const set = element(leaf + 3, 4);
      if (sets.length === 0 || !sets.every((count) => set < count)) return false;
    }
    return [element(children, 4), element(children + 4, 4)].every(
      (child) => child > index && child < nodes.count,
    );
  });
}

/** Whether each of some features is one whose values are categories; `marks` has a byte for each. */
export async function areCategorical(
  features: ReadonlySet<number>,
  marks: Elements | undefined,
): Promise<boolean> {
  if (features.size === 0) return true;
  if (marks === undefined || marks.width !== 1) return false;
  const found = new Set<number>();
  let index = -1;
  await everyElement(marks, (element) => {
    index++;
    if (element(0) !== 0) found.add(index);
    return true;
  });
  return [...features].every((feature) => found.has(feature));
}

/**
 * Each node has a range of the indices and its bounds, each index a row of the data, and what is no leaf has two nodes behind it. `numbers`
 * says how many nodes there are, and how many points bound one.
 */
export async function areNeighbours(
  arrays: ReadonlyMap<string, Elements>,
  [count, corners]: readonly number[],
): Promise<boolean> {
  const [data, indices, nodes, bounds] = ['data', 'indices', 'nodes', 'bounds'].map(
    (name) => arrays.get(name) as Elements,
  );
  if (!isIndex(indices) || nodes.letter !== 'V' || nodes.width !== 32 || nodes.count !== count) return false;
  const rows = data.rows ?? 0;
  if (indices.count !== rows || (arrays.get('weights')?.count ?? rows) !== rows) return false;
  if (rows > 0 && bounds.count !== corners * count * (data.count / rows)) return false;
  if (!(await everyElement(indices, (element) => element(0) >= 0 && element(0) < rows))) return false;
  let index = -1;
  return everyElement(nodes, (element) => {
    index++;
    const [from, to, leaf] = [element(0), element(8), element(16)];
    return from >= 0 && from <= to && to <= rows && (leaf !== 0 || 2 * index + 2 < nodes.count);
  });
}
