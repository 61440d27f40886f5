import { terminal } from '../../report/display';
import { maskedExcerpt, maskSecrets } from '../../secrets/mask';
import { isSecretName } from '../../secrets/named';
import { arrayRow } from './arrays';
import { globalNames, Made } from './made';

/**
 * A value for people to read: texts are cut, secrets masked, containers shortened (`more` items are left out). Texts are untrusted. It
 * shows, and decides nothing.
 */
export type ValueTree =
  | { readonly kind: 'scalar'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly length: number }
  | { readonly kind: 'list' | 'set'; readonly items: readonly ValueTree[]; readonly more: number }
  | { readonly kind: 'dict'; readonly entries: readonly ValueEntry[]; readonly more: number }
  /** What a call would make: its name, what it is given, and the state and items that it gets afterwards. */
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly entries: readonly ValueEntry[];
      readonly more: number;
    }
  /** Left out: nested too deeply, inside itself, or beyond what is shown of one file. */
  | { readonly kind: 'omitted' };

export interface ValueEntry {
  readonly key: string;
  readonly value: ValueTree;
}

/** Why a pickle is not shown as values. */
export type NotShown = 'damaged' | 'large' | 'strange';

/** What one part of a model holds. */
export interface ModelValue {
  /** Names from the outermost archive to the stream; empty for the file itself. */
  readonly member: readonly string[];
  /** Where the pickle starts; undefined for metadata of the file. */
  readonly offset?: number;
  /** Undefined where it is not shown, with the reason. */
  readonly tree?: ValueTree;
  readonly problem?: NotShown;
}

/** Nodes of one tree, how deep it is, items of one container, and characters of one text. */
const maxNodes = 20_000;
const maxDepth = 30;
const maxItems = 200;
const maxText = 200;
const maxKey = 120;

const look = {
  partsOf: (value: unknown) =>
    typeof value === 'object' && value !== null ? Made.partsOf(value) : undefined,
  nameOf: (value: unknown) => (typeof value === 'function' ? globalNames.get(value) : undefined),
};

/** The tree of a value as pickleparser gives it, or as JSON. */
export function treeOf(value: unknown): ValueTree {
  return new Tree().node(value, 0);
}

class Tree {
  private left = maxNodes;
  private readonly open = new Set<object>();

  node(value: unknown, depth: number): ValueTree {
    if (--this.left < 0 || depth > maxDepth) return { kind: 'omitted' };
    if (typeof value === 'string') return { kind: 'text', text: maskedExcerpt(value, maxText) };
    if (value === null || value === undefined) return { kind: 'scalar', text: 'None' };
    if (typeof value === 'boolean') return { kind: 'scalar', text: value ? 'True' : 'False' };
    if (typeof value === 'number' || typeof value === 'bigint')
      return { kind: 'scalar', text: String(value).slice(0, maxText) };
    if (typeof value === 'function') return this.object(globalNames.get(value) ?? '', [], 0);
    if (typeof value !== 'object') return { kind: 'omitted' };
    if (value instanceof Uint8Array) return { kind: 'bytes', length: value.length };
    if (this.open.has(value)) return { kind: 'omitted' };
    this.open.add(value);
    const node = this.container(value, depth);
    this.open.delete(value);
    return node;
  }

  private container(value: object, depth: number): ValueTree {
    if (Array.isArray(value)) return { kind: 'list', ...this.items(value, depth) };
    const made = Made.partsOf(value);
    if (made !== undefined) return this.made(made, depth);
    const pairs = pairsOf(value);
    if (pairs !== undefined) return { kind: 'dict', ...this.pairs(pairs, depth) };
    const items = setItems(value);
    return items === undefined ? { kind: 'omitted' } : { kind: 'set', ...this.items(items, depth) };
  }

  private made(parts: NonNullable<ReturnType<typeof Made.partsOf>>, depth: number): ValueTree {
    const { name, given, state, keywords, items, pairs } = parts;
    const row = arrayRow(parts, look);
    if (row !== undefined) return { kind: 'scalar', text: row };
    const rows: [string, unknown][] = [];
    if (given.length > 0) rows.push(['()', given]);
    if (keywords !== undefined) rows.push(['(**)', keywords]);
    if (items.length > 0) rows.push(['[]', items]);
    const all: (readonly [unknown, unknown])[] = [...rows, ...pairs];
    // A state that is a dict becomes attributes.
    const attributes = typeof state === 'object' && state !== null ? pairsOf(state) : undefined;
    if (attributes !== undefined) for (const pair of attributes) all.push(pair);
    else if (state !== undefined) all.push(['.state', state]);
    const shown = this.pairs(all, depth);
    return this.object(name, shown.entries, shown.more);
  }

  private object(name: string, entries: readonly ValueEntry[], more: number): ValueTree {
    return { kind: 'object', name: maskedExcerpt(name, maxKey), entries, more };
  }

