import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { t } from '../../l10n/messages';

/** A file that is not read as settings, and why, in one sentence. */
export class UnboundedFile extends Error {}

/** A file of the user's own caches that somebody else may have written. */
class ForeignFile extends Error {}

/**
 * Bytes of a small file: a regular one, looked at through its open handle, of at most `maximum` bytes. A link is followed, and must lead
 * to such a file too; with `links: false` it is refused. With `own: true`, so is what another user has or may write to.
 * @throws UnboundedFile, and what opening throws.
 */
export function readBounded(path: string, maximum: number, { links = true, own = false } = {}): Buffer {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (links ? 0 : (constants.O_NOFOLLOW ?? 0));
  const descriptor = openSync(path, flags);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UnboundedFile(t('bounded-file.not-a-regular-file'));
    if (stats.size > maximum) throw new UnboundedFile(t('bounded-file.too-large', stats.size, maximum));
    if (own && isForeign(stats)) throw new ForeignFile();
    // A file that grows is read as far as it was when it was opened; one byte more tells of one without a size, as in /proc.
    const bytes = Buffer.alloc(Math.max(stats.size, 1));
    let done = 0;
    while (done < bytes.length) {
      const count = readSync(descriptor, bytes, done, bytes.length - done, done);
      if (count === 0) break;
      done += count;
    }
    return bytes.subarray(0, Math.min(done, stats.size));
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes of a file of a cache, which are believed: whoever could write them could write verdicts, or what V8 runs. */
export const readCached = (path: string, maximum: number): Buffer =>
  readBounded(path, maximum, { links: false, own: true });

/** Windows has neither: a profile's folder is kept by its list of access rights. */
const isForeign = ({ uid, mode }: Stats): boolean =>
  process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0);
