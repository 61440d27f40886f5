import { LimitError } from '../limits';
import type { DeflateFormat, Platform } from '../platform';
import { type ByteSource, chunksOf } from './byteSource';

/**
 * Decompressed bytes with random access: inflates as far as somebody has read, and keeps what it has. Reading beyond the
 * declared size gives nothing, as loaders do; corrupt data ends the bytes early and is remembered in `corrupt`.
 */
export class InflatedSource implements ByteSource {
  private readonly chunks: { start: number; bytes: Uint8Array }[] = [];
  private produced = 0;
  private done = false;
  /** The compressed data could not be decompressed to the end. */
  corrupt = false;
  private readonly iterator: AsyncIterator<Uint8Array>;

  constructor(
    readonly name: string,
    compressed: ByteSource,
    format: DeflateFormat,
    readonly size: number,
    platform: Platform,
    private readonly limit: number,
    private readonly spend: (bytes: number) => void,
  ) {
    this.iterator = platform.inflate(format, chunksOf(compressed))[Symbol.asyncIterator]();
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.size);
    await this.produce(end);
    const available = Math.max(offset, Math.min(end, this.produced));
    const result = new Uint8Array(available - offset);
    for (const { start, bytes } of this.chunks) {
      if (start + bytes.length <= offset || start >= available) continue;
      const part = bytes.subarray(Math.max(0, offset - start), Math.min(bytes.length, available - start));
      result.set(part, Math.max(0, start - offset));
    }
    return result;
  }

  /** Stops decompressing; what was produced stays readable. */
  async close(): Promise<void> {
    this.done = true;
    await this.iterator.return?.();
  }

  private async produce(end: number): Promise<void> {
    while (!this.done && this.produced < end) {
      try {
        const next = await this.iterator.next();
        if (next.done === true) {
          this.done = true;
          this.corrupt ||= this.produced < this.size;
          return;
        }
        this.chunks.push({ start: this.produced, bytes: next.value });
        this.produced += next.value.length;
      } catch {
        this.done = true;
        this.corrupt = true;
        return;
      }
      this.spend(this.chunks.at(-1)?.bytes.length ?? 0);
      if (this.produced > this.limit) throw new LimitError('memberBytes');
    }
  }
}
