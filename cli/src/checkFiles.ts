import { dirname, join } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import { judgeFolders } from '../../engine/src/models/scan/folder';
import { nodePlatform } from '../../host/src/nodePlatform';
import type { ProjectFacts, Projects } from '../../host/src/projects';
import { ScanPool, type ScanSettings } from '../../host/src/scanPool';
import { type Exclusion, type FileTask, isExcluded, type Walk } from '../../host/src/walk';
import type { RunConfigurations } from './configurations';
import { untilInterrupted } from './interrupt';
import { Progress } from './progress';
import type { InlineComments } from './usage';

/** How the files of a run are checked, beside the configuration of each. */
interface RunSettings
  extends Pick<ScanSettings, 'digest' | 'advisoryFile' | 'learnt' | 'tags' | 'modelsOnly'> {
  readonly configurations: RunConfigurations;
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
  return new ScanPool(join(__dirname, 'scanWorker.js'), undefined, jobs);
}

/** Files that are checked alike. */
interface Group {
  readonly configuration: Configuration;
  readonly facts: ProjectFacts;
  readonly inlineSuppressions: boolean;
  readonly files: FileTask[];
}

/** Checks files in worker threads, each by what its folders say, with progress on a terminal; undefined when Ctrl-C was pressed. */
export async function checkFiles(
  files: readonly FileTask[],
  { configurations, inline, jobs, quiet = false, pool: given, ...settings }: RunSettings,
): Promise<FileReport[] | undefined> {
  // What reads manifests and locks is loaded for those that can tell something by them: not for models.
  const projects = files.some(({ path }) => documentKind(path) !== undefined)
    ? new (await import('../../host/src/projects')).Projects()
    : undefined;
  const groups = await groupFiles(files, configurations, inline, projects);
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const pool = given ?? openPool(jobs);
  const progress = new Progress(files.length, quiet);
  try {
    return await untilInterrupted(
      () => Atomics.store(cancelled, 0, 1),
      async () => {
        const done = new Map<Group, number>();
        const parts = groups.map(async (group) => {
          const { configuration, inlineSuppressions, facts } = group;
          const pins = group.files.some(({ path }) => isPipeline(path))
            ? await projects?.pins(facts.project)
            : [];
          const { isOwnProject } = configurations;
          const { project } = facts;
          const how = { inlineSuppressions, project, pins, configuration, isOwnProject };
          return pool.check(
            group.files,
            { ...settings, ...how, roots: [process.cwd()] },
            cancelled,
            (count) => {
              done.set(group, count);
              progress.show([...done.values()].reduce((sum, each) => sum + each, 0));
            },
          );
        });
        return inOrder(files, (await Promise.all(parts)).flat());
      },
    );
  } finally {
    progress.clear();
    if (given === undefined) await pool.close();
  }
}

const noFacts: ProjectFacts = { project: '.', versions: new Map() };

/** True for files that may be pipelines, which are compared with what other pipelines pin. */
function isPipeline(path: string): boolean {
  const kind = documentKind(path);
  return kind !== undefined && kind !== 'python' && kind !== 'notebook';
}

/** Files by what counts for them, and by what their projects say. What comes from elsewhere has no folder. */
async function groupFiles(
  files: readonly FileTask[],
  { folders, standing }: RunConfigurations,
  inline: InlineComments,
  projects: Projects | undefined,
): Promise<readonly Group[]> {
  const groups: Group[] = [];
  const known = new Map<Configuration, Map<ProjectFacts, [own?: Group, foreign?: Group]>>();
  for (const file of files) {
    const isElsewhere = file.remote !== undefined || file.storedAt !== undefined;
    const configuration = isElsewhere ? folders.configuration : folders.of(file.path);
    // Models are what they are, whatever the project runs with.
    const facts =
      projects === undefined || documentKind(file.path) === undefined
        ? noFacts
        : await projects.of(isElsewhere ? '.' : dirname(file.path));
    // What git would commit, it tracks.
    const isOwn =
      !isElsewhere && (file.blob === undefined ? standing.tracks(file.path) : standing.root !== undefined);
    const inlineSuppressions = inline === 'all' || (inline === 'own' && isOwn);
    const byFacts = known.get(configuration) ?? new Map<ProjectFacts, [own?: Group, foreign?: Group]>();
    known.set(configuration, byFacts);
    const pair = byFacts.get(facts) ?? [];
    byFacts.set(facts, pair);
    let group = pair[inlineSuppressions ? 0 : 1];
    if (group === undefined) {
      group = { configuration, facts, inlineSuppressions, files: [] };
      pair[inlineSuppressions ? 0 : 1] = group;
      groups.push(group);
    }
    group.files.push(file);
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
  // Reading calls needs the whole of the Python analysis, and most runs have none that matters.
  const withVerdicts =
    staged || !mayLoad(reports)
      ? reports
      : await (await import('../../host/src/judgeLoads')).judgeLoads(reports, configuration.limits);
  return judgeFolders(
    withVerdicts,
    {
      isWhole: (path) => !staged && walked.has(path),
      exists: (path) => here.has(path) || isExcluded(path, exclude),
    },
    nodePlatform,
  );
}

/** True where a call that loads a file, and a model that it may load, were checked together. */
function mayLoad(reports: readonly FileReport[]): boolean {
  return (
    reports.some(({ model }) => model !== undefined) && reports.some(({ findings }) => findings.length > 0)
  );
}
