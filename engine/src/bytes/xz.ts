import type { ByteSource } from './byteSource';
import { CorruptLzmaError, LzmaDecoder } from './lzma';

/** Thrown for data in a compression that is not read. */
export class UnsupportedCompressionError extends Error {
  constructor(what: string) {
    super(what);
    this.name = 'UnsupportedCompressionError';
  }
}

const unknownSize = 2 ** 64;
const inputChunk = 1 << 16;
/** Bytes of the integrity check behind a block, by its number. */
const checkSizes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

/**
 * Decompresses LZMA in its old container: properties, dictionary size, size of the content (`.lzma`), or, with `zipMember`, as
 * method 14 of zip files has it. Throws on corrupt input after having yielded what came before it.
 * @param limit bytes that the dictionary may take.
 */
export async function* decompressLzma(
  source: ByteSource,
  limit: number,
  zipMember?: { readonly size: number },
): AsyncIterable<Uint8Array> {
  const head = await source.read(0, 13);
  const start = zipMember === undefined ? 0 : 4;
  if (head.length < start + 9) throw new CorruptLzmaError();
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  let size = zipMember?.size ?? view.getUint32(5, true) + view.getUint32(9, true) * 2 ** 32;
  if (size >= unknownSize - 1) size = Number.POSITIVE_INFINITY;
  const properties = head.subarray(start, start + 5);
  yield* decompressBareLzma(source, zipMember === undefined ? 13 : 9, properties, size, limit);
}

/**
 * Decompresses LZMA without a container, from `from` to the end of the source.
 * @param properties five bytes: lc, lp and pb in one, then the size of the dictionary.
 * @param size bytes that come out, where that is known; infinite up to the end marker.
 */
export async function* decompressBareLzma(
  source: ByteSource,
  from: number,
  properties: Uint8Array,
  size: number,
  limit: number,
): AsyncIterable<Uint8Array> {
  if (properties.length < 5) throw new CorruptLzmaError();
  const view = new DataView(properties.buffer, properties.byteOffset, properties.length);
  const decoder = new LzmaDecoder(view.getUint32(1, true), limit);
  decoder.setProperties(properties[0]);
  let at = from;
  let input = await source.read(at, inputChunk);
  at += input.length;
  decoder.start(input);
  for (;;) {
    const last = at >= source.size;
    const done = decoder.run(size, last);
    const bytes = decoder.take();
    if (bytes.length > 0) yield bytes;
    if (decoder.ended || decoder.produced >= size) return;
    if (!done) continue;
    const more = await source.read(at, inputChunk);
    at += more.length;
    const { rest } = decoder;
    input = new Uint8Array(rest.length + more.length);
    input.set(rest);
    input.set(more, rest.length);
    decoder.resume(input);
  }
}

/** Decompresses every stream of an `.xz` file. Integrity checks are passed over: what a loader would refuse is read all the same. */
export async function* decompressXz(source: ByteSource, limit: number): AsyncIterable<Uint8Array> {
  let at = 0;
  for (;;) {
    const header = await source.read(at, 12);
    if (header.length < 12 || !isStreamHeader(header)) {
      // As Python's reader does: what follows a stream and is none is ignored.
      if (at === 0) throw new CorruptLzmaError();
      return;
    }
    const check = checkSizes[header[7] & 15];
    at += 12;
    for (;;) {
      const size = (await source.read(at, 1))[0];
      if (size === undefined) throw new CorruptLzmaError();
      if (size === 0) break;
      const dictionarySize = readBlockHeader(await source.read(at, (size + 1) * 4));
      const start = at + (size + 1) * 4;
      const end = yield* decompressLzma2(source, start, dictionarySize, limit);
      at = end + (-(end - start) & 3) + check;
    }
    at = await skipIndex(source, at);
    while ((await source.read(at, 4)).every((byte) => byte === 0) && at < source.size) at += 4;
  }
}

function isStreamHeader(bytes: Uint8Array): boolean {
  return [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0].every((byte, i) => bytes[i] === byte);
}

/** The dictionary size of a block whose only filter is LZMA2. */
function readBlockHeader(bytes: Uint8Array): number {
  const flags = bytes[1];
  let at = 2;
  const skipNumber = () => {
    for (let i = 0; i < 9; i++) if ((bytes[at++] & 0x80) === 0) return;
  };
  if ((flags & 0x40) !== 0) skipNumber();
  if ((flags & 0x80) !== 0) skipNumber();
  if ((flags & 3) !== 0 || bytes[at] !== 0x21 || bytes[at + 1] !== 1) {
    throw new UnsupportedCompressionError('xz filters other than LZMA2');
  }
  return lzma2DictionarySize(bytes[at + 2]);
}

/** The size of the dictionary that LZMA2's only property byte stands for. */
export function lzma2DictionarySize(bits: number | undefined): number {
  if (bits === undefined || bits > 40) throw new CorruptLzmaError();
  return bits === 40 ? 0xffffffff : (2 | (bits & 1)) * 2 ** ((bits >>> 1) + 11);
}

/** Decompresses LZMA2 chunks from `from` on; returns the offset behind them. */
export async function* decompressLzma2(
  source: ByteSource,
  from: number,
  dictionarySize: number,
  limit: number,
): AsyncGenerator<Uint8Array, number> {
  const decoder = new LzmaDecoder(dictionarySize, limit);
  let at = from;
  for (;;) {
    const head = await source.read(at, 6);
    const control = head[0];
    if (control === undefined || (control >= 3 && control < 0x80)) throw new CorruptLzmaError();
    if (control === 0) return at + 1;
    if (control === 1 || control >= 0xe0) decoder.resetDictionary();
    const low = (head[1] << 8) | head[2];
    if (control < 0x80) {
      const bytes = await source.read(at + 3, low + 1);
      if (bytes.length <= low) throw new CorruptLzmaError();
      for (let done = 0; done < bytes.length; ) {
        const part = bytes.subarray(done, done + decoder.room);
        decoder.store(part);
        done += part.length;
        const produced = decoder.take();
        if (produced.length > 0) yield produced;
      }
      at += 3 + low + 1;
      continue;
    }
    const unpacked = ((control & 0x1f) << 16) + low + 1;
    const packed = ((head[3] << 8) | head[4]) + 1;
    const hasProperties = control >= 0xc0;
    if (hasProperties) decoder.setProperties(head[5]);
    else if (control >= 0xa0) decoder.resetState();
    at += hasProperties ? 6 : 5;
    const input = await source.read(at, packed);
    if (input.length < packed) throw new CorruptLzmaError();
    at += packed;
    decoder.start(input);
    const target = decoder.produced + unpacked;
    while (decoder.produced < target) {
      decoder.run(target, true);
      const bytes = decoder.take();
      if (bytes.length > 0) yield bytes;
      if (decoder.ended) throw new CorruptLzmaError();
    }
  }
}

/** The offset behind a stream's index and footer. */
async function skipIndex(source: ByteSource, from: number): Promise<number> {
  // The footer says how long the index is; it follows the index, whose length is only known by reading its numbers.
  let at = from + 1;
  const next = async () => {
    const bytes = await source.read(at, 9);
    let value = 0;
    for (let i = 0; i < bytes.length; i++) {
      value += (bytes[i] & 0x7f) * 2 ** (7 * i);
      at++;
      if ((bytes[i] & 0x80) === 0) return value;
    }
    throw new CorruptLzmaError();
  };
  const records = await next();
  for (let i = 0; i < records * 2; i++) await next();
  at += (-(at - from) & 3) + 4 + 12;
  if (at > source.size) throw new CorruptLzmaError();
  return at;
}
