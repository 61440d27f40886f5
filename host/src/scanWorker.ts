import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import type { FileReport } from '../../engine/src/check';
import { checkPath } from './checkPath';
import { KeptReports } from './keptReports';
import { nodeMachine } from './nodeMachine';
import { FileScans, type ScanTask } from './scanTask';
import { standingOf } from './trust/standing';
import { VerdictCache } from './verdictCache';

let program: string | undefined;

/** Digest of this bundle: another build may judge otherwise. */
function thisProgram(): string {
  program ??= createHash('sha256').update(readFileSync(__filename)).digest('hex');
  return program;
}

/** A worker reads them once for each workspace. */
const kept = new Map<string, KeptReports>();

function keptOf({ keptReports: path }: ScanTask): KeptReports | undefined {
  if (path === undefined) return undefined;
  let reports = kept.get(path);
  if (reports === undefined) {
    reports = new KeptReports(path, thisProgram());
    kept.set(path, reports);
  }
  return reports;
}

let isLowered = false;

/** Lets everything else go first. On Linux, priority is the thread's own; elsewhere it is the whole server's, which answers people. */
function lowerPriority(): void {
  if (isLowered || process.platform !== 'linux') return;
  isLowered = true;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It is as fast as it was.
  }
}

/** What this thread read around files. */
const scans = new FileScans();

/** Entry point of a worker thread: checks a batch of files. */
export default async function scan(task: ScanTask): Promise<FileReport[]> {
  const cache =
    task.cacheFolder === undefined ? undefined : new VerdictCache(task.cacheFolder, thisProgram());
  const keptReports = keptOf(task);
  if (task.isBackground === true) lowerPriority();
  const stored = task.files.flatMap(({ blob }) => (blob === undefined ? [] : [blob]));
  if (stored.length > 1) (await import('./staged')).fetchContents(stored);
  const reports = await scans.scan(task, {
    machine: nodeMachine,
    trackedIn: standingOf,
    openVersions: () => import('./activeVersions').then(({ scopedVersions }) => scopedVersions()),
    check: (file, options, isAgain) => checkPath(file, options, cache, isAgain ? undefined : keptReports),
  });
  if (stored.length > 1) (await import('./staged')).fetchContents([]);
  keptReports?.flush();
  return reports;
}
