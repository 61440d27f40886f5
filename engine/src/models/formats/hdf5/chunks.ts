import { type ByteSource, chunksOf, MemorySource } from '../../../bytes/byteSource';
import { LimitError } from '../../../limits';
import { MalformedError } from '../windowReader';
import type { Filter } from './dataset';
import type { Hdf5File } from './file';

/** Filters that are undone, by their registered number: deflate, shuffle, Fletcher's checksum. */
const [deflate, shuffle, checksum] = [1, 2, 3];

/** True where every filter of a dataset can be undone. */
export function canUndo(filters: readonly Filter[]): boolean {
  return filters.every(({ id }) => id === deflate || id === shuffle || id === checksum);
}

/** One chunk as it is stored. */
export interface StoredChunk {
  readonly address: number;
  /** Bytes in the file; undefined where they are those of the chunk itself. */
  readonly bytes: number | undefined;
  /** A bit for each filter that was not applied. */
  readonly mask: number;
}

/** Finds the chunks of a dataset by the place of their first element, as `0,64`. Source: section III.A.1, version 1 B-trees. */
export async function readChunkTree(
  file: Hdf5File,
  root: number,
  rank: number,
): Promise<Map<string, StoredChunk>> {
  const { reader } = file;
  const chunks = new Map<string, StoredChunk>();
  const open = [root];
  const seen = new Set<number>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) throw new MalformedError('B-tree in a circle', node);
    seen.add(node);
    file.budget.spendMember();
    file.seek(node);
    await file.signature('TREE');
    const [type, level] = [await reader.u8(), await reader.u8()];
    if (type !== 1) throw new MalformedError(`B-tree of type ${type}`, node);
    const used = await reader.u16();
    reader.skip(2 * file.offsetSize);
    for (let index = 0; index < used; index++) {
      const bytes = await reader.u32();
      const mask = await reader.u32();
      const place: number[] = [];
      for (let axis = 0; axis < rank; axis++) place.push(await reader.u64());
      reader.skip(8);
      const child = await file.offset();
      if (child === undefined) continue;
      if (level > 0) open.push(child);
      else {
        file.budget.spendMember();
        chunks.set(place.join(), { address: child, bytes, mask });
      }
    }
  }
  return chunks;
}

/** What a chunked dataset is, in elements. */
export interface Chunking {
  readonly shape: readonly number[];
  readonly chunk: readonly number[];
  readonly itemBytes: number;
  readonly filters: readonly Filter[];
  readonly chunks: ReadonlyMap<string, StoredChunk>;
}

/**
 * The elements of a chunked dataset in C order. It is put together a slab at a time: all chunks that start in the same rows of the
 * first dimension. Chunks that were never written are zeros.
 */
export class ChunkedSource implements ByteSource {
  readonly size: number;
  private readonly rowBytes: number;
  private readonly slabBytes: number;
  private slab: { readonly index: number; readonly bytes: Uint8Array } | undefined;

  /** @throws LimitError where a slab is larger than what is held in memory. */
  constructor(
    readonly name: string,
    private readonly file: Hdf5File,
    private readonly source: ByteSource,
    private readonly chunking: Chunking,
  ) {
    const { shape, chunk, itemBytes } = chunking;
    this.rowBytes = shape.slice(1).reduce((product, size) => product * size, itemBytes);
    this.size = this.rowBytes * shape[0];
    this.slabBytes = this.rowBytes * chunk[0];
    const { memberBytes } = file.budget.options.limits;
    const chunkBytes = chunk.reduce((product, size) => product * size, itemBytes);
    if (!(Math.min(this.slabBytes, this.size) <= memberBytes && chunkBytes <= memberBytes))
      throw new LimitError('memberBytes');
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(this.size, offset + length);
    const bytes = new Uint8Array(Math.max(0, end - offset));
    for (let at = offset; at < end; ) {
      const index = Math.floor(at / this.slabBytes);
      if (this.slab?.index !== index) this.slab = { index, bytes: await this.assemble(index) };
      const from = at - index * this.slabBytes;
      const part = this.slab.bytes.subarray(from, Math.min(this.slab.bytes.length, from + end - at));
      bytes.set(part, at - offset);
      at += part.length;
    }
    return bytes;
  }

