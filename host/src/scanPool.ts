import { statSync } from 'node:fs';
import type { Piscina } from 'piscina';
import type { FileReport } from '../../engine/src/check';
import { CancelledError } from '../../engine/src/limits';
import { unreadableModel } from '../../engine/src/models/scan/unreadable';
import { t } from '../../l10n/messages';
import type { ScanTask } from './scanTask';
import type { FileTask } from './walk';

/** Everything a batch has beside its files and the flag. */
export type ScanSettings = Omit<ScanTask, 'files' | 'cancelled' | 'progress' | 'cacheFolder'>;

/** Tasks of the worker beside scanning: exports of program/src/scanWorker.ts. */
export type TaskName =
  | 'bytes'
  | 'convert'
  | 'explain'
  | 'statistics'
  | 'tensors'
  | 'values'
  | 'walkPaths'
  | 'workspaceFiles'
  | 'judgeReports'
  | 'analyzeOpen'
  | 'analyzeStored'
  | 'findLoads';

/** Small files travel together: a message a file would cost more than scanning it. */
const batchBytes = 1 << 20;
const batchFiles = 64;

/** Checks files in worker threads. One pool serves a process; `close` it at the end. */
export class ScanPool {
  /**
   * @param pool threads of scanThreads.ts, which this closes.
   * @param cacheFolder where verdicts are kept; none are where it is missing.
   */
  constructor(
    private readonly pool: Piscina,
    private readonly cacheFolder?: string,
  ) {}

  /**
   * Checks all files; `onProgress` is told the number of files that are done.
   * @throws CancelledError once `cancelled` is set.
   */
  async check(
    files: readonly FileTask[],
    settings: ScanSettings,
    cancelled: Int32Array,
    onProgress: (done: number) => void = () => {},
  ): Promise<FileReport[]> {
    let done = 0;
    const batches = batch(files).map(async (part) => {
      const reports = await this.run(part, settings, cancelled);
      done += part.length;
      onProgress(done);
      return reports;
    });
    return (await Promise.all(batches)).flat();
  }

  /**
   * Carries out one of modelTasks.ts, workspaceTasks.ts or documentTasks.ts in a worker thread.
   * @throws CancelledError once `cancelled` is set; whatever broke the worker.
   */
  async ask<Task extends { readonly cancelled: Int32Array }, Result>(
    name: TaskName,
    task: Task,
  ): Promise<Result> {
    try {
      const result = (await this.pool.run(task, { name })) as Result;
      if (Atomics.load(task.cancelled, 0) !== 0) throw new CancelledError();
      return result;
    } catch (error) {
      if (Atomics.load(task.cancelled, 0) !== 0) throw new CancelledError();
      throw error;
    }
  }

  private async run(
    files: readonly FileTask[],
    settings: ScanSettings,
    cancelled: Int32Array,
  ): Promise<FileReport[]> {
    const progress = new Int32Array(new SharedArrayBuffer(4));
    const watchdog = new Watchdog(progress, settings.configuration.limits.time);
    try {
      const task = { ...this.task(files, settings, cancelled), progress };
      return (await this.pool.run(task, { signal: watchdog.signal })) as FileReport[];
    } catch (error) {
      if (Atomics.load(cancelled, 0) !== 0) throw new CancelledError();
      // One file of a batch broke its worker: find out which, so that the others keep their reports.
      if (files.length > 1) {
        const single = files.map((file) => this.run([file], settings, cancelled));
        return (await Promise.all(single)).flat();
      }
      return [watchdog.hasFired ? stalled(files[0].path, settings) : crashed(files[0].path, error as Error)];
    } finally {
      watchdog.stop();
    }
  }

  private task(files: readonly FileTask[], settings: ScanSettings, cancelled: Int32Array): ScanTask {
    const { cacheFolder } = this;
    return { ...settings, files, cancelled, ...(cacheFolder === undefined ? {} : { cacheFolder }) };
  }

  async close(): Promise<void> {
    // Cancelled tasks end at their next window, so waiting is short; killing threads while they start is not safe.
    await this.pool.close();
  }
}

/** Milliseconds between two looks of a watchdog. */
const watchInterval = 1_000;

/**
 * Ends a worker that has been at one file for longer than `limits.time`: what is counted ends long before, so this is for what nobody
 * counts. A task that waits for a thread has not begun, and none of its files takes time.
 */
class Watchdog {
  hasFired = false;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private done = 0;
  private since: number | undefined;

  constructor(
    private readonly progress: Int32Array,
    private readonly limit: number,
  ) {
    this.timer = setInterval(() => this.look(), Math.min(watchInterval, limit));
    this.timer.unref();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const done = Atomics.load(this.progress, 0);
    // Counted from 1: a task that no thread has taken stands at 0.
    if (done === 0) return;
    if (this.since === undefined || done !== this.done) {
      this.done = done;
      this.since = performance.now();
    } else if (performance.now() - this.since > this.limit) {
      this.hasFired = true;
      this.stop();
      this.controller.abort();
    }
  }
}

function stalled(path: string, { configuration }: ScanSettings): FileReport {
  const message = t('common.limit-stopped-reading', 'time', configuration.limits.time);
  const model = unreadableModel(path, 'limit-time', 'incomplete', message);
  return { path, model, findings: [], errors: [] };
}

function crashed(path: string, error: Error): FileReport {
  const message = t('scan-pool.worker-failed', error.message);
  return {
    path,
    model: unreadableModel(path, 'worker-failed', 'incomplete', message),
    findings: [],
    errors: [],
  };
}

/** True for files that one thread has checked before a second one is warm. */
export function areFew(files: readonly FileTask[]): boolean {
  return files.length <= batchFiles && batch(files).length <= 1;
}

function batch(files: readonly FileTask[]): FileTask[][] {
  const batches: FileTask[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const file of files) {
    let size = 0;
    try {
      // The size of what git stores is known to git alone, which is asked for all of a batch together; remote files wait for answers, each in a thread of its own.
      if (file.remote !== undefined) size = batchBytes;
      else if (file.commit !== undefined) size = batchBytes / batchFiles;
      else size = file.blob === undefined ? statSync(file.path).size : 1 << 16;
    } catch {
      // Opening it will say why.
    }
    const last = batches.at(-1);
    if (last === undefined || bytes + size > batchBytes || last.length >= batchFiles) {
      batches.push([file]);
      bytes = size;
    } else {
      last.push(file);
      bytes += size;
    }
  }
  return batches;
}
