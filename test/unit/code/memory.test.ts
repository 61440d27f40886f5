/** Typing with remembered trees gives what reading the text anew gives. */
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeCells, analyzeDocument, ParseMemory } from '../../../engine/src/code/analyze';
import { contextWith } from './support';

const memory = new ParseMemory();
afterAll(() => memory.dispose());

const start = [
  'import pickle, torch',
  '',
  'class A:',
  '    def f(self):',
  '        return pickle.load(self.file)',
  '',
  '    def g(self):',
  '        return torch.load(self.path)',
  '',
  'def h(path):',
  '    """text"""',
  '    return pickle.load(open(path))',
  '',
].join('\n');

/** A small generator of numbers, so that a failure can be run again. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state;
  }
}

describe('remembered trees', () => {
  it('give the findings of a fresh reading after each of 300 edits', async () => {
    const random = numbers(7);
    const pick = (below: number) => random.next().value % below;
    const pieces = [
      'x',
      '\n',
      '    ',
      '"""',
      '(',
      ')',
      'pickle.loads(b)\n',
      'def k():\n    pass\n',
      '#',
      'class B:\n',
    ];
    let text = start;
    for (let round = 0; round < 300; round++) {
      const at = pick(text.length + 1);
      text =
        pick(3) === 0
          ? text.slice(0, at) + text.slice(Math.min(text.length, at + 1 + pick(8)))
          : text.slice(0, at) + pieces[pick(pieces.length)] + text.slice(at);
      if (round % 40 === 39) text = start;
      const kept = await analyzeDocument('a.py', text, 'python', contextWith({ memory }));
      const fresh = await analyzeDocument('a.py', text, 'python', contextWith({}));
      expect({ text, report: kept }).toEqual({ text, report: fresh });
    }
  });

  it('follow cells that are added, moved and removed', async () => {
    const cells = new ParseMemory();
    const a = 'import pickle';
    const b = 'x = 1\npickle.load(f)';
    const c = 'def f():\n    return pickle.loads(b)';
    for (const order of [[a, b], [a, c, b], [a, b, c], [c, a, b], [a, c], [a], []]) {
      const list = order.map((text, index) => ({ index, text }));
      const kept = await analyzeCells('a.ipynb', list, contextWith({ memory: cells }));
      expect(kept).toEqual(await analyzeCells('a.ipynb', list, contextWith({})));
    }
    cells.dispose();
  });
});
