import type { Finding, Fix, TextEdit } from '../finding';
import { readNotebook } from '../notebook/notebook';
import { rewriteCells } from '../notebook/rewriteCells';
import { pushAll } from '../pushAll';
import { LineTable } from '../text/lineTable';

/** The edits of fixes of a text that can be applied together, one fix a finding: a fix comes whole or not at all. */
export function combineFixes(
  findings: readonly Finding[],
  wanted: (fix: Fix) => boolean = ({ safe }) => safe,
): readonly TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.find((each) => each.edits.length > 0 && wanted(each));
    if (fix === undefined) continue;
    // Two fixes may need the same import; it is added once.
    const added = fix.edits.filter((edit) => !accepted.some((other) => sameInsertion(edit, other)));
    if (added.some((edit) => accepted.some((other) => overlaps(edit, other)))) continue;
    pushAll(accepted, added);
  }
  return accepted;
}

/** A text with edits of it that do not overlap; insertions at one place follow each other as they come. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineTable(text);
  const placed = edits
    .map((edit, index) => ({
      index,
      start: lines.offsetOf(edit.line, edit.column),
      end: lines.offsetOf(edit.endLine, edit.endColumn),
      newText: edit.newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, newText } of placed) {
    parts.push(text.slice(done, start), newText);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** A file after fixes of its findings, one a finding; fixes of a notebook stand in the texts of its cells. */
export function fixedText(
  text: string,
  isNotebook: boolean,
  findings: readonly Finding[],
  wanted: (fix: Fix) => boolean,
): string {
  if (isNotebook) return fixedNotebook(text, findings, wanted);
  // Positions count without a byte order mark.
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  return mark + applyEdits(text.slice(mark.length), combineFixes(findings, wanted));
}

/** What concerns outputs and metadata is not an edit of a text. */
function fixedNotebook(text: string, findings: readonly Finding[], wanted: (fix: Fix) => boolean): string {
  const sources = new Map<number, string>();
  for (const { kind, part } of readNotebook(text).cells) {
    const own = findings.filter(
      ({ location: { cell } }) => cell?.index === part.cell?.index && cell?.output === undefined,
    );
    const edits = kind === 'code' ? combineFixes(own, wanted) : [];
    if (part.cell !== undefined && edits.length > 0)
      sources.set(part.cell.index, applyEdits(part.text, edits));
  }
  return rewriteCells(text, sources);
}

function sameInsertion(left: TextEdit, right: TextEdit): boolean {
  return (
    isInsertion(left) &&
    isInsertion(right) &&
    left.line === right.line &&
    left.column === right.column &&
    left.newText === right.newText
  );
}

function overlaps(left: TextEdit, right: TextEdit): boolean {
  // Insertions at one place follow each other; anything else must not share a character, or replace the same text twice.
  if (isInsertion(left) && isInsertion(right)) return false;
  const startsBeforeEnd = (a: TextEdit, b: TextEdit) =>
    a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
  return startsBeforeEnd(left, right) && startsBeforeEnd(right, left);
}

function isInsertion({ line, column, endLine, endColumn }: TextEdit): boolean {
  return line === endLine && column === endColumn;
}
