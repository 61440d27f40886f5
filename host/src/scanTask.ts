import { dirname, resolve } from 'node:path';
import { documentKind } from '../../engine/src/analysis/documentKind';
import type { ProjectFunctions } from '../../engine/src/analysis/projectFunctions';
import type { ScopedVersions, VersionFacts } from '../../engine/src/analysis/scopedVersions';
import type { CheckOptions, FileReport } from '../../engine/src/check';
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
import { importFolders } from './importFolders';
import type { Machine } from './machine';
import type { ReviewPlaces, TrackedIn } from './sourceReview';
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

/** What checks of files are made of that differ between a thread of Node.js and a browser. */
export interface ScanRoom {
  readonly machine: Machine;
  readonly trackedIn: TrackedIn;
  /** What pins and installs around files say; read once for all files of an epoch. */
  openVersions(): Promise<ScopedVersions>;
  /** Opens and checks one file, or says again what was said of it; `isAgain` where more is known of its names than the first time. */
  check(file: FileTask, options: CheckOptions, isAgain: boolean): Promise<FileReport>;
}

const none: ReadonlyMap<string, string> = new Map();

/** Checks files, and remembers what it read around them: as long as tasks have the same epoch. */
export class FileScans {
  private epoch: number | undefined;
  /** A project is looked at once, and only if something serves a model. */
  private looked:
    | { readonly project: string; readonly verification: Promise<ProjectVerification> }
    | undefined;
  /** The manifests around a file are read once for all files of a folder. */
  private scoped: Promise<ScopedVersions> | undefined;
  /** The modules that files import are read once. */
  private modules: Promise<ProjectFunctions> | undefined;

  /** Checks a batch of files. */
  async scan(task: ScanTask, room: ScanRoom): Promise<FileReport[]> {
    const cancel = {
      get cancelled() {
        return Atomics.load(task.cancelled, 0) !== 0;
      },
    };
    this.enter(task.epoch);
    const { machine } = room;
    const advisories = await advisoriesOf(task, machine);
    const reports: FileReport[] = [];
    if (task.progress !== undefined) Atomics.add(task.progress, 0, 1);
    // What is kept of a report must not depend on other files.
    const isKept = task.cacheFolder !== undefined || task.keptReports !== undefined;
    const options = {
      ...task,
      platform: machine.platform,
      cancel,
      advisories,
      ...(task.project === undefined ? {} : { verification: () => this.verificationOf(task, machine) }),
      ...(isKept ? {} : { functions: this.functionsOf(task, machine) }),
    };
    const judge = importsJudge(task, cancel, machine);
    const factsIn = new Map<string, VersionFacts>();
    const sourcesOf = sourcesReader(task, cancel, room);
    for (const file of task.files) {
      const facts = await this.versionsOf(file, task.versions, factsIn, room);
      const first = await room.check(file, { ...options, ...facts }, false);
      const derived = first.model === undefined ? undefined : await sourcesOf(file, first.model);
      const report =
        derived === undefined ? first : await room.check(file, { ...options, ...facts, derived }, true);
      reports.push(
        report.model === undefined ? report : { ...report, model: await judge(file, report.model) },
      );
      if (task.progress !== undefined) Atomics.add(task.progress, 0, 1);
    }
    return reports;
  }

  /** Forgets what was read around files once it may have changed. */
  private enter(epoch: number | undefined): void {
    if (epoch === this.epoch) return;
    this.epoch = epoch;
    this.scoped = undefined;
    this.looked = undefined;
    this.modules = undefined;
  }

  private functionsOf(task: ScanTask, machine: Machine): NonNullable<CheckOptions['functions']> {
    return async (path, text) => {
      this.modules ??= import('./projectFunctions').then(({ projectFunctions }) =>
        projectFunctions(task.configuration.limits, machine),
      );
      return (await this.modules).of(resolve(path), text);
    };
  }

  private async verificationOf(
    { project, isOwnProject }: ScanTask,
    { reader }: Machine,
  ): Promise<ProjectVerification | undefined> {
    if (project === undefined) return undefined;
    if (isOwnProject === false) return { root: project, base: project, verifiers: [], complete: true };
    if (this.looked?.project !== project) {
      const { projectVerification } = await import('../../engine/src/analysis/projectVerification');
      this.looked = { project, verification: projectVerification(project, reader) };
    }
    return this.looked.verification;
  }

  /** `known` are those of folders that were asked for before. */
  private async versionsOf(
    { path, remote }: FileTask,
    given: ScanTask['versions'],
    known: Map<string, VersionFacts>,
    room: ScanRoom,
  ): Promise<VersionFacts> {
    // Models are what they are, whatever the project runs with.
    if (documentKind(path) === undefined && isModelName(path)) return { versions: none, allowed: none };
    if (given !== undefined || remote !== undefined)
      return { versions: given ?? none, allowed: given ?? none };
    this.scoped ??= room.openVersions();
    const folder = dirname(resolve(path));
    const facts = known.get(folder) ?? (await (await this.scoped).of(folder));
    known.set(folder, facts);
    return facts;
  }
}

/** Judges models by what lies around them, which is no part of what is kept of a report. What reads Python is loaded for the first. */
function importsJudge(task: ScanTask, cancel: CancelFlag, { platform, reader }: Machine) {
  const known = new Map<string, ImportFolder[]>();
  let room: Promise<(model: ModelReport, folders: ImportFolder[]) => Promise<ModelReport>> | undefined;
  const open = async () => {
    const { AddedFolders } = await import('../../engine/src/models/imports/addedFolders');
    const { CodeReader } = await import('../../engine/src/models/imports/codeReader');
    const { judgeImports } = await import('../../engine/src/models/imports/judgeImports');
    const { ModuleFinder } = await import('../../engine/src/models/imports/moduleFinder');
    const finder = new ModuleFinder(reader);
    const code = new CodeReader(finder, { ...task.configuration, platform, cancel });
    const added = new AddedFolders(finder, code);
    return (model: ModelReport, folders: ImportFolder[]) => judgeImports(model, folders, finder, code, added);
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

/** Reads the sources of what a suspicious model names. What reads Python is loaded for the first such model. */
function sourcesReader(
  { review: places, configuration }: ScanTask,
  cancel: CancelFlag,
  { machine, trackedIn }: ScanRoom,
) {
  const rooms = new Map<string, Promise<SourceReview>>();
  return async ({ path }: FileTask, model: ModelReport): Promise<DerivedNames | undefined> => {
    if (places === undefined || model.verdict !== 'suspicious') return undefined;
    const folder = dirname(path);
    // Only what is told apart by the model's folder needs a room of its own.
    const key = places.own.some(({ trust }) => trust === 'apart') ? folder : '';
    let room = rooms.get(key);
    if (room === undefined) {
      room = import('./sourceReview').then(({ openReview }) =>
        openReview(places, folder, { configuration, cancel }, machine, trackedIn),
      );
      rooms.set(key, room);
    }
    return (await room).of(model);
  };
}
