import { type ByteSource, MemorySource, SliceSource } from '../../../bytes/byteSource';
import { readJson } from '../../formats/json';
import { reportSkopsArrays } from '../../formats/skopsArrays';
import type { ModelScan } from '../../scan/modelScan';
import { decompressMember } from './decompressMember';
import type { ZipEntry } from './directory';

/** A compressed member up to this size is held while it is looked at. */
const maxHeld = 1 << 24;

/** Compares the arrays of a skops file, which stand in members of their own, with what its schema says of them. */
export async function scanSkopsArrays(
  scan: ModelScan,
  source: ByteSource,
  entries: readonly ZipEntry[],
  member: readonly string[],
): Promise<void> {
  const open = async (name: string): Promise<ByteSource | undefined> => {
    const named = entries.filter((entry) => entry.name === name);
    // Loaders differ in which of several they take.
    const [entry] = named;
    if (named.length !== 1 || entry.dataOffset < 0) return undefined;
    const stored = new SliceSource(name, source, entry.dataOffset, entry.compressedSize);
    const content = decompressMember(scan, entry, stored);
    if (content === undefined) return stored;
    if (content === 'unsupported' || entry.size > maxHeld) return undefined;
    try {
      return new MemorySource(name, await content.read(0, entry.size));
    } finally {
      await content.close();
    }
  };
  for (const schema of entries.filter(({ name }) => name === 'schema.json')) {
    const file = await open(schema.name);
    const root = file === undefined ? undefined : await readJson(scan, file);
    if (root !== undefined) await reportSkopsArrays(scan, root, open, source.size, member);
  }
}