  private items(items: readonly unknown[], depth: number): { items: ValueTree[]; more: number } {
    const shown: ValueTree[] = [];
    for (let at = 0; at < items.length && at < maxItems && this.left > 0; at++)
      // Arguments of a call, and pairs that were written as lists.
      shown.push(isNamedSecret(items[at - 1], items[at]) ? hidden : this.node(items[at], depth + 1));
    return { items: shown, more: items.length - shown.length };
  }

  private pairs(
    pairs: readonly (readonly [unknown, unknown])[],
    depth: number,
  ): { entries: ValueEntry[]; more: number } {
    const entries: ValueEntry[] = [];
    for (let at = 0; at < pairs.length && at < maxItems && this.left > 0; at++) {
      const [name, value] = pairs[at];
      const key = this.key(name, depth);
      entries.push({ key, value: isNamedSecret(name, value) ? hidden : this.node(value, depth + 1) });
    }
    return { entries, more: pairs.length - entries.length };
  }

  private key(key: unknown, depth: number): string {
    if (typeof key === 'string') return maskedExcerpt(key, maxKey);
    return maskedExcerpt(oneLine(this.node(key, depth + 1)), maxKey);
  }
}

const hidden: ValueTree = { kind: 'text', text: '****' };

/** What a secret is called gives it away as much as its format does. */
function isNamedSecret(name: unknown, value: unknown): boolean {
  return typeof name === 'string' && typeof value === 'string' && isSecretName(name);
}

/** Entries of a Map whatever its properties were set to, or of a plain object. */
function pairsOf(value: object): readonly (readonly [unknown, unknown])[] | undefined {
  try {
    return [...Map.prototype.entries.call(value as Map<unknown, unknown>)];
  } catch {
    return Object.getPrototypeOf(value) === Object.prototype ? Object.entries(value) : undefined;
  }
}

function setItems(value: object): readonly unknown[] | undefined {
  try {
    return [...Set.prototype.values.call(value as Set<unknown>)];
  } catch {
    return undefined;
  }
}

/** A value on one line, for keys and short rows. */
function oneLine(tree: ValueTree): string {
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'text':
      return JSON.stringify(tree.text);
    case 'bytes':
      return `bytes[${tree.length}]`;
    case 'list':
      return `[${tree.items.map(oneLine).join(', ')}${tree.more > 0 ? `, … ${tree.more}` : ''}]`;
    case 'set':
      return `{${tree.items.map(oneLine).join(', ')}${tree.more > 0 ? `, … ${tree.more}` : ''}}`;
    case 'dict':
      return `{${tree.entries.map(({ key, value }) => `${key}: ${oneLine(value)}`).join(', ')}${tree.more > 0 ? `, … ${tree.more}` : ''}}`;
    case 'object':
      return `${tree.name}(${tree.entries.map(({ key, value }) => `${key}: ${oneLine(value)}`).join(', ')})`;
    case 'omitted':
      return '…';
  }
}

/** Rows of a tree that fit on one line stay there. */
const maxRow = 100;

/** The tree as lines for a terminal, two spaces a level. */
export function* treeLines(tree: ValueTree, label = '', indent = ''): Iterable<string> {
  const before = `${indent}${label === '' ? '' : `${terminal(label)}: `}`;
  const parts = partsOf(tree);
  const short =
    parts === undefined || maxRow > indent.length + label.length ? oneLineWithin(tree, maxRow) : undefined;
  if (parts === undefined || short !== undefined) {
    yield `${before}${terminal(short ?? oneLine(tree))}`;
    return;
  }
  yield `${before}${terminal(tree.kind === 'object' ? tree.name : tree.kind)}`.trimEnd();
  for (const [key, value] of parts.rows) yield* treeLines(value, key, `${indent}  `);
  if (parts.more > 0) yield `${indent}  … ${parts.more}`;
}

function oneLineWithin(tree: ValueTree, most: number): string | undefined {
  if (sizeOf(tree, 40) > 40) return undefined;
  const text = oneLine(tree);
  return text.length <= most ? text : undefined;
}

/** Nodes of a tree, counted up to a number. */
function sizeOf(tree: ValueTree, most: number): number {
  let size = 1;
  for (const [, value] of partsOf(tree)?.rows ?? []) {
    size += sizeOf(value, most - size);
    if (size > most) break;
  }
  return size;
}

function partsOf(
  tree: ValueTree,
): { readonly rows: readonly (readonly [string, ValueTree])[]; readonly more: number } | undefined {
  switch (tree.kind) {
    case 'list':
    case 'set':
      return { rows: tree.items.map((item, index) => [String(index), item]), more: tree.more };
    case 'dict':
    case 'object':
      return { rows: tree.entries.map(({ key, value }) => [key, value]), more: tree.more };
    default:
      return undefined;
  }
}

/** A text of a file's own metadata as a tree. */
export function metadataTree(metadata: ReadonlyMap<string, string>): ValueTree {
  const masked = new Map([...metadata].map(([key, value]) => [key, maskSecrets(value)]));
  return treeOf(masked);
}
