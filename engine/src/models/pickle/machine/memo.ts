import { LimitError } from '../../../limits';
import { absent, type Value } from './values';

/** The memo: dense where the numbers are, sparse where a stream jumps ahead. */
export class Memo {
  /** Complements of the values, so that a fresh slot's 0 is the complement of `absent`. */
  private dense = new Int32Array(256);
  private readonly sparse = new Map<number | string, Value>();
  /** Distinct slots in use: what MEMOIZE counts by. */
  size = 0;
  /** Slots were filled one after the other, so that the slot behind the last is free. */
  private inOrder = true;

  constructor(private readonly limit: number) {}

  get heldBytes(): number {
    return this.dense.byteLength + this.sparse.size * 64;
  }

  /** MEMOIZE: puts a value into the slot that `size` names. */
  append(value: Value): void {
    if (this.inOrder && this.size < this.dense.length) this.dense[this.size++] = ~value;
    else this.put(this.size, value);
  }

  put(index: number | string, value: Value): void {
    if (index !== this.size) this.inOrder &&= typeof index === 'number' && index < this.size;
    if (typeof index === 'number' && index < this.dense.length) {
      if (this.dense[index] === 0 && (this.sparse.size === 0 || !this.sparse.has(index))) this.size++;
      this.dense[index] = ~value;
      return;
    }
    if (typeof index === 'number' && index <= 2 * this.size + 1024) {
      if (index >= this.limit) throw new LimitError('memo');
      const larger = new Int32Array(Math.min(this.limit, this.dense.length * 2));
      larger.set(this.dense);
      this.dense = larger;
      this.put(index, value);
      return;
    }
    if (!this.sparse.has(index)) {
      if (this.sparse.size >= 1 << 16) throw new LimitError('memo');
      this.size++;
    }
    this.sparse.set(index, value);
  }

  /** The value of a slot among the dense ones, or `absent`. */
  at(index: number): Value {
    return index < this.dense.length ? ~this.dense[index] : absent;
  }

  /** The value, or `absent`. */
  get(index: number | string): Value {
    if (typeof index === 'number' && index < this.dense.length) {
      const value = ~this.dense[index];
      if (value !== absent) return value;
    }
    return this.sparse.size === 0 ? absent : (this.sparse.get(index) ?? absent);
  }
}
