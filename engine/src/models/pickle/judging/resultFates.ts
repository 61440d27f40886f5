import { payloadOf, type Value } from '../machine/values';

const built = 1;
const given = 2;

/** What became of results: whether one was built, or something was given it. One machine's results only. */
export class ResultFates {
  /** By the number of the result. */
  private fates = new Uint8Array(64);

  /** Whether a change of it makes untrue what was checked. */
  isComplete(result: Value): boolean {
    return this.fates[this.place(result)] !== 0;
  }

  build(result: Value): void {
    this.fates[this.place(result)] |= built;
  }

  give(result: Value): void {
    this.fates[this.place(result)] |= given;
  }

  private place(result: Value): number {
    const at = payloadOf(result);
    while (at >= this.fates.length) {
      const grown = new Uint8Array(2 * this.fates.length);
      grown.set(this.fates);
      this.fates = grown;
    }
    return at;
  }
}
