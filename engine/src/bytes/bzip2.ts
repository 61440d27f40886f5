import { Cost } from '../meter';
import type { ByteSource } from './byteSource';

const inputChunk = 1 << 18;
const outputChunk = 1 << 18;
/** Symbols that share one Huffman table. */
const groupSize = 50;
const maxCodeLength = 20;

/** Thrown for data that no bzip2 encoder writes. */
class CorruptBzip2Error extends Error {
  constructor() {
    super('corrupt bzip2 data');
    this.name = 'CorruptBzip2Error';
  }
}

/** Bits of a source, most significant first. Async only at the borders of windows: see `fill`. */
class BitInput {
  private window: Uint8Array = new Uint8Array(0);
  private base = 0;
  private at = 0;
  private bits = 0;
  private held = 0;

  constructor(private readonly source: ByteSource) {}

  /** Makes sure that `bytes` bytes can be read without waiting, or as many as there are. */
  async fill(bytes: number): Promise<void> {
    if (this.at + bytes <= this.window.length || this.base + this.window.length >= this.source.size) return;
    this.base += this.at;
    // Twice as much as is asked for, so that small blocks do not read the same bytes again.
    this.window = await this.source.read(this.base, Math.max(2 * bytes, inputChunk));
    this.at = 0;
  }

  /** Up to 24 bits. */
  read(count: number): number {
    while (this.held < count) {
      if (this.at >= this.window.length) throw new CorruptBzip2Error();
      this.bits = (this.bits << 8) | this.window[this.at++];
      this.held += 8;
    }
    this.held -= count;
    return (this.bits >>> this.held) & ((1 << count) - 1);
  }

  /** The next `maxCodeLength` bits without taking them; zeros stand for what is missing. */
  peek(): number {
    while (this.held < maxCodeLength) {
      this.bits = (this.bits << 8) | (this.at < this.window.length ? this.window[this.at] : 0);
      this.at++;
      this.held += 8;
    }
    return (this.bits >>> (this.held - maxCodeLength)) & ((1 << maxCodeLength) - 1);
  }

  /** Takes bits that were looked at. */
  take(count: number): void {
    this.held -= count;
    // Bits beyond the end were made up.
    if ((this.at - this.window.length) * 8 > this.held) throw new CorruptBzip2Error();
  }

  /** Goes on at the next whole byte. */
  align(): void {
    this.held -= this.held % 8;
  }

  atEnd(): boolean {
    return this.base + this.at - (this.held >>> 3) >= this.source.size;
  }
}

/** Codes up to this length are looked up at once. */
const quickBits = 10;

/** A canonical Huffman code: short codes in a table (`symbol << 5 | length`), longer ones by the first and last code of their length. */
interface Code {
  readonly quick: Uint16Array;
  readonly last: Int32Array;
  readonly offset: Int32Array;
  readonly symbols: Uint16Array;
}

function makeCode(lengths: Uint8Array): Code {
  const quick = new Uint16Array(1 << quickBits);
  const last = new Int32Array(maxCodeLength + 1).fill(-1);
  const offset = new Int32Array(maxCodeLength + 1);
  const symbols = new Uint16Array(lengths.length);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= maxCodeLength; length++) {
    offset[length] = index - code;
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      symbols[index++] = symbol;
      if (length <= quickBits) {
        const from = code << (quickBits - length);
        quick.fill((symbol << 5) | length, from, from + (1 << (quickBits - length)));
      }
      code++;
    }
    last[length] = code - 1;
    code <<= 1;
  }
  return { quick, last, offset, symbols };
}

function readSymbol(input: BitInput, code: Code): number {
  const bits = input.peek();
  const entry = code.quick[bits >>> (maxCodeLength - quickBits)];
  if (entry !== 0) {
    input.take(entry & 31);
    return entry >>> 5;
  }
  for (let length = quickBits + 1; length <= maxCodeLength; length++) {
    const prefix = bits >>> (maxCodeLength - length);
    if (prefix > code.last[length]) continue;
    const index = prefix + code.offset[length];
    if (index < 0 || index >= code.symbols.length) break;
    input.take(length);
    return code.symbols[index];
  }
  throw new CorruptBzip2Error();
}

/** The compressed form of one block is never longer than this, in bytes. */
const maxBlockLength = 2_500_000;

/** Cells of the largest block. */
const maxCells = 900_000;

/**
 * Decompresses every bzip2 stream of a source, block by block; checksums are passed over. The libraries there are need Node's Buffer,
 * or produce everything before anyone can say that it is too much. `spend` is told the work of each block. Throws on corrupt input after having yielded what came before it.
 */
export async function* decompressBzip2(
  source: ByteSource,
  spend: (work: number) => void = () => {},
): AsyncIterable<Uint8Array> {
  const input = new BitInput(source);
  const cells = new Cells(maxCells);
  for (let stream = 0; ; stream++) {
    await input.fill(16);
    // What follows a stream and is none is ignored, as Python's reader does.
    if (stream > 0 && input.atEnd()) return;
    const isHeader = !input.atEnd() && input.read(24) === 0x425a68;
    const level = isHeader ? input.read(8) - 0x30 : 0;
    if (level < 1 || level > 9) {
      if (stream > 0) return;
      throw new CorruptBzip2Error();
    }
    for (;;) {
      await input.fill(maxBlockLength);
      const high = input.read(24);
      const low = input.read(24);
      input.read(16);
      input.read(16);
      if (high === 0x177245 && low === 0x385090) break;
      if (high !== 0x314159 || low !== 0x265359) throw new CorruptBzip2Error();
      yield* readBlock(input, level * 100_000, cells, spend);
    }
    input.align();
  }
}

