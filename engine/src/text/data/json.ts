import { Cost, Held, type Meter } from '../../meter';
import { decodeJsonString, JsonError, type JsonNode, parseJson } from '../../notebook/positionedJson';
import { type DataEntry, type DataNode, maxDataDepth } from './node';

/** Reads JSON as editors keep their settings in: with comments and commas behind the last item. Undefined for what is none. Total. @throws what the meter does. */
export function readJson(text: string, meter?: Meter): DataNode | undefined {
  meter?.spend(text.length * Cost.parsed);
  meter?.hold(text.length * Held.parsed);
  const plain = withoutComments(text);
  try {
    return convert(parseJson(plain, meter), plain, 0);
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}

function convert(node: JsonNode, text: string, depth: number): DataNode | undefined {
  if (depth > maxDataDepth) return undefined;
  const { start, end } = node;
  switch (node.kind) {
    case 'string': {
      const value = decodeJsonString(text, node);
      return { kind: 'text', value, start: start + 1, end: end - 1, exact: value.length === end - start - 2 };
    }
    case 'other': {
      const value = text.slice(start, end);
      return { kind: 'text', value: value === 'null' ? '' : value, start, end, exact: value !== 'null' };
    }
    case 'array':
      return {
        kind: 'list',
        items: node.items.flatMap((item) => convert(item, text, depth + 1) ?? []),
        start,
        end,
      };
    case 'object': {
      const entries = new Map<string, DataEntry>();
      for (const [name, child] of node.entries) {
        const value = convert(child, text, depth + 1);
        if (value === undefined) continue;
        // Keys have no places of their own here; the last quotes before the value are the key's.
        const close = text.lastIndexOf('"', child.start - 1);
        const open = text.lastIndexOf('"', close - 1);
        entries.set(name, { key: { start: open + 1, end: Math.max(open + 1, close) }, value });
      }
      return { kind: 'map', entries, start, end };
    }
  }
}

/** Comments, and commas before a bracket that closes, become blanks; each other character stays at its place. */
function withoutComments(text: string): string {
  const result: string[] = [];
  let comma = -1;
  for (let at = 0; at < text.length; ) {
    const rest = /"(?:[^"\\]|\\[\s\S])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\s+|[\s\S]/y;
    rest.lastIndex = at;
    const [token] = rest.exec(text) ?? [''];
    if (token.startsWith('//') || token.startsWith('/*')) result.push(token.replace(/[^\n]/g, ' '));
    else {
      if (/^[\]}]/.test(token) && comma >= 0) result[comma] = ' ';
      if (token === ',') comma = result.length;
      else if (token.trim() !== '') comma = -1;
      result.push(token);
    }
    at += token.length;
  }
  return result.join('');
}
