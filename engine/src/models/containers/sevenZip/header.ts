/** Thrown for a directory that breaks the format. */
export class MalformedArchiveError extends Error {
  constructor() {
    super('malformed 7z archive');
    this.name = 'MalformedArchiveError';
  }
}

// Property ids as the format's description names them.
const id = {
  end: 0,
  archiveProperties: 2,
  additionalStreams: 3,
  mainStreams: 4,
  files: 5,
  packInfo: 6,
  unpackInfo: 7,
  subStreams: 8,
  size: 9,
  crc: 10,
  folder: 11,
  unpackSize: 12,
  streamCounts: 13,
  emptyStream: 14,
  names: 17,
  attributes: 21,
} as const;

/** What a header begins with: itself, or where it is packed. */
export const kinds = { header: 1, encodedHeader: 23 } as const;

export interface Coder {
  readonly method: string;
  readonly properties: Uint8Array;
  /** Bytes that come out of it. */
  size: number;
}

/** What was compressed as one: coders in the order in which unpacking applies them. */
export interface FolderInfo {
  readonly coders: Coder[];
  /** The coders are no plain chain. */
  readonly isTangled: boolean;
  /** The coders in the order of the file. */
  readonly stored: readonly Coder[];
  /** Bytes that it unpacks to. */
  size: number;
  /** It has a checksum of its own. */
  hasChecksum: boolean;
}

export interface Streams {
  readonly folders: readonly FolderInfo[];
  /** Offset and length of each packed stream in the file. */
  readonly packed: readonly { readonly offset: number; readonly size: number }[];
  /** Sizes of the files of each folder. */
  readonly sizes: readonly (readonly number[])[];
}

/** Where files begin in the archive: behind its first header. */
export const startLength = 32;

/** A file or folder that the archive names. */
export interface FileName {
  readonly name: string;
  readonly hasContent: boolean;
  /** A symbolic link, whose content is its target. */
  readonly isLink: boolean;
}

/**
 * Reads a whole header behind its first byte.
 * @param spendMember called for each file; may throw.
 */
export function readHeader(
  reader: HeaderReader,
  spendMember: () => void,
): { streams: Streams; names: FileName[] } {
  let streams: Streams = { folders: [], packed: [], sizes: [] };
  let names: FileName[] = [];
  for (;;) {
    const kind = reader.byte();
    if (kind === id.end) return { streams, names };
    if (kind === id.archiveProperties) {
      while (reader.byte() !== id.end) reader.bytes(reader.number());
    } else if (kind === id.additionalStreams) readStreams(reader);
    else if (kind === id.mainStreams) streams = readStreams(reader);
    else if (kind === id.files) names = readNames(reader, spendMember);
    else throw new MalformedArchiveError();
  }
}

/** Reads where the packed streams are, how they were packed, and how they divide into files. */
export function readStreams(reader: HeaderReader): Streams {
  const packed: { offset: number; size: number }[] = [];
  let folders: FolderInfo[] = [];
  let sizes: number[][] | undefined;
  for (;;) {
    const kind = reader.byte();
    if (kind === id.end) break;
    if (kind === id.packInfo) {
      let offset = startLength + reader.number();
      const count = reader.count();
      for (let property = reader.byte(); property !== id.end; property = reader.byte()) {
        if (property === id.size) {
          for (let i = 0; i < count; i++) {
            const size = reader.number();
            packed.push({ offset, size });
            offset += size;
          }
        } else if (property === id.crc) reader.digests(count);
        else throw new MalformedArchiveError();
      }
    } else if (kind === id.unpackInfo) folders = readFolders(reader);
    else if (kind === id.subStreams) sizes = readSubStreams(reader, folders);
    else throw new MalformedArchiveError();
  }
  return { folders, packed, sizes: sizes ?? folders.map(({ size }) => [size]) };
}

function readFolders(reader: HeaderReader): FolderInfo[] {
  if (reader.byte() !== id.folder) throw new MalformedArchiveError();
  const count = reader.count();
  // Directories outside the header were never written by anybody.
  if (reader.byte() !== 0) throw new MalformedArchiveError();
  const folders: FolderInfo[] = [];
  for (let i = 0; i < count; i++) folders.push(readFolder(reader));
  if (reader.byte() !== id.unpackSize) throw new MalformedArchiveError();
  for (const folder of folders) {
    for (const coder of folder.stored) coder.size = reader.number();
    folder.size = folder.coders.at(-1)?.size ?? 0;
  }
  for (let property = reader.byte(); property !== id.end; property = reader.byte()) {
    if (property !== id.crc) throw new MalformedArchiveError();
    reader.digests(count).forEach((defined, i) => {
      folders[i].hasChecksum = defined;
    });
  }
  return folders;
}

