/** How the parser is told of what changed between two versions of a text. */
import type { Edit, Point } from 'web-tree-sitter';
import type { Change } from '../../text/change';

/** The edit that makes one text the other, as the parser wants it. */
export function editOf(
  old: string,
  text: string,
  { start, oldEnd, end }: Change,
): ConstructorParameters<typeof Edit>[0] {
  const first: Place = { ...pointAt(old, start), offset: start };
  return {
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: end,
    startPosition: first,
    oldEndPosition: pointAt(old, oldEnd, first),
    newEndPosition: pointAt(text, end, first),
  };
}

interface Place extends Point {
  readonly offset: number;
}

const textStart: Place = { row: 0, column: 0, offset: 0 };

/** The parser counts rows by line feeds alone. `known` is a place at or before the offset. */
function pointAt(text: string, offset: number, known: Place = textStart): Point {
  let { row } = known;
  let lineStart = known.offset - known.column;
  for (let at = text.indexOf('\n', known.offset); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    row++;
    lineStart = at + 1;
  }
  return { row, column: offset - lineStart };
}
