import type { RecordSize } from '../../pickle/torchRecords';
import type { ZipEntry } from './directory';

/**
 * Where the tensors of a pickle lie that is the member `name` of an archive of torch: in the folder of its own name, `data.pkl` in `data/`;
 * in a package in `.data/`. Newer bytecode shares the folder `constants/`. Undefined for inputs of a trace, which are written without
 * their bytes and never loaded. Sources: torch.serialization, torch.package, torch/csrc/jit/serialization.
 */
export function recordSizeOf(
  format: string,
  name: string,
  entries: readonly ZipEntry[],
): RecordSize | undefined {
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
  return (key) => {
    sizes ??= sizesOf(entries);
    return sizes.get(place + key + ending);
  };
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
