import type { ByteSource } from '../../../bytes/byteSource';
import { decodeLatin1, decodeStrictUtf8 } from '../../../bytes/text';
import { LimitError } from '../../../limits';
import { leavesFolder } from '../paths';

/** One entry of a zip's central directory, with what its local header says. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflate; others are not read. */
  readonly method: number;
  readonly flags: number;
  /** A symbolic link, whose content is its target. */
  readonly isLink: boolean;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of the local header in the file. */
  readonly headerOffset: number;
  /** Offset of the data; -1 where the local header is broken. */
  readonly dataOffset: number;
  /** What the directory spells where readers take another name from it. */
  readonly spelled?: string;
  /** The local header's own name where it differs. */
  readonly localName?: string;
}

/** What is odd about an archive. Offsets are those of the file. */
export type ZipOddity =
  | { readonly kind: 'gap'; readonly from: number; readonly to: number }
  | { readonly kind: 'comment'; readonly from: number; readonly to: number }
  | { readonly kind: 'overlap'; readonly name: string }
  | { readonly kind: 'duplicate'; readonly name: string }
  | { readonly kind: 'name-mismatch'; readonly name: string; readonly localName: string }
  | { readonly kind: 'two-names'; readonly name: string; readonly spelled: string }
  | { readonly kind: 'broken-header'; readonly name: string }
  | { readonly kind: 'encrypted'; readonly name: string }
  /** Unpacking it writes outside the folder. */
  | { readonly kind: 'traversal'; readonly name: string }
  | { readonly kind: 'several-directories' };

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly oddities: readonly ZipOddity[];
}

const endSignature = 'PK\x05\x06';
const entrySignature = 'PK\x01\x02';
const endLength = 22;
const maxCommentLength = 65_535;
/** The largest central directory that is read into memory. */
const maxDirectorySize = 1 << 28;

/**
 * Reads every central directory that some loader would take, and checks that members and headers tile the file. Returns
 * undefined where no directory can be read at all.
 * @throws LimitError when the directory is larger than what is read.
 */
export async function readZipDirectory(source: ByteSource): Promise<ZipDirectory | undefined> {
  const tailLength = Math.min(source.size, endLength + maxCommentLength + 20);
  const tailStart = source.size - tailLength;
  const tail = await source.read(tailStart, tailLength);
  const text = decodeLatin1(tail);
  const oddities: ZipOddity[] = [];
  const entries = new Map<string, ZipEntry>();
  let directories = 0;
  const parts: [number, number][] = [];
  for (
    let at = text.lastIndexOf(endSignature);
    at >= 0;
    at = at > 0 ? text.lastIndexOf(endSignature, at - 1) : -1
  ) {
    if (directories >= 4) break;
    // A stored zip inside this one has a directory of its own, which is its reader's business.
    if (await isInsideMember(source, entries.values(), tailStart + at)) continue;
    for (const end of await readEnds(source, tail, at, tailStart)) {
      const found = await readEntries(source, end);
      if (found === undefined) continue;
      directories++;
      parts.push([end.directoryStart, tailStart + at + endLength + end.commentLength]);
      if (end.commentLength > 0)
        oddities.push({ kind: 'comment', from: tailStart + at + endLength, to: source.size });
      for (const entry of found) {
        const key = `${entry.headerOffset} ${entry.name}`;
        if (!entries.has(key)) entries.set(key, entry);
      }
    }
  }
  if (directories === 0) return undefined;
  if (directories > 1) oddities.push({ kind: 'several-directories' });
  const list: ZipEntry[] = [];
  for (const entry of entries.values()) list.push(await withLocalHeader(source, entry, oddities));
  findOddNames(list, oddities);
  findGaps(list, parts, source.size, oddities);
  return { entries: list, oddities };
}

/**
 * Offsets of the end records that have members in front of them: as far from the end of the file as Python's zipfile looks for them,
 * whatever stands before the archive and behind it.
 */
export async function archiveEnds(source: ByteSource): Promise<number[]> {
  const tailLength = Math.min(source.size, endLength + maxCommentLength + 1);
  const tailStart = source.size - tailLength;
  const tail = await source.read(tailStart, tailLength);
  const text = decodeLatin1(tail);
  const found: number[] = [];
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  for (let at = text.indexOf(endSignature); at >= 0; at = text.indexOf(endSignature, at + 1)) {
    if (at + endLength > tail.length || view.getUint32(at + 12, true) === 0) continue;
    for (const end of await readEnds(source, tail, at, tailStart)) {
      if (end.directorySize === 0) continue;
      const start = await source.read(end.directoryStart, 4);
      if (decodeLatin1(start) === entrySignature) found.push(tailStart + at);
    }
  }
  return found;
}

