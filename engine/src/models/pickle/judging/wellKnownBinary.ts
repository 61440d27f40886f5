import type { ByteSource } from '../../../bytes/byteSource';

/*
 * Geometries as well-known binary, which shapely's pickles hold. GEOS compares numbers with what is there, but reads collections in
 * collections by recursion: 50,000 of them end the process (shapely 2.1, GEOS 3.13).
 */

/** Bytes of a geometry, and collections inside each other. */
const maxSize = 1 << 24;
const maxDepth = 32;

/** Kinds of geometries: points, lines, polygons, and those that hold others. */
const [point, polygon, collection] = [1, 3, 7];

/** Whether bytes are one geometry, whose counts are those of what is there. */
export async function isWellKnownBinary(source: ByteSource): Promise<boolean> {
  if (source.size > maxSize) return false;
  const bytes = await source.read(0, source.size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  /** Geometries that are still to come, of each collection that was begun. */
  const open: number[] = [1];
  let at = 0;
  while (open.length > 0) {
    const left = open[open.length - 1];
    if (left === 0) {
      open.pop();
      continue;
    }
    open[open.length - 1] = left - 1;
    const head = headAt(view, at);
    if (head === undefined) return false;
    at = head.end;
    if (head.kind > polygon) {
      const count = countAt(view, at, head.isLittle);
      if (count === undefined || open.length >= maxDepth) return false;
      at += 4;
      open.push(count);
      continue;
    }
    const end = endOf(view, at, head);
    if (end === undefined) return false;
    at = end;
  }
  return at === bytes.length;
}

interface Head {
  readonly isLittle: boolean;
  readonly kind: number;
  /** Bytes of a point. */
  readonly width: number;
  readonly end: number;
}

/** The byte order, kind and dimensions of a geometry, with an identifier of its reference system behind them. */
function headAt(view: DataView, at: number): Head | undefined {
  if (at + 5 > view.byteLength || view.getUint8(at) > 1) return undefined;
  const isLittle = view.getUint8(at) === 1;
  const written = view.getUint32(at + 1, isLittle);
  const [hasZ, hasM, hasSystem] = [31, 30, 29].map((bit) => ((written >>> bit) & 1) === 1);
  const plain = written & 0x1fffffff;
  const [kind, more] = [plain % 1000, Math.floor(plain / 1000)];
  if (kind < point || kind > collection || more > 3) return undefined;
  const dimensions = 2 + Number(hasZ || more === 1 || more === 3) + Number(hasM || more >= 2);
  const end = at + 5 + (hasSystem ? 4 : 0);
  return end > view.byteLength ? undefined : { isLittle, kind, width: dimensions * 8, end };
}

function countAt(view: DataView, at: number, isLittle: boolean): number | undefined {
  return at + 4 > view.byteLength ? undefined : view.getUint32(at, isLittle);
}

/** Where a point, a line or the rings of a polygon end. */
function endOf(view: DataView, start: number, { isLittle, kind, width }: Head): number | undefined {
  if (kind === point) return start + width > view.byteLength ? undefined : start + width;
  let at = start;
  let lines = 1;
  if (kind === polygon) {
    const count = countAt(view, at, isLittle);
    if (count === undefined) return undefined;
    lines = count;
    at += 4;
  }
  for (let line = 0; line < lines; line++) {
    const points = countAt(view, at, isLittle);
    if (points === undefined) return undefined;
    at += 4 + points * width;
    if (at > view.byteLength) return undefined;
  }
  return at;
}
