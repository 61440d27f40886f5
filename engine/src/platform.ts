/**
 * What a host (command line, language server, web worker) hands to the engine, so that the engine
 * imports no platform and still runs at native speed.
 */

/** Formats of the DEFLATE family: raw (zip members), zlib and gzip wrappers. */
export type DeflateFormat = 'raw' | 'zlib' | 'gzip';

/** An incremental digest. */
export interface Hash {
  update(bytes: Uint8Array): void;
  /** Lower-case hexadecimal. Call once. */
  hex(): string;
}

export interface Platform {
  /**
   * Streams decompressed chunks. Throws on corrupt input after having yielded what came before it.
   * The consumer stops early by leaving the loop. Members of gzip follow each other as long as nothing is between them; at the end,
   * `ended` is told how many bytes of the input were taken.
   */
  inflate(
    format: DeflateFormat,
    input: AsyncIterable<Uint8Array>,
    ended?: (taken: number) => void,
  ): AsyncIterable<Uint8Array>;
  /**
   * Text of a file beside the one that is checked: what a manifest includes, the lock next to it. Undefined where it cannot be
   * read, is no text or is longer than `maximum` bytes. Absent where there are no files.
   */
  readText?(path: string, maximum: number): Promise<string | undefined>;
  /**
   * How a file that another one names is linked: `outside`, where it is a symbolic link, or lies behind one, that leads out of the folder
   * of the other; `hard`, where its bytes have further names. The links that the Hub's cache makes itself are none. Absent where there
   * are no files.
   */
  linkOf?(path: string, named: string): Promise<'outside' | 'hard' | undefined>;
  /**
   * SHA-256 of a regular file of at most `maximum` bytes that a file names, below its folder; undefined for everything else. Absent where
   * there are no files.
   */
  digestOf?(path: string, named: string, maximum: number): Promise<string | undefined>;
  sha256(): Hash;
  /**
   * A copy of the runtime of the Python parser, with a memory of its own: WebAssembly's memory never shrinks, and goes only with the copy
   * that has it. The module `web-tree-sitter`, whose types users of the library do not have.
   */
  parserRuntime(): unknown;
  /** Bytes of a WebAssembly file that ships with the product, by file name. */
  wasm(name: 'web-tree-sitter.wasm' | 'tree-sitter-python.wasm'): Promise<Uint8Array>;
  /** Milliseconds of a monotonic clock. */
  now(): number;
}