/** True where an offset lies in the data of a member, whose local header says where that begins. */
async function isInsideMember(
  source: ByteSource,
  entries: Iterable<ZipEntry>,
  offset: number,
): Promise<boolean> {
  for (const { headerOffset, compressedSize } of entries) {
    if (
      headerOffset < 0 ||
      offset < headerOffset ||
      offset >= headerOffset + maxHeaderLength + compressedSize
    )
      continue;
    const header = await source.read(headerOffset, 30);
    if (header.length < 30) continue;
    const view = new DataView(header.buffer, header.byteOffset, header.length);
    const from = headerOffset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    if (offset >= from && offset < from + compressedSize) return true;
  }
  return false;
}

/** A local header with the longest name and extra field. */
const maxHeaderLength = 30 + 2 * 65_535;

interface EndRecord {
  readonly directoryStart: number;
  readonly directorySize: number;
  /** Added to every header offset: bytes that stand before the archive. */
  readonly shift: number;
  readonly commentLength: number;
}

/**
 * The directories that an end record may mean. Readers differ: miniz goes where the zip64 locator points and takes offsets from the
 * file's start; Python takes the record that stands before the locator, and counts back from it where bytes stand before the
 * archive; some look for no zip64 record. Where all mean the same place there is one directory.
 */
async function readEnds(
  source: ByteSource,
  tail: Uint8Array,
  at: number,
  tailStart: number,
): Promise<EndRecord[]> {
  if (at + endLength > tail.length) return [];
  const view = new DataView(tail.buffer, tail.byteOffset, tail.length);
  const commentLength = Math.min(view.getUint16(at + 20, true), tail.length - at - endLength);
  const ends: EndRecord[] = [];
  const add = (size: number, offset: number, directoryEnd: number) => {
    for (const directoryStart of size === 0 ? [directoryEnd] : [directoryEnd - size, offset]) {
      const shift = directoryStart - offset;
      if (directoryStart < 0 || directoryStart + size > source.size) continue;
      if (!ends.some((end) => end.directoryStart === directoryStart && end.shift === shift))
        ends.push({ directoryStart, directorySize: size, shift, commentLength });
    }
  };
  const directoryEnd = tailStart + at;
  const size = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  let isWide = false;
  const locator = await source.read(Math.max(0, directoryEnd - locatorLength), locatorLength);
  if (decodeLatin1(locator.subarray(0, 4)) === 'PK\x06\x07') {
    const before = directoryEnd - locatorLength - recordLength;
    for (const recordAt of new Set([readUint64(locator, 8), before])) {
      const isRecord = recordAt >= 0 && recordAt + recordLength <= source.size;
      const record = isRecord ? await source.read(recordAt, recordLength) : new Uint8Array(0);
      if (decodeLatin1(record.subarray(0, 4)) !== 'PK\x06\x06') continue;
      const wide = [readUint64(record, 40), readUint64(record, 48)] as const;
      add(...wide, recordAt);
      isWide ||= (size === wide[0] || size === 0xffffffff) && (offset === wide[1] || offset === 0xffffffff);
    }
  }
  // The short record says the same as the long one, behind which the directory does not end.
  if (!isWide) add(size, offset, directoryEnd);
  return ends;
}

const locatorLength = 20;
const recordLength = 56;

/**
 * Where the archive begins that ends with the source and has no comment, by its own count; undefined where none ends there. Archives
 * that were written one behind the other are told apart by it.
 */
export async function archiveStart(source: ByteSource): Promise<number | undefined> {
  const tailStart = source.size - endLength;
  if (tailStart < 0) return undefined;
  const tail = await source.read(tailStart, endLength);
  if (!decodeLatin1(tail).startsWith(endSignature)) return undefined;
  // Its locator counts from its own start, and may hit the record of an archive in front of it: the directory next to the end counts.
  const end = (await readEnds(source, tail, 0, tailStart)).reduce<EndRecord | undefined>(
    (last, each) => (last !== undefined && last.directoryStart >= each.directoryStart ? last : each),
    undefined,
  );
  if (end === undefined || end.commentLength > 0 || end.shift < 0) return undefined;
  return decodeLatin1(await source.read(end.shift, 4)) === 'PK\x03\x04' ? end.shift : undefined;
}

