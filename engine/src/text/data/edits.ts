/**
 * Edits of settings that stand in YAML or JSON: comments, indentation, line endings and anchors stay as they are. Each gives undefined where
 * no edit would leave the file as somebody would have written it; an offset counts in the text that the tree was read from.
 */
import { at, type DataEntry, type DataMap, type DataNode } from './node';

/** A replacement of a part of the text. */
export interface DataEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What is written: a number, a word or a boolean as YAML has it, or settings by their names. */
export type Setting = string | { readonly [name: string]: Setting };

/** Sets what stands at a path of names, and makes the maps on the way that are missing. `before` names an entry that a new one stands in front of. */
export function setAt(
  text: string,
  root: DataNode | undefined,
  path: readonly string[],
  value: Setting,
  before?: string,
): DataEdit | undefined {
  let node = root;
  for (const [depth, name] of path.entries()) {
    if (node?.kind !== 'map') return undefined;
    const entry = node.entries.get(name);
    if (entry === undefined) return added(text, node, name, wrapped(path.slice(depth + 1), value), before);
    node = entry.value;
  }
  // `key:` without a value, and what is no text at all.
  if (node?.kind !== 'text' || typeof value !== 'string' || node.start === node.end) return undefined;
  return { start: node.start, end: node.end, newText: value };
}

/** Takes an entry out of a map; undefined where it is the only one. */
export function withoutEntry(text: string, map: DataNode | undefined, name: string): DataEdit | undefined {
  if (map?.kind !== 'map') return undefined;
  const entries = ownEntries(map);
  const index = entries.findIndex(([own]) => own === name);
  if (index < 0 || entries.length < 2) return undefined;
  const [, entry] = entries[index];
  const from = keyStart(text, entry);
  const to = endOfEntry(text, map, entry);
  if (isInBraces(text, map)) return withoutPart(text, from, to, map);
  const lead = text.slice(lineStart(text, from), from);
  if (/^ *$/.test(lead)) return { start: lineStart(text, from), end: nextLine(text, to), newText: '' };
  // `- name: x`: the dash stays with what follows, and so does any comment between.
  const next = entries[index + 1]?.[1];
  if (next === undefined || !/^ *(?:- +)+$/.test(lead)) return undefined;
  const following = keyStart(text, next);
  return text.slice(nextLine(text, to), following).trim() === ''
    ? { start: from, end: following, newText: '' }
    : undefined;
}

/** Takes an item out of the list that stands at a name of a map; the list too where it was the only one. */
export function withoutItem(
  text: string,
  map: DataNode | undefined,
  name: string,
  item: DataNode,
): DataEdit | undefined {
  const list = at(map, name);
  if (list?.kind !== 'list' || !list.items.includes(item)) return undefined;
  if (list.items.length < 2)
    return withoutEntry(text, map, name) ?? replacedEntry(text, map, name, `${name}: []`);
  const from = item.start - quoteBefore(text, item);
  const to = endOfValue(text, item);
  if (text[list.start] === '[') return withoutPart(text, from, to, list);
  const start = lineStart(text, from);
  return /^ *- +$/.test(text.slice(start, from))
    ? { start, end: nextLine(text, to), newText: '' }
    : undefined;
}

/** Adds a word to the list that stands at a path of names; makes what is missing. Nothing changes where the list has it. */
export function withItem(
  text: string,
  root: DataNode | undefined,
  path: readonly string[],
  item: string,
): DataEdit | undefined {
  const list = at(root, ...path);
  // What cannot be an entry of a map can still be a list of one.
  if (list === undefined) return setAt(text, root, path, `[${item}]`);
  if (list.kind !== 'list') return undefined;
  if (list.items.some((own) => own.kind === 'text' && own.value === item))
    return { start: list.start, end: list.start, newText: '' };
  const last = list.items.at(-1);
  const isInBrackets = text[list.start] === '[';
  if (last === undefined)
    return isInBrackets ? { start: list.start + 1, end: list.start + 1, newText: item } : undefined;
  const end = endOfValue(text, last);
  if (isInBrackets) return { start: end, end, newText: `, ${item}` };
  const from = last.start - quoteBefore(text, last);
  const lead = text.slice(lineStart(text, from), from);
  if (!/^ *- +$/.test(lead)) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const place = endOfLine(text, end);
  return { start: place, end: place, newText: `${lineBreak}${lead}${item}` };
}

/** Settings below names that do not exist yet. */
function wrapped(path: readonly string[], value: Setting): Setting {
  return path.reduceRight<Setting>((inner, name) => ({ [name]: inner }), value);
}

