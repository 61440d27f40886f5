import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Why a file is not read. */
export type Refusal = 'not-regular' | 'too-large' | 'foreign';

export interface RegularFileOptions {
  /** Follow a link, which must lead to a regular file too. */
  readonly links?: boolean;
  /** Refuse what another user has or may write to. */
  readonly own?: boolean;
}

/**
 * Bytes of a regular file of at most `maximum` bytes, looked at through its open handle, or why it is not read. No sentences are in this
 * module: what starts a process would load all of them.
 * @throws what opening throws.
 */
export function readRegular(
  path: string,
  maximum: number,
  { links = true, own = false }: RegularFileOptions = {},
): Buffer | { readonly refusal: Refusal; readonly size: number } {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (links ? 0 : (constants.O_NOFOLLOW ?? 0));
  const descriptor = openSync(path, flags);
  try {
    const stats = fstatSync(descriptor);
    const { size } = stats;
    if (!stats.isFile()) return { refusal: 'not-regular', size };
    if (size > maximum) return { refusal: 'too-large', size };
    if (own && isForeign(stats)) return { refusal: 'foreign', size };
    // A file that grows is read as far as it was when it was opened; one byte more tells of one without a size, as in /proc.
    const bytes = Buffer.alloc(Math.max(size, 1));
    let done = 0;
    while (done < bytes.length) {
      const count = readSync(descriptor, bytes, done, bytes.length - done, done);
      if (count === 0) break;
      done += count;
    }
    return bytes.subarray(0, Math.min(done, size));
  } finally {
    closeSync(descriptor);
  }
}

/** Windows has neither: a profile's folder is kept by its list of access rights. */
const isForeign = ({ uid, mode }: Stats): boolean =>
  process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);

/**
 * Bytes of a file of the user's own caches; undefined where somebody else may have written it. Caches are believed: who could write one
 * could write verdicts, or what V8 runs.
 * @throws what opening throws.
 */
export function readCached(path: string, maximum: number): Buffer | undefined {
  const read = readRegular(path, maximum, { links: false, own: true });
  return Buffer.isBuffer(read) ? read : undefined;
}
