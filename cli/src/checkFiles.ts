import { join } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { FileReport } from '../../engine/src/check';
import { type FileGroup, groupFiles, isElsewhere, pinsFor } from '../../host/src/fileGroups';
import { judgeTogether as judgeReports } from '../../host/src/judgeTogether';
import { nodePlatform } from '../../host/src/nodePlatform';
import { areFew, ScanPool, type ScanSettings } from '../../host/src/scanPool';
import { openThreads } from '../../host/src/scanThreads';
import { type FileTask, reportedPath, type Walk } from '../../host/src/walk';
import type { RunConfigurations } from './configurations';
import { untilInterrupted } from './interrupt';
import { Progress } from './progress';
import { type NamedSources, reviewPlaces } from './reviewPlaces';
import type { InlineComments } from './usage';

/** How the files of a run are checked, beside the configuration of each. */
interface RunSettings
  extends Pick<ScanSettings, 'digest' | 'advisoryFile' | 'learnt' | 'tags' | 'modelsOnly' | 'secretsOnly'> {
  readonly configurations: RunConfigurations;
  /** Folders that the user named as own code, and environments. */
  readonly sources?: NamedSources;
  readonly inline: InlineComments;
  /** Worker threads; one for each processor where it is missing. */
  readonly jobs?: number | undefined;
  /** Say nothing beside the report. */
  readonly quiet?: boolean;
  /** Threads that are there already, and that whoever gives them closes. */
  readonly pool?: ScanPool;
}

/** Worker threads that check files; one for each processor where their number is missing. */
export function openPool(jobs?: number): ScanPool {
  return new ScanPool(openThreads(join(__dirname, 'scanWorker.js'), jobs));
}

/** Checks files in worker threads, each by what its folders say, with progress on a terminal; undefined when Ctrl-C was pressed. */
export async function checkFiles(
  files: readonly FileTask[],
  { configurations, inline, jobs, quiet = false, sources = {}, pool: given, ...settings }: RunSettings,
): Promise<FileReport[] | undefined> {
  // What reads manifests and locks is loaded for those that can tell something by them: not for models.
  const projects = files.some(({ path }) => documentKind(path) !== undefined)
    ? (await import('../../host/src/nodeProjects')).openProjects()
    : undefined;
  const groups = await groupFiles(
    files,
    (file) => ({
      configuration: isElsewhere(file)
        ? configurations.folders.configuration
        : configurations.folders.of(file.path),
      inlineSuppressions: inline === 'all' || (inline === 'own' && isOwn(file, configurations)),
      digest: settings.digest,
    }),
    projects,
  );
  const review = reviewPlaces(sources, configurations);
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const pool = given ?? openPool(jobs);
  const progress = new Progress(files.length, quiet);
  try {
    return await untilInterrupted(
      () => Atomics.store(cancelled, 0, 1),
      async () => {
        const done = new Map<FileGroup, number>();
        const check = async (group: FileGroup) => {
          const { configuration, inlineSuppressions, facts } = group;
          const pins = await pinsFor(group, projects);
          const { isOwnProject } = configurations;
          const { project } = facts;
          const how = { inlineSuppressions, project, pins, configuration, isOwnProject, review };
          return pool.check(
            group.files,
            { ...settings, ...how, roots: [process.cwd()] },
            cancelled,
            (count) => {
              done.set(group, count);
              progress.show([...done.values()].reduce((sum, each) => sum + each, 0));
            },
          );
        };
        return inOrder(files, (await inTurn(groups, check, areFew(files))).flat());
      },
    );
  } finally {
    progress.clear();
    if (given === undefined) await pool.close();
  }
}

/** Answers for all groups: one after the other, which one thread does, or as many at once as there are threads. */
async function inTurn<Group, Answer>(
  groups: readonly Group[],
  check: (group: Group) => Promise<Answer>,
  isOneAtATime: boolean,
): Promise<Answer[]> {
  if (!isOneAtATime) return Promise.all(groups.map(check));
  const answers: Answer[] = [];
  for (const group of groups) answers.push(await check(group));
  return answers;
}

/** True for a file whose comments may silence findings. What git would commit, it tracks. */
function isOwn(file: FileTask, { standing }: RunConfigurations): boolean {
  if (isElsewhere(file)) return false;
  return file.blob === undefined ? standing.tracks(file.path) : standing.root !== undefined;
}

/** Reports in the order of their files. */
function inOrder(files: readonly FileTask[], reports: FileReport[]): FileReport[] {
  const places = new Map(files.map((file, index) => [reportedPath(file), index]));
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

/** Reports of one run, judged by what the others say; `staged` where they are of what git would commit. */
export function judgeTogether(
  reports: readonly FileReport[],
  { files, problems }: { files: Walk['files']; problems: readonly { readonly path: string }[] },
  { folders: { configuration, top } }: RunConfigurations,
  staged = false,
): Promise<FileReport[]> {
  const together = {
    walked: files.flatMap(({ path, explicit }) => (explicit ? [] : [path])),
    others: [...files, ...problems].map(({ path }) => path),
    exclude: { patterns: configuration.exclude, from: top },
    limits: configuration.limits,
    staged,
  };
  return judgeReports(reports, together, nodePlatform);
}
