import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { presentStats } from './absentFiles';

/** Digests of files as they were: a file that is as old and as long as it was is not read again. */
const known = new Map<string, { readonly state: string; readonly sha256: string }>();
const maxKnown = 256;

/**
 * SHA-256 of a regular file of at most `maximum` bytes, read in pieces; undefined for what is none, cannot be read, or is not `wanted` once
 * it is known to be there.
 */
export async function fileDigest(
  path: string,
  maximum: number,
  wanted: () => Promise<boolean>,
): Promise<string | undefined> {
  // Mostly there is none, and an error costs fifty times what this answer does.
  const stats = presentStats(path);
  if (stats?.isFile() !== true || stats.size > maximum || !(await wanted())) return undefined;
  const state = [stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join();
  const before = known.get(path);
  if (before?.state === state) return before.sha256;
  let file: FileHandle | undefined;
  try {
    // What became a pipe meanwhile is not waited for.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const sha256 = await hashed(file, stats.size);
    if (sha256 !== undefined) keep(path, { state, sha256 });
    return sha256;
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

/** The digest of all bytes; undefined where there are not as many as expected. */
async function hashed(file: FileHandle, size: number): Promise<string | undefined> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(1 << 20);
  let done = 0;
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, chunk.length, done);
    if (bytesRead === 0) break;
    done += bytesRead;
    if (done > size) return undefined;
    hash.update(chunk.subarray(0, bytesRead));
  }
  return done === size ? hash.digest('hex') : undefined;
}

function keep(path: string, digest: { readonly state: string; readonly sha256: string }): void {
  if (known.size === maxKnown) known.clear();
  known.set(path, digest);
}
