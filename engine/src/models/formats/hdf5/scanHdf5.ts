import { t, wordsOf } from '../../../../../l10n/messages';
import { type ByteSource, MemorySource, SliceSource } from '../../../bytes/byteSource';
import { decodeUtf8 } from '../../../bytes/text';
import { LimitError } from '../../../limits';
import { carvePickles } from '../../pickle/carve';
import { type ModelFormat, Rank } from '../../scan/format';
import { userBlock } from '../../scan/memberNames';
import type { ModelScan } from '../../scan/modelScan';
import { FormatReport, leavesFolder } from '../formatReport';
import { isObject, parseJson } from '../json';
import { judgeKerasConfig } from '../keras';
import { MalformedError } from '../windowReader';
import { attributesOf } from './attributes';
import { declaredBytes } from './dataset';
import { findSuperblock, Hdf5File } from './file';
import { linksOf } from './links';
import { type HeaderMessage, Message, readObjectHeader } from './objectHeader';
import { resolved } from './shared';

/** Attributes in which Keras keeps what it deserializes. */
const kerasAttributes = new Set(['model_config', 'training_config']);

/**
 * Filters that only transform bytes, by their registered number. A reader loads the code of others from its own plugin folder.
 * Source: HDF5 filter registry.
 */
const reviewedFilters = new Set([
  1, 2, 3, 4, 5, 6, 305, 307, 32000, 32001, 32004, 32008, 32013, 32015, 32026,
]);

/**
 * Scans an HDF5 file: every object that its links reach, with attributes, layouts and filters; never the data of datasets. Own
 * code rather than h5wasm, because the library is C code that opens what such links name, and wants a file of its own.
 * Source: HDF5 File Format Specification 3.0.
 */
async function scanHdf5(scan: ModelScan, source: ByteSource, member: readonly string[]): Promise<string> {
  const report = new FormatReport(scan, member, 'HDF5');
  const state = { keras: false };
  await report.guard(async () => {
    const { file, root, userBlock, driver } = await Hdf5File.open(source, scan);
    if (userBlock > 0) await scanUserBlock(scan, source, userBlock, member);
    if (driver) report.notRead(t('scan-hdf5.split-file'));
    await walk(file, root, report, source, state);
  });
  return state.keras ? 'keras-h5' : 'hdf5';
}

/** Bytes in front of the superblock belong to whoever wrote them: another loader may read just them. */
async function scanUserBlock(
  scan: ModelScan,
  source: ByteSource,
  size: number,
  member: readonly string[],
): Promise<void> {
  const block = new SliceSource(source.name, source, 0, size);
  if ((await source.read(0, Math.min(size, 1 << 16))).every((byte) => byte === 0)) return;
  const found = await scan.nested.scan(scan, block, [...member, userBlock], false);
  if (found === undefined) await carvePickles(scan, source, 0, size, member);
}

async function walk(
  file: Hdf5File,
  root: number,
  report: FormatReport,
  source: ByteSource,
  state: { keras: boolean },
): Promise<void> {
  const seen = new Set<number>();
  const open = [{ address: root, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.address)) continue;
    seen.add(next.address);
    report.scan.spendMember();
    // One object that cannot be read does not hide the others.
    await report.guard(async () => {
      const messages = await readObjectHeader(file, next.address);
      await judgeData(file, messages, report, next.path);
      await judgeAttributes(file, messages, report, source, next.path, state);
      for await (const link of linksOf(file, messages)) {
        const path = `${next.path}/${link.name}`;
        if (link.kind === 'hard') open.push({ address: link.address, path });
        else if (link.kind === 'external') {
          report.external(
            `${link.file}:${link.target}`,
            'file-read',
            leavesFolder(link.file) ? undefined : 'medium',
          );
        }
      }
    });
  }
}

/** Messages that say where the data of a dataset is, and what reads it. */
const judgedMessages: ReadonlySet<number> = new Set([Message.externalFiles, Message.layout, Message.filters]);

/** A dataset up to this size, or this many times its file, is nothing that stops a machine; deflate shrinks to a thousandth at most. */
const maxDeclaredBytes = 2 ** 30;
const maxRatio = 1100;

