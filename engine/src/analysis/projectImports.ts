/** What a text imports, by its lines, and of versions of one text only what changed. */
import { changeBetween } from '../text/change';

const imports =
  /[ \t]*(?:from[ \t]+([\w.]{1,200})[ \t]+import[ \t]*(?:\(([^()]{0,2000})|([\w., \t]{0,2000})(\*)?)|import[ \t]+([\w., \t]{1,1000}))/y;

/** An import of a text. */
export interface Import {
  /** As written. */
  readonly module: string;
  /** How names begin that come from it. */
  readonly prefix: string;
  readonly names: readonly string[];
  /** What the names are called here; of a module that is imported as a whole its other name, if it has one. */
  readonly given: readonly string[];
  readonly isStar: boolean;
}

/** The imports that lines of a text begin with. */
function* importLines(text: string): Iterable<RegExpExecArray> {
  let done = 0;
  for (let at = text.indexOf('import'); at >= 0; at = text.indexOf('import', done)) {
    const before = text.slice(done, at);
    const lineStart = done + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const isNewLine = lineStart > done || done === 0;
    imports.lastIndex = lineStart;
    const match = isNewLine ? imports.exec(text) : null;
    if (match !== null) yield match;
    done = Math.max(at + 'import'.length, match === null ? 0 : match.index + match[0].length);
  }
}

function* importsBy([, from, inBrackets, inLine, star, plain]: RegExpExecArray): Iterable<Import> {
  if (from !== undefined) {
    const what = (inBrackets ?? inLine ?? '').replace(/#[^\n]*/g, '').split(',');
    const words = what.map((name) => name.trim().split(/\s+/)).filter(([name]) => /^\w+$/.test(name));
    yield {
      module: from,
      prefix: from.startsWith('.') ? `.${from}` : from,
      names: words.map(([name]) => name),
      given: words.map(([name, , alias]) => alias ?? name),
      isStar: star !== undefined,
    };
  } else if (plain !== undefined)
    for (const part of plain.split(',')) {
      const [module, , alias] = part.trim().split(/\s+/);
      const given = alias === undefined ? [] : [alias];
      if (module !== '') yield { module, prefix: module, names: [], given, isStar: false };
    }
}

/** Where an import stands in the text of last time. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly imports: readonly Import[];
}

/** The imports of the versions of one text. Where the lines that changed hold none, and held none, they are what they were. */
export class EditedImports {
  private text = '';
  private placed: readonly Placed[] = [];
  private list: readonly Import[] = [];

  of(text: string): readonly Import[] {
    if (text === this.text) return this.list;
    if (!this.moveTo(text)) {
      this.placed = [...importLines(text)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        imports: [...importsBy(match)],
      }));
      this.list = this.placed.flatMap(({ imports }) => imports);
    }
    this.text = text;
    return this.list;
  }

  /** False where the imports are to be read anew. */
  private moveTo(text: string): boolean {
    if (this.text === '') return false;
    const { start, oldEnd, end } = changeBetween(this.text, text);
    const isTouched = this.placed.some((one) => start <= one.end + 1 && oldEnd >= one.start - 1);
    if (isTouched || linesAt(this.text, start, oldEnd).includes('import')) return false;
    if (linesAt(text, start, end).includes('import')) return false;
    const distance = end - oldEnd;
    if (distance !== 0)
      this.placed = this.placed.map((one) =>
        one.start < oldEnd ? one : { ...one, start: one.start + distance, end: one.end + distance },
      );
    return true;
  }
}

/** The lines in which a stretch of a text stands. */
function linesAt(text: string, start: number, end: number): string {
  const isBreak = (at: number) => text[at] === '\n' || text[at] === '\r';
  let from = start;
  while (from > 0 && !isBreak(from - 1)) from--;
  let to = end;
  while (to < text.length && !isBreak(to)) to++;
  return text.slice(from, to);
}
