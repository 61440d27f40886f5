import { t } from '../../../../l10n/messages';
import { type ByteSource, MemorySource } from '../../bytes/byteSource';
import { type Compression, decompress } from '../../bytes/decompress';
import { DecompressedSource } from '../../bytes/decompressed';
import { isPickleByItself } from '../pickle/convincing';
import { Op } from '../pickle/machine/opcodes';
import { judgeStream, scanPickle } from '../pickle/scanPickle';
import type { ModelScan } from '../scan/modelScan';
import { scanSource } from '../scan/scanBytes';
import { headLength, sniff } from '../scan/sniff';

/**
 * Scans what a compressed stream holds: joblib's and pandas' files, `.pkl.gz`, `.tar.xz`. Returns the inner format, or undefined
 * where the bytes are no such stream or hold no model.
 */
export async function scanCompressed(
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
  const rest = await scanSource(
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
  const [first] = await sniff(head, false);
  // Text can start like a pickle of protocol 0; it has to do something to be taken for one.
  return first === 'pickle' && bytes[0] !== Op.PROTO
    ? isPickleByItself(await judgeStream(scan, head, 0), head)
    : first !== undefined;
}

function open(scan: ModelScan, source: ByteSource, format: Compression): AsyncIterable<Uint8Array> {
  const { platform, limits } = scan.options;
  return decompress(format, source, platform, limits.memberBytes);
}

/** How decompressed bytes are kept and counted during a scan. */
export function optionsOf(scan: ModelScan) {
  return {
    keep: scan.options.limits.memberBytes,
    spend: (bytes: number) => scan.spendDecompressed(bytes),
  };
}
