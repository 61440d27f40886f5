import type { ByteSource } from '../../bytes/byteSource';
import type { ModelScan } from './modelScan';

/** Length of the head that formats are recognised by. */
export const headLength = 4096;

/** The first bytes of what may be a model, as formats recognise themselves by them. */
export interface Head {
  /** At most `headLength` bytes from the start. */
  readonly bytes: Uint8Array;
  /** The same as Latin-1, a character a byte; behind a long stretch of white space, what follows that. */
  readonly text: string;
  /** All of it. */
  readonly source: ByteSource;
  /** The bytes may well be a file of their own, whose content can begin far behind the start. */
  readonly deep: boolean;
}

/**
 * How telling it is that a reading fits, from most to least: the first that finds something names the format, and readings of text come
 * after those that have a mark. All that fit are made.
 */
export const Rank = {
  /** The bytes declare what they are, whatever else they may be. */
  declared: 0,
  /** A directory lies at the end or the start. */
  archive: 1,
  mark: 2,
  /** A header of numbers that fit together. */
  header: 3,
  /** A mark that several kinds of file share. */
  sharedMark: 4,
  /** Text of a certain shape. */
  text: 5,
  /** Little enough that most bytes could be it. */
  loose: 6,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** One way to read bytes that some loader would take. */
export interface Reading {
  /** Kebab case; the name of the format, unless the scan gives a more exact one. */
  readonly id: string;
  readonly rank: Rank;
  /** Only looks: a reading that fits can still turn out empty. */
  recognise(head: Head): boolean | Promise<boolean>;
  /**
   * Scans bytes in this way. `certain` says that their name makes them a model. Returns the name of the format, or undefined where they
   * turn out to be something else, or nothing that is called a model.
   */
  scan(
    scan: ModelScan,
    source: ByteSource,
    member: readonly string[],
    certain: boolean,
  ): Promise<string | undefined>;
}

/** The registration of a model format: all that the product knows of it outside its reader. */
export interface ModelFormat {
  readonly readings: readonly Reading[];
  /** Extensions under which nothing but models is kept: a file that is not recognised is reported, and the editor opens the report. */
  readonly endings?: readonly string[];
  /** Extensions that it shares with other things. */
  readonly sharedEndings?: readonly string[];
  /** Its rows of the README's table of models, unless it stands in another format's. */
  readonly readme?: readonly {
    /** Place in the table, from 1. */
    readonly row: number;
    /** Markdown, each. */
    readonly models: string;
    readonly judged: string;
    readonly notJudged: string;
  }[];
}

/** Where text begins behind a byte order mark, white space and zeros. */
export function textStart(text: string): number {
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*/.exec(text)?.[0].length ?? 0;
}

/** White space in front hides nothing: a head of nothing else may be any text. Zeros alone are no text. */
export function isBlank(text: string): boolean {
  return textStart(text) === text.length && /\s/.test(text);
}
