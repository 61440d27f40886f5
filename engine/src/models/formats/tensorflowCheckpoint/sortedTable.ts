import type { ByteSource } from '../../../bytes/byteSource';
import { decodeLatin1 } from '../../../bytes/text';
import { Cost } from '../../../meter';
import type { Budget } from '../../scan/budget';
import { MalformedError, WindowReader } from '../windowReader';

/*
 * A sorted table of LevelDB's format: blocks of keys and values, an index with the place of each block, and a footer with the place of the
 * index. Sources: leveldb/doc/table_format.md; tensorflow/tsl/lib/io, table.cc, format.cc and block.cc.
 */

const footerLength = 48;
/** 0xdb4775248b80fb57, little endian. */
const magic = '\x57\xfb\x80\x8b\x24\x75\x47\xdb';
/** Behind a block: how it is compressed, and its checksum. */
const trailerLength = 5;
/** Bytes of a key, beyond what any library writes. */
const maxKey = 1 << 16;

/** Where a value of the table stands in the file. */
export interface TableEntry {
  /** As Latin-1, a character a byte. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** True for a file that ends like such a table. */
export async function isSortedTable(source: ByteSource): Promise<boolean> {
  if (!(source.size >= footerLength && Number.isFinite(source.size))) return false;
  return decodeLatin1(await source.read(source.size - magic.length, magic.length)) === magic;
}

/**
 * Every entry of every block that the index has, in their order, which is that of their keys: a search needs it.
 * @throws MalformedError where the blocks do not lie in the file, or can be read in two ways.
 */
export async function* entriesOf(source: ByteSource, budget: Budget): AsyncIterable<TableEntry> {
  const footer = new WindowReader(source, budget, source.size - footerLength);
  // The first place is that of a list of further blocks, which TensorFlow does not read.
  await placeAt(footer);
  const index = await placeAt(footer);
  let last: string | undefined;
  for await (const { start, end } of blockOf(source, budget, index)) {
    const reader = new WindowReader(source, budget, start);
    const place = await placeAt(reader);
    if (reader.position > end) throw new MalformedError('a block whose place is cut', start);
    for await (const entry of blockOf(source, budget, place)) {
      if (last !== undefined && entry.key <= last)
        throw new MalformedError('keys that are not in order', start);
      last = entry.key;
      yield entry;
    }
  }
}

interface Place {
  readonly start: number;
  readonly size: number;
}

async function placeAt(reader: WindowReader): Promise<Place> {
  const start = await reader.varint();
  return { start, size: await reader.varint() };
}

/**
 * Entries of one block. A key shares its beginning with the key before it. Places where a search may start stand behind the entries, in
 * their order: elsewhere than at a whole key, a search would read other keys.
 */
async function* blockOf(
  source: ByteSource,
  budget: Budget,
  { start, size }: Place,
): AsyncIterable<TableEntry> {
  if (size < 4 || start + size + trailerLength > source.size)
    throw new MalformedError('a block beyond the end', start);
  const reader = new WindowReader(source, budget, start + size);
  if ((await reader.u8()) !== 0) throw new MalformedError('a compressed block', start);
  reader.position = start + size - 4;
  const restarts = await reader.u32();
  const end = start + size - 4 - restarts * 4;
  if (end < start) throw new MalformedError('a block of places beyond it', start);
  const searches = new WindowReader(source, budget, end);
  const nextSearch = async () => (searches.position < start + size - 4 ? await searches.u32() : undefined);
  let search = await nextSearch();
  let before = '';
  reader.position = start;
  while (reader.position < end) {
    const at = reader.position;
    budget.meter.spend(Cost.step);
    const [shared, own, length] = [await reader.varint(), await reader.varint(), await reader.varint()];
    if (shared > before.length || own > maxKey || shared + own > maxKey)
      throw new MalformedError('a key that is too long', at);
    if (shared === 0 && at - start === search) search = await nextSearch();
    const key = before.slice(0, shared) + decodeLatin1(await reader.bytes(own));
    const value = reader.position;
    if (value + length > end) throw new MalformedError('a value beyond its block', at);
    yield { key, start: value, end: value + length };
    before = key;
    reader.position = value + length;
  }
  if (search !== undefined && end > start) throw new MalformedError('a search inside of an entry', start);
}
