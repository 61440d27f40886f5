/** Jobs that a process takes at first. */
export const firstBatchSize = 16;
const largest = 64;
/** A batch should take about this long: its two transactions cost the same for one file and for many. */
const wantedMilliseconds = 1_000;

/** A batch that takes longer gives back what it has not begun, so that others have work too and no job expires. */
export const longestMilliseconds = 30_000;

/**
 * How many jobs a process takes next, after a batch of `size` took some milliseconds: more while batches are quick, fewer once they are
 * slow.
 */
export function nextBatchSize(size: number, milliseconds: number): number {
  if (milliseconds < wantedMilliseconds) return Math.min(largest, 2 * size);
  return milliseconds > 4 * wantedMilliseconds ? Math.max(1, Math.floor(size / 2)) : size;
}
