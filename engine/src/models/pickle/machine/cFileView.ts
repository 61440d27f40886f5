import { type ByteSource, MemorySource } from '../../../bytes/byteSource';
import { Op } from './opcodes';

/**
 * CPython's C unpickler, reading from a file, keeps a frame in a buffer. When an argument does not fit what is left of that
 * buffer it throws the rest away and reads the whole argument from behind the frame (`_Unpickler_ReadImpl` and
 * `_Unpickler_Readline` in Modules/_pickle.c). Frames that lie about their length therefore make it read other opcodes than
 * everyone else. No pickler writes such frames, so this second reading is made only for streams that have one.
 */

/** The most that is worth rereading: a hostile stream needs a few bytes, not a gigabyte. */
const maxViewLength = 1 << 26;

/** The bytes from `start` as that unpickler meets them; undefined where the stream is longer than this view reads. */
export async function cFileView(source: ByteSource, start: number): Promise<ByteSource | undefined> {
  const length = source.size - start;
  if (length > maxViewLength) return undefined;
  const bytes = await source.read(start, length);
  return new MemorySource(source.name, new Reader(bytes).view());
}

class Reader {
  private position = 0;
  private bufferEnd = 0;
  private readonly out: Uint8Array;
  private written = 0;
  private readonly view64: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.out = new Uint8Array(bytes.length);
    this.view64 = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /** Every byte that is read, in order; what cannot be read any more is left out. */
  view(): Uint8Array {
    while (this.step());
    return this.out.subarray(0, this.written);
  }

  private emit(from: number, to: number): void {
    this.out.set(this.bytes.subarray(from, to), this.written);
    this.written += to - from;
  }

  /** Reads `count` bytes and gives where they start; undefined at the end of the file, after passing on what is there. */
  private read(count: number): number | undefined {
    if (count > this.bufferEnd - this.position) {
      // What is left in the buffer is lost.
      this.position = this.bufferEnd;
      this.bufferEnd = Math.min(this.bytes.length, this.position + count);
    }
    const start = this.position;
    this.position = Math.min(this.bytes.length, start + count);
    this.emit(start, this.position);
    return this.position - start < count ? undefined : start;
  }

  /** Bytes objects are read in two parts, and lose nothing. */
  private readInto(count: number): boolean {
    const end = Math.min(this.bytes.length, this.position + count);
    this.emit(this.position, end);
    const complete = end === this.position + count;
    this.position = end;
    this.bufferEnd = Math.max(this.bufferEnd, end);
    return complete;
  }

  private readLine(): boolean {
    let newline = this.bytes.indexOf(0x0a, this.position);
    if (newline < 0 || newline >= this.bufferEnd) {
      this.position = this.bufferEnd;
      newline = this.bytes.indexOf(0x0a, this.position);
      this.bufferEnd = newline < 0 ? this.bytes.length : newline + 1;
    }
    const end = newline < 0 ? this.bytes.length : newline + 1;
    this.emit(this.position, end);
    this.position = end;
    return newline >= 0;
  }

  private readFrame(): boolean {
    const at = this.read(8);
    if (at === undefined) return false;
    const length = this.view64.getUint32(at, true) + this.view64.getUint32(at + 4, true) * 2 ** 32;
    if (length > this.bufferEnd - this.position) {
      this.position = this.bufferEnd;
      if (length > this.bytes.length - this.position) return false;
      this.bufferEnd = this.position + length;
    }
    return true;
  }

  /** Reads one opcode; false where the unpickler stops. */
  private step(): boolean {
    const at = this.read(1);
    if (at === undefined) return false;
    const op = this.bytes[at];
    switch (op) {
      case Op.STOP:
        // What follows is not this stream's, but may be the next one's.
        this.emit(this.position, this.bytes.length);
        return false;
      case Op.FRAME:
        return this.readFrame();
      case Op.GLOBAL:
      case Op.INST:
        return this.readLine() && this.readLine();
      case Op.INT:
      case Op.LONG:
      case Op.FLOAT:
      case Op.STRING:
      case Op.UNICODE:
      case Op.PUT:
      case Op.GET:
      case Op.PERSID:
        return this.readLine();
      case Op.BINBYTES:
      case Op.SHORT_BINBYTES:
      case Op.BINBYTES8:
      case Op.BYTEARRAY8: {
        const length = this.readLength(op);
        return length !== undefined && this.readInto(length);
      }
      default: {
        const fixed = fixedArgument(op);
        if (fixed >= 0) return this.read(fixed) !== undefined;
        const length = this.readLength(op);
        return length !== undefined && this.read(length) !== undefined;
      }
    }
  }

  private readLength(op: number): number | undefined {
    const width = lengthWidth(op);
    const at = this.read(width);
    if (at === undefined) return undefined;
    if (width === 1) return this.bytes[at];
    const low = this.view64.getUint32(at, true);
    return width === 4 ? low : low + this.view64.getUint32(at + 4, true) * 2 ** 32;
  }
}

/** Bytes of an opcode's fixed argument; -1 where a length comes first. */
function fixedArgument(op: number): number {
  switch (op) {
    case Op.BININT1:
    case Op.BINPUT:
    case Op.BINGET:
    case Op.EXT1:
    case Op.PROTO:
      return 1;
    case Op.BININT2:
    case Op.EXT2:
      return 2;
    case Op.BININT:
    case Op.LONG_BINPUT:
    case Op.LONG_BINGET:
    case Op.EXT4:
      return 4;
    case Op.BINFLOAT:
      return 8;
    case Op.LONG1:
    case Op.LONG4:
    case Op.SHORT_BINSTRING:
    case Op.BINSTRING:
    case Op.SHORT_BINUNICODE:
    case Op.BINUNICODE:
    case Op.BINUNICODE8:
      return -1;
    default:
      return 0;
  }
}

function lengthWidth(op: number): 1 | 4 | 8 {
  switch (op) {
    case Op.LONG1:
    case Op.SHORT_BINSTRING:
    case Op.SHORT_BINBYTES:
    case Op.SHORT_BINUNICODE:
      return 1;
    case Op.BINUNICODE8:
    case Op.BINBYTES8:
    case Op.BYTEARRAY8:
      return 8;
    default:
      return 4;
  }
}
