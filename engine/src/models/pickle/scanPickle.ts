import type { ByteSource } from '../../bytes/byteSource';
import { decodeLatin1 } from '../../bytes/text';
import { LimitError } from '../../limits';
import type { ModelScan } from '../scan/modelScan';
import { reportStreamSecrets } from '../scan/modelSecrets';
import { carvePickles } from './carve';
import { isConvincing, isPickleByItself } from './convincing';
import { type JudgedStream, judgeStream, plainStream, type StreamOptions } from './judgeStream';
import { reportStream, reportTrailing } from './reportStream';
import { reportLegacyStorages, reportRecords, type TorchArchive } from './torchRecords';

/** The first pickle of a torch checkpoint of before 1.6: a long with torch's magic number. */
const torchMagic = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

/** Pickles in front of its storages: magic, version, machine, what was saved, the list of storages. */
const legacyPickles = 5;

/** What a pickle is the main one of. */
export type PicklePlace = 'file' | 'torch-zip' | 'torchscript' | 'torch-package' | 'torch-tar';

/** True where a torch checkpoint of before 1.6 starts. */
export async function isTorchLegacy(source: ByteSource, start: number): Promise<boolean> {
  const head = decodeLatin1(await source.read(start, 32));
  return head.includes(String.fromCharCode(...torchMagic));
}

/**
 * Scans a file, or a member, that is a pickle: one stream, several in a row, torch's legacy format, joblib's with arrays.
 * `certain` says that its name or place makes it a pickle; otherwise it must convince.
 * `place` names the archive it is the main pickle of, `archive` where that keeps tensors. Returns the format's name, or undefined where it is no pickle after all.
 */
export async function scanPickle(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
  place: PicklePlace = 'file',
  archive?: TorchArchive,
): Promise<string | undefined> {
  const legacy = await isTorchLegacy(source, 0);
  const options: StreamOptions =
    legacy || place !== 'file'
      ? {
          persistentLoad: place === 'torch-tar' ? place : 'torch',
          joblibArrays: false,
          scriptClasses: place === 'torchscript',
        }
      : plainStream;
  const first = await judgeStream(scan, source, 0, options);
  scan.meter.hold(first.held);
  try {
    return await reportStreams(scan, source, first, { member, certain, place, options, legacy, archive });
  } finally {
    scan.meter.release(first.held);
  }
}

/** How a file's streams are taken; see `scanPickle`. */
interface Taken {
  readonly member: readonly string[];
  readonly certain: boolean;
  readonly place: PicklePlace;
  readonly options: StreamOptions;
  readonly legacy: boolean;
  readonly archive: TorchArchive | undefined;
}

/** Reports the first stream of a file and those behind it; the format's name, or undefined where it is no pickle. */
async function reportStreams(
  scan: ModelScan,
  source: ByteSource,
  first: JudgedStream,
  { member, certain, place, options, legacy, archive }: Taken,
): Promise<string | undefined> {
  await source.measure?.();
  if (!certain && !(await isPickleByItself(first, source))) return undefined;
  if (first.end.kind === 'error' && first.machine.opcodes <= 1 && first.observer.records.length === 0)
    return undefined;
  await reportStream(scan, source, 0, first, member, options);
  await reportStreamSecrets(scan, source, 0, first.end.end, member);
  const noteCheckpoint = ({ observer }: JudgedStream) => {
    // A checkpoint inside an archive or a pickle is not what torch.load is given.
    if (
      options.persistentLoad !== 'none' &&
      place !== 'torch-package' &&
      member.length <= (place === 'file' ? 0 : 1)
    )
      scan.checkpoint.push({ records: observer.records, opcodes: observer.refusedOpcodes });
  };
  noteCheckpoint(first);
  if (options.persistentLoad !== 'none' && !legacy)
    await reportRecords(scan, first.observer.storages, archive, source, member);
  const usesJoblib = first.observer.records.some((record) => record.path.startsWith('joblib.numpy_pickle'));
  const format = legacy ? 'torch-legacy' : usesJoblib ? 'joblib' : 'pickle';

  let end = first.end;
  let main: JudgedStream | undefined;
  for (let index = 1; end.kind === 'stop' && end.end < source.size; index++) {
    const start = end.end;
    if (index >= scan.options.limits.members) throw new LimitError('members');
    const isList = legacy && index === legacyPickles - 1;
    const next = await judgeStream(scan, source, start, isList ? { ...options, retains: true } : options);
    if (!legacy && !isConvincing(next)) {
      await carvePickles(scan, source, start, source.size, member);
      await reportTrailing(scan, source, start, member);
      break;
    }
    await reportStream(scan, source, start, next, member, options);
    // torch's old format keeps what was saved in the fourth; thousands of streams are searched no longer than a few.
    if (index < legacyPickles) await reportStreamSecrets(scan, source, start, next.end.end, member);
    noteCheckpoint(next);
    if (isList && main !== undefined && next.end.kind === 'stop') {
      const rest = await reportLegacyStorages(scan, source, main.observer.storages, next, member);
      await carvePickles(scan, source, rest, source.size, member);
      return format;
    }
    main = next;
    end = next.end;
  }
  return format;
}
