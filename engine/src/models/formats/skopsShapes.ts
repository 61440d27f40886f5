import type { DerivedNames } from '../pickle/globals/derived';
import { judgeGlobal } from '../pickle/globals/globals';
import { type Kinds, resultToken, type Shape, type Signature, shapeOf } from '../pickle/globals/shapes';
import { isObject, type JsonObject, parseJson, stringOf } from './json';

/*
 * skops makes an object as pickle does, by `__new__` and its state, or by a call and its state, and asks nothing about either. So what was
 * reviewed of a class for pickles holds here too: the shapes of `pickle/globals/shapes.ts`, compared with nodes instead of values.
 * Source: skops.io._general and skops.io._sklearn.
 */

/** Nodes of containers, whatever they hold. */
const containers = new Set(['DictNode', 'ListNode', 'SetNode', 'TupleNode']);
/** What nobody but the owner of a state may call or ask. */
const functions = new Set(['FunctionNode', 'MethodNode', 'PartialNode', 'OperatorFuncNode']);

/** Nodes of a schema by their numbers: a node that only repeats one stands for it. */
export function nodesById(nodes: Iterable<JsonObject>): ReadonlyMap<unknown, JsonObject> {
  const known = new Map<unknown, JsonObject>();
  for (const node of nodes) {
    if (node.__loader__ !== 'CachedNode' && typeof node.__id__ === 'number' && !known.has(node.__id__))
      known.set(node.__id__, node);
  }
  return known;
}

/** Whether an object's arguments and state are of the shape that was reviewed of its class. */
export function hasReviewedShape(
  path: string,
  object: JsonObject,
  known: ReadonlyMap<unknown, JsonObject>,
  derived: DerivedNames | undefined,
): boolean {
  const shape = derived?.globals.get(path)?.shape ?? shapeOf(path);
  const reduced = isObject(object.__reduce__) ? object.__reduce__.args : undefined;
  if (reduced !== undefined) {
    const args = itemsOf(resolve(reduced, known));
    if (args === undefined || !matches(args, shape?.calls ?? [], known)) return false;
  }
  const state = resolve(object.content, known);
  if (state === undefined || isNone(state)) return true;
  return shape !== undefined && isState(shape, state, known);
}

/** Whether a class is called with what was reviewed of it, by a node that stands for a tuple. */
export function hasReviewedArguments(
  path: string,
  content: unknown,
  known: ReadonlyMap<unknown, JsonObject>,
  derived: DerivedNames | undefined,
): boolean {
  const node = resolve(content, known);
  const args =
    node?.__loader__ === 'TupleNode' && classOf(node) === 'builtins.tuple' ? itemsOf(node) : undefined;
  const shape = derived?.globals.get(path)?.shape ?? shapeOf(path);
  return args !== undefined && matches(args, shape?.calls ?? [], known);
}

/** Whether a named tuple, which is called with what a node holds, holds what was reviewed of its class. */
export function hasReviewedItems(
  path: string,
  tuple: JsonObject,
  known: ReadonlyMap<unknown, JsonObject>,
  derived: DerivedNames | undefined,
): boolean {
  const shape = derived?.globals.get(path)?.shape ?? shapeOf(path);
  return matches(itemsOf(tuple) ?? [], shape?.creations ?? [], known);
}

/** True where an object is given no state: nothing, or a node for None. */
export function isNone(content: unknown): boolean {
  return (
    content == null || (isObject(content) && content.__loader__ === 'JsonNode' && content.content === 'null')
  );
}

/**
 * Whether nodes with one number are one thing: the loader gives the first for each, so that what was looked at here is not what is made. Numbers
 * and files of what was made for a moment differ, so that what they hold is compared.
 */
export function areRepeated(nodes: readonly JsonObject[]): boolean {
  const contents = new Map<string, number>();
  const numbers = new Map<unknown, number>();
  const byId = new Map<unknown, { readonly content: number; readonly file: unknown }>();
  // What is below a node stands behind it.
  for (const node of [...nodes].reverse()) {
    const text = textOf(node, numbers);
    // Lists that nest so deeply are of no file that skops wrote.
    if (text === undefined) return false;
    const content = contents.get(text) ?? contents.size;
    contents.set(text, content);
    numbers.set(node, content);
    if (!node.__id__) continue;
    // Python takes any value for a number, and true for 1.
    if (typeof node.__id__ !== 'number') return false;
    if (node.__loader__ === 'CachedNode') continue;
    const before = byId.get(node.__id__);
    if (before === undefined) byId.set(node.__id__, { content, file: node.file });
    else if (before.content !== content || before.file !== node.file) return false;
  }
  return true;
}

