import { t } from '../../../../l10n/messages';
import { type ModelFormat, Rank, type Reading } from '../scan/format';
import { mayBeModelName } from '../scan/names';

/** A mark of that many bytes is no accident; shorter ones count under the names of models only. */
const tellingMark = 8;

/** Formats that are recognised by their mark, and not read. */
const marks: readonly (readonly [id: string, offset: number, mark: string])[] = [
  ['catboost', 0, 'CBM1'],
  ['tensorrt', 0, 'ftrt'],
  ['tensorrt', 0, 'ptrt'],
  ['executorch', 4, 'ET1'],
  ['mxnet-params', 0, '\x12\x01\0\0\0\0\0\0'],
  ['rknn', 0, 'RKNN'],
  ['cntk', 0, 'B\0C\0N\0'],
  ['xgboost-binary', 0, 'binf'],
];

const readings = marks.map(
  ([id, offset, mark]): Reading => ({
    id,
    rank: Rank.mark,
    recognise: ({ text }) => text.startsWith(mark, offset),
    async scan(scan, _source, member, certain) {
      if (!certain && mark.length < tellingMark && !mayBeModelName(member.at(-1) ?? scan.path))
        return undefined;
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
