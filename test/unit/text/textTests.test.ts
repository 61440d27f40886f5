import { describe, expect, it } from 'vitest';
import { EditedText, testText } from '../../../engine/src/text/textTests';
import { randomNumbers } from '../secrets/sample';

/** Expressions that look at what stands around, at lines, and at both ends of a text. */
const expressions = [/\bpip\b/, /^# %%/m, /(?<!\w)eval\(/, /end$/, /a{3}[\s\S]{0,40}b{3}/, /noqa/i];
const pieces = ['pip', ' pip ', '# %%\n', 'eval(', 'xeval(', 'end', 'aaa', 'bbb', '\n', 'NoQA', ' ', 'xyz'];

describe('tests of a text that is edited', () => {
  it('say what tests of the whole text say', () => {
    const random = randomNumbers(7);
    const edited = new EditedText();
    let text = 'x'.repeat(20_000);
    for (let round = 0; round < 1_500; round++) {
      const start = random(text.length + 1);
      const end = Math.min(text.length, start + (random(4) === 0 ? random(9_000) : random(12)));
      const inserted = random(9) === 0 ? 'y'.repeat(random(9_000)) : pieces[random(pieces.length)];
      text = text.slice(0, start) + inserted + text.slice(end);
      for (const expression of expressions)
        expect(edited.test(expression, text), `${expression} in round ${round}`).toBe(
          testText(expression, text),
        );
    }
  });

  it('know a text that is another altogether', () => {
    const edited = new EditedText();
    expect(edited.test(/one/, 'one')).toBe(true);
    expect(edited.test(/one/, 'two')).toBe(false);
    expect(edited.test(/one/, '')).toBe(false);
    expect(edited.test(/one/, 'two, one')).toBe(true);
  });
});
