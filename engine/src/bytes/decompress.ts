import { Cost } from '../meter';
import type { DeflateFormat, Platform } from '../platform';
import { type ByteSource, chunksOf, WatchedSource } from './byteSource';
import { decompressBzip2 } from './bzip2';
import { decompressLz4 } from './lz4';
import { decompressLzma, decompressXz } from './xz';
import { decompressZstd } from './zstd';

/** Compressed streams that are read. */
export type Compression = DeflateFormat | 'bzip2' | 'xz' | 'lzma' | 'lz4' | 'zstd';

/** What decompressing may take, and who counts what it costs. */
export interface Decompression {
  readonly platform: Platform;
  /** Bytes that formats with a dictionary may hold. */
  readonly dictionary: number;
  /** Counts work, in the units of `Cost`; throws when there was too much. */
  spend(work: number): void;
}

/** What a compressed byte costs beside those that come out of it: a byte of LZMA can be eight decisions that produce nothing. */
const inputCost: Readonly<Record<Compression, number>> = {
  raw: Cost.inflated,
  zlib: Cost.inflated,
  gzip: Cost.inflated,
  bzip2: Cost.bzip2,
  xz: Cost.lzma,
  lzma: Cost.lzma,
  lz4: Cost.lz4,
  zstd: Cost.zstd,
};

/** Compressed bytes whose reading is counted. */
export function countedInput(
  compression: Compression,
  source: ByteSource,
  { spend }: Pick<Decompression, 'spend'>,
): ByteSource {
  return new WatchedSource(source, (bytes) => spend(bytes * inputCost[compression]));
}

/**
 * Streams decompressed chunks of a whole source. Throws on corrupt input after having yielded what came before it; stops when the
 * consumer leaves the loop. Never produces more than some megabytes ahead of its consumer.
 */
export function decompress(
  compression: Compression,
  compressed: ByteSource,
  { platform, dictionary, spend }: Decompression,
): AsyncIterable<Uint8Array> {
  const source = countedInput(compression, compressed, { spend });
  switch (compression) {
    case 'bzip2':
      return decompressBzip2(source, spend);
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
