import { t } from '../../../l10n/messages';
import { type ByteSource, type FilePlace, readInto } from '../bytes/byteSource';
import {
  dtypeBytes,
  isContiguous,
  RefusedError,
  swapUnit,
  type Tensor,
  tensorBytes,
} from '../models/tensors/tensor';

/** Bytes that are read and handed on at once: what the processor's cache holds, so that hashing and writing find them there. */
const chunkBytes = 1 << 18;
/** Bytes of output that are gathered together, and of source that are read for it at once. */
const blockBytes = 1 << 24;
const windowBytes = 1 << 20;

/** One dimension of a box: how many, and how far apart in the source and in the block, in elements. */
interface Dimension {
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The tensor's bytes in C order and little endian, in chunks. A chunk stays what it is until the one after the next is asked for.
 * Contiguous tensors are read straight through; of others blocks are gathered in the order of the source, so that reading goes
 * forward within a block.
 * @throws RefusedError where the source ends early; CancelledError.
 */
export async function* bytesOf(tensor: Tensor): AsyncIterable<Uint8Array> {
  const itemBytes = dtypeBytes(tensor.dtype) ?? 1;
  const unit = tensor.storage.bigEndian ? swapUnit(tensor.dtype) : 1;
  const total = tensorBytes(tensor);
  if (isContiguous(tensor)) {
    const start = tensor.offset * itemBytes;
    const { source } = tensor.storage;
    // One is filled while the other is written.
    let [next, last] = [
      new Uint8Array(Math.min(chunkBytes, total)),
      new Uint8Array(Math.min(chunkBytes, total)),
    ];
    for (let at = 0; at < total; at += chunkBytes) {
      const chunk = next.subarray(0, Math.min(chunkBytes, total - at));
      if ((await readInto(source, start + at, chunk)) !== chunk.length) throw truncated(source);
      yield unit === 1 ? chunk : swapped(chunk, unit);
      [next, last] = [last, next];
    }
    return;
  }
  for (const box of boxesOf(tensor, itemBytes)) {
    const block = new Uint8Array(box.count * itemBytes);
    await gather(tensor.storage.source, box.dimensions, box.start, itemBytes, block);
    yield unit === 1 ? block : swapped(block, unit);
  }
}

/** Where a tensor's bytes stand in a file just as `bytesOf` gives them; undefined where they stand nowhere so. */
export function placeOf(tensor: Tensor): FilePlace | undefined {
  const { storage, dtype, offset } = tensor;
  if (!isContiguous(tensor) || (storage.bigEndian && swapUnit(dtype) > 1)) return undefined;
  return storage.source.placeOf?.(offset * (dtypeBytes(dtype) ?? 1));
}

interface Box {
  /** Element of the source at which the box starts. */
  readonly start: number;
  readonly count: number;
  readonly dimensions: readonly Dimension[];
}

/** Cuts a tensor into boxes that follow each other in C order and fit a block. */
function* boxesOf({ shape, strides, offset }: Tensor, itemBytes: number): Iterable<Box> {
  // Dimensions from `split` on fit a block as a whole; the one before is cut into runs of rows; those before are counted through.
  let split = shape.length;
  let inner = 1;
  while (split > 0 && inner * shape[split - 1] * itemBytes <= blockBytes) inner *= shape[--split];
  const whole: Dimension[] = [];
  for (let i = shape.length - 1, to = 1; i >= split; to *= shape[i--])
    whole.push({ count: shape[i], from: strides[i], to });
  if (split === 0) {
    yield { start: offset, count: inner, dimensions: whole };
    return;
  }
  const rows = Math.max(1, Math.floor(blockBytes / (inner * itemBytes)));
  const cut = split - 1;
  const index = new Array<number>(cut).fill(0);
  for (;;) {
    const start = index.reduce((sum, position, i) => sum + position * strides[i], offset);
    for (let row = 0; row < shape[cut]; row += rows) {
      const count = Math.min(rows, shape[cut] - row);
      yield {
        start: start + row * strides[cut],
        count: count * inner,
        dimensions: [...whole, { count, from: strides[cut], to: inner }],
      };
    }
    let digit = cut - 1;
    while (digit >= 0 && ++index[digit] === shape[digit]) index[digit--] = 0;
    if (digit < 0) return;
  }
}

/** Elements from the first to the last that dimensions reach, both included. */
function reachOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((sum, { count, from }) => sum + (count - 1) * from, 1);
}

