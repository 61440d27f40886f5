/** An input that grows: the worst of its kind that is known for some reader or rule. */
export interface Shape {
  readonly name: string;
  /** Name of the file, by which it is read. */
  readonly file: string;
  /** The smallest size that is measured: large enough that what every file costs does not matter. */
  readonly n: number;
  make(n: number): Uint8Array;
}

/** Bytes of a text. */
export function bytes(text: string, encoding: 'utf8' | 'latin1' = 'utf8'): Buffer {
  return Buffer.from(text, encoding);
}

/** `one(0)`, `one(1)`, ... joined. */
export function lines(n: number, one: (index: number) => string): string {
  return Array.from({ length: n }, (_, index) => one(index)).join('');
}
