import { t } from '../../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { DecompressedSource } from '../../../bytes/decompressed';
import { UnsupportedCompressionError } from '../../../bytes/xz';
import { LimitError } from '../../../limits';
import { carvePickles } from '../../pickle/carve';
import { type ModelFormat, Rank } from '../../scan/format';
import type { ModelScan } from '../../scan/modelScan';
import { isModelName } from '../../scan/names';
import { reportNoModel, reportOutsideLink, reportTraversal, withinLimits } from '../archiveFindings';
import { decompressionOf, optionsOf } from '../compressed';
import { readSevenZipDirectory, type SevenZipFolder } from './directory';
import { MalformedArchiveError } from './header';

/** Scans a 7z archive and everything in it. Returns its format, or undefined where it holds no model. */
async function scanSevenZip(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  const before = scan.findings.length;
  let holdsModel = false;
  try {
    const directory = await readSevenZipDirectory(source, decompressionOf(scan), () => scan.spendMember());
    for (const folder of directory.folders) {
      if (await scanFolder(scan, folder, member)) holdsModel = true;
    }
    for (const name of directory.outside.slice(0, 100)) reportTraversal(scan, member, name, '7z');
    await carvePickles(scan, source, directory.end, source.size, member);
  } catch (error) {
    if (error instanceof LimitError) throw error;
    if (!certain) return undefined;
    if (error instanceof MalformedArchiveError) {
      scan.reason('malformed', 'incomplete', t('scan-seven-zip.directory-unreadable'), member);
    } else if (error instanceof UnsupportedCompressionError) {
      scan.reason('unsupported-compression', 'incomplete', t('scan-seven-zip.directory-encrypted'), member);
    } else throw error;
    return '7z';
  }
  holdsModel ||= scan.findings.length > before;
  if (holdsModel) return '7z';
  if (!certain) return undefined;
  reportNoModel(scan, member);
  return '7z';
}

async function scanFolder(
  scan: ModelScan,
  folder: SevenZipFolder,
  member: readonly string[],
): Promise<boolean> {
  const { entries, unreadMethod, isEncrypted, size } = folder;
  if (unreadMethod !== undefined) {
    for (const { name } of entries.slice(0, 100)) {
      if (isEncrypted) {
        scan.reason('encrypted', 'incomplete', t('scan-seven-zip.member-encrypted'), [...member, name]);
      } else {
        scan.reason(
          'unsupported-compression',
          'incomplete',
          t('common.member-compression-unsupported', unreadMethod),
          [...member, name],
        );
      }
    }
    return entries.some(({ name }) => isModelName(name));
  }
  let holdsModel = false;
  const content = DecompressedSource.ofSize('7z', () => folder.open(), size, optionsOf(scan));
  try {
    for (const { name, offset, size, isLink } of entries) {
      const bytes = new SliceSource(name, content, offset, size);
      const inner = [...member, name];
      const found = await withinLimits(scan, inner, '7z', async () => {
        if (isLink) await reportOutsideLink(scan, name, bytes, inner);
        return scan.nested.scan(scan, bytes, inner, isModelName(name));
      });
      if (found !== undefined || isModelName(name)) holdsModel = true;
    }
  } finally {
    await content.close();
  }
  if (content.corrupt || content.unsupported) {
    holdsModel = true;
    scan.reason('corrupt-compression', 'incomplete', t('common.compression-damaged'), member);
  }
  return holdsModel;
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: '7z',
      rank: Rank.mark,
      recognise: ({ text }) => text.startsWith('7z\xbc\xaf\x27\x1c'),
      scan: scanSevenZip,
    },
  ],
};