/** What a node holds, with a number for each node in it; undefined where lists nest too deeply. */
function textOf(node: JsonObject, numbers: ReadonlyMap<unknown, number>): string | undefined {
  try {
    return JSON.stringify(node, (key, value: unknown) =>
      value === node ? value : key === '__id__' || key === 'file' ? undefined : (numbers.get(value) ?? value),
    );
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isState(shape: Shape, state: JsonObject, known: ReadonlyMap<unknown, JsonObject>): boolean {
  const entries = entriesOf(state);
  if (entries !== undefined) {
    // An empty state is none.
    if (entries.length === 0) return true;
    return entries.every(([key, node]) => {
      if (shape.keys?.has(key) !== true)
        return shape.denied === undefined
          ? shape.anyKey && !key.startsWith('__') && isPlain(node, known)
          : !/^__\w+__$/.test(key) && !shape.denied.has(key);
      const kinds = shape.keys.get(key);
      return kinds === undefined || fits(node, kinds, known);
    });
  }
  const items = itemsOf(state);
  if (items !== undefined && matches(items, shape.tuples, known)) return true;
  return state.__loader__ !== 'TupleNode' && fits(state, shape.values, known);
}

function matches(
  items: readonly unknown[],
  signatures: readonly Signature[],
  known: ReadonlyMap<unknown, JsonObject>,
): boolean {
  return signatures.some(
    ({ positions, rest }) =>
      items.length >= positions.length &&
      (rest !== undefined || items.length === positions.length) &&
      items.every((item, index) => fits(item, positions[index] ?? (rest as Kinds), known)),
  );
}

function fits(value: unknown, kinds: Kinds, known: ReadonlyMap<unknown, JsonObject>): boolean {
  const node = resolve(value, known);
  if (node === undefined || kinds.has('o')) return true;
  const token = tokenOf(node);
  if (kinds.has(token) || (token.startsWith('@') && kinds.has('@*'))) return true;
  // An array without dimensions is what skops makes of numpy's numbers.
  if (token === 'A' && kinds.has('0')) return true;
  return kinds.has('*') && isPlain(node, known);
}

/** True for a node that is data: its methods run nothing of the file's choice. */
function isPlain(value: unknown, known: ReadonlyMap<unknown, JsonObject>): boolean {
  const node = resolve(value, known);
  if (node === undefined) return true;
  if (functions.has(String(node.__loader__)) || node.__loader__ === 'TypeNode') return false;
  if (tokenOf(node).length === 1) return true;
  const judged = judgeGlobal(classOf(node));
  return judged.kind === 'inert' && judged.inert.uses.has('passed');
}

function tokenOf(node: JsonObject): string {
  const loader = String(node.__loader__);
  if (loader === 'JsonNode') {
    const scalar = parseJson(String(node.content));
    return typeof scalar === 'string' ? 's' : typeof scalar === 'object' && scalar !== null ? 'c' : '0';
  }
  if (loader === 'BytesNode' || loader === 'BytearrayNode') return 's';
  if (loader === 'FunctionNode') {
    const { module_path: module, function: name } = isObject(node.content) ? node.content : {};
    return `@${stringOf(module) ?? ''}.${stringOf(name) ?? ''}`;
  }
  if (loader === 'TypeNode') return `@${classOf(node)}`;
  const path = classOf(node);
  if (containers.has(loader) && path.startsWith('builtins.')) return 'c';
  if (loader === 'NdArrayNode' || loader === 'MaskedArrayNode') return 'A';
  return loader === 'DTypeNode' ? 'D' : resultToken(path);
}

/** Dotted name of the class that a node gives. */
export function classOf(node: JsonObject): string {
  return `${stringOf(node.__module__) ?? ''}.${stringOf(node.__class__) ?? ''}`;
}

/** The number of a node that is one; otherwise NaN. */
export function numberOf(value: unknown, known: ReadonlyMap<unknown, JsonObject>): number {
  const node = resolve(value, known);
  const number = node?.__loader__ === 'JsonNode' ? parseJson(String(node.content)) : undefined;
  return typeof number === 'number' ? number : Number.NaN;
}

/** A node, or the one that it repeats; undefined where there is none. */
export function resolve(value: unknown, known: ReadonlyMap<unknown, JsonObject>): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  return value.__loader__ === 'CachedNode' ? (known.get(value.__id__) ?? value) : value;
}

/** Keys and nodes of a dict. */
function entriesOf(node: JsonObject): [string, unknown][] | undefined {
  return node.__loader__ === 'DictNode' && isObject(node.content) ? Object.entries(node.content) : undefined;
}

/** Nodes of a list or a tuple; undefined for any other. */
export function itemsOf(node: JsonObject | undefined): readonly unknown[] | undefined {
  return node !== undefined && Array.isArray(node.content) ? node.content : undefined;
}
