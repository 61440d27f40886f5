import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { decodeLatin1 } from '../../../bytes/text';
import type { TorchArchive } from '../../pickle/torchRecords';
import type { ZipEntry } from './directory';

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
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const stem = name.slice(folder.length).replace(/\.pkl$/, '');
  if (stem === 'traced_inputs') return undefined;
  let sizes: Map<string, number> | undefined;
  let place = `${folder}${stem}/`;
  let ending = '';
  if (format === 'torch-package') {
    place = `${name.slice(0, name.indexOf('/') + 1)}.data/`;
    ending = '.storage';
  } else if (stem === 'bytecode' && !entries.some((entry) => entry.name.startsWith(place)))
    place = `${folder}constants/`;
  const sizeOf = (key: string) => {
    sizes ??= sizesOf(entries);
    return sizes.get(place + key + ending);
  };
  return {
    sizeOf,
    open: async (key) => {
      const record = entries.find((entry) => entry.name === place + key + ending);
      if (record?.method !== 0 || !(await isLittleEndian(entries, source))) return undefined;
      return new SliceSource(key, source, record.dataOffset, sizeOf(key) ?? 0);
    },
  };
}

/** torch swaps the bytes of what a machine with another order wrote, which says so in a record (torch 2.1 and later). */
async function isLittleEndian(entries: readonly ZipEntry[], source: ByteSource): Promise<boolean> {
  for (const { name, method, dataOffset, size } of entries) {
    if (!/(?:^|\/)byteorder$/.test(name)) continue;
    if (method !== 0 || size !== 6 || decodeLatin1(await source.read(dataOffset, 6)) !== 'little')
      return false;
  }
  return true;
}

/** Bytes of each member; of several with one name the fewest, since loaders differ in which they take. */
function sizesOf(entries: readonly ZipEntry[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { name, method, size, compressedSize } of entries) {
    const bytes = method === 0 ? Math.min(size, compressedSize) : size;
    sizes.set(name, Math.min(sizes.get(name) ?? Number.POSITIVE_INFINITY, bytes));
  }
  return sizes;
}
