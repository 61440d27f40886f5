import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderReader } from '../../engine/src/analysis/projectVersions';
import { decodeTextFile } from '../../engine/src/bytes/text';
import { readBounded } from './boundedFile';

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
      return decodeTextFile(readBounded(path, maximum));
    } catch {
      return undefined;
    }
  },
};
