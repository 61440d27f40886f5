import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { decodeLatin1 } from '../../../bytes/text';
import type { TorchArchive } from '../../pickle/torchRecords';
import type { ZipEntry } from './directory';

/** A name as torch compares it: its reader (miniz, `mz_zip_reader_locate_file`) finds `code/m.py` under `CODE/M.PY` as well. */
export function foldedName(name: string): string {
  return name.toLowerCase();
}

/** Names that only their case tells apart, so that torch may take one of these members for the other. */
export function namesAgainstEachOther(entries: readonly ZipEntry[]): string[] {
  const known = new Map<string, string>();
  const twins = new Set<string>();
  for (const { name } of entries) {
    const folded = foldedName(name);
    const first = known.get(folded);
    if (first === undefined) known.set(folded, name);
    else if (first !== name) twins.add(name);
  }
  return [...twins];
}

/**
 * Where the tensors of a pickle lie that is the member `name` of an archive of torch: in the folder of its own name, `data.pkl` in `data/`;
 * in a package in `.data/`. Newer bytecode shares the folder `constants/`. Undefined for inputs of a trace, which are written without
 * their bytes and never loaded. Sources: torch.serialization, torch.package, torch/csrc/jit/serialization.
 */
export function torchArchiveOf(
  format: string,
  name: string,
  entries: readonly ZipEntry[],
  source: ByteSource,
): TorchArchive | undefined {
  const own = foldedName(name);
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  const stem = own.slice(folder.length).replace(/\.pkl$/, '');
  if (stem === 'traced_inputs') return undefined;
  let sizes: Map<string, number> | undefined;
  let place = `${folder}${stem}/`;
  let ending = '';
  if (format === 'torch-package') {
    place = `${own.slice(0, own.indexOf('/') + 1)}.data/`;
    ending = '.storage';
  } else if (stem === 'bytecode' && !entries.some((entry) => foldedName(entry.name).startsWith(place)))
    place = `${folder}constants/`;
  const sizeOf = (key: string) => {
    sizes ??= sizesOf(entries);
    return sizes.get(foldedName(place + key + ending));
  };
  return {
    sizeOf,
    open: async (key) => {
      const wanted = foldedName(place + key + ending);
      const record = entries.find((entry) => foldedName(entry.name) === wanted);
      if (record?.method !== 0 || !(await isLittleEndian(entries, source))) return undefined;
      return new SliceSource(key, source, record.dataOffset, sizeOf(key) ?? 0);
    },
  };
}

/** torch swaps the bytes of what a machine with another order wrote, which says so in a record (torch 2.1 and later). */
async function isLittleEndian(entries: readonly ZipEntry[], source: ByteSource): Promise<boolean> {
  for (const { name, method, dataOffset, size } of entries) {
    if (!/(?:^|\/)byteorder$/i.test(name)) continue;
    if (method !== 0 || size !== 6 || decodeLatin1(await source.read(dataOffset, 6)) !== 'little')
      return false;
  }
  return true;
}

/** Bytes of each member; of several with one name the fewest, since loaders differ in which they take. */
function sizesOf(entries: readonly ZipEntry[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { name: spelled, method, size, compressedSize } of entries) {
    const name = foldedName(spelled);
    const bytes = method === 0 ? Math.min(size, compressedSize) : size;
    sizes.set(name, Math.min(sizes.get(name) ?? Number.POSITIVE_INFINITY, bytes));
  }
  return sizes;
}
