import { t } from '../../../../l10n/messages';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';

const id = 'git-lfs-pointer';

/** A text of three lines that stands where Git LFS will put the file. */
async function scanPointer(scan: ModelScan, _: unknown, member: readonly string[]): Promise<string> {
  scan.reason(id, 'incomplete', t('scan-bytes.lfs-pointer'), member);
  return id;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id,
      rank: Rank.mark,
      recognise: ({ text }) => text.startsWith('version https://git-lfs.github.com/spec/'),
      scan: scanPointer,
    },
  ],
  readme: [{ row: 24, models: 'Git LFS pointers', judged: 'recognised; run `git lfs pull`', notJudged: '' }],
};
