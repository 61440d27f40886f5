import { decodeUtf8 } from '../../bytes/text';
import { MalformedError, type WindowReader } from './windowReader';

/** A table of a flatbuffer: where it is, and where its fields are. Source: flatbuffers.dev/internals. */
export class FlatTable {
  private constructor(
    private readonly reader: WindowReader,
    readonly offset: number,
    private readonly fields: readonly number[],
  ) {}

  /** Opens the table at `offset`. @throws MalformedError where its vtable is outside the file. */
  static async open(reader: WindowReader, offset: number): Promise<FlatTable> {
    reader.position = offset;
    const vtable = offset - (await reader.i32());
    if (vtable < 0) throw new MalformedError('a table without a vtable', offset);
    reader.position = vtable;
    const size = await reader.u16();
    if (size < 4 || size > 4096 || size % 2 !== 0) throw new MalformedError('size of a vtable', vtable);
    reader.skip(2);
    const fields: number[] = [];
    for (let at = 4; at < size; at += 2) fields.push(await reader.u16());
    return new FlatTable(reader, offset, fields);
  }

  /** The root table of a file. */
  static async root(reader: WindowReader): Promise<FlatTable> {
    reader.position = 0;
    return FlatTable.open(reader, await reader.u32());
  }

  /** Moves to a field; false where the table does not have it. */
  private seek(field: number): boolean {
    const at = this.fields[field] ?? 0;
    if (at === 0) return false;
    this.reader.position = this.offset + at;
    return true;
  }

  /** @throws MalformedError where a field of `size` bytes does not lie inside the file. */
  inside(field: number, size: number): void {
    if (this.seek(field)) this.reader.skip(size);
  }

  async u8(field: number): Promise<number> {
    return this.seek(field) ? this.reader.u8() : 0;
  }

  async i8(field: number): Promise<number> {
    return this.seek(field) ? ((await this.reader.u8()) << 24) >> 24 : 0;
  }

  async i32(field: number): Promise<number> {
    return this.seek(field) ? this.reader.i32() : 0;
  }

  async u64(field: number): Promise<number> {
    return this.seek(field) ? this.reader.u64() : 0;
  }

  /** The first values of a vector of numbers of eight bytes, as protobuf has them: negative ones from 2^64 down. */
  async longs(field: number, most: number): Promise<number[]> {
    const { start, length } = await this.vector(field, 8);
    this.reader.position = start;
    const values: number[] = [];
    while (values.length < Math.min(length, most)) values.push(await this.reader.u64());
    return values;
  }

  /** The texts of a vector. */
  async strings(field: number): Promise<string[]> {
    const { start, length } = await this.vector(field, 4);
    const texts: string[] = [];
    for (let index = 0; index < length; index++) {
      const at = start + 4 * index;
      this.reader.position = at;
      texts.push(await this.text(at + (await this.reader.u32())));
    }
    return texts;
  }

  /** Where what a field points to is, or undefined where it is absent. */
  async target(field: number): Promise<number | undefined> {
    if (!this.seek(field)) return undefined;
    const at = this.reader.position;
    return at + (await this.reader.u32());
  }

  async string(field: number): Promise<string> {
    const at = await this.target(field);
    return at === undefined ? '' : this.text(at);
  }

  private async text(at: number): Promise<string> {
    this.reader.position = at;
    const length = await this.reader.u32();
    if (length > 1 << 20) throw new MalformedError('a text that is too long', at);
    return decodeUtf8(await this.reader.textBytes(length));
  }

  /** The table that a field points to; undefined where it is absent. */
  async table(field: number): Promise<FlatTable | undefined> {
    const at = await this.target(field);
    return at === undefined ? undefined : FlatTable.open(this.reader, at);
  }

  /** First element and length of a vector whose elements take `size` bytes; it lies inside the file. */
  async vector(field: number, size: number): Promise<{ start: number; length: number }> {
    const at = await this.target(field);
    if (at === undefined) return { start: 0, length: 0 };
    this.reader.position = at;
    const length = await this.reader.u32();
    if (at + 4 + length * size > this.reader.size) throw new MalformedError('a vector beyond the end', at);
    return { start: at + 4, length };
  }

  /** The tables of a vector, one by one. */
  async *tables(field: number): AsyncGenerator<FlatTable> {
    const { start, length } = await this.vector(field, 4);
    for (let index = 0; index < length; index++) {
      const at = start + 4 * index;
      this.reader.position = at;
      yield FlatTable.open(this.reader, at + (await this.reader.u32()));
    }
  }
}
