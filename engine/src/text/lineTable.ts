import type { Range } from '../finding';

/** Turns offsets of a text into lines and columns (from 1, UTF-16 units) and back. */
export class LineTable {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      // A lone carriage return ends a line too, as it does in editors.
      const isLone = carriage >= 0 && (feed < 0 || carriage < feed - 1);
      if (isLone) this.starts.push(carriage + 1);
      else this.starts.push(feed + 1);
      if (!isLone) feed = text.indexOf('\n', feed + 1);
      if (carriage >= 0) carriage = text.indexOf('\r', this.starts[this.starts.length - 1]);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Line of an offset, from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Offset of a line's first character; of the end of the text for a line past the last one. */
  startOf(line: number): number {
    return this.starts[line - 1] ?? this.text.length;
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
