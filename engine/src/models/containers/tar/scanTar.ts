import { t } from '../../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { rule as archiveStructure } from '../../../rules/models/archive-structure';
import { carvePickles } from '../../pickle/carve';
import { scanPickle } from '../../pickle/scanPickle';
import { type ModelFormat, Rank } from '../../scan/format';
import type { ModelScan } from '../../scan/modelScan';
import { isModelName } from '../../scan/names';
import { reportLink, reportNoModel, reportTraversal, withinLimits } from '../archiveFindings';
import { isTarHeader, readTarDirectory, type TarDirectory, type TarEntry, type TarOddity } from './directory';
import { scanTorchStorages, scanTorchTensors, TarTensors } from './torchTar';

/** Scans a tar and everything in it. Returns its format, or undefined where it holds no model. */
async function scanTar(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
): Promise<string | undefined> {
  const directory = await readTarDirectory(source, scan);
  const names = new Set(directory.entries.map(({ name }) => name.replace(/^\.\//, '')));
  const isTorch = names.has('pickle') && names.has('storages') && names.has('tensors');
  const before = scan.findings.length;
  let holdsModel = isTorch;
  const tensors = isTorch ? new TarTensors() : undefined;
  for (const entry of [...directory.entries, ...linkedEntries(directory)]) {
    const found = await scanEntry(scan, source, entry, [...member, entry.name], tensors);
    if (found !== undefined || isModelName(entry.name)) holdsModel = true;
  }
  tensors?.report(scan);
  // Whatever is in it: who unpacks it is attacked.
  holdsModel ||= scan.findings.length > before || directory.oddities.some(({ kind }) => kind === 'traversal');
  if (!holdsModel && !certain) return undefined;
  if (!holdsModel) reportNoModel(scan, member);
  for (const oddity of directory.oddities.slice(0, 100)) reportOddity(scan, oddity, member);
  if (directory.damaged !== undefined) {
    scan.reason('truncated', 'incomplete', t('scan-tar.archive-damaged', directory.end), member);
  }
  await carvePickles(scan, source, directory.end, source.size, member);
  return isTorch ? 'torch-tar' : 'tar';
}

/** Links in a row that are followed. */
const maxLinks = 40;

/** What links give another name, by which loaders open it: a configuration may be a link to a file of notes. */
function linkedEntries({ entries, links }: TarDirectory): TarEntry[] {
  const files = new Map(entries.map((entry) => [plainName(entry.name), entry]));
  const next = new Map(links.map(({ name, target }) => [plainName(name), target]));
  return links.flatMap(({ name, target }) => {
    let at = target;
    for (let step = 0; step < maxLinks && !files.has(at) && next.has(at); step++) at = next.get(at) ?? '';
    const file = files.get(at);
    return file === undefined || lastPart(file.name) === lastPart(name) ? [] : [{ ...file, name }];
  });
}

const plainName = (name: string) => name.replace(/^(?:\.\/)+/, '');
const lastPart = (name: string) => name.slice(name.lastIndexOf('/') + 1);

function scanEntry(
  scan: ModelScan,
  source: ByteSource,
  entry: TarEntry,
  member: readonly string[],
  tensors: TarTensors | undefined,
): Promise<string | undefined> {
  const bytes = new SliceSource(entry.name, source, entry.offset, entry.size);
  return withinLimits(scan, member, 'tar', async () => {
    const found = tensors === undefined ? undefined : await scanOfTorch(scan, bytes, entry, member, tensors);
    // What torch unpickles may be something else to whoever unpacks it.
    const isOfTorch = found !== undefined;
    const other = await scan.nested.scan(
      scan,
      bytes,
      member,
      !isOfTorch && isModelName(entry.name),
      isOfTorch ? 'pickle' : undefined,
    );
    return found ?? other;
  });
}

/** Scans a member that torch's own loader reads; undefined for any other. */
async function scanOfTorch(
  scan: ModelScan,
  bytes: ByteSource,
  entry: TarEntry,
  member: readonly string[],
  tensors: TarTensors,
): Promise<string | undefined> {
  switch (entry.name.replace(/^\.\//, '')) {
    case 'pickle':
      return (await scanPickle(scan, bytes, member, true, 'torch-tar')) ?? 'pickle';
    case 'storages':
      return (await scanTorchStorages(scan, bytes, member, tensors)) ?? 'pickle';
    case 'tensors':
      return (await scanTorchTensors(scan, bytes, member, tensors)) ?? 'pickle';
    default:
      return undefined;
  }
}

function reportOddity(scan: ModelScan, oddity: TarOddity, member: readonly string[]): void {
  switch (oddity.kind) {
    case 'traversal':
      reportTraversal(scan, member, oddity.name, 'tar');
      return;
    case 'link':
      reportLink(scan, member, oddity.name, oddity.target);
      return;
    case 'sparse':
      scan.reason('unsupported-format', 'incomplete', t('scan-tar.sparse-member'), [...member, oddity.name]);
      return;
    case 'special':
      scan.add(archiveStructure, member, undefined, {
        identity: `special ${oddity.name}`,
        message: t('scan-tar.creates-device', oddity.name),
      });
  }
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [{ id: 'tar', rank: Rank.mark, recognise: ({ bytes }) => isTarHeader(bytes), scan: scanTar }],
};
