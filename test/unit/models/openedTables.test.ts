import { describe, expect, it, vi } from 'vitest';

/* Tables of reviewed names and their shapes are taken apart package by package, as files ask for them. */

async function fresh() {
  vi.resetModules();
  return {
    globals: await import('../../../engine/src/models/pickle/globals/globals'),
    shapes: await import('../../../engine/src/models/pickle/globals/shapes'),
  };
}

describe('tables', () => {
  it('say the same of a name that is asked for first, and of one that is asked for after all others', async () => {
    const all = await fresh();
    const names = [...all.globals.reviewedPackages()].flatMap(all.globals.reviewedNames);
    all.shapes.readAllShapes();
    expect(names.length).toBeGreaterThan(10_000);
    const first = await fresh();
    for (let index = 0; index < names.length; index += 17) {
      // From the end and from the beginning by turns, so that packages are opened in another order than they are written.
      const name = names.at(index % 2 === 0 ? index : -index) as string;
      const told = [
        first.globals.judgeGlobal(name),
        first.shapes.shapeOf(name),
        first.shapes.globalToken(name),
      ];
      const known = [all.globals.judgeGlobal(name), all.shapes.shapeOf(name), all.shapes.globalToken(name)];
      expect([name, ...told]).toEqual([name, ...known]);
    }
    expect(new Set(first.shapes.shapeNames())).toEqual(new Set(all.shapes.shapeNames()));
  });

  it('end where two names of one thing lead to each other and neither has a shape', async () => {
    const { shapes } = await fresh();
    for (const library of ['lightning.pytorch', 'pytorch_lightning'])
      expect(shapes.shapeOf(`${library}.callbacks.finetuning.multiplicative`)).toBeUndefined();
  });
});