/** External storage and virtual layouts read other files; filters are code. */
async function judgeData(
  file: Hdf5File,
  messages: readonly HeaderMessage[],
  report: FormatReport,
  path: string,
): Promise<void> {
  const { reader } = file;
  // Loaders make room for what the shape says before they read anything (CVE-2026-0897).
  const declared = await declaredBytes(file, messages);
  if (declared > Math.max(maxDeclaredBytes, maxRatio * reader.size))
    report.structure(`dataset ${path} declares ${declared} bytes`);
  for (const message of messages) {
    if (!judgedMessages.has(message.type)) continue;
    file.seek((await resolved(file, message)).address);
    if (message.type === Message.externalFiles) {
      // What the names are is in a local heap; a file that needs other files for its weights is never a model by itself.
      report.external(wordsOf('scan-hdf5.external-data', path), 'file-read');
    } else if (message.type === Message.layout) {
      const version = await reader.u8();
      const kind = await reader.u8();
      if (version >= 3 && kind === 3)
        report.external(wordsOf('scan-hdf5.external-virtual-dataset', path), 'file-read');
    } else if (message.type === Message.filters) {
      await judgeFilters(file, report);
    }
  }
}

async function judgeFilters(file: Hdf5File, report: FormatReport): Promise<void> {
  const { reader } = file;
  const version = await reader.u8();
  const count = await reader.u8();
  reader.skip(version === 1 ? 6 : 0);
  for (let index = 0; index < count; index++) {
    const id = await reader.u16();
    const named = version === 1 || id >= 256;
    const nameLength = named ? await reader.u16() : 0;
    reader.skip(2);
    const values = await reader.u16();
    const name = decodeUtf8(await reader.bytes(nameLength)).replace(/\0+$/, '');
    reader.skip(4 * (values + (version === 1 ? values % 2 : 0)));
    if (!reviewedFilters.has(id)) report.unreviewed(`filter ${id} ${name}`.trim());
  }
}

/** Texts in attributes are judged as what they are: Keras configurations, and pickles that PyTables would load. */
async function judgeAttributes(
  file: Hdf5File,
  messages: readonly HeaderMessage[],
  report: FormatReport,
  source: ByteSource,
  path: string,
  state: { keras: boolean },
): Promise<void> {
  for await (const { name, values } of attributesOf(file, messages)) {
    const isKeras = path === '' && kerasAttributes.has(name);
    state.keras ||= isKeras;
    // Keras would find something in it, or fail.
    if (isKeras && values.length === 0) report.malformed(`${name} is not text`);
    for (const { address, length } of values) {
      if (length > report.scan.options.limits.textBytes) throw new LimitError('textBytes');
      file.seek(address);
      if (file.reader.position + length > source.size)
        throw new MalformedError('attribute outside the file', address);
      const bytes = await source.read(file.reader.position, length);
      const place = [...report.member, `${path}@${name}`];
      if (isKeras) {
        // A list or a number is no configuration, and neither is text that does not parse.
        const config = parseJson(decodeUtf8(bytes).replace(/\0+$/, ''));
        if (isObject(config)) judgeKerasConfig(report.scan, config, place, source.size);
        else report.malformed(`${name} is no configuration`);
      } else if (bytes.includes(0x2e) || bytes[0] === 0x7b) {
        // PyTables unpickles what ends with STOP; other texts are names and notes.
        await report.scan.nested.scan(report.scan, new MemorySource(name, bytes), place, false);
      }
    }
    // hickle keeps pickles in datasets, and names the class of each object by one.
    if (name === 'HICKLE_VERSION' && path === '') report.notRead(t('scan-hdf5.hickle-objects'));
    if (name === 'PSEUDOATOM') report.notRead(t('scan-hdf5.pytables-objects'));
  }
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'hdf5',
      rank: Rank.header,
      recognise: async ({ source, bytes, deep }) =>
        (await findSuperblock(deep ? source : new MemorySource(source.name, bytes))) !== undefined,
      scan: scanHdf5,
    },
  ],
  endings: ['h5', 'hdf5'],
  readme: [
    {
      row: 7,
      models: 'HDF5, `.weights.h5`',
      judged: 'links, external storage, virtual datasets, filters, user block, pickles in attributes',
      notJudged: 'contents of datasets; PyTables objects, multi-file drivers (unsupported)',
    },
  ],
};
