import { type ByteSource, chunksOf, MemorySource } from '../bytes/byteSource';
import { t } from '../l10n';
import { LimitError } from '../limits';
import type { DeflateFormat } from '../platform';
import type { ModelScan } from './modelScan';
import { Op } from './pickle/opcodes';
import { isConvincing, judgeStream } from './scanPickle';
import { scanSource } from './scanSource';
import { headLength, sniff } from './sniff';

/**
 * Scans what a compressed stream holds: joblib's and pandas' zlib and gzip files, `.pkl.gz`. The content's size is not known before
 * its end, so it is held in memory, up to the limit for members. Returns the inner format, or undefined where the bytes are no
 * such stream or hold no model.
 */
export async function scanCompressed(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  format: DeflateFormat,
  certain: boolean,
): Promise<string | undefined> {
  if (!certain && !(await looksLikeModel(scan, source, format))) return undefined;
  const { content, corrupt } = await inflateAll(scan, source, format, scan.options.limits.memberBytes);
  if (content.length === 0) {
    if (certain)
      scan.reason(
        'corrupt-compression',
        'incomplete',
        t('The compressed data is damaged from its start.'),
        member,
      );
    return certain ? format : undefined;
  }
  const innerMember = [...member, format];
  const found = await scanSource(scan, new MemorySource(format, content), innerMember, certain);
  if (found === undefined && !certain) return undefined;
  if (found === undefined) {
    scan.reason(
      'unknown-format',
      'unsupported',
      t('What this file holds is no model format that Secure ML knows.'),
      innerMember,
    );
  }
  if (corrupt) {
    scan.reason(
      'corrupt-compression',
      'incomplete',
      t('The compressed data is damaged or truncated; what came before was read.'),
      member,
    );
  }
  return found ?? format;
}

/**
 * A look at the first bytes, for files whose name says nothing: a compressed table of gigabytes is not inflated only to learn
 * that it is none.
 */
async function looksLikeModel(scan: ModelScan, source: ByteSource, format: DeflateFormat): Promise<boolean> {
  const { content } = await inflateAll(scan, source, format, undefined);
  const head = new MemorySource(format, content.subarray(0, headLength));
  const [first] = await sniff(head);
  // Text can start like a pickle of protocol 0; it has to do something to be taken for one.
  return first === 'pickle' && content[0] !== Op.PROTO
    ? isConvincing(await judgeStream(scan, head, 0))
    : first !== undefined;
}

/** Inflates everything up to `limit`, or the first chunk where that is undefined. */
async function inflateAll(
  scan: ModelScan,
  source: ByteSource,
  format: DeflateFormat,
  limit: number | undefined,
): Promise<{ content: Uint8Array; corrupt: boolean }> {
  const { platform } = scan.options;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let corrupt = false;
  try {
    for await (const chunk of platform.inflate(format, chunksOf(source))) {
      scan.spendDecompressed(chunk.length);
      length += chunk.length;
      if (limit !== undefined && length > limit) throw new LimitError('memberBytes');
      chunks.push(chunk);
      if (limit === undefined) break;
    }
  } catch (error) {
    // Everything that decompression itself throws means damaged data; budgets and cancelling are ours.
    if (error instanceof LimitError || (error as Error).name === 'CancelledError') throw error;
    corrupt = true;
  }
  const content = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return { content, corrupt };
}
