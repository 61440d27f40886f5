import type { ByteSource } from '../../bytes/byteSource';
import { LimitError } from '../../limits';
import { Cost } from '../../meter';
import type { ModelScan, NestedReader } from './modelScan';
import { sniff } from './sniff';

/**
 * Scans bytes in every way that some loader would read them: a file, a member of an archive, bytes given to a loader.
 * See NestedReader.scan.
 */
export async function scanBytes(
  scan: ModelScan,
  source: ByteSource,
  member: readonly string[],
  certain: boolean,
  done?: string,
): Promise<string | undefined> {
  if (member.length > scan.options.limits.depth) {
    scan.limit('depth', member);
    return undefined;
  }
  scan.meter.spend(Cost.reading);
  await scan.options.onBytes?.(source, member);
  let format: string | undefined;
  for (const reading of await sniff(source, certain || member.length === 0)) {
    if (reading.id === done) continue;
    try {
      // A name that belongs to models makes the best guess certain; further readings must convince.
      const found = await reading.scan(scan, source, member, certain && format === undefined);
      format ??= found;
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      scan.limit(error.limit, member);
      format ??= reading.id;
    }
  }
  return format;
}

/** Reads what is inside files: the registered formats. */
export const nestedReader: NestedReader = {
  scan: scanBytes,
  recognise: async (source, deep) => (await sniff(source, deep)).map(({ id }) => id),
};
