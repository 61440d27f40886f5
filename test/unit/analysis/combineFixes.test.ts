import { describe, expect, it } from 'vitest';
import { combineFixes } from '../../../engine/src/analysis/fixes';
import type { Finding, TextEdit } from '../../../engine/src/finding';

const findingOf = (edits: readonly TextEdit[]) => ({ fixes: [{ safe: true, edits }] }) as unknown as Finding;

/** Numbers that look random, the same in every run. */
function* numbers(): Generator<number, never> {
  for (let state = 1; ; state = (state * 48271) % 2147483647) yield state;
}

/** What fixes come to where each edit is compared with every other one. */
function oneByOne(all: readonly (readonly TextEdit[])[]): TextEdit[] {
  const place = (line: number, column: number) => line * 100 + column;
  const start = (edit: TextEdit) => place(edit.line, edit.column);
  const end = (edit: TextEdit) => place(edit.endLine, edit.endColumn);
  const isPoint = (edit: TextEdit) => start(edit) === end(edit);
  const accepted: TextEdit[] = [];
  for (const edits of all) {
    const isSame = (a: TextEdit, b: TextEdit) =>
      isPoint(a) && isPoint(b) && start(a) === start(b) && a.newText === b.newText;
    const added = edits.filter((edit) => !accepted.some((other) => isSame(edit, other)));
    const meets = (a: TextEdit, b: TextEdit) =>
      !(isPoint(a) && isPoint(b)) && start(a) < end(b) && start(b) < end(a);
    if (!added.some((edit) => accepted.some((other) => meets(edit, other)))) accepted.push(...added);
  }
  return accepted;
}

describe('fixes of one text', () => {
  it('come together as if each were compared with every other one', () => {
    const random = numbers();
    const below = (limit: number) => random.next().value % limit;
    for (let round = 0; round < 2000; round++) {
      const all = Array.from({ length: 12 }, () => {
        const [line, column] = [1 + below(4), 1 + below(8)];
        const endLine = line + (below(4) === 0 ? 1 : 0);
        const endColumn = endLine > line ? 1 + below(8) : column + below(3);
        const newText = 'ab'[below(2)];
        const edits = [{ line, column, endLine, endColumn, newText }];
        // An import comes with it, before everything.
        if (below(2) === 0) edits.push({ line: 0, column: 1, endLine: 0, endColumn: 1, newText });
        return edits;
      });
      expect(combineFixes(all.map(findingOf))).toEqual(oneByOne(all));
    }
  });

  it('are compared with those around them, not with all', () => {
    let looks = 0;
    const at = (line: number) =>
      findingOf([
        {
          column: 1,
          endColumn: 9,
          newText: '',
          get line() {
            looks++;
            return line;
          },
          get endLine() {
            looks++;
            return line;
          },
        },
      ]);
    const looksAt = (count: number) => {
      looks = 0;
      // From both ends, so that none is the last.
      const findings = Array.from({ length: count }, (_, index) =>
        at(index % 2 === 0 ? index : 2 * count - index),
      );
      expect(combineFixes(findings)).toHaveLength(count);
      return looks;
    };
    expect(looksAt(4000) / looksAt(1000)).toBeLessThan(4.8);
  });
});
