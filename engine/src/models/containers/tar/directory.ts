import type { ByteSource } from '../../../bytes/byteSource';
import { decodeLatin1, decodeStrictUtf8 } from '../../../bytes/text';
import type { Budget } from '../../scan/budget';
import { leavesFolder } from '../paths';
import { TarLinks } from './links';

/** One regular file of a tar. */
export interface TarEntry {
  readonly name: string;
  /** Offset and length of the content in the tar. */
  readonly offset: number;
  readonly size: number;
}

/** What is odd about a tar. */
export type TarOddity =
  /** Unpacking it writes outside the folder, directly or through a link that the archive itself makes. */
  | { readonly kind: 'traversal'; readonly name: string }
  /** A link that leads outside the folder. */
  | { readonly kind: 'link'; readonly name: string; readonly target: string }
  /** A device, a named pipe. */
  | { readonly kind: 'special'; readonly name: string }
  | { readonly kind: 'sparse'; readonly name: string };

/** A name for what another name has. */
export interface TarLink {
  readonly name: string;
  /** Where it leads, from the root of the archive. */
  readonly target: string;
}

export interface TarDirectory {
  readonly entries: readonly TarEntry[];
  /** Links that stay inside. */
  readonly links: readonly TarLink[];
  readonly oddities: readonly TarOddity[];
  /** Where reading ended: behind the two zero blocks, or before a header that is none. */
  readonly end: number;
  /** A header is broken, or the content of the last member is cut off. */
  readonly damaged: 'header' | 'truncated' | undefined;
}

/** What counts headers, and the work on their names. */
export type TarBudget = Pick<Budget, 'spendMember' | 'meter'>;

const block = 512;
/** Names and other extended headers are never longer. */
const maxExtendedLength = 1 << 20;

/** Records of a pax header that are about one member. */
const perMember = /^(?:size|path|linkpath|GNU\.sparse\..*)$/;

/** True where the bytes are a tar header: its checksum is right. */
export function isTarHeader(bytes: Uint8Array): boolean {
  if (bytes.length < block || bytes[0] === 0) return false;
  const expected = parseOctal(bytes.subarray(148, 156));
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < block; i++) {
    const byte = i >= 148 && i < 156 ? 0x20 : bytes[i];
    unsigned += byte;
    signed += (byte << 24) >> 24;
  }
  return expected === unsigned || expected === signed;
}

/**
 * Reads the headers of a tar: v7, ustar, GNU and pax, with their long names. Source: POSIX.1-2017 pax, GNU tar manual, Python's tarfile.
 * @throws LimitError, CancelledError
 */
