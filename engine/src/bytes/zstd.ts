import { Decompress } from 'fzstd';
import type { ByteSource } from './byteSource';
import { UnsupportedCompressionError } from './xz';

const magic = 0xfd2fb528;
/** Bytes that a frame's header has at most, its mark included. */
const maxHeaderLength = 18;
/** A block never gives more, nor is it longer. */
const maxBlockSize = 1 << 17;

/** Thrown for data that is no Zstandard frame. */
class CorruptZstdError extends Error {
  constructor() {
    super('corrupt Zstandard data');
    this.name = 'CorruptZstdError';
  }
}

/**
 * Decompresses every Zstandard frame of a source, block by block; checksums are passed over. The library decodes a block; where frames
 * and blocks end, and how large a window may be, is decided here. Source: RFC 8878.
 * @param maxWindow bytes that a frame may ask to keep.
 * @throws UnsupportedCompressionError for a larger window, and for frames that need a dictionary.
 */
export async function* decompressZstd(source: ByteSource, maxWindow: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < source.size; ) {
    const head = await source.read(at, maxHeaderLength);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const word = head.length < 8 ? 0 : view.getUint32(0, true);
    if (word >= 0x184d2a50 && word <= 0x184d2a5f) {
      at += 8 + view.getUint32(4, true);
      continue;
    }
    if (word !== magic) {
      // What follows a frame and is none is ignored, as readers do.
      if (at > 0) return;
      throw new CorruptZstdError();
    }
    const frame = parseHeader(view);
    if (frame.window > maxWindow) throw new UnsupportedCompressionError('zstd window');
    at = yield* readBlocks(source, at, frame);
  }
}

interface Frame {
  readonly headerLength: number;
  /** Bytes that matches may reach back. */
  readonly window: number;
  readonly checksumLength: number;
}

function parseHeader(view: DataView): Frame {
  const flags = view.getUint8(4);
  const isSingle = (flags & 0x20) !== 0;
  const dictionaryLength = [0, 1, 2, 4][flags & 3];
  const sizeLength = [isSingle ? 1 : 0, 2, 4, 8][flags >>> 6];
  const sizeAt = 5 + (isSingle ? 0 : 1) + dictionaryLength;
  const headerLength = sizeAt + sizeLength;
  if ((flags & 8) !== 0 || headerLength > view.byteLength) throw new CorruptZstdError();
  for (let i = 0; i < dictionaryLength; i++)
    if (view.getUint8(sizeAt - dictionaryLength + i) !== 0)
      throw new UnsupportedCompressionError('zstd dictionary');
  const checksumLength = (flags & 4) === 0 ? 0 : 4;
  if (!isSingle) {
    const descriptor = view.getUint8(5);
    const base = 2 ** (10 + (descriptor >>> 3));
    return { headerLength, window: base + (base / 8) * (descriptor & 7), checksumLength };
  }
  let window = 0;
  for (let i = sizeLength - 1; i >= 0; i--) window = window * 256 + view.getUint8(sizeAt + i);
  return { headerLength, window: window + (sizeLength === 2 ? 256 : 0), checksumLength };
}

async function* readBlocks(
  source: ByteSource,
  from: number,
  { headerLength, checksumLength }: Frame,
): AsyncGenerator<Uint8Array, number> {
  let out: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => out.push(chunk));
  const push = (bytes: Uint8Array, isLast: boolean) => {
    try {
      decoder.push(bytes, isLast);
    } catch {
      throw new CorruptZstdError();
    }
  };
  push(await source.read(from, headerLength), false);
  for (let at = from + headerLength; ; ) {
    const head = await source.read(at, 3);
    if (head.length < 3) throw new CorruptZstdError();
    const word = head[0] | (head[1] << 8) | (head[2] << 16);
    const isLast = (word & 1) !== 0;
    const type = (word >>> 1) & 3;
    const size = word >>> 3;
    if (type === 3 || size > maxBlockSize) throw new CorruptZstdError();
    const length = 3 + (type === 1 ? 1 : size) + (isLast ? checksumLength : 0);
    const block = await source.read(at, length);
    if (block.length < length) throw new CorruptZstdError();
    push(block, isLast);
    at += length;
    for (const chunk of out) if (chunk.length > 0) yield chunk;
    out = [];
    if (isLast) return at;
  }
}
