import type { ByteSource } from '../../bytes/byteSource';
import type { ModelScanOptions } from '../scan/modelScan';
import { scanModel } from '../scan/scanModel';

/** A stretch of one of a model's pickle streams. */
export interface StreamStretch {
  /** Names from the outermost archive to the stream, as lines of an explanation have them. */
  readonly member: readonly string[];
  readonly offset: number;
  readonly length: number;
}

export interface StreamBytes {
  readonly bytes: Uint8Array;
  /** Bytes of the whole stream; undefined where only decompressing to its end would tell. */
  readonly size: number | undefined;
}

/**
 * Reads bytes of a stream as the explanation counts them: decompressed, in the innermost member; or of the file itself.
 * Undefined where a scan meets no such stream. @throws CancelledError
 */
export async function readStream(
  source: ByteSource,
  path: string,
  options: ModelScanOptions,
  { member, offset, length }: StreamStretch,
): Promise<StreamBytes | undefined> {
  let found: StreamBytes | undefined;
  const read = async (stream: ByteSource): Promise<void> => {
    const bytes = await stream.read(offset, length);
    found = { bytes, size: Number.isFinite(stream.size) ? stream.size : undefined };
  };
  await scanModel(source, path, {
    ...options,
    async onStream(stream, _start, at) {
      if (found === undefined && at.length === member.length && at.every((name, i) => name === member[i]))
        await read(stream);
    },
  });
  // Findings of formats that are no archive are counted in the file itself.
  if (found === undefined && member.length === 0) await read(source);
  return found;
}
