import type { Connection } from 'vscode-languageserver';
import type { Finding } from '../../../engine/src/finding';
import { CancelledError, defaultLimits } from '../../../engine/src/limits';
import type { ModelReport } from '../../../engine/src/models/scan/verdict';
import { type LockState, lockFinding, wholeFileAt } from '../../../engine/src/provenance/judgeLoads';
import { LockError, lockName, type ReadLock, readLock } from '../../../engine/src/provenance/lockFile';
import { isBelow } from '../../../engine/src/provenance/names';
import { pushAll } from '../../../engine/src/pushAll';
import { sharedFlag } from '../../../engine/src/sharedMemory';
import { nameBelow } from '../../../host/src/provenance/nameBelow';
import { toDiagnostic } from '../documents/diagnostics';
import type { Unit } from '../documents/documents';
import type { Publisher } from '../documents/publisher';
import type { ServerHost } from '../host';
import { logError } from '../log';
import type { Settings } from '../settings/settings';
import type { WorkspaceFolders } from '../settings/workspaceFolders';
import type { LoadedFiles } from './loadedFiles';
import type { ModelScans } from './modelScans';

/** The lock of a folder, and where it is. */
export interface FolderLock {
  /** Path on disk of the folder that holds it, or would hold it. */
  readonly folder: string;
  /** Undefined where there is none, or none that can be read. */
  readonly lock: ReadLock | undefined;
}

/** What is asked for locks, models and their diagnostics. */
export interface LockSources {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly folders: WorkspaceFolders;
  readonly settings: Settings;
  readonly files: LoadedFiles;
  readonly scans: ModelScans;
  readonly publisher: Publisher;
}

/**
 * Compares models that open code loads with `models.lock`. Their digests are computed in the threads that scan, once each until the
 * file changes; what is not known yet is said when it is.
 */
export class ModelLocks {
  /** Told when more is known of a model, or of a lock. */
  onDidChange: () => void = () => {};
  /** Told of each model that is as it was locked, with its path. */
  onSame: (path: string, sha256: string) => void = () => {};
  private readonly locks = new Map<string, Promise<ReadLock | undefined>>();
  private readonly reports = new Map<string, ModelReport | 'reading' | undefined>();

  private readonly connection: Connection;
  private readonly host: ServerHost;
  private readonly folders: WorkspaceFolders;
  private readonly settings: Settings;
  private readonly files: LoadedFiles;
  private readonly scans: ModelScans;
  private readonly publisher: Publisher;

  constructor(sources: LockSources) {
    this.connection = sources.connection;
    this.host = sources.host;
    this.folders = sources.folders;
    this.settings = sources.settings;
    this.files = sources.files;
    this.scans = sources.scans;
    this.publisher = sources.publisher;
  }

