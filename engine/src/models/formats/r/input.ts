import { decodeLatin1, decodeUtf8 } from '../../../bytes/text';
import { MalformedError, type WindowReader } from '../windowReader';

/** Texts up to this length are kept: names and addresses are shorter. */
const maxTextLength = 1 << 12;

/** The numbers and texts of R's serialization, in any of the forms that it is written in. */
export interface RInput {
  readonly position: number;
  readonly size: number;
  /** The fewest bytes that a number takes. */
  readonly smallest: number;
  int(): Promise<number>;
  real(): Promise<number>;
  /** Text of so many bytes; long ones are skipped and come back empty. */
  text(length: number): Promise<string>;
  /** Moves over numbers: `ints`, `reals` (a complex number is two) or `bytes`. */
  skip(count: number, of: 'ints' | 'reals' | 'bytes'): Promise<void>;
}

/** XDR, which is big endian, or the bytes of the machine that wrote the file. */
export class BinaryInput implements RInput {
  readonly smallest = 4;

  constructor(private readonly reader: WindowReader) {}

  get position(): number {
    return this.reader.position;
  }

  get size(): number {
    return this.reader.size;
  }

  async int(): Promise<number> {
    if (!this.reader.has(4)) await this.reader.need(4);
    return this.reader.takeI32();
  }

  async real(): Promise<number> {
    await this.reader.need(8);
    return this.reader.takeF64();
  }

  async text(length: number): Promise<string> {
    if (length > maxTextLength) {
      this.reader.skip(length);
      return '';
    }
    return decodeUtf8(await this.reader.bytes(length));
  }

  async skip(count: number, of: 'ints' | 'reals' | 'bytes'): Promise<void> {
    this.reader.skip(count * { ints: 4, reals: 8, bytes: 1 }[of]);
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  v: '\v',
  b: '\b',
  r: '\r',
  f: '\f',
  a: '\x07',
};

const isSpace = (byte: number) => byte === 32 || (byte >= 9 && byte <= 13);

/** Words between white space; texts escape what is not printable. */
export class AsciiInput implements RInput {
  readonly smallest = 1;

  constructor(private readonly reader: WindowReader) {}

  get position(): number {
    return this.reader.position;
  }

  get size(): number {
    return this.reader.size;
  }

  async int(): Promise<number> {
    const word = await this.word();
    if (word === 'NA') return -(2 ** 31);
    if (!/^-?\d{1,10}$/.test(word)) throw new MalformedError('not a number', this.position);
    return Number(word) | 0;
  }

  async real(): Promise<number> {
    const word = await this.word();
    if (word === 'NA' || word === 'NaN') return Number.NaN;
    if (/^-?Inf$/.test(word)) return word === 'Inf' ? Infinity : -Infinity;
    if (/^-?\d[\d.]*(?:e[-+]?\d+)?$/.test(word)) return Number(word);
    const [, sign, digits, fraction = '', power] =
      /^(-?)0x([\da-f]+)(?:\.([\da-f]*))?p([-+]?\d+)$/.exec(word) ?? [];
    if (digits === undefined) throw new MalformedError('not a number', this.position);
    const value = Number(`0x${digits}${fraction}`) * 2 ** (Number(power) - 4 * fraction.length);
    return sign === '-' ? -value : value;
  }

  async text(length: number): Promise<string> {
    await this.space();
    const bytes: number[] = [];
    for (let left = length; left > 0; left--) {
      const byte = await this.character();
      if (bytes.length < maxTextLength) bytes.push(byte);
    }
    return length > maxTextLength ? '' : decodeUtf8(Uint8Array.from(bytes));
  }

  async skip(count: number, _of: 'ints' | 'reals' | 'bytes'): Promise<void> {
    // Each takes two bytes at least: nothing is counted that the file cannot hold.
    if (count * 2 > this.size - this.position + 2) throw new MalformedError('truncated', this.position);
    for (let left = count; left > 0; left--) await this.word();
  }

  private async character(): Promise<number> {
    const byte = await this.reader.u8();
    if (byte !== 92) return byte;
    const letter = String.fromCharCode(await this.reader.u8());
    if (!/[0-7]/.test(letter)) return (escapes[letter] ?? letter).charCodeAt(0);
    let value = Number(letter);
    for (let digits = 1; digits < 3 && this.position < this.size; digits++) {
      const next = (await this.reader.u8()) - 48;
      if (next < 0 || next > 7) {
        this.reader.position--;
        break;
      }
      value = value * 8 + next;
    }
    return value & 0xff;
  }

  private async space(): Promise<void> {
    while (this.position < this.size) {
      if (isSpace(await this.reader.u8())) continue;
      this.reader.position--;
      return;
    }
  }

  private async word(): Promise<string> {
    await this.space();
    const bytes: number[] = [];
    while (this.position < this.size && bytes.length < 64) {
      if (!this.reader.has(1)) await this.reader.need(1);
      const byte = this.reader.takeU8();
      if (isSpace(byte)) break;
      bytes.push(byte);
    }
    if (bytes.length === 0) throw new MalformedError('truncated', this.position);
    return decodeLatin1(Uint8Array.from(bytes));
  }
}
