import { type ByteSource, SliceSource } from '../../../bytes/byteSource';
import { Cost } from '../../../meter';
import type { Reading } from '../../scan/format';
import type { ModelScan } from '../../scan/modelScan';
import { withinLimits } from '../archiveFindings';
import { archiveStart } from './directory';

/** Shards of torch.distributed.checkpoint: one archive of torch.save behind the other, each read by offsets of `.metadata`. */
export function isDistributedShard(name: string): boolean {
  return name.toLowerCase().endsWith('.distcp');
}

/** Where each archive of a shard starts, in order; undefined where the archives do not fill the file. */
export async function shardArchives(scan: ModelScan, source: ByteSource): Promise<number[] | undefined> {
  const starts: number[] = [];
  for (let end = source.size; end > 0; ) {
    const start = await archiveStart(new SliceSource(source.name, source, 0, end));
    if (start === undefined) return undefined;
    scan.meter.spend(Cost.member);
    starts.push(start);
    end = start;
  }
  return starts.reverse();
}

/**
 * Scans each archive of such a shard by itself. Returns its format, or undefined where the archives do not fill the file, which then
 * has to be read as the one archive that it ends with.
 */
export async function scanDistributedShard(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  scanZip: Reading['scan'],
): Promise<string | undefined> {
  const starts = await shardArchives(scan, source);
  if (starts === undefined) return undefined;
  for (const [index, start] of starts.entries()) {
    scan.spendMember();
    const inner = [...member, `${start}`];
    const archive = new SliceSource(source.name, source, start, (starts[index + 1] ?? source.size) - start);
    await withinLimits(scan, inner, 'torch-distributed', () => scanZip(scan, archive, inner, true));
  }
  return 'torch-distributed';
}