async function readEntries(source: ByteSource, end: EndRecord): Promise<ZipEntry[] | undefined> {
  if (end.directorySize > maxDirectorySize) throw new LimitError('memberBytes');
  const bytes = await source.read(end.directoryStart, end.directorySize);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; ) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const extra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const wide = zip64Fields(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    const flags = view.getUint16(at + 8, true);
    const spelled = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    const name = nameTaken(spelled, extra);
    entries.push({
      name,
      ...(name === spelled ? {} : { spelled }),
      method: view.getUint16(at + 10, true),
      flags,
      // The mode of Unix says what kind of file it is; which systems have one, each unpacker decides for itself.
      isLink: (view.getUint16(at + 40, true) & 0xf000) === 0xa000,
      size: wide[0],
      compressedSize: wide[1],
      headerOffset: wide[2] + end.shift,
      dataOffset: -1,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  // An empty archive is an archive; a directory that promises entries and has none is not.
  return entries.length === 0 && end.directorySize > 0 ? undefined : entries;
}

/** Replaces 32-bit fields that are all ones by those of the zip64 extra field, in its order. */
function zip64Fields(extra: Uint8Array, fields: number[]): number[] {
  const wide = extraField(extra, 1);
  let next = 0;
  return fields.map((field) => {
    if (wide === undefined || field !== 0xffffffff || next + 8 > wide.length) return field;
    next += 8;
    return readUint64(wide, next - 8);
  });
}

/** The first extra field with this number. */
function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.length);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === id) return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  return undefined;
}

/** Extra field of a name in UTF-8. Source: APPNOTE.TXT, 4.6.9; Python's zipfile reads it since 3.12. */
const unicodePath = 0x7075;

/** The name that Python's zipfile takes: up to a zero, or that of the extra field, which honest archives have for letters that ASCII lacks. */
function nameTaken(spelled: string, extra: Uint8Array): string {
  const field = extraField(extra, unicodePath);
  const other = field !== undefined && field[0] === 1 ? decodeStrictUtf8(field.subarray(5)) : undefined;
  const plain = (name: string) => name.replace(/#U[0-9a-f]{4,6}|[^!->@-^`-~]/gi, '');
  const name = other === undefined || plain(other) === plain(spelled) ? spelled : other;
  const [text] = name.split('\0');
  return text;
}

function readUint64(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function decodeName(bytes: Uint8Array): string {
  return decodeStrictUtf8(bytes) ?? decodeLatin1(bytes);
}

async function withLocalHeader(
  source: ByteSource,
  entry: ZipEntry,
  oddities: ZipOddity[],
): Promise<ZipEntry> {
  const broken = () => {
    oddities.push({ kind: 'broken-header', name: entry.name });
    return entry;
  };
  if (entry.headerOffset < 0 || entry.headerOffset + 30 > source.size) return broken();
  // One read for the header and, nearly always, its name.
  const bytes = await source.read(entry.headerOffset, 30 + 128);
  const header = bytes.subarray(0, 30);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < 30 || view.getUint32(0, true) !== 0x04034b50) return broken();
  const nameLength = view.getUint16(26, true);
  const dataOffset = entry.headerOffset + 30 + nameLength + view.getUint16(28, true);
  if (dataOffset > source.size) return broken();
  const localName = decodeName(
    nameLength <= bytes.length - 30
      ? bytes.subarray(30, 30 + nameLength)
      : await source.read(entry.headerOffset + 30, nameLength),
  );
  const { name, spelled = name } = entry;
  if (localName !== spelled) oddities.push({ kind: 'name-mismatch', name: entry.name, localName });
  if ((entry.flags & 1) !== 0 || (view.getUint16(6, true) & 1) !== 0)
    oddities.push({ kind: 'encrypted', name: entry.name });
  return { ...entry, dataOffset, ...(localName === spelled ? {} : { localName }) };
}

function findOddNames(entries: readonly ZipEntry[], oddities: ZipOddity[]): void {
  const names = new Set<string>();
  for (const { name, spelled } of entries) {
    if (spelled !== undefined) oddities.push({ kind: 'two-names', name, spelled });
    if (names.has(name)) oddities.push({ kind: 'duplicate', name });
    names.add(name);
    if (leavesFolder(name)) oddities.push({ kind: 'traversal', name });
  }
}

/** Bytes of a data descriptor that may follow a member whose sizes were unknown when it was written. */
const maxDescriptorLength = 24;

function findGaps(
  entries: readonly ZipEntry[],
  parts: [number, number][],
  size: number,
  oddities: ZipOddity[],
): void {
  const spans = entries
    .filter((entry) => entry.dataOffset >= 0)
    .map((entry) => ({
      from: entry.headerOffset,
      to: entry.dataOffset + entry.compressedSize,
      name: entry.name,
      descriptor: (entry.flags & 8) !== 0,
    }))
    .concat(parts.map(([from, to]) => ({ from, to, name: '', descriptor: false })))
    .sort((a, b) => a.from - b.from);
  let end = 0;
  let slack = 0;
  for (const span of spans) {
    if (span.from > end + slack) oddities.push({ kind: 'gap', from: end, to: span.from });
    else if (span.from < end && span.name !== '') oddities.push({ kind: 'overlap', name: span.name });
    end = Math.max(end, span.to);
    slack = span.descriptor ? maxDescriptorLength : 0;
  }
  if (end < size) oddities.push({ kind: 'gap', from: end, to: size });
}
