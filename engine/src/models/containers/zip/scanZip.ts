import { t } from '../../../../../l10n/messages';
import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { decodeLatin1 } from '../../../bytes/text';
import { LimitError } from '../../../limits';
import { Meter } from '../../../meter';
import { rule as archiveStructure } from '../../../rules/models/archive-structure';
import { rule as executableModel } from '../../../rules/models/executable-model';
import { isNativeCode, reportNativeCode } from '../../formats/torchExport';
import { isTorchScriptCode, scanTorchScriptCode } from '../../formats/torchScript';
import { carvePickles } from '../../pickle/carve';
import { scanPickle } from '../../pickle/scanPickle';
import type { TorchArchive } from '../../pickle/torchRecords';
import { type Head, type ModelFormat, Rank } from '../../scan/format';
import type { ModelScan } from '../../scan/modelScan';
import { isModelName } from '../../scan/names';
import { carriesCode, isPythonSource, modulesOf, reportArchiveCode, scanArchiveCode } from '../archiveCode';
import { reportNoModel, reportOutsideLink, reportTraversal, withinLimits } from '../archiveFindings';
import { scanSerializedData, serializedMember } from '../serializedData';
import { judgeServedHandler, servedManifest } from '../servedHandler';
import { isTarHeader, readTarDirectory } from '../tar/directory';
import { decompressMember } from './decompressMember';
import { archiveEnds, readZipDirectory, type ZipEntry, type ZipOddity } from './directory';
import { isDistributedShard, scanDistributedShard } from './distributed';
import { scanSkopsArrays, scanSparseArrays } from './memberArrays';
import { foldedName, namesAgainstEachOther, torchArchiveOf } from './torchMembers';

