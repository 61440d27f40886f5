import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderReader } from '../../engine/src/analysis/projectVersions';
import { decodeTextFile } from '../../engine/src/bytes/text';

/** Folders and small files of this machine. */
export const folderReader: FolderReader = {
  async list(path) {
    try {
      return (await readdir(path)).map((name) => join(path, name));
    } catch {
      return [];
    }
  },
  async readText(path, maximum) {
    try {
      const stats = await stat(path);
      // A pipe under this name would be waited for without end.
      return stats.isFile() && stats.size <= maximum ? decodeTextFile(await readFile(path)) : undefined;
    } catch {
      return undefined;
    }
  },
};
