import type { ByteSource } from '../../bytes/byteSource';
import { CancelledError } from '../../limits';
import type { ModelScanOptions } from '../scan/modelScan';
import { scanModel } from '../scan/scanModel';

/** A stretch of a model's file, or of what is inside. */
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
 * Reads bytes of a stream as the explanation and findings count them: decompressed, in the innermost member; or of the file itself.
 * Undefined where a scan meets no such stream. @throws CancelledError
 */
export async function readStream(
  source: ByteSource,
  path: string,
  options: ModelScanOptions,
  { member, offset, length }: StreamStretch,
): Promise<StreamBytes | undefined> {
  let found: StreamBytes | undefined;
  const read = async (stream: ByteSource, at: readonly string[]): Promise<void> => {
    if (found !== undefined || at.length !== member.length || at.some((name, i) => name !== member[i]))
      return;
    const bytes = await stream.read(offset, length);
    found = { bytes, size: Number.isFinite(stream.size) ? stream.size : undefined };
  };
  // What was found ends the scan, as a user does who cancels.
  const cancel = {
    get cancelled() {
      return found !== undefined || options.cancel.cancelled;
    },
  };
  try {
    await scanModel(source, path, {
      ...options,
      cancel,
      onStream: (stream, _start, at) => read(stream, at),
      onBytes: read,
    });
  } catch (error) {
    if (!(error instanceof CancelledError) || options.cancel.cancelled) throw error;
  }
  return found;
}