function added(
  text: string,
  map: DataMap,
  name: string,
  value: Setting,
  before: string | undefined,
): DataEdit | undefined {
  const entries = ownEntries(map);
  const [first] = entries;
  if (isInBraces(text, map)) return addedInBraces(text, map, first?.[1], name, value);
  if (first === undefined) return undefined;
  const start = lineStart(text, first[1].key.start);
  const lead = text.slice(start, first[1].key.start);
  // An anchor or a tag in front of the first key, or a question mark.
  if (!/^ *(?:- +)*$/.test(lead)) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = ' '.repeat(lead.length);
  const written = inLines(name, value, indent, unitOf(text)).join(lineBreak);
  const follower = entries.find(([own]) => own === before)?.[1];
  if (follower !== undefined) {
    const at = follower.key.start;
    return { start: at, end: at, newText: `${written.slice(indent.length)}${lineBreak}${indent}` };
  }
  const last = entries[entries.length - 1][1];
  const end = endOfLine(text, endOfEntry(text, map, last));
  return { start: end, end, newText: `${lineBreak}${written}` };
}

function isInBraces(text: string, { start, end }: DataMap): boolean {
  return text[start] === '{' && text[end - 1] === '}';
}

/** In front of the first entry, on a line of its own where that has one. */
function addedInBraces(
  text: string,
  map: DataMap,
  first: DataEntry | undefined,
  name: string,
  value: Setting,
): DataEdit {
  const isJson = first === undefined ? /^\s*[{[]/.test(text) : text[keyStart(text, first)] === '"';
  const written = `${isJson ? JSON.stringify(name) : name}: ${inBraces(value, isJson)}`;
  if (first === undefined) return { start: map.start + 1, end: map.start + 1, newText: written };
  const at = keyStart(text, first);
  const lead = /\r?\n[ \t]*$/.exec(text.slice(map.start, at))?.[0] ?? ' ';
  return { start: at, end: at, newText: `${written},${lead}` };
}

function inLines(name: string, value: Setting, indent: string, unit: string): string[] {
  if (typeof value === 'string') return [`${indent}${name}: ${value}`];
  const inner = Object.entries(value).flatMap(([key, one]) => inLines(key, one, indent + unit, unit));
  return [`${indent}${name}:`, ...inner];
}

function inBraces(value: Setting, isJson: boolean): string {
  if (typeof value === 'string')
    return !isJson || /^(?:true|false|\d+)$/.test(value) ? value : JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([name, one]) => `${isJson ? JSON.stringify(name) : name}: ${inBraces(one, isJson)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** Entries that stand in a map itself, as they follow each other; others come from an anchor. */
function ownEntries(map: DataMap): readonly (readonly [string, DataEntry])[] {
  return [...map.entries].filter(([, { key }]) => key.start >= map.start && key.start < map.end);
}

/** Where an entry's key begins, with its quotation mark. */
function keyStart(text: string, { key }: DataEntry): number {
  return /^["']/.test(text.slice(key.start, key.start + 1)) || !/["']/.test(text[key.start - 1] ?? '')
    ? key.start
    : key.start - 1;
}

/** Behind an entry's value; that of an alias stands elsewhere, and so its line counts. */
function endOfEntry(text: string, map: DataMap, { key, value }: DataEntry): number {
  return value.start >= key.end && value.end <= map.end + 1
    ? endOfValue(text, value)
    : endOfLine(text, key.end);
}

/** Behind the last character that is written of a value, without the line breaks that a block ends with. */
function endOfValue(text: string, value: DataNode): number {
  let end = value.end + quoteBefore(text, value);
  while (end > value.start && /\s/.test(text[end - 1])) end--;
  return end;
}

function quoteBefore(text: string, { kind, start, end }: DataNode): 0 | 1 {
  return kind === 'text' && /["']/.test(text[start - 1] ?? '') && text[end] === text[start - 1] ? 1 : 0;
}

/** Takes a part out of braces or brackets, with the comma behind or before it. */
function withoutPart(text: string, from: number, to: number, around: DataNode): DataEdit {
  const behind = /^\s*,\s*/.exec(text.slice(to, around.end))?.[0];
  if (behind !== undefined) return { start: from, end: to + behind.length, newText: '' };
  const before = /,\s*$/.exec(text.slice(around.start, from))?.[0] ?? '';
  return { start: from - before.length, end: to, newText: '' };
}

/** How far the text is indented by at each level: as far as its first line that is. */
function unitOf(text: string): string {
  const spaces = /^( {1,8})[^\s#-]/m.exec(text)?.[1] ?? '';
  return spaces.length > 1 ? spaces : '  ';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where a line ends, without its line break. */
export function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed < 0) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed < 0 ? text.length : feed + 1;
}

/** Replaces an entry, key and value, by what is written; undefined where a comment in it would be lost. */
export function replacedEntry(
  text: string,
  map: DataNode | undefined,
  name: string,
  newText: string,
): DataEdit | undefined {
  if (map?.kind !== 'map') return undefined;
  const entry = ownEntries(map).find(([own]) => own === name)?.[1];
  if (entry === undefined) return undefined;
  const start = keyStart(text, entry);
  const end = endOfEntry(text, map, entry);
  const isJson = text[start] === '"';
  return isJson || text.slice(start, end).includes('#') ? undefined : { start, end, newText };
}
