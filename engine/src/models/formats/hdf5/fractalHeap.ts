import { MalformedError } from '../windowReader';
import type { Hdf5File, Span } from './file';

/** What the header of a heap says of its blocks; sizes in bytes. */
interface HeapTable {
  /** Blocks in a row. */
  readonly width: number;
  readonly startSize: number;
  readonly maxDirect: number;
  /** Bytes of an offset and of a length inside the heap. */
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  readonly root: number | undefined;
  readonly rootRows: number;
  readonly filtered: boolean;
  /** Its direct blocks have a checksum. */
  readonly checked: boolean;
}

/**
 * A fractal heap, in which newer files keep many links or attributes: blocks in a table whose rows double in size.
 * Source: HDF5 File Format Specification 3.0, III.G.
 */
export class FractalHeap {
  private readonly verified = new Set<number>();

  private constructor(
    private readonly file: Hdf5File,
    private readonly table: HeapTable,
  ) {}

  static async open(file: Hdf5File, address: number): Promise<FractalHeap> {
    const { reader } = file;
    file.seek(address);
    await file.signature('FRHP');
    reader.skip(3);
    const filters = await reader.u16();
    const flags = await reader.u8();
    const maxManaged = await reader.u32();
    reader.skip(10 * file.lengthSize + 2 * file.offsetSize);
    const width = await reader.u16();
    const startSize = await file.length();
    const maxDirect = await file.length();
    const bits = await reader.u16();
    reader.skip(2);
    const root = await file.offset();
    const rows = await reader.u16();
    const isPower = (value: number) => value > 0 && Number.isInteger(Math.log2(value)) && value < 2 ** 40;
    if (![width, startSize, maxDirect].every(isPower) || bits > 64)
      throw new MalformedError('fractal heap table', reader.position);
    if (filters === 0) await file.verify(address, file.address - address);
    const lengthBytes = Math.ceil(Math.log2(Math.min(maxDirect, maxManaged) + 1) / 8);
    return new FractalHeap(file, {
      width,
      startSize,
      maxDirect,
      offsetBytes: Math.ceil(bits / 8),
      lengthBytes: Math.max(1, lengthBytes),
      root,
      rootRows: rows,
      filtered: filters > 0,
      checked: (flags & 2) !== 0,
    });
  }

  /** Where the object of an id is. @throws MalformedError for kinds that are not read: huge objects, filtered heaps. */
  async locate(id: Uint8Array): Promise<Span> {
    const kind = (id[0] >> 4) & 3;
    if (kind !== 0 || this.table.filtered || this.table.root === undefined)
      throw new MalformedError('a heap object that is not read', this.file.reader.position);
    const at = (start: number, bytes: number): number => {
      let value = 0;
      for (let i = bytes - 1; i >= 0; i--) value = value * 256 + (id[start + i] ?? 0);
      return value;
    };
    const offset = at(1, this.table.offsetBytes);
    const length = at(1 + this.table.offsetBytes, this.table.lengthBytes);
    if (this.table.rootRows === 0) {
      await this.verifyDirect(this.table.root, this.table.startSize);
      return { address: this.table.root + offset, length };
    }
    return { address: await this.find(this.table.root, this.table.rootRows, offset, 0), length };
  }

  /** Each block is looked at once. */
  private async verifyDirect(block: number, size: number): Promise<void> {
    if (this.verified.has(block)) return;
    this.verified.add(block);
    const { file, table } = this;
    file.seek(block);
    await file.signature('FHDB');
    if (table.checked) await file.verify(block, size, 5 + file.offsetSize + table.offsetBytes);
  }

