import { t } from '../../../../l10n/messages';
import { type ByteSource, WatchedSource } from '../../bytes/byteSource';
import type { DecompressedSource } from '../../bytes/decompressed';
import { openCompressed } from '../containers/compressed';
import { isDistributedShard } from '../containers/zip/distributed';
import { canonicalPath } from '../pickle/globals/fixImports';
import { isTorchLegacy } from '../pickle/scanPickle';
import type { Budget } from '../scan/budget';
import { sniff } from '../scan/sniff';
import { readHdf5 } from './hdf5';
import { withBytes } from './keptBytes';
import { readGguf, readOnnx } from './listed';
import { readNpy, readNpz } from './npy';
import { ValueReader } from './plainValues';
import { rebuildPickle } from './rebuild';
import { readSafetensors } from './safetensors';
import { RefusedError, type TensorFile } from './tensor';
import { readTorchLegacy, readTorchZip } from './torch';
import { TreeBuilder } from './tree';
import { ZipMembers } from './zipMembers';

/** Where a .keras archive keeps them. Source: keras.src.saving.saving_lib, `_VARS_FNAME_H5`. */
const kerasWeights = 'model.weights.h5';

/** A file opened as tensors: their bytes can be read until `close`. */
export interface OpenTensorFile extends TensorFile {
  close(): Promise<void>;
}

/**
 * Reads a file as tensors, without reading their bytes and without making any object of it.
 * @param most tensors for a first look; formats that list them in a header give all.
 * @throws RefusedError with the reason where that cannot be done; LimitError; CancelledError; what reading throws.
 */
export async function readTensors(budget: Budget, file: ByteSource, max?: number): Promise<OpenTensorFile> {
  const source = new WatchedSource(file, (bytes) => budget.spendRead(bytes));
  const readings = (await sniff(source, true)).map(({ id }) => id);
  const closed = (tensors: TensorFile) => ({ ...tensors, close: async () => {} });
  if (isDistributedShard(file.name)) {
    throw new RefusedError('unsupported-format', t('read.distributed-shard'));
  }
  if (readings.includes('zip')) {
    const members = await ZipMembers.of(budget, source);
    const read = members.names.some((name) => /(?:^|\/)data\.pkl$/.test(name))
      ? readTorchZip(budget, members, max)
      : members.has(kerasWeights)
        ? readHdf5(budget, members.open(kerasWeights), 'keras')
        : members.names.some((name) => name.endsWith('.npy'))
          ? readNpz(members)
          : undefined;
    if (read !== undefined) return { ...(await read), close: () => members.close() };
    throw new RefusedError('unsupported-format', t('read.no-known-archive'));
  }
  if (readings.includes('safetensors')) return closed(await readSafetensors(source));
  if (readings.includes('hdf5')) return closed(await readHdf5(budget, source, 'hdf5'));
  if (readings.includes('gguf')) return closed(await readGguf(budget, source));
  if (/\.onnx$/i.test(file.name) && readings.includes('protobuf'))
    return closed(await readOnnx(budget, source));
  if (readings.includes('npy')) {
    const array = await readNpy(source);
    const name = stem(file.name);
    return closed({
      format: 'npy',
      root: { kind: 'mapping', entries: [[name, array]] },
      metadata: new Map(),
    });
  }
  const content = await openCompressed(budget, source, readings);
  if (content !== undefined) {
    try {
      return { ...(await readCompressed(budget, content, max)), close: () => content.close() };
    } catch (error) {
      await content.close();
      throw error;
    }
  }
  if (readings.includes('tar')) throw new RefusedError('legacy-tar', t('read.legacy-tar'));
  if (readings.includes('pickle')) {
    if (await isTorchLegacy(source, 0)) return closed(await readTorchLegacy(budget, source, max));
    return closed(await readPlainPickle(budget, source, max));
  }
  throw new RefusedError('unsupported-format', t('tensors-common.no-tensors'));
}

/** Arrays that joblib or pandas compressed. */
async function readCompressed(
  budget: Budget,
  content: DecompressedSource,
  max?: number,
): Promise<TensorFile> {
  if (content.corrupt) throw new RefusedError('malformed', t('common.compression-damaged'));
  if (content.unsupported) throw new RefusedError('compression', t('compressed.unsupported-compression'));
  if (!(await sniff(content, true)).some(({ id }) => id === 'pickle') || (await isTorchLegacy(content, 0)))
    throw new RefusedError('unsupported-format', t('tensors-common.no-tensors'));
  return readPlainPickle(budget, content, max);
}

/** Arrays in a plain pickle, or one of joblib's. */
async function readPlainPickle(budget: Budget, source: ByteSource, max?: number): Promise<TensorFile> {
  const pickle = await rebuildPickle(source, 0, budget, budget.options.limits, true);
  const noStorage = () => {
    throw new RefusedError('malformed', t('read.unexpected-storages'));
  };
  const builder = new TreeBuilder(new ValueReader(pickle), noStorage, max);
  const isJoblib = pickle.machine.globals.some(({ module }) => module.startsWith('joblib.numpy_pickle'));
  return {
    format: isJoblib ? 'joblib' : 'pickle',
    ...(await withBytes(pickle.kept, () => builder.part(pickle.value))),
    globals: pickle.machine.globals.map(({ module, name }) => canonicalPath(module, name)),
    metadata: new Map(),
  };
}

/** Last part of a path without its extension. */
function stem(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/(?<=.)\.[^.]*$/, '');
}
