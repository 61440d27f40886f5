import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { scanCompressed } from '../containers/compressed';
import { scanSevenZip } from '../containers/sevenZip/scanSevenZip';
import { scanTar } from '../containers/tar/scanTar';
import { isDistributedShard, scanDistributedShard } from '../containers/zip/distributed';
import { scanZip } from '../containers/zip/scanZip';
import { scanNpy } from '../formats/npy';
import { type FormatReading, formatReadings, scanFormat } from '../formats/readings';
import { scanSafetensors } from '../formats/safetensors';
import { scanPickle } from '../pickle/scanPickle';
import type { ModelScan } from './modelScan';
import { type Reading, sniff } from './sniff';

/**
 * Scans bytes in every way that some loader would read them: a file, a member of an archive, bytes given to a loader.
 * `certain` says that its name makes it a model, `done` which reading was already made. Returns the name of the format found
 * first, or undefined where it is no model.
 */
export async function scanSource(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
  done?: Reading,
): Promise<string | undefined> {
  if (member.length > scan.options.limits.depth) {
    scan.limit('depth', member);
    return undefined;
  }
  const readings = await sniff(source, certain || member.length === 0);
  let format: string | undefined;
  for (const reading of readings) {
    if (reading === done) continue;
    try {
      // A name that belongs to models makes the best guess certain; further readings must convince.
      const found = await scanReading(scan, source, member, reading, certain && format === undefined);
      format ??= found;
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      scan.limit(error.limit, member);
      format ??= reading;
    }
  }
  return format;
}

async function scanReading(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  reading: Reading,
  certain: boolean,
): Promise<string | undefined> {
  if (isFormat(reading)) return scanFormat(scan, source, member, reading, certain);
  switch (reading) {
    case 'pickle':
      return scanPickle(scan, source, member, certain);
    case 'zip':
      return (
        (isDistributedShard(member.at(-1) ?? scan.path)
          ? await scanDistributedShard(scan, source, member)
          : undefined) ?? scanZip(scan, source, member, certain)
      );
    case 'tar':
      return scanTar(scan, source, member, certain);
    case '7z':
      return scanSevenZip(scan, source, member, certain);
    case 'npy':
      return scanNpy(scan, source, member);
    case 'safetensors':
      return certain || (await isSafetensorsHead(source)) ? scanSafetensors(scan, source, member) : undefined;
    case 'gzip':
    case 'zlib':
    case 'bzip2':
    case 'xz':
    case 'lzma':
    case 'lz4':
    case 'zstd':
      return scanCompressed(scan, source, member, reading, certain);
    case 'joblib-zf':
      return scanCompressed(scan, await behindZfHeader(source), member, 'zlib', certain);
    case 'git-lfs-pointer':
      scan.reason('git-lfs-pointer', 'incomplete', t('scan-bytes.lfs-pointer'), member);
      return reading;
    default:
      if (!certain) return undefined;
      scan.reason('unsupported-format', 'unsupported', t('scan-bytes.format-not-supported', reading), member);
      return reading;
  }
}

/** For files whose name says nothing: JSON, too, can have a brace at this place. */
async function isSafetensorsHead(source: ByteSource): Promise<boolean> {
  const head = await source.read(0, 10);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  return head[9] === 0x22 && view.getUint32(4, true) === 0 && view.getUint32(0, true) <= source.size - 8;
}

/** joblib before 0.10: a mark and a length in 21 bytes, under Python 2 a blank more, then zlib (numpy_pickle_compat.py, `read_zfile`). */
async function behindZfHeader(source: ByteSource): Promise<ByteSource> {
  const [next] = await source.read(zfHeader, 1);
  const start = Math.min(source.size, next === 0x20 ? zfHeader + 1 : zfHeader);
  return new SliceSource(source.name, source, start, source.size - start);
}

const zfHeader = 21;

function isFormat(reading: Reading): reading is FormatReading {
  return (formatReadings as readonly string[]).includes(reading);
}
