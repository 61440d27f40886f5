import {
  Z_BUF_ERROR,
  Z_NO_FLUSH,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
} from 'pako';
import type { DeflateFormat } from '../../engine/src/platform';

/** Bytes that are made before somebody takes them. */
const chunkSize = 1 << 18;

/** How zlib is told the wrapper: https://zlib.net/manual.html#Advanced. */
const windowBits: Readonly<Record<DeflateFormat, number>> = { raw: -15, zlib: 15, gzip: 31 };

/**
 * Decompresses as Node.js does with its zlib: what follows the end of a raw or zlib stream is left, members of gzip follow each other.
 * @throws Error for corrupt or truncated input, after what came before it.
 */
export async function* inflate(
  format: DeflateFormat,
  input: AsyncIterable<Uint8Array>,
  ended?: (taken: number) => void,
): AsyncIterable<Uint8Array> {
  const stream = new ZStream();
  if (zlibInflateInit2(stream, windowBits[format]) !== Z_OK) throw new Error('zlib cannot begin');
  let hasEnded = false;
  let before = 0;
  for await (const chunk of input) {
    stream.input = chunk;
    stream.next_in = 0;
    stream.avail_in = chunk.length;
    for (let isFull = false; stream.avail_in > 0 || isFull; ) {
      if (hasEnded) {
        // Zeros after a member are padding.
        if (format !== 'gzip' || chunk[stream.next_in] === 0) {
          ended?.(before + stream.next_in);
          return;
        }
        zlibInflateReset(stream);
      }
      const output = new Uint8Array(chunkSize);
      stream.output = output;
      stream.next_out = 0;
      stream.avail_out = chunkSize;
      const status = zlibInflate(stream, Z_NO_FLUSH);
      if (stream.next_out > 0) yield output.subarray(0, stream.next_out);
      hasEnded = status === Z_STREAM_END;
      if (!hasEnded && status !== Z_OK && status !== Z_BUF_ERROR)
        throw new Error(stream.msg === '' ? 'need dictionary' : stream.msg);
      isFull = !hasEnded && stream.avail_out === 0;
    }
    before += chunk.length;
  }
  if (!hasEnded) throw new Error('unexpected end of file');
  ended?.(before);
}
