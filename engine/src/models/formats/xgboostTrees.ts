import { wordsOf } from '../../../../l10n/messages';
import { Cost } from '../../meter';
import type { FormatReport } from './formatReport';
import { isObject, type JsonObject } from './json';

/*
 * XGBoost's model as JSON or UBJSON. The loader compares the lengths of some of a tree's arrays and nothing in them: it looks up the parent of
 * each node and the place of each tree; a prediction follows the children of nodes, looks features up in a row, and adds to the output of a
 * tree's group, all without a look. Sources: xgboost 1.0 to 3.1, doc/model.schema, src/tree/tree_model.cc (`LoadModel`),
 * src/gbm/gbtree_model.cc, src/predictor/cpu_predictor.cc.
 */

/** What XGBoost writes of a learner; its loader interprets nothing but trees and numbers. */
const learnerKeys = new Set(
  'attributes feature_names feature_types gradient_booster learner_model_param objective cats'.split(' '),
);
/** Categories that a feature may have, beyond what XGBoost takes. */
const maxCategory = 1 << 24;
/** Features of a row, beyond what anybody has: XGBoost makes room for each. */
const maxFeatures = 1 << 28;
/** What the parent of a root is written as: XGBoost keeps 31 bits of -1. */
const noParent = 0x7fffffff;
/** Arrays of a tree with a value for each node; what older releases do not write is absent. */
const nodeArrays =
  'left_children right_children split_indices parents split_conditions base_weights default_left split_type loss_changes sum_hessian'.split(
    ' ',
  );

/** True for a model, and for one with its settings as a pickled Booster keeps it. */
export function isXgboostModel(root: JsonObject): boolean {
  const { learner, version } = modelOf(root);
  return isObject(learner) && (Array.isArray(version) || isTyped(version));
}

const isTyped = (value: unknown) => ArrayBuffer.isView(value);

function modelOf(root: JsonObject): JsonObject {
  return isObject(root.Model) && 'Config' in root ? root.Model : root;
}

/** Reports keys that XGBoost does not write, and the first thing that a prediction would follow out of its bounds. */
export function judgeXgboost(report: FormatReport, root: JsonObject): void {
  const { learner } = modelOf(root);
  if (!isObject(learner)) return;
  for (const key of Object.keys(learner)) if (!learnerKeys.has(key)) report.structure(`learner.${key}`);
  const booster = learner.gradient_booster;
  if (!isObject(booster)) return;
  const counts = isObject(learner.learner_model_param) ? learner.learner_model_param : {};
  const features = numberOf(counts.num_feature);
  if (features > maxFeatures) report.structure('learner_model_param.num_feature');
  const outputs = Math.max(1, numberOf(counts.num_class) || 0, numberOf(counts.num_target) || 0);
  if (booster.name === 'gblinear') {
    const weights = lengthOf(isObject(booster.model) ? booster.model.weights : undefined);
    if (weights !== (features + 1) * outputs) report.structure('gradient_booster.model.weights');
    return;
  }
  const trees = isObject(booster.gbtree) ? booster.gbtree : booster;
  const model = isObject(trees.model) ? trees.model : {};
  judgeTrees(report, model, features, outputs);
  if (booster.name === 'dart' && lengthOf(booster.weight_drop) !== lengthOf(model.trees))
    report.structure('gradient_booster.weight_drop');
}

function judgeTrees(report: FormatReport, model: JsonObject, features: number, outputs: number): void {
  const trees = Array.isArray(model.trees) ? model.trees : [];
  const groups = numbersOf(model.tree_info);
  // Trees with a leaf of several values are of no group.
  if (groups === undefined || groups.length !== trees.length || !isWithin(groups, outputs))
    report.structure('gradient_booster.model.tree_info');
  if (!agreesOnTrees(model, trees, outputs)) report.structure('gradient_booster.model.gbtree_model_param');
  const rounds = numbersOf(model.iteration_indptr);
  if (rounds !== undefined && !isWithin(rounds, trees.length + 1))
    report.structure('gradient_booster.model.iteration_indptr');
  for (const [index, tree] of trees.entries()) {
    if (isObject(tree) && isTree(report, tree, features)) continue;
    report.structure(wordsOf('xgboost-binary.outside-tree', index));
    return;
  }
}

