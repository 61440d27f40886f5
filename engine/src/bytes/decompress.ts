import type { DeflateFormat, Platform } from '../platform';
import { type ByteSource, chunksOf } from './byteSource';
import { decompressBzip2 } from './bzip2';
import { decompressLz4 } from './lz4';
import { decompressLzma, decompressXz } from './xz';
import { decompressZstd } from './zstd';

/** Compressed streams that are read. */
export type Compression = DeflateFormat | 'bzip2' | 'xz' | 'lzma' | 'lz4' | 'zstd';

/**
 * Streams decompressed chunks of a whole source. Throws on corrupt input after having yielded what came before it; stops when the
 * consumer leaves the loop. Never produces more than some megabytes ahead of its consumer.
 * @param dictionary bytes that formats with a dictionary may hold.
 */
export function decompress(
  compression: Compression,
  source: ByteSource,
  platform: Platform,
  dictionary: number,
): AsyncIterable<Uint8Array> {
  switch (compression) {
    case 'bzip2':
      return decompressBzip2(source);
    case 'xz':
      return decompressXz(source, dictionary);
    case 'lzma':
      return decompressLzma(source, dictionary);
    case 'lz4':
      return decompressLz4(source);
    case 'zstd':
      return decompressZstd(source, dictionary);
    default:
      return platform.inflate(compression, chunksOf(source));
  }
}
