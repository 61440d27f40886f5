import { decodeLatin1, decodeUtf8 } from '../../../bytes/text';
import { LimitError } from '../../../limits';
import { decodeInteger, decodeText, payloadSpan } from './literals';
import { Halt, type Step } from './step';

/** Names are shown and compared by their ends: no real one is longer, and a hostile one must not fill the memory. */
const maxNameLength = 4096;
/** Bytes fetched for text outside the window. */
const textReach = 1 << 13;

/** What the machine reads from: the window it was fed, and text from elsewhere that was fetched for it. */
export class Input {
  window: Uint8Array = new Uint8Array(0);
  /** Offset of the window's first byte. */
  base = 0;
  /** No byte follows the window. */
  isLast = false;
  private readonly lookaside = new Map<number, Uint8Array>();
  /** Where the bytes begin that were fetched last and that reach into a page: neighbouring texts are in them too. */
  private readonly pages = new Map<number, number>();
  private wanted = -1;

  /** @param maxLineLength bytes of one line of text, beside strings. */
  constructor(private readonly maxLineLength: number) {}

  set(window: Uint8Array, base: number, isLast: boolean): void {
    this.window = window;
    this.base = base;
    this.isLast = isLast;
  }

  /** Hands in bytes that a `bytes` step asked for. */
  supply(offset: number, bytes: Uint8Array): void {
    if (this.lookaside.size > 1024) {
      this.lookaside.clear();
      this.pages.clear();
    }
    this.lookaside.set(offset, bytes);
    const page = Math.floor(offset / textReach);
    this.pages.set(page, offset);
    this.pages.set(page + 1, offset);
  }

  /**
   * The text of the string opcode at `offset`, as far as names and headers need it (cut in the middle beyond 4,096
   * characters); undefined where it is not at hand: `ask` then makes the step that fetches it.
   */
  textAt(offset: number): string | undefined {
    const inside =
      offset >= this.base ? this.readText(this.window, offset - this.base, this.isLast) : undefined;
    if (inside !== undefined) return inside;
    const fetched = this.lookaside.get(offset);
    if (fetched !== undefined) return this.readText(fetched, 0, true) ?? '';
    const near = this.nearText(offset);
    if (near === undefined) this.wanted = offset;
    return near;
  }

  /** A text that lies whole in what was fetched for another one. */
  private nearText(offset: number): string | undefined {
    const start = this.pages.get(Math.floor(offset / textReach));
    const bytes = start === undefined || start > offset ? undefined : this.lookaside.get(start);
    return bytes === undefined || start === undefined || offset - start >= bytes.length
      ? undefined
      : this.readText(bytes, offset - start, false);
  }

  /** The exact integer of the number opcode at `offset`, null where it is none; undefined where it is not at hand (as with `textAt`). */
  integerAt(offset: number): number | null | undefined {
    const isInside = offset >= this.base;
    const bytes = isInside ? this.window : this.lookaside.get(offset);
    const at = isInside ? offset - this.base : 0;
    const span = bytes === undefined ? undefined : payloadSpan(bytes, at);
    if (bytes === undefined || span === undefined) {
      this.wanted = offset;
      return bytes === undefined ? undefined : null;
    }
    const end = Number.isNaN(span.length) ? bytes.indexOf(0x0a, span.start) : span.start + span.length;
    if (end < 0 || end > bytes.length) return null;
    return decodeInteger(bytes[at], bytes.subarray(span.start, end)) ?? null;
  }

  /** The byte at an offset near the current opcode; undefined where it is not at hand (as with `textOf`), null at the end. */
  byteAt(offset: number): number | null | undefined {
    const index = offset - this.base;
    if (index >= 0 && index < this.window.length) return this.window[index];
    if (index >= this.window.length && this.isLast) return null;
    const fetched = this.lookaside.get(offset);
    if (fetched !== undefined) return fetched.length > 0 ? fetched[0] : null;
    this.wanted = offset;
    return undefined;
  }

  /** Text of the string opcode at `at`, or undefined where it does not end inside `bytes` and more may follow. */
  private readText(bytes: Uint8Array, at: number, final: boolean): string | undefined {
    const span = payloadSpan(bytes, at);
    if (span === undefined) return undefined;
    let end = span.start + span.length;
    if (Number.isNaN(end)) {
      const newline = bytes.indexOf(0x0a, span.start);
      if (newline < 0 && !final) return undefined;
      end = newline < 0 ? bytes.length : newline;
    }
    if (end > bytes.length) {
      if (!final) return undefined;
      end = bytes.length;
    }
    if (end - span.start > textReach) {
      const head = decodeText(bytes[at], bytes.subarray(span.start, span.start + maxNameLength));
      return shorten(head + decodeText(bytes[at], bytes.subarray(end - maxNameLength, end)));
    }
    return shorten(decodeText(bytes[at], bytes.subarray(span.start, end)));
  }

  /** Asks for the text that `textOf` missed, after which the opcode at `at` is run again. */
  ask(at: number): Step {
    return { kind: 'bytes', offset: this.wanted, length: textReach + 16, from: this.base + at };
  }

  /** Index of the newline that ends the line at `from`; asks for more window where there is none. */
  lineEnd(from: number, at: number): number {
    const newline = this.window.indexOf(0x0a, from);
    if (newline >= 0) return newline;
    const end = this.window.length;
    // The pure-Python unpickler drops the last byte of a line whether it is a newline or not.
    if (this.isLast) return Math.max(from, end - 1);
    const atLeast = 2 * (end - at) + 256;
    if (atLeast > this.maxLineLength) throw new LimitError('line');
    throw new Halt({ kind: 'more', from: this.base + at, atLeast });
  }

  /** Characters of a line, one a byte. */
  latin(from: number, to: number): string {
    return decodeLatin1(this.window.subarray(from, Math.min(to, from + maxNameLength)));
  }

  /** A name. */
  utf8(from: number, to: number): string {
    return shorten(decodeUtf8(this.window.subarray(from, to)));
  }
}

function shorten(name: string): string {
  if (name.length <= maxNameLength) return name;
  return `${name.slice(0, maxNameLength / 2)}…${name.slice(-maxNameLength / 2)}`;
}
