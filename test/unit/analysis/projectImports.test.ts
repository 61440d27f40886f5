/** What a text that is edited imports, beside what is read of it anew. */
import { describe, expect, it } from 'vitest';
import { EditedImports } from '../../../engine/src/analysis/projectImports';
import { randomNumbers } from '../secrets/sample';

const pieces = [
  'import os\n',
  'from a.b import c, d as e\n',
  'from . import (\n    x,\n    y as z,\n)\n',
  'from m import *\n',
  'import p.q as r, s',
  'from ',
  'import ',
  '(',
  ')',
  ',',
  '\n',
  '\r\n',
  ' ',
  'name',
  '# import\n',
  'value = 1\n',
];

describe('imports of a text that is edited', () => {
  it('are those of the whole text', () => {
    const random = randomNumbers(11);
    const edited = new EditedImports();
    let text = '';
    let found = 0;
    for (let round = 0; round < 4_000; round++) {
      const start = random(text.length + 1);
      const end = Math.min(text.length, start + (random(40) === 0 ? random(200) : random(6)));
      text = text.slice(0, start) + pieces[random(pieces.length)] + text.slice(end);
      if (text.length > 4_000) text = text.slice(random(2_000));
      const fresh = new EditedImports().of(text);
      expect(edited.of(text), `round ${round}`).toEqual(fresh);
      found += fresh.length;
    }
    expect(found).toBeGreaterThan(10_000);
  });

  it('are one object while no line with an import changes', () => {
    const edited = new EditedImports();
    const first = edited.of('import os\nfrom a import (\n    b,\n)\nx = 1\n');
    expect(edited.of('import os\nfrom a import (\n    b,\n)\nx = 12\n')).toBe(first);
    expect(edited.of('import os\nfrom a import (\n    b, c,\n)\nx = 12\n')).not.toBe(first);
  });
});
