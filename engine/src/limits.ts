/**
 * Every budget of the engine. Hitting one never hides anything: the result says `incomplete` and names the limit.
 * Each is a setting (`limits.<name>` in secure-ml.yaml).
 */
export interface Limits {
  /** Nesting of containers and of pickles inside pickles. */
  readonly depth: number;
  /** Members read of one archive. */
  readonly members: number;
  /** Bytes produced by decompression for one file, all layers together. */
  readonly decompressedBytes: number;
  /** Bytes of one decompressed member that are held in memory; others are decompressed again when they are needed. */
  readonly memberBytes: number;
  /** Pickle opcodes of one file, all streams together. */
  readonly opcodes: number;
  /** Slots of one pickle's memo. */
  readonly memo: number;
  /** Cells that one pickle's kept tuples and call records may take. */
  readonly cells: number;
  /** Bytes of one line of text inside a pickle, beside strings. */
  readonly line: number;
  /** Distinct globals of one pickle. */
  readonly globals: number;
  /** Milliseconds for one file. */
  readonly time: number;
  /** Bytes of a text file (code, notebook, manifest) that are analysed. */
  readonly textBytes: number;
  /** Bytes of a text file that are searched for secrets alone, because it is larger than `textBytes`. */
  readonly logBytes: number;
  /** Bytes fetched of one remote file. */
  readonly remoteBytes: number;
  /** Findings kept of one file. */
  readonly findings: number;
}

export const defaultLimits: Limits = {
  depth: 8,
  members: 100_000,
  decompressedBytes: 8 * 2 ** 30,
  memberBytes: 128 * 2 ** 20,
  opcodes: 2 ** 31,
  memo: 2 ** 25,
  cells: 2 ** 24,
  line: 2 ** 22,
  globals: 2 ** 16,
  time: 120_000,
  textBytes: 16 * 2 ** 20,
  logBytes: 2 ** 30,
  remoteBytes: 2 ** 30,
  findings: 1_000,
};

/** Thrown inside a reader when a budget is spent; scanners turn it into an `incomplete` reason. */
export class LimitError extends Error {
  constructor(readonly limit: keyof Limits) {
    super(limit);
    this.name = 'LimitError';
  }
}

/** Thrown when the user cancels. Never turned into a verdict. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

/** A flag read at each window; cheap enough for inner loops, and shareable between threads. */
export interface CancelFlag {
  readonly cancelled: boolean;
}
