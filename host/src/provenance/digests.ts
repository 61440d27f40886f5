import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type CancelFlag, CancelledError } from '../../../engine/src/limits';
import type { SignedAlgorithm } from '../../../engine/src/provenance/statement';
import { FileSource, UnreadableFile } from '../fileSource';

/** Bytes that are read at once. */
const windowBytes = 4 << 20;
/** What OpenSSL calls the digests. */
const names: Readonly<Record<SignedAlgorithm, string>> = { sha256: 'sha256', blake2b: 'blake2b512' };

/** A stretch of a file; without `end` to its end. */
export interface Stretch {
  readonly start: number;
  readonly end?: number;
}

/** Bytes of a file and the digests of its stretches, in lower-case hexadecimal. */
export interface FileDigests {
  readonly size: number;
  readonly digests: readonly string[];
}

const wholeFile: readonly Stretch[] = [{ start: 0 }];

/**
 * Reads every byte of a file's stretches; undefined where it cannot be read.
 * @param onRead is told how many bytes were read since.
 * @throws CancelledError
 */
export async function digestFile(
  path: string,
  cancel: CancelFlag,
  algorithm: SignedAlgorithm = 'sha256',
  stretches: readonly Stretch[] = wholeFile,
  onRead: (bytes: number) => void = () => {},
): Promise<FileDigests | undefined> {
  let source: FileSource | undefined;
  try {
    source = FileSource.open(path);
    const digests: string[] = [];
    for (const { start, end = source.size } of stretches) {
      const hash = createHash(names[algorithm]);
      for (let at = start; at < end; ) {
        const bytes = await source.read(at, Math.min(windowBytes, end - at));
        if (bytes.length === 0) break;
        hash.update(bytes);
        at += bytes.length;
        onRead(bytes.length);
        // Reads do not wait, so nothing else would ever run: Ctrl-C, for example.
        await setImmediate();
        if (cancel.cancelled) throw new CancelledError();
      }
      digests.push(hash.digest('hex'));
    }
    return { size: source.size, digests };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    // Whatever the system says while reading is one thing: it could not be read.
    if (error instanceof UnreadableFile || (error as NodeJS.ErrnoException).code !== undefined)
      return undefined;
    throw error;
  } finally {
    source?.close();
  }
}
