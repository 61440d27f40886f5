import type { FileReport } from '../../engine/src/check';
import type { Limits } from '../../engine/src/limits';
import { judgeFolders } from '../../engine/src/models/scan/folder';
import type { Platform } from '../../engine/src/platform';
import { type Exclusion, isExcluded } from './exclusion';
import type { Machine } from './machine';

/** What was checked together. */
export interface Together {
  /** Files of folders that were walked as a whole, so that what is not there is missing. */
  readonly walked: readonly string[];
  /** What else is there: files that were named, and what could not be read. */
  readonly others: readonly string[];
  readonly exclude: Exclusion;
  readonly limits: Limits;
  /** Git's index may hold other text than the folder, and holds what changed, not folders. */
  readonly staged?: boolean;
}

/** Reports of one run, judged by what the others say: calls by the files that they load, models by their folders. */
export async function judgeTogether(
  reports: readonly FileReport[],
  { walked, others, exclude, limits, staged = false }: Together,
  platform: Platform,
): Promise<FileReport[]> {
  const whole = new Set(walked);
  const here = new Set(others);
  // Reading calls needs the whole of the Python analysis, and most runs have none that matters.
  const withVerdicts =
    staged || !mayLoad(reports)
      ? reports
      : await (await import('./judgeLoads')).judgeLoads(reports, limits, platform);
  return judgeFolders(
    withVerdicts,
    {
      isWhole: (path) => !staged && whole.has(path),
      exists: (path) => whole.has(path) || here.has(path) || isExcluded(path, exclude),
    },
    platform,
  );
}

/** True where a call that loads a file, and a model that it may load, were checked together. */
function mayLoad(reports: readonly FileReport[]): boolean {
  return (
    reports.some(({ model }) => model !== undefined) && reports.some(({ findings }) => findings.length > 0)
  );
}

export interface JudgeTask extends Together {
  readonly reports: readonly FileReport[];
  readonly cancelled: Int32Array;
}

/** Judges reports by each other: a task of the scan worker. */
export function judgeReports(
  { reports, ...together }: JudgeTask,
  { platform }: Machine,
): Promise<FileReport[]> {
  return judgeTogether(reports, together, platform);
}
