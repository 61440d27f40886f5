import { Worker } from 'node:worker_threads';
import type { ReadTensor, WrittenTensor } from '../../engine/src/convert/write';

/** Bytes whose places are sent at once: a message a tensor would cost more than hashing a small one. */
const batchBytes = 1 << 22;
const threads = 2;

/** What a batch of places came to; a tensor is missing where the file ends before. */
interface Answer {
  readonly read: readonly (readonly [name: string, tensor: ReadTensor])[];
  readonly bytes: number;
}

/*
 * A thread's program, as text so that it needs no file of its own wherever this code is bundled to. It reads what was written, hashes
 * it, and compares it with the source where that has the same bytes: comparing costs a fraction of a second hash, and proves more.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { openSync, readSync } = require('node:fs');
const { createHash } = require('node:crypto');
const files = new Map();
const open = (path) => {
  if (!files.has(path)) files.set(path, openSync(path, 'r'));
  return files.get(path);
};
const [written, original] = [0, 0].map(() => Buffer.allocUnsafeSlow(1 << 18));
const fill = (file, target, offset) => {
  let done = 0;
  while (done < target.length) {
    const count = readSync(file, target, done, target.length - done, offset + done);
    if (count === 0) break;
    done += count;
  }
  return done;
};
parentPort.on('message', (tensors) => {
  let bytes = 0;
  const read = [];
  for (const { name, start, length, source } of tensors) {
    const hash = createHash('sha256');
    let isSource = source !== undefined;
    let at = 0;
    while (at < length) {
      const chunk = written.subarray(0, Math.min(written.length, length - at));
      if (fill(open(workerData), chunk, start + at) < chunk.length) break;
      hash.update(chunk);
      if (isSource) {
        const same = original.subarray(0, chunk.length);
        isSource = fill(open(source.path), same, source.offset + at) === same.length && same.equals(chunk);
      }
      at += chunk.length;
    }
    if (at < length) continue;
    bytes += length;
    read.push([name, { digest: hash.digest('hex'), isSource }]);
  }
  parentPort.postMessage({ read, bytes });
});
`;

/** Reads the tensors of a file back in other threads while the file is being written: each once it is whole. */
export class ReadBack {
  private readonly workers: { readonly worker: Worker; waiting: number }[] = [];
  private readonly tensors = new Map<string, ReadTensor>();
  private batch: WrittenTensor[] = [];
  private pending = 0;
  private failure: Error | undefined;
  private wake: () => void = () => {};

  constructor(path: string, onProgress: (bytes: number) => void) {
    for (let i = 0; i < threads; i++) {
      const thread = { worker: new Worker(program, { eval: true, workerData: path }), waiting: 0 };
      thread.worker.on('message', ({ read, bytes }: Answer) => {
        for (const [name, tensor] of read) this.tensors.set(name, tensor);
        thread.waiting--;
        onProgress(bytes);
        this.wake();
      });
      thread.worker.on('error', (error) => {
        this.failure = error;
        this.wake();
      });
      this.workers.push(thread);
    }
  }

  /** A tensor's bytes are in the file. */
  written(tensor: WrittenTensor): void {
    this.batch.push(tensor);
    this.pending += tensor.length;
    if (this.pending >= batchBytes) this.send();
  }

  /** What every tensor came to by name, as it is read from the file. @throws what reading throws. */
  async finish(): Promise<ReadonlyMap<string, ReadTensor>> {
    this.send();
    while (this.workers.some(({ waiting }) => waiting > 0) && this.failure === undefined)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    if (this.failure !== undefined) throw this.failure;
    return this.tensors;
  }

  /** Ends the threads. */
  async stop(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }

  private send(): void {
    if (this.batch.length === 0) return;
    const [least] = [...this.workers].sort((a, b) => a.waiting - b.waiting);
    least.worker.postMessage(this.batch);
    least.waiting++;
    this.batch = [];
    this.pending = 0;
  }
}
