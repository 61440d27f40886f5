import { t } from '../../../../../l10n/messages';
import type { ByteSource } from '../../../bytes/byteSource';
import { type ModelFormat, Rank } from '../../scan/format';
import type { ModelScan } from '../../scan/modelScan';
import { listed } from '../../scan/verdict';
import { FormatReport } from '../formatReport';
import { MalformedError, WindowReader } from '../windowReader';
import { type Bundle, type BundleTensor, readBundle } from './bundle';
import { isSortedTable } from './sortedTable';

/*
 * A TensorFlow checkpoint is an index of tensors, `NAME.index`, and shards with their bytes, `NAME.data-00000-of-00001`. Restoring it reads
 * numbers and texts only; what TensorFlow allocates for them is what the index says, so that all of it has to be in the shards.
 */

const ending = /\.index$/;
/** The empty key, and the header of a bundle below it: shards, byte order, version. */
const header = /^\0\0[\x04-\x20]\x08[\x01-\x7f](?:\x10[\0\x01])?\x1a\x02\x08\x01\0/;

async function scanCheckpoint(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string> {
  const report = new FormatReport(scan, member, 'TensorFlow checkpoint');
  await report.guard(async () => {
    if (!(await isSortedTable(source))) throw new MalformedError('a table that ends early', source.size);
    const bundle = await readBundle(scan, source);
    const missing: string[] = [];
    const shards = await openShards(scan, member, bundle.shards, missing);
    await judgeTensors(report, bundle, shards);
    if (missing.length > 0)
      scan.reason('missing-data', 'incomplete', t('folder.data-missing', listed(missing)), member);
  });
  return 'tensorflow-checkpoint';
}

/** Shards beside the index by their number; undefined for those that cannot be read. */
async function openShards(
  scan: ModelScan,
  member: readonly string[],
  count: number,
  missing: string[],
): Promise<readonly (ByteSource | undefined)[]> {
  const path = member.at(-1) ?? scan.path;
  const stem = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(ending, '');
  const digits = (number: number) => String(number).padStart(5, '0');
  const shards: (ByteSource | undefined)[] = [];
  for (let number = 0; number < count; number++) {
    const name = `${stem}.data-${digits(number)}-of-${digits(count)}`;
    if (member.length === 0) scan.neighbours.push({ kind: 'data', path: name });
    const shard = member.length === 0 ? await scan.options.beside?.open(name) : undefined;
    if (shard === undefined) missing.push(name);
    shards.push(shard);
  }
  return shards;
}

async function judgeTensors(
  report: FormatReport,
  bundle: Bundle,
  shards: readonly (ByteSource | undefined)[],
): Promise<void> {
  let [stored, sliced] = [0, 0];
  for await (const tensor of bundle.tensors()) {
    const { kind, elements, elementBytes = 1, size, start, offset } = tensor;
    if (kind === 'variant') {
      report.unreviewed('variant tensor', tensor.key, offset);
      continue;
    }
    // The whole is allocated, and filled from slices that have keys of their own.
    if (tensor.isSliced) {
      sliced += elements * elementBytes;
      continue;
    }
    if (kind === 'numbers' && size !== elements * elementBytes)
      throw new MalformedError(`${size} bytes for a tensor of ${elements * elementBytes}`, offset);
    stored += size;
    const shard = shards[tensor.shard];
    if (shard === undefined) continue;
    if (start + size > shard.size) throw new MalformedError('a tensor beyond the end of its shard', offset);
    if (kind === 'texts') await checkTexts(report.scan, shard, tensor);
  }
  if (sliced > stored) throw new MalformedError('tensors that are larger than their slices', 0);
  const bytes = shards.reduce((sum, shard) => sum + (shard?.size ?? Number.POSITIVE_INFINITY), 0);
  if (stored > bytes) throw new MalformedError('tensors that share their bytes', 0);
}

/** Texts are their lengths, a checksum of these, and their bytes: each is allocated before its bytes are read. */
async function checkTexts(scan: ModelScan, shard: ByteSource, tensor: BundleTensor): Promise<void> {
  const { elements, start, size, offset } = tensor;
  if (elements === 0) return;
  if (elements > size) throw new MalformedError('more texts than bytes', offset);
  const reader = new WindowReader(shard, scan, start);
  let bytes = 0;
  for (let index = 0; index < elements; index++) bytes += await reader.varint();
  if (reader.position + checksumBytes + bytes !== start + size)
    throw new MalformedError('texts that are longer than their tensor', offset);
}

const checksumBytes = 4;

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'tensorflow-checkpoint',
      rank: Rank.mark,
      // The first key shares nothing with one before it.
      recognise: ({ text, source }) => header.test(text) || (text.startsWith('\0') && isSortedTable(source)),
      scan: scanCheckpoint,
    },
  ],
};
