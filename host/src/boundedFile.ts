import { t } from '../../l10n/messages';
import { readRegular } from './regularFile';

/** A file that is not read as settings, and why, in one sentence. */
export class UnboundedFile extends Error {}

/**
 * Bytes of a small file: a regular one of at most `maximum` bytes. A link is followed, and must lead to such a file too; with
 * `links: false` it is refused.
 * @throws UnboundedFile, and what opening throws.
 */
export function readBounded(path: string, maximum: number, { links = true } = {}): Buffer {
  const read = readRegular(path, maximum, { links });
  if (Buffer.isBuffer(read)) return read;
  throw new UnboundedFile(
    read.refusal === 'too-large'
      ? t('bounded-file.too-large', read.size, maximum)
      : t('bounded-file.not-a-regular-file'),
  );
}
