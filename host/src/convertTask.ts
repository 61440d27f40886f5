import { type Conversion, type ConvertTask, convertPath } from './convertPath';
import { type Answer, answering, flagOf, type ModelTask } from './modelTasks';

export interface ConversionTask extends ConvertTask, ModelTask {
  /** Bytes done and bytes in all, shared with whoever shows them. */
  readonly progress: Float64Array;
}

/** What a conversion wrote, without the plans, which cannot travel. */
export interface ConversionSummary extends Pick<Conversion, 'files' | 'index' | 'receipt' | 'verdict'> {
  readonly tensors: number;
  readonly bytes: number;
  readonly part: string;
  /** Code that loads the output gets what it got of that part. */
  readonly isPlainDict: boolean;
  /** Prefix of every name that could be taken off. */
  readonly wrapper?: string;
  readonly aliases: number;
  readonly skipped: number;
  readonly warnings: readonly string[];
}

/** Converts a model, as a task of the scan worker. */
export function convert(task: ConversionTask): Promise<Answer<ConversionSummary>> {
  return answering(async () => {
    const { plans, files, index, receipt, verdict } = await convertPath(task, flagOf(task), (done, total) => {
      task.progress[0] = done;
      task.progress[1] = total;
    });
    const sum = (count: (plan: (typeof plans)[number]) => number) =>
      plans.reduce((all, plan) => all + count(plan), 0);
    return {
      files,
      ...(index === undefined ? {} : { index }),
      receipt,
      verdict,
      part: plans[0].part,
      ...(plans[0].wrapper !== undefined && plans.every(({ wrapper }) => wrapper === plans[0].wrapper)
        ? { wrapper: plans[0].wrapper }
        : {}),
      isPlainDict: plans.every(({ isPlainDict }) => isPlainDict),
      tensors: sum((plan) => plan.tensors.length),
      bytes: sum((plan) => plan.bytes),
      aliases: sum((plan) => plan.aliases.size),
      skipped: sum((plan) => plan.skipped.length + plan.others.length),
      warnings: [...new Set(plans.flatMap(({ warnings }) => warnings))],
    };
  });
}
