import { isObject, type JsonObject, parseJson, stringOf } from './json';

/*
 * Random generators of a skops file: a bit generator of numpy.random by its name, which is called, and a state that numpy trusts with
 * positions. Source: skops.io._numpy, RandomStateNode and RandomGeneratorNode.
 */

const generators: Readonly<Record<string, string>> = {
  RandomStateNode: 'numpy.random.mtrand.RandomState',
  RandomGeneratorNode: 'numpy.random._generator.Generator',
};
const bitGenerators = new Set(['MT19937', 'PCG64', 'PCG64DXSM', 'Philox', 'SFC64']);
/** Numbers of a state, and the largest that numpy itself writes. */
const limits: Readonly<Record<string, number>> = { pos: 624, buffer_pos: 4, pool_size: 1024 };
const plainNodes = new Set(['DictNode', 'ListNode', 'TupleNode', 'JsonNode', 'NdArrayNode', 'TypeNode']);
/** Levels of a state: the deepest has three. */
const maxDepth = 8;

/** True for a generator of numpy whose state is data, with positions inside of what they count in. */
export function isSoundGenerator(
  name: string,
  object: JsonObject,
  known: ReadonlyMap<unknown, JsonObject>,
): boolean {
  if (generators[stringOf(object.__loader__) ?? ''] !== name) return false;
  return isObject(object.content) && isSound('', object.content, known, 0);
}

function isSound(
  key: string,
  value: unknown,
  known: ReadonlyMap<unknown, JsonObject>,
  depth: number,
): boolean {
  if (depth > maxDepth) return false;
  if (Array.isArray(value)) return value.every((item) => isSound('', item, known, depth + 1));
  if (!isObject(value)) return true;
  const node = value.__loader__ === 'CachedNode' ? known.get(value.__id__) : value;
  if (node === undefined) return false;
  const loader = stringOf(node.__loader__);
  if (loader === 'JsonNode') return fits(key, parseJson(String(node.content)));
  // What is not held by a node is the generator's own: its two states by their names.
  if (loader !== undefined && (!plainNodes.has(loader) || key in limits)) return false;
  const content = loader === undefined ? node : node.content;
  if (!isObject(content)) return isSound('', content, known, depth + 1);
  return Object.entries(content).every(([name, item]) => isSound(name, item, known, depth + 1));
}

function fits(key: string, value: unknown): boolean {
  // The state of a Generator has its name and, below the same key, all of it.
  if (key === 'bit_generator') return typeof value === 'string' && bitGenerators.has(value);
  const limit = limits[key];
  return limit === undefined || (typeof value === 'number' && value >= 0 && value <= limit);
}
