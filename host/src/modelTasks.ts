import type { Configuration } from '../../engine/src/configuration/configuration';
import { LimitError } from '../../engine/src/limits';
import { type ExplainedLine, explainModel } from '../../engine/src/models/explain/explainModel';
import { readStream } from '../../engine/src/models/explain/streamBytes';
import { Budget } from '../../engine/src/models/scan/budget';
import type { ModelScanOptions } from '../../engine/src/models/scan/modelScan';
import { readTensors } from '../../engine/src/models/tensors/read';
import { statisticsOf, type TensorStatistics, tensorAt } from '../../engine/src/models/tensors/statistics';
import { type TensorTable, tensorTable } from '../../engine/src/models/tensors/table';
import { type FileRefusal, RefusedError } from '../../engine/src/models/tensors/tensor';
import { valuesOfModel } from '../../engine/src/models/values/modelValues';
import type { ModelValue } from '../../engine/src/models/values/valueTree';
import { t } from '../../l10n/messages';
import { type Machine, type OpenFile, UnreadableFile } from './machine';

/*
 * What worker threads do with one model beside scanning it. Each is an export of scanWorker.ts; arguments and answers travel between
 * threads, so that errors that are answers are part of the answer.
 */

/** Every task: one file, and the flag that is not 0 once the user cancelled. */
export interface ModelTask {
  readonly path: string;
  readonly configuration: Configuration;
  readonly cancelled: Int32Array;
}

/** An answer, or why there is none: a stable id, one localised sentence, and perhaps a script that helps. */
export type Answer<T> = { readonly value: T } | { readonly refused: FileRefusal };

export interface ExplainTask extends ModelTask {
  readonly page: number;
}

export interface ExplainedPage {
  readonly lines: readonly ExplainedLine[];
  readonly page: number;
  readonly pages: number;
}

export interface TensorsTask extends ModelTask {
  /** Tensors for a first look; all where it is missing. */
  readonly max?: number;
}

export function explain(task: ExplainTask, machine: Machine): Promise<Answer<ExplainedPage>> {
  return withSource(task, machine, async (source, options) => {
    const explanation = await explainModel(source, task.path, options, task.page);
    if (explanation === undefined) throw new RefusedError('no-model', t('common.not-a-model'));
    const { lines, page, pages } = explanation;
    return { lines, page, pages };
  });
}

/** Bytes of a stream that are shown at once. */
const bytesPerPage = 1 << 16;

export interface BytesTask extends ModelTask {
  readonly member: readonly string[];
  /** From 1. */
  readonly page: number;
}

export interface BytesPage {
  readonly bytes: Uint8Array;
  /** Offset of the first. */
  readonly first: number;
  readonly size?: number;
}

/** A page of one of the streams that an explanation is about. */
export function bytes(task: BytesTask, machine: Machine): Promise<Answer<BytesPage>> {
  return withSource(task, machine, async (source, options) => {
    const first = (task.page - 1) * bytesPerPage;
    const stretch = { member: task.member, offset: first, length: bytesPerPage };
    const read = await readStream(source, task.path, options, stretch);
    if (read === undefined) throw new RefusedError('no-stream', t('model-tasks.no-such-stream'));
    const { size } = read;
    return { bytes: read.bytes, first, ...(size === undefined ? {} : { size }) };
  });
}

export function tensors(task: TensorsTask, machine: Machine): Promise<Answer<TensorTable>> {
  return withSource(task, machine, async (source, options) => {
    const file = await readTensors(new Budget(options), source, task.max);
    try {
      return tensorTable(file);
    } finally {
      await file.close();
    }
  });
}

/** One tensor of a file, by its place in the table. */
export interface StatisticsTask extends ModelTask {
  readonly tensor: number;
  /** Bytes read and bytes in all, shared with whoever shows them. */
  readonly progress: Float64Array;
}

export interface NamedStatistics extends TensorStatistics {
  readonly name: string;
}

/** Reads the numbers of one tensor. */
export function statistics(task: StatisticsTask, machine: Machine): Promise<Answer<NamedStatistics>> {
  return withSource(task, machine, async (source, options) => {
    const file = await readTensors(new Budget(options), source);
    try {
      const { name, tensor } = tensorAt(file, task.tensor);
      const found = await statisticsOf(tensor, (done, total) => {
        task.progress[0] = done;
        task.progress[1] = total;
      });
      return { name, ...found };
    } finally {
      await file.close();
    }
  });
}

/** What a model keeps, as trees. */
export function values(task: ModelTask, machine: Machine): Promise<Answer<readonly ModelValue[]>> {
  return withSource(task, machine, async (source, options) => {
    const model = await valuesOfModel(source, task.path, options);
    if (model === undefined) throw new RefusedError('no-model', t('common.not-a-model'));
    return model.values;
  });
}

/** The flag of a task, as the engine looks at it. */
export function flagOf({ cancelled }: ModelTask) {
  return {
    get cancelled() {
      return Atomics.load(cancelled, 0) !== 0;
    },
  };
}

function withSource<T>(
  task: ModelTask,
  machine: Machine,
  work: (source: OpenFile, options: ModelScanOptions) => Promise<T>,
): Promise<Answer<T>> {
  return answering(async () => {
    const source = await machine.open(task.path);
    try {
      return await work(source, {
        ...task.configuration,
        platform: machine.platform,
        cancel: flagOf(task),
        explicit: true,
      });
    } finally {
      source.close?.();
    }
  });
}

/** Carries work out; a refusal, and what cannot be opened, are its answer. */
export async function answering<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof RefusedError) {
      const { id, message, script, parts } = error;
      return {
        refused: {
          id,
          message,
          ...(script === undefined ? {} : { script }),
          ...(parts === undefined ? {} : { parts }),
        },
      };
    }
    if (error instanceof UnreadableFile) return { refused: { id: error.id, message: error.message } };
    if (error instanceof LimitError)
      return {
        refused: { id: 'limit', message: t('common.file-exceeds-limit', error.limit) },
      };
    throw error;
  }
}
