import type { LineTable } from '../text/lineTable';
import type { SourcePart } from '../text/source';
import { decodeJsonString, itemsOf, type JsonNode } from './positionedJson';

/** The raw text of a notebook while it is read. */
export interface Reader {
  readonly text: string;
  readonly lines: LineTable;
}

/** A text, or a list of texts that are joined, with the raw line of every offset. */
export function joined(reader: Reader, node: JsonNode | undefined, separator = ''): SourcePart {
  const pieces: { readonly at: number; readonly line: number }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const item of node?.kind === 'string' ? [node] : itemsOf(node)) {
    if (item.kind !== 'string') continue;
    const piece = decodeJsonString(reader.text, item);
    pieces.push({ at: length, line: reader.lines.lineOf(item.start) });
    texts.push(piece);
    length += piece.length + separator.length;
  }
  const fileLineAt = (offset: number): number => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle].at <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low]?.line ?? (node === undefined ? 1 : reader.lines.lineOf(node.start));
  };
  return { text: texts.join(separator), fileLineAt };
}
