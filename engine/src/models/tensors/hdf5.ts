import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource, SliceSource } from '../../bytes/byteSource';
import { decodeUtf8 } from '../../bytes/text';
import { LimitError } from '../../limits';
import { attributesOf } from '../formats/hdf5/attributes';
import { ChunkedSource, canUndo, readChunkTree } from '../formats/hdf5/chunks';
import { type Dataset, readDataset } from '../formats/hdf5/dataset';
import { Hdf5File } from '../formats/hdf5/file';
import { linksOf } from '../formats/hdf5/links';
import { type HeaderMessage, readObjectHeader } from '../formats/hdf5/objectHeader';
import { MalformedError } from '../formats/windowReader';
import type { Budget } from '../scan/budget';
import { arrayNode } from './nodes';
import { type Entry, RefusedError, type TensorFile, type TensorNode, tensorBytes } from './tensor';

const maxDepth = 64;
/** Chunks of one dataset, those that were never written included. */
const maxChunks = 1 << 22;
/** Characters of an attribute that are shown. */
const maxFactLength = 200;

/**
 * The datasets of an HDF5 file by their groups: the weights that Keras keeps. Links to other files are not followed. The same
 * dataset under two names is one storage. @throws RefusedError where the file is damaged; LimitError; CancelledError.
 */
export async function readHdf5(budget: Budget, source: ByteSource, format: string): Promise<TensorFile> {
  try {
    const { file, root } = await Hdf5File.open(source, budget);
    const metadata = new Map<string, string>();
    const messages = await readObjectHeader(file, root);
    for await (const { name, values } of attributesOf(file, messages)) {
      const [value] = values;
      if (value === undefined) continue;
      file.seek(value.address);
      const text = decodeUtf8(await file.reader.bytes(Math.min(value.length, maxFactLength))).replace(
        /\0+$/,
        '',
      );
      metadata.set(name, value.length > maxFactLength ? `${text} …` : text);
    }
    return { format, root: await new Hdf5Tree(file, source).group(messages, 0), metadata };
  } catch (error) {
    if (error instanceof MalformedError)
      throw new RefusedError('malformed', t('hdf5.file-damaged', error.message));
    throw error;
  }
}

class Hdf5Tree {
  private readonly known = new Map<number, TensorNode>();
  private readonly open = new Set<number>();

  constructor(
    private readonly file: Hdf5File,
    private readonly source: ByteSource,
  ) {}

  async group(messages: readonly HeaderMessage[], depth: number): Promise<TensorNode> {
    const entries: Entry[] = [];
    if (depth > maxDepth) return { kind: 'opaque', className: 'group' };
    for await (const link of linksOf(this.file, messages)) {
      if (link.kind === 'hard') entries.push([link.name, await this.object(link.address, depth + 1)]);
      else if (link.kind === 'external') entries.push([link.name, outside(link.file)]);
    }
    return { kind: 'mapping', entries, hasTextKeys: true };
  }

  private async object(address: number, depth: number): Promise<TensorNode> {
    const known = this.known.get(address);
    if (known !== undefined) return known;
    if (this.open.has(address)) return { kind: 'opaque', className: 'recursive' };
    this.file.budget.spendMember();
    this.open.add(address);
    const messages = await readObjectHeader(this.file, address);
    const dataset = await readDataset(this.file, messages);
    const node = dataset === undefined ? await this.group(messages, depth) : await this.tensor(dataset);
    this.open.delete(address);
    this.known.set(address, node);
    return node;
  }

  private async tensor(dataset: Dataset): Promise<TensorNode> {
    const { shape, type } = dataset;
    const { name: dtype, text, bigEndian } = type;
    const refused = (id: string, message: string): TensorNode => ({
      kind: 'refused',
      refusal: { id, message },
      dtype: dtype ?? text,
      shape,
    });
    // Names and notes are no weights.
    if (text === 'string' || text === 'variable length') return { kind: 'opaque', className: text };
    if (dtype === undefined) return refused('dtype', t('hdf5.no-dataset-dtype', text));
    const data = await this.dataOf(dataset, tensorBytes({ dtype, shape }));
    if (typeof data === 'string') return refused('hdf5-storage', data);
    return arrayNode(dtype, shape, false, { name: data.name, source: data, bigEndian });
  }

  /** The elements in C order, or why they are not read. */
  private async dataOf(dataset: Dataset, bytes: number): Promise<ByteSource | string> {
    const { shape, layout, filters, type, fillsWithZeros } = dataset;
    if (layout.kind === 'other') return t('hdf5.storage-not-supported', layout.name);
    if (!canUndo(filters)) return t('hdf5.filter-not-supported', filters.map(({ id }) => id).join(', '));
    if (bytes === 0) return new MemorySource(t('common.array-data'), new Uint8Array(0));
    const isUnwritten = layout.kind === 'contiguous' && layout.address === undefined;
    if (layout.kind === 'contiguous' && layout.address !== undefined) {
      if (layout.bytes < bytes) throw new RefusedError('lying-size', t('common.array-exceeds-file'));
      this.file.seek(layout.address);
      const start = this.file.reader.position;
      if (start + bytes > this.source.size)
        throw new RefusedError('lying-size', t('common.array-exceeds-file'));
      return new SliceSource(t('common.array-data'), this.source, start, bytes);
    }
    const chunks =
      layout.kind !== 'chunked'
        ? new Map()
        : layout.single !== undefined
          ? new Map([[shape.map(() => 0).join(), layout.single]])
          : layout.tree === undefined
            ? new Map()
            : await readChunkTree(this.file, layout.tree, shape.length);
    const chunk = layout.kind === 'chunked' ? layout.chunk : shape;
    const needed = shape.reduce((product, size, axis) => product * Math.ceil(size / chunk[axis]), 1);
    if (needed > maxChunks) throw new LimitError('members');
    if ((isUnwritten || chunks.size < needed) && !fillsWithZeros) return t('hdf5.nonzero-fill-value');
    if (isUnwritten && shape.length === 0)
      return new MemorySource(t('common.array-data'), new Uint8Array(bytes));
    return new ChunkedSource(t('common.array-data'), this.file, this.source, {
      shape,
      chunk: isUnwritten ? [1, ...shape.slice(1)] : chunk,
      itemBytes: type.bytes,
      filters,
      chunks,
    });
  }
}

function outside(file: string): TensorNode {
  return {
    kind: 'refused',
    refusal: { id: 'external-data', message: t('hdf5.external-values', file) },
  };
}
