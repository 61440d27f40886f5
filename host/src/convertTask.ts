import { type ConversionSummary, type ConversionTask, summaryOf } from './conversion';
import { convertPath } from './convertPath';
import { type Answer, answering, flagOf } from './modelTasks';

/** Converts a model, as a task of the scan worker. */
export function convert(task: ConversionTask): Promise<Answer<ConversionSummary>> {
  return answering(async () =>
    summaryOf(
      await convertPath(task, flagOf(task), (done, total) => {
        task.progress[0] = done;
        task.progress[1] = total;
      }),
    ),
  );
}
