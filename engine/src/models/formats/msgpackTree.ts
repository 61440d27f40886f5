import { decodeLatin1, decodeUtf8 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { Cost, Held } from '../../meter';
import type { ModelScan } from '../scan/modelScan';
import { MalformedError, type WindowReader } from './windowReader';

/** Where bytes stand that nobody has read yet. */
export class Bytes {
  constructor(
    readonly start: number,
    readonly length: number,
  ) {}
}

/** A map in the order of its keys; those that are bytes have `b:` in front, numbers `n:`. */
export class Pairs {
  readonly entries: (readonly [key: string, value: MsgpackValue])[] = [];

  /** The value that a reader ends up with: the last of its key. */
  get(key: string): MsgpackValue | undefined {
    return this.entries.filter(([own]) => own === key).at(-1)?.[1];
  }
}

/** A value of msgpack; numbers beyond 2^53 are near what they say, and extensions are their code. */
export type MsgpackValue = null | boolean | number | string | Bytes | Pairs | MsgpackValue[] | symbol;

/** Stands for an extension. */
export const extension = Symbol('extension');

/** Values inside each other that srsly follows at most. */
const maxDepth = 500;
const maxKey = 1 << 16;

/**
 * Reads one value of msgpack from where the reader stands, as a tree. Bytes are not read. Source: the specification of msgpack.
 * @throws MalformedError, and LimitError where the tree is too large.
 */
export async function readMsgpack(scan: ModelScan, reader: WindowReader): Promise<MsgpackValue> {
  reader.littleEndian = false;
  return new TreeReader(scan, reader).value(0);
}

class TreeReader {
  constructor(
    private readonly scan: ModelScan,
    private readonly reader: WindowReader,
  ) {}

  async value(depth: number): Promise<MsgpackValue> {
    const { reader } = this;
    const at = reader.position;
    if (depth > maxDepth) throw new MalformedError('values nest too deeply', at);
    this.scan.meter.spend(Cost.value);
    this.scan.meter.hold(Held.value);
    const byte = await reader.u8();
    if (byte < 0x80) return byte;
    if (byte >= 0xe0) return byte - 256;
    if (byte < 0x90) return this.map(byte & 15, depth);
    if (byte < 0xa0) return this.list(byte & 15, depth);
    if (byte < 0xc0) return this.text(byte & 31);
    switch (byte) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return byte === 0xc3;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.bytes(await this.length(byte - 0xc4));
      case 0xc7:
      case 0xc8:
      case 0xc9:
        return this.extension(await this.length(byte - 0xc7));
      case 0xca:
        await reader.need(4);
        return reader.takeF32();
      case 0xcb:
        await reader.need(8);
        return reader.takeF64();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.length(byte - 0xcc);
      case 0xcf:
        return reader.u64();
      case 0xd0:
        return ((await reader.u8()) << 24) >> 24;
      case 0xd1:
        return ((await reader.u16()) << 16) >> 16;
      case 0xd2:
        return reader.i32();
      case 0xd3:
        return reader.i64();
      case 0xd4:
      case 0xd5:
      case 0xd6:
      case 0xd7:
      case 0xd8:
        return this.extension(1 << (byte - 0xd4));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.text(await this.length(byte - 0xd9));
      case 0xdc:
      case 0xdd:
        return this.list(await this.length(byte - 0xdc + 1), depth);
      case 0xde:
      case 0xdf:
        return this.map(await this.length(byte - 0xde + 1), depth);
      default:
        throw new MalformedError('the byte c1', at);
    }
  }

  /** A number of one, two or four bytes. */
  private length(power: number): Promise<number> {
    return power === 0 ? this.reader.u8() : power === 1 ? this.reader.u16() : this.reader.u32();
  }

  private bytes(length: number): Bytes {
    const bytes = new Bytes(this.reader.position, length);
    this.reader.skip(length);
    return bytes;
  }

  private async text(length: number): Promise<string> {
    if (length > this.scan.options.limits.textBytes) throw new LimitError('textBytes');
    this.scan.spendText(length);
    this.scan.meter.hold(length);
    return decodeUtf8(await this.reader.bytes(length));
  }

  private async extension(length: number): Promise<symbol> {
    this.reader.skip(1 + length);
    return extension;
  }

  private async list(count: number, depth: number): Promise<MsgpackValue[]> {
    if (count > this.reader.size)
      throw new MalformedError('a count that the file cannot hold', this.reader.position);
    const values: MsgpackValue[] = [];
    while (values.length < count) values.push(await this.value(depth + 1));
    return values;
  }

  private async map(count: number, depth: number): Promise<Pairs> {
    if (count > this.reader.size)
      throw new MalformedError('a count that the file cannot hold', this.reader.position);
    const pairs = new Pairs();
    while (pairs.entries.length < count) {
      const key = await this.key(depth);
      pairs.entries.push([key, await this.value(depth + 1)]);
    }
    return pairs;
  }

  private async key(depth: number): Promise<string> {
    const at = this.reader.position;
    const key = await this.value(depth + 1);
    if (typeof key === 'string') return key;
    if (typeof key === 'number') return `n:${key}`;
    if (!(key instanceof Bytes) || key.length > maxKey) throw new MalformedError('a key of a map', at);
    const after = this.reader.position;
    this.reader.position = key.start;
    const text = decodeLatin1(await this.reader.bytes(key.length));
    this.reader.position = after;
    return `b:${text}`;
  }
}
