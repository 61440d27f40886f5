import { type CancelFlag, CancelledError, LimitError, type Limits } from '../../limits';
import { Cost, Held, Meter } from '../../meter';
import type { Platform } from '../../platform';

/** What reading a file may cost, and who may end it. */
export interface BudgetOptions {
  readonly platform: Platform;
  readonly limits: Limits;
  readonly cancel: CancelFlag;
  /** What counts the work on the file, where something else than the scan takes from it as well. */
  readonly meter?: Meter;
}

/** The budgets of one file, shared by all readers of all its layers. @throws LimitError and CancelledError, from each `spend`. */
export class Budget<Options extends BudgetOptions = BudgetOptions> {
  readonly meter: Meter;
  private readonly started: number;
  private opcodes = 0;
  private decompressed = 0;
  private members = 0;

  constructor(
    readonly options: Options,
    /** Whose budgets are spent instead. */
    private readonly parent?: Budget,
    /** Size of the file, where no meter is given. */
    bytes = Number.POSITIVE_INFINITY,
  ) {
    this.meter = parent?.meter ?? options.meter ?? new Meter(options, bytes);
    this.started = options.platform.now();
  }

  /** Counts opcodes, and the calls among them; looks at the clock and at the cancel flag. */
  spend(opcodes: number, calls = 0): void {
    if (this.parent !== undefined) {
      this.parent.spend(opcodes, calls);
      return;
    }
    const { limits, cancel, platform } = this.options;
    if (cancel.cancelled) throw new CancelledError();
    this.opcodes += opcodes;
    this.meter.spend(opcodes * Cost.opcode + calls * Cost.call);
    if (this.opcodes > limits.opcodes) throw new LimitError('opcodes');
    if (platform.now() - this.started > limits.time) throw new LimitError('time');
  }

  /** Counts bytes that decompression produced, each at a price. */
  spendDecompressed(bytes: number, price: number = Cost.inflated): void {
    if (this.parent !== undefined) {
      this.parent.spendDecompressed(bytes, price);
      return;
    }
    this.meter.spend(bytes * price);
    this.decompressed += bytes;
    if (this.decompressed > this.options.limits.decompressedBytes) throw new LimitError('decompressedBytes');
    this.spend(0);
  }

  /** Counts a read of a source. */
  spendRead(bytes: number): void {
    this.meter.spend(Cost.read + bytes * Cost.readByte);
  }

  /** Counts a text that is decoded and searched; one that becomes a tree costs `Cost.parsed` a byte, and takes memory. */
  spendText(bytes: number, price: number = Cost.character): void {
    this.meter.spend(bytes * price);
    if (price > Cost.character) this.meter.hold(bytes * Held.parsed);
  }

  /** Counts members of archives. */
  spendMember(): void {
    if (this.parent !== undefined) {
      this.parent.spendMember();
      return;
    }
    this.meter.spend(Cost.member);
    if (++this.members > this.options.limits.members) throw new LimitError('members');
  }
}