  /** What locks say of the models that a unit loads, at the calls. */
  async judge(unit: Unit): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const { load, uri, isFolder } of await this.files.inUnit(unit)) {
      const path = this.host.diskPath(uri);
      if (path === undefined || isFolder) continue;
      const { folder, lock } = await this.lockOf(uri);
      const name = nameBelow(folder, path);
      if (lock === undefined || name === undefined) continue;
      const state = this.stateOf(uri, path, name, lock);
      if (state !== undefined)
        pushAll(
          findings,
          lockFinding(state, { name, location: load.location }, await this.context(uri, folder)),
        );
    }
    for (const { load, path } of await this.files.missingInUnit(unit)) {
      const { folder, lock } = await this.lockOf(unit.uri);
      const name = nameBelow(folder, path);
      if (name === undefined || !lock?.models.some((model) => model.path === name)) continue;
      const place = { name, location: load.location };
      pushAll(findings, lockFinding({ kind: 'missing' }, place, await this.context(unit.uri, folder)));
    }
    return findings;
  }

  /** The lock that has a file: the nearest one between it and its workspace folder; else where one would be. */
  async lockOf(uri: string): Promise<FolderLock> {
    const path = this.host.diskPath(uri) ?? '';
    const workspace = this.folders.folderOf(uri);
    const root = (workspace === undefined ? undefined : this.host.diskPath(workspace))?.replace(
      /[\\/]+$/,
      '',
    );
    const parents = path.replace(/[\\/][^\\/]*$/, '');
    if (
      root === undefined ||
      !(parents === root || parents.startsWith(`${root}/`) || parents.startsWith(`${root}\\`))
    )
      return { folder: root ?? parents, lock: undefined };
    for (let folder = parents; folder.length >= root.length; folder = folder.replace(/[\\/][^\\/]*$/, '')) {
      const lock = await this.read(folder);
      if (lock !== undefined) return { folder, lock };
      if (folder === root) break;
    }
    return { folder: root, lock: undefined };
  }

  /** The report of a model as it is now, with its digest. @throws CancelledError */
  async reportOf(uri: string): Promise<ModelReport | undefined> {
    const path = this.host.diskPath(uri);
    if (path === undefined) return undefined;
    const settings = await this.scans.targets().settingsFor(uri);
    const cancelled = sharedFlag();
    const tasks = [{ path, explicit: true }];
    const [report] = await this.scans.threads().check(tasks, settings, cancelled, () => {});
    return report?.model;
  }

  /** Files changed on disk, or were written here. */
  changed(uris: readonly string[]): void {
    let isKnown = false;
    for (const uri of uris) {
      const path = this.host.diskPath(uri);
      if (path === undefined) continue;
      if (uri.endsWith(`/${lockName}`)) {
        this.locks.clear();
        isKnown = true;
      }
      if (this.reports.delete(path)) isKnown = true;
    }
    if (isKnown) this.onDidChange();
  }

  private read(folder: string): Promise<ReadLock | undefined> {
    let lock = this.locks.get(folder);
    if (lock === undefined) {
      lock = this.readAt(`${folder}/${lockName}`);
      this.locks.set(folder, lock);
    }
    return lock;
  }

  private async readAt(path: string): Promise<ReadLock | undefined> {
    const text = await this.host.readText(path, defaultLimits.textBytes);
    if (text === undefined) return undefined;
    try {
      return readLock(text, defaultLimits);
    } catch (error) {
      if (error instanceof LockError) return undefined;
      throw error;
    }
  }

  /** Undefined while it is not known yet. */
  private stateOf(uri: string, path: string, name: string, lock: ReadLock): LockState | undefined {
    const locked = lock.models.find((model) => model.path === name);
    if (locked === undefined && !lock.paths.some((folder) => isBelow(name, folder))) return { kind: 'same' };
    if (!this.reports.has(path)) void this.learn(uri, path);
    const report = this.reports.get(path);
    if (report === 'reading' || report === undefined) return undefined;
    const { sha256 } = report;
    if (sha256 === undefined) return undefined;
    const state: LockState =
      locked === undefined
        ? { kind: 'unlocked' }
        : locked.sha256 === sha256
          ? { kind: 'same' }
          : { kind: 'changed', sha256, locked: locked.sha256 };
    if (state.kind === 'same') this.onSame(path, sha256);
    void this.show(uri, path, name, state);
    return state;
  }

  private async learn(uri: string, path: string): Promise<void> {
    this.reports.set(path, 'reading');
    try {
      this.reports.set(path, await this.reportOf(uri));
    } catch (error) {
      this.reports.delete(path);
      if (!(error instanceof CancelledError)) logError(this.connection, 'models.lock', error);
      return;
    }
    this.onDidChange();
  }

  /** Says of the file itself what is said at the calls. */
  private async show(uri: string, path: string, name: string, state: LockState): Promise<void> {
    const { folder } = await this.lockOf(uri);
    const place = { name, location: wholeFileAt(path) };
    const findings = lockFinding(state, place, await this.context(uri, folder));
    if (findings.length === 0) this.publisher.clear(uri, 'lock');
    else
      this.publisher.show(
        uri,
        'lock',
        findings.map((finding) => toDiagnostic(finding)),
      );
  }

  private async context(uri: string, folder: string) {
    const { configuration } = await this.settings.of(uri);
    return {
      platform: this.host.platform,
      lockPath: `${folder}/${lockName}`,
      severityOf: (ruleId: string) => configuration.rules[ruleId],
    };
  }
}
