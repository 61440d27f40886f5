import { type CancelFlag, CancelledError, LimitError, type Limits } from '../../limits';
import type { Platform } from '../../platform';

/** What reading a file may cost, and who may end it. */
export interface BudgetOptions {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly cancel: CancelFlag;
}

/** The budgets of one file, shared by all readers of all its layers. @throws LimitError and CancelledError, from each `spend`. */
export class Budget<Options extends BudgetOptions = BudgetOptions> {
  private readonly started: number;
  private opcodes = 0;
  private decompressed = 0;
  private members = 0;

  constructor(
    readonly options: Options,
    /** Whose budgets are spent instead. */
    private readonly parent?: Budget,
  ) {
    this.started = options.platform.now();
  }

  /** Counts opcodes, looks at the clock and at the cancel flag. */
  spend(opcodes: number): void {
    if (this.parent !== undefined) {
      this.parent.spend(opcodes);
      return;
    }
    const { limits, cancel, platform } = this.options;
    if (cancel.cancelled) throw new CancelledError();
    this.opcodes += opcodes;
    if (this.opcodes > limits.opcodes) throw new LimitError('opcodes');
    if (platform.now() - this.started > limits.time) throw new LimitError('time');
  }

  /** Counts bytes that decompression produced. */
  spendDecompressed(bytes: number): void {
    if (this.parent !== undefined) {
      this.parent.spendDecompressed(bytes);
      return;
    }
    this.decompressed += bytes;
    if (this.decompressed > this.options.limits.decompressedBytes) throw new LimitError('decompressedBytes');
    this.spend(0);
  }

  /** Counts members of archives. */
  spendMember(): void {
    if (this.parent !== undefined) {
      this.parent.spendMember();
      return;
    }
    if (++this.members > this.options.limits.members) throw new LimitError('members');
  }
}
