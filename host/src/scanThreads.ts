import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';

/** A worker that needs more than this is killed, and its file is `incomplete`. */
const workerMegabytes = 1024;
/** What V8 would begin with makes it collect a dozen times while the program is loaded. */
const youngMegabytes = 64;
/** How long threads beyond the first stay for more work: a new one takes as long to warm up as most scans last. */
const idleMilliseconds = 60_000;

/**
 * Starts the worker threads of a ScanPool. The command line does so before it loads anything else, because a thread takes as long to
 * start as everything before the first file.
 *
 * @param workerPath the bundled scanWorker.
 * @param threads how many there are at most; one for each processor where it is missing.
 * @param isBackground nobody waits for its results: no thread stays without work.
 */
export function openThreads(
  workerPath: string,
  threads = availableParallelism(),
  isBackground = false,
): Piscina {
  const pool = new Piscina({
    filename: workerPath,
    minThreads: isBackground ? 0 : 1,
    maxThreads: Math.max(1, threads),
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: workerMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  // Answers to tasks that closing dropped arrive as errors of the pool; each task's own failure rejects its run.
  pool.on('error', () => {});
  return pool;
}
