/** Examples of folders that a lock or a signature speaks of. */
import { createHash } from 'node:crypto';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import type { AnalysisContext } from '../../../engine/src/code/analyze';
import type { Finding } from '../../../engine/src/finding';
import { scanModel } from '../../../engine/src/models/scanModel';
import { judgeLock, type PresentFile } from '../../../engine/src/provenance/judgeLock';
import { readLock } from '../../../engine/src/provenance/lockFile';

/** What the claim of a folder makes of its files. */
export async function claimFindings(
  _claim: 'lock' | 'signature',
  files: ReadonlyMap<string, Uint8Array>,
  context: AnalysisContext,
): Promise<readonly Finding[]> {
  const { platform, limits, cancel } = context;
  const said = (name: string) =>
    Buffer.from(files.get(name) ?? [])
      .toString()
      .replace(/<SHA-256 of ([^>]+)>/g, (_, file: string) => digestOf(files.get(file) ?? new Uint8Array()));
  const options = { platform, limits, cancel, allowedGlobals: new Set<string>(), explicit: false };
  const present = new Map<string, PresentFile>();
  for (const [path, content] of files) {
    if (path === 'models.lock') continue;
    const model = await scanModel(new MemorySource(path, content), path, options);
    present.set(path, { path, model, sha256: digestOf(content) });
  }
  const lock = readLock(said('models.lock'), limits);
  return judgeLock(lock, () => true, present, {
    platform,
    lockPath: 'models.lock',
    severityOf: () => undefined,
  }).findings;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
