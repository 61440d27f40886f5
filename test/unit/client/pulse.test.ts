import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPulse } from '../../../client/src/web/pulse';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const second = 1_000;

/** Somebody who answers until it is told otherwise. */
function follow(refuses = false) {
  const seen = { asked: 0, deaths: 0, lives: true };
  const rest = followPulse(
    () => {
      seen.asked++;
      if (!seen.lives) return new Promise(() => {});
      return refuses ? Promise.reject(new Error('unknown')) : Promise.resolve();
    },
    () => seen.deaths++,
  );
  return { seen, rest };
}

it.each([false, true])('lets who answers live, also by refusing: %s', async (refuses) => {
  const { seen, rest } = follow(refuses);
  await vi.advanceTimersByTimeAsync(600 * second);
  expect(seen).toMatchObject({ deaths: 0, asked: 120 });
  rest();
  await vi.advanceTimersByTimeAsync(60 * second);
  expect(seen.asked).toBe(120);
});

it('says once that nobody is there, and asks no more', async () => {
  const { seen } = follow();
  await vi.advanceTimersByTimeAsync(20 * second);
  seen.lives = false;
  await vi.advanceTimersByTimeAsync(30 * second);
  expect(seen.deaths).toBe(0);
  await vi.advanceTimersByTimeAsync(5 * second);
  expect(seen.deaths).toBe(1);
  const { asked } = seen;
  await vi.advanceTimersByTimeAsync(600 * second);
  expect(seen).toMatchObject({ deaths: 1, asked });
});

it('waits for who is busy for a while', async () => {
  let free = () => {};
  let deaths = 0;
  const rest = followPulse(
    () =>
      new Promise<void>((resolve) => {
        free = resolve;
      }),
    () => deaths++,
  );
  for (let round = 0; round < 5; round++) {
    await vi.advanceTimersByTimeAsync(30 * second);
    free();
  }
  expect(deaths).toBe(0);
  rest();
});
