import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { defaultConfiguration } from '../../engine/src/configuration/configuration';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import scan from '../../host/src/scanWorker';
import type { OwnCode } from '../../host/src/sourceReview';

/** The folder of all that one test file writes. */
export const top = mkdtempSync(join(tmpdir(), 'own-classes-'));
afterAll(() => rmSync(top, { recursive: true }));
let count = 0;

/** Files in a new folder. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = join(top, String(count++));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What is said of a model, beside code that is the user's own. */
export async function reportOf(
  path: string,
  own: readonly OwnCode[],
  environments: readonly string[] = [],
  cacheFolder?: string,
): Promise<ModelReport> {
  const [report] = await scan({
    files: [{ path, explicit: true }],
    configuration: defaultConfiguration,
    inlineSuppressions: true,
    versions: new Map(),
    digest: false,
    review: { own, environments },
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
    cancelled: new Int32Array(new SharedArrayBuffer(4)),
  });
  if (report?.model === undefined) throw new Error(`no model at ${path}`);
  return report.model;
}

/** A folder that the user named. */
export const named = (folder: string): readonly OwnCode[] => [{ folder, trust: 'named' }];
