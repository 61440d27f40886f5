/** A file as git's index describes it. */
export interface IndexEntry {
  /** From the root of the repository, with `/` between its parts. */
  readonly path: string;
  /** Inode number, its lower 32 bits; 0 where the system has none. */
  readonly inode: number;
  /** Change of the inode: seconds since 1970 and nanoseconds. On Windows, git puts the time of creation there. */
  readonly seconds: number;
  readonly nanoseconds: number;
}

const headLength = 12;
/** Bytes of an entry in front of its object's name, and behind it. */
const statLength = 40;
const flagsLength = 2;

/**
 * Reads git's index, versions 2 to 4; undefined for anything else, and where an entry is damaged. Objects are named by SHA-1 (20 bytes)
 * or SHA-256 (32), which the file itself does not say, so both are tried. Source: gitformat-index(5).
 */
export function readGitIndex(bytes: Buffer): IndexEntry[] | undefined {
  if (bytes.length < headLength || bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (version < 2 || version > 4 || count > bytes.length / statLength) return undefined;
  return readEntries(bytes, version, count, 20) ?? readEntries(bytes, version, count, 32);
}

function readEntries(
  bytes: Buffer,
  version: number,
  count: number,
  objectName: number,
): IndexEntry[] | undefined {
  const entries: IndexEntry[] = [];
  let at = headLength;
  let path = '';
  for (let index = 0; index < count; index++) {
    const flagsAt = at + statLength + objectName;
    if (flagsAt + flagsLength > bytes.length) return undefined;
    const isExtended = version >= 3 && (bytes.readUInt16BE(flagsAt) & 0x4000) !== 0;
    const nameAt = flagsAt + flagsLength + (isExtended ? 2 : 0);
    const name = version === 4 ? packedName(bytes, nameAt, path) : plainName(bytes, nameAt);
    // The low bits of the flags hold the name's length, which tells the two lengths of objects' names apart.
    const stated = bytes.readUInt16BE(flagsAt) & 0xfff;
    if (name === undefined || (stated < 0xfff && stated !== Buffer.byteLength(name.path))) return undefined;
    path = name.path;
    entries.push({
      path,
      seconds: bytes.readUInt32BE(at),
      nanoseconds: bytes.readUInt32BE(at + 4),
      inode: bytes.readUInt32BE(at + 20),
    });
    // Versions 2 and 3 pad entries with zeros to a multiple of eight bytes, one at least.
    at = version === 4 ? name.end : at + ((name.end - 1 - at + 8) & ~7);
  }
  return entries;
}

interface Name {
  readonly path: string;
  /** Behind the zero that ends it. */
  readonly end: number;
}

function plainName(bytes: Buffer, start: number): Name | undefined {
  const end = bytes.indexOf(0, start);
  return end < 0 ? undefined : { path: bytes.toString('utf8', start, end), end: end + 1 };
}

/** Version 4 says how many bytes of the name before are dropped, and what follows. */
function packedName(bytes: Buffer, start: number, before: string): Name | undefined {
  let at = start;
  let dropped = 0;
  for (let more = true; more; at++) {
    const byte = bytes[at];
    if (byte === undefined || at - start > 4) return undefined;
    dropped = at === start ? byte & 0x7f : ((dropped + 1) << 7) | (byte & 0x7f);
    more = (byte & 0x80) !== 0;
  }
  const known = Buffer.from(before);
  const rest = plainName(bytes, at);
  if (rest === undefined || dropped > known.length) return undefined;
  const path = known.toString('utf8', 0, known.length - dropped) + rest.path;
  return { path, end: rest.end };
}
