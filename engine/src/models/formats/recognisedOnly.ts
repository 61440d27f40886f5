import { t } from '../../../../l10n/messages';
import { headLength, type ModelFormat, Rank, type Reading } from '../scan/format';

/** Tells from what follows a mark that the file is of that format, whatever it is called. */
type Proof = (head: DataView) => boolean;

/** Parameters of a model: features, classes, two flags and the version of XGBoost. Source: xgboost/src/learner.cc. */
const isXgboost: Proof = (head) => {
  if (head.byteLength < 140) return false;
  const [features, classes, extra, metrics, major, minor] = [8, 12, 16, 20, 24, 28].map((at) =>
    head.getUint32(at, true),
  );
  return (
    Number.isFinite(head.getFloat32(4, true)) &&
    features < 1 << 28 &&
    classes < 1 << 20 &&
    extra <= 1 &&
    metrics <= 1 &&
    major < 100 &&
    minor < 100
  );
};

/** Nothing, and a number of arrays. Source: mxnet/src/ndarray/ndarray.cc. */
const isMxnet: Proof = (head) =>
  head.byteLength >= 32 &&
  head.getBigUint64(8, true) === 0n &&
  head.getBigUint64(16, true) > 0n &&
  head.getBigUint64(16, true) < 1n << 20n;

/** Formats that are recognised by their mark, and not read. A mark without a proof counts only where the name says what the file is. */
const marks: readonly (readonly [id: string, offset: number, mark: string, proof?: Proof])[] = [
  ['catboost', 0, 'CBM1'],
  ['tensorrt', 0, 'ftrt'],
  ['tensorrt', 0, 'ptrt'],
  ['executorch', 4, 'ET1'],
  ['mxnet-params', 0, '\x12\x01\0\0\0\0\0\0', isMxnet],
  ['rknn', 0, 'RKNN'],
  ['cntk', 0, 'B\0C\0N\0'],
  ['xgboost-binary', 0, 'binf', isXgboost],
];

const readings = marks.map(
  ([id, offset, mark, proof]): Reading => ({
    id,
    rank: Rank.mark,
    recognise: ({ text }) => text.startsWith(mark, offset),
    async scan(scan, source, member, certain) {
      if (!certain) {
        const head = await source.read(0, Math.min(source.size, headLength));
        if (proof?.(new DataView(head.buffer, head.byteOffset, head.length)) !== true) return undefined;
      }
      scan.reason('unsupported-format', 'unsupported', t('scan-bytes.format-not-supported', id), member);
      return id;
    },
  }),
);

/** Registration of the formats; see ModelFormat. */
export const format: ModelFormat = {
  readings,
  endings: ['cbm', 'rknn', 'pte', 'trt'],
  sharedEndings: ['engine', 'plan', 'params', 'weights', 'bst', 'xgb'],
};
