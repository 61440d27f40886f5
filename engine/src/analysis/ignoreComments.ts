import type { Range, TextEdit } from '../finding';
import { Meter } from '../meter';
import { maskMagics } from '../notebook/magics';
import type { SyntaxNode } from '../python/syntax/node';
import { pythonParser } from '../python/syntax/syntax';
import { LineTable } from '../text/lineTable';
import { type CommentPlaces, commentPlaces } from './commentPlaces';
import type { AnalysisContext } from './context';
import type { DocumentKind } from './documentKind';

type ParseContext = Pick<AnalysisContext, 'platform' | 'limits' | 'cancel'>;

const ownComment = /#[ \t]{0,8}secure-ml:[ \t]{0,8}ignore[ \t]{0,4}\[([^\]\r\n]{0,500})\]/;

/** Finds where comments that silence findings can stand in one text. Reads the text once, however many findings it has. */
export class IgnoreComments {
  private readonly lines: LineTable;

  private constructor(
    private readonly text: string,
    private readonly places: CommentPlaces,
  ) {
    this.lines = new LineTable(text);
  }

  /**
   * Reads a file, or a cell of a notebook, magics included. Undefined for files that have no comments which would count.
   * @throws CancelledError, and LimitError when there is too much work.
   */
  static async read(
    path: string,
    text: string,
    kind: DocumentKind,
    context: ParseContext,
  ): Promise<IgnoreComments | undefined> {
    if (kind !== 'python' && kind !== 'notebook') {
      const places = commentPlaces(path, text, kind);
      return places && new IgnoreComments(text, places);
    }
    const parsed = kind === 'notebook' ? maskMagics(text).text : text;
    // A cell of another language has no comments that Python's parser could find, or none at all.
    if (parsed === undefined && !/^\s*%%(?:ba|z)?sh\b/.test(text)) return undefined;
    const places = parsed === undefined ? { comments: [], strings: [] } : await readPython(parsed, context);
    return new IgnoreComments(text, places);
  }

  /**
   * The edit that silences a rule's finding at a range: at the end of its first or last line, joined with the comment that
   * stands there, else on a line above it. Undefined where no comment can stand, inside of a string of many lines.
   */
  edit(range: Range, ruleId: string, reason: string): TextEdit | undefined {
    const comment = `# secure-ml: ignore[${ruleId}] ${reason}`;
    return (
      this.atEndOf(range.line, ruleId, comment) ??
      (range.endLine === range.line ? undefined : this.atEndOf(range.endLine, ruleId, comment)) ??
      this.above(range.line, ruleId, comment)
    );
  }

  private atEndOf(line: number, ruleId: string, ours: string): TextEdit | undefined {
    const start = this.lines.startOf(line);
    const end = this.lines.endOf(line);
    if (this.isInsideString(end)) return undefined;
    const comment = this.places.comments.find((node) => node.start >= start && node.start <= end);
    const merged = this.mergedInto(comment?.start ?? start, end, ruleId);
    if (merged !== undefined) return merged;
    if (this.places.ownLines === true) return undefined;
    const written = this.text.slice(start, end).trimEnd();
    // What stands behind the magic of a cell is given to it.
    if (/^\s*%%/.test(written)) return undefined;
    // Nothing may follow a backslash that continues the line.
    if (comment === undefined && written.endsWith('\\')) return undefined;
    return { ...this.lines.range(start + written.length, end), newText: `  ${ours}` };
  }

  private above(line: number, ruleId: string, ours: string): TextEdit | undefined {
    const start = this.lines.startOf(line);
    // A magic is none below anything else.
    if (this.isInsideString(start) || /^\s*%%/.test(this.text.slice(start))) return undefined;
    if (line > 1) {
      const before = this.lines.startOf(line - 1);
      const end = this.lines.endOf(line - 1);
      const previous = this.text.slice(before, end);
      if (/^\s*#/.test(previous)) {
        // A comment of ours speaks for the line right below it, so a second one must not come between.
        const merged = this.mergedInto(before, end, ruleId);
        if (merged !== undefined) return merged;
      } else if (this.places.between !== true && previous.trimEnd().endsWith('\\')) return undefined;
    }
    const indent = /^[ \t]*/.exec(this.text.slice(start, this.lines.endOf(line)))?.[0] ?? '';
    const lineBreak = this.text.includes('\r\n') ? '\r\n' : '\n';
    return { ...this.lines.range(start, start), newText: `${indent}${ours}${lineBreak}` };
  }

  /** Adds the rule to a comment of ours between two offsets, if there is one that lists rules. */
  private mergedInto(start: number, end: number, ruleId: string): TextEdit | undefined {
    const match = ownComment.exec(this.text.slice(start, end));
    if (match === null) return undefined;
    const at = start + match.index + match[0].length - 1;
    return { ...this.lines.range(at, at), newText: match[1].trim() === '' ? ruleId : `, ${ruleId}` };
  }

  private isInsideString(offset: number): boolean {
    return this.places.strings.some((node) => node.start < offset && offset < node.end);
  }
}

async function readPython(text: string, { platform, limits, cancel }: ParseContext): Promise<CommentPlaces> {
  const parser = await pythonParser(platform);
  const parsed = parser.parse(text, new Meter({ limits, cancel }, text.length));
  try {
    const comments: SyntaxNode[] = [];
    const strings: SyntaxNode[] = [];
    const open = [parsed.read()];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node.type === 'comment') comments.push(node);
      else if (node.type === 'string') strings.push(node);
      for (const child of node.children) open.push(child);
    }
    return { comments, strings };
  } finally {
    parsed.dispose();
  }
}
