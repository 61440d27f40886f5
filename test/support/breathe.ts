/**
 * Lets timers and messages of this thread run. Long loops of tests wait for it now and then: a thread that says nothing for a minute is
 * given up by its runner, which on a busy machine is sooner than the loop ends.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
