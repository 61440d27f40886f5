import { wordsOf } from '../../../../l10n/messages';
import {
  areCategorical,
  areNeighbours,
  type Elements,
  isPredictor,
  isTree,
  type PredictorNeeds,
} from '../pickle/judging/contentChecks';
import type { ModelScan } from '../scan/modelScan';
import { FormatReport } from './formatReport';
import { isObject, type JsonObject, objectsIn, stringOf } from './json';
import { npyElements, type OpenMember } from './npyElements';
import { brokenEnsemble } from './skopsEnsembles';
import { classOf, itemsOf, nodesById, numberOf, resolve } from './skopsShapes';

/*
 * Arrays of a skops file that compiled code follows, as in pickles (pickle/judging/arrayContents.ts): nodes of trees, of predictors and of
 * neighbours. Each stands in a member of its own.
 */

type Known = ReadonlyMap<unknown, JsonObject>;

/** Bytes of all arrays that are looked at, as parts may share them. */
const looks = (size: number) => 4 * size + (1 << 24);

/** Reports the first object whose arrays do not agree; `size` is that of the archive. */
export async function reportSkopsArrays(
  scan: ModelScan,
  root: unknown,
  open: OpenMember,
  size: number,
  member: readonly string[],
): Promise<void> {
  const objects = [...objectsIn(root)].map(({ object }) => object);
  const known = nodesById(objects);
  let allowance = looks(size);
  const read = async (node: unknown): Promise<Elements | undefined> => {
    const elements = await elementsOf(resolve(node, known), open);
    allowance -= elements?.source.size ?? 0;
    return allowance < 0 ? undefined : elements;
  };
  const needs = new Map<JsonObject, PredictorNeeds>();
  const report = (name: string) =>
    new FormatReport(scan, member, 'skops').structure(wordsOf('skops-arrays.outside', name));
  for (const object of objects) {
    const name = classOf(object);
    if (object.__loader__ === 'CachedNode' || (await agrees(name, object, known, read, needs)) !== false)
      continue;
    report(name);
    return;
  }
  const broken = await brokenEnsemble(objects, known, {
    needs,
    areCategorical: async (features, marks) => areCategorical(features, await read(marks)),
  });
  if (broken !== undefined) report(broken);
}

/** Whether the arrays of an object agree; undefined for one that has none which anything follows. */
async function agrees(
  name: string,
  object: JsonObject,
  known: Known,
  read: (node: unknown) => Promise<Elements | undefined>,
  needs: Map<JsonObject, PredictorNeeds>,
): Promise<boolean | undefined> {
  const state = resolve(object.content, known);
  const fields = isObject(state?.content) ? state.content : {};
  if (/^sklearn\.tree\._?tree\.Tree$/.test(name)) {
    const args = isObject(object.__reduce__) ? itemsOf(resolve(object.__reduce__.args, known)) : undefined;
    const numbers = [args?.[0], fields.node_count, fields.max_depth].map((node) => numberOf(node, known));
    const nodes = await read(fields.nodes);
    return nodes !== undefined && isTree(nodes, numbers);
  }
  if (/_hist_gradient_boosting\.predictor\.TreePredictor$/.test(name)) {
    const nodes = await read(fields.nodes);
    const own: PredictorNeeds = { features: 0, categorical: new Set() };
    needs.set(object, own);
    const sets = [await read(fields.binned_left_cat_bitsets), await read(fields.raw_left_cat_bitsets)];
    return (
      nodes !== undefined &&
      isPredictor(
        nodes,
        sets.flatMap((elements) => elements?.rows ?? []),
        own,
      )
    );
  }
  const kind = /^sklearn\.neighbors\._?(kd|ball)_tree\.(?:KD|Ball)Tree(?:32|64)?$/.exec(name)?.[1];
  const items = kind === undefined ? undefined : itemsOf(state);
  if (items === undefined) return undefined;
  const arrays = new Map<string, Elements>();
  for (const [index, part] of ['data', 'indices', 'nodes', 'bounds'].entries()) {
    const elements = await read(items[index]);
    if (elements === undefined) return false;
    arrays.set(part, elements);
  }
  const weights = await read(items[12]);
  if (weights !== undefined) arrays.set('weights', weights);
  return areNeighbours(arrays, [numberOf(items[6], known), kind === 'kd' ? 2 : 1]);
}

/** The elements of a node that is an array. */
async function elementsOf(node: JsonObject | undefined, open: OpenMember): Promise<Elements | undefined> {
  const name = node?.__loader__ === 'NdArrayNode' && node.type === 'numpy' ? stringOf(node.file) : undefined;
  const file = name === undefined ? undefined : await open(name);
  return file === undefined ? undefined : npyElements(file);
}
