import { t } from '../../../l10n/messages';
import { utf8 } from '../bytes/text';
import { dtypeRank, RefusedError } from '../models/tensors/tensor';
import { compareNames, type PlannedTensor } from './plan';

/** The format's own limit. Source: safetensors, `MAX_HEADER_SIZE`. */
const maxHeaderSize = 100_000_000;

/** One file of the output: its tensors in the order in which their bytes stand, and everything before them. */
export interface OutputFile {
  /** Name without folder. */
  readonly name: string;
  readonly tensors: readonly PlannedTensor[];
  /** Eight bytes of length and the JSON header. */
  readonly head: Uint8Array;
  /** Size of the whole file. */
  readonly bytes: number;
}

/**
 * Lays tensors out as the format's own writer does: by element type, largest first, then by name; JSON without spaces, padded to
 * eight bytes. Source: safetensors 0.8, `prepare`.
 * @throws RefusedError where the header is larger than the format allows.
 */
export function layOut(
  name: string,
  tensors: readonly PlannedTensor[],
  aliases: ReadonlyMap<string, string>,
): OutputFile {
  const sorted = [...tensors].sort(
    (a, b) =>
      (dtypeRank(b.tensor.dtype) as number) - (dtypeRank(a.tensor.dtype) as number) ||
      compareNames(a.name, b.name),
  );
  const metadata = [['format', 'pt'], ...aliases].map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const parts = [`"__metadata__":{${metadata.join(',')}}`];
  let offset = 0;
  for (const { name: key, tensor, bytes } of sorted) {
    const { dtype, shape } = tensor;
    parts.push(
      `${JSON.stringify(key)}:{"dtype":"${dtype}","shape":[${shape.join(',')}],"data_offsets":[${offset},${offset + bytes}]}`,
    );
    offset += bytes;
  }
  const json = utf8.encode(`{${parts.join(',')}}`);
  const length = Math.ceil(json.length / 8) * 8;
  if (length > maxHeaderSize) throw new RefusedError('header', t('layout.header-too-large', maxHeaderSize));
  const head = new Uint8Array(8 + length).fill(0x20);
  new DataView(head.buffer).setBigUint64(0, BigInt(length), true);
  head.set(json, 8);
  return { name, tensors: sorted, head, bytes: head.length + offset };
}

/** Spreads tensors over files in their order, each up to a number of bytes. */
export function shard(tensors: readonly PlannedTensor[], maxBytes: number | undefined): PlannedTensor[][] {
  const shards: PlannedTensor[][] = [[]];
  let bytes = 0;
  for (const tensor of tensors) {
    if (maxBytes !== undefined && bytes + tensor.bytes > maxBytes && bytes > 0) {
      shards.push([]);
      bytes = 0;
    }
    (shards.at(-1) as PlannedTensor[]).push(tensor);
    bytes += tensor.bytes;
  }
  return shards;
}

/** Name of one of several files, as Hugging Face's libraries have it. */
export function shardName(stem: string, index: number, count: number): string {
  const number = (value: number) => String(value).padStart(5, '0');
  return `${stem}-${number(index + 1)}-of-${number(count)}.safetensors`;
}

/** The index of sharded output: the size of all tensors, and the file of each. Aliases have no entry. */
export function indexText(files: readonly OutputFile[]): string {
  const total = files.reduce(
    (sum, { tensors }) => sum + tensors.reduce((bytes, tensor) => bytes + tensor.bytes, 0),
    0,
  );
  const map = files
    .flatMap(({ name, tensors }) => tensors.map((tensor) => [tensor.name, name] as const))
    .sort((a, b) => compareNames(a[0], b[0]));
  // Spelled, not built as an object: integer keys and __proto__ would lose their place.
  const lines = map.map(([key, file]) => `    ${JSON.stringify(key)}: ${JSON.stringify(file)}`);
  return `{\n  "metadata": {\n    "total_size": ${total}\n  },\n  "weight_map": {\n${lines.join(',\n')}\n  }\n}\n`;
}
