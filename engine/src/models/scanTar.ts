import { type ByteSource, SliceSource } from '../bytes/byteSource';
import { t } from '../l10n';
import { LimitError } from '../limits';
import { rule as archiveStructure } from '../rules/models/archive-structure';
import { readTarDirectory, type TarEntry, type TarOddity } from './archives/tar';
import { carvePickles } from './carve';
import type { ModelScan } from './modelScan';
import { isModelName } from './names';
import { scanPickle } from './scanPickle';
import { scanSource } from './scanSource';
import { scanTorchStorages, scanTorchTensors } from './scanTorchTar';

/** Scans a tar and everything in it. Returns its format, or undefined where it holds no model. */
export async function scanTar(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  const directory = await readTarDirectory(source, () => scan.spendMember());
  const names = new Set(directory.entries.map(({ name }) => name.replace(/^\.\//, '')));
  const isTorch = names.has('pickle') && names.has('storages') && names.has('tensors');
  const before = scan.findings.length;
  let holdsModel = isTorch;
  for (const entry of directory.entries) {
    const found = await scanEntry(scan, source, entry, [...member, entry.name], isTorch);
    if (found !== undefined || isModelName(entry.name)) holdsModel = true;
  }
  holdsModel ||= scan.findings.length > before;
  if (!holdsModel && !certain) return undefined;
  if (!holdsModel) {
    scan.reason(
      'unsupported-format',
      'unsupported',
      t('This archive holds no model that this version reads.'),
      member,
    );
  }
  for (const oddity of directory.oddities.slice(0, 100)) reportOddity(scan, oddity, member);
  if (directory.damaged !== undefined) {
    scan.reason(
      'truncated',
      'incomplete',
      t('The archive is damaged or cut off at byte {0}.', directory.end),
      member,
    );
  }
  await carvePickles(scan, source, directory.end, source.size, member);
  return isTorch ? 'torch-tar' : 'tar';
}

async function scanEntry(
  scan: ModelScan,
  source: ByteSource,
  entry: TarEntry,
  member: readonly string[],
  isTorch: boolean,
): Promise<string | undefined> {
  const bytes = new SliceSource(entry.name, source, entry.offset, entry.size);
  try {
    switch (isTorch ? entry.name.replace(/^\.\//, '') : '') {
      case 'pickle':
        return await scanPickle(scan, bytes, member, true, 'torch-zip');
      case 'storages':
        return await scanTorchStorages(scan, bytes, member);
      case 'tensors':
        return await scanTorchTensors(scan, bytes, member);
      default:
        return await scanSource(scan, bytes, member, isModelName(entry.name));
    }
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    scan.limit(error.limit, member);
    return 'tar';
  }
}

function reportOddity(scan: ModelScan, oddity: TarOddity, member: readonly string[]): void {
  if (oddity.kind === 'sparse') {
    scan.reason('unsupported-format', 'incomplete', t('A sparse member was read as it is stored.'), [
      ...member,
      oddity.name,
    ]);
    return;
  }
  scan.add(archiveStructure, member, undefined, {
    identity: `tar ${JSON.stringify(oddity)}`,
    message: oddityMessage(oddity),
  });
}

function oddityMessage(oddity: Exclude<TarOddity, { kind: 'sparse' }>): string {
  switch (oddity.kind) {
    case 'traversal':
      return t('Unpacking this archive writes outside its folder, to {0}.', oddity.name);
    case 'link':
      return t(
        'The member {0} is a link that leads outside the archive, to {1}.',
        oddity.name,
        oddity.target,
      );
    case 'special':
      return t('Unpacking this archive creates a device or a pipe, {0}.', oddity.name);
  }
}
