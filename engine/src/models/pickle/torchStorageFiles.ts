import { wordsOf } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { FormatReport } from '../formats/formatReport';
import type { ModelScan } from '../scan/modelScan';
import { type JudgedStream, judgeStream, type StreamOptions } from './judgeStream';
import type { StorageBytes } from './judging/sparseTensors';
import { bytesOfElements } from './judging/torchStorages';
import { Kind, kindOf, type Value } from './machine/values';
import { reportSparse } from './torchRecords';

const options: StreamOptions = { persistentLoad: 'torch', joblibArrays: false };

/** Pickles in front of the bytes of torch's old format; the fourth gives what was saved, the fifth the list of storages. */
const pickles = 5;

/**
 * Compares the tensors of a pickle without an archive with the storages that it carries as files of their own: torch before 2.10 grew a
 * storage that a view reaches out of there as well. `open` gives the file of a storage.
 */
export async function reportStorageFiles(
  scan: ModelScan,
  source: ByteSource,
  { observer }: JudgedStream,
  open: (storage: Value) => Promise<ByteSource | undefined>,
  member: readonly string[],
): Promise<void> {
  const { storages } = observer;
  const known = new Map<Value, Awaited<ReturnType<StorageBytes<Value>>>>();
  const bytesOf: StorageBytes<Value> = async (storage) => {
    const file = known.has(storage) ? undefined : await open(storage);
    if (file !== undefined) known.set(storage, await storageIn(scan, file));
    return known.get(storage);
  };
  for (const [storage, counts] of storages.needed) {
    const bytes = await bytesOf(storage);
    for (const [dtype, { count, offset }] of counts) {
      if (bytes !== undefined && bytesOfElements(count, dtype ?? bytes.dtype) <= bytes.source.size) continue;
      new FormatReport(scan, member, 'torch').structure(wordsOf('torch-records.view-outside'), offset);
      return;
    }
  }
  await reportSparse(scan, storages, bytesOf, source, member);
}

/** The only storage of a file in torch's old format; undefined where it is anything else. */
async function storageIn(scan: ModelScan, file: ByteSource): ReturnType<StorageBytes<Value>> {
  let at = 0;
  const streams: JudgedStream[] = [];
  for (let index = 0; index < pickles; index++) {
    const stream = await judgeStream(scan, file, at, { ...options, retains: index === pickles - 1 });
    if (stream.end.kind !== 'stop') return undefined;
    at = stream.end.end;
    streams.push(stream);
  }
  const [, , , main, list] = streams;
  const claim = main.end.kind === 'stop' ? main.observer.storages.claimOf(main.end.value) : undefined;
  const keys =
    list.end.kind === 'stop' && kindOf(list.end.value) === Kind.list
      ? list.machine.elements.items(list.end.value).items
      : [];
  if (claim === undefined || keys.length !== 1 || list.machine.textOf(keys[0]) !== claim.key)
    return undefined;
  const head = await file.read(at, 8);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const count = head.length < 8 ? Number.NaN : view.getUint32(0, true) + view.getInt32(4, true) * 2 ** 32;
  if (count * claim.elementBytes !== claim.bytes || at + 8 + claim.bytes > file.size) return undefined;
  return {
    source: new SliceSource(claim.key, file, at + 8 + claim.from, claim.to - claim.from),
    dtype: claim.dtype,
  };
}
