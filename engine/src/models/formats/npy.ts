import { t } from '../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { carvePickles } from '../pickle/carve';
import { judgeStream } from '../pickle/judgeStream';
import { reportStream } from '../pickle/reportStream';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';

/** The longest header that numpy itself writes or reads without being asked twice is 10,000 characters; ours is generous. */
const maxHeaderLength = 1 << 20;

/** What numpy writes: a dict literal with three known keys, padded with spaces. Old versions write 10L for 10. */
const headerText = /^\{'descr': ([^{}]*), 'fortran_order': (?:True|False), 'shape': \(([\dL, ]*)\),? ?\}\s*$/;
/** Type descriptions are strings, lists and tuples; nothing in them is called or computed. */
const descrText = /^(?:[[\](), \n]|\d+L?|b?'[^'\\]*'|"[^"\\]*")+$/;

/**
 * Scans a .npy file: magic, version, a Python dict literal, then raw data or, for arrays of objects, a pickle.
 * Format: numpy.lib.format, versions 1 to 3.
 */
export async function scanNpy(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string> {
  const start = await source.read(0, 12);
  const version = start[6];
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  if (start.length < 12 || version < 1 || version > 3) {
    scan.reason('malformed', 'incomplete', t('npy.npy-header-damaged'), member);
    return 'npy';
  }
  const prefix = version === 1 ? 10 : 12;
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > maxHeaderLength || prefix + length > source.size) {
    scan.reason('malformed', 'incomplete', t('npy.npy-header-too-long'), member);
    return 'npy';
  }
  const header = decodeLatin1(await source.read(prefix, length));
  const data = prefix + length;
  const [, descr, shape] = headerText.exec(header) ?? [];
  if (descr === undefined || !descrText.test(descr)) {
    // Old versions of numpy evaluate this text.
    scan.reason('malformed', 'incomplete', t('npy.npy-header-not-numpy'), member);
    await carvePickles(scan, source, data, source.size, member);
    return 'npy';
  }
  // Any O in a type description means objects: 'O', '|O', [('a', '|O4')]. A field may be called O too: then the pickle is looked for in vain.
  if (!/['"][<>|=]?O\d*['"]|['"]object_?['"]/.test(descr)) {
    const end = data + dataLength(descr, shape);
    if (end < source.size)
      await scan.nested.scan(
        scan,
        new SliceSource(source.name, source, end, source.size - end),
        member,
        false,
      );
    return 'npy';
  }
  const stream = await judgeStream(scan, source, data);
  await reportStream(scan, source, data, stream, member);
  return 'npy';
}

/** Bytes of the array for plain types; NaN for structured ones. */
function dataLength(descr: string, shape: string): number {
  const match = /^'[<>|=]?([a-zA-Z?])(\d*)'$/.exec(descr);
  if (match === null) return Number.NaN;
  const itemSize = Number(match[2] === '' ? 1 : match[2]) * (match[1] === 'U' ? 4 : 1);
  return shape
    .split(',')
    .reduce(
      (product, size) => (size.trim() === '' ? product : product * Number.parseInt(size, 10)),
      itemSize,
    );
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    { id: 'npy', rank: Rank.mark, recognise: ({ text }) => text.startsWith('\x93NUMPY'), scan: scanNpy },
  ],
  endings: ['npy', 'npz'],
  readme: [{ row: 5, models: 'NumPy `.npy`, `.npz`', judged: 'headers; object arrays', notJudged: '' }],
};
