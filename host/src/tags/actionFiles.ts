import { askedTagsOf } from '../../../engine/src/analysis/manifests';
import { decodeTextFile } from '../../../engine/src/bytes/text';
import type { AskedTags } from '../../../engine/src/pipelines/tags';
import { pushAll } from '../../../engine/src/pushAll';
import { folderReader } from '../folderReader';
import { GitError } from '../git';
import { stagedContent } from '../staged';
import type { FileTask } from '../walk';

/** Bytes; longer files are no workflows that someone wrote. */
const maxWorkflowLength = 1 << 20;

/** What has to be asked about the actions of the workflows among some files of this machine. Checking them says what is wrong with any. */
export async function askedTagsOfFiles(files: readonly FileTask[]): Promise<readonly AskedTags[]> {
  const asked: AskedTags[] = [];
  for (const file of files) {
    if (file.remote !== undefined || !/\.ya?ml$/i.test(file.path)) continue;
    const text = await textOf(file);
    if (text !== undefined && text.length <= maxWorkflowLength) pushAll(asked, askedTagsOf(file.path, text));
  }
  return asked;
}

async function textOf({ path, storedAt, blob }: FileTask): Promise<string | undefined> {
  if (blob === undefined) return folderReader.readText(storedAt ?? path, maxWorkflowLength);
  try {
    return decodeTextFile(stagedContent(blob));
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
