/** Writes flatbuffers front to back: a table or a vector has places, which point at what comes later. */
export class FlatWriter {
  private bytes = Buffer.alloc(8);

  constructor(mark: string) {
    this.bytes.write(mark, 4, 'latin1');
  }

  /** A table of fields by their index, each a number or a place to point from; gives where it is, and its places. */
  table(fields: Readonly<Record<number, number | 'offset'>>): {
    readonly at: number;
    readonly places: number[];
  } {
    const count = Math.max(...Object.keys(fields).map(Number)) + 1;
    const vtable = this.add(Buffer.alloc(4 + 2 * count));
    this.bytes.writeUInt16LE(4 + 2 * count, vtable);
    const at = this.add(Buffer.alloc(4));
    this.bytes.writeInt32LE(at - vtable, at);
    const places: number[] = [];
    for (const [index, value] of Object.entries(fields)) {
      const place = this.add(Buffer.alloc(4));
      this.bytes.writeUInt16LE(place - at, vtable + 4 + 2 * Number(index));
      if (value !== 'offset') this.bytes.writeInt32LE(value, place);
      places[Number(index)] = place;
    }
    this.bytes.writeUInt16LE(this.bytes.length - at, vtable + 2);
    return { at, places };
  }

  /** A vector of places, or of the numbers given; gives where it is, and its places. */
  vector(values: number | readonly number[]): { readonly at: number; readonly places: number[] } {
    const length = typeof values === 'number' ? values : values.length;
    const at = this.add(Buffer.alloc(4 + 4 * length));
    this.bytes.writeUInt32LE(length, at);
    const places = Array.from({ length }, (_, index) => at + 4 + 4 * index);
    if (typeof values !== 'number')
      for (const [index, value] of values.entries()) this.bytes.writeInt32LE(value, places[index]);
    return { at, places };
  }

  text(text: string): number {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(Buffer.byteLength(text));
    return this.add(Buffer.concat([head, Buffer.from(`${text}\0`)]));
  }

  point(place: number, target: number): void {
    this.bytes.writeUInt32LE(target - place, place);
  }

  finish(root: number): Buffer {
    this.bytes.writeUInt32LE(root, 0);
    return this.bytes;
  }

  private add(bytes: Buffer): number {
    const padding = (4 - (this.bytes.length % 4)) % 4;
    const at = this.bytes.length + padding;
    this.bytes = Buffer.concat([this.bytes, Buffer.alloc(padding), bytes]);
    return at;
  }
}
