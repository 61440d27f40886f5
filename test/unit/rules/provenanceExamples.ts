/** Examples of folders that a lock or a signature speaks of. */
import { createHash } from 'node:crypto';
import type { AnalysisContext } from '../../../engine/src/analysis/context';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import type { Finding } from '../../../engine/src/finding';
import { scanModel } from '../../../engine/src/models/scan/scanModel';
import { judgeLock, type PresentFile } from '../../../engine/src/provenance/judgeLock';
import { judgeSignature, type PlacedFile } from '../../../engine/src/provenance/judgeSignature';
import { readLock } from '../../../engine/src/provenance/lockFile';
import { readStatement } from '../../../engine/src/provenance/statement';

/** What the claim of a folder makes of its files. */
export async function claimFindings(
  claim: 'lock' | 'signature',
  files: ReadonlyMap<string, Uint8Array>,
  context: AnalysisContext,
): Promise<readonly Finding[]> {
  const { platform, limits } = context;
  const said = (name: string) =>
    Buffer.from(files.get(name) ?? [])
      .toString()
      .replace(/<SHA-256 of ([^>]+)>/g, (_, file: string) => digestOf(files.get(file) ?? new Uint8Array()));
  if (claim === 'signature') return signatureFindings(JSON.parse(said('signed.json')), files, context);
  const options = { ...context, explicit: false };
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

/** `signed` is what the signer names: digests by names. */
function signatureFindings(
  signed: Record<string, string>,
  files: ReadonlyMap<string, Uint8Array>,
  { platform, limits }: AnalysisContext,
): readonly Finding[] {
  const manifest = readStatement(Buffer.from(JSON.stringify(statementOf(signed))), limits, platform);
  const present = new Map<string, PlacedFile>();
  for (const [path, content] of files)
    if (path !== 'signed.json')
      present.set(path, { path, size: content.length, digests: [digestOf(content)] });
  return judgeSignature(manifest, present, {
    platform,
    signaturePath: 'model.sig',
    allowUnsigned: false,
    severityOf: () => undefined,
  }).findings;
}

/** The statement that signs these files. */
export function statementOf(signed: Record<string, string>) {
  const digests = Buffer.concat(Object.values(signed).map((digest) => Buffer.from(digest, 'hex')));
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'model', digest: { sha256: digestOf(digests) } }],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {
      serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false },
      resources: Object.entries(signed).map(([name, digest]) => ({ name, algorithm: 'sha256', digest })),
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
