import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { everyElement } from './elements';

/*
 * torch makes sparse tensors of what a file says, with `check_invariants=False`, and compares indices and sizes only where somebody asked for
 * it (torch 1.13 to 2.13, torch._utils `_rebuild_sparse_tensor`). Compiled code follows the indices later. So they are compared here, at the
 * bytes of the storages that they stand in.
 */

/** A tensor as a view of a storage, in elements. */
export interface TensorView<Storage> {
  readonly storage: Storage;
  readonly offset: number;
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
}

/** A sparse or nested tensor as the stream describes it. */
export interface SparseClaim<Storage> {
  readonly layout: SparseLayout | 'nested';
  /** Coordinates, or pointers and what they point into; of nested tensors sizes, strides and offsets. */
  readonly indices: readonly TensorView<Storage>[];
  readonly values: readonly number[];
  readonly size: readonly number[];
}

/** Layouts, with how many tensors hold the indices of each. */
export const sparseLayouts = {
  sparse_coo: 1,
  sparse_csr: 2,
  sparse_csc: 2,
  sparse_bsr: 2,
  sparse_bsc: 2,
} as const;
export type SparseLayout = keyof typeof sparseLayouts;

/** The bytes of a storage, with the type of its elements; undefined where they are not at hand, or not in the order that is read here. */
export type StorageBytes<Storage> = (
  storage: Storage,
) => Promise<{ readonly source: ByteSource; readonly dtype: string } | undefined>;

/** Bytes from one index to the next, beyond what tensors have that torch made. */
const maxStep = 1 << 20;

/** Numbers that describe nested tensors, beyond what a file of them has. */
const maxNested = 1 << 20;

/** Looks at the indices of sparse tensors; as many bytes as it is allowed, since tensors may share them. */
export class SparseCheck<Storage> {
  constructor(
    private readonly bytesOf: StorageBytes<Storage>,
    private allowance: number,
  ) {}

  /** Whether every index lies inside of the size; false where that is not certain. */
  holds(claim: SparseClaim<Storage>): Promise<boolean> {
    if (claim.layout === 'nested') return this.areInBuffer(claim);
    return claim.layout === 'sparse_coo' ? this.areCoordinates(claim) : this.isCompressed(claim);
  }

  /** Whether each of the tensors that share a buffer stays inside of it. */
  private async areInBuffer({ indices, values }: SparseClaim<Storage>): Promise<boolean> {
    const [sizes, strides, offsets] = indices;
    const [count, dimensions] = sizes.sizes;
    if (values.length !== 1 || sizes.sizes.length !== 2 || offsets.sizes.length !== 1) return false;
    if (strides.sizes.join() !== sizes.sizes.join() || offsets.sizes[0] !== count) return false;
    const all: number[][] = [];
    for (const view of indices) {
      const length = view.sizes.reduce((product, size) => product * size, 1);
      const isDense =
        view.strides.at(-1) === 1 && (view.sizes.length === 1 || view.strides[0] === dimensions);
      if (length > maxNested || (!isDense && length > 0)) return false;
      const numbers: number[] = [];
      if (!(await this.each(view, 0, 1, length, (number) => numbers.push(number) > 0 && number >= 0)))
        return false;
      all.push(numbers);
    }
    const [lengths, steps, starts] = all;
    return starts.every((start, tensor) => {
      const own = lengths.slice(tensor * dimensions, (tensor + 1) * dimensions);
      const last = own.reduce(
        (at, length, axis) => at + (length - 1) * steps[tensor * dimensions + axis],
        start,
      );
      return own.includes(0) || last < values[0];
    });
  }

  private async areCoordinates({ indices, values, size }: SparseClaim<Storage>): Promise<boolean> {
    const [{ sizes, strides }] = indices;
    const [dimensions, count] = sizes;
    if (sizes.length !== 2 || dimensions > size.length || values[0] !== count) return false;
    for (let axis = 0; axis < dimensions; axis++) {
      const isInside = (index: number) => index >= 0 && index < size[axis];
      if (!(await this.each(indices[0], axis * strides[0], strides[1], count, isInside))) return false;
    }
    return true;
  }

  /** Batches are not looked into: no file of a known library has them. */
  private async isCompressed({ layout, indices, values, size }: SparseClaim<Storage>): Promise<boolean> {
    const [pointers, plain] = indices;
    const [count] = values;
    if (pointers.sizes.length !== 1 || plain.sizes.length !== 1 || size.length < 2) return false;
    const isBlocked = layout === 'sparse_bsr' || layout === 'sparse_bsc';
    const blocks = isBlocked ? values.slice(1, 3) : [1, 1];
    const counts = blocks.map((block, axis) => size[axis] / block);
    if (blocks.length < 2 || !counts.every(Number.isSafeInteger)) return false;
    const isByRow = layout === 'sparse_csr' || layout === 'sparse_bsr';
    const [major, minor] = isByRow ? counts : [counts[1], counts[0]];
    if (pointers.sizes[0] !== major + 1 || plain.sizes[0] !== count) return false;
    let last = 0;
    let isFirst = true;
    const areOrdered = await this.each(pointers, 0, pointers.strides[0], major + 1, (pointer) => {
      const isOrdered = isFirst ? pointer === 0 : pointer >= last;
      isFirst = false;
      last = pointer;
      return isOrdered;
    });
    if (!areOrdered || last !== count) return false;
    return this.each(plain, 0, plain.strides[0], count, (index) => index >= 0 && index < minor);
  }

  /** Whether each of `count` elements passes a test, from one on, `stride` apart. */
  private async each(
    { storage, offset }: TensorView<Storage>,
    from: number,
    stride: number,
    count: number,
    test: (index: number) => boolean,
  ): Promise<boolean> {
    if (count === 0) return true;
    const bytes = await this.bytesOf(storage);
    if (bytes === undefined || (bytes.dtype !== 'I64' && bytes.dtype !== 'I32')) return false;
    const size = bytes.dtype === 'I64' ? 8 : 4;
    const width = Math.max(1, stride) * size;
    if (width > maxStep) return false;
    // An expanded tensor repeats one element; the last of a wider step is not followed by others.
    const steps = stride === 0 ? 1 : count;
    this.allowance -= steps * width;
    if (this.allowance < 0) return false;
    const start = (offset + from) * size;
    const isRead = (at: number, length: number, step: number) =>
      everyElement(
        { source: new SliceSource('', bytes.source, at, bytes.source.size - at), width: step, count: length },
        (element) => test(element(0, size)),
      );
    return (await isRead(start, steps - 1, width)) && (await isRead(start + (steps - 1) * width, 1, size));
  }
}