/** Whether there are as many trees as are counted, one at each place, and as many rounds of all groups as they fill. */
function agreesOnTrees(model: JsonObject, trees: readonly unknown[], outputs: number): boolean {
  const counts = isObject(model.gbtree_model_param) ? model.gbtree_model_param : {};
  if (numberOf(counts.num_trees) !== trees.length) return false;
  const places = new Set(trees.map((tree) => numberOf(isObject(tree) ? tree.id : undefined)));
  if (places.size !== trees.length || ![...places].every((place) => isIndex(place, trees.length)))
    return false;
  // Trees of one round and one group; releases before 1.4 do not say.
  const parallel = 'num_parallel_tree' in counts ? numberOf(counts.num_parallel_tree) : 1;
  if (!isIndex(parallel - 1, Math.max(1, trees.length))) return false;
  // A leaf with several values serves all groups.
  const groups = numberOf(counts.size_leaf_vector) > 1 ? 1 : outputs;
  return trees.length % (groups * parallel) === 0;
}

/** Whether each node that can be reached splits at a feature into two others, to which no second way leads. */
function isTree(report: FormatReport, tree: JsonObject, features: number): boolean {
  const count = numberOf(isObject(tree.tree_param) ? tree.tree_param.num_nodes : undefined);
  const [left, right, split] = [tree.left_children, tree.right_children, tree.split_indices].map(numbersOf);
  if (left === undefined || right === undefined || split === undefined || !(count >= 1)) return false;
  if (nodeArrays.some((key) => key in tree && lengthOf(tree[key]) !== count)) return false;
  report.scan.meter.spend(count * Cost.number);
  const parents = numbersOf(tree.parents);
  if (parents === undefined || !haveParents(parents)) return false;
  const seen = new Uint8Array(count);
  const open = [0];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen[node]++ > 0) return false;
    if (left[node] === -1 && right[node] === -1) continue;
    if (!isIndex(split[node], features)) return false;
    for (const child of [left[node], right[node]]) {
      if (!isIndex(child, count) || parents[child] !== node) return false;
      open.push(child);
    }
  }
  return hasCategories(tree, count);
}

/** Whether the first node is a root, and each other has a parent: those that were pruned are looked up as well. */
function haveParents(parents: ArrayLike<number>): boolean {
  if (parents[0] !== noParent && parents[0] !== -1) return false;
  for (let node = 1; node < parents.length; node++) if (!isIndex(parents[node], parents.length)) return false;
  return true;
}

/** Whether the sets of categories of a tree lie inside the list of all, and belong to the nodes that split by them. */
function hasCategories(tree: JsonObject, count: number): boolean {
  const all = numbersOf(tree.categories);
  const parts = [tree.categories_nodes, tree.categories_segments, tree.categories_sizes].map(numbersOf);
  // Releases before 1.3 have none.
  if (all === undefined) return parts.every((part) => part === undefined);
  const [nodes, segments, sizes] = parts;
  if (nodes === undefined || segments === undefined || sizes === undefined) return false;
  if (segments.length !== nodes.length || sizes.length !== nodes.length) return false;
  if (!isWithin(nodes, count) || !isWithin(all, maxCategory)) return false;
  const types = numbersOf(tree.split_type);
  let next = 0;
  for (let node = 0; node < (types?.length ?? 0); node++) {
    if (types?.[node] === 1 ? nodes[next++] !== node : types?.[node] !== 0) return false;
  }
  if (next !== nodes.length) return false;
  for (let index = 0; index < nodes.length; index++)
    if (!(segments[index] >= 0 && sizes[index] >= 0 && segments[index] + sizes[index] <= all.length))
      return false;
  return true;
}

const isIndex = (value: number, end: number) => Number.isInteger(value) && value >= 0 && value < end;

function isWithin(values: ArrayLike<number>, end: number): boolean {
  for (let index = 0; index < values.length; index++) if (!isIndex(values[index], end)) return false;
  return true;
}

/** XGBoost writes its parameters as text. */
function numberOf(value: unknown): number {
  return typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
}

/** Integers of JSON, or of UBJSON, which has them in one piece. */
function numbersOf(value: unknown): ArrayLike<number> | undefined {
  return Array.isArray(value) || isTyped(value) ? (value as ArrayLike<number>) : undefined;
}

function lengthOf(value: unknown): number {
  const length = typeof value === 'object' && value !== null ? (value as { length?: unknown }).length : -1;
  return typeof length === 'number' ? length : -1;
}
