import { t, wordsOf } from '../../../../l10n/messages';
import type { ByteSource } from '../../bytes/byteSource';
import { isDistributedShard, shardArchives } from '../containers/zip/distributed';
import type { BuildAnswer } from '../pickle/machine/observer';
import { Atom, Kind, kindOf, makeValue, type Value } from '../pickle/machine/values';
import { type ModelFormat, Rank } from '../scan/format';
import type { ModelScan } from '../scan/modelScan';
import { listed } from '../scan/verdict';
import { withBytes } from '../tensors/keptBytes';
import { ValueReader } from '../tensors/plainValues';
import { RebuildObserver, rebuildPickle } from '../tensors/rebuild';
import { RefusedError } from '../tensors/tensor';
import { FormatReport, leavesFolder } from './formatReport';

/*
 * `.metadata` of torch.distributed.checkpoint says from which bytes of which shard each item is unpickled. Bytes in the middle of a tensor
 * can be a pickle as well, which no scan of the shard meets, so that each item has to be one of the archives that the shard consists of.
 * Source: torch/distributed/checkpoint/filesystem.py, `read_data`.
 */

const fileName = '.metadata';
const storageInfo = 'torch.distributed.checkpoint.filesystem._StorageInfo';
/** Shards that are opened; a checkpoint has some for each process. */
const maxShards = 4096;

/** Keys and values of a state that are looked at; the library writes four. */
const maxItems = 64;

/** Where an item is, as its object says it; undefined for what is no text or number. */
interface Place {
  readonly path: string | undefined;
  readonly start: number | undefined;
  readonly length: number | undefined;
  /** The bytes are changed before they are unpickled. */
  readonly isTransformed: boolean;
}

/** Keeps the states of all objects that say where an item is, as they are when they are given. */
class PlaceObserver extends RebuildObserver {
  /** Keys and values in turn, of each such state; undefined for one that is no dict. */
  readonly given: (readonly Value[] | undefined)[] = [];

  override build(target: Value, state: Value, offset: number): BuildAnswer {
    if (this.calleeOf(target) === storageInfo) {
      const isDict = kindOf(state) === Kind.dict;
      this.given.push(isDict ? this.machine.elements.items(state, maxItems).items : undefined);
    }
    return super.build(target, state, offset);
  }
}

async function scanMetadata(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
): Promise<undefined> {
  const path = member.at(-1) ?? scan.path;
  if (path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) !== fileName) return;
  const places = await placesOf(scan, source);
  if (places === undefined || places.length === 0) return;
  const report = new FormatReport(scan, member, 'PyTorch');
  const shards = new Map<string, Map<number, number> | undefined>();
  for (const { path, start, length, isTransformed } of places) {
    if (path === undefined || start === undefined || length === undefined) {
      report.structure(wordsOf('distributed-metadata.unknown-place'));
      continue;
    }
    if (leavesFolder(path)) report.external(path, 'file-read');
    else if (isTransformed) report.notRead(t('distributed-metadata.transformed'));
    else {
      if (!shards.has(path) && shards.size < maxShards)
        shards.set(path, await archivesOf(scan, path, member));
      const archives = shards.get(path);
      if (archives !== undefined && archives.get(start) !== length)
        report.structure(wordsOf('distributed-metadata.outside-archive', path, start));
    }
  }
  const missing = [...shards].filter(([, archives]) => archives === undefined).map(([name]) => name);
  if (missing.length > 0 || shards.size === maxShards)
    scan.reason('missing-data', 'incomplete', t('folder.data-missing', listed(missing)), member);
}

/** Where the pickle says that items are; undefined where it is none to its end, which its own reading reports. */
async function placesOf(scan: ModelScan, source: ByteSource): Promise<Place[] | undefined> {
  const observer = new PlaceObserver(false, scan.options.limits.cells);
  try {
    const pickle = await rebuildPickle(source, 0, scan, scan.options.limits, false, observer);
    const reader = new ValueReader(pickle);
    return await withBytes(pickle.kept, () => observer.given.map((items) => placeOf(reader, items ?? [])));
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}

function placeOf(reader: ValueReader, items: readonly Value[]): Place {
  const values = new Map<string | undefined, Value>();
  for (let at = 0; at + 1 < items.length; at += 2) values.set(reader.text(items[at]), items[at + 1]);
  const none = makeValue(Kind.atom, Atom.none);
  const [path, start, length] = ['relative_path', 'offset', 'length'].map((key) => values.get(key) ?? none);
  return {
    path: reader.text(path),
    start: reader.integer(start),
    length: reader.integer(length),
    isTransformed: (values.get('transform_descriptors') ?? none) !== none,
  };
}

/** The lengths of a shard's archives by their starts; none where it consists of something else, undefined where it cannot be read. */
async function archivesOf(
  scan: ModelScan,
  path: string,
  member: readonly string[],
): Promise<Map<number, number> | undefined> {
  if (member.length > 0) return undefined;
  scan.neighbours.push({ kind: 'data', path });
  const shard = isDistributedShard(path) ? await scan.options.beside?.open(path) : undefined;
  if (shard === undefined) return undefined;
  const starts = (await shardArchives(scan, shard)) ?? [];
  return new Map(starts.map((start, index) => [start, (starts[index + 1] ?? shard.size) - start]));
}

/** Registration of the format; see ModelFormat. */
export const format: ModelFormat = {
  readings: [
    {
      id: 'torch-distributed-metadata',
      rank: Rank.loose,
      // Any pickle may be called so.
      recognise: ({ source }) => source.name.endsWith(fileName),
      scan: scanMetadata,
    },
  ],
};
