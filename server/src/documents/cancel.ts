import type { CancelFlag } from '../../../engine/src/limits';

/** Tells an analysis, in whatever thread, that nobody waits for it any more. */
export class Cancel implements CancelFlag {
  readonly flag = new Int32Array(new SharedArrayBuffer(4));

  get cancelled(): boolean {
    return Atomics.load(this.flag, 0) !== 0;
  }

  cancel(): void {
    Atomics.store(this.flag, 0, 1);
  }
}
