import type { ByteSource } from './byteSource';

const magic = 0x184d2204;
const blockSizes = [0, 0, 0, 0, 1 << 16, 1 << 18, 1 << 20, 1 << 22];
/** Matches reach this far back, over the borders of blocks that depend on each other. */
const farthest = 1 << 16;

/** Thrown for data that is no LZ4 frame. */
class CorruptLz4Error extends Error {
  constructor() {
    super('corrupt LZ4 data');
    this.name = 'CorruptLz4Error';
  }
}

/**
 * Decompresses every LZ4 frame of a source, block by block; checksums are passed over. The libraries there are read frames wrongly
 * (checksums of blocks) or allocate what the file asks for. Source: LZ4 frame format 1.6, LZ4 block format.
 */
export async function* decompressLz4(source: ByteSource): AsyncIterable<Uint8Array> {
  let at = 0;
  while (at < source.size) {
    const head = await source.read(at, 19);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    if (head.length < 7) {
      if (at > 0) return;
      throw new CorruptLz4Error();
    }
    const word = view.getUint32(0, true);
    if (word >= 0x184d2a50 && word <= 0x184d2a5f) {
      at += 8 + view.getUint32(4, true);
      continue;
    }
    if (word !== magic || head[4] >>> 6 !== 1) {
      // What follows a frame and is none is ignored, as Python's reader does.
      if (at > 0) return;
      throw new CorruptLz4Error();
    }
    const flags = head[4];
    const blockSize = blockSizes[(head[5] >>> 4) & 7];
    if (blockSize === 0) throw new CorruptLz4Error();
    at += 7 + ((flags & 8) !== 0 ? 8 : 0) + ((flags & 1) !== 0 ? 4 : 0);
    at = yield* readBlocks(source, at, blockSize, (flags & 16) !== 0);
    if ((flags & 4) !== 0) at += 4;
  }
}

async function* readBlocks(
  source: ByteSource,
  from: number,
  blockSize: number,
  hasChecksums: boolean,
): AsyncGenerator<Uint8Array, number> {
  // The tail of what was produced, followed by the block being produced.
  const buffer = new Uint8Array(farthest + blockSize);
  let history = 0;
  let at = from;
  for (;;) {
    const head = await source.read(at, 4);
    if (head.length < 4) throw new CorruptLz4Error();
    const word = new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
    at += 4;
    if (word === 0) return at;
    const length = word & 0x7fffffff;
    if (length > blockSize) throw new CorruptLz4Error();
    const input = await source.read(at, length);
    const isStored = word >>> 31 === 1;
    if (isStored) buffer.set(input, history);
    const end = isStored ? history + input.length : decompressBlock(input, buffer, history);
    yield buffer.slice(history, end);
    if (input.length < length) throw new CorruptLz4Error();
    at += length + (hasChecksums ? 4 : 0);
    const keep = Math.min(end, farthest);
    buffer.copyWithin(0, end - keep, end);
    history = keep;
  }
}

/** Decompresses one block into `output` behind `from`, where matches reach back; returns the end. */
function decompressBlock(input: Uint8Array, output: Uint8Array, from: number): number {
  let at = 0;
  let to = from;
  const more = (first: number) => {
    let length = first;
    if (first === 15) {
      let byte: number;
      do {
        byte = input[at++];
        if (byte === undefined) throw new CorruptLz4Error();
        length += byte;
      } while (byte === 255);
    }
    return length;
  };
  while (at < input.length) {
    const token = input[at++];
    const literals = more(token >>> 4);
    if (at + literals > input.length || to + literals > output.length) throw new CorruptLz4Error();
    output.set(input.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    if (at >= input.length) break;
    const distance = input[at] | (input[at + 1] << 8);
    at += 2;
    const length = more(token & 15) + 4;
    if (at > input.length || distance === 0 || distance > to || to + length > output.length)
      throw new CorruptLz4Error();
    for (const end = to + length; to < end; to++) output[to] = output[to - distance];
  }
  return to;
}
