import { type CancellationToken, type Connection, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TensorTable } from '../../../engine/src/models/tensors/table';
import type { ModelValue } from '../../../engine/src/models/values/valueTree';
import { makeReport } from '../../../engine/src/report/report';
import { sharedFlag } from '../../../engine/src/sharedMemory';
import type { ConversionSummary, ConversionTask } from '../../../host/src/conversion';
import type {
  Answer,
  BytesPage,
  BytesTask,
  ExplainedPage,
  ExplainTask,
  ModelTask,
  NamedStatistics,
  StatisticsTask,
  TensorsTask,
} from '../../../host/src/modelTasks';
import { t } from '../../../l10n/messages';
import { toBase64 } from '../../../protocol/src/base64';
import {
  type CheckFileParams,
  type CheckFileResult,
  type ConvertModelParams,
  type ConvertModelResult,
  checkFileRequest,
  convertModelRequest,
  type ExplainModelParams,
  type ExplainModelResult,
  explainModelRequest,
  type LoadSitesParams,
  type LoadSitesResult,
  loadSitesRequest,
  type ModelBytesParams,
  type ModelBytesResult,
  type ModelTensorsParams,
  type ModelTensorsResult,
  type ModelValuesParams,
  type ModelValuesResult,
  modelBytesRequest,
  modelTensorsRequest,
  modelValuesRequest,
  type RewriteLoadsParams,
  type RewriteLoadsResult,
  rewriteLoadsRequest,
  type TensorStatisticsParams,
  type TensorStatisticsResult,
  tensorStatisticsRequest,
} from '../../../protocol/src/languageServer';
import { guardRequest } from '../handlers';
import type { ServerHost } from '../host';
import type { Settings } from '../settings/settings';
import type { LoadRewrites } from './loadRewrites';
import type { ModelScans } from './modelScans';
import { withThreadProgress } from './threadProgress';

/** Answers what is asked about one model beside its scan, in the threads that scan. */
export class ModelRequests {
  constructor(
    private readonly connection: Connection,
    private readonly host: ServerHost,
    private readonly scans: ModelScans,
    private readonly settings: Settings,
    private readonly version: string,
    private readonly rewrites: LoadRewrites,
  ) {}

  listen(): void {
    this.answer<ExplainModelParams, ExplainModelResult>(explainModelRequest, async (params, cancelled) => {
      const page = Number.isSafeInteger(params.page) && params.page > 0 ? params.page : 1;
      const task: ExplainTask = { ...(await this.task(params.uri)), page, cancelled };
      return unwrap(await this.scans.threads().ask<ExplainTask, Answer<ExplainedPage>>('explain', task));
    });
    this.answer<ModelBytesParams, ModelBytesResult>(modelBytesRequest, async (params, cancelled) => {
      const page = Number.isSafeInteger(params.page) && params.page > 0 ? params.page : 1;
      const member = Array.isArray(params.member) ? params.member.map(String) : [];
      const task: BytesTask = { ...(await this.task(params.uri)), member, page, cancelled };
      const { bytes, ...rest } = unwrap(
        await this.scans.threads().ask<BytesTask, Answer<BytesPage>>('bytes', task),
      );
      return { bytes: toBase64(bytes), ...rest };
    });
    this.answer<ModelTensorsParams, ModelTensorsResult>(modelTensorsRequest, async (params, cancelled) => {
      const { uri, max } = params;
      const isFirst = max !== undefined && Number.isSafeInteger(max) && max > 0;
      const task: TensorsTask = { ...(await this.task(uri)), ...(isFirst ? { max } : {}), cancelled };
      return unwrap(await this.scans.threads().ask<TensorsTask, Answer<TensorTable>>('tensors', task));
    });
    this.answer<ModelValuesParams, ModelValuesResult>(modelValuesRequest, async ({ uri }, cancelled) => {
      const task: ModelTask = { ...(await this.task(uri)), cancelled };
      const asked = await this.scans.threads().ask<ModelTask, Answer<readonly ModelValue[]>>('values', task);
      return { values: unwrap(asked) };
    });
    this.answer<TensorStatisticsParams, TensorStatisticsResult>(
      tensorStatisticsRequest,
      (params, cancelled) => this.statistics(params, cancelled),
    );
    this.answer<ConvertModelParams, ConvertModelResult>(convertModelRequest, (params, cancelled) =>
      this.convert(params, cancelled),
    );
    this.answer<CheckFileParams, CheckFileResult>(checkFileRequest, (params, cancelled) =>
      this.check(params, cancelled),
    );
    this.answer<LoadSitesParams, LoadSitesResult>(loadSitesRequest, (params) => this.rewrites.sites(params));
    this.answer<RewriteLoadsParams, RewriteLoadsResult>(rewriteLoadsRequest, (params) =>
      this.rewrites.rewrite(params),
    );
  }

