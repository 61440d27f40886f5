/**
 * Reads tables of an SQLite database that is in memory: whole rows, in the order of their keys. Nothing is written, and indices are not looked
 * at. Source: https://www.sqlite.org/fileformat2.html. Total: what is damaged ends the reading, and the result says so.
 */
import { decodeUtf8 } from '../bytes/text';

export type SqliteValue = string | number | Uint8Array | null;

/** The rows of a table. */
export interface SqliteTable {
  readonly rows: readonly (readonly SqliteValue[])[];
  /** False where a page is missing, is met twice, or is none. */
  readonly complete: boolean;
}

const magic = 'SQLite format 3\0';
const leaf = 0x0d;
const interior = 0x05;
/** More rows than an image has packages. */
const maxRows = 200_000;

/** Undefined for what is no database, or has no such table. */
export function readSqliteTable(bytes: Uint8Array, name: string): SqliteTable | undefined {
  if (bytes.length < 512 || String.fromCharCode(...bytes.subarray(0, 16)) !== magic) return undefined;
  const reader = new SqliteReader(bytes);
  // Of other encodings no program makes such files any more.
  if (reader.pageSize < 512 || reader.usable < 480 || reader.encoding !== 1) return undefined;
  const schema = reader.table(1);
  const row = schema.rows.find(([type, called]) => type === 'table' && called === name);
  const root = row?.[3];
  if (typeof root !== 'number') return undefined;
  const table = reader.table(root);
  return { rows: table.rows, complete: table.complete && schema.complete };
}

class SqliteReader {
  readonly pageSize: number;
  readonly usable: number;
  readonly encoding: number;
  private readonly view: DataView;
  private readonly seen = new Set<number>();
  private taken = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const written = this.view.getUint16(16);
    this.pageSize = written === 1 ? 65_536 : written;
    this.usable = this.pageSize - bytes[20];
    this.encoding = this.view.getUint32(56);
  }

  table(root: number): SqliteTable {
    const rows: (readonly SqliteValue[])[] = [];
    let complete = true;
    const open = [root];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      const page = this.page(number);
      const start = number === 1 ? 100 : 0;
      const kind = page?.[start];
      if (page === undefined || (kind !== leaf && kind !== interior)) {
        complete = false;
        continue;
      }
      const at = (number - 1) * this.pageSize;
      const cells = this.cellsOf(at, start, kind === leaf ? 8 : 12);
      if (cells === undefined) complete = false;
      else if (kind === interior) {
        const children = [
          ...cells.map((cell) => this.view.getUint32(at + cell)),
          this.view.getUint32(at + start + 8),
        ];
        for (const child of children.reverse()) open.push(child);
      } else
        for (const cell of cells) {
          const payload = rows.length < maxRows ? this.payload(at, cell) : undefined;
          const row = payload === undefined ? undefined : recordOf(payload);
          if (row === undefined) complete = false;
          else rows.push(row);
        }
    }
    return { rows, complete };
  }

  /** Each page belongs to one place: one that is met again is damage, and would not end. */
  private page(number: number): Uint8Array | undefined {
    const start = (number - 1) * this.pageSize;
    if (number < 1 || start + this.pageSize > this.bytes.length || this.seen.has(number)) return undefined;
    this.seen.add(number);
    return this.bytes.subarray(start, start + this.pageSize);
  }

  /** Offsets of a page's cells in it; undefined where one is outside. */
  private cellsOf(at: number, start: number, header: number): readonly number[] | undefined {
    const count = this.view.getUint16(at + start + 3);
    const first = start + header;
    if (first + 2 * count > this.usable) return undefined;
    const cells: number[] = [];
    for (let index = 0; index < count; index++) {
      const cell = this.view.getUint16(at + first + 2 * index);
      if (cell < first + 2 * count || cell + 4 > this.usable) return undefined;
      cells.push(cell);
    }
    return cells;
  }

  /** What a cell of a leaf holds, with the pages that its rest stands on. */
  private payload(at: number, cell: number): Uint8Array | undefined {
    const size = varint(this.bytes, at + cell);
    const key = varint(this.bytes, size.end);
    const most = this.usable - 35;
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
    const rest = least + ((size.value - least) % (this.usable - 4));
    const local = size.value <= most ? size.value : rest <= most ? rest : least;
    const pageEnd = at + this.usable;
    // Payloads share no byte, so that all of them together are not longer than the file.
    this.taken += size.value;
    if (this.taken > this.bytes.length || key.end + local > pageEnd) return undefined;
    const first = this.bytes.subarray(key.end, key.end + local);
    if (local === size.value) return first;
    if (key.end + local + 4 > pageEnd) return undefined;
    const parts = [first];
    let filled = local;
    let next = this.view.getUint32(key.end + local);
    while (filled < size.value) {
      const page = this.page(next);
      if (page === undefined) return undefined;
      const part = page.subarray(4, Math.min(this.usable, 4 + size.value - filled));
      parts.push(part);
      filled += part.length;
      next = this.view.getUint32((next - 1) * this.pageSize);
    }
    return joined(parts, size.value);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The values of a record; undefined where it is cut. */
function recordOf(bytes: Uint8Array): readonly SqliteValue[] | undefined {
  const header = varint(bytes, 0);
  if (header.value > bytes.length || header.value < header.end) return undefined;
  const values: SqliteValue[] = [];
  let body = header.value;
  for (let at = header.end; at < header.value; ) {
    const type = varint(bytes, at);
    at = type.end;
    const length = lengthOf(type.value);
    if (body + length > bytes.length) return undefined;
    values.push(decoded(type.value, bytes.subarray(body, body + length)));
    body += length;
  }
  return values;
}

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function lengthOf(type: number): number {
  return type < 12 ? lengths[type] : Math.floor((type - 12) / 2);
}

function decoded(type: number, bytes: Uint8Array): SqliteValue {
  if (type >= 12) return type % 2 === 0 ? bytes : decodeUtf8(bytes);
  if (type === 0 || type > 9) return null;
  if (type >= 8) return type - 8;
  if (type === 7) return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0);
  let value = bytes[0] > 127 ? -1 : 0;
  for (const byte of bytes) value = value * 256 + byte;
  return value;
}

/** Seven bits a byte, the highest first, the ninth whole; beyond the bytes are zeros. */
function varint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 9; index++) {
    const byte = bytes[start + index] ?? 0;
    if (index === 8) return { value: value * 256 + byte, end: start + 9 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: start + index + 1 };
  }
  return { value, end: start + 9 };
}
