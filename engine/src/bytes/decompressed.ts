import { CancelledError, LimitError } from '../limits';
import { Cost } from '../meter';
import type { ByteSource } from './byteSource';
import { UnsupportedCompressionError } from './xz';

/** What a decompressed source is allowed. */
export interface DecompressedOptions {
  /** Bytes kept in memory; what lies farther back is decompressed again when somebody asks for it. */
  readonly keep: number;
  /** Told of every byte that decompression produces; throws when a budget is spent. */
  produced(bytes: number): void;
  /** Told of other work, in the units of `Cost`; throws likewise. */
  spend(work: number): void;
}

/** Bytes at the start that are always kept, and bytes kept at each power of two, where an HDF5 file may begin. */
const headKept = 1 << 20;
const pinLength = 16;
const firstPin = 512;

/**
 * Decompressed bytes with random access, in bounded memory. Decompresses as far as somebody reads. What sniffing looks at (the
 * start, the end, powers of two) stays in memory, so that it costs no second pass. Reading beyond the declared size gives nothing, as
 * loaders do; corrupt data ends the bytes early and is remembered in `corrupt`.
 */
export class DecompressedSource implements ByteSource {
  /** The compressed data could not be decompressed to the end. */
  corrupt = false;
  /** The compressed data uses something that is not read; what came before it is there. */
  unsupported = false;
  /** What was produced last, in order. */
  private chunks: { start: number; bytes: Uint8Array }[] = [];
  private kept = 0;
  private head = new Uint8Array(0);
  private readonly pins = new Map<number, Uint8Array>();
  private produced = 0;
  private done = false;
  private iterator: AsyncIterator<Uint8Array>;

  private constructor(
    readonly name: string,
    private readonly open: () => AsyncIterable<Uint8Array>,
    public size: number,
    private readonly options: DecompressedOptions,
  ) {
    options.spend(Cost.decompression);
    this.iterator = open()[Symbol.asyncIterator]();
  }

  /** A source whose size is declared, as that of a zip member is. `open` starts the decompression anew each time. */
  static ofSize(
    name: string,
    open: () => AsyncIterable<Uint8Array>,
    size: number,
    options: DecompressedOptions,
  ): DecompressedSource {
    return new DecompressedSource(name, open, size, options);
  }

  /** A source whose size nobody declared. */
  static unmeasured(
    name: string,
    open: () => AsyncIterable<Uint8Array>,
    options: DecompressedOptions,
  ): DecompressedSource {
    return new DecompressedSource(name, open, Number.POSITIVE_INFINITY, options);
  }

  async measure(): Promise<void> {
    if (Number.isFinite(this.size)) return;
    await this.produce(Number.POSITIVE_INFINITY);
    this.size = this.produced;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.size);
    if (end <= offset) return new Uint8Array(0);
    this.options.spend(Cost.read + Math.min(end - offset, this.produced) * Cost.readByte);
    if (offset < (this.chunks[0]?.start ?? this.produced)) {
      if (end <= this.head.length) return this.head.subarray(offset, end);
      const pin = this.pins.get(offset);
      if (pin !== undefined && end - offset <= pin.length) return pin.subarray(0, end - offset);
      await this.restart();
    }
    // Bytes that are wanted must not be dropped while the rest of them is produced.
    await this.produce(end, offset);
    const available = Math.max(offset, Math.min(end, this.produced));
    let index = this.indexOf(offset);
    const first = this.chunks[index];
    if (first !== undefined && available <= first.start + first.bytes.length)
      return first.bytes.subarray(offset - first.start, available - first.start);
    const result = new Uint8Array(available - offset);
    for (; index < this.chunks.length && this.chunks[index].start < available; index++) {
      const { start, bytes } = this.chunks[index];
      const part = bytes.subarray(Math.max(0, offset - start), Math.min(bytes.length, available - start));
      result.set(part, Math.max(0, start - offset));
    }
    return result;
  }

  /** Stops decompressing; what is kept stays readable. */
  async close(): Promise<void> {
    this.done = true;
    await this.iterator.return?.();
  }

  /** Index of the chunk that holds `offset`. */
  private indexOf(offset: number): number {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { start, bytes } = this.chunks[middle];
      if (start + bytes.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private async restart(): Promise<void> {
    this.options.spend(Cost.decompression);
    await this.iterator.return?.();
    this.iterator = this.open()[Symbol.asyncIterator]();
    this.chunks = [];
    this.kept = 0;
    this.produced = 0;
    this.done = false;
  }

  private async produce(end: number, wantedFrom = Number.POSITIVE_INFINITY): Promise<void> {
    while (!this.done && this.produced < end) {
      let chunk: Uint8Array;
      try {
        const next = await this.iterator.next();
        if (next.done === true) {
          this.done = true;
          this.corrupt ||= Number.isFinite(this.size) && this.produced < this.size;
          return;
        }
        chunk = next.value;
      } catch (error) {
        if (error instanceof LimitError || error instanceof CancelledError) throw error;
        this.done = true;
        if (error instanceof UnsupportedCompressionError) this.unsupported = true;
        else this.corrupt = true;
        return;
      }
      this.remember(chunk);
      this.chunks.push({ start: this.produced, bytes: chunk });
      this.produced += chunk.length;
      this.kept += chunk.length;
      this.options.produced(chunk.length);
      this.forget(Math.min(wantedFrom, this.produced));
    }
  }

  /** Keeps what sniffing will ask for, of the chunk that is produced just now. */
  private remember(chunk: Uint8Array): void {
    const start = this.produced;
    if (start === this.head.length && start < headKept) {
      const head = new Uint8Array(Math.min(headKept, start + chunk.length));
      head.set(this.head);
      head.set(chunk.subarray(0, head.length - start), start);
      this.head = head;
    }
    let pin = firstPin;
    while (pin < start) pin *= 2;
    for (; pin + pinLength <= start + chunk.length; pin *= 2)
      this.pins.set(pin, chunk.slice(pin - start, pin - start + pinLength));
  }

  /** Drops the oldest chunks, as far as nobody wants them just now. */
  private forget(wantedFrom: number): void {
    let count = 0;
    while (this.kept > this.options.keep && count < this.chunks.length) {
      const { start, bytes } = this.chunks[count];
      if (start + bytes.length > wantedFrom) break;
      this.kept -= bytes.length;
      count++;
    }
    if (count > 0) this.chunks.splice(0, count);
  }
}
