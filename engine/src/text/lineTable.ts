import type { Range } from '../finding';

/** Turns offsets of a text into lines and columns (from 1, UTF-16 units) and back. */
export class LineTable {
  /** Where lines start; what stands behind the last of them means nothing. */
  private starts: Uint32Array;
  /** How many lines there are. */
  readonly lineCount: number;

  constructor(private readonly text: string) {
    this.starts = new Uint32Array((text.length >> 5) + 8);
    let count = 1;
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      // A lone carriage return ends a line too, as it does in editors.
      const isLone = carriage >= 0 && (feed < 0 || carriage < feed - 1);
      const start = (isLone ? carriage : feed) + 1;
      if (count === this.starts.length) this.grow();
      this.starts[count++] = start;
      if (!isLone) feed = text.indexOf('\n', start);
      if (carriage >= 0) carriage = text.indexOf('\r', start);
    }
    this.lineCount = count;
  }

  private grow(): void {
    const more = new Uint32Array(this.starts.length * 2);
    more.set(this.starts);
    this.starts = more;
  }

  /** Line of an offset, from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.lineCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset of a line's first character; of the end of the text for a line past the last one. */
  startOf(line: number): number {
    return line > this.lineCount ? this.text.length : (this.starts[line - 1] ?? 0);
  }

  /** Offset after a line's last character, its line break not included. */
  endOf(line: number): number {
    let end = this.startOf(line + 1);
    while (end > this.startOf(line) && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return end;
  }

  /** The range between two offsets; the end is exclusive. */
  range(start: number, end: number): Range {
    const line = this.lineOf(start);
    const endLine = this.lineOf(end);
    return {
      line,
      column: start - this.startOf(line) + 1,
      endLine,
      endColumn: end - this.startOf(endLine) + 1,
    };
  }

  /** The offset of a position, inside the text whatever is asked. */
  offsetOf(line: number, column: number): number {
    return Math.max(0, Math.min(this.text.length, this.startOf(line) + column - 1));
  }
}
