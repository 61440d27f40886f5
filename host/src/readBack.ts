import { Worker } from 'node:worker_threads';

/** Bytes whose places are sent at once: a message a tensor would cost more than hashing a small one. */
const batchBytes = 1 << 22;

/** Where a tensor stands in a file. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

/** What a batch of places came to; a digest is missing where the file ends before. */
interface Answer {
  readonly digests: readonly (readonly [name: string, digest: string | undefined])[];
  readonly bytes: number;
}

/*
 * The thread's program, as text so that it needs no file of its own wherever this code is bundled to. It reads what was written and
 * hashes it: nothing of the source reaches it but the places.
 */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
const { closeSync, openSync, readSync } = require('node:fs');
const { createHash } = require('node:crypto');
const file = openSync(workerData, 'r');
const buffer = Buffer.allocUnsafeSlow(1 << 18);
parentPort.on('message', (places) => {
  let bytes = 0;
  const digests = places.map(({ name, start, length }) => {
    const hash = createHash('sha256');
    for (let at = 0; at < length; ) {
      const count = readSync(file, buffer, 0, Math.min(buffer.length, length - at), start + at);
      if (count === 0) return [name, undefined];
      hash.update(buffer.subarray(0, count));
      at += count;
    }
    bytes += length;
    return [name, hash.digest('hex')];
  });
  parentPort.postMessage({ digests, bytes });
});
parentPort.on('close', () => closeSync(file));
`;

/** Hashes the tensors of a file in another thread while the file is being written: each once it is whole. */
export class ReadBack {
  private readonly worker: Worker;
  private readonly digests = new Map<string, string>();
  private batch: Place[] = [];
  private pending = 0;
  private waiting = 0;
  private failure: Error | undefined;
  private wake: () => void = () => {};

  constructor(path: string, onProgress: (bytes: number) => void) {
    this.worker = new Worker(program, { eval: true, workerData: path });
    this.worker.on('message', ({ digests, bytes }: Answer) => {
      for (const [name, digest] of digests) if (digest !== undefined) this.digests.set(name, digest);
      this.waiting--;
      onProgress(bytes);
      this.wake();
    });
    this.worker.on('error', (error) => {
      this.failure = error;
      this.wake();
    });
  }

  /** A tensor's bytes are in the file. */
  written(name: string, start: number, length: number): void {
    this.batch.push({ name, start, length });
    this.pending += length;
    if (this.pending >= batchBytes) this.send();
  }

  /** SHA-256 of every tensor by name, as it is read from the file. @throws what reading throws. */
  async finish(): Promise<ReadonlyMap<string, string>> {
    this.send();
    while (this.waiting > 0 && this.failure === undefined)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    if (this.failure !== undefined) throw this.failure;
    return this.digests;
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private send(): void {
    if (this.batch.length === 0) return;
    this.worker.postMessage(this.batch);
    this.waiting++;
    this.batch = [];
    this.pending = 0;
  }
}
