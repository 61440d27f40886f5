import { type CheckOptions, checkFile, type FileReport } from '../../engine/src/check';
import { documentKind } from '../../engine/src/code/analyze';
import { isModelName } from '../../engine/src/models/names';
import { unreadableModel } from '../../engine/src/models/scanModel';
import { FileSource, UnreadableFile } from './fileSource';
import type { FileTask } from './walk';

/** Opens and checks one file; a file that cannot be opened gets a report that says so. */
export async function checkPath({ path, explicit }: FileTask, options: CheckOptions): Promise<FileReport> {
  let source: FileSource;
  try {
    source = FileSource.open(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { id, verdict, message } = error;
    if (isModelName(path) || (explicit && documentKind(path) === undefined)) {
      return { path, model: unreadableModel(path, id, verdict, message), findings: [], errors: [] };
    }
    return { path, findings: [], errors: [{ path, id, status: verdict, message }] };
  }
  try {
    return await checkFile(path, source, explicit, options);
  } finally {
    source.close();
  }
}
