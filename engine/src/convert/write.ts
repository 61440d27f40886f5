import { t } from '../../../l10n/messages';
import type { ByteSource, FilePlace } from '../bytes/byteSource';
import { type CancelFlag, CancelledError } from '../limits';
import { readSafetensors } from '../models/tensors/safetensors';
import { RefusedError } from '../models/tensors/tensor';
import type { Platform } from '../platform';
import { bytesOf, placeOf } from './gather';
import type { OutputFile } from './layout';

/** Where bytes go, in order. The bytes are the sink's own until the promise is settled. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
}

/** A tensor that was written: its place in the output, and in the source where it stands there just so. */
export interface WrittenTensor {
  readonly name: string;
  readonly start: number;
  readonly length: number;
  readonly source?: FilePlace;
}

/** What a tensor that was read back from the output came to. */
export interface ReadTensor {
  /** SHA-256 of the bytes that were read back. */
  readonly digest: string;
  /** They were compared with the source's, byte by byte, and are the same. */
  readonly isSource: boolean;
}

export interface WriteOptions {
  readonly platform: Platform;
  readonly cancel: CancelFlag;
  /** Hash what is written, and compare it with what is read back. */
  readonly verify: boolean;
  /** Told of bytes that were written or read back. */
  onProgress(bytes: number): void;
  /**
   * Told of each tensor whose bytes are all handed to the sink. Who listens reads them back, and compares them with the source where
   * its place is given: those are not hashed here.
   */
  onWritten?(tensor: WrittenTensor): void;
}

/** SHA-256 of each tensor's bytes in C order, little endian, by name. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Streams one file of the output. Gives the digests of the source's bytes, without those that a listener compares; none where nobody
 * verifies.
 * @throws CancelledError; RefusedError where the source ends early; what reading and writing throw.
 */
export async function writeOutput(file: OutputFile, sink: ByteSink, options: WriteOptions): Promise<Digests> {
  const digests = new Map<string, string>();
  await sink.write(file.head);
  let start = file.head.length;
  for (const { name, tensor, bytes } of file.tensors) {
    const source = options.onWritten === undefined ? undefined : placeOf(tensor);
    const hash = options.verify && source === undefined ? options.platform.sha256() : undefined;
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
    if (written !== bytes) throw new RefusedError('truncated', t('common.data-truncated', name));
    if (hash !== undefined) digests.set(name, hash.hex());
    options.onWritten?.({ name, start, length: bytes, ...(source === undefined ? {} : { source }) });
    start += bytes;
  }
  return digests;
}

/** The digests of the source's bytes, without writing them anywhere. @throws as `writeOutput`. */
export async function digestsOf(file: OutputFile, options: WriteOptions): Promise<Digests> {
  return writeOutput(file, { write: async () => {} }, { ...options, verify: true });
}

/**
 * Proves that a written file, opened again, holds exactly the planned tensors with the bytes of the source. `readBack` is what reading
 * the written file at the planned places came to meanwhile; without it that is done here. Gives the digest of every tensor.
 * @throws RefusedError `not-equal` where it does not.
 */
export async function proveOutput(
  file: OutputFile,
  written: ByteSource,
  digests: Digests,
  options: WriteOptions,
  readBack?: ReadonlyMap<string, ReadTensor>,
): Promise<Digests> {
  const wrong = (name: string) => new RefusedError('not-equal', t('write.written-differs', name));
  if (written.size !== file.bytes) throw wrong(file.name);
  // The very header that was planned: it names no other places.
  const head = await written.read(0, file.head.length);
  if (!head.every((byte, index) => byte === file.head[index])) throw wrong(file.name);
  const { root } = await readSafetensors(written);
  const found = root.kind === 'mapping' ? new Map(root.entries) : new Map();
  if (found.size !== file.tensors.length) throw wrong(file.name);
  const proved = new Map<string, string>();
  for (const { name, tensor: expected } of file.tensors) {
    const node = found.get(name);
    if (
      node?.kind !== 'tensor' ||
      node.tensor.dtype !== expected.dtype ||
      String(node.tensor.shape) !== String(expected.shape)
    )
      throw wrong(name);
    if (readBack !== undefined) {
      const read = readBack.get(name);
      // Hashed from the source as well, or compared with it.
      const isProved = digests.has(name) ? read?.digest === digests.get(name) : read?.isSource === true;
      if (read === undefined || !isProved) throw wrong(name);
      proved.set(name, read.digest);
      continue;
    }
    const hash = options.platform.sha256();
    for await (const chunk of bytesOf(node.tensor)) {
      if (options.cancel.cancelled) throw new CancelledError();
      hash.update(chunk);
      options.onProgress(chunk.length);
    }
    const digest = hash.hex();
    if (digest !== digests.get(name)) throw wrong(name);
    proved.set(name, digest);
  }
  return proved;
}