  /** Findings of a file, and its verdict where it is a model, as the command line reports them. */
  private async check({ uri }: CheckFileParams, cancelled: Int32Array): Promise<CheckFileResult> {
    const { path } = await this.task(uri);
    if ((await this.host.kindOf(path)) !== 'file')
      throw new ResponseError(ErrorCodes.InvalidParams, t('common.file-not-found'));
    const settings = await this.scans.targets().settingsFor(uri);
    const reports = await this.scans
      .threads()
      .check([{ path, explicit: true }], settings, cancelled, () => {});
    const report = makeReport(this.version, reports, 0);
    return { text: await this.host.writeReport(report, 'json', [path], (name) => name) };
  }

  private async convert(params: ConvertModelParams, cancelled: Int32Array): Promise<ConvertModelResult> {
    const file = await this.task(params.uri);
    const output = typeof params.output === 'string' ? this.host.diskPath(params.output) : undefined;
    const answer = await this.withProgress(
      params.workDoneToken,
      t('common.converting-to-safetensors'),
      (progress) => {
        const task: ConversionTask = {
          ...file,
          ...(output === undefined ? {} : { output }),
          options: {
            duplicateTied: params.duplicateTied === true,
            ...(typeof params.select === 'string' ? { select: params.select } : {}),
            ...(typeof params.stripPrefix === 'string' ? { stripPrefix: params.stripPrefix } : {}),
          },
          verify: true,
          dryRun: params.dryRun === true,
          reuse: params.reuse === true,
          version: this.version,
          progress,
          cancelled,
        };
        return this.scans.threads().ask<ConversionTask, Answer<ConversionSummary>>('convert', task);
      },
    );
    if ('refused' in answer) return answer;
    const { files, index, receipt, ...rest } = answer.value;
    const paths = [...files.map(({ path }) => path), ...(index === undefined ? [] : [index])];
    return {
      ...rest,
      files: paths.map((path) => this.host.uriOf(path)),
      receipt: this.host.uriOf(receipt),
    };
  }

  private async statistics(
    params: TensorStatisticsParams,
    cancelled: Int32Array,
  ): Promise<TensorStatisticsResult> {
    const { uri, tensor } = params;
    const file = await this.task(uri);
    const asked = await this.withProgress(params.workDoneToken, t('statistics.reading'), (progress) => {
      const task: StatisticsTask = {
        ...file,
        tensor: Number(tensor),
        progress,
        cancelled,
      };
      return this.scans.threads().ask<StatisticsTask, Answer<NamedStatistics>>('statistics', task);
    });
    return unwrap(asked);
  }

  private withProgress<T>(
    token: string | number | undefined,
    title: string,
    work: (progress: Float64Array) => Promise<T>,
  ): Promise<T> {
    const megabytes = (bytes: number) => Math.round(bytes / 1e6);
    const describe = (done: number, total: number) =>
      t('model-requests.megabytes-progress', megabytes(done), megabytes(total));
    return withThreadProgress(this.connection, token, title, describe, work);
  }

  /** @throws ResponseError for what is no file on disk. */
  private async task(uri: unknown) {
    const path = typeof uri === 'string' ? this.host.diskPath(uri) : undefined;
    if (path === undefined) throw new ResponseError(ErrorCodes.InvalidParams, t('common.only-files-on-disk'));
    const { configuration } = await this.settings.of(uri as string);
    this.settings.forgetResource(uri as string);
    return { path, configuration };
  }

  private answer<Params, Result>(
    name: string,
    handler: (params: Params, cancelled: Int32Array) => Promise<Result>,
  ): void {
    const failed = () =>
      new ResponseError<void>(ErrorCodes.InternalError, t('model-requests.request-internal-error'));
    this.connection.onRequest(
      name,
      guardRequest<Params, unknown>(
        this.connection,
        name,
        failed,
        async (params, token: CancellationToken) => {
          const cancelled = sharedFlag();
          const listener = token.onCancellationRequested(() => Atomics.store(cancelled, 0, 1));
          try {
            return await handler(params, cancelled);
          } finally {
            listener.dispose();
          }
        },
      ),
    );
  }
}

/** The value of an answer. @throws ResponseError with the reason where it was refused. */
function unwrap<T>(answer: Answer<T>): T {
  if ('refused' in answer) throw new ResponseError(ErrorCodes.InvalidRequest, answer.refused.message);
  return answer.value;
}
