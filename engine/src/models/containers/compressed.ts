import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource, SliceSource } from '../../bytes/byteSource';
import { type Compression, type Decompression, decompress } from '../../bytes/decompress';
import { type DecompressedOptions, DecompressedSource } from '../../bytes/decompressed';
import { isPickleByItself } from '../pickle/convincing';
import { judgeStream } from '../pickle/judgeStream';
import { Op } from '../pickle/machine/opcodes';
import { scanPickle } from '../pickle/scanPickle';
import type { Budget } from '../scan/budget';
import { headLength, type ModelFormat, Rank, type Reading } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';

/**
 * Scans what a compressed stream holds: joblib's and pandas' files, `.pkl.gz`, `.tar.xz`. Returns the inner format, or undefined
 * where the bytes are no such stream or hold no model.
 */
async function scanCompressed(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  format: Compression,
  certain: boolean,
): Promise<string | undefined> {
  if (!certain && !(await looksLikeModel(scan, source, format))) return undefined;
  const innerMember = [...member, format];
  const content = DecompressedSource.unmeasured(format, () => open(scan, source, format), optionsOf(scan));
  // Pickles, which most of them are, are scanned in the same pass that learns the size.
  const isPickle = (await content.read(0, 1))[0] === Op.PROTO;
  const pickle = isPickle ? await scanPickle(scan, content, innerMember, certain) : undefined;
  await content.measure();
  if (content.unsupported) {
    scan.reason('unsupported-compression', 'incomplete', t('compressed.unsupported-compression'), member);
    return format;
  }
  if (content.size === 0) {
    if (!certain) return undefined;
    if (content.corrupt) reportCorrupt(scan, member);
    else scan.reason('empty', 'incomplete', t('compressed.empty-content'), member);
    return format;
  }
  const rest = await scan.nested.scan(
    scan,
    content,
    innerMember,
    certain && pickle === undefined,
    isPickle ? 'pickle' : undefined,
  );
  const found = pickle ?? rest;
  if (found === undefined && !certain) return undefined;
  if (found === undefined) {
    scan.reason('unknown-format', 'unsupported', t('compressed.content-format-unknown'), innerMember);
  }
  if (content.corrupt) reportCorrupt(scan, member);
  return found ?? format;
}

function reportCorrupt(scan: ModelScan, member: readonly string[]): void {
  scan.reason('corrupt-compression', 'incomplete', t('common.compression-damaged'), member);
}

/**
 * A look at the first bytes, for files whose name says nothing: a compressed table of gigabytes is not inflated only to learn
 * that it is none.
 */
async function looksLikeModel(scan: ModelScan, source: ByteSource, format: Compression): Promise<boolean> {
  const content = DecompressedSource.ofSize(
    format,
    () => open(scan, source, format),
    headLength,
    optionsOf(scan),
  );
  const bytes = await content.read(0, headLength);
  await content.close();
  const head = new MemorySource(format, bytes);
  const [first] = await scan.nested.recognise(head, false);
  // Text can start like a pickle of protocol 0; it has to do something to be taken for one.
  return first === 'pickle' && bytes[0] !== Op.PROTO
    ? isPickleByItself(await judgeStream(scan, head, 0), head)
    : first !== undefined;
}

function open(budget: Budget, source: ByteSource, format: Compression): AsyncIterable<Uint8Array> {
  return decompress(format, source, decompressionOf(budget));
}

/** What decompressing may take during a scan, and who counts it. */
export function decompressionOf(budget: Budget): Decompression {
  const { platform, limits } = budget.options;
  return { platform, dictionary: limits.memberBytes, spend: (work) => budget.meter.spend(work) };
}

/** What a compressed file holds, to be closed; undefined where none of its readings is of a compressed stream. @throws LimitError */
export async function openCompressed(
  budget: Budget,
  source: ByteSource,
  readings: readonly string[],
): Promise<DecompressedSource | undefined> {
  const isOld = readings.includes('joblib-zf');
  const format =
    marks.find(([id]) => readings.includes(id))?.[0] ??
    (isOld || readings.includes('zlib') ? 'zlib' : undefined);
  if (format === undefined) return undefined;
  const stream = isOld ? await behindZfHeader(source) : source;
  const content = DecompressedSource.unmeasured(
    source.name,
    () => open(budget, stream, format),
    optionsOf(budget),
  );
  await content.measure();
  return content;
}

/** How decompressed bytes are kept and counted during a scan. */
export function optionsOf(budget: Budget): DecompressedOptions {
  return {
    keep: budget.options.limits.memberBytes,
    produced: (bytes) => budget.spendDecompressed(bytes),
    spend: (work) => budget.meter.spend(work),
  };
}

/** joblib before 0.10: a mark and a length in 21 bytes, under Python 2 a blank more, then zlib (numpy_pickle_compat.py, `read_zfile`). */
async function behindZfHeader(source: ByteSource): Promise<ByteSource> {
  const [next] = await source.read(zfHeader, 1);
  const start = Math.min(source.size, next === 0x20 ? zfHeader + 1 : zfHeader);
  return new SliceSource(source.name, source, start, source.size - start);
}

const zfHeader = 21;

/** Compressions by their first bytes. */
const marks: readonly (readonly [id: Compression & string, mark: string])[] = [
  ['gzip', '\x1f\x8b'],
  ['bzip2', 'BZh'],
  ['xz', '\xfd7zXZ\0'],
  ['lzma', '\x5d\0\0'],
  ['lz4', '\x04\x22\x4d\x18'],
  ['zstd', '\x28\xb5\x2f\xfd'],
];

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    ...marks.map(
      ([id, mark]): Reading => ({
        id,
        rank: Rank.mark,
        recognise: ({ text }) => text.startsWith(mark),
        scan: (scan, source, member, certain) => scanCompressed(scan, source, member, id, certain),
      }),
    ),
    {
      id: 'joblib-zf',
      rank: Rank.mark,
      recognise: ({ text }) => text.startsWith('ZF'),
      scan: async (scan, source, member, certain) =>
        scanCompressed(scan, await behindZfHeader(source), member, 'zlib', certain),
    },
    {
      id: 'zlib',
      rank: Rank.loose,
      recognise: ({ bytes: [first, second] }) => first === 0x78 && ((first << 8) | second) % 31 === 0,
      scan: (scan, source, member, certain) => scanCompressed(scan, source, member, 'zlib', certain),
    },
  ],
};