  private async find(block: number, rows: number, offset: number, depth: number): Promise<number> {
    const { file } = this;
    if (depth > 16) throw new MalformedError('fractal heap nests too deeply', block);
    file.seek(block);
    await file.signature('FHIB');
    const directRows = Math.log2(this.table.maxDirect) - Math.log2(this.table.startSize) + 2;
    const first = file.address + 1 + file.offsetSize + this.table.offsetBytes;
    if (!this.verified.has(block)) {
      this.verified.add(block);
      await file.verify(block, first + rows * this.table.width * file.offsetSize - block);
    }
    for (let row = 0; row < rows; row++) {
      const size = this.table.startSize * 2 ** Math.max(0, row - 1);
      const start = row === 0 ? 0 : this.table.width * size;
      if (offset >= start + this.table.width * size) continue;
      const column = Math.floor((offset - start) / size);
      file.seek(first + (row * this.table.width + column) * file.offsetSize);
      const child = await file.offset();
      if (child === undefined) break;
      const rest = offset - start - column * size;
      if (row < directRows) {
        await this.verifyDirect(child, size);
        return child + rest;
      }
      const childRows = Math.log2(size) - Math.log2(this.table.startSize * this.table.width) + 1;
      return this.find(child, childRows, rest, depth + 1);
    }
    throw new MalformedError('a heap object outside its heap', file.reader.position);
  }
}

/** Heap ids in the records of a version 2 B-tree: `at` is where the id stands in a record, `length` its bytes. */
export async function* heapIds(
  file: Hdf5File,
  tree: number,
  at: number,
  length: number,
): AsyncGenerator<Uint8Array> {
  const { reader } = file;
  file.seek(tree);
  await file.signature('BTHD');
  reader.skip(2);
  const nodeSize = await reader.u32();
  const recordSize = await reader.u16();
  const depth = await reader.u16();
  reader.skip(2);
  const root = await file.offset();
  const rootRecords = await reader.u16();
  await file.verify(tree, file.address + file.lengthSize - tree);
  if (root === undefined) return;
  if (depth > 16 || recordSize < at + length || nodeSize < 16)
    throw new MalformedError('B-tree header', reader.position);
  // Widths of the counts in pointers to children follow from how many records fit below. Source: as above, III.A.2.
  const bytesFor = (value: number) => Math.max(1, Math.ceil(Math.log2(value + 1) / 8));
  const most: { records: number; total: number; totalBytes: number }[] = [];
  for (let level = 0; level <= depth; level++) {
    const below = most[level - 1];
    const pointer =
      below === undefined
        ? 0
        : file.offsetSize + bytesFor(most[0].records) + (level > 1 ? below.totalBytes : 0);
    const records = Math.floor((nodeSize - 10 - pointer) / (recordSize + pointer));
    const total = below === undefined ? records : (records + 1) * below.total + records;
    most.push({ records, total, totalBytes: bytesFor(total) });
  }
  const open = [{ address: root, records: rootRecords, level: depth }];
  const seen = new Set<number>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node.address)) throw new MalformedError('B-tree in a circle', node.address);
    seen.add(node.address);
    file.budget.spendMember();
    file.seek(node.address);
    await file.signature(node.level === 0 ? 'BTLF' : 'BTIN');
    reader.skip(2);
    const first = file.address;
    const pointer =
      file.offsetSize + bytesFor(most[0].records) + (node.level > 1 ? most[node.level - 1].totalBytes : 0);
    const children = node.level > 0 ? (node.records + 1) * pointer : 0;
    await file.verify(node.address, first + node.records * recordSize + children - node.address);
    if (node.level > 0) {
      file.seek(first + node.records * recordSize);
      for (let child = 0; child <= node.records; child++) {
        const address = await file.offset();
        const records = await file.uint(bytesFor(most[0].records));
        if (node.level > 1) reader.skip(most[node.level - 1].totalBytes);
        if (address !== undefined) open.push({ address, records, level: node.level - 1 });
      }
    }
    for (let record = 0; record < node.records; record++) {
      file.seek(first + record * recordSize + at);
      yield Uint8Array.from(await reader.bytes(length));
    }
  }
}
