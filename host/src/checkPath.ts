import { type ByteSource, MemorySource } from '../../engine/src/bytes/byteSource';
import { type CheckOptions, checkFile, type FileReport } from '../../engine/src/check';
import { documentKind } from '../../engine/src/code/analyze';
import { t } from '../../engine/src/l10n';
import { isModelName } from '../../engine/src/models/names';
import { unreadableModel } from '../../engine/src/models/scanModel';
import { FileSource, UnreadableFile } from './fileSource';
import { GitError, stagedContent } from './staged';
import type { VerdictCache } from './verdictCache';
import type { FileTask } from './walk';

/**
 * Opens and checks one file; a file that cannot be opened gets a report that says so. A `cache` is only for those who can live with
 * what the file system says about a file: never for continuous integration.
 */
export async function checkPath(
  task: FileTask,
  options: CheckOptions,
  cache?: VerdictCache,
): Promise<FileReport> {
  const { path, explicit } = task;
  let source: ReturnType<typeof open>;
  try {
    source = open(task);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { id, verdict, message } = error;
    if (isModelName(path) || (explicit && documentKind(path) === undefined)) {
      return { path, model: unreadableModel(path, id, verdict, message), findings: [], errors: [] };
    }
    return { path, findings: [], errors: [{ path, id, status: verdict, message }] };
  }
  try {
    if (cache === undefined || !(source instanceof FileSource))
      return await checkFile(path, source, explicit, options);
    const { configuration, inlineSuppressions, versions, digest } = options;
    const settings = [explicit, configuration, inlineSuppressions, [...versions], digest];
    const key = cache.keyOf(source, settings);
    const known = key === undefined ? undefined : cache.get(key);
    if (known !== undefined) return known;
    const report = await checkFile(path, source, explicit, options);
    if (key !== undefined) cache.put(key, report, cache.keyOf(source, settings) === key);
    return report;
  } finally {
    source.close?.();
  }
}

/** @throws UnreadableFile */
function open({ path, blob, storedAt }: FileTask): ByteSource & { close?(): void } {
  if (blob === undefined) return FileSource.open(storedAt ?? path);
  try {
    return new MemorySource(path, stagedContent(blob));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UnreadableFile(
      'unreadable',
      'incomplete',
      t('Git cannot give the staged content: {0}', error.message),
    );
  }
}
