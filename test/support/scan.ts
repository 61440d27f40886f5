import { MemorySource } from '../../engine/src/bytes/byteSource';
import type { FilesBeside } from '../../engine/src/bytes/filesBeside';
import { type CheckOptions, checkFile, type FileReport } from '../../engine/src/check';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import { defaultLimits, type Limits } from '../../engine/src/limits';
import { scanModel } from '../../engine/src/models/scan/scanModel';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import { nodePlatform } from '../../host/src/nodePlatform';

/** Scans bytes as a file of this name that the user chose. */
export async function scanBytes(
  bytes: Uint8Array | string,
  path = 'model.pkl',
  limits: Partial<Limits> = {},
  allowedGlobals: readonly string[] = [],
  beside?: FilesBeside,
): Promise<ModelReport> {
  const source = new MemorySource(path, typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  const report = await scanModel(source, path, {
    ...defaultConfiguration,
    allowGlobals: allowedGlobals,
    limits: { ...defaultLimits, ...limits },
    platform: nodePlatform,
    cancel: { cancelled: false },
    explicit: true,
    beside,
  });
  if (report === undefined) throw new Error('an explicit file always has a report');
  return report;
}

/** What a report comes down to: verdict, reasons' ids, and code and evidence of each finding. */
export function essence({ verdict, reasons, findings }: ModelReport): {
  verdict: string;
  reasons: string[];
  findings: string[];
} {
  return {
    verdict,
    reasons: reasons.map(({ id }) => id),
    findings: findings.map(({ code, evidence }) => (evidence === undefined ? code : `${code} ${evidence}`)),
  };
}

/** How a test has files checked, unless it says otherwise. */
const checkOptions: CheckOptions = {
  platform: nodePlatform,
  cancel: { cancelled: false },
  configuration: defaultConfiguration,
  inlineSuppressions: true,
  versions: new Map(),
  digest: false,
};

/** Checks bytes as a file of this name, found in a folder unless it is `explicit`. */
export function checkBytes(
  path: string,
  bytes: Uint8Array | string,
  explicit = false,
  options: Partial<CheckOptions> = {},
): Promise<FileReport> {
  const source = new MemorySource(path, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return checkFile(path, source, explicit, { ...checkOptions, ...options });
}