/** Archive formats by a member that gives them away, most telling first. */
const formats: readonly (readonly [format: string, member: RegExp])[] = [
  ['torchserve-mar', /^MAR-INF\//],
  ['torch-export', /(?:^|\/)(?:archive_format|serialized_exported_program\.json)$/i],
  ['torch-package', /(?:^|\/)\.data\/extern_modules$/i],
  ['torch-zip', /(?:^|\/)data\.pkl$/i],
  ['keras', /^config\.json$/],
  ['skops', /^schema\.json$/],
  ['npz', /\.npy$/],
];

/**
 * True where torch takes an archive for TorchScript, and its classes from the archive: constants below the folder that the first member
 * names. Before 1.4 a description in JSON said so; torch unpickles such an archive where it has data.
 */
function isTorchScript(entries: readonly ZipEntry[]): boolean {
  const folder = foldedName(entries[0]?.name ?? '').split('/', 1)[0];
  const names = entries.map(({ name }) => foldedName(name));
  const has = (pattern: RegExp) =>
    names.some((name) => name.startsWith(`${folder}/`) && pattern.test(name.slice(folder.length + 1)));
  if (!has(/^(?:code\/.|bytecode\.pkl$)/)) return false;
  return has(/^constants\.pkl$/) || (has(/^model\.json$/) && !has(/^data\.pkl$/));
}

/** What kind of thing a zip is, by its members' names. */
function zipFormat(entries: readonly ZipEntry[]): string {
  const found = formatByName(entries);
  return (found === 'zip' || found === 'torch-zip') && isTorchScript(entries) ? 'torchscript' : found;
}

function formatByName(entries: readonly ZipEntry[]): string {
  return formats.find(([, member]) => entries.some(({ name }) => member.test(name)))?.[0] ?? 'zip';
}

/** Archives that torch reads itself, which takes no notice of the case of a name. */
const torchFormats = new Set(['torch-export', 'torch-package', 'torch-zip', 'torchscript']);

/** Members that say what a loader makes of the whole archive, and what they must turn out to be. */
const settings: Readonly<Record<string, readonly [member: string, found: string]>> = {
  keras: ['config.json', 'keras-json'],
  skops: ['schema.json', 'skops-schema'],
};

/**
 * Scans a zip and everything in it. Returns its format, or undefined where it is no archive, or holds no model. What stands around an
 * appended one is another format's.
 */
async function scanZip(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
  isAppended = false,
): Promise<string | undefined> {
  const directory = await readZipDirectory(source);
  if (directory === undefined) {
    if (!certain) return undefined;
    scan.reason('malformed', 'incomplete', t('common.directory-unreadable'), member);
    await carvePickles(scan, source, 0, source.size, member);
    return 'zip';
  }
  let format = zipFormat(directory.entries);
  let holdsModel = format !== 'zip';
  const modules = carriesCode(format) ? modulesOf(directory.entries) : new Set<string>();
  const before = scan.findings.length;
  const [main, expected] = settings[format] ?? [];
  let settled = main === undefined;
  if (main !== undefined) holdsModel = false;
  for (const entry of directory.entries) {
    if (entry.name.endsWith('/') && entry.size === 0) continue;
    scan.spendMember();
    if (main === entry.name) {
      // Loaders differ in which of several they take: each is judged.
      scan.weightBytes = bytesIn(directory.entries);
      const found = await scanEntry(scan, source, entry, [...member, main], undefined);
      scan.weightBytes = undefined;
      settled ||= found === expected;
      continue;
    }
    if (main !== undefined && /\.(?:py|pyc|sh|bat|ps1|exe|dll|so|dylib)$/i.test(entry.name)) {
      scan.add(executableModel, [...member, entry.name], undefined, {
        identity: entry.name,
        message: t('scan-zip.unused-program', entry.name),
      });
    }
    if (format === 'torch-export' && isNativeCode(entry.name))
      reportNativeCode(scan, [...member, entry.name]);
    const place = placeOf(format, entry.name, modules, directory.entries, source);
    const found = await scanEntry(scan, source, entry, [...member, entry.name], place);
    if (found !== undefined || isModelName(entry.name)) holdsModel = true;
  }
  if (format === 'npz') await scanSparseArrays(scan, source, directory.entries, member);
  if (settled && format === 'skops') await scanSkopsArrays(scan, source, directory.entries, member);
  if (settled && main !== undefined) holdsModel = true;
  else if (!settled && isSettled(scan, member, directory.entries)) {
    holdsModel = true;
    scan.reason('malformed', 'incomplete', t('scan-zip.wrong-member-content', main ?? ''), member);
  } else if (!settled) format = 'zip';
  holdsModel ||= scan.findings.length > before || directory.oddities.some(({ kind }) => kind === 'traversal');
  if (!holdsModel && !certain) return undefined;
  if (!holdsModel) reportNoModel(scan, member);
  const oddities = [...directory.oddities];
  if (torchFormats.has(format))
    for (const name of namesAgainstEachOther(directory.entries)) oddities.push({ kind: 'duplicate', name });
  if (!isAppended) await reportOddities(scan, source, oddities, member);
  reportArchiveCode(scan, format, directory.entries, member);
  return format;
}

/** Deflate shrinks to a thousandth at most. */
const maxRatio = 1100;

/** Bytes that members can come to, whatever they say of it themselves. */
function bytesIn(entries: readonly ZipEntry[]): number {
  return entries.reduce(
    (sum, { size, compressedSize }) => sum + Math.min(size, maxRatio * compressedSize),
    0,
  );
}

/** True where nothing but a Keras or skops model has such a name, or such members. */
function isSettled(scan: ModelScan, member: readonly string[], entries: readonly ZipEntry[]): boolean {
  const name = member.at(-1) ?? scan.path;
  return /\.(?:keras|skops)$/i.test(name) || entries.some((entry) => entry.name === 'model.weights.h5');
}

/** What a member is to its archive's loader, beside what its bytes say. */
type Place =
  | 'pickle'
  | TorchPickle
  /** Python, or the manifest that names its handler, with the names of the modules beside it. */
  | ReadonlySet<string>
  | undefined;

/** A pickle that torch unpickles, and what the archive has for its storages. */
interface TorchPickle {
  readonly loader: 'torch-zip' | 'torchscript' | 'torch-package';
  readonly archive: TorchArchive | undefined;
  /** Code that is read as such, too. */
  readonly isCode?: true;
}

function placeOf(
  format: string,
  name: string,
  modules: ReadonlySet<string>,
  entries: readonly ZipEntry[],
  source: ByteSource,
): Place {
  if (format === 'torchserve-mar' && name === servedManifest) return modules;
  if (carriesCode(format) && isPythonSource(name)) return modules;
  if (format === 'torch-export')
    return /\/constants\/(?:custom|opaque)_obj_\w+$/i.test(name) ? 'pickle' : undefined;
  if (format !== 'torch-package' && format !== 'torch-zip' && format !== 'torchscript') return undefined;
  const place: TorchPickle = { loader: format, archive: torchArchiveOf(format, name, entries, source) };
  if (format === 'torch-package') return /\.pkl$/i.test(name) ? place : undefined;
  if (/(?:^|\/)(?:data|constants|traced_inputs)\.pkl$/i.test(name)) return place;
  return format === 'torchscript' && isTorchScriptCode(name) ? { ...place, isCode: true } : undefined;
}

async function scanEntry(
  scan: ModelScan,
  source: ByteSource,
  entry: ZipEntry,
  member: readonly string[],
  place: Place,
): Promise<string | undefined> {
  if (entry.dataOffset < 0) {
    scan.reason('malformed', 'incomplete', t('scan-zip.member-header-malformed'), member);
    return undefined;
  }
  const compressed = new SliceSource(
    entry.name,
    source,
    entry.dataOffset,
    Math.max(0, Math.min(entry.compressedSize, source.size - entry.dataOffset)),
  );
  if (entry.dataOffset + entry.compressedSize > source.size) {
    scan.reason('truncated', 'incomplete', t('scan-zip.member-truncated'), member);
  }
  const content = decompressMember(scan, entry, compressed);
  if (content === 'unsupported') {
    scan.reason(
      'unsupported-compression',
      'incomplete',
      t('common.member-compression-unsupported', entry.method),
      member,
    );
    return undefined;
  }
  const found = await withinLimits(scan, member, 'zip', () =>
    scanContent(scan, content ?? compressed, entry, member, place),
  ).finally(() => content?.close());
  if (content?.corrupt === true) {
    scan.reason('corrupt-compression', 'incomplete', t('scan-zip.member-not-decompressible'), member);
  }
  return found;
}

async function scanContent(
  scan: ModelScan,
  bytes: ByteSource,
  entry: ZipEntry,
  member: readonly string[],
  place: Place,
): Promise<string | undefined> {
  if (entry.isLink) await reportOutsideLink(scan, entry.name, bytes, member);
  if (place === 'pickle') return scanBoth(scan, bytes, member);
  if (place !== undefined && 'loader' in place) {
    if (place.isCode) await scanTorchScriptCode(scan, bytes, member);
    // Bytecode is a pickle as well, with tensors of its own.
    if (!place.isCode || isModelName(entry.name))
      return scanBoth(scan, bytes, member, place.loader, place.archive);
  } else if (place !== undefined)
    await (entry.name === servedManifest ? judgeServedHandler : scanArchiveCode)(scan, bytes, member, place);
  const serialized =
    entry.name === serializedMember ? await scanSerializedData(scan, bytes, member) : undefined;
  return (await scan.nested.scan(scan, bytes, member, isModelName(entry.name))) ?? serialized;
}

/** Scans what the archive's own loader unpickles, and others may read as what it is: numpy takes any member for an array. */
async function scanBoth(
  scan: ModelScan,
  bytes: ByteSource,
  member: readonly string[],
  loader?: TorchPickle['loader'],
  archive?: TorchArchive,
): Promise<string | undefined> {
  const found = await scanPickle(scan, bytes, member, true, loader, archive);
  const other = await scan.nested.scan(scan, bytes, member, false, 'pickle');
  return found ?? other;
}

async function reportOddities(
  scan: ModelScan,
  source: ByteSource,
  oddities: readonly ZipOddity[],
  member: readonly string[],
): Promise<void> {
  for (const oddity of oddities.slice(0, 100)) {
    if (oddity.kind === 'comment') {
      await carvePickles(scan, source, oddity.from, oddity.to, member);
      continue;
    }
    if (oddity.kind === 'traversal') {
      reportTraversal(scan, member, oddity.name, 'zip');
      continue;
    }
    scan.add(archiveStructure, member, 'from' in oddity ? oddity.from : undefined, {
      identity: `zip ${JSON.stringify(oddity)}`,
      message: oddityMessage(oddity),
    });
    if (oddity.kind === 'gap') await carvePickles(scan, source, oddity.from, oddity.to, member);
    if (oddity.kind === 'encrypted') {
      scan.reason('encrypted', 'incomplete', t('scan-zip.encrypted-flag-ignored'), [...member, oddity.name]);
    }
  }
}

function oddityMessage(oddity: Exclude<ZipOddity, { kind: 'comment' | 'traversal' }>): string {
  switch (oddity.kind) {
    case 'gap':
      return t('scan-zip.bytes-outside-members', oddity.from, oddity.to);
    case 'overlap':
      return t('scan-zip.overlapping-member', oddity.name);
    case 'duplicate':
      return t('scan-zip.ambiguous-duplicate-member', oddity.name);
    case 'name-mismatch':
      return t('scan-zip.member-name-mismatch', oddity.name, oddity.localName);
    case 'two-names':
      return t('scan-zip.member-two-names', oddity.name, oddity.spelled);
    case 'broken-header':
      return t('scan-zip.no-valid-header', oddity.name);
    case 'encrypted':
      return t('scan-zip.member-marked-encrypted', oddity.name);
    case 'several-directories':
      return t('scan-zip.several-directories');
  }
}

async function endsLikeZip(source: ByteSource): Promise<boolean> {
  if (source.size < 22) return false;
  const tail = await source.read(source.size - 22, 22);
  return decodeLatin1(tail).startsWith('PK\x05\x06');
}

/** A TensorFlow Lite model carries files that belong to it, such as labels, in an archive behind it. Source: TFLite metadata. */
async function isTflite(source: ByteSource): Promise<boolean> {
  return source.size >= 8 && decodeLatin1(await source.read(4, 4)) === 'TFL3';
}

/** True for an archive behind something else, or in front of it, that is no member of a tar, whose members are scanned anyway. */
async function hasAppendedZip({ source, bytes }: Head): Promise<boolean> {
  if (!Number.isFinite(source.size)) return false;
  const ends = await archiveEnds(source);
  if (ends.length === 0 || !isTarHeader(bytes)) return ends.length > 0;
  let members = 0;
  try {
    const { entries } = await readTarDirectory(source, {
      meter: Meter.alone(source.size),
      spendMember() {
        if (++members > maxTarMembers) throw new LimitError('members');
      },
    });
    return ends.some((end) => !entries.some(({ offset, size }) => end >= offset && end < offset + size));
  } catch (error) {
    if (error instanceof LimitError) return true;
    throw error;
  }
}

/** Members of a tar that are looked at only to tell whether an archive is one of them. */
const maxTarMembers = 10_000;

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'zip',
      rank: Rank.archive,
      recognise: async ({ text, source }) =>
        text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06') || (await endsLikeZip(source)),
      scan: async (scan, source, member, certain) =>
        (isDistributedShard(member.at(-1) ?? scan.path)
          ? await scanDistributedShard(scan, source, member, scanZip)
          : undefined) ??
        ((await isTflite(source))
          ? scanZip(scan, source, member, false, true)
          : scanZip(scan, source, member, certain)),
    },
    {
      id: 'zip',
      rank: Rank.loose,
      recognise: hasAppendedZip,
      scan: (scan, source, member, certain) => scanZip(scan, source, member, certain, !certain),
    },
  ],
  endings: ['pt', 'pt2', 'ptl', 'distcp', 'mar', 'keras', 'skops'],
  readme: [
    {
      row: 2,
      models:
        'torch: zip, legacy, tar, TorchScript, torch.package, distributed checkpoints; TorchServe `.mar`',
      judged: 'all pickles inside; operators that TorchScript calls; Python inside, by the code rules',
      notJudged: 'compiled members of a `.mar` (unsupported)',
    },
    {
      row: 3,
      models: 'torch.export and AOTInductor `.pt2`',
      judged: 'calls of the program, expressions of shapes, pickled constants and inputs',
      notJudged: 'native code in it (suspicious)',
    },
    {
      row: 6,
      models: 'Keras v3 zip, `to_json`, HDF5, SavedModel metadata',
      judged: 'names of classes and functions, lambdas, vocabulary files, programs in the archive',
      notJudged: 'your own classes (suspicious)',
    },
    {
      row: 13,
      models: 'skops',
      judged: 'classes, their states, and loaders',
      notJudged: 'your own classes (suspicious)',
    },
    {
      row: 22,
      models: 'zip, tar, 7z, gzip, bzip2, xz, lzma, lz4, zstd, nested; OCI layers; NeMo',
      judged: 'every member, as each kind of reader sees it; links and names that lead outside the folder',
      notJudged: 'PPMd and other rare methods of 7z; encrypted members (incomplete or unsupported)',
    },
  ],
};
