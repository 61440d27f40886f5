import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, resolve } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { ProjectFunctions } from '../../engine/src/analysis/projectFunctions';
import type { ScopedVersions, VersionFacts } from '../../engine/src/analysis/scopedVersions';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import type { CancelFlag } from '../../engine/src/limits';
import type { ImportFolder } from '../../engine/src/models/imports/judgeImports';
import type { DerivedNames } from '../../engine/src/models/pickle/globals/derived';
import { isModelName } from '../../engine/src/models/scan/names';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import type { SourceReview } from '../../engine/src/models/source/review';
import type { Pin } from '../../engine/src/pipelines/pins';
import type { KnownTags } from '../../engine/src/pipelines/tags';
import type { ProjectVerification } from '../../engine/src/pipelines/verification';
import { advisoriesOf, type GivenAdvisories } from './advisories/given';
import { checkPath } from './checkPath';
import { folderReader } from './folderReader';
import { importFolders } from './importFolders';
import { KeptReports } from './keptReports';
import { nodePlatform } from './nodePlatform';
import type { ReviewPlaces } from './sourceReview';
import { VerdictCache } from './verdictCache';
import type { FileTask } from './walk';

/** What travels to a worker thread. */
export interface ScanTask extends GivenAdvisories {
  readonly files: readonly FileTask[];
  readonly configuration: Configuration;
  readonly inlineSuppressions: boolean;
  /** Versions that count for every file; without them each file is judged by the manifests around it. */
  readonly versions?: ReadonlyMap<string, string>;
  /** What the project's pipelines pin; see engine/src/analysis/projectPins.ts. */
  readonly pins?: readonly Pin[] | undefined;
  /** What a git host said of the repositories of actions, where the user asked for it. */
  readonly tags?: KnownTags;
  /** Folders that code is run in: the project's. */
  readonly roots?: readonly string[];
  /** The folder whose project says what verifies models. */
  readonly project?: string;
  /** False for a project that is not the user's own: what it says that verifies models counts for nothing. */
  readonly isOwnProject?: boolean;
  /** Where the sources of classes are read that nobody reviewed; none are where it is missing. */
  readonly review?: ReviewPlaces;
  readonly digest: boolean;
  readonly modelsOnly?: boolean;
  /** Look for secrets, and for nothing else. */
  readonly secretsOnly?: boolean;
  /** File of the user's profile where reports of small files are kept; none are where it is missing. */
  readonly keptReports?: string;
  /** What a worker remembers of manifests and of the project counts for the tasks of one number. */
  readonly epoch?: number;
  /** Nobody waits for it: other work of the machine goes first. */
  readonly isBackground?: boolean;
  /** Folder of the user's profile where verdicts are kept; none are where it is missing. */
  readonly cacheFolder?: string;
  /** One int32, shared with the pool: 0 while no thread has taken the task, then 1 and a file more for each that is done. */
  readonly progress?: Int32Array;
  /** One int32, shared by all threads: not 0 once the user cancelled. */
  readonly cancelled: Int32Array;
}

/** A worker looks at the project once, and only if something serves a model. */
let looked: { readonly project: string; readonly verification: Promise<ProjectVerification> } | undefined;

async function verificationOf({ project, isOwnProject }: ScanTask): Promise<ProjectVerification | undefined> {
  if (project === undefined) return undefined;
  if (isOwnProject === false) return { root: project, base: project, verifiers: [], complete: true };
  if (looked?.project !== project) {
    const { projectVerification } = await import('../../engine/src/analysis/projectVerification');
    looked = { project, verification: projectVerification(project, folderReader) };
  }
  return looked.verification;
}

/** A worker reads the manifests around a file once for all files of a folder. */
let scoped: Promise<ScopedVersions> | undefined;

/** `known` are those of folders that were asked for before. */
async function versionsOf(
  { path, remote }: FileTask,
  given: ScanTask['versions'],
  known: Map<string, VersionFacts>,
): Promise<VersionFacts> {
  // Models are what they are, whatever the project runs with.
  if (documentKind(path) === undefined && isModelName(path)) return { versions: none, allowed: none };
  if (given !== undefined || remote !== undefined) return { versions: given ?? none, allowed: given ?? none };
  scoped ??= import('./activeVersions').then(({ scopedVersions }) => scopedVersions());
  const folder = dirname(resolve(path));
  const facts = known.get(folder) ?? (await (await scoped).of(folder));
  known.set(folder, facts);
  return facts;
}

let remembered: number | undefined;

/** Forgets what was read around files once it may have changed. */
function enter(epoch: number | undefined): void {
  if (epoch === remembered) return;
  remembered = epoch;
  scoped = undefined;
  looked = undefined;
  modules = undefined;
}

/** A worker reads the modules that files import once. */
let modules: Promise<ProjectFunctions> | undefined;

