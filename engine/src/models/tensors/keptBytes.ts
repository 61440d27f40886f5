import { t } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { RefusedError } from './tensor';

/** Bytes that are fetched at once where some are missing. */
const fetchBytes = 1 << 12;
/** Shorter payloads are kept although the machine skips them: among them are the names that the end of a window cut off. */
const shortPayload = 1 << 16;

/** Thrown where bytes are wanted at once that were never read; `withBytes` reads them and tries again. */
class MissingBytes extends Error {
  constructor(
    readonly offset: number,
    readonly length: number,
  ) {
    super('missing bytes');
  }
}

/**
 * A source that keeps what was read of it. A pickle is read window by window, its long payloads skipped; afterwards its names and
 * numbers are read again by the hundred thousand, and waiting for each would cost more than all else.
 */
export class KeptBytes implements ByteSource {
  private readonly starts: number[] = [];
  private readonly windows: Uint8Array[] = [];
  private total = 0;
  /** Index of the window that answered last: values are read in the order of the file, mostly. */
  private recent = 0;

  constructor(
    private readonly source: ByteSource,
    /** Bytes that are kept at most. */
    private readonly limit: number,
  ) {}

  get name(): string {
    return this.source.name;
  }

  get size(): number {
    return this.source.size;
  }

  /** @throws LimitError where more would be kept than is allowed; what the source throws. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    const before = this.indexOf(offset);
    const gap = before < 0 ? 0 : offset - this.endOf(before);
    const start = gap > 0 && gap <= shortPayload ? offset - gap : offset;
    const bytes = await this.source.read(start, offset - start + length);
    this.keep(start, bytes, before);
    return bytes.subarray(offset - start);
  }

  private keep(start: number, bytes: Uint8Array, before: number): void {
    const end = start + bytes.length;
    if (before >= 0 && this.endOf(before) >= end) return;
    // Windows end in the order in which they start, so that the last one that starts early enough reaches furthest.
    let after = before + 1;
    while (after < this.starts.length && this.endOf(after) <= end) this.total -= this.windows[after++].length;
    this.total += bytes.length;
    if (this.total > this.limit) throw new LimitError('memberBytes');
    this.starts.splice(before + 1, after - before - 1, start);
    this.windows.splice(before + 1, after - before - 1, bytes);
  }

  /** The window that `place` found. */
  get window(): Uint8Array {
    return this.windows[this.recent];
  }

  /** Where in `window` an offset lies. */
  place(offset: number): number {
    const { starts } = this;
    if (!(starts[this.recent] <= offset) || starts[this.recent + 1] <= offset)
      this.recent = Math.max(0, this.indexOf(offset));
    const at = offset - starts[this.recent];
    if (!(at >= 0 && at < this.window.length)) throw new MissingBytes(offset, 1);
    return at;
  }

  /** Up to `length` bytes at `offset`, and at least `least`, without waiting; fewer at the end of the source. */
  at(offset: number, length: number, least = length): Uint8Array {
    if (length === 0 || offset >= this.size) return new Uint8Array(0);
    const at = this.place(offset);
    const bytes = this.window.subarray(at, at + length);
    if (bytes.length < least && offset + bytes.length < this.size) throw new MissingBytes(offset, length);
    return bytes;
  }

  private endOf(index: number): number {
    return this.starts[index] + this.windows[index].length;
  }

  /** The last window that starts at or before an offset; -1 where there is none. */
  private indexOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle] <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/**
 * Does work that reads through `at`, as often as bytes turn out to be missing: those at the edges of windows, which are few.
 * @throws RefusedError where the source ends before what it says that it holds.
 */
export async function withBytes<T>(kept: KeptBytes, work: () => T): Promise<T> {
  let last: MissingBytes | undefined;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof MissingBytes)) throw error;
      // They were just read: there are none.
      if (last?.offset === error.offset && last.length === error.length)
        throw new RefusedError('truncated', t('common.data-truncated', kept.name));
      last = error;
      await kept.read(error.offset, Math.max(error.length, fetchBytes));
    }
  }
}
