import { type Connection, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import type { CheckError, FileReport } from '../../../engine/src/check';
import { configurationNames } from '../../../engine/src/configuration/configuration';
import { CancelledError } from '../../../engine/src/limits';
import { pushAll } from '../../../engine/src/pushAll';
import { sharedFlag } from '../../../engine/src/sharedMemory';
import { type FileGroup, groupFiles, pinsFor } from '../../../host/src/fileGroups';
import type { JudgeTask } from '../../../host/src/judgeTogether';
import type { Projects } from '../../../host/src/projects';
import type { FileTask } from '../../../host/src/walk';
import { t } from '../../../l10n/messages';
import type { SecurityStatus } from '../../../protocol/src/languageServer';
import type { Scanner, ServerHost } from '../host';
import { logError } from '../log';
import type { ModelScans } from '../models/modelScans';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import { CheckProgress } from './checkProgress';
import type { WorkspaceResults } from './results';
import {
  baselinePath,
  type CheckedFile,
  type CheckedFolder,
  maxFiles,
  WorkspaceTargets,
} from './workspaceFiles';

/** Milliseconds without a further change before changed files are checked: a checkout or a download changes many, many times. */
const changeDelay = 500;
/** Milliseconds without a further change before everything is checked again: what all files are judged by changed. */
const wholeDelay = 1_500;
/** More changed files are a whole workspace. */
const maxChanged = 2_000;
/** Files that are handed out at once, and how many such lots are under way. */
const lotSize = 192;
const lots = 2;
/** Milliseconds that a lot waits for open documents, at most: who types without end still gets the workspace checked. */
const patience = 2_000;
const gateInterval = 40;

/** Manifests, locks and settings that other files are judged by. */
const widelyRead = /[\\/](?:\.gitignore|pyproject\.toml|Pipfile|setup\.cfg|environment\.ya?ml)$/;

/** What the check is made of. */
interface CheckParts {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly folders: WorkspaceFolders;
  readonly settings: Settings;
  readonly scans: ModelScans;
  readonly results: WorkspaceResults;
  /** An open document waits for its analysis. */
  isBusy(): boolean;
  /** URIs of open notebooks. */
  openNotebooks(): readonly string[];
}

/** Checks the files of the workspace that are not open, in threads that everything else goes before, and follows what changes. */
export class WorkspaceCheck {
  /** The client shows it. Set while the server is initialised. */
  isWanted = false;
  /** It begins only when it is asked for. */
  waits = false;
  /** The client shows progress that the server begins. */
  showsProgress = false;
  /** Told whenever how far it is changed. */
  onDidChange: () => void = () => {};
  mode: SecurityStatus['mode'] = 'off';
  state: SecurityStatus['state'] = 'waiting';
  done = 0;
  total = 0;
  private readonly targets: WorkspaceTargets;
  private scanner: Scanner | undefined;
  private cancelled = sharedFlag();
  private epoch = 0;
  private readonly changed = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private wholeTimer: NodeJS.Timeout | undefined;
  /** Runs come one after the other. */
  private last: Promise<void> = Promise.resolve();
  private isClosed = false;
  private baselines: readonly string[] = [];

  constructor(private readonly parts: CheckParts) {
    const { host, folders, settings } = parts;
    this.targets = new WorkspaceTargets(host, folders, settings);
  }

  /** Checks everything, because the user said so. */
  startNow(): void {
    this.waits = false;
    this.start(0);
  }

  /** Checks everything, after a moment; what runs already is ended. */
  start(delay = wholeDelay): void {
    if (!this.isWanted || this.isClosed) return;
    if (this.waits) {
      this.mode = 'all';
      this.say('stopped');
      return;
    }
    clearTimeout(this.wholeTimer);
    this.wholeTimer = setTimeout(() => {
      this.wholeTimer = undefined;
      this.end();
      this.queue(() => this.checkAll());
    }, delay);
  }

  /** Ends the check that runs, because the user said so. */
  stop(): void {
    if (this.state !== 'checking') return;
    this.end();
    this.say('stopped');
  }

  /** Files changed on disk. */
  filesChanged(changes: readonly FileEvent[]): void {
    if (!this.isWanted || this.waits) return;
    const gone: string[] = [];
    for (const { uri, type } of changes) {
      const path = this.parts.host.diskPath(uri);
      if (path === undefined || /[\\/]\.git[\\/]/.test(path)) continue;
      if (type === FileChangeType.Deleted) gone.push(path);
      else this.changed.add(path);
      if (this.isWidelyRead(path)) this.start();
    }
    if (gone.length > 0) this.parts.results.forget(...gone);
    this.checkChangedLater();
  }

  /** A notebook was opened or closed: where only open files are listed, it is one of them as long as it is open. */
  notebookChanged(uri: string, isOpen: boolean): void {
    const path = this.parts.host.diskPath(uri);
    if (!this.isWanted || this.waits || path === undefined || this.mode !== 'openFiles') return;
    if (!isOpen) this.parts.results.forget(path);
    else {
      this.changed.add(path);
      this.checkChangedLater();
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    clearTimeout(this.wholeTimer);
    this.end();
    await this.scanner?.close();
  }

  private end(): void {
    Atomics.store(this.cancelled, 0, 1);
    this.cancelled = sharedFlag();
  }

  private isWidelyRead(path: string): boolean {
    const kind = documentKind(path);
    return (
      kind === 'requirements' ||
      kind === 'lock' ||
      widelyRead.test(path) ||
      this.baselines.includes(path) ||
      configurationNames.some((name) => path.endsWith(`/${name}`) || path.endsWith(`\\${name}`))
    );
  }

  private checkChangedLater(): void {
    if (this.changed.size === 0) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.queue(() => this.checkChanged()), changeDelay);
  }

  private queue(run: () => Promise<void>): void {
    const { connection } = this.parts;
    this.last = this.last.then(run).catch((error: unknown) => {
      if (error instanceof CancelledError || this.isClosed) return;
      logError(connection, 'workspace check', error);
      // Not everything was checked, and nobody may think so.
      this.say('stopped');
    });
  }

  private say(state: SecurityStatus['state']): void {
    this.state = state;
    this.onDidChange();
  }

  private threads(): Scanner {
    this.scanner ??= this.parts.host.openScanner(this.parts.scans.cacheFolder, true);
    return this.scanner;
  }

  /** Folders that are checked as a whole; takes what the settings say of all. */
  private async folders(): Promise<readonly CheckedFolder[]> {
    const all = await this.targets.all();
    const modes = new Set(all.map(({ editor }) => editor.workspaceCheck));
    this.mode = modes.has('all') ? 'all' : modes.has('openFiles') ? 'openFiles' : 'off';
    this.parts.results.listsOpen = this.mode !== 'off';
    return all.filter(({ editor }) => editor.workspaceCheck === 'all');
  }

  private async checkAll(): Promise<void> {
    const { results, host, connection } = this.parts;
    const { cancelled } = this;
    this.epoch++;
    this.changed.clear();
    const folders = await this.folders();
    const problems: CheckError[] = await this.readBaselines();
    this.done = 0;
    this.total = 0;
    if (folders.length === 0) {
      results.keep(new Set());
      results.setFolderProblems(problems);
      this.say('done');
      for (const uri of this.parts.openNotebooks()) this.notebookChanged(uri, true);
      return;
    }
    this.say('checking');
    const progress = new CheckProgress(connection, () => host.platform.now());
    void progress.begin(this.showsProgress, () => this.stop());
    try {
      const files: CheckedFile[] = [];
      for (const folder of folders) {
        const most = maxFiles - files.length;
        const found = await this.targets.files(this.threads(), folder, undefined, most, cancelled);
        pushAll(files, found.files);
        pushAll(problems, found.problems);
      }
      results.keep(new Set(files.map(({ path }) => path)));
      results.setFolderProblems(problems);
      this.total = files.length;
      await this.check(files, cancelled, (count) => {
        this.done += count;
        progress.report(this.done, this.total);
      });
      await this.judge(results.related(), cancelled);
      this.say('done');
    } finally {
      progress.done();
    }
  }

  /** Reads what the settings name as baselines; says what is wrong with them. */
  private async readBaselines(): Promise<CheckError[]> {
    const problems: CheckError[] = [];
    const paths: string[] = [];
    for (const folder of await this.targets.all()) {
      const { text, problem } = await this.targets.baseline(folder);
      const named = folder.editor.baseline;
      const path = baselinePath(folder.path, named);
      if (named !== '') paths.push(path);
      if (problem !== undefined) problems.push(problem);
      if (!this.parts.results.setBaseline(folder.uri, path, text))
        problems.push({
          path,
          id: 'baseline',
          status: 'incomplete',
          message: t('workspace-files.no-baseline'),
        });
    }
    this.baselines = paths;
    return problems;
  }

  private async checkChanged(): Promise<void> {
    const paths = [...this.changed];
    this.changed.clear();
    // What is left of a check that was stopped is not asked for again.
    if (paths.length > maxChanged) return this.start(0);
    const { folders, host } = this.parts;
    const all = await this.targets.all();
    const open = new Set(this.parts.openNotebooks().flatMap((uri) => host.diskPath(uri) ?? []));
    const { cancelled } = this;
    const files: CheckedFile[] = [];
    for (const folder of all) {
      const isWhole = folder.editor.workspaceCheck === 'all';
      const isListed = isWhole || folder.editor.workspaceCheck === 'openFiles';
      const own = paths.filter(
        (path) =>
          folders.folderOf(host.uriOf(path)) === folder.uri && isListed && (isWhole || open.has(path)),
      );
      if (own.length === 0) continue;
      const found = await this.targets.files(this.threads(), folder, own, maxChanged, cancelled);
      pushAll(files, found.files);
    }
    if (files.length === 0) return;
    this.epoch++;
    const { results } = this.parts;
    await this.check(files, cancelled, () => {});
    await this.judge(results.related(new Set(files.map(({ path }) => path))), cancelled);
    this.onDidChange();
  }

  /** Checks files in lots, each when no open document waits. */
  private async check(
    files: readonly CheckedFile[],
    cancelled: Int32Array,
    onChecked: (count: number) => void,
  ): Promise<void> {
    const projects = this.parts.host.openProjects();
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < files.length) {
        const lot = files.slice(next, next + lotSize);
        next += lotSize;
        await this.gate();
        if (Atomics.load(cancelled, 0) !== 0) throw new CancelledError();
        for (const folder of new Set(lot.map((file) => file.folder))) {
          const own = lot.filter((file) => file.folder === folder);
          const groups = await groupFiles(own, (file) => this.targets.settingsOf(file), projects);
          for (const group of groups) {
            await this.checkGroup(group, folder, projects, cancelled);
            onChecked(group.files.length);
            this.onDidChange();
          }
        }
      }
    };
    await Promise.all(Array.from({ length: lots }, work));
  }

  private async gate(): Promise<void> {
    for (let waited = 0; this.parts.isBusy() && waited < patience; waited += gateInterval)
      await new Promise((resolve) => setTimeout(resolve, gateInterval));
  }

  private async checkGroup(
    group: FileGroup<CheckedFile>,
    folder: CheckedFolder,
    projects: Projects,
    cancelled: Int32Array,
  ): Promise<void> {
    const { facts, files, ...how } = group;
    const { host, settings, scans } = this.parts;
    const pins = await pinsFor(group, projects);
    const { file: advisoryFile } = folder.editor.advisories;
    const { cacheFolder } = scans;
    const more = {
      ...how,
      ...(pins === undefined ? {} : { pins }),
      ...(advisoryFile === '' ? {} : { advisoryFile }),
      ...(cacheFolder === undefined ? {} : { keptReports: host.keptReportsPath(cacheFolder, folder.path) }),
      roots: [folder.path],
      project: facts.project,
      isOwnProject: settings.trusted,
      review: scans.targets().reviewPlaces(folder.uri),
      epoch: this.epoch,
      isBackground: true,
    };
    const tasks = files.map(({ folder: _, isOthers: __, ...task }): FileTask => task);
    const reports = await this.threads().check(tasks, more, cancelled, () => {});
    const undigested = reports.filter(({ model }) => model !== undefined && model.sha256 === undefined);
    for (const report of reports) if (!undigested.includes(report)) await this.take(report);
    // A model by its bytes, whatever its name: it gets its digest now.
    const again = tasks.filter(({ path }) => undigested.some((report) => report.path === path));
    if (again.length === 0) return;
    for (const report of await this.threads().check(again, { ...more, digest: true }, cancelled, () => {}))
      await this.take(report);
  }

  private async take(report: FileReport): Promise<void> {
    const { results, scans } = this.parts;
    const { path, model, errors } = report;
    const isGone =
      errors.some(({ id }) => id === 'vanished') ||
      model?.reasons.some(({ id }) => id === 'vanished') === true;
    const wasModel = results.isModel(path);
    if (isGone) results.forget(path);
    else results.set(report);
    if (model !== undefined || wasModel) await scans.accept(report);
  }

  /** Has models and the calls that load them judged by each other. */
  private async judge(reports: readonly FileReport[], cancelled: Int32Array): Promise<void> {
    const { results, scans } = this.parts;
    const [folder] = await this.targets.all();
    if (folder === undefined || reports.length === 0) return;
    const { configuration } = await this.parts.settings.of(folder.uri);
    const judged = await this.threads().ask<JudgeTask, FileReport[]>('judgeReports', {
      reports,
      walked: results.paths(),
      others: [],
      exclude: { patterns: configuration.exclude, from: folder.path },
      limits: configuration.limits,
      cancelled,
    });
    for (const [index, report] of judged.entries()) {
      results.setJudged(report);
      const before = reports[index].model;
      if (
        report.model?.verdict !== before?.verdict ||
        report.model?.reasons.length !== before?.reasons.length
      )
        await scans.accept(report);
    }
  }
}
