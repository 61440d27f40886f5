import { LimitError } from '../limits';

/** Input bytes that one symbol takes at most; with fewer left the decoder waits for more. */
const maxSymbolLength = 24;
const probabilityBits = 11;
const even = 1 << (probabilityBits - 1);

// Places of the probability tables in one array, as the LZMA specification names them.
const isMatch = 0;
const isRep = isMatch + (12 << 4);
const isRepG0 = isRep + 12;
const isRepG1 = isRepG0 + 12;
const isRepG2 = isRepG1 + 12;
const isRep0Long = isRepG2 + 12;
const posSlot = isRep0Long + (12 << 4);
const posDecoders = posSlot + 4 * 64;
const align = posDecoders + 115;
const lengthCoder = align + 16;
const repeatedLengthCoder = lengthCoder + 2 + 2 * 16 * 8 + 256;
const literal = repeatedLengthCoder + 2 + 2 * 16 * 8 + 256;

/** Thrown for data that no LZMA encoder writes. */
export class CorruptLzmaError extends Error {
  constructor() {
    super('corrupt LZMA data');
    this.name = 'CorruptLzmaError';
  }
}

/**
 * A resumable LZMA decoder: give it input, run it, take what it produced. It serves `.lzma`, `.xz` and zip members; what libraries
 * there are either hold everything in memory without a limit or read the first of several streams only.
 * Source: the LZMA specification in the LZMA SDK (public domain).
 */
export class LzmaDecoder {
  /** Bytes produced since the last reset of the dictionary. */
  produced = 0;
  /** The end marker was met. */
  ended = false;
  private dictionary = new Uint8Array(1 << 16);
  /** Where the next byte goes, and where what was not yet taken begins. */
  private position = 0;
  private taken = 0;
  private probabilities = new Uint16Array(0);
  private literalContextBits = 0;
  private literalPositionMask = 0;
  private positionMask = 0;
  private state = 0;
  private rep0 = 0;
  private rep1 = 0;
  private rep2 = 0;
  private rep3 = 0;
  /** Both unsigned, kept as int32, which the runtime holds without a box. */
  private range = 0;
  private code = 0;
  private input: Uint8Array = new Uint8Array(0);
  private at = 0;
  /** Bytes of a match that did not fit the last run's target. */
  private pendingLength = 0;

  /**
   * @param dictionarySize as declared by the data; memory is only taken as output grows.
   * @param limit bytes that the dictionary may take; data that reaches farther back is given up with `memberBytes`.
   */
  constructor(
    private readonly dictionarySize: number,
    private readonly limit: number,
  ) {}

  /** Sets lc, lp and pb from the properties byte, and with them a fresh state. */
  setProperties(byte: number): void {
    if (byte >= 9 * 5 * 5) throw new CorruptLzmaError();
    const rest = Math.floor(byte / 9);
    this.literalContextBits = byte % 9;
    this.literalPositionMask = (1 << (rest % 5)) - 1;
    this.positionMask = (1 << Math.floor(rest / 5)) - 1;
    this.probabilities = new Uint16Array(literal + (0x300 << (this.literalContextBits + (rest % 5))));
    this.resetState();
  }

  resetState(): void {
    if (this.probabilities.length === 0) throw new CorruptLzmaError();
    this.probabilities.fill(even);
    this.state = 0;
    this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
  }

  resetDictionary(): void {
    this.produced = 0;
  }

  /** Begins a range-coded stretch at the start of `input`: five bytes. */
  start(input: Uint8Array): void {
    if (input.length < 5 || input[0] !== 0) throw new CorruptLzmaError();
    this.range = -1;
    this.code = (input[1] << 24) | (input[2] << 16) | (input[3] << 8) | input[4];
    this.input = input;
    this.at = 5;
    this.pendingLength = 0;
  }

  /** Input that was not used yet, to be handed in again with more behind it. */
  get rest(): Uint8Array {
    return this.input.subarray(this.at);
  }

  resume(input: Uint8Array): void {
    this.input = input;
    this.at = 0;
  }

  /** Copies bytes that were stored without compression. */
  store(bytes: Uint8Array): void {
    for (const byte of bytes) this.put(byte);
  }

  /** What was produced since the last call. */
  take(): Uint8Array {
    const bytes = this.dictionary.slice(this.taken, this.position);
    this.taken = this.position;
    if (this.position === this.dictionary.length) this.wrap();
    return bytes;
  }

  /** Bytes that fit until `take` must be called. */
  get room(): number {
    return this.dictionary.length - this.position;
  }

  /**
   * Decodes until `target` bytes were produced in all, the dictionary's end is reached, the end marker is met, or the input runs
   * low and `last` does not say that there is no more.
   * @returns true when nothing more can be decoded from this input.
   */
  run(target: number, last: boolean): boolean {
    while (this.produced < target && !this.ended) {
      if (this.room === 0) return false;
      if (this.pendingLength > 0) {
        this.copyMatch(target);
        continue;
      }
      if (!last && this.at + maxSymbolLength > this.input.length) return true;
      this.symbol();
      if (this.at > this.input.length) throw new CorruptLzmaError();
    }
    return true;
  }