export async function readTarDirectory(source: ByteSource, budget: TarBudget): Promise<TarDirectory> {
  const entries: TarEntry[] = [];
  const links: TarLink[] = [];
  const oddities: TarOddity[] = [];
  const linked = new TarLinks(budget.meter);
  const symbolic: TarLink[] = [];
  let longName: string | undefined;
  let longLink: string | undefined;
  let pax = new Map<string, string>();
  let at = 0;
  const finish = (end: number, damaged: TarDirectory['damaged']): TarDirectory => {
    // A link may lead through one that comes later.
    for (const { name, target } of symbolic)
      if (linked.leads(name, target)) oddities.push({ kind: 'link', name, target });
    linked.release();
    // The links of a container's layer count from its own root.
    const isLayer = entries.some(({ name }) => /^(?:\.?\/)?(?:usr|etc|bin|lib|var)\//.test(name));
    return {
      entries,
      links,
      oddities: oddities.filter(({ kind }) => kind !== 'link' || !isLayer),
      end,
      damaged,
    };
  };
  for (;;) {
    const header = await source.read(at, block);
    if (header.length === 0 || (header[0] === 0 && header.every((byte) => byte === 0)))
      return finish(Math.min(source.size, at + 2 * block), undefined);
    if (!isTarHeader(header)) return finish(at, 'header');
    budget.spendMember();
    const type = String.fromCharCode(header[156]);
    const size = pax.has('size') ? paxNumber(pax.get('size')) : parseNumber(header.subarray(124, 136));
    if (!Number.isSafeInteger(size) || size < 0) return finish(at, 'header');
    // A folder to Python, behind which the next header stands; content to others.
    if (type === '\0' && size > 0 && nameOf(header).endsWith('/')) return finish(at, 'header');
    const offset = at + block;
    at = offset + Math.ceil(size / block) * block;
    if (offset + size > source.size && type !== '1' && type !== '2' && type !== '5') {
      entries.push({ name: longName ?? nameOf(header), offset, size: Math.max(0, source.size - offset) });
      return finish(source.size, 'truncated');
    }
    if (/^[LKgxX]$/.test(type)) {
      const content = await source.read(offset, Math.min(size, maxExtendedLength));
      const records = type === 'L' || type === 'K' ? new Map<string, string>() : parsePax(content);
      // Of two headers for one member readers take either. What is said of all that follow is told by Git and by few others, and counts to some
      // for content alone.
      const isOdd =
        size > maxExtendedLength ||
        records === undefined ||
        pax.has('size') ||
        (type === 'L' && longName !== undefined) ||
        (type === 'K' && longLink !== undefined) ||
        (/[xX]/.test(type) && pax.size > 0) ||
        (type === 'g' && [...records.keys()].some((key) => perMember.test(key)));
      if (isOdd) return finish(offset - block, 'header');
      if (type === 'L') longName = cString(content);
      else if (type === 'K') longLink = cString(content);
      else if (type !== 'g') pax = records;
      continue;
    }
    if ((longName !== undefined && pax.has('path')) || (longLink !== undefined && pax.has('linkpath')))
      return finish(offset - block, 'header');
    const name = pax.get('path')?.replace(/\/+$/, '') ?? longName ?? nameOf(header);
    const link = pax.get('linkpath') ?? longLink ?? cString(header.subarray(157, 257));
    if ([...pax.keys()].some((key) => key.startsWith('GNU.sparse.'))) oddities.push({ kind: 'sparse', name });
    longName = undefined;
    longLink = undefined;
    pax = new Map();
    if (leavesFolder(name) || linked.leaves(name)) oddities.push({ kind: 'traversal', name });
    if (type === '1' || type === '2') {
      // A hard link counts from the archive's root, a symbolic one from where it stands.
      const target = type === '1' || link.startsWith('/') ? link : `${parentOf(name)}${link}`;
      if (leavesFolder(target) || linked.leads(type === '1' ? '' : name, link))
        oddities.push({ kind: 'link', name, target: link });
      else {
        links.push({ name, target: normal(target) });
        if (type === '2') symbolic.push({ name, target: link });
      }
      if (type === '2' || leavesFolder(target)) linked.add(name, type === '2' ? link : `/${link}`);
      at = offset;
    } else if (type === '5') at = offset;
    else if (type === '3' || type === '4' || type === '6') oddities.push({ kind: 'special', name });
    else {
      if (type === 'S') oddities.push({ kind: 'sparse', name });
      entries.push({ name, offset, size });
    }
  }
}

function parentOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** A path without its detours. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function nameOf(header: Uint8Array): string {
  const name = cString(header.subarray(0, 100));
  const isUstar = decodeLatin1(header.subarray(257, 263)) === 'ustar\0';
  const prefix = isUstar ? cString(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function cString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const part = end < 0 ? bytes : bytes.subarray(0, end);
  return decodeStrictUtf8(part) ?? decodeLatin1(part);
}

function parseOctal(bytes: Uint8Array): number {
  const text = cString(bytes).trim();
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : text === '' ? 0 : Number.NaN;
}

/** Readers differ in what else they take for a number. */
function paxNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
}

/** An octal number, or GNU's binary form for large ones. */
function parseNumber(bytes: Uint8Array): number {
  if ((bytes[0] & 0x80) === 0) return parseOctal(bytes);
  let value = bytes[0] & 0x7f;
  for (const byte of bytes.subarray(1)) value = value * 256 + byte;
  return value;
}

/** Records of a pax header: `<length> <key>=<value>\n`; undefined where one is none, which readers skip or stop at. */
function parsePax(bytes: Uint8Array): Map<string, string> | undefined {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const space = bytes.indexOf(0x20, at);
    const digits = space < 0 || space - at > 8 ? '' : decodeLatin1(bytes.subarray(at, space));
    const end = at + (/^\d+$/.test(digits) ? Number(digits) : 0);
    const equals = bytes.indexOf(0x3d, space);
    if (equals <= space + 1 || equals >= end || end > bytes.length || bytes[end - 1] !== 0x0a)
      return undefined;
    records.set(cString(bytes.subarray(space + 1, equals)), cString(bytes.subarray(equals + 1, end - 1)));
    at = end;
  }
  return records;
}
