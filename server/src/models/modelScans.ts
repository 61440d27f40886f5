import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  ResponseError,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { FileReport } from '../../../engine/src/check';
import { guardedModel } from '../../../engine/src/guard/guardedModel';
import type { GuardedModel } from '../../../engine/src/guard/writeGuard';
import { CancelledError } from '../../../engine/src/limits';
import { sharedFlag } from '../../../engine/src/sharedMemory';
import type { FileTask } from '../../../host/src/walk';
import { t } from '../../../l10n/messages';
import {
  type ModelForgottenParams,
  type ModelScannedParams,
  type ModelSigner,
  modelForgottenNotification,
  modelScannedNotification,
  type ScanModelsParams,
  type ScanModelsResult,
  type ScannedModel,
} from '../../../protocol/src/languageServer';
import { modelDiagnostics } from '../documents/diagnostics';
import type { Publisher } from '../documents/publisher';
import type { Scanner, ServerHost } from '../host';
import { logError } from '../log';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import { toScannedModel } from './scannedModel';
import { ScanTargets } from './scanTargets';

/** Milliseconds without a further change before a changed model is scanned again: downloads write a file many times. */
const rescanDelay = 500;
/** Milliseconds between two reports of progress. */
const progressInterval = 100;

/** The rule whose findings a source may settle. */
const unreviewed = 'pickle-unreviewed-global';

/** Why a file could not be opened; what else went wrong with a file that is no model is not the business of a scan. */
const openingErrors = new Set(['unreadable', 'vanished', 'not-a-file']);

/** What a scan found; the protocol's result while it is put together. */
interface Outcome {
  readonly models: ScannedModel[];
  readonly errors: { uri: string; message: string }[];
}

