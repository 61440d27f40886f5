/** Writes pickles opcode by opcode; each method pushes, or acts on what is on the stack. */
export class PickleWriter {
  private bytesSoFar = Buffer.allocUnsafe(1024);
  private at = 0;
  private memos = 0;

  constructor(private readonly protocol: number) {}

  begin(): this {
    return this.put(0x80, this.protocol);
  }

  stop(): Uint8Array {
    this.put(0x2e);
    return Uint8Array.from(this.bytesSoFar.subarray(0, this.at));
  }

  /** Protocol 4 takes names from the stack; 2 spells them in lines. */
  global(path: string): this {
    const at = path.lastIndexOf('.');
    const [module, name] = [path.slice(0, at), path.slice(at + 1)];
    if (this.protocol >= 4) return this.text(module).text(name).put(0x93);
    return this.put(0x63).utf8(`${module}\n${name}\n`);
  }

  text(text: string): this {
    return this.put(0x58, ...length(Buffer.byteLength(text))).utf8(text);
  }

  bytes(bytes: Uint8Array): this {
    return this.put(0x43, bytes.length, ...bytes);
  }

  scalar(value: null | boolean | number): this {
    if (value === null) return this.put(0x4e);
    if (typeof value === 'boolean') return this.put(value ? 0x88 : 0x89);
    return this.put(0x4a, ...length(value));
  }

  /** A tuple of the last `count` values. */
  tuple(count: number): this {
    if (count === 0) return this.put(0x29);
    if (count <= 3) return this.put(0x84 + count);
    // A mark cannot be set in the past: nested pairs would be other tuples, so that the items go through a list.
    const from = this.memos;
    for (let index = 0; index < count; index++) this.memoizeAndPop();
    this.put(0x28);
    for (let index = count - 1; index >= 0; index--) this.get(from + index);
    return this.put(0x74);
  }

  emptyDict(): this {
    return this.put(0x7d);
  }

  emptyList(): this {
    return this.put(0x5d);
  }

  setItem(): this {
    return this.put(0x73);
  }

  append(): this {
    return this.put(0x61);
  }

  reduce(): this {
    return this.put(0x52);
  }

  newObject(): this {
    return this.put(0x81);
  }

  build(): this {
    return this.put(0x62);
  }

  /** Asks the loader for what the value on top names. */
  persistentId(): this {
    return this.put(0x51);
  }

  pop(): this {
    return this.put(0x30);
  }

  /** Remembers the value on top of the stack; gives its number. */
  memoize(): number {
    this.put(0x72, ...length(this.memos));
    return this.memos++;
  }

  get(memo: number): this {
    return this.put(0x6a, ...length(memo));
  }

  private memoizeAndPop(): void {
    this.memoize();
    this.pop();
  }

  private put(...bytes: readonly number[]): this {
    this.grow(bytes.length);
    for (const byte of bytes) this.bytesSoFar[this.at++] = byte;
    return this;
  }

  private utf8(text: string): this {
    this.grow(3 * text.length);
    this.at += this.bytesSoFar.write(text, this.at);
    return this;
  }

  private grow(more: number): void {
    if (this.at + more <= this.bytesSoFar.length) return;
    const grown = Buffer.allocUnsafe(2 * (this.at + more));
    this.bytesSoFar.copy(grown, 0, 0, this.at);
    this.bytesSoFar = grown;
  }
}

function length(value: number): number[] {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255];
}