  private symbol(): void {
    const posState = this.produced & this.positionMask;
    const { state } = this;
    if (this.bit(isMatch + (state << 4) + posState) === 0) {
      this.literal();
      return;
    }
    let length: number;
    if (this.bit(isRep + state) === 0) {
      this.rep3 = this.rep2;
      this.rep2 = this.rep1;
      this.rep1 = this.rep0;
      length = this.length(lengthCoder, posState);
      this.state = state < 7 ? 7 : 10;
      this.rep0 = this.distance(length);
      if (this.rep0 === 0xffffffff) {
        this.ended = true;
        return;
      }
    } else {
      if (this.produced === 0) throw new CorruptLzmaError();
      if (this.bit(isRepG0 + state) === 0) {
        if (this.bit(isRep0Long + (state << 4) + posState) === 0) {
          this.state = state < 7 ? 9 : 11;
          this.pendingLength = 1;
          this.checkDistance();
          return;
        }
      } else {
        let distance: number;
        if (this.bit(isRepG1 + state) === 0) distance = this.rep1;
        else {
          if (this.bit(isRepG2 + state) === 0) distance = this.rep2;
          else {
            distance = this.rep3;
            this.rep3 = this.rep2;
          }
          this.rep2 = this.rep1;
        }
        this.rep1 = this.rep0;
        this.rep0 = distance;
      }
      length = this.length(repeatedLengthCoder, posState);
      this.state = state < 7 ? 8 : 11;
    }
    this.checkDistance();
    this.pendingLength = length + 2;
  }

  private checkDistance(): void {
    if (this.rep0 >= this.produced || this.rep0 >= this.dictionarySize) throw new CorruptLzmaError();
    if (this.rep0 >= this.dictionary.length) throw new LimitError('memberBytes');
  }

  private copyMatch(target: number): void {
    const { dictionary } = this;
    const size = dictionary.length;
    const count = Math.min(this.pendingLength, this.room, target - this.produced);
    let from = this.position - this.rep0 - 1;
    if (from < 0) from += size;
    for (let i = 0; i < count; i++) {
      dictionary[this.position++] = dictionary[from++];
      if (from === size) from = 0;
    }
    this.produced += count;
    this.pendingLength -= count;
  }

  private put(byte: number): void {
    this.dictionary[this.position++] = byte;
    this.produced++;
  }

  /** The dictionary is full: it grows while it may, then starts over. */
  private wrap(): void {
    const wanted = Math.min(Math.max(this.dictionarySize, 1 << 16), this.limit);
    if (this.dictionary.length < wanted) {
      const larger = new Uint8Array(Math.min(wanted, this.dictionary.length * 4));
      larger.set(this.dictionary);
      this.dictionary = larger;
    } else {
      this.position = 0;
      this.taken = 0;
    }
  }

  private literal(): void {
    const { dictionary, position } = this;
    const previous =
      this.produced === 0 ? 0 : dictionary[position === 0 ? dictionary.length - 1 : position - 1];
    const context =
      ((this.produced & this.literalPositionMask) << this.literalContextBits) +
      (previous >>> (8 - this.literalContextBits));
    const table = literal + 0x300 * context;
    let symbol = 1;
    if (this.state >= 7) {
      let from = position - this.rep0 - 1;
      if (from < 0) from += dictionary.length;
      let matched = dictionary[from];
      while (symbol < 0x100) {
        const matchBit = (matched >>> 7) & 1;
        matched <<= 1;
        const bit = this.bit(table + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(table + symbol);
    this.put(symbol & 0xff);
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  private length(coder: number, posState: number): number {
    if (this.bit(coder) === 0) return this.tree(coder + 2 + posState * 8, 3);
    if (this.bit(coder + 1) === 0) return 8 + this.tree(coder + 2 + 128 + posState * 8, 3);
    return 16 + this.tree(coder + 2 + 256, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(posSlot + 64 * Math.min(length, 3), 6);
    if (slot < 4) return slot;
    const bits = (slot >>> 1) - 1;
    const high = ((2 | (slot & 1)) << bits) >>> 0;
    if (slot < 14) return high + this.reverseTree(posDecoders + high - slot, bits);
    const direct = this.direct(bits - 4) * 16;
    return (high + direct + this.reverseTree(align, 4)) >>> 0;
  }

  private tree(table: number, bits: number): number {
    let index = 1;
    for (let i = 0; i < bits; i++) index = (index << 1) | this.bit(table + index);
    return index - (1 << bits);
  }

  private reverseTree(table: number, bits: number): number {
    let index = 1;
    let symbol = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(table + index);
      index = (index << 1) | bit;
      symbol |= bit << i;
    }
    return symbol;
  }

  private direct(bits: number): number {
    let result = 0;
    for (let i = 0; i < bits; i++) {
      this.range >>>= 1;
      const bit = isBelow(this.code, this.range) ? 0 : 1;
      if (bit === 1) this.code = (this.code - this.range) | 0;
      this.normalize();
      result = result * 2 + bit;
    }
    return result;
  }

  private bit(index: number): number {
    const { probabilities } = this;
    const probability = probabilities[index];
    const bound = Math.imul(this.range >>> probabilityBits, probability);
    let bit: number;
    if (isBelow(this.code, bound)) {
      probabilities[index] = probability + (((1 << probabilityBits) - probability) >>> 5);
      this.range = bound;
      bit = 0;
    } else {
      probabilities[index] = probability - (probability >>> 5);
      this.code = (this.code - bound) | 0;
      this.range = (this.range - bound) | 0;
      bit = 1;
    }
    if (this.range >>> 24 === 0) this.normalize();
    return bit;
  }

  private normalize(): void {
    if (this.range >>> 24 !== 0) return;
    this.range <<= 8;
    // Beyond the end zeros are read; `run` notices.
    this.code = (this.code << 8) | (this.at < this.input.length ? this.input[this.at] : 0);
    this.at++;
  }
}

/** Compares two int32 as unsigned numbers. */
function isBelow(a: number, b: number): boolean {
  return (a ^ 0x80000000) < (b ^ 0x80000000);
}
