import { join } from 'node:path';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import { judgeFolders } from '../../engine/src/models/scan/folder';
import { projectPins, projectVersions } from '../../host/src/folderReader';
import { judgeLoads } from '../../host/src/judgeLoads';
import { nodePlatform } from '../../host/src/nodePlatform';
import { ScanPool, type ScanSettings } from '../../host/src/scanPool';
import { type Exclusion, type FileTask, isExcluded, type Walk } from '../../host/src/walk';
import type { RunConfigurations } from './configurations';
import { untilInterrupted } from './interrupt';
import { Progress } from './progress';
import type { InlineComments } from './usage';

/** How the files of a run are checked, beside the configuration of each. */
interface RunSettings extends Pick<ScanSettings, 'digest' | 'advisoryFile' | 'tags' | 'modelsOnly'> {
  readonly configurations: RunConfigurations;
  readonly inline: InlineComments;
}

/** Files that are checked alike. */
interface Group {
  readonly configuration: Configuration;
  readonly inlineSuppressions: boolean;
  readonly files: FileTask[];
}

/** Checks files in worker threads, each by what its folders say, with progress on a terminal; undefined when Ctrl-C was pressed. */
export async function checkFiles(
  files: readonly FileTask[],
  { configurations, inline, ...settings }: RunSettings,
): Promise<FileReport[] | undefined> {
  const groups = groupsOf(files, configurations, inline);
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
          versions: await projectVersions(project, configurations.isOwnProject),
          pins: await projectPins(project),
          project,
          isOwnProject: configurations.isOwnProject,
        };
        const done = new Map<Group, number>();
        const parts = groups.map((group) => {
          const { files: part, ...how } = group;
          return pool.check(part, { ...facts, ...how }, cancelled, (count) => {
            done.set(group, count);
            progress.show([...done.values()].reduce((sum, each) => sum + each, 0));
          });
        });
        return inOrder(files, (await Promise.all(parts)).flat());
      },
    );
  } finally {
    progress.clear();
    await pool.close();
  }
}

/** Files by what counts for them. What comes from elsewhere has no folder. */
function groupsOf(
  files: readonly FileTask[],
  { folders, standing }: RunConfigurations,
  inline: InlineComments,
): readonly Group[] {
  const groups = new Map<Configuration, [Group, Group]>();
  for (const file of files) {
    const isElsewhere = file.remote !== undefined || file.storedAt !== undefined;
    const configuration = isElsewhere ? folders.configuration : folders.of(file.path);
    let pair = groups.get(configuration);
    if (pair === undefined) {
      const group = (inlineSuppressions: boolean): Group => ({
        configuration,
        inlineSuppressions,
        files: [],
      });
      pair = [group(false), group(true)];
      groups.set(configuration, pair);
    }
    // What git would commit, it tracks.
    const isOwn =
      !isElsewhere && (file.blob === undefined ? standing.tracks(file.path) : standing.root !== undefined);
    pair[inline === 'all' || (inline === 'own' && isOwn) ? 1 : 0].files.push(file);
  }
  return [...groups.values()].flat().filter(({ files: part }) => part.length > 0);
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
  configurations: RunConfigurations,
): Promise<FileReport[]> {
  const models = reports.filter(({ model }) => model !== undefined);
  const others = reports.filter(({ model }) => model === undefined);
  return [...(await judgeTogether(models, walked, configurations)), ...others];
}

/**
 * Reports of one run, judged by what the others say: calls by the files that they load, models by their folders. Git's index
 * (`staged`) may hold other text than the folder, and holds what changed, not folders.
 */
export async function judgeTogether(
  reports: readonly FileReport[],
  { files, problems }: { files: Walk['files']; problems: readonly { readonly path: string }[] },
  { folders: { configuration, top } }: RunConfigurations,
  staged = false,
): Promise<FileReport[]> {
  const exclude: Exclusion = { patterns: configuration.exclude, from: top };
  const here = new Set([...files, ...problems].map(({ path }) => path));
  const walked = new Set(files.flatMap(({ path, explicit }) => (explicit ? [] : [path])));
  const withVerdicts = staged ? reports : await judgeLoads(reports, configuration.limits);
  return judgeFolders(
    withVerdicts,
    {
      isWhole: (path) => !staged && walked.has(path),
      exists: (path) => here.has(path) || isExcluded(path, exclude),
    },
    nodePlatform,
  );
}
