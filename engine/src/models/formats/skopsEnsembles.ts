import type { PredictorNeeds } from '../pickle/judging/contentChecks';
import { boosting, columnKeys, histogram, isEnsemble, memberKeys, tree } from '../pickle/judging/ensembles';
import { isObject, type JsonObject } from './json';
import { classOf, itemsOf, numberOf, resolve } from './skopsShapes';

/*
 * Estimators of a skops file that hand rows on to trees: what pickle/judging/ensembles.ts compares of a pickle. No tree asks for more columns
 * than what holds it compares with, and the trees of one round write no more columns than there are outputs.
 */

type Known = ReadonlyMap<unknown, JsonObject>;

/** Nodes below all estimators of a file that are looked at. */
const maxNodes = 1 << 22;

/** What was read of the trees of a file. */
export interface SkopsTrees {
  /** By the nodes of predictors, what those ask for. */
  readonly needs: ReadonlyMap<JsonObject, PredictorNeeds>;
  /** Whether each feature is one that an estimator's mapper knows as a category. */
  areCategorical(features: ReadonlySet<number>, marks: unknown): Promise<boolean>;
}

/** The class of the first estimator whose trees ask for what they are not shown; undefined where none does. */
export async function brokenEnsemble(
  objects: readonly JsonObject[],
  known: Known,
  trees: SkopsTrees,
): Promise<string | undefined> {
  const allowance = { nodes: maxNodes };
  for (const object of objects) {
    const name = classOf(object);
    if (!isEnsemble(name) || object.__loader__ === 'CachedNode') continue;
    if (!(await fits(name, object, known, trees, allowance))) return name;
  }
  return undefined;
}

async function fits(
  name: string,
  object: JsonObject,
  known: Known,
  trees: SkopsTrees,
  allowance: { nodes: number },
): Promise<boolean> {
  const state = resolve(object.content, known);
  const fields = isObject(state?.content) ? state.content : {};
  const columns = columnKeys
    .map((key) => numberOf(fields[key], known))
    .filter((number) => !Number.isNaN(number));
  const least = columns.length === 0 ? Number.NaN : Math.min(...columns);
  const categorical = new Set<number>();
  for (const key of memberKeys) {
    for (const each of below(fields[key], known, allowance)) {
      const needs = trees.needs.get(each);
      for (const feature of needs?.categorical ?? []) categorical.add(feature);
      if ((needs !== undefined || tree.test(classOf(each))) && !(asked(each, needs, known) <= least))
        return false;
    }
  }
  if (allowance.nodes < 0) return false;
  if (boosting.test(name) && !writesOwnColumns(fields, known)) return false;
  if (!histogram.test(name)) return true;
  const mapper = resolve(fields._bin_mapper ?? fields.bin_mapper_, known);
  const marks = isObject(mapper?.content) ? resolve(mapper.content, known)?.content : undefined;
  return trees.areCategorical(categorical, isObject(marks) ? marks.is_categorical_ : undefined);
}

/** Columns that a tree, or a predictor, looks up. */
function asked(node: JsonObject, needs: PredictorNeeds | undefined, known: Known): number {
  if (needs !== undefined) return needs.features;
  const args = isObject(node.__reduce__) ? itemsOf(resolve(node.__reduce__.args, known)) : undefined;
  return numberOf(args?.[0], known);
}

/** Every object below a node, where a node that only repeats another leads to that. */
function* below(root: unknown, known: Known, allowance: { nodes: number }): Generator<JsonObject> {
  const seen = new Set<JsonObject>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (--allowance.nodes < 0) return;
    if (Array.isArray(value)) {
      for (const item of value) open.push(item);
      continue;
    }
    const node = resolve(value, known);
    if (node === undefined || seen.has(node)) continue;
    seen.add(node);
    yield node;
    for (const item of Object.values(node)) if (typeof item === 'object') open.push(item);
  }
}

/** Rounds of trees, each with one for each output. */
function writesOwnColumns(fields: JsonObject, known: Known): boolean {
  const numbers = ['n_trees_per_iteration_', 'n_classes_'].map((key) => numberOf(fields[key], known));
  const said = Number.isNaN(numbers[0]) ? (numbers[1] === 2 ? 1 : numbers[1]) : numbers[0];
  const outputs = Number.isNaN(said) ? 1 : Math.max(1, said);
  const members = resolve(fields.estimators_, known);
  const shape = itemsOf(resolve(members?.shape, known));
  const rounds = itemsOf(members) ?? [];
  const isNarrow = (columns: number) => Number.isNaN(columns) || columns <= outputs;
  return (
    isNarrow(numberOf(shape?.[1], known)) &&
    rounds.every((round) => isNarrow(itemsOf(resolve(round, known))?.length ?? Number.NaN))
  );
}
