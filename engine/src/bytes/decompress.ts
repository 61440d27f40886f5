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
    case 'gzip':
      return decompressGzip(source, platform, spend);
    default:
      return platform.inflate(compression, chunksOf(source));
  }
}

/** What the start of another decoder costs, in bytes that come out. */
const decoderStart = 1 << 16;

/** Members of gzip, between which Python skips zeros (gzip.py, `_GzipReader`); anything else there is corrupt. */
async function* decompressGzip(
  source: ByteSource,
  platform: Platform,
  spend: Decompression['spend'],
): AsyncIterable<Uint8Array> {
  for (let start = 0; ; ) {
    let taken = 0;
    yield* platform.inflate('gzip', chunksOf(source, start), (bytes) => {
      taken = bytes;
    });
    const end = start + taken;
    start = await afterZeros(source, end);
    if (taken === 0 || start === end || start >= source.size) return;
    spend(decoderStart * inputCost.gzip);
  }
}

/** The first byte from `start` on that is not zero, or the end. */
async function afterZeros(source: ByteSource, start: number): Promise<number> {
  let at = start;
  for await (const chunk of chunksOf(source, start)) {
    const found = chunk.findIndex((byte) => byte !== 0);
    if (found >= 0) return at + found;
    at += chunk.length;
  }
  return Number.POSITIVE_INFINITY;
}
