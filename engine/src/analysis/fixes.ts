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
  const accepted = new Accepted();
  for (const finding of findings) {
    const fix = finding.fixes?.find((each) => each.edits.length > 0 && wanted(each));
    if (fix === undefined) continue;
    // Two fixes may need the same import; it is added once.
    const added = fix.edits.filter((edit) => !accepted.hasInsertion(edit));
    if (!added.some((edit) => accepted.overlaps(edit))) accepted.add(added);
  }
  return accepted.edits;
}

/** Edits that are made, in the order of their places, so that one more is compared with those around it and no others. */
class Accepted {
  readonly edits: TextEdit[] = [];
  private readonly insertions = new Set<string>();
  private readonly points: TextEdit[] = [];
  private readonly replaced: TextEdit[] = [];

  hasInsertion(edit: TextEdit): boolean {
    return isInsertion(edit) && this.insertions.has(insertionKey(edit));
  }

  /** Insertions at one place follow each other; anything else must not share a character, or replace the same text twice. */
  overlaps(edit: TextEdit): boolean {
    const next = this.replaced[firstEndingAfter(edit, this.replaced)];
    if (next !== undefined && startsBeforeEnd(next, edit)) return true;
    const point = isInsertion(edit) ? undefined : this.points[firstEndingAfter(edit, this.points)];
    return point !== undefined && startsBeforeEnd(point, edit);
  }

  add(edits: readonly TextEdit[]): void {
    pushAll(this.edits, edits);
    for (const edit of edits) {
      const isPoint = isInsertion(edit);
      if (isPoint) this.insertions.add(insertionKey(edit));
      const sorted = isPoint ? this.points : this.replaced;
      sorted.splice(firstEndingAfter(edit, sorted), 0, edit);
    }
  }
}

/** Of edits in order, the index of the first that ends behind the start of another one. */
function firstEndingAfter(edit: TextEdit, sorted: readonly TextEdit[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startsBeforeEnd(edit, sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
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
  const ofCells = new Map<number | undefined, Finding[]>();
  for (const finding of findings) {
    const { cell } = finding.location;
    if (cell?.output !== undefined) continue;
    const own = ofCells.get(cell?.index);
    if (own === undefined) ofCells.set(cell?.index, [finding]);
    else own.push(finding);
  }
  for (const { kind, part } of readNotebook(text).cells) {
    const own = kind === 'code' ? ofCells.get(part.cell?.index) : undefined;
    const edits = own === undefined ? [] : combineFixes(own, wanted);
    if (part.cell !== undefined && edits.length > 0)
      sources.set(part.cell.index, applyEdits(part.text, edits));
  }
  return rewriteCells(text, sources);
}

const insertionKey = ({ line, column, newText }: TextEdit) => `${line}:${column}:${newText}`;

function startsBeforeEnd(a: TextEdit, b: TextEdit): boolean {
  return a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
}

function isInsertion({ line, column, endLine, endColumn }: TextEdit): boolean {
  return line === endLine && column === endColumn;
}
