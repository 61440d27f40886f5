import { type ByteSource, MemorySource, SliceSource } from '../../../bytes/byteSource';
import { readJson } from '../../formats/json';
import type { OpenMember } from '../../formats/npyElements';
import { reportSkopsArrays } from '../../formats/skopsArrays';
import { reportSparseArrays } from '../../formats/sparseArrays';
import type { ModelScan } from '../../scan/modelScan';
import { decompressMember } from './decompressMember';
import type { ZipEntry } from './directory';

/** A compressed member up to this size is held while it is looked at; a larger one is decompressed as it is read. */
const maxHeld = 1 << 24;

/** Compares the arrays of a skops file, which stand in members of their own, with what its schema says of them. */
export function scanSkopsArrays(
  scan: ModelScan,
  source: ByteSource,
  entries: readonly ZipEntry[],
  member: readonly string[],
): Promise<void> {
  return withMembers(scan, source, entries, async (open) => {
    for (const { name } of entries.filter(({ name }) => name === 'schema.json')) {
      const file = await open(name);
      const root = file === undefined ? undefined : await readJson(scan, file);
      if (root !== undefined) await reportSkopsArrays(scan, root, open, source.size, member);
    }
  });
}

/** Compares the arrays of a sparse matrix that `scipy.sparse.save_npz` wrote, where an archive of arrays is one. */
export async function scanSparseArrays(
  scan: ModelScan,
  source: ByteSource,
  entries: readonly ZipEntry[],
  member: readonly string[],
): Promise<void> {
  if (!entries.some(({ name }) => name === 'format.npy' || name === 'format')) return;
  await withMembers(scan, source, entries, (open) => reportSparseArrays(scan, open, member));
}

/** Hands out a way to open members, and closes what was opened. */
async function withMembers(
  scan: ModelScan,
  source: ByteSource,
  entries: readonly ZipEntry[],
  look: (open: OpenMember) => Promise<void>,
): Promise<void> {
  const opened: { close(): Promise<void> }[] = [];
  const open: OpenMember = async (name) => {
    const named = entries.filter((entry) => entry.name === name);
    // Loaders differ in which of several they take.
    const [entry] = named;
    if (named.length !== 1 || entry.dataOffset < 0) return undefined;
    const stored = new SliceSource(name, source, entry.dataOffset, entry.compressedSize);
    const content = decompressMember(scan, entry, stored);
    if (content === undefined) return stored;
    if (content === 'unsupported') return undefined;
    opened.push(content);
    return entry.size > maxHeld ? content : new MemorySource(name, await content.read(0, entry.size));
  };
  try {
    await look(open);
  } finally {
    for (const content of opened) await content.close();
  }
}
