import { afterAll, describe, expect, it } from 'vitest';
import { BlockCounter } from '../support/blocks';
import { formats } from './formats';
import { pickles } from './pickles';
import type { Shape } from './shape';
import { python, texts } from './texts';

const counter = await BlockCounter.begin();
const { defaultConfiguration } = await import('../../engine/src/configuration/configuration');
const { Meter } = await import('../../engine/src/meter');
const { checkBytes } = await import('../support/scan');
afterAll(() => counter.end());

/** How much more twice the input may cost. */
const mostGrowth = 2.3;
/** Blocks of code that a unit of work may stand for: what runs more often than this is counted by nobody. */
const blocksPerUnit = 2_000;

const cancel = { cancelled: false };
const limits = { ...defaultConfiguration.limits, work: 1e12, memory: 1e12, time: 1e9 };

async function costOf(
  { file, make }: Shape,
  n: number,
): Promise<{ readonly work: number; readonly blocks: number }> {
  const content = make(n);
  const meter = new Meter({ limits, cancel }, content.length);
  const configuration = { ...defaultConfiguration, limits };
  await counter.taken();
  await checkBytes(file, content, true, { configuration, meter });
  return { work: meter.work, blocks: await counter.taken() };
}

/*
 * The worst inputs that are known, at n, 2n and 4n. What the meter counts may not grow faster than the input, and neither may what
 * really ran: the blocks of code, counted by the runtime, so that a loop that takes from no meter shows. No time is measured.
 */
describe.each([
  ['pickles', pickles],
  ['formats', formats],
  ['Python', python],
  ['texts', texts],
] as const)('%s cost in proportion', (_, shapes) => {
  it.each(shapes.map((shape) => [shape.name, shape] as const))('%s', async (_name, shape) => {
    // What is made once belongs to no input.
    await costOf(shape, 8);
    const [one, two, four] = [
      await costOf(shape, shape.n),
      await costOf(shape, 2 * shape.n),
      await costOf(shape, 4 * shape.n),
    ];
    const growth = {
      work: Math.max(two.work / one.work, four.work / two.work),
      blocks: Math.max(two.blocks / one.blocks, four.blocks / two.blocks),
    };
    if (process.env.SHOW_COSTS !== undefined)
      console.log(
        `COST | ${shape.name} | ${shape.file} | ${four.work.toFixed(0)} | ${growth.work.toFixed(2)} | ${growth.blocks.toFixed(2)} | ${(four.blocks / four.work).toFixed(0)} |`,
      );
    expect(growth.work).toBeLessThanOrEqual(mostGrowth);
    expect(growth.blocks).toBeLessThanOrEqual(mostGrowth);
    expect(four.blocks / four.work).toBeLessThanOrEqual(blocksPerUnit);
  });
});
