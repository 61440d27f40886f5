import { type CancelFlag, CancelledError, defaultLimits, LimitError, type Limits } from './limits';

/**
 * What work costs, in units of about a microsecond of a machine of 2020. Work is counted and never timed, so that a report does not
 * depend on the machine. Measured over the shapes in test/hostile, whose test keeps the processor's time and the count together.
 */
export const Cost = {
  /** A read of a source, whatever it is, and each byte of it. */
  read: 2,
  readByte: 0.0005,
  /** An opcode of a pickle; a call or a look-up of a global, beside it; and a stream, for which a machine is made. */
  opcode: 0.05,
  call: 0.5,
  stream: 20,
  /** A byte that comes out of a decompression, and the start of one. */
  inflated: 0.003,
  lzma: 0.06,
  bzip2: 0.08,
  lz4: 0.01,
  zstd: 0.02,
  decompression: 250,
  /** A member of an archive, and bytes that are looked at in all readings. */
  member: 10,
  reading: 80,
  /** A payload of a pickle that may be a pickle itself. */
  carried: 80,
  /** A step of a reader that goes through numbers and short texts. */
  step: 0.2,
  /** A number of a model that is written as text. */
  number: 0.08,
  /** A character of a text that is decoded and searched. */
  character: 0.03,
  /** A character of a format of text that is taken apart by expressions. */
  parsed: 0.4,
  /** A word of YAML or TOML, which becomes a part of a tree. */
  word: 2.5,
  /** A character of JSON, whose objects all its formats look at. */
  json: 0.2,
  /** A value of a notebook, and a cell. */
  value: 0.3,
  cell: 25,
  /** A character of a Dockerfile. */
  instruction: 1.5,
  /** A hundred steps of the Python parser, between which it reports. */
  parserTurn: 22,
  /** A piece of text that the Python parser asks for. */
  parserPiece: 9,
  /** A square of the number of signs in a row that the parser finds nothing to. */
  openSigns: 0.5,
  /** A node of Python that is copied and looked at. */
  node: 0.8,
  /** An expression that is evaluated, or followed to where its data comes from. */
  evaluated: 1,
  /** A requirement, instruction, command or value of a manifest that rules judge. */
  judged: 4,
} as const;

/** What things hold of memory, in bytes. */
export const Held = {
  /** A hundred steps of the Python parser, and a node that is copied of its tree. */
  parserTurn: 4_500,
  node: 210,
  /** A character of JSON, and one of other settings, that become a tree. */
  json: 16,
  parsed: 40,
  /** A word of YAML or TOML, and one of TOML while its table is parsed. */
  word: 270,
  tomlWord: 2_000,
  /** A value of a notebook, and a cell. */
  value: 100,
  cell: 3_000,
  /** A character of a Dockerfile. */
  instruction: 450,
  /** A requirement, instruction or command of a manifest. */
  judged: 250,
  /** A folder on the way to a link of an archive. */
  folder: 300,
  /** The machine of a pickle inside another, with what it noted. */
  stream: 24_000,
} as const;

/** A file of this size, and any larger one, may cost all of `limits.work`; a smaller one its share. */
const fullSize = 5 << 20;
/** No file has less than the share of this size. */
const smallest = 1 << 20;

/** What a meter is made from. */
export interface MeterOptions {
  readonly limits: Limits;
  readonly cancel: CancelFlag;
}

/**
 * Counts what everything that is done with one file costs: one meter goes from the host down to every reader, rule and search, and
 * what is read inside takes from the same one.
 */
export class Meter {
  /** Work done so far, in the units of `Cost`. */
  work = 0;
  /** Bytes that are held now. */
  memory = 0;
  private readonly most: number;

  /** @param bytes size of the file. */
  constructor(
    private readonly options: MeterOptions,
    bytes: number,
  ) {
    const share = Math.min(1, Math.max(bytes, smallest) / fullSize);
    this.most = options.limits.work * share;
  }

  /** For a text that is read beside the file that is checked, on nobody's meter. */
  static alone(length: number): Meter {
    return new Meter({ limits: defaultLimits, cancel: { cancelled: false } }, length);
  }

  /** Counts work. @throws LimitError where there was too much; CancelledError. */
  spend(work: number): void {
    this.work += work;
    if (this.options.cancel.cancelled) throw new CancelledError();
    if (this.work > this.most) throw new LimitError('work');
  }

  /** Counts memory that stays taken until it is released, if it is. @throws LimitError where it is too much. */
  hold(bytes: number): void {
    this.memory += bytes;
    if (this.memory > this.options.limits.memory) throw new LimitError('memory');
  }

  /** Gives memory back that was held. */
  release(bytes: number): void {
    this.memory -= bytes;
  }
}
