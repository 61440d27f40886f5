import type { CancelFlag } from '../../../engine/src/limits';
import { sharedFlag } from '../../../engine/src/sharedMemory';

/** Tells an analysis, in whatever thread, that nobody waits for it any more. */
export class Cancel implements CancelFlag {
  readonly flag = sharedFlag();

  get cancelled(): boolean {
    return Atomics.load(this.flag, 0) !== 0;
  }

  cancel(): void {
    Atomics.store(this.flag, 0, 1);
  }
}
