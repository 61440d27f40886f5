import { Cost, Held, type Meter } from '../meter';

/**
 * JSON with positions, without recursion and without decoding what nobody asks for: notebooks hold megabytes of images in
 * strings, and come from strangers.
 */
export type JsonNode = JsonObject | JsonArray | JsonString | JsonOther;

interface JsonPlace {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last character. */
  end: number;
}

export interface JsonObject extends JsonPlace {
  readonly kind: 'object';
  /** The last of equal keys wins, as in Python. */
  readonly entries: Map<string, JsonNode>;
}

export interface JsonArray extends JsonPlace {
  readonly kind: 'array';
  readonly items: JsonNode[];
}

export interface JsonString extends JsonPlace {
  readonly kind: 'string';
}

export interface JsonOther extends JsonPlace {
  /** A number or a word: `true`, `null`, and Python's `NaN`. */
  readonly kind: 'other';
}

/** Where and why a text is no JSON. */
export class JsonError extends Error {
  constructor(readonly offset: number) {
    super('not JSON');
    this.name = 'JsonError';
  }
}

/** Reads a whole text; throws JsonError, and what the meter throws. White space around the value is allowed. */
export function parseJson(text: string, meter?: Meter): JsonNode {
  const stack: (JsonObject | JsonArray)[] = [];
  /** Keys that wait for their value, one an open object. */
  const keys: (string | undefined)[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    meter?.spend(Cost.value);
    meter?.hold(Held.value);
    // A value, or the end of an empty container.
    const character = text[at];
    let value: JsonNode | undefined;
    if (character === '{' || character === '[') {
      const container: JsonObject | JsonArray =
        character === '{'
          ? { kind: 'object', start: at, end: at, entries: new Map() }
          : { kind: 'array', start: at, end: at, items: [] };
      stack.push(container);
      keys.push(undefined);
      at = skipSpace(text, at + 1);
      const closes = character === '{' ? '}' : ']';
      if (text[at] !== closes) {
        if (character === '{') at = readKey(text, at, keys);
        continue;
      }
    } else {
      value = readScalar(text, at);
      at = skipSpace(text, value.end);
    }
    // Attach, and close every container that ends here.
    for (;;) {
      if (value !== undefined) {
        const parent = stack.at(-1);
        if (parent === undefined) {
          if (at < text.length) throw new JsonError(at);
          return value;
        }
        if (parent.kind === 'array') parent.items.push(value);
        else parent.entries.set(keys.at(-1) ?? '', value);
        if (text[at] === ',') {
          at = skipSpace(text, at + 1);
          if (parent.kind === 'object') at = readKey(text, at, keys);
          break;
        }
      }
      const closing = stack.pop();
      if (closing === undefined || text[at] !== (closing.kind === 'object' ? '}' : ']'))
        throw new JsonError(at);
      keys.pop();
      closing.end = at + 1;
      at = skipSpace(text, at + 1);
      value = closing;
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) break;
  }
  return at;
}

function readKey(text: string, at: number, keys: (string | undefined)[]): number {
  if (text[at] !== '"') throw new JsonError(at);
  const end = stringEnd(text, at);
  keys[keys.length - 1] = decodeJsonString(text, { kind: 'string', start: at, end });
  const colon = skipSpace(text, end);
  if (text[colon] !== ':') throw new JsonError(colon);
  return skipSpace(text, colon + 1);
}

function readScalar(text: string, at: number): JsonNode {
  if (text[at] === '"') return { kind: 'string', start: at, end: stringEnd(text, at) };
  const scalar = /-?(?:\d[\d.eE+-]{0,400}|true|false|null|NaN|Infinity)/y;
  scalar.lastIndex = at;
  if (!scalar.test(text)) throw new JsonError(at);
  return { kind: 'other', start: at, end: scalar.lastIndex };
}

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) return at + 1;
    if (unit === 92) at++;
  }
  throw new JsonError(start);
}

const simpleEscapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The text of a string node. Unknown escapes stand for the character itself. */
export function decodeJsonString(text: string, node: JsonString): string {
  const body = text.slice(node.start + 1, node.end - 1);
  if (!body.includes('\\')) return body;
  return body.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
    (_, unit: string | undefined, other: string | undefined) =>
      unit === undefined
        ? (simpleEscapes[other ?? ''] ?? other ?? '')
        : String.fromCharCode(Number.parseInt(unit, 16)),
  );
}

/** Member of an object; undefined for anything else. */
export function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.entries.get(name) : undefined;
}

/** Text of a string member. */
export function textMember(text: string, node: JsonNode | undefined, name: string): string | undefined {
  const value = member(node, name);
  return value?.kind === 'string' ? decodeJsonString(text, value) : undefined;
}

/** Items of an array; none for anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}
