import type { ByteSource } from '../bytes/byteSource';
import { t } from '../l10n';
import { type CancelFlag, CancelledError } from '../limits';
import { readSafetensors } from '../models/tensors/safetensors';
import { RefusedError } from '../models/tensors/tensor';
import type { Platform } from '../platform';
import { bytesOf } from './gather';
import type { OutputFile } from './layout';

/** Where bytes go, in order. The bytes are the sink's own until the promise is settled. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
}

export interface WriteOptions {
  readonly platform: Platform;
  readonly cancel: CancelFlag;
  /** Hash what is written, and compare it with what is read back. */
  readonly verify: boolean;
  /** Told of bytes that were written or read back. */
  onProgress(bytes: number): void;
  /** Told of each tensor whose bytes are all handed to the sink, and of where they stand in the file. */
  onWritten?(name: string, start: number, length: number): void;
}

/** SHA-256 of each tensor's bytes in C order, little endian, by name. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Streams one file of the output. Gives the digests of the source's bytes, or none where nobody verifies.
 * @throws CancelledError; RefusedError where the source ends early; what reading and writing throw.
 */
export async function writeOutput(file: OutputFile, sink: ByteSink, options: WriteOptions): Promise<Digests> {
  const digests = new Map<string, string>();
  await sink.write(file.head);
  let start = file.head.length;
  for (const { name, tensor, bytes } of file.tensors) {
    const hash = options.verify ? options.platform.sha256() : undefined;
    let written = 0;
    let pending = Promise.resolve();
    try {
      for await (const chunk of bytesOf(tensor)) {
        if (options.cancel.cancelled) throw new CancelledError();
        await pending;
        // Hashing and the next read go on while this chunk is written.
        pending = sink.write(chunk);
        // Its failure is met at the next wait, not before.
        pending.catch(() => {});
        hash?.update(chunk);
        written += chunk.length;
        options.onProgress(chunk.length);
      }
    } finally {
      await pending;
    }
    if (written !== bytes)
      throw new RefusedError('truncated', t('The file ends before the values of {0} do.', name));
    if (hash !== undefined) digests.set(name, hash.hex());
    options.onWritten?.(name, start, bytes);
    start += bytes;
  }
  return digests;
}

/** The digests of the source's bytes, without writing them anywhere. @throws as `writeOutput`. */
export async function digestsOf(file: OutputFile, options: WriteOptions): Promise<Digests> {
  return writeOutput(file, { write: async () => {} }, { ...options, verify: true });
}

/**
 * Proves that a written file, opened again, holds exactly the planned tensors with the digests of the source. `readBack` are digests of
 * the written file's bytes, at the places that were planned, that were made meanwhile; without them they are made here.
 * @throws RefusedError `not-equal` where it does not.
 */
export async function proveOutput(
  file: OutputFile,
  written: ByteSource,
  digests: Digests,
  options: WriteOptions,
  readBack?: Digests,
): Promise<void> {
  const wrong = (name: string) =>
    new RefusedError(
      'not-equal',
      t('What was written for {0} is not what was read; the output was removed.', name),
    );
  if (written.size !== file.bytes) throw wrong(file.name);
  // The very header that was planned: it names no other places.
  const head = await written.read(0, file.head.length);
  if (!head.every((byte, index) => byte === file.head[index])) throw wrong(file.name);
  const { root } = await readSafetensors(written);
  const found = root.kind === 'mapping' ? new Map(root.entries) : new Map();
  if (found.size !== file.tensors.length) throw wrong(file.name);
  for (const { name, tensor: expected } of file.tensors) {
    const node = found.get(name);
    if (
      node?.kind !== 'tensor' ||
      node.tensor.dtype !== expected.dtype ||
      String(node.tensor.shape) !== String(expected.shape)
    )
      throw wrong(name);
    if (readBack !== undefined) {
      if (readBack.get(name) === undefined || readBack.get(name) !== digests.get(name)) throw wrong(name);
      continue;
    }
    const hash = options.platform.sha256();
    for await (const chunk of bytesOf(node.tensor)) {
      if (options.cancel.cancelled) throw new CancelledError();
      hash.update(chunk);
      options.onProgress(chunk.length);
    }
    if (hash.hex() !== digests.get(name)) throw wrong(name);
  }
}
