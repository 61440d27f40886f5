import { CancelledError } from '../../engine/src/limits';

/** What a shell reports for a program that Ctrl-C ended. */
export const interrupted = 130;

/**
 * Does work that the first Ctrl-C cancels, by calling `cancel`; a second one ends the process as usual. Gives undefined for work that was
 * cancelled.
 * @throws whatever else the work throws.
 */
export async function untilInterrupted<Result>(
  cancel: () => void,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  process.once('SIGINT', cancel);
  try {
    return await work();
  } catch (error) {
    if (error instanceof CancelledError) return undefined;
    throw error;
  } finally {
    process.removeListener('SIGINT', cancel);
  }
}