function readFolder(reader: HeaderReader): FolderInfo {
  const count = reader.number();
  if (count < 1 || count > 32) throw new MalformedArchiveError();
  const stored: Coder[] = [];
  let inputs = 0;
  let isTangled = false;
  for (let i = 0; i < count; i++) {
    const flags = reader.byte();
    const method = [...reader.bytes(flags & 15)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if ((flags & 0x10) !== 0) {
      const ins = reader.count();
      if (ins > 32 || reader.number() !== 1) throw new MalformedArchiveError();
      inputs += ins;
      isTangled ||= ins !== 1;
    } else inputs++;
    stored.push({
      method,
      properties: (flags & 0x20) === 0 ? new Uint8Array(0) : reader.bytes(reader.number()),
      size: 0,
    });
  }
  /** The coder that takes what a coder gives. */
  const next = new Map<number, number>();
  const bound = new Set<number>();
  for (let i = 1; i < count; i++) {
    const input = reader.number();
    next.set(reader.number(), input);
    bound.add(input);
  }
  const packedStreams = inputs - (count - 1);
  if (packedStreams < 1) throw new MalformedArchiveError();
  if (packedStreams > 1) for (let i = 0; i < packedStreams; i++) reader.number();
  const coders: Coder[] = [];
  for (let i = stored.findIndex((_, input) => !bound.has(input)); stored[i] !== undefined; ) {
    coders.push(stored[i]);
    if (coders.length > count) throw new MalformedArchiveError();
    i = next.get(i) ?? -1;
  }
  isTangled ||= coders.length !== count || packedStreams !== 1;
  return { coders, isTangled, stored, size: 0, hasChecksum: false };
}

function readSubStreams(reader: HeaderReader, folders: readonly FolderInfo[]): number[][] {
  let counts = folders.map(() => 1);
  let sizes: number[][] | undefined;
  for (;;) {
    const kind = reader.byte();
    if (kind === id.end) break;
    if (kind === id.streamCounts) counts = folders.map(() => reader.number());
    else if (kind === id.size) sizes = folders.map((folder, i) => readSizes(reader, folder, counts[i]));
    else if (kind === id.crc) {
      let count = 0;
      for (const [i, { hasChecksum }] of folders.entries()) {
        if (counts[i] !== 1 || !hasChecksum) count += counts[i];
      }
      reader.digests(count);
    } else throw new MalformedArchiveError();
  }
  return sizes ?? folders.map(({ size }, i) => (counts[i] === 0 ? [] : [size]));
}

/** Sizes of a folder's files; the last one takes what is left. */
function readSizes(reader: HeaderReader, folder: FolderInfo, count: number): number[] {
  const sizes: number[] = [];
  let left = folder.size;
  for (let i = 1; i < count; i++) {
    const size = reader.number();
    if (size > left) throw new MalformedArchiveError();
    sizes.push(size);
    left -= size;
  }
  return count === 0 ? [] : [...sizes, left];
}

function readNames(reader: HeaderReader, spendMember: () => void): FileName[] {
  const count = reader.number();
  let names: string[] = [];
  let isEmpty: readonly boolean[] = [];
  let links: ReadonlySet<number> = new Set();
  for (let kind = reader.byte(); kind !== id.end; kind = reader.byte()) {
    const property = reader.part(reader.number());
    if (kind === id.emptyStream) isEmpty = property.bits(count);
    else if (kind === id.attributes) links = readLinks(property, count);
    else if (kind === id.names) {
      if (property.byte() !== 0) throw new MalformedArchiveError();
      names = [];
      for (let i = 0; i < count; i++) {
        spendMember();
        names.push(property.utf16());
      }
    }
  }
  return names.map((name, i) => ({ name, hasContent: isEmpty[i] !== true, isLink: links.has(i) }));
}

/** Of the second byte of Windows's attributes: a link or the like. */
const reparsePoint = 4;

/** Which files are links, by their attributes: those of Windows, and the mode of Unix above them. Source: p7zip, Windows/FileDir.cpp. */
function readLinks(property: HeaderReader, count: number): ReadonlySet<number> {
  const links = new Set<number>();
  const defined = property.byte() === 0 ? property.bits(count) : undefined;
  if (property.byte() !== 0) throw new MalformedArchiveError();
  for (let i = 0; i < count; i++) {
    if (defined?.[i] === false) continue;
    const [, windows, , unix] = property.bytes(4);
    if ((unix & 0xf0) === 0xa0 || (windows & reparsePoint) !== 0) links.add(i);
  }
  return links;
}

/** Reads a header's numbers and texts from its bytes; every method throws MalformedArchiveError at their end. */
export class HeaderReader {
  private at = 0;

  constructor(private readonly data: Uint8Array) {}

  byte(): number {
    if (this.at >= this.data.length) throw new MalformedArchiveError();
    return this.data[this.at++];
  }

  bytes(length: number): Uint8Array {
    if (!(length <= this.data.length - this.at)) throw new MalformedArchiveError();
    this.at += length;
    return this.data.subarray(this.at - length, this.at);
  }

  part(length: number): HeaderReader {
    return new HeaderReader(this.bytes(length));
  }

  /** A number of up to 64 bits, whose first byte tells how many follow. */
  number(): number {
    const first = this.byte();
    let value = 0;
    let scale = 1;
    for (let mask = 0x80; mask > 0; mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * scale;
      value += this.byte() * scale;
      scale *= 256;
    }
    return value;
  }

  /** A number of things of which each takes a byte at least. */
  count(): number {
    const count = this.number();
    if (count > this.data.length) throw new MalformedArchiveError();
    return count;
  }

  /** As many bits, from the highest of each byte. */
  bits(count: number): boolean[] {
    if (!(count <= (this.data.length - this.at) * 8)) throw new MalformedArchiveError();
    const bytes = this.bytes(Math.ceil(count / 8));
    return Array.from({ length: count }, (_, i) => (bytes[i >> 3] & (0x80 >> (i & 7))) !== 0);
  }

  /** Passes checksums over; tells which are there. */
  digests(count: number): readonly boolean[] {
    if (count > this.data.length) throw new MalformedArchiveError();
    const defined = this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
    this.bytes(4 * defined.filter(Boolean).length);
    return defined;
  }

  /** Text that ends with a zero. */
  utf16(): string {
    const units: number[] = [];
    for (;;) {
      const unit = this.byte() | (this.byte() << 8);
      if (unit === 0) return decodeUtf16(units);
      units.push(unit);
    }
  }
}

function decodeUtf16(units: readonly number[]): string {
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.slice(i, i + 4096));
  return text;
}
