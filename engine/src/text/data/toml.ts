import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { LimitError } from '../../limits';
import { Cost, Held, Meter } from '../../meter';
import {
  type DataDocuments,
  type DataEntry,
  type DataNode,
  type DataProblem,
  maxDataDepth,
  tooDeep,
} from './node';

/** Mistakes of one file that reading goes on behind. */
const maxProblems = 6;

/** Characters that are parsed at once: the parser takes a thousand times the memory of what is kept. */
const pieceLength = 1 << 16;

/**
 * Reads TOML. Total, without a meter of the caller's; with one it throws what that throws. What cannot be parsed is told, left out, and
 * the rest is read.
 */
export function readToml(written: string, meter?: Meter): DataDocuments {
  // A template's own lines, at equal length.
  const text = written.includes('{%')
    ? written.replace(templateLine, (line) => ' '.repeat(line.length))
    : written;
  const problems: DataProblem[] = [];
  const root = { ...emptyTable(), start: 0, end: text.length };
  try {
    for (const { start, end } of piecesOf(text)) {
      const counter = meter ?? Meter.alone(text.length);
      if (!readPiece(text, start, end, root, problems, counter)) return { documents: [], problems };
    }
  } catch (error) {
    if (meter === undefined && error instanceof LimitError) return { documents: [], problems };
    throw error;
  }
  return { documents: [root], problems };
}

/** A line that only Jinja reads: `{%- if x %}`, `{# note #}`. */
const templateLine = /^[ \t]{0,100}\{[%#][^\n]{0,500}[%#]\}[ \t]{0,100}$/gm;

/** A header of a table by itself on its line, with a bare name, which no value of an array is. */
const header = /^\[\[?(?!(?:true|false|inf|nan)\b)[A-Za-z_][\w.-]{0,200}\]\]?[ \t]*(?:#[^\n]*)?$/gm;

/** A long text in pieces that begin with a table; a short one as it is. */
function* piecesOf(text: string): Iterable<{ readonly start: number; readonly end: number }> {
  let start = 0;
  let quotes = 0;
  let counted = 0;
  if (text.length > pieceLength)
    for (const { index } of text.matchAll(header)) {
      if (index - start < pieceLength) continue;
      // What looks like a header inside of a text of many lines is none.
      quotes += text.slice(counted, index).split(/"{3}|'{3}/).length - 1;
      counted = index;
      if (quotes % 2 !== 0) continue;
      yield { start, end: index };
      start = index;
    }
  yield { start, end: text.length };
}

/** Counts what parsing a piece takes: much of the memory only while it lasts. */
function count(piece: string, meter: Meter, isFirst: boolean): void {
  const words = piece.split(/[=,.[{"\n]/).length;
  meter.spend(words * Cost.word);
  if (isFirst) meter.hold(words * Held.word);
  const passing = words * (Held.tomlWord - Held.word);
  meter.hold(passing);
  meter.release(passing);
}

/** Reads a piece into a table. False where there is too much wrong with it. */
function readPiece(
  text: string,
  from: number,
  to: number,
  root: OpenMap,
  problems: DataProblem[],
  meter: Meter,
): boolean {
  let rest = text.slice(from, to);
  const known = problems.length;
  for (;;) {
    // After each mistake, all of it is parsed again.
    count(rest, meter, problems.length === known);
    try {
      new Conversion(rest, from).table(parseTOML(rest, { tomlVersion: '1.1' }).body[0], root);
      return true;
    } catch (error) {
      const at = error instanceof ParseError ? Math.min(error.index, rest.length) : 0;
      const message = error instanceof ParseError ? error.message : tooDeep;
      const line = lineAround(rest, at);
      problems.push({ start: from + line.start, end: from + line.end, message });
      if (problems.length >= maxProblems) return false;
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

interface Range {
  readonly start: number;
  readonly end: number;
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

function emptyTable(): { readonly kind: 'map'; readonly entries: Map<string, DataEntry> } {
  return { kind: 'map', entries: new Map() };
}

/** Turns what the parser made of a piece into tables whose places count in the whole text. */
class Conversion {
  constructor(
    private readonly text: string,
    /** Where the piece begins. */
    private readonly base: number,
  ) {}

  table(top: AST.TOMLTopLevelTable, root: OpenMap): void {
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') {
        this.set(root, node);
        continue;
      }
      const place = this.open(root, node);
      for (const pair of node.body) this.set(place, pair);
    }
  }

  /** The table that a header names. */
  private open(root: OpenMap, node: AST.TOMLTable): OpenMap {
    const { start, end } = this.rangeOf(node);
    const { keys } = node.key;
    let place = root;
    keys.forEach((part, index) => {
      const name = nameOf(part);
      const key = this.rangeOf(part);
      const known = place.entries.get(name)?.value;
      if (index === keys.length - 1 && node.kind === 'array') {
        const made: OpenMap = { ...emptyTable(), start, end };
        if (known?.kind === 'list') (known as OpenList).items.push(made);
        else place.entries.set(name, { key, value: { kind: 'list', items: [made], start, end } });
        place = made;
        return;
      }
      const inner = known?.kind === 'list' ? known.items.at(-1) : known;
      place = inner?.kind === 'map' ? (inner as OpenMap) : this.add(place, name, key, start, end);
    });
    return place;
  }

  private add(place: OpenMap, name: string, key: Range, start: number, end: number): OpenMap {
    const made: OpenMap = { ...emptyTable(), start, end };
    place.entries.set(name, { key, value: made });
    return made;
  }

  private set(table: OpenMap, { key, value }: AST.TOMLKeyValue, depth = 0): void {
    let place = table;
    key.keys.forEach((part, index) => {
      const name = nameOf(part);
      const range = this.rangeOf(part);
      if (index === key.keys.length - 1) {
        place.entries.set(name, { key: range, value: this.value(value, depth) });
        return;
      }
      const known = place.entries.get(name)?.value;
      place =
        known?.kind === 'map'
          ? (known as OpenMap)
          : this.add(place, name, range, this.rangeOf(key).start, this.rangeOf(value).end);
    });
  }

  private value(node: AST.TOMLContentNode, depth: number): DataNode {
    const { start, end } = this.rangeOf(node);
    if (depth > maxDataDepth) return { kind: 'text', value: '', start, end, exact: false };
    if (node.type === 'TOMLArray')
      return { kind: 'list', items: node.elements.map((item) => this.value(item, depth + 1)), start, end };
    if (node.type === 'TOMLInlineTable') {
      const map: OpenMap = { ...emptyTable(), start, end };
      for (const pair of node.body) this.set(map, pair, depth + 1);
      return map;
    }
    if (node.kind !== 'string')
      return { kind: 'text', value: this.written(start, end), start, end, exact: true };
    const quote = node.multiline ? 3 : 1;
    const from = start + quote;
    const to = end - quote;
    return {
      kind: 'text',
      value: node.value,
      start: from,
      end: to,
      exact: this.written(from, to) === node.value,
      quote,
    };
  }

  private written(start: number, end: number): string {
    return this.text.slice(start - this.base, end - this.base);
  }

  private rangeOf({ range }: { range: [number, number] }): Range {
    return { start: this.base + range[0], end: this.base + range[1] };
  }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}