const none: ReadonlyMap<string, string> = new Map();

let program: string | undefined;

/** Digest of this bundle: another build may judge otherwise. */
function thisProgram(): string {
  program ??= createHash('sha256').update(readFileSync(__filename)).digest('hex');
  return program;
}

/** Judges models by what lies around them, which is no part of what is kept of a report. What reads Python is loaded for the first. */
function importsJudge(task: ScanTask, cancel: CancelFlag) {
  const known = new Map<string, ImportFolder[]>();
  let room: Promise<(model: ModelReport, folders: ImportFolder[]) => Promise<ModelReport>> | undefined;
  const open = async () => {
    const { CodeReader } = await import('../../engine/src/models/imports/codeReader');
    const { judgeImports } = await import('../../engine/src/models/imports/judgeImports');
    const { ModuleFinder } = await import('../../engine/src/models/imports/moduleFinder');
    const finder = new ModuleFinder(folderReader);
    const code = new CodeReader(finder, { ...task.configuration, platform: nodePlatform, cancel });
    return (model: ModelReport, folders: ImportFolder[]) => judgeImports(model, folders, finder, code);
  };
  return async (file: FileTask, model: ModelReport): Promise<ModelReport> => {
    if (file.remote !== undefined || file.blob !== undefined || file.storedAt !== undefined) return model;
    const place = `${dirname(file.path)}\0${file.root ?? ''}`;
    const roots = [...(file.root === undefined ? [] : [file.root]), ...(task.roots ?? [])];
    const folders = known.get(place) ?? importFolders(file.path, roots);
    known.set(place, folders);
    room ??= open();
    return (await room)(model, folders);
  };
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

/** Reads the sources of what a suspicious model names. What reads Python is loaded for the first such model. */
function sourcesReader({ review: places, configuration }: ScanTask, cancel: CancelFlag) {
  const rooms = new Map<string, Promise<SourceReview>>();
  return async ({ path }: FileTask, model: ModelReport): Promise<DerivedNames | undefined> => {
    if (places === undefined || model.verdict !== 'suspicious') return undefined;
    const folder = dirname(path);
    // Only what is told apart by the model's folder needs a room of its own.
    const key = places.own.some(({ trust }) => trust === 'apart') ? folder : '';
    let room = rooms.get(key);
    if (room === undefined) {
      room = import('./sourceReview').then(({ openReview }) =>
        openReview(places, folder, { configuration, cancel }),
      );
      rooms.set(key, room);
    }
    return (await room).of(model);
  };
}

/** Entry point of a worker thread: checks a batch of files. */
export default async function scan(task: ScanTask): Promise<FileReport[]> {
  const cancel = {
    get cancelled() {
      return Atomics.load(task.cancelled, 0) !== 0;
    },
  };
  const cache =
    task.cacheFolder === undefined ? undefined : new VerdictCache(task.cacheFolder, thisProgram());
  enter(task.epoch);
  const keptReports = keptOf(task);
  if (task.isBackground === true) lowerPriority();
  const advisories = await advisoriesOf(task);
  const reports: FileReport[] = [];
  if (task.progress !== undefined) Atomics.add(task.progress, 0, 1);
  const { project } = task;
  const functions = async (path: string, text: string) => {
    modules ??= import('./projectFunctions').then(({ projectFunctions }) =>
      projectFunctions(task.configuration.limits),
    );
    return (await modules).of(resolve(path), text);
  };
  const options = {
    ...task,
    platform: nodePlatform,
    cancel,
    advisories,
    ...(project === undefined ? {} : { verification: () => verificationOf(task) }),
    // What is kept of a report must not depend on other files.
    ...(cache === undefined && keptReports === undefined ? { functions } : {}),
  };
  const judge = importsJudge(task, cancel);
  const factsIn = new Map<string, VersionFacts>();
  const sourcesOf = sourcesReader(task, cancel);
  const past = task.files.flatMap(({ blob, commit }) =>
    blob === undefined || commit === undefined ? [] : [blob],
  );
  if (past.length > 1) (await import('./staged')).fetchContents(past);
  for (const file of task.files) {
    const facts = await versionsOf(file, task.versions, factsIn);
    const first = await checkPath(file, { ...options, ...facts }, cache, keptReports);
    const derived = first.model === undefined ? undefined : await sourcesOf(file, first.model);
    const report =
      derived === undefined ? first : await checkPath(file, { ...options, ...facts, derived }, cache);
    reports.push(report.model === undefined ? report : { ...report, model: await judge(file, report.model) });
    if (task.progress !== undefined) Atomics.add(task.progress, 0, 1);
  }
  if (past.length > 1) (await import('./staged')).fetchContents([]);
  keptReports?.flush();
  return reports;
}