/** Memory for the cells of a block, which all blocks of a file share: a small one takes no more than it needs. */
class Cells {
  private cells = new Uint32Array(1 << 12);

  constructor(private readonly most: number) {}

  /** Room for so many cells; what the first ones hold stays. */
  upTo(count: number): Uint32Array {
    if (count > this.cells.length) {
      const larger = new Uint32Array(Math.min(this.most, Math.max(count, 4 * this.cells.length)));
      larger.set(this.cells);
      this.cells = larger;
    }
    return this.cells;
  }
}

function* readBlock(
  input: BitInput,
  size: number,
  cells: Cells,
  spend: (work: number) => void,
): Iterable<Uint8Array> {
  if (input.read(1) === 1) throw new CorruptBzip2Error();
  const start = input.read(24);
  const used = readAlphabet(input);
  const counts = new Int32Array(256);
  const block = readSymbols(input, used, size, counts, cells);
  // A block is undone whole, however few bits it took.
  spend(Cost.decompression + block.length * Cost.bzip2);
  if (start >= block.length) {
    if (block.length === 0) return;
    throw new CorruptBzip2Error();
  }
  // Undoes the Burrows-Wheeler transform: each cell learns which one follows it.
  let total = 0;
  for (let i = 0; i < 256; i++) {
    const count = counts[i];
    counts[i] = total;
    total += count;
  }
  for (let i = 0; i < block.length; i++) block[counts[block[i] & 0xff]++] |= i << 8;
  yield* expandRuns(block, start);
}

/** Four equal bytes are followed by a count of more of them. */
function* expandRuns(block: Uint32Array, start: number): Iterable<Uint8Array> {
  // Of five cells at most 259 bytes are made.
  const chunk = Math.min(outputChunk, 52 * block.length + 512);
  let output = new Uint8Array(chunk);
  let used = 0;
  let cell = block[start] >>> 8;
  let previous = -1;
  let run = 0;
  for (let i = 0; i < block.length; i++) {
    const byte = block[cell] & 0xff;
    cell = block[cell] >>> 8;
    if (used + 255 > chunk) {
      yield output.subarray(0, used);
      output = new Uint8Array(chunk);
      used = 0;
    }
    if (run === 4) {
      output.fill(previous, used, used + byte);
      used += byte;
      run = 0;
      previous = -1;
      continue;
    }
    run = byte === previous ? run + 1 : 1;
    previous = byte;
    output[used++] = byte;
  }
  if (used > 0) yield output.subarray(0, used);
}

/** The bytes that occur in a block. */
function readAlphabet(input: BitInput): Uint8Array {
  const groups = input.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if ((groups & (0x8000 >>> group)) === 0) continue;
    const members = input.read(16);
    for (let i = 0; i < 16; i++) if ((members & (0x8000 >>> i)) !== 0) used.push(group * 16 + i);
  }
  if (used.length === 0) throw new CorruptBzip2Error();
  return Uint8Array.from(used);
}

function readCodes(input: BitInput, alphabet: number): { codes: Code[]; selectors: Uint8Array } {
  const tables = input.read(3);
  const selectorCount = input.read(15);
  if (tables < 2 || tables > 6 || selectorCount === 0) throw new CorruptBzip2Error();
  const order = [0, 1, 2, 3, 4, 5];
  const selectors = new Uint8Array(selectorCount);
  for (let i = 0; i < selectorCount; i++) {
    let index = 0;
    while (input.read(1) === 1) if (++index >= tables) throw new CorruptBzip2Error();
    const [table] = order.splice(index, 1);
    order.unshift(table);
    selectors[i] = table;
  }
  const codes: Code[] = [];
  for (let table = 0; table < tables; table++) {
    const lengths = new Uint8Array(alphabet);
    let length = input.read(5);
    for (let symbol = 0; symbol < alphabet; symbol++) {
      for (;;) {
        if (length < 1 || length > maxCodeLength) throw new CorruptBzip2Error();
        if (input.read(1) === 0) break;
        length += input.read(1) === 0 ? 1 : -1;
      }
      lengths[symbol] = length;
    }
    codes.push(makeCode(lengths));
  }
  return { codes, selectors };
}

/** Undoes Huffman coding, zero runs and move-to-front. `counts` receives how often each byte occurs. */
function readSymbols(
  input: BitInput,
  used: Uint8Array,
  size: number,
  counts: Int32Array,
  cells: Cells,
): Uint32Array {
  const endOfBlock = used.length + 1;
  const { codes, selectors } = readCodes(input, used.length + 2);
  const front = Uint8Array.from(used);
  let block = cells.upTo(0);
  let length = 0;
  let zeros = 0;
  let weight = 1;
  for (let group = 0; ; group++) {
    if (group >= selectors.length) throw new CorruptBzip2Error();
    const code = codes[selectors[group]];
    for (let i = 0; i < groupSize; i++) {
      const symbol = readSymbol(input, code);
      if (symbol <= 1) {
        zeros += weight << symbol;
        weight <<= 1;
        if (zeros > size) throw new CorruptBzip2Error();
        continue;
      }
      if (zeros > 0) {
        if (length + zeros > size) throw new CorruptBzip2Error();
        if (length + zeros > block.length) block = cells.upTo(length + zeros);
        block.fill(front[0], length, length + zeros);
        counts[front[0]] += zeros;
        length += zeros;
        zeros = 0;
        weight = 1;
      }
      if (symbol === endOfBlock) return block.subarray(0, length);
      if (length >= size) throw new CorruptBzip2Error();
      if (length >= block.length) block = cells.upTo(length + 1);
      const index = symbol - 1;
      const byte = front[index];
      front.copyWithin(1, 0, index);
      front[0] = byte;
      counts[byte]++;
      block[length++] = byte;
    }
  }
}
