/** What changed between two versions of a text, as the parser is told of it. */
import type { Edit, Point } from 'web-tree-sitter';

/** The one stretch in which two texts differ, between their common beginning and end. */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly end: number;
}

export function changeBetween(old: string, text: string): Change {
  const shorter = Math.min(text.length, old.length);
  const start = commonLength(shorter, (from, to) => text.slice(from, to) === old.slice(from, to));
  const tail = commonLength(
    shorter - start,
    (from, to) =>
      text.slice(text.length - to, text.length - from) === old.slice(old.length - to, old.length - from),
  );
  return { start, oldEnd: old.length - tail, end: text.length - tail };
}

/** How far two texts agree, by halves: comparing texts is many times as fast as comparing characters. */
function commonLength(longest: number, isSame: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let size = longest; size > 0; size = size === 1 ? 0 : (size + 1) >> 1) {
    const to = Math.min(longest, length + size);
    if (to > length && isSame(length, to)) length = to;
  }
  return length;
}

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
