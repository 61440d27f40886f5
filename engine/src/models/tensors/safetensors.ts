import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { decodeStrictUtf8 } from '../../bytes/text';
import { tensorNode } from './nodes';
import { contiguousStrides, type Entry, RefusedError, type TensorFile, tensorBytes } from './tensor';

/** The format's own limit. Source: safetensors, `MAX_HEADER_SIZE`. */
const maxHeaderSize = 100_000_000;

/** Reads the tensors of a safetensors file. @throws RefusedError where its header is not exact. */
export async function readSafetensors(source: ByteSource): Promise<TensorFile> {
  const bad = () => new RefusedError('malformed', t('common.header-unreadable'));
  const prefix = await source.read(0, 8);
  if (prefix.length < 8) throw bad();
  const view = new DataView(prefix.buffer, prefix.byteOffset, 8);
  const length = view.getUint32(0, true) + view.getUint32(4, true) * 2 ** 32;
  if (length > maxHeaderSize || 8 + length > source.size) throw bad();
  const text = decodeStrictUtf8(await source.read(8, length));
  let header: Map<string, unknown>;
  try {
    // Entries, not the object: a tensor may be called __proto__.
    const parsed: unknown = JSON.parse(text ?? '');
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw bad();
    header = new Map(Object.entries(parsed));
  } catch {
    throw bad();
  }
  const metadata = new Map<string, string>();
  const entries: Entry[] = [];
  const start = 8 + length;
  const storage = {
    name: source.name,
    source: new SliceSource(source.name, source, start, source.size - start),
    bigEndian: false,
  };
  for (const [name, entry] of header) {
    if (name === '__metadata__') {
      if (typeof entry !== 'object') throw bad();
      for (const [key, value] of Object.entries(entry ?? {})) {
        if (typeof value !== 'string') throw bad();
        metadata.set(key, value);
      }
      continue;
    }
    const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
    const isCounts = (value: unknown): value is number[] =>
      Array.isArray(value) && value.every((count) => Number.isSafeInteger(count) && count >= 0);
    if (typeof dtype !== 'string' || !isCounts(shape) || !isCounts(offsets) || offsets.length !== 2)
      throw bad();
    const bytes = tensorBytes({ dtype, shape });
    const data = new SliceSource(name, storage.source, offsets[0], offsets[1] - offsets[0]);
    if (bytes !== data.size || offsets[1] > storage.source.size) throw bad();
    const tensor = {
      dtype,
      shape,
      strides: contiguousStrides(shape),
      offset: 0,
      storage: { ...storage, source: data },
    };
    entries.push([name, tensorNode(tensor)]);
  }
  return { format: 'safetensors', root: { kind: 'mapping', entries }, metadata };
}
