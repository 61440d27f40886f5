import type { CellReference, Location, Range } from '../finding';
import { LineTable } from './lineTable';

/** One stretch of text with its own line count: a file, a cell, an output of a cell. */
export interface SourcePart {
  readonly text: string;
  readonly cell?: CellReference;
  /** Line of the raw .ipynb file for an offset inside `text`. */
  readonly fileLineAt?: (offset: number) => number;
}

interface PlacedPart extends SourcePart {
  readonly base: number;
  lines?: LineTable;
  lineBreak?: string;
}

/**
 * Parts laid one after another as one virtual text, so that all cells of a notebook share offsets and one namespace, while
 * every offset still knows its own part's line and column.
 */
export class Source {
  readonly text: string;
  readonly parts: readonly PlacedPart[];

  constructor(
    readonly path: string,
    parts: readonly SourcePart[],
  ) {
    const placed: PlacedPart[] = [];
    let base = 0;
    for (const part of parts) {
      placed.push({ ...part, base });
      base += part.text.length + 1;
    }
    this.parts = placed;
    this.text = parts.length === 1 ? parts[0].text : parts.map((part) => part.text).join('\n');
  }

  /** Index of the part that holds a virtual offset. */
  partIndexAt(offset: number): number {
    let low = 0;
    let high = this.parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.parts[middle].base <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  partAt(offset: number): PlacedPart {
    return this.parts[this.partIndexAt(offset)];
  }

  /** Line table of the part that holds an offset; made on first use. */
  linesAt(offset: number): LineTable {
    const part = this.partAt(offset);
    part.lines ??= new LineTable(part.text);
    return part.lines;
  }

  /** Range between two virtual offsets of one part, as that part counts lines. */
  range(start: number, end: number): Range {
    const { base } = this.partAt(start);
    return this.linesAt(start).range(start - base, end - base);
  }

  locate(start: number, end: number): Location {
    const part = this.partAt(start);
    return {
      path: this.path,
      ...this.range(start, end),
      ...(part.cell === undefined ? {} : { cell: part.cell }),
      ...(part.fileLineAt === undefined ? {} : { fileLine: part.fileLineAt(start - part.base) }),
    };
  }

  /** The line break that a part uses. */
  lineBreakAt(offset: number): string {
    const part = this.partAt(offset);
    part.lineBreak ??= part.text.includes('\r\n') ? '\r\n' : '\n';
    return part.lineBreak;
  }
}