/** Scans models in worker threads, shows their diagnostics, and keeps them in step with the files. */
export class ModelScans {
  /** Folder of the user's profile where verdicts are kept. */
  cacheFolder: string | undefined;
  private scanner: Scanner | undefined;
  /** URI under which a scanned file was shown, by its path. */
  private readonly shown = new Map<string, string>();
  /** Last report by path, of files that are shown. */
  private readonly last = new Map<string, ScannedModel>();
  /** Told whenever what `lastOf` says of a file has changed. */
  onDidChange: () => void = () => {};
  /** Whom the project expects to have signed a file. */
  signerOf: (path: string) => Promise<ModelSigner | undefined> = async () => undefined;
  /** What guards of models need; none of those that no guard lets through. */
  private readonly guards = new Map<string, GuardedModel>();
  private readonly changed = new Set<string>();
  private readonly running = new Set<Int32Array>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly folders: WorkspaceFolders,
    private readonly settings: Settings,
    private readonly publisher: Publisher,
    /** Environments that the user selected for a workspace folder, by its URI. */
    private readonly environmentsOf: (folder: string) => readonly string[],
  ) {}

  /** Finds the files of one request. */
  targets(): ScanTargets {
    return new ScanTargets(this.host, this.folders, this.settings, this.environmentsOf);
  }

  /** Answers `secureMl/scanModels`. @throws CancelledError once the token is cancelled. */
  async scan(params: ScanModelsParams, token: CancellationToken): Promise<ScanModelsResult> {
    if (!Array.isArray(params?.uris) || !params.uris.every((uri) => typeof uri === 'string')) {
      throw new ResponseError(ErrorCodes.InvalidParams, 'uris must be a list of strings');
    }
    const cancelled = sharedFlag();
    const listener = token.onCancellationRequested(() => Atomics.store(cancelled, 0, 1));
    const progress = this.connection.window.attachWorkDoneProgress(params.workDoneToken);
    progress.begin(t('model-scans.scanning-models'), 0, undefined, true);
    this.running.add(cancelled);
    try {
      return await this.scanAll(params.uris, cancelled, progress);
    } finally {
      this.running.delete(cancelled);
      listener.dispose();
      progress.done();
    }
  }

  /** Takes what somebody else found out about a file: shows a model, and forgets what is none any more. */
  accept(report: FileReport): Promise<void> {
    return this.take(report, undefined, { models: [], errors: [] });
  }

  /** A file changed on disk: if it was scanned, or a verdict rests on it, that is scanned again. */
  fileChanged(uri: string): void {
    const path = this.host.diskPath(uri);
    if (path === undefined) return;
    this.again(/\.py$/i.test(path) ? this.resting(path) : this.shown.has(path) ? [path] : []);
  }

  /** What is installed changed: so may what rests on it. */
  environmentsChanged(): void {
    this.again(this.resting(undefined));
  }

  /** Models whose verdict rests on a source, or may rest on one once it is there. */
  private resting(source: string | undefined): readonly string[] {
    return [...this.last]
      .filter(
        ([, { verdict, dependsOn = [], findings }]) =>
          dependsOn.some(({ path }) => source === undefined || path === source) ||
          (verdict === 'suspicious' && findings.some(({ ruleId }) => ruleId === unreviewed)),
      )
      .map(([path]) => path);
  }

  private again(paths: readonly string[]): void {
    if (paths.length === 0) return;
    for (const path of paths) this.changed.add(path);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.rescan(), rescanDelay);
  }

  /** A file is gone, or a folder with all that was in it: so are their diagnostics. */
  fileDeleted(uri: string): void {
    const gone = this.host.diskPath(uri);
    if (gone === undefined) return;
    if (/\.py$/i.test(gone)) this.again(this.resting(gone));
    for (const path of [...this.shown.keys()]) {
      if (path === gone || path.startsWith(`${gone}/`) || path.startsWith(`${gone}\\`)) this.forget(path);
    }
  }

  /** Stops every scan and the threads. */
  async close(): Promise<void> {
    clearTimeout(this.timer);
    for (const cancelled of this.running) Atomics.store(cancelled, 0, 1);
    await this.scanner?.close();
  }

  /** What the last scan said of a file, as long as the file is watched for changes. */
  lastOf(uri: string): ScannedModel | undefined {
    const path = this.host.diskPath(uri);
    return path === undefined ? undefined : this.last.get(path);
  }

  /** What a guard of a model needs, with paths of sources as they are on disk; undefined where none lets it through. */
  guardOf(uri: string): GuardedModel | undefined {
    const path = this.host.diskPath(uri);
    return path === undefined ? undefined : this.guards.get(path);
  }

  /** What the last scans said of the files below a folder. */
  lastBelow(uri: string): readonly ScannedModel[] {
    const folder = this.host.diskPath(uri)?.replace(/[\\/]+$/, '');
    if (folder === undefined) return [];
    return [...this.last]
      .filter(([path]) => path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`))
      .map(([, scanned]) => scanned);
  }

  /** True once anything was scanned. */
  get hasScanned(): boolean {
    return this.last.size > 0;
  }

  /** The threads, started when they are first needed. */
  threads(): Scanner {
    this.scanner ??= this.host.openScanner(this.cacheFolder);
    return this.scanner;
  }

  private async scanAll(
    uris: readonly string[],
    cancelled: Int32Array,
    progress: WorkDoneProgressReporter,
  ): Promise<ScanModelsResult> {
    const scanner = this.threads();
    const targets = this.targets();
    const groups = await targets.find(uris, scanner, cancelled);
    if (Atomics.load(cancelled, 0) !== 0) throw new CancelledError();
    const total = groups.reduce((sum, { files }) => sum + files.length, 0);
    const outcome: Outcome = { models: [], errors: [...targets.errors] };
    let before = 0;
    let reported = Number.NEGATIVE_INFINITY;
    const report = (done: number) => {
      const now = this.host.platform.now();
      if (done < total && now - reported < progressInterval) return;
      reported = now;
      progress.report(total === 0 ? 100 : (100 * done) / total, t('model-scans.files-progress', done, total));
    };
    report(0);
    for (const { files, settings } of groups) {
      const base = before;
      const reports = await scanner.check(files, settings, cancelled, (done) => report(base + done));
      before += files.length;
      // A scan that ended as the user pressed Cancel is still cancelled.
      if (Atomics.load(cancelled, 0) !== 0) throw new CancelledError();
      for (const found of reports) await this.take(found, targets.uriOf(found.path), outcome);
    }
    return { ...outcome, excluded: targets.excluded };
  }

  /** Shows one file's report and adds it to the outcome. */
  private async take(
    report: FileReport,
    given: string | undefined,
    { models, errors }: Outcome,
  ): Promise<void> {
    const { path, model } = report;
    const before = this.shown.get(path);
    const uri = given ?? before ?? this.host.uriOf(path);
    if (before !== undefined && before !== uri) this.forget(path);
    if (model === undefined) {
      // No model, or no longer one.
      this.forget(path);
      const unopened = report.errors.filter(({ id }) => openingErrors.has(id));
      for (const { message } of unopened) errors.push({ uri, message });
      if (unopened.length === 0 && given !== undefined)
        errors.push({ uri, message: t('common.not-a-model') });
      return;
    }
    const vanished = model.reasons.find(({ id }) => id === 'vanished');
    if (vanished !== undefined) {
      this.forget(path);
      errors.push({ uri, message: vanished.message });
      return;
    }
    const signer = await this.signerOf(path);
    const scanned = {
      ...toScannedModel(uri, model, await this.host.sizeOf(path)),
      ...(signer === undefined ? {} : { signer }),
    };
    this.shown.set(path, uri);
    this.last.set(path, scanned);
    const guard = guardedModel(
      model,
      () => false,
      (source) => source,
    );
    if (typeof guard === 'string') this.guards.delete(path);
    else this.guards.set(path, guard);
    this.onDidChange();
    const diagnostics = modelDiagnostics(model);
    if (diagnostics.length === 0) this.publisher.clear(uri, 'model');
    else this.publisher.show(uri, 'model', diagnostics);
    models.push(scanned);
    await this.connection.sendNotification(modelScannedNotification, {
      model: scanned,
    } satisfies ModelScannedParams);
  }

  private forget(path: string): void {
    const uri = this.shown.get(path);
    if (uri === undefined) return;
    this.shown.delete(path);
    this.guards.delete(path);
    if (this.last.delete(path)) this.onDidChange();
    this.publisher.clear(uri, 'model');
    void this.connection.sendNotification(modelForgottenNotification, { uri } satisfies ModelForgottenParams);
  }

  private async rescan(): Promise<void> {
    const files = [...this.changed].filter((path) => this.shown.has(path));
    this.changed.clear();
    const cancelled = sharedFlag();
    this.running.add(cancelled);
    try {
      for (const path of files) {
        const uri = this.shown.get(path);
        if (uri === undefined || this.scanner === undefined) continue;
        const task: FileTask = { path, explicit: true };
        const settings = await this.targets().settingsFor(uri);
        const [report] = await this.scanner.check([task], settings, cancelled, () => {});
        await this.take(report, uri, { models: [], errors: [] });
      }
    } catch (error) {
      if (!(error instanceof CancelledError)) logError(this.connection, 'rescan', error);
    } finally {
      this.running.delete(cancelled);
    }
  }
}
