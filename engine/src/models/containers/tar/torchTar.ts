import { t } from '../../../../../l10n/messages';
import type { ByteSource } from '../../../bytes/byteSource';
import { carvePickles } from '../../pickle/carve';
import { type JudgedStream, judgeStream, type StreamOptions } from '../../pickle/judgeStream';
import { reportStream } from '../../pickle/reportStream';
import type { ModelScan } from '../../scan/modelScan';

/** Bytes of an element, by storage type. */
const elementSizes = new Map(
  Object.entries({
    DoubleStorage: 8,
    FloatStorage: 4,
    HalfStorage: 2,
    LongStorage: 8,
    IntStorage: 4,
    ShortStorage: 2,
    CharStorage: 1,
    ByteStorage: 1,
    BoolStorage: 1,
    BFloat16Storage: 2,
  }),
);

const options: StreamOptions = { persistentLoad: 'none', joblibArrays: false };

/**
 * The member `storages` of torch's first format (a tar, before 0.1.10): a pickled count, then for each storage a pickle that names
 * it and its type, a count of elements and the elements, last a list of views. Source: torch.serialization, `legacy_load`.
 */
export function scanTorchStorages(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  return scanInterleaved(scan, source, member, async (stream, at) => {
    const name = stream.observer.records
      .map(({ path }) => /^torch\.(?:cuda\.)?(\w+)$/.exec(path)?.[1])
      .find((type) => type !== undefined && elementSizes.has(type));
    const count = await readInt64(source, at);
    return name === undefined ? undefined : 8 + count * (elementSizes.get(name) ?? 0);
  });
}

/** The member `tensors`: a count, then for each tensor a pickle, its number of dimensions, sizes, strides and offset. */
export function scanTorchTensors(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<string | undefined> {
  return scanInterleaved(scan, source, member, async (_stream, at) => {
    const bytes = await source.read(at, 4);
    if (bytes.length < 4) return undefined;
    const dimensions = new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
    return 4 + 4 + dimensions * 16 + 8;
  });
}

/** Scans pickles with raw data behind each but the first. What cannot be followed is searched for payloads. */
async function scanInterleaved(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  rawLength: (stream: JudgedStream, at: number) => Promise<number | undefined>,
): Promise<string> {
  let at = 0;
  for (let index = 0; at < source.size; index++) {
    const stream = await judgeStream(scan, source, at, options);
    await reportStream(scan, source, at, stream, member, options);
    if (stream.end.kind !== 'stop') return 'torch-tar';
    at = stream.end.end;
    // The last pickle, a list of views, has nothing behind it.
    if (index === 0 || at >= source.size) continue;
    const length = await rawLength(stream, at);
    if (length === undefined || !(length >= 0) || at + length > source.size) {
      scan.reason('malformed', 'incomplete', t('torch-tar.unreadable-raw-data', at), member);
      await carvePickles(scan, source, at, source.size, member);
      return 'torch-tar';
    }
    at += length;
  }
  return 'torch-tar';
}

async function readInt64(source: ByteSource, at: number): Promise<number> {
  const bytes = await source.read(at, 8);
  if (bytes.length < 8) return Number.NaN;
  const view = new DataView(bytes.buffer, bytes.byteOffset, 8);
  return view.getUint32(0, true) + view.getInt32(4, true) * 2 ** 32;
}
