import type { FileReport } from '../../engine/src/check';
import type { Configuration } from '../../engine/src/policy/configuration';
import { checkPath } from './checkPath';
import { nodePlatform } from './nodePlatform';
import type { FileTask } from './walk';

/** What travels to a worker thread. */
export interface ScanTask {
  readonly files: readonly FileTask[];
  readonly configuration: Configuration;
  readonly inlineSuppressions: boolean;
  readonly versions: ReadonlyMap<string, string>;
  readonly digest: boolean;
  /** One int32, shared by all threads: not 0 once the user cancelled. */
  readonly cancelled: Int32Array;
}

/** Entry point of a worker thread: checks a batch of files. */
export default async function scan(task: ScanTask): Promise<FileReport[]> {
  const cancel = {
    get cancelled() {
      return Atomics.load(task.cancelled, 0) !== 0;
    },
  };
  const reports: FileReport[] = [];
  for (const file of task.files)
    reports.push(await checkPath(file, { ...task, platform: nodePlatform, cancel }));
  return reports;
}
