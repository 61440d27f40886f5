import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { Kind, kindOf, type Value } from '../pickle/machine/values';
import type { Budget } from '../scan/budget';
import { withBytes } from './keptBytes';
import { ValueReader } from './plainValues';
import { type RebuiltPickle, rebuildPickle } from './rebuild';
import { dtypeBytes, RefusedError, type Storage, type TensorFile } from './tensor';
import { storageDtype } from './torchTypes';
import { type StorageLoader, TreeBuilder } from './tree';
import type { ZipMembers } from './zipMembers';

const none = new Map<string, string>();

/** Where storages are: by key, with the bytes that the persistent id says they have. */
type StorageSource = (key: string, bytes: number, elementBytes: number) => Storage;

/** A checkpoint of torch 1.6 or newer: `data.pkl`, storages in `data/`. Source: torch.serialization `_load`. */
export async function readTorchZip(budget: Budget, members: ZipMembers, max?: number): Promise<TensorFile> {
  const main = members.names.find((name) => /(?:^|\/)data\.pkl$/.test(name));
  if (main === undefined) throw new RefusedError('malformed', t('torch.no-main-pickle'));
  const root = main.slice(0, -'data.pkl'.length);
  if (members.names.some((name) => name.startsWith(`${root}code/`) || name === `${root}constants.pkl`)) {
    throw new RefusedError('torchscript', t('torch.scripted-archive'));
  }
  const bigEndian = (await members.text(`${root}byteorder`, 16))?.trim() === 'big';
  const pickle = await rebuildPickle(members.open(main), 0, budget, budget.options.limits);
  const open: StorageSource = (key, bytes) => {
    const name = `${root}data/${key}`;
    if (!members.has(name)) throw new RefusedError('missing-storage', t('torch.missing-storage', key));
    const source = members.open(name);
    return { name, source: slice(source, 0, bytes, key), bigEndian };
  };
  return { format: 'torch-zip', ...(await treeOf(pickle, open, max)), metadata: none };
}

/** The format before 1.6: five pickles, then each storage behind its number of elements. Source: `_legacy_load`. */
export async function readTorchLegacy(budget: Budget, source: ByteSource, max?: number): Promise<TensorFile> {
  const { limits } = budget.options;
  let at = 0;
  const pickles: RebuiltPickle[] = [];
  for (let index = 0; index < 5; index++) {
    const pickle = await rebuildPickle(source, at, budget, limits);
    pickles.push(pickle);
    at = pickle.end;
  }
  const keys = await withBytes(pickles[4].kept, () => storageKeys(pickles[4]));
  // Lengths stand between the storages, and how wide an element is only the persistent ids say: all are met before any is read.
  const pending = new Map<string, { storage: DeferredStorage; elementBytes: number }>();
  const open: StorageSource = (key, bytes, elementBytes) => {
    const storage = new DeferredStorage(key, bytes);
    pending.set(key, { storage, elementBytes });
    return { name: key, source: storage, bigEndian: false };
  };
  const tree = await treeOf(pickles[3], open, max, true);
  for (const key of keys) {
    const head = await source.read(at, 8);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const wanted = pending.get(key);
    const count = head.length < 8 ? Number.NaN : view.getUint32(0, true) + view.getInt32(4, true) * 2 ** 32;
    // A storage that nothing refers to has no known width, and nothing behind it can be found.
    if (wanted === undefined || !(count >= 0)) break;
    const bytes = count * wanted.elementBytes;
    wanted.storage.resolve(slice(source, at + 8, Math.min(bytes, wanted.storage.size), key));
    if (bytes < wanted.storage.size) throw lying(key);
    at += 8 + bytes;
  }
  for (const [key, { storage }] of pending) {
    if (!storage.isResolved) throw new RefusedError('missing-storage', t('torch.missing-storage', key));
  }
  return { format: 'torch-legacy', ...tree, metadata: none };
}

/** The keys of all storages, in the order in which they follow. */
function storageKeys(pickle: RebuiltPickle): string[] {
  if (kindOf(pickle.value) !== Kind.list) return [];
  const reader = new ValueReader(pickle);
  const { items } = pickle.machine.elements.items(pickle.value, Number.POSITIVE_INFINITY);
  return items.map((item) => reader.text(item) ?? '');
}

/** A storage whose place in the file is found after it was first named. */
class DeferredStorage implements ByteSource {
  private source: ByteSource | undefined;

  constructor(
    readonly name: string,
    readonly size: number,
  ) {}

  get isResolved(): boolean {
    return this.source !== undefined;
  }

  resolve(source: ByteSource): void {
    this.source = source;
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    return this.source === undefined ? new Uint8Array(0) : this.source.read(offset, length);
  }
}

function lying(key: string): RefusedError {
  return new RefusedError('lying-size', t('torch.storage-too-short', key));
}

function slice(source: ByteSource, start: number, bytes: number, key: string): ByteSource {
  if (!Number.isSafeInteger(bytes) || start + bytes > source.size) throw lying(key);
  return new SliceSource(key, source, start, bytes);
}

/**
 * The tree of the main pickle, or its first tensors; `open` is asked once for each storage key. The old format needs all of them, or those
 * behind one whose width is not known cannot be found.
 */
function treeOf(
  pickle: RebuiltPickle,
  open: StorageSource,
  max?: number,
  needsAll = max === undefined,
): Promise<Pick<TensorFile, 'root' | 'isPartial'>> {
  const storages = new Map<string, { storage: Storage; dtype: string }>();
  const dtypes = new Map<Value, string>();
  const load: StorageLoader = (pid, reader) => {
    // ('storage', class, key, location, count) and, before 1.6, a view: None or (key, offset, count).
    const [tag, type, keyValue, , countValue, viewValue] = pid;
    const key = keyValue === undefined ? undefined : reader.text(keyValue);
    let dtype = type === undefined ? undefined : dtypes.get(type);
    if (dtype === undefined && type !== undefined) {
      dtype = storageDtype(pickle.observer.pathOf(type));
      if (dtype !== undefined) dtypes.set(type, dtype);
    }
    const elementBytes = dtype === undefined ? undefined : dtypeBytes(dtype);
    const count = countValue === undefined ? undefined : reader.integer(countValue);
    if (
      tag === undefined ||
      reader.text(tag) !== 'storage' ||
      key === undefined ||
      dtype === undefined ||
      elementBytes === undefined ||
      count === undefined ||
      count < 0
    )
      throw new RefusedError('malformed', t('torch.unknown-storage-id'));
    const known = storages.get(key);
    const storage = known?.storage ?? open(key, count * elementBytes, elementBytes);
    if (known === undefined) storages.set(key, { storage, dtype });
    else if (count * elementBytes > storage.source.size) throw lying(key);
    const view = viewValue === undefined ? undefined : reader.items(viewValue);
    const offset = view === undefined ? 0 : (reader.integer(view[1]) ?? Number.NaN);
    return { storage, dtype, offset };
  };
  const builder = new TreeBuilder(new ValueReader(pickle), load, max);
  return withBytes(pickle.kept, () => {
    if (needsAll) builder.loadStorages();
    return builder.part(pickle.value);
  });
}
