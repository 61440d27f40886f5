import { join } from 'node:path';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import { judgeFolders } from '../../engine/src/models/scan/folder';
import { projectPins, projectVersions } from '../../host/src/folderReader';
import { judgeLoads } from '../../host/src/judgeLoads';
import { nodePlatform } from '../../host/src/nodePlatform';
import { ScanPool, type ScanSettings } from '../../host/src/scanPool';
import { type FileTask, isExcluded, type Walk } from '../../host/src/walk';
import { untilInterrupted } from './interrupt';
import { Progress } from './progress';

/** Checks files in worker threads, with progress on a terminal; undefined when Ctrl-C was pressed. */
export async function checkFiles(
  files: readonly FileTask[],
  settings: Pick<ScanSettings, 'configuration' | 'digest' | 'advisoryFile' | 'tags' | 'modelsOnly'>,
): Promise<FileReport[] | undefined> {
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const pool = new ScanPool(join(__dirname, 'scanWorker.js'));
  const progress = new Progress(files.length);
  try {
    return await untilInterrupted(
      () => Atomics.store(cancelled, 0, 1),
      async () =>
        pool.check(
          files,
          {
            ...settings,
            inlineSuppressions: true,
            versions: await projectVersions(process.cwd()),
            pins: await projectPins(process.cwd()),
            project: process.cwd(),
          },
          cancelled,
          (done) => progress.show(done),
        ),
    );
  } finally {
    progress.clear();
    await pool.close();
  }
}

/**
 * The models of a run that looked at models only, judged by their folders, and what is no model as it is. That a file was looked at is
 * not said of code here, because it was not.
 */
export async function judgeModels(
  reports: readonly FileReport[],
  walked: Pick<Walk, 'files' | 'problems'>,
  configuration: Configuration,
): Promise<FileReport[]> {
  const models = reports.filter(({ model }) => model !== undefined);
  const others = reports.filter(({ model }) => model === undefined);
  return [...(await judgeTogether(models, walked, configuration)), ...others];
}

/**
 * Reports of one run, judged by what the others say: calls by the files that they load, models by their folders. Git's index
 * (`staged`) may hold other text than the folder, and holds what changed, not folders.
 */
export async function judgeTogether(
  reports: readonly FileReport[],
  { files, problems }: { files: Walk['files']; problems: readonly { readonly path: string }[] },
  configuration: Configuration,
  staged = false,
): Promise<FileReport[]> {
  const here = new Set([...files, ...problems].map(({ path }) => path));
  const walked = new Set(files.flatMap(({ path, explicit }) => (explicit ? [] : [path])));
  const withVerdicts = staged ? reports : await judgeLoads(reports, configuration.limits);
  return judgeFolders(
    withVerdicts,
    {
      isWhole: (path) => !staged && walked.has(path),
      exists: (path) => here.has(path) || isExcluded(path, configuration.exclude),
    },
    nodePlatform,
  );
}