/** Fills a block: the widest strides are walked, and what lies within a window is read at once and copied. */
async function gather(
  source: ByteSource,
  dimensions: readonly Dimension[],
  start: number,
  itemBytes: number,
  block: Uint8Array,
): Promise<void> {
  const sorted = dimensions.filter(({ count }) => count > 1).sort((a, b) => b.from - a.from || b.to - a.to);
  const target = wordsOf(block, itemBytes);
  const walk = async (level: number, from: number, to: number): Promise<void> => {
    const rest = sorted.slice(level);
    const reach = reachOf(rest);
    if (reach * itemBytes <= windowBytes || rest.length === 0) {
      const bytes = await exactly(source, from * itemBytes, reach * itemBytes);
      copy(wordsOf(aligned(bytes), itemBytes), 0, target, to, rest, itemBytes);
      return;
    }
    // As many steps of the widest dimension as fit a window together with what lies below them.
    const [{ count, from: stride, to: step }, ...below] = rest;
    const together = Math.max(1, Math.floor((windowBytes / itemBytes - reachOf(below)) / stride) + 1);
    for (let i = 0; i < count; i += together) {
      const run = Math.min(together, count - i);
      if (run === 1) await walk(level + 1, from + i * stride, to + i * step);
      else {
        const part = [{ count: run, from: stride, to: step }, ...below];
        const bytes = await exactly(source, (from + i * stride) * itemBytes, reachOf(part) * itemBytes);
        copy(wordsOf(aligned(bytes), itemBytes), 0, target, to + i * step, part, itemBytes);
      }
    }
  };
  await walk(0, start, 0);
}

type Words = Uint8Array | Uint16Array | Uint32Array;

/** Bytes as the widest whole numbers that copying cannot change; elements of 8 bytes are two of them. */
function wordsOf(bytes: Uint8Array, itemBytes: number): Words {
  if (itemBytes === 1) return bytes;
  if (itemBytes === 2) return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** What `slice` gives of a Buffer of Node.js is no copy. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}

/** Copies a box whose source lies in one window; `from` and `to` count elements. */
function copy(
  source: Words,
  from: number,
  target: Words,
  to: number,
  dimensions: readonly Dimension[],
  itemBytes: number,
): void {
  const [dimension, ...inner] = dimensions;
  if (dimension === undefined) {
    if (itemBytes === 8) {
      target[2 * to] = source[2 * from];
      target[2 * to + 1] = source[2 * from + 1];
    } else target[to] = source[from];
    return;
  }
  const { count, from: stride, to: step } = dimension;
  if (inner.length > 0) {
    for (let i = 0; i < count; i++) copy(source, from + i * stride, target, to + i * step, inner, itemBytes);
  } else if (itemBytes === 8) {
    for (let i = 0, s = 2 * from, d = 2 * to; i < count; i++, s += 2 * stride, d += 2 * step) {
      target[d] = source[s];
      target[d + 1] = source[s + 1];
    }
  } else for (let i = 0, s = from, d = to; i < count; i++, s += stride, d += step) target[d] = source[s];
}

async function exactly(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const bytes = await source.read(offset, length);
  if (bytes.length !== length) throw truncated(source);
  return bytes;
}

function truncated({ name }: ByteSource): RefusedError {
  return new RefusedError('truncated', t('common.data-truncated', name));
}

/** Turns the bytes of each unit round, in place. */
function swapped(bytes: Uint8Array, unit: number): Uint8Array {
  for (let at = 0; at + unit <= bytes.length; at += unit) bytes.subarray(at, at + unit).reverse();
  return bytes;
}
