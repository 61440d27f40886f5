import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { projectVerification } from '../../engine/src/analysis/projectVerification';
import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/configuration/configuration';
import type { AdvisoryIndex } from '../../engine/src/dependencies/advisories/advisory';
import { CodeReader } from '../../engine/src/models/imports/codeReader';
import { type ImportFolder, judgeImports } from '../../engine/src/models/imports/judgeImports';
import { ModuleFinder } from '../../engine/src/models/imports/moduleFinder';
import type { Pin } from '../../engine/src/pipelines/pins';
import type { KnownTags } from '../../engine/src/pipelines/tags';
import type { ProjectVerification } from '../../engine/src/pipelines/verification';
import { readAdvisoryFile } from './advisories/offline';
import { checkPath } from './checkPath';
import { folderReader } from './folderReader';
import { importFolders } from './importFolders';
import { nodePlatform } from './nodePlatform';
import { VerdictCache } from './verdictCache';
import type { FileTask } from './walk';

export { bytes, convert, explain, tensors } from './modelTasks';

/** What travels to a worker thread. */
export interface ScanTask {
  readonly files: readonly FileTask[];
  readonly configuration: Configuration;
  readonly inlineSuppressions: boolean;
  readonly versions: ReadonlyMap<string, string>;
  /** What the project's pipelines pin; see engine/src/analysis/projectPins.ts. */
  readonly pins?: readonly Pin[];
  /** What a git host said of the repositories of actions, where the user asked for it. */
  readonly tags?: KnownTags;
  /** Folders that code is run in: the project's. */
  readonly roots?: readonly string[];
  /** The folder whose project says what verifies models. */
  readonly project?: string;
  readonly digest: boolean;
  readonly modelsOnly?: boolean;
  /** Export of advisories that versions of packages are judged by. */
  readonly advisoryFile?: string;
  /** Folder of the user's profile where verdicts are kept; none are where it is missing. */
  readonly cacheFolder?: string;
  /** One int32, shared by all threads: not 0 once the user cancelled. */
  readonly cancelled: Int32Array;
}

/** A worker reads the export once. */
let exported: { readonly path: string; readonly memory: Promise<AdvisoryIndex> } | undefined;

async function advisoriesOf(path: string | undefined): Promise<AdvisoryIndex | undefined> {
  if (path === undefined) return undefined;
  if (exported?.path !== path) exported = { path, memory: readAdvisoryFile(path) };
  return exported.memory;
}

/** A worker looks at the project once, and only if something serves a model. */
let looked: { readonly project: string; readonly verification: Promise<ProjectVerification> } | undefined;

async function verificationOf(project: string | undefined): Promise<ProjectVerification | undefined> {
  if (project === undefined) return undefined;
  if (looked?.project !== project)
    looked = { project, verification: projectVerification(project, folderReader) };
  return looked.verification;
}

let program: string | undefined;

/** Digest of this bundle: another build may judge otherwise. */
function thisProgram(): string {
  program ??= createHash('sha256').update(readFileSync(__filename)).digest('hex');
  return program;
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
  const advisories = await advisoriesOf(task.advisoryFile);
  const reports: FileReport[] = [];
  const { project } = task;
  const options = {
    ...task,
    platform: nodePlatform,
    cancel,
    advisories,
    ...(project === undefined ? {} : { verification: () => verificationOf(project) }),
  };
  const finder = new ModuleFinder(folderReader);
  const code = new CodeReader(finder, { ...task.configuration, platform: nodePlatform, cancel });
  const known = new Map<string, ImportFolder[]>();
  for (const file of task.files) {
    const report = await checkPath(file, options, cache);
    const isHere = file.remote === undefined && file.blob === undefined && file.storedAt === undefined;
    if (report.model === undefined || !isHere) reports.push(report);
    else {
      // What lies around a model is no part of what is kept of it.
      const place = `${dirname(file.path)}\0${file.root ?? ''}`;
      const roots = [...(file.root === undefined ? [] : [file.root]), ...(task.roots ?? [])];
      const folders = known.get(place) ?? importFolders(file.path, roots);
      known.set(place, folders);
      reports.push({ ...report, model: await judgeImports(report.model, folders, finder, code) });
    }
  }
  return reports;
}
