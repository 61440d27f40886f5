import type { ByteSource } from '../../../bytes/byteSource';
import { Cost } from '../../../meter';
import type { Budget } from '../../scan/budget';
import { MalformedError, WindowReader } from '../windowReader';
import { lookup3 } from './checksum';

/** A stretch of the file. */
export interface Span {
  readonly address: number;
  readonly length: number;
}

/** Reader of one HDF5 file: addresses and lengths have widths that its superblock declares, and count from the superblock. */
export class Hdf5File {
  readonly reader: WindowReader;
  /** Global heap collections that were read: where each of their objects is. */
  readonly collections = new Map<number, Map<number, Span>>();

  private constructor(
    source: ByteSource,
    readonly budget: Budget,
    private readonly base: number,
    readonly offsetSize: number,
    readonly lengthSize: number,
  ) {
    this.reader = new WindowReader(source, budget);
  }

  /** Moves to an address. */
  seek(address: number): void {
    this.reader.position = this.base + address;
  }

  /** Address of the position. */
  get address(): number {
    return this.reader.position - this.base;
  }

  /** An unsigned number of 1 to 8 bytes, exact up to 2^53. */
  async uint(bytes: number): Promise<number> {
    const data = await this.reader.bytes(bytes);
    let value = 0;
    for (let i = bytes - 1; i >= 0; i--) value = value * 256 + data[i];
    return value;
  }

  /** An address, or undefined for the undefined address (all bits set). */
  async offset(): Promise<number | undefined> {
    const data = await this.reader.bytes(this.offsetSize);
    if (data.every((byte) => byte === 0xff)) return undefined;
    let value = 0;
    for (let i = data.length - 1; i >= 0; i--) value = value * 256 + data[i];
    return value;
  }

  length(): Promise<number> {
    return this.uint(this.lengthSize);
  }

  /** Checks a signature of four letters. */
  async signature(expected: string): Promise<void> {
    const at = this.reader.position;
    const bytes = await this.reader.bytes(4);
    if (String.fromCharCode(...bytes) !== expected) throw new MalformedError(`no ${expected} block`, at);
  }

  /**
   * Compares a structure with its checksum, which stands behind it, or at a place inside that counts as zeros. The library stops where they
   * differ, and some of its callers end the process there. The position stays.
   */
  async verify(address: number, length: number, place = length): Promise<void> {
    const { position } = this.reader;
    if (!(length <= maxChecked))
      throw new MalformedError('a structure that is too long', this.base + address);
    this.seek(address);
    const bytes = Uint8Array.from(await this.reader.bytes(Math.max(length, place + 4)));
    this.budget.meter.spend(bytes.length * Cost.inflated);
    const expected = new DataView(bytes.buffer).getUint32(place, true);
    bytes.fill(0, place, place + 4);
    if (lookup3(bytes.subarray(0, length)) !== expected)
      throw new MalformedError('checksum', this.base + address);
    this.reader.position = position;
  }

  /** Finds the superblock as the library does (at 0, 512, 1024, ...) and reads it. */
  static async open(
    source: ByteSource,
    budget: Budget,
  ): Promise<{ file: Hdf5File; root: number; userBlock: number; driver: boolean }> {
    const base = await findSuperblock(source);
    if (base === undefined) throw new MalformedError('no superblock', 0);
    const reader = new WindowReader(source, budget, base + 8);
    const version = await reader.u8();
    if (version > 3) throw new MalformedError(`superblock version ${version}`, base + 8);
    if (version >= 2) {
      const sizes = [await reader.u8(), await reader.u8()];
      reader.skip(1);
      const file = new Hdf5File(source, budget, base, ...checkSizes(sizes, base));
      file.reader.position = reader.position + 3 * file.offsetSize;
      const root = await file.offset();
      if (root === undefined) throw new MalformedError('no root group', base);
      await file.verify(0, 12 + 4 * file.offsetSize);
      return { file, root, userBlock: base, driver: false };
    }
    reader.skip(4);
    const sizes = [await reader.u8(), await reader.u8()];
    reader.skip(version === 0 ? 9 : 13);
    const file = new Hdf5File(source, budget, base, ...checkSizes(sizes, base));
    file.reader.position = reader.position + 3 * file.offsetSize;
    const driver = await file.offset();
    file.reader.skip(file.offsetSize);
    const root = await file.offset();
    if (root === undefined) throw new MalformedError('no root group', base);
    return { file, root, userBlock: base, driver: driver !== undefined };
  }
}

/** Bytes of the longest structure with a checksum. */
const maxChecked = 1 << 25;

function checkSizes([offsets, lengths]: readonly number[], at: number): [number, number] {
  for (const size of [offsets, lengths])
    if (size !== 2 && size !== 4 && size !== 8) throw new MalformedError('size of addresses', at);
  return [offsets, lengths];
}

const signature = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];

/** Where the superblock starts, or undefined where the bytes are no HDF5 file. */
export async function findSuperblock(source: ByteSource): Promise<number | undefined> {
  for (let at = 0; at + 8 <= source.size; at = at === 0 ? 512 : at * 2) {
    const bytes = await source.read(at, 8);
    if (signature.every((byte, index) => bytes[index] === byte)) return at;
  }
  return undefined;
}
