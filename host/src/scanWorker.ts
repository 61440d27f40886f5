import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ProjectFunctions } from '../../engine/src/analysis/projectFunctions';
import type { ScopedVersions, VersionFacts } from '../../engine/src/analysis/scopedVersions';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import { type AdvisoryData, AdvisoryMemory } from '../../engine/src/dependencies/advisories/memory';
import type { CancelFlag } from '../../engine/src/limits';
import type { ImportFolder } from '../../engine/src/models/imports/judgeImports';
import type { ModelReport } from '../../engine/src/models/scan/verdict';
import type { Pin } from '../../engine/src/pipelines/pins';
import type { KnownTags } from '../../engine/src/pipelines/tags';
import type { ProjectVerification } from '../../engine/src/pipelines/verification';
import { checkPath } from './checkPath';
import { folderReader, scopedVersions } from './folderReader';
import { importFolders } from './importFolders';
import { nodePlatform } from './nodePlatform';
import { VerdictCache } from './verdictCache';
import type { FileTask } from './walk';

/** What travels to a worker thread. */
export interface ScanTask {
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
  readonly digest: boolean;
  readonly modelsOnly?: boolean;
  /** Export of advisories that versions of packages are judged by. */
  readonly advisoryFile?: string;
  /** What services said of packages, where the user asked for it. */
  readonly learnt?: AdvisoryData;
  /** Folder of the user's profile where verdicts are kept; none are where it is missing. */
  readonly cacheFolder?: string;
  /** One int32, shared with the pool: 0 while no thread has taken the task, then 1 and a file more for each that is done. */
  readonly progress?: Int32Array;
  /** One int32, shared by all threads: not 0 once the user cancelled. */
  readonly cancelled: Int32Array;
}

/** A worker reads the export once. */
let exported: { readonly path: string; readonly memory: Promise<AdvisoryMemory> } | undefined;

async function advisoriesOf({ advisoryFile: path, learnt }: ScanTask): Promise<AdvisoryMemory | undefined> {
  if (path === undefined && learnt === undefined) return undefined;
  if (path !== undefined && exported?.path !== path) {
    const { readAdvisoryFile } = await import('./advisories/offline');
    exported = { path, memory: readAdvisoryFile(path) };
  }
  const memory = path === undefined ? new AdvisoryMemory() : await exported?.memory;
  if (learnt !== undefined) memory?.addData(learnt);
  return memory;
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

async function versionsOf({ path, remote }: FileTask, given: ScanTask['versions']): Promise<VersionFacts> {
  if (given !== undefined || remote !== undefined) return { versions: given ?? none, allowed: given ?? none };
  scoped ??= scopedVersions();
  return (await scoped).of(dirname(resolve(path)));
}

/** A worker reads the modules that files import once. */
let modules: Promise<ProjectFunctions> | undefined;

async function functionsFor({ configuration }: ScanTask): Promise<ProjectFunctions> {
  const { ModuleFinder } = await import('../../engine/src/models/imports/moduleFinder');
  const { ProjectFunctions } = await import('../../engine/src/analysis/projectFunctions');
  const { limits } = configuration;
  return new ProjectFunctions(new ModuleFinder(folderReader), {
    platform: nodePlatform,
    limits,
    parentOf: dirname,
  });
}

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

/** Entry point of a worker thread: checks a batch of files. */
export default async function scan(task: ScanTask): Promise<FileReport[]> {
  const cancel = {
    get cancelled() {
      return Atomics.load(task.cancelled, 0) !== 0;
    },
  };
  const cache =
    task.cacheFolder === undefined ? undefined : new VerdictCache(task.cacheFolder, thisProgram());
  const advisories = await advisoriesOf(task);
  const reports: FileReport[] = [];
  if (task.progress !== undefined) Atomics.add(task.progress, 0, 1);
  const { project } = task;
  const functions = async (path: string, text: string) => {
    modules ??= functionsFor(task);
    return (await modules).of(resolve(path), text);
  };
  const options = {
    ...task,
    platform: nodePlatform,
    cancel,
    advisories,
    ...(project === undefined ? {} : { verification: () => verificationOf(task) }),
    // What is kept of a report must not depend on other files.
    ...(cache === undefined ? { functions } : {}),
  };
  const judge = importsJudge(task, cancel);
  for (const file of task.files) {
    const facts = await versionsOf(file, task.versions);
    const report = await checkPath(file, { ...options, ...facts }, cache);
    reports.push(report.model === undefined ? report : { ...report, model: await judge(file, report.model) });
    if (task.progress !== undefined) Atomics.add(task.progress, 0, 1);
  }
  return reports;
}
