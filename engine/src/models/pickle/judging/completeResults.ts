import { payloadOf, type Value } from '../machine/values';

/**
 * Results that are complete: they were built, or something was given them. A later change makes untrue what was checked of them.
 * One machine's results only.
 */
export class CompleteResults {
  /** Not 0 at the number of each; results past the end are not complete. */
  private numbers = new Uint8Array(64);

  has(result: Value): boolean {
    const at = payloadOf(result);
    return at < this.numbers.length && this.numbers[at] !== 0;
  }

  add(result: Value): void {
    const at = payloadOf(result);
    // Grown before it is looked up: an index that grows the array writes to the old one.
    while (at >= this.numbers.length) {
      const grown = new Uint8Array(2 * this.numbers.length);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers[at] = 1;
  }
}
