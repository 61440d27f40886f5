import { t, type Words, wordsOf } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { FormatReport } from '../formats/formatReport';
import type { ModelScan } from '../scan/modelScan';
import { type JudgedStream, textAt } from './judgeStream';
import { SparseCheck, type StorageBytes } from './judging/sparseTensors';
import type { StorageProblem, TorchStorages } from './judging/torchStorages';
import { Kind, kindOf, type Value } from './machine/values';

/** Where an archive of torch keeps the bytes of its storages. */
export interface TorchArchive {
  /** How many there are; undefined where there is no record. */
  sizeOf(key: string): number | undefined;
  /** The bytes themselves; undefined where they are compressed, or written by a machine with another byte order. */
  open(key: string): Promise<ByteSource | undefined>;
}

/** Reports what a stream makes of its storages that torch would not have written. */
export function reportStorageProblems(
  scan: ModelScan,
  { problems }: TorchStorages,
  member: readonly string[],
): void {
  for (const [problem, offset] of problems)
    new FormatReport(scan, member, 'torch').structure(problemText(problem), offset);
}

function problemText(problem: StorageProblem): Words {
  switch (problem) {
    case 'id':
      return wordsOf('torch-records.unknown-id');
    case 'use':
      return wordsOf('torch-records.storage-changed');
    case 'view':
      return wordsOf('torch-records.view-outside');
    case 'sparse':
      return wordsOf('torch-records.sparse-outside');
  }
}

/** Bytes of indices that are looked at: several times a file, since tensors may share them, and something for small ones. */
const looks = (source: ByteSource) => 4 * source.size + (1 << 24);

/** Looks at the indices of a stream's sparse tensors; `file` is what holds them. */
export async function reportSparse(
  scan: ModelScan,
  { sparseClaims }: TorchStorages,
  bytesOf: StorageBytes<Value>,
  file: ByteSource,
  member: readonly string[],
): Promise<void> {
  const check = new SparseCheck(bytesOf, looks(file));
  for (const claim of sparseClaims) {
    if (await check.holds(claim)) continue;
    new FormatReport(scan, member, 'torch').structure(problemText('sparse'), claim.offset);
    return;
  }
}

/** Compares what a pickle says of its storages with the records of its archive: torch reads as many bytes as the pickle says. */
export async function reportRecords(
  scan: ModelScan,
  storages: TorchStorages,
  archive: TorchArchive | undefined,
  file: ByteSource,
  member: readonly string[],
): Promise<void> {
  const bytesOf: StorageBytes<Value> = async (storage) => {
    const claim = storages.claimOf(storage);
    const source = claim === undefined ? undefined : await archive?.open(claim.key);
    return claim === undefined || source === undefined ? undefined : { source, dtype: claim.dtype };
  };
  await reportSparse(scan, storages, bytesOf, file, member);
  if (archive === undefined) return;
  const report = new FormatReport(scan, member, 'torch');
  const { claims } = storages;
  for (const { key, bytes, offset } of claims.values()) {
    const size = archive.sizeOf(key);
    if (size === undefined && bytes > 0)
      scan.reason('missing-storage', 'incomplete', t('torch.missing-storage', key), member);
    else if (size !== undefined && size < bytes)
      report.structure(wordsOf('torch-records.storage-too-short', key, size, bytes), offset);
  }
}

/**
 * The storages behind the five pickles of torch's format before 1.6: each behind its number of elements, in the order that the last
 * pickle, `list`, says. Returns where they end, or what cannot be followed begins. Source: torch.serialization, `_legacy_load`.
 */
export async function reportLegacyStorages(
  scan: ModelScan,
  source: ByteSource,
  storages: TorchStorages,
  list: JudgedStream,
  member: readonly string[],
): Promise<number> {
  const report = new FormatReport(scan, member, 'torch');
  const { claims } = storages;
  let at = list.end.end;
  const met = new Map<string, ByteSource>();
  for await (const key of keysOf(source, list)) {
    const claim = claims.get(key);
    // One that no tensor names has no known width; torch fails there.
    if (claim === undefined || met.has(key)) {
      report.structure(wordsOf('torch-records.unknown-storage', key), at);
      return at;
    }
    const head = await source.read(at, 8);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const count = head.length < 8 ? Number.NaN : view.getUint32(0, true) + view.getInt32(4, true) * 2 ** 32;
    if (at + 8 + claim.bytes > source.size) {
      scan.reason('truncated', 'incomplete', t('torch-records.storage-truncated', key), member);
      return at;
    }
    if (count * claim.elementBytes !== claim.bytes) {
      report.structure(wordsOf('torch-records.storage-length-differs', key), at);
      return at;
    }
    met.set(key, new SliceSource(key, source, at + 8, claim.bytes));
    at += 8 + claim.bytes;
  }
  for (const { key, bytes, offset } of claims.values())
    if (!met.has(key) && bytes > 0) report.structure(wordsOf('torch-records.storage-unfilled', key), offset);
  const bytesOf: StorageBytes<Value> = async (storage) => {
    const claim = storages.claimOf(storage);
    const bytes = met.get(claim?.key ?? '');
    // A view of a storage is one of its own, from its first element on.
    return claim === undefined || bytes === undefined
      ? undefined
      : {
          source: new SliceSource(claim.key, bytes, claim.from, claim.to - claim.from),
          dtype: claim.dtype,
        };
  };
  await reportSparse(scan, storages, bytesOf, source, member);
  return at;
}

/** The keys of all storages, in their order. */
async function* keysOf(source: ByteSource, { machine, end }: JudgedStream): AsyncIterable<string> {
  if (end.kind !== 'stop' || kindOf(end.value) !== Kind.list) return;
  for (const item of machine.elements.items(end.value, Number.POSITIVE_INFINITY).items)
    yield (await textAt(machine, source, item)) ?? '';
}
