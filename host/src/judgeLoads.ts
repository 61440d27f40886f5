import { dirname, resolve } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { FileReport } from '../../engine/src/check';
import type { Limits } from '../../engine/src/limits';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import { readNotebook } from '../../engine/src/notebook/notebook';
import { JsonError } from '../../engine/src/notebook/positionedJson';
import type { Platform } from '../../engine/src/platform';
import { findLoads } from '../../engine/src/python/flow/loads';
import { isLoaderFinding, type JudgedLoad, judgeByFile } from '../../engine/src/python/flow/loadVerdicts';
import type { SourcePart } from '../../engine/src/text/source';

/**
 * Findings on calls that load a file, raised or lowered by the verdict of the file where it was checked in the same run. A path means
 * something beside the code, else in the working directory.
 */
export async function judgeLoads(
  reports: readonly FileReport[],
  limits: Limits,
  platform: Platform,
): Promise<FileReport[]> {
  const models = new Map<string, ModelReport>();
  for (const { path, model } of reports) if (model !== undefined) models.set(resolve(path), model);
  const judged: FileReport[] = [];
  for (const report of reports) {
    const concerns = models.size > 0 && report.findings.some(isLoaderFinding);
    const loads = concerns ? await loadsOf(report.path, models, limits, platform) : [];
    judged.push(loads.length === 0 ? report : { ...report, findings: judgeByFile(report.findings, loads) });
  }
  return judged;
}

async function loadsOf(
  path: string,
  models: ReadonlyMap<string, ModelReport>,
  limits: Limits,
  platform: Platform,
): Promise<JudgedLoad[]> {
  const text = await platform.readText?.(path, limits.textBytes);
  const parts = text === undefined ? undefined : partsOf(path, text);
  if (parts === undefined) return [];
  const context = { platform, limits, cancel: { cancelled: false } };
  return (await findLoads(path, parts, context)).flatMap((load) => {
    const model = models.get(resolve(dirname(path), load.path)) ?? models.get(resolve(load.path));
    if (model === undefined) return [];
    const { verdict, complete } = model;
    return [{ location: load.location, path: load.path, verdict, complete }];
  });
}

function partsOf(path: string, text: string): SourcePart[] | undefined {
  const kind = documentKind(path);
  if (kind === 'python') return [{ text }];
  if (kind !== 'notebook') return undefined;
  try {
    return readNotebook(text).cells.flatMap((cell) =>
      cell.kind === 'code' && cell.isPython ? [cell.part] : [],
    );
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}