  private async assemble(index: number): Promise<Uint8Array> {
    const { shape, chunk } = this.chunking;
    const first = index * chunk[0];
    const slab = new Uint8Array(Math.min(chunk[0], shape[0] - first) * this.rowBytes);
    const place = [first, ...new Array<number>(shape.length - 1).fill(0)];
    for (;;) {
      const stored = this.chunking.chunks.get(place.join());
      if (stored !== undefined) this.paste(await this.load(stored), place, slab);
      let axis = shape.length - 1;
      for (; axis > 0; axis--) {
        place[axis] += chunk[axis];
        if (place[axis] < shape[axis]) break;
        place[axis] = 0;
      }
      if (axis === 0) return slab;
    }
  }

  /** Copies what of a chunk lies inside the dataset, a run of its last dimension at a time. */
  private paste(bytes: Uint8Array, place: readonly number[], slab: Uint8Array): void {
    const { shape, chunk, itemBytes } = this.chunking;
    const rank = shape.length;
    const counts = chunk.map((size, axis) => Math.min(size, shape[axis] - place[axis]));
    const walk = (axis: number, from: number, to: number): void => {
      const start = axis === 0 ? 0 : place[axis];
      if (axis === rank - 1) {
        const at = from * chunk[axis] * itemBytes;
        slab.set(bytes.subarray(at, at + counts[axis] * itemBytes), (to * shape[axis] + start) * itemBytes);
        return;
      }
      for (let index = 0; index < counts[axis]; index++)
        walk(axis + 1, from * chunk[axis] + index, to * shape[axis] + start + index);
    };
    walk(0, 0, 0);
  }

  private async load({ address, bytes, mask }: StoredChunk): Promise<Uint8Array> {
    const { chunk, itemBytes, filters } = this.chunking;
    const { budget } = this.file;
    const whole = chunk.reduce((product, size) => product * size, itemBytes);
    const stored = bytes ?? whole;
    if (stored > budget.options.limits.memberBytes) throw new LimitError('memberBytes');
    this.file.seek(address);
    const start = this.file.reader.position;
    if (start + stored > this.source.size) throw new MalformedError('a chunk outside the file', start);
    let data = await this.source.read(start, stored);
    for (let index = filters.length - 1; index >= 0; index--) {
      if (mask & (1 << index)) continue;
      const { id, values } = filters[index];
      if (id === deflate) data = await this.inflate(data, whole + 4);
      else if (id === checksum) data = data.subarray(0, Math.max(0, data.length - 4));
      else if (id === shuffle) data = unshuffled(data, values[0] ?? itemBytes);
    }
    if (data.length !== whole) throw new MalformedError('a chunk of another size', start);
    return data;
  }

  /** At most `most` bytes: a chunk that gives more is no chunk of this dataset. */
  private async inflate(data: Uint8Array, max: number): Promise<Uint8Array> {
    const { budget } = this.file;
    const source = new MemorySource(this.name, data);
    const out = new Uint8Array(max);
    let length = 0;
    try {
      for await (const part of budget.options.platform.inflate('zlib', chunksOf(source))) {
        budget.spendDecompressed(part.length);
        if (length + part.length > max) throw new MalformedError('a chunk of another size', 0);
        out.set(part, length);
        length += part.length;
      }
    } catch (error) {
      if (error instanceof LimitError || error instanceof MalformedError) throw error;
      throw new MalformedError('a damaged chunk', 0);
    }
    return out.subarray(0, length);
  }
}

/** Shuffling keeps the first bytes of all elements, then the second ones, and so on. */
function unshuffled(data: Uint8Array, itemBytes: number): Uint8Array {
  if (itemBytes <= 1) return data;
  const count = Math.floor(data.length / itemBytes);
  const out = new Uint8Array(data.length);
  for (let byte = 0; byte < itemBytes; byte++)
    for (let index = 0; index < count; index++) out[index * itemBytes + byte] = data[byte * count + index];
  // What does not fill an element is left where it was.
  out.set(data.subarray(count * itemBytes), count * itemBytes);
  return out;
}
