import type { Connection } from 'vscode-languageserver';
import { sharedProgress } from '../../../engine/src/sharedMemory';

/** Milliseconds between two reports of progress. */
const interval = 200;

/**
 * Reports what a thread counts while it works: how much is done, and of how much.
 * @param describe what is said beside the percentage
 */
export async function withThreadProgress<T>(
  connection: Connection,
  token: string | number | undefined,
  title: string,
  describe: (done: number, total: number) => string,
  work: (progress: Float64Array) => Promise<T>,
): Promise<T> {
  const progress = sharedProgress();
  const shown = connection.window.attachWorkDoneProgress(token);
  shown.begin(title, 0, undefined, true);
  const timer = setInterval(() => {
    const [done, total] = progress;
    if (total > 0) shown.report((100 * done) / total, describe(done, total));
  }, interval);
  try {
    return await work(progress);
  } finally {
    clearInterval(timer);
    shown.done();
  }
}
