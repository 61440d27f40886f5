import type { ByteSource } from '../../../bytes/byteSource';

/** Elements of one size, one behind the other. */
export interface Layout {
  readonly source: ByteSource;
  /** Bytes of an element. */
  readonly width: number;
  readonly count: number;
}

/** Bytes that are read at once. */
const partSize = 1 << 20;

/**
 * Whether each element passes a test, which is handed a reader of the element's integers: by their offset, and their size where that is not
 * eight, or the element's own. Eight and four bytes are signed but for those of four that a size is named for; the
 * largest need not be exact. False where bytes are missing.
 */
export async function everyElement(
  { source, width, count }: Layout,
  test: (integer: (at: number, size?: number) => number) => boolean,
): Promise<boolean> {
  const atOnce = Math.max(1, Math.floor(partSize / width));
  for (let first = 0; first < count; first += atOnce) {
    const wanted = Math.min(atOnce, count - first) * width;
    const bytes = await source.read(first * width, wanted);
    if (bytes.length < wanted) return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let from = 0; from < wanted; from += width) {
      if (!test((at, size = Math.min(width, 8)) => integerAt(view, from + at, size, width))) return false;
    }
  }
  return true;
}

function integerAt(view: DataView, at: number, size: number, width: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at, true);
  if (size === 4) return width === 4 ? view.getInt32(at, true) : view.getUint32(at, true);
  return view.getInt32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}
