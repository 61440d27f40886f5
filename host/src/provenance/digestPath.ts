import { digestOf } from '../../../engine/src/models/scanModel';
import { FileSource, UnreadableFile } from '../fileSource';
import { nodePlatform } from '../nodePlatform';

/** SHA-256 of a file, in lower-case hexadecimal; undefined where it cannot be read. */
export async function digestPath(
  path: string,
  cancel: { readonly cancelled: boolean } = { cancelled: false },
): Promise<string | undefined> {
  let source: FileSource | undefined;
  try {
    source = FileSource.open(path);
    return await digestOf(source, { platform: nodePlatform, cancel });
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  } finally {
    source?.close();
  }
}
