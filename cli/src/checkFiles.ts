import { join } from 'node:path';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import { judgeFolders } from '../../engine/src/models/scan/folder';
import type { FolderConfigurations } from '../../host/src/folderConfigurations';
import { projectPins, projectVersions } from '../../host/src/folderReader';
import { judgeLoads } from '../../host/src/judgeLoads';
import { nodePlatform } from '../../host/src/nodePlatform';
import { ScanPool, type ScanSettings } from '../../host/src/scanPool';
import { type FileTask, isExcluded, type Walk } from '../../host/src/walk';
import { sayRemarks } from './configurations';
import { untilInterrupted } from './interrupt';
import { Progress } from './progress';

/** How the files of a run are checked, beside the configuration of each. */
interface RunSettings extends Pick<ScanSettings, 'digest' | 'advisoryFile' | 'tags' | 'modelsOnly'> {
  readonly configurations: FolderConfigurations;
}

/**
 * Checks files in worker threads, each by what its folders say, with progress on a terminal; undefined when Ctrl-C was pressed. What
 * does not count of the folders' configurations is printed first.
 */
export async function checkFiles(
  files: readonly FileTask[],
  { configurations, ...settings }: RunSettings,
): Promise<FileReport[] | undefined> {
  const groups = byConfiguration(files, configurations);
  sayRemarks(configurations);
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const pool = new ScanPool(join(__dirname, 'scanWorker.js'));
  const progress = new Progress(files.length);
  try {
    return await untilInterrupted(
      () => Atomics.store(cancelled, 0, 1),
      async () => {
        const project = process.cwd();
        const facts = {
          ...settings,
          inlineSuppressions: true,
          versions: await projectVersions(project),
          pins: await projectPins(project),
          project,
          roots: [project],
        };
        const done = new Map<Configuration, number>();
        const parts = [...groups].map(([configuration, part]) =>
          pool.check(part, { ...facts, configuration }, cancelled, (count) => {
            done.set(configuration, count);
            progress.show([...done.values()].reduce((sum, each) => sum + each, 0));
          }),
        );
        return inOrder(files, (await Promise.all(parts)).flat());
      },
    );
  } finally {
    progress.clear();
    await pool.close();
  }
}

/** Files by the configuration that counts for them. What comes from elsewhere has no folder. */
function byConfiguration(
  files: readonly FileTask[],
  configurations: FolderConfigurations,
): ReadonlyMap<Configuration, FileTask[]> {
  const groups = new Map<Configuration, FileTask[]>();
  for (const file of files) {
    const isElsewhere = file.remote !== undefined || file.storedAt !== undefined;
    const configuration = isElsewhere ? configurations.root.configuration : configurations.of(file.path);
    const group = groups.get(configuration);
    if (group === undefined) groups.set(configuration, [file]);
    else group.push(file);
  }
  return groups;
}

/** Reports in the order of their files. */
function inOrder(files: readonly FileTask[], reports: FileReport[]): FileReport[] {
  const places = new Map(files.map(({ path }, index) => [path, index]));
  return reports.sort((a, b) => (places.get(a.path) ?? 0) - (places.get(b.path) ?? 0));
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
