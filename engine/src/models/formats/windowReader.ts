import type { ByteSource } from '../../bytes/byteSource';
import type { ModelScan } from '../modelScan';

/** Bytes fetched at once; small steps inside a window cost no await. */
const windowSize = 1 << 16;

/** Thrown by readers of formats where the bytes end, or say what cannot be; `offset` is where. */
export class MalformedError extends Error {
  constructor(
    readonly problem: string,
    readonly offset: number,
  ) {
    super(`${problem} at ${offset}`);
    this.name = 'MalformedError';
  }
}

/**
 * Reads numbers and short texts anywhere in a source through a window that moves: what is skipped is never read. Nothing is
 * allocated from a length that the file declares before that many bytes are known to exist.
 */
export class WindowReader {
  private window: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(new ArrayBuffer(0));
  private base = 0;
  private steps = 0;

  constructor(
    private readonly source: ByteSource,
    private readonly scan: ModelScan,
    public position = 0,
    public littleEndian = true,
  ) {}

  get size(): number {
    return this.source.size;
  }

  /** Makes `length` bytes at the position available to the `take` functions. @throws MalformedError where the source ends before. */
  async need(length: number): Promise<void> {
    // The clock and the cancel flag are looked at now and then, whether or not bytes are fetched.
    if ((++this.steps & 0xfff) === 0) this.scan.spend(0);
    const { position } = this;
    if (position >= this.base && position + length <= this.base + this.window.length) return;
    if (length < 0 || position < 0 || !(position + length <= this.size))
      throw new MalformedError('truncated', position);
    this.scan.spend(0);
    this.window = await this.source.read(position, Math.max(length, windowSize));
    this.base = position;
    this.view = new DataView(this.window.buffer, this.window.byteOffset, this.window.length);
    if (this.window.length < length) throw new MalformedError('truncated', position);
  }

  private advance(length: number): number {
    const at = this.position - this.base;
    this.position += length;
    return at;
  }

  takeU8(): number {
    return this.view.getUint8(this.advance(1));
  }

  takeU16(): number {
    return this.view.getUint16(this.advance(2), this.littleEndian);
  }

  takeU32(): number {
    return this.view.getUint32(this.advance(4), this.littleEndian);
  }

  takeI32(): number {
    return this.view.getInt32(this.advance(4), this.littleEndian);
  }

  /** Exact up to 2^53; larger values stay larger than any file. */
  takeU64(): number {
    return Number(this.view.getBigUint64(this.advance(8), this.littleEndian));
  }

  takeF64(): number {
    return this.view.getFloat64(this.advance(8), this.littleEndian);
  }

  takeBytes(length: number): Uint8Array {
    const at = this.advance(length);
    return this.window.subarray(at, at + length);
  }

  async u8(): Promise<number> {
    await this.need(1);
    return this.takeU8();
  }

  async u16(): Promise<number> {
    await this.need(2);
    return this.takeU16();
  }

  async u32(): Promise<number> {
    await this.need(4);
    return this.takeU32();
  }

  async i32(): Promise<number> {
    await this.need(4);
    return this.takeI32();
  }

  async u64(): Promise<number> {
    await this.need(8);
    return this.takeU64();
  }

  async bytes(length: number): Promise<Uint8Array> {
    await this.need(length);
    return this.takeBytes(length);
  }

  /** Moves over bytes that must exist, without reading them. */
  skip(length: number): void {
    if (!(length >= 0) || !(this.position + length <= this.size))
      throw new MalformedError('truncated', this.position);
    this.position += length;
  }
}
