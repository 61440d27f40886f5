import { type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TensorTable } from '../../../engine/src/models/tensors/table';
import { type LockedModel, lockName, writeLock } from '../../../engine/src/provenance/lockFile';
import { describeChanges, formsOf, type TensorForms } from '../../../engine/src/provenance/modelChanges';
import { relock } from '../../../engine/src/provenance/relock';
import { sharedFlag } from '../../../engine/src/sharedMemory';
import type { Answer, TensorsTask } from '../../../host/src/modelTasks';
import { nameBelow } from '../../../host/src/provenance/nameBelow';
import { t } from '../../../l10n/messages';
import {
  type LockModelParams,
  type LockModelResult,
  lockModelRequest,
  type ModelChangesResult,
  modelChangesRequest,
} from '../../../protocol/src/languageServer';
import { guardRequest } from '../handlers';
import type { ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import type { ModelLocks } from './modelLocks';
import type { ModelScans } from './modelScans';

/** Tensors of one model that are kept for a later comparison. */
const maxTensors = 20_000;
const maxBytes = 8 << 20;

/** Locks models that somebody looked at, and says what is different from what was locked. */
export class LockRequests {
  /** Digests whose tensors are kept already. */
  private readonly kept = new Set<string>();

  constructor(
    private readonly host: ServerHost,
    private readonly settings: Settings,
    private readonly locks: ModelLocks,
    private readonly scans: ModelScans,
  ) {}

  listen(connection: Connection): void {
    const answer = <Result>(name: string, handler: (params: LockModelParams) => Promise<Result>) =>
      connection.onRequest(
        name,
        guardRequest<LockModelParams, unknown>(
          connection,
          name,
          () => new ResponseError<void>(ErrorCodes.InternalError, t('model-requests.request-internal-error')),
          handler,
        ),
      );
    answer<LockModelResult>(lockModelRequest, (params) => this.lock(params));
    answer<ModelChangesResult>(modelChangesRequest, (params) => this.changes(params));
  }

  /** Writes what a model is now into the lock, made where there is none. @throws ResponseError for a dangerous one. */
  async lock({ uri }: LockModelParams): Promise<LockModelResult> {
    const { name, folder, lock, model, path } = await this.modelAt(uri);
    const result = relock(lock, [name], [{ name, model }], false);
    const [refused] = result.unlocked;
    if (refused !== undefined)
      throw new ResponseError(ErrorCodes.InvalidRequest, t('lock-requests.not-locked', name, refused.reason));
    // A lock of one model says nothing of the others below its paths: they keep the paths that were there.
    const text = writeLock({ ...result.lock, paths: lock === undefined ? [name] : result.lock.paths });
    const lockPath = `${folder}/${lockName}`;
    await this.host.replaceText(lockPath, text);
    const lockUri = this.host.uriOf(lockPath);
    this.locks.changed([lockUri]);
    if (model.sha256 !== undefined) await this.keep(path, model.sha256);
    return { lock: lockUri };
  }

  /** What is different from what was locked, for people. @throws ResponseError */
  async changes({ uri }: LockModelParams): Promise<ModelChangesResult> {
    const { name, lock, model, path } = await this.modelAt(uri);
    const before = lock?.models.find((one) => one.path === name);
    const { size = 0, sha256 = '', format, verdict } = model;
    const after: LockedModel = { path: name, size, sha256, format, verdict };
    const tensors = {
      before: before === undefined ? undefined : await this.recall(before.sha256),
      after: await this.tensorsOf(path),
    };
    return { text: describeChanges(before, after, tensors) };
  }

  /** Keeps the tensors of a model that is as it was locked, so that it can be said later what changed. */
  async keep(path: string, sha256: string): Promise<void> {
    const { cacheFolder } = this.scans;
    if (cacheFolder === undefined || this.kept.has(sha256)) return;
    this.kept.add(sha256);
    const forms = await this.tensorsOf(path);
    if (forms === undefined) return;
    const text = JSON.stringify(forms);
    if (text.length <= maxBytes) this.host.keepText(`${cacheFolder}/tensors`, `${sha256}.json`, text);
  }

  private async recall(sha256: string): Promise<TensorForms | undefined> {
    const { cacheFolder } = this.scans;
    if (cacheFolder === undefined) return undefined;
    const text = await this.host.readText(`${cacheFolder}/tensors/${sha256}.json`, maxBytes);
    return text === undefined ? undefined : (JSON.parse(text) as TensorForms);
  }

  private async tensorsOf(path: string): Promise<TensorForms | undefined> {
    const uri = this.host.uriOf(path);
    const { configuration } = await this.settings.of(uri);
    this.settings.forgetResource(uri);
    const cancelled = sharedFlag();
    const task: TensorsTask = { path, configuration, max: maxTensors, cancelled };
    const answer = await this.scans.threads().ask<TensorsTask, Answer<TensorTable>>('tensors', task);
    return 'refused' in answer || !answer.value.isComplete ? undefined : formsOf(answer.value);
  }

  private async modelAt(uri: unknown) {
    const path = typeof uri === 'string' ? this.host.diskPath(uri) : undefined;
    if (path === undefined) throw new ResponseError(ErrorCodes.InvalidParams, t('common.only-files-on-disk'));
    const { folder, lock } = await this.locks.lockOf(uri as string);
    const name = nameBelow(folder, path);
    const model = await this.locks.reportOf(uri as string);
    if (name === undefined || model?.sha256 === undefined)
      throw new ResponseError(ErrorCodes.InvalidRequest, t('common.not-a-model'));
    return { path, folder, lock, name, model };
  }
}
