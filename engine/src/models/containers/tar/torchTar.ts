import { t, wordsOf } from '../../../../../l10n/messages';
import type { ByteSource } from '../../../bytes/byteSource';
import { FormatReport } from '../../formats/formatReport';
import { carvePickles } from '../../pickle/carve';
import { type JudgedStream, judgeStream, type StreamOptions } from '../../pickle/judgeStream';
import { Kind, kindOf, type Value } from '../../pickle/machine/values';
import { reportStream } from '../../pickle/reportStream';
import type { ModelScan } from '../../scan/modelScan';

/** Bytes of an element, by storage type. */
const elementSizes = new Map(
  Object.entries({
    DoubleStorage: 8,
    FloatStorage: 4,
    HalfStorage: 2,
    LongStorage: 8,
    IntStorage: 4,
    ShortStorage: 2,
    CharStorage: 1,
    ByteStorage: 1,
    BoolStorage: 1,
    BFloat16Storage: 2,
  }),
);

/** What a tar of torch says of its storages and of the tensors in them, by the numbers that stand for them. */
export class TarTensors {
  /** Elements of each storage. */
  private readonly counts = new Map<string, number>();
  private readonly views: {
    readonly storage: string;
    readonly last: number;
    readonly at: number;
    readonly member: readonly string[];
  }[] = [];

  addStorage(key: string | undefined, count: number): void {
    if (key !== undefined) this.counts.set(key, count);
  }

  /** Part of a storage, as a storage of its own; nothing where it reaches out of it. */
  addView(key: string | undefined, root: string | undefined, offset: number, count: number): void {
    const whole = this.counts.get(root ?? '') ?? -1;
    if (key !== undefined && offset >= 0 && count >= 0 && offset + count <= whole)
      this.counts.set(key, count);
  }

  /** A tensor whose last element is `last` elements into its storage; -1 for one without elements. */
  addTensor(storage: string | undefined, last: number, at: number, member: readonly string[]): void {
    this.views.push({ storage: storage ?? '', last, at, member });
  }

  /** Reports tensors that leave their storages: torch makes the storage longer, out of whatever memory there is. */
  report(scan: ModelScan): void {
    for (const { storage, last, at, member } of this.views)
      if (!(last < (this.counts.get(storage) ?? 0)))
        new FormatReport(scan, member, 'torch').structure(wordsOf('torch-records.view-outside'), at);
  }
}

const options: StreamOptions = { persistentLoad: 'none', joblibArrays: false };

/**
 * The member `storages` of torch's first format (a tar, before 0.1.10): a pickled count, then for each storage a pickle that names
 * it and its type, a count of elements and the elements, last a list of views. Source: torch.serialization, `legacy_load`.
 */
export function scanTorchStorages(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  tensors: TarTensors,
): Promise<string | undefined> {
  return scanInterleaved(scan, source, member, async (stream, at) => {
    // The last one lists views: a target, its storage, an offset and a count.
    if (at >= source.size) {
      for (const view of listed(stream)) {
        const [target, root, offset, size] = view;
        tensors.addView(
          keyOf(stream, target),
          keyOf(stream, root),
          numberOf(stream, offset),
          numberOf(stream, size),
        );
      }
      return undefined;
    }
    const name = stream.observer.records
      .map(({ path }) => /^torch\.(?:cuda\.)?(\w+)$/.exec(path)?.[1])
      .find((type) => type !== undefined && elementSizes.has(type));
    const count = await readInt64(source, at);
    tensors.addStorage(keyOf(stream, itemsOf(stream)[0]), count);
    return name === undefined ? undefined : 8 + count * (elementSizes.get(name) ?? 0);
  });
}

/** The member `tensors`: a count, then for each tensor a pickle, its number of dimensions, sizes, strides and offset. */
export function scanTorchTensors(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  tensors: TarTensors,
): Promise<string | undefined> {
  return scanInterleaved(scan, source, member, async (stream, at) => {
    if (at >= source.size) return undefined;
    const bytes = await source.read(at, 4);
    if (bytes.length < 4) return undefined;
    const dimensions = new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
    if (dimensions < 0 || dimensions > maxDimensions) return undefined;
    const numbers: number[] = [];
    for (let index = 0; index <= 2 * dimensions; index++)
      numbers.push(await readInt64(source, at + 8 + index * 8));
    const [sizes, strides] = [numbers.slice(0, dimensions), numbers.slice(dimensions, -1)];
    const isCounted = numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
    const last = sizes.reduce((sum, size, axis) => sum + (size - 1) * strides[axis], numbers.at(-1) ?? 0);
    // Before 0.4 a tensor without dimensions had no elements either.
    const isEmpty = sizes.includes(0) || (dimensions === 0 && last === 0);
    tensors.addTensor(
      keyOf(stream, itemsOf(stream)[1]),
      isCounted ? (isEmpty ? -1 : last) : Number.NaN,
      at,
      member,
    );
    return 4 + 4 + dimensions * 16 + 8;
  });
}

/** Scans pickles with raw data behind each but the first. What cannot be followed is searched for payloads. */
async function scanInterleaved(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  rawLength: (stream: JudgedStream, at: number) => Promise<number | undefined>,
): Promise<string> {
  let at = 0;
  for (let index = 0; at < source.size; index++) {
    const stream = await judgeStream(scan, source, at, options);
    await reportStream(scan, source, at, stream, member, options);
    if (stream.end.kind !== 'stop') return 'torch-tar';
    at = stream.end.end;
    if (index === 0) continue;
    const length = await rawLength(stream, at);
    // The last pickle, a list of views, has nothing behind it.
    if (at >= source.size) continue;
    if (length === undefined || !(length >= 0) || at + length > source.size) {
      scan.reason('malformed', 'incomplete', t('torch-tar.unreadable-raw-data', at), member);
      await carvePickles(scan, source, at, source.size, member);
      return 'torch-tar';
    }
    at += length;
  }
  return 'torch-tar';
}

/** Dimensions beyond what any tensor has. */
const maxDimensions = 64;

/** Items of the tuple that a stream gave. */
function itemsOf({ machine, end }: JudgedStream): ArrayLike<Value> {
  return (end.kind === 'stop' ? machine.tuples.items(end.value) : undefined) ?? [];
}

/** Tuples of the list that a stream gave. */
function listed({ machine, end }: JudgedStream): Int32Array[] {
  if (end.kind !== 'stop' || kindOf(end.value) !== Kind.list) return [];
  return machine.elements.items(end.value).items.flatMap((item) => {
    const items = machine.tuples.items(item);
    return items?.length === 4 ? [items] : [];
  });
}

/** What stands for a storage or a tensor: a number, which was an address, or its text. */
function keyOf({ machine }: JudgedStream, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  return (machine.integerOf(value) ?? machine.textOf(value) ?? undefined)?.toString();
}

function numberOf({ machine }: JudgedStream, value: Value): number {
  return machine.integerOf(value) ?? Number.NaN;
}

async function readInt64(source: ByteSource, at: number): Promise<number> {
  const bytes = await source.read(at, 8);
  if (bytes.length < 8) return Number.NaN;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  return view.getUint32(0, true) + view.getInt32(4, true) * 2 ** 32;
}
