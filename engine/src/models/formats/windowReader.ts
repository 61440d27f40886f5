import type { ByteSource } from '../../bytes/byteSource';
import { Cost } from '../../meter';
import { Outcome } from '../../outcome';
import type { Budget } from '../scan/budget';

/** Bytes fetched at once; small steps inside a window cost no await. */
const windowSize = 1 << 16;
const maxWindows = 16;

/** Thrown by readers of formats where the bytes end, or say what cannot be; `offset` is where. */
export class MalformedError extends Outcome {
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
  /** Windows read lately: formats whose parts point at each other go to and fro. */
  private readonly recent: { base: number; window: Uint8Array }[] = [];

  constructor(
    private readonly source: ByteSource,
    private readonly budget: Budget,
    public position = 0,
    public littleEndian = true,
  ) {}

  get size(): number {
    return this.source.size;
  }

  /** True where the `take` functions may be called for this many bytes without `need`. */
  has(length: number): boolean {
    return this.position >= this.base && this.position + length <= this.base + this.window.length;
  }

  /** Makes `length` bytes at the position available to the `take` functions. @throws MalformedError where the source ends before. */
  async need(length: number): Promise<void> {
    // Told now and then, whether or not bytes are fetched.
    if ((++this.steps & 0xff) === 0) this.budget.meter.spend(0x100 * Cost.step);
    const { position } = this;
    if (this.has(length)) return;
    if (length < 0 || position < 0 || !(position + length <= this.size))
      throw new MalformedError('truncated', position);
    const known = this.recent.find(
      ({ base, window }) => position >= base && position + length <= base + window.length,
    );
    if (known !== undefined) {
      this.use(known.base, known.window);
      return;
    }
    this.budget.spend(0);
    const window = await this.source.read(position, Math.max(length, windowSize));
    if (window.length < length) throw new MalformedError('truncated', position);
    if (this.recent.length === maxWindows) this.recent.shift();
    // Large texts are not kept.
    if (window.length <= windowSize) this.recent.push({ base: position, window });
    this.use(position, window);
  }

  private use(base: number, window: Uint8Array): void {
    this.base = base;
    this.window = window;
    this.view = new DataView(window.buffer, window.byteOffset, window.length);
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

  takeF32(): number {
    return this.view.getFloat32(this.advance(4), this.littleEndian);
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

  /** With a sign; exact up to 2^53 on either side. */
  async i64(): Promise<number> {
    await this.need(8);
    return Number(this.view.getBigInt64(this.advance(8), this.littleEndian));
  }

  /** A number of up to ten bytes, as protobuf writes it; exact up to 2^53, and larger ones stay larger than any file. */
  async varint(): Promise<number> {
    let value = 0;
    for (let scale = 1, index = 0; index < 10; index++, scale *= 128) {
      const byte = await this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new MalformedError('a number of more than ten bytes', this.position);
  }

  async bytes(length: number): Promise<Uint8Array> {
    await this.need(length);
    return this.takeBytes(length);
  }

  /** Bytes of a text that is kept. They count each time, because offsets may lead to the same ones again and again. */
  async textBytes(length: number): Promise<Uint8Array> {
    this.budget.spendText(length);
    this.budget.meter.hold(length);
    return this.bytes(length);
  }

  /** Moves over bytes that must exist, without reading them. */
  skip(length: number): void {
    if (!(length >= 0) || !(this.position + length <= this.size))
      throw new MalformedError('truncated', this.position);
    this.position += length;
  }
}
