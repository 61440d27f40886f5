import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { type CancelFlag, CancelledError } from '../../../engine/src/limits';
import type { SignedAlgorithm } from '../../../engine/src/provenance/statement';
import { stateOf } from '../fileIdentity';
import { FileSource } from '../fileSource';
import { UnreadableFile } from '../machine';

/** Bytes that are read at once: two such windows are held, one that is read and one that is digested. */
const windowBytes = 1 << 20;
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
  /** See `isUnchanged`. */
  readonly state: string;
  readonly digests: readonly string[];
}

/** What keeps a digest from being of a file: it could not be read, or somebody wrote to it meanwhile. */
export type NoDigest = 'unreadable' | 'changing';

/** Something that takes bytes: a digest, or a signature that is verified. */
export interface ByteTaker {
  update(bytes: Uint8Array): unknown;
}

const wholeFile: readonly Stretch[] = [{ start: 0 }];

/**
 * Reads every byte of a file's stretches.
 * @param onRead is told how many bytes were read since.
 * @throws CancelledError
 */
export async function digestFile(
  path: string,
  cancel: CancelFlag,
  algorithm: SignedAlgorithm = 'sha256',
  stretches: readonly Stretch[] = wholeFile,
  onRead: (bytes: number) => void = () => {},
): Promise<FileDigests | NoDigest> {
  const hashes = stretches.map(() => createHash(names[algorithm]));
  const fed = await feedFile(path, stretches, hashes, cancel, onRead);
  return typeof fed === 'string' ? fed : { ...fed, digests: hashes.map((hash) => hash.digest('hex')) };
}

/** True where nobody wrote to a file since it was read. */
export function isUnchanged(path: string, { state }: Pick<FileDigests, 'state'>): boolean {
  try {
    return stateOf(statSync(path, { bigint: true })) === state;
  } catch {
    return false;
  }
}

/**
 * Gives the bytes of each of a file's stretches to a taker of its own, or those of the whole file to all.
 * @throws CancelledError
 */
export async function feedFile(
  path: string,
  stretches: readonly Stretch[],
  takers: readonly ByteTaker[],
  cancel: CancelFlag,
  onRead: (bytes: number) => void,
): Promise<Pick<FileDigests, 'size' | 'state'> | NoDigest> {
  let source: FileSource | undefined;
  let reading = Promise.resolve(0);
  try {
    const file = FileSource.open(path);
    source = file;
    const before = file.state();
    const windows = [Buffer.allocUnsafe(windowBytes), Buffer.allocUnsafe(windowBytes)];
    for (const [index, { start, end = file.size }] of stretches.entries()) {
      const own = stretches.length === 1 ? takers : [takers[index]];
      const next = (at: number, turn: number) =>
        file.readAside(at, windows[turn].subarray(0, Math.max(0, Math.min(windowBytes, end - at))));
      // The next window is read by another thread while this one is digested.
      reading = next(start, 0);
      for (let at = start, turn = 0; at < end; turn ^= 1) {
        const count = await reading;
        if (cancel.cancelled) throw new CancelledError();
        if (count === 0) break;
        reading = next(at + count, turn ^ 1);
        const bytes = windows[turn].subarray(0, count);
        for (const taker of own) taker.update(bytes);
        at += count;
        onRead(count);
      }
      await reading;
    }
    return file.state() === before ? { size: file.size, state: before } : 'changing';
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    // Whatever the system says while reading is one thing: it could not be read.
    if (error instanceof UnreadableFile || (error as NodeJS.ErrnoException).code !== undefined)
      return 'unreadable';
    throw error;
  } finally {
    await reading.catch(() => {});
    source?.close();
  }
}
