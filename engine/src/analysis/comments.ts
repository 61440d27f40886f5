import { readSuppressions, type SuppressionComment } from '../configuration/suppressions';
import type { PythonDocument } from '../python/document';
import type { LineTable } from '../text/lineTable';
import type { Source } from '../text/source';
import { type TextTest, testText } from '../text/textTests';
import type { Subject } from './subject';

/** Suppression comments of one part of a document. */
export interface PartComments {
  readonly source: Source;
  readonly partIndex: number;
  readonly comments: readonly SuppressionComment[];
}

/** A cheap test whether a text holds any word of a suppression. */
function mayHoldSuppressions(text: string, test: TextTest = testText): boolean {
  return test(suppression, text);
}

const suppression = /secure-ml:|nosec|noqa|zizmor:/i;

/** Suppressions among the comments of Python code, part by part. */
function pythonSuppressions(document: PythonDocument, test: TextTest): readonly PartComments[] {
  const { source } = document;
  const byPart = new Map<number, SuppressionComment[]>();
  if (!mayHoldSuppressions(source.text, test)) return [];
  for (const { collected } of document.sections) {
    for (const { start, end } of collected.comments) {
      const text = source.text.slice(start, end);
      if (!mayHoldSuppressions(text)) continue;
      const index = source.partIndexAt(start);
      add(byPart, index, readAt(source, index, text, start));
    }
  }
  return [...byPart].map(([partIndex, comments]) => ({ source, partIndex, comments }));
}

/** Suppressions of a text whose comments begin with `#`, line by line. */
function lineSuppressions(source: Source): readonly PartComments[] {
  if (!mayHoldSuppressions(source.text)) return [];
  const byPart = new Map<number, SuppressionComment[]>();
  for (const match of source.text.matchAll(/#[ \t]{0,8}(?:secure-ml:|nosec|noqa|zizmor:)[^\r\n]*/gi)) {
    const index = source.partIndexAt(match.index);
    add(byPart, index, readAt(source, index, match[0], match.index));
  }
  return [...byPart].map(([partIndex, comments]) => ({ source, partIndex, comments }));
}

function readAt(source: Source, index: number, text: string, start: number): readonly SuppressionComment[] {
  const { base } = source.parts[index];
  const lines = source.linesAt(start);
  const line = lines.lineOf(start - base);
  const before = source.text.slice(base + lines.startOf(line), start);
  const place = { line, ownLine: before.trim() === '', start: start - base };
  const opensBlock = text.includes('zizmor:') && /[|>][-+\d]{0,2}$/.test(before.trimEnd());
  const lastLine = opensBlock ? blockEnd(source.parts[index].text, lines, line) : undefined;
  return readSuppressions(text, { ...place, ...(lastLine === undefined ? {} : { lastLine }) });
}

/** Lines of a block that one comment speaks for. */
const maxBlock = 200;

/** The last line of the block of YAML that a line opens: those that are indented more. */
function blockEnd(text: string, lines: LineTable, from: number): number {
  const written = (line: number) => text.slice(lines.startOf(line), lines.endOf(line));
  const indentOf = (line: string) => line.length - line.trimStart().length;
  const own = indentOf(written(from));
  let last = from;
  while (last < lines.lineCount && last - from < maxBlock) {
    const next = written(last + 1);
    if (next.trim() !== '' && indentOf(next) <= own) break;
    last++;
  }
  return last;
}

function add(
  map: Map<number, SuppressionComment[]>,
  index: number,
  comments: readonly SuppressionComment[],
): void {
  const list = map.get(index);
  if (list === undefined) map.set(index, [...comments]);
  else for (const comment of comments) list.push(comment);
}

/** The suppressions that count in a document. */
export function commentsOf(
  { kind, source, texts, python }: Subject,
  test: TextTest = testText,
): readonly PartComments[] {
  if (kind === 'text' || kind === 'requirements') return lineSuppressions(source);
  return python === undefined ? [] : mergeComments(pythonSuppressions(python, test), source, texts);
}

/** Magics are no Python, so their comments are read as lines; a comment of the tree is not read twice. */
function mergeComments(
  fromTree: readonly PartComments[],
  source: Source,
  texts: readonly (string | undefined)[],
): readonly PartComments[] {
  if (source.parts.every(({ text }, index) => text === texts[index])) return fromTree;
  const merged = new Map(fromTree.map((entry) => [entry.partIndex, entry]));
  for (const entry of lineSuppressions(source)) {
    const part = source.parts[entry.partIndex];
    const parsed = texts[entry.partIndex];
    const masked = entry.comments.filter(
      ({ start, end }) => parsed?.slice(start, end) !== part.text.slice(start, end),
    );
    if (masked.length === 0) continue;
    const known = merged.get(entry.partIndex);
    merged.set(entry.partIndex, { ...entry, comments: [...(known?.comments ?? []), ...masked] });
  }
  return [...merged.values()];
}
