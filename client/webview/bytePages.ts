import { type BytesView, bytesPerPage } from '../../protocol/src/reportPage';

/** Pages that are kept. */
const maxPages = 64;

/** The bytes of one stream, a page at a time, as they are asked for. */
export class BytePages {
  private readonly pages = new Map<number, Uint8Array>();
  private readonly asked = new Set<number>();
  private knownSize: number | undefined;
  /** End of what was read, where the size is not known. */
  private reached = 0;
  /** Why bytes could not be read. */
  failure: string | undefined;

  constructor(private readonly ask: (page: number) => void) {}

  get isSizeKnown(): boolean {
    return this.knownSize !== undefined;
  }

  /** Bytes that there are, as far as is known. */
  get size(): number {
    return this.knownSize ?? this.reached;
  }

  /** The byte at an offset; its page is asked for where it is not here yet. */
  at(offset: number): number | undefined {
    const page = Math.floor(offset / bytesPerPage) + 1;
    const bytes = this.pages.get(page);
    if (bytes !== undefined) return bytes[offset - (page - 1) * bytesPerPage];
    this.want(page);
    return undefined;
  }

  /** Bytes from an offset on, as far as they are here. */
  slice(offset: number, length: number): Uint8Array {
    const bytes: number[] = [];
    for (let index = 0; index < length; index++) {
      const byte = offset + index < this.size ? this.at(offset + index) : undefined;
      if (byte === undefined) break;
      bytes.push(byte);
    }
    return Uint8Array.from(bytes);
  }

  want(page: number): void {
    if (this.asked.has(page)) return;
    this.asked.add(page);
    this.ask(page);
  }

  take(page: number, view: BytesView): void {
    if (view.state === 'failed') {
      this.failure = view.message;
      return;
    }
    const bytes = Uint8Array.from(atob(view.bytes), (letter) => letter.charCodeAt(0));
    this.pages.set(page, bytes);
    for (const old of this.pages.keys()) {
      if (this.pages.size <= maxPages) break;
      this.pages.delete(old);
      this.asked.delete(old);
    }
    if (view.size !== undefined) this.knownSize = view.size;
    else if (bytes.length < bytesPerPage) this.knownSize = view.first + bytes.length;
    // A full page lets go on to the next.
    else this.reached = Math.max(this.reached, view.first + bytes.length + 1);
  }
}
