import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type DataDocuments, type DataEntry, type DataNode, type DataProblem, maxDataDepth } from './node';

/** Longer texts are no settings that a person wrote. */
const maxTomlLength = 4 << 20;
/** Mistakes of one file that reading goes on behind. */
const maxProblems = 6;

/** Reads TOML. Total: what cannot be parsed is told, left out, and the rest is read. */
export function readToml(text: string): DataDocuments {
  const problems: DataProblem[] = [];
  let rest = text.length > maxTomlLength ? '' : text;
  for (;;) {
    try {
      const root = convertTable(parseTOML(rest, { tomlVersion: '1.1' }).body[0], rest);
      return { documents: [root], problems };
    } catch (error) {
      const at = error instanceof ParseError ? Math.min(error.index, rest.length) : 0;
      const message = error instanceof ParseError ? error.message : 'nested too deeply';
      const line = lineAround(rest, at);
      problems.push({ ...line, message });
      if (problems.length >= maxProblems) return { documents: [], problems };
      // First the line is left out; where that does not help, its whole table.
      const span =
        rest.slice(line.start, line.end).trim() === '' || problems.length > 2 ? tableAround(rest, at) : line;
      rest = blank(rest, span.start, span.end);
    }
  }
}

function lineAround(text: string, at: number): { start: number; end: number } {
  // At the end of the text, and behind a key without a value, the mistake is in what was last written.
  const isBefore = at >= text.length || /=[ \t]*\r?\n$/.test(text.slice(Math.max(0, at - 20), at));
  let place = Math.min(isBefore && at < text.length ? at - 1 : at, text.length - 1);
  while (isBefore && place > 0 && /\s/.test(text[place])) place--;
  const start = text.lastIndexOf('\n', place - 1) + 1;
  const feed = text.indexOf('\n', Math.max(start, place));
  return { start, end: feed < 0 ? text.length : feed };
}

function tableAround(text: string, at: number): { start: number; end: number } {
  const headers = [...text.matchAll(/^\[/gm)].map(({ index }) => index);
  const start = headers.filter((index) => index <= at).at(-1) ?? 0;
  const end = headers.find((index) => index > at) ?? text.length;
  return { start, end };
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

interface OpenMap {
  kind: 'map';
  entries: Map<string, DataEntry>;
  start: number;
  end: number;
}

interface OpenList {
  kind: 'list';
  items: DataNode[];
  start: number;
  end: number;
}

function convertTable(top: AST.TOMLTopLevelTable, text: string): DataNode {
  const root: OpenMap = { kind: 'map', entries: new Map(), start: 0, end: text.length };
  for (const node of top.body) {
    const [start, end] = node.range;
    if (node.type === 'TOMLKeyValue') {
      setValue(root, node, text);
      continue;
    }
    const keys = node.key.keys.map(nameOf);
    let place: OpenMap = root;
    keys.forEach((name, index) => {
      const key = rangeOf(node.key.keys[index]);
      const isLast = index === keys.length - 1;
      const known = place.entries.get(name)?.value;
      if (isLast && node.kind === 'array') {
        const made: OpenMap = { kind: 'map', entries: new Map(), start, end };
        if (known?.kind === 'list') (known as OpenList).items.push(made);
        else place.entries.set(name, { key, value: { kind: 'list', items: [made], start, end } });
        place = made;
        return;
      }
      const inner = known?.kind === 'list' ? known.items.at(-1) : known;
      if (inner?.kind === 'map') place = inner as OpenMap;
      else {
        const made: OpenMap = { kind: 'map', entries: new Map(), start, end };
        place.entries.set(name, { key, value: made });
        place = made;
      }
    });
    for (const pair of node.body) setValue(place, pair, text);
  }
  return root;
}

function setValue(table: OpenMap, { key, value }: AST.TOMLKeyValue, text: string, depth = 0): void {
  let place = table;
  key.keys.forEach((part, index) => {
    const name = nameOf(part);
    if (index === key.keys.length - 1) {
      place.entries.set(name, { key: rangeOf(part), value: convertValue(value, text, depth) });
      return;
    }
    const known = place.entries.get(name)?.value;
    if (known?.kind === 'map') place = known as OpenMap;
    else {
      const made: OpenMap = { kind: 'map', entries: new Map(), start: key.range[0], end: value.range[1] };
      place.entries.set(name, { key: rangeOf(part), value: made });
      place = made;
    }
  });
}

function convertValue(node: AST.TOMLContentNode, text: string, depth: number): DataNode {
  const [start, end] = node.range;
  if (depth > maxDataDepth) return { kind: 'text', value: '', start, end, exact: false };
  if (node.type === 'TOMLArray') {
    return {
      kind: 'list',
      items: node.elements.map((item) => convertValue(item, text, depth + 1)),
      start,
      end,
    };
  }
  if (node.type === 'TOMLInlineTable') {
    const map: OpenMap = { kind: 'map', entries: new Map(), start, end };
    for (const pair of node.body) setValue(map, pair, text, depth + 1);
    return map;
  }
  if (node.kind !== 'string') return { kind: 'text', value: text.slice(start, end), start, end, exact: true };
  const quote = node.multiline ? 3 : 1;
  const from = start + quote;
  const to = end - quote;
  return {
    kind: 'text',
    value: node.value,
    start: from,
    end: to,
    exact: text.slice(from, to) === node.value,
  };
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function rangeOf({ range }: { range: [number, number] }): { start: number; end: number } {
  return { start: range[0], end: range[1] };
}
