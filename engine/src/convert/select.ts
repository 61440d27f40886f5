import { t } from '../../../l10n/messages';
import {
  type Entry,
  type Part,
  RefusedError,
  type Tensor,
  type TensorNode,
  tensorBytes,
} from '../models/tensors/tensor';

type RefusedNode = Extract<TensorNode, { readonly kind: 'refused' }>;
type Leaf = Exclude<TensorNode, { readonly kind: 'mapping' }>;

/** What is below a node, by names in which keys are joined by dots. */
export interface Leaves {
  readonly tensors: readonly (readonly [name: string, tensor: Tensor])[];
  readonly refused: readonly (readonly [name: string, node: RefusedNode])[];
  /** Plain data: its JSON text; objects: the name of their class. */
  readonly others: readonly Other[];
}

export type Other =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly className: string };

/** Keys under which training code keeps the weights of a checkpoint. */
const usualKeys = ['state_dict', 'model_state_dict', 'model', 'module', 'net', 'weights', 'params'];

/** Visits each leaf below a node in order, with its name. A tensor that is the whole file is named `tensor`. */
export function eachLeaf(node: TensorNode, visit: (name: string, leaf: Leaf) => void, path = ''): void {
  if (node.kind !== 'mapping')
    visit(path === '' && (node.kind === 'tensor' || node.kind === 'refused') ? 'tensor' : path, node);
  else for (const [key, child] of node.entries) eachLeaf(child, visit, path === '' ? key : `${path}.${key}`);
}

/** Everything below a node. */
export function leavesOf(node: TensorNode, path = ''): Leaves {
  const tensors: [string, Tensor][] = [];
  const refused: [string, RefusedNode][] = [];
  const others: Other[] = [];
  const visit = (name: string, leaf: Leaf): void => {
    if (leaf.kind === 'tensor') tensors.push([name, leaf.tensor]);
    else if (leaf.kind === 'refused') refused.push([name, leaf]);
    else if (leaf.kind === 'value') others.push({ name, value: leaf.text });
    else others.push({ name, className: leaf.className });
  };
  eachLeaf(node, visit, path);
  return { tensors, refused, others };
}

function holdsTensors(node: TensorNode): boolean {
  return (
    node.kind === 'tensor' ||
    node.kind === 'refused' ||
    (node.kind === 'mapping' && node.entries.some(([, child]) => holdsTensors(child)))
  );
}

/** Nesting below which a part is not offered by itself. */
const maxPartDepth = 4;
/** Parts that are offered; more than anybody reads. */
const maxParts = 1000;

/** The parts that a user can choose from: the root, and below it each mapping down to where tensors are. */
function partsOf(root: TensorNode): Part[] {
  const parts: Part[] = [];
  const visit = (node: TensorNode, path: string, depth: number): void => {
    if (node.kind !== 'mapping' || !holdsTensors(node) || parts.length >= maxParts) return;
    const { tensors } = leavesOf(node);
    const bytes = tensors.reduce((sum, [, tensor]) => sum + tensorBytes(tensor), 0);
    parts.push({ path: path === '' ? '.' : path, tensors: tensors.length, bytes });
    if (depth >= maxPartDepth || node.entries.some(([, child]) => child.kind === 'tensor')) return;
    for (const [key, child] of node.entries) visit(child, path === '' ? key : `${path}.${key}`, depth + 1);
  };
  visit(root, '', 0);
  return parts;
}

/** Formats whose groups are the layers of one model. */
const layered = new Set(['hdf5', 'keras']);
/** Groups beside which Keras keeps the state of an optimizer. */
const weightGroups = ['model_weights', 'layers'];

/**
 * The part to convert: what `select` names, else where the tensors are. Checkpoints that hold several parts are taken by their
 * usual keys. Keras keeps the weights beside the optimizer's, and a group for each layer: those belong together.
 * @throws RefusedError where there is no such part, or several could be meant.
 */
export function selectPart(
  root: TensorNode,
  select: string | undefined,
  format: string,
): { path: string; node: TensorNode } {
  if (select !== undefined) return { path: select, node: find(root, select) };
  let node = root;
  let path = '';
  for (;;) {
    if (node.kind !== 'mapping') return { path: path === '' ? '.' : path, node };
    const withTensors: Entry[] = node.entries.filter(([, child]) => holdsTensors(child));
    const direct = withTensors.some(([, child]) => child.kind !== 'mapping');
    if (withTensors.length === 0) throw new RefusedError('no-tensors', t('common.no-tensors'));
    if (direct || node.className !== undefined) return { path: path === '' ? '.' : path, node };
    const usual = withTensors.filter(([key]) =>
      layered.has(format) ? path === '' && weightGroups.includes(key) : usualKeys.includes(key),
    );
    const next = withTensors.length === 1 ? withTensors[0] : usual.length === 1 ? usual[0] : undefined;
    if (next === undefined && layered.has(format)) return { path: path === '' ? '.' : path, node };
    if (next === undefined) {
      const names = withTensors.map(([key]) => (path === '' ? key : `${path}.${key}`));
      throw new RefusedError(
        'ambiguous',
        t('select.several-groups', names.slice(0, 20).join(', ')),
        undefined,
        partsOf(root),
      );
    }
    path = path === '' ? next[0] : `${path}.${next[0]}`;
    node = next[1];
  }
}

/** Follows a path of keys joined by dots; a key may hold dots itself, so that the longest that fits is taken. */
function find(root: TensorNode, select: string): TensorNode {
  if (select === '.') return root;
  const open: [TensorNode, string][] = [[root, select]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [node, rest] = next;
    if (node.kind !== 'mapping') continue;
    for (const [key, child] of node.entries) {
      if (key === rest) return child;
      if (rest.startsWith(`${key}.`)) open.push([child, rest.slice(key.length + 1)]);
    }
  }
  throw new RefusedError('no-such-part', t('select.no-such-part', select));
}
