import { dirname } from 'node:path';
import { ScopedVersions } from '../../engine/src/analysis/scopedVersions';
import { checkFile, type FileReport } from '../../engine/src/check';
import { CancelledError } from '../../engine/src/limits';
import { unreadableModel } from '../../engine/src/models/scan/unreadable';
import { analyzeOpen, analyzeStored, findLoads } from '../../host/src/documentTasks';
import { judgeReports } from '../../host/src/judgeTogether';
import { type Machine, UnreadableFile } from '../../host/src/machine';
import { bytes, explain, statistics, tensors, values } from '../../host/src/modelTasks';
import { filesBeside, unopenedReport } from '../../host/src/opening';
import type { ScanSettings, TaskName } from '../../host/src/scanPool';
import { FileScans, type ScanRoom } from '../../host/src/scanTask';
import type { FileTask } from '../../host/src/walk';
import type { WalkTask, WorkspaceFilesTask } from '../../host/src/workspaceTasks';
import { t } from '../../l10n/messages';
import type { Scanner } from '../../server/src/host';
import type { ClientFiles } from './clientFiles';
import { convert } from './convert';
import { walk, workspaceFiles } from './walk';

/** Files that are checked as one task: what is read around them is read once. */
const batchFiles = 32;

/** Scans in the server's own thread, which answers while files are read. */
export class BrowserScanner implements Scanner {
  private readonly scans = new FileScans();
  private readonly room: ScanRoom;
  private readonly tasks: Readonly<Record<TaskName, (task: never) => unknown>>;

  constructor(
    files: ClientFiles,
    private readonly machine: Machine,
  ) {
    this.room = {
      machine,
      // Nothing here shows whose a repository is.
      trackedIn: () => ({ tracks: () => false }),
      openVersions: async () => new ScopedVersions(files, dirname, new Map()),
      check: (file, options, isAgain) => this.checkOne(file, options, isAgain),
    };
    this.tasks = {
      bytes: (task) => bytes(task, machine),
      explain: (task) => explain(task, machine),
      statistics: (task) => statistics(task, machine),
      tensors: (task) => tensors(task, machine),
      values: (task) => values(task, machine),
      analyzeOpen: (task) => analyzeOpen(task, machine),
      analyzeStored: (task) => analyzeStored(task, machine),
      findLoads: (task) => findLoads(task, machine),
      judgeReports: (task) => judgeReports(task, machine),
      walkPaths: (task: WalkTask) => walk(files, task),
      workspaceFiles: (task: WorkspaceFilesTask) => workspaceFiles(files, task),
      convert: (task) => convert(task, machine, files),
    };
  }

  async check(
    files: readonly FileTask[],
    settings: ScanSettings,
    cancelled: Int32Array,
    onProgress: (done: number) => void,
  ): Promise<FileReport[]> {
    const reports: FileReport[] = [];
    for (let at = 0; at < files.length; at += batchFiles) {
      reports.push(...(await this.checkBatch(files.slice(at, at + batchFiles), settings, cancelled)));
      onProgress(reports.length);
    }
    return reports;
  }

  async ask<Task extends { readonly cancelled: Int32Array }, Result>(
    name: TaskName,
    task: Task,
  ): Promise<Result> {
    const result = await this.tasks[name](task as never);
    if (Atomics.load(task.cancelled, 0) !== 0) throw new CancelledError();
    return result as Result;
  }

  async close(): Promise<void> {
    // Cancelled tasks end at their next read.
  }

  /** One file that breaks the scanner takes no report from the others. */
  private async checkBatch(
    files: readonly FileTask[],
    settings: ScanSettings,
    cancelled: Int32Array,
  ): Promise<FileReport[]> {
    try {
      return await this.scans.scan({ ...settings, files, cancelled }, this.room);
    } catch (error) {
      if (Atomics.load(cancelled, 0) !== 0) throw new CancelledError();
      if (files.length === 1) return [broken(files[0].path, error as Error)];
      const reports: FileReport[] = [];
      for (const file of files) reports.push(...(await this.checkBatch([file], settings, cancelled)));
      return reports;
    }
  }

  private async checkOne(...[file, options]: Parameters<ScanRoom['check']>): Promise<FileReport> {
    const { path, explicit, within } = file;
    try {
      const source = await this.machine.open(path);
      return await checkFile(path, source, explicit, {
        ...options,
        within,
        beside: filesBeside(path, this.machine),
      });
    } catch (error) {
      if (error instanceof UnreadableFile) return unopenedReport(file, error);
      throw error;
    }
  }
}

function broken(path: string, { message }: Error): FileReport {
  const reason = t('scan-pool.worker-failed', message);
  return {
    path,
    model: unreadableModel(path, 'worker-failed', 'incomplete', reason),
    findings: [],
    errors: [],
  };
}
