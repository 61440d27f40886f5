import type { ByteSource } from '../../../bytes/byteSource';
import type { ModelScan } from '../../scan/modelScan';
import { type Message, type MessageType, walkMessage } from '../protobuf';
import { MalformedError, WindowReader } from '../windowReader';
import { entriesOf, type TableEntry } from './sortedTable';

/*
 * What the index of a TensorFlow checkpoint says: a header below the empty key, and below the name of each tensor its type, its shape and
 * where its bytes stand. Sources: tensorflow/core/protobuf/tensor_bundle.proto; tensorflow/core/util/tensor_bundle.
 */

const header: MessageType = {
  name: 'header',
  fields: { 1: ['num_shards', 'number'], 2: ['endianness', 'number'] },
};
const dimension: MessageType = { name: 'dim', fields: { 1: ['size', 'number'] } };
const shape: MessageType = {
  name: 'shape',
  fields: { 2: ['dim', dimension], 3: ['unknown_rank', 'number'] },
};
const extent: MessageType = { name: 'extent', fields: { 1: ['start', 'number'], 2: ['length', 'number'] } };
const slice: MessageType = { name: 'slice', fields: { 1: ['extent', extent] } };
const entry: MessageType = {
  name: 'entry',
  fields: {
    1: ['dtype', 'number'],
    2: ['shape', shape],
    3: ['shard_id', 'number'],
    4: ['offset', 'number'],
    5: ['size', 'number'],
    7: ['slices', slice],
  },
};

/** Bytes of an element by the number of its type (`DataType` of types.proto); texts and variants have no fixed number. */
const elementBytes: Readonly<Record<number, number>> = {
  ...{
    1: 4,
    2: 8,
    3: 4,
    4: 1,
    5: 2,
    6: 1,
    8: 8,
    9: 8,
    10: 1,
    11: 1,
    12: 1,
    13: 4,
    14: 2,
    15: 2,
    16: 2,
    17: 2,
  },
  ...{ 18: 16, 19: 2, 22: 4, 23: 8, 24: 1, 25: 1, 26: 1, 27: 1, 28: 1, 29: 1, 30: 1, 31: 1, 32: 1 },
};
const textType = 7;
const variantType = 21;
/** Source: tensor_shape.h, `MaxDimensions`. */
const maxDimensions = 254;
/** The names of shards have five digits. */
const maxShards = 99_999;
const maxDepth = 8;
/** Messages of one tensor: its dimensions, and those of its slices. */
const maxMessages = 1 << 16;

/** A tensor of a checkpoint. */
export interface BundleTensor {
  /** Name of the tensor; of a slice, the encoded name. */
  readonly key: string;
  /** `variant`: an object that code of a registered type decodes. */
  readonly kind: 'numbers' | 'texts' | 'variant';
  readonly elements: number;
  /** Bytes of an element, where all have as many. */
  readonly elementBytes: number | undefined;
  readonly shard: number;
  /** Bytes in the shard, and their number. */
  readonly start: number;
  readonly size: number;
  /** Its bytes stand below other keys, slice by slice. */
  readonly isSliced: boolean;
  /** Of the entry, in the index. */
  readonly offset: number;
}

/** The index of a checkpoint as it is read: its header first. */
export interface Bundle {
  readonly shards: number;
  tensors(): AsyncIterable<BundleTensor>;
}

/** @throws MalformedError where the index is none that TensorFlow reads. */
export async function readBundle(scan: ModelScan, source: ByteSource): Promise<Bundle> {
  const reader = new WindowReader(source, scan);
  for await (const item of entriesOf(source, scan)) {
    if (item.key !== '') break;
    const head = (await messagesOf(reader, item, header)).at(-1);
    const shards = numberOf(head, 'num_shards');
    if (shards < 1 || shards > maxShards) throw new MalformedError(`${shards} shards`, item.start);
    if (numberOf(head, 'endianness') !== 0) throw new MalformedError('big-endian numbers', item.start);
    return { shards, tensors: () => tensorsOf(scan, source, shards) };
  }
  throw new MalformedError('a checkpoint without a header', 0);
}

async function* tensorsOf(scan: ModelScan, source: ByteSource, shards: number): AsyncIterable<BundleTensor> {
  // One for all, which has most of them in its window.
  const reader = new WindowReader(source, scan);
  for await (const item of entriesOf(source, scan)) {
    if (item.key === '') continue;
    yield tensorOf(item, await messagesOf(reader, item, entry), shards);
  }
}

/** The message that a value is, last, and those inside it before. */
async function messagesOf(
  reader: WindowReader,
  { start, end }: TableEntry,
  root: MessageType,
): Promise<readonly Message[]> {
  const messages: Message[] = [];
  reader.position = start;
  await walkMessage(reader, root, end, maxDepth, (message) => {
    if (messages.length >= maxMessages) throw new MalformedError('a tensor of too many slices', start);
    messages.push(message);
  });
  return messages;
}

function tensorOf(
  { key, start: offset }: TableEntry,
  messages: readonly Message[],
  shards: number,
): BundleTensor {
  const own = messages.at(-1);
  const dimensions = messages.filter(({ type }) => type === 'dim').map((each) => numberOf(each, 'size'));
  const type = numberOf(own, 'dtype');
  const bytes = elementBytes[type];
  if (bytes === undefined && type !== textType && type !== variantType)
    throw new MalformedError(`a tensor of type ${type}`, offset);
  // TensorFlow multiplies them all, also beside a dimension of 0.
  const most = dimensions.reduce((product, size) => product * Math.max(1, size), bytes ?? 1);
  const hasNoRank = messages.some((each) => numberOf(each, 'unknown_rank') !== 0);
  if (hasNoRank || dimensions.length > maxDimensions || most > Number.MAX_SAFE_INTEGER)
    throw new MalformedError('a shape that no tensor has', offset);
  const shard = numberOf(own, 'shard_id');
  if (shard >= shards) throw new MalformedError(`shard ${shard}`, offset);
  return {
    key,
    kind: type === textType ? 'texts' : type === variantType ? 'variant' : 'numbers',
    elements: dimensions.reduce((product, size) => product * size, 1),
    elementBytes: bytes,
    shard,
    start: numberOf(own, 'offset'),
    size: numberOf(own, 'size'),
    isSliced: isSliced(messages, dimensions, offset),
    offset,
  };
}

/** Whether a tensor has slices. @throws MalformedError where they do not lie in its shape, or are the same twice: TensorFlow ends there. */
function isSliced(messages: readonly Message[], dimensions: readonly number[], offset: number): boolean {
  const known = new Set<string>();
  let extents: string[] = [];
  for (const each of messages) {
    if (each.type === 'extent') {
      const [start, length] = [numberOf(each, 'start'), numberOf(each, 'length')];
      const size = dimensions[extents.length] ?? 0;
      if (start + length > size) throw new MalformedError('a slice beyond its tensor', offset);
      // Without a length it is the whole dimension.
      extents.push(each.numbers.has('length') ? `${start}+${length}` : `0+${size}`);
    } else if (each.type === 'slice') {
      if (extents.length !== dimensions.length) throw new MalformedError('a slice of another shape', offset);
      const slice = extents.join(' ');
      if (known.has(slice)) throw new MalformedError('the same slice twice', offset);
      known.add(slice);
      extents = [];
    }
  }
  return known.size > 0;
}

/** A number of a message, 0 where it has none; of several the last counts, as protobuf has it. */
function numberOf(message: Message | undefined, field: string): number {
  return message?.numbers.get(field)?.at(-1) ?? 0;
}
