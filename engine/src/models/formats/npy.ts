import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { pushAll } from '../../pushAll';
import { carvePickles } from '../pickle/carve';
import { isConvincing } from '../pickle/convincing';
import { judgeStream, type StreamOptions } from '../pickle/judgeStream';
import { reportStream, reportTrailing } from '../pickle/reportStream';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { readNpyHeader } from './npyHeader';

const magic = '\x93NUMPY';

/** The longest header that numpy itself writes or reads without being asked twice is 10,000 characters; ours is generous. */
const maxHeaderLength = 1 << 20;

/** An object array's pickle is read by pickle.load, which knows nothing of joblib's arrays. */
const objects: StreamOptions = { persistentLoad: 'none', joblibArrays: false };

/** Where something may begin; `certain` is false for places that depend on the machine that wrote the file. */
interface Place {
  readonly at: number;
  readonly certain: boolean;
}

/**
 * Scans a .npy file: magic, version, a Python dict literal, then raw data or, for arrays of objects, a pickle. A program can call
 * np.load again on the same handle: arrays, pickles and archives that follow are scanned as well.
 * Format: numpy.lib.format, versions 1 to 3.
 */
async function scanNpy(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  await source.measure?.();
  const open: Place[] = [{ at: 0, certain: true }];
  const seen = new Set<number>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (place.at >= source.size || seen.has(place.at)) continue;
    if (seen.size > 0) scan.spendMember();
    seen.add(place.at);
    pushAll(open, await scanNext(scan, source, place, member));
  }
  return 'npy';
}

/** Scans what begins at a place, and tells where the next reading of the same handle would begin. */
async function scanNext(
  scan: ModelScan,
  source: ByteSource,
  place: Place,
  member: readonly string[],
): Promise<Place[]> {
  const { at, certain } = place;
  if (decodeLatin1(await source.read(at, magic.length)) === magic)
    return scanArray(scan, source, place, member);
  const stream = await judgeStream(scan, source, at, objects);
  if (isConvincing(stream)) {
    await reportStream(scan, source, at, stream, member, objects);
    return stream.end.kind === 'stop' ? [{ at: stream.end.end, certain }] : [];
  }
  if (!certain) return [];
  const rest = new SliceSource(source.name, source, at, source.size - at);
  if ((await scan.nested.scan(scan, rest, member, false)) !== undefined) return [];
  await carvePickles(scan, source, at, source.size, member);
  await reportTrailing(scan, source, at, member);
  return [];
}

async function scanArray(
  scan: ModelScan,
  source: ByteSource,
  { at, certain }: Place,
  member: readonly string[],
): Promise<Place[]> {
  const start = await source.read(at, 12);
  const version = start[6];
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  if (start.length < 12 || version < 1 || version > 3) {
    scan.reason('malformed', 'incomplete', t('npy.npy-header-damaged'), member);
    return [];
  }
  const prefix = at + (version === 1 ? 10 : 12);
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > maxHeaderLength || prefix + length > source.size) {
    scan.reason('malformed', 'incomplete', t('npy.npy-header-too-long'), member);
    return [];
  }
  const header = readNpyHeader(decodeLatin1(await source.read(prefix, length)));
  const data = prefix + length;
  if (header === undefined || header.hasObjects) {
    const stream = await judgeStream(scan, source, data, objects);
    // What numpy would make of it is not certain, and old versions evaluate this text.
    if (header === undefined) scan.reason('malformed', 'incomplete', t('npy.npy-header-not-numpy'), member);
    if (header === undefined && !isConvincing(stream)) {
      await carvePickles(scan, source, data, source.size, member);
      return [];
    }
    await reportStream(scan, source, data, stream, member, objects);
    return stream.end.kind === 'stop' ? [{ at: stream.end.end, certain }] : [];
  }
  if (Math.min(...header.lengths) > source.size - data) {
    scan.reason('truncated', 'incomplete', t('common.array-exceeds-file'), member);
    await carvePickles(scan, source, data, source.size, member);
  }
  return header.lengths.map((bytes, index) => ({ at: data + bytes, certain: certain && index === 0 }));
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [{ id: 'npy', rank: Rank.mark, recognise: ({ text }) => text.startsWith(magic), scan: scanNpy }],
  endings: ['npy', 'npz'],
  readme: [{ row: 5, models: 'NumPy `.npy`, `.npz`', judged: 'headers; object arrays', notJudged: '' }],
};
