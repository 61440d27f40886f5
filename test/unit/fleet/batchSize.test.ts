import { describe, expect, it } from 'vitest';
import { firstBatchSize, nextBatchSize } from '../../../fleet/src/batchSize';

/** The size after batches that took so many milliseconds. */
const sizeAfter = (...taken: readonly number[]) => taken.reduce(nextBatchSize, firstBatchSize);

describe('a batch of jobs', () => {
  it('grows while batches are quick, up to a bound', () => {
    expect([sizeAfter(), sizeAfter(50), sizeAfter(50, 50), sizeAfter(50, 50, 50)]).toEqual([16, 32, 64, 64]);
  });

  it('stays where it takes as long as it should', () => {
    expect(sizeAfter(1_500, 2_000, 3_999)).toBe(16);
  });

  it('shrinks where files take long, down to one', () => {
    expect(sizeAfter(60_000)).toBe(8);
    expect(sizeAfter(...Array.from({ length: 9 }, () => 60_000))).toBe(1);
    expect(sizeAfter(60_000, 60_000, 10)).toBe(8);
  });
});
