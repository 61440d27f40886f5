import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FolderReader, installedIn } from '../../engine/src/analysis/projectVersions';
import { ScopedVersions } from '../../engine/src/analysis/scopedVersions';
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

/** Versions by the folder of a file on disk, and of the environment that is active in this shell. */
export async function scopedVersions(): Promise<ScopedVersions> {
  const { VIRTUAL_ENV, CONDA_PREFIX } = process.env;
  const active = VIRTUAL_ENV || CONDA_PREFIX;
  const installed = active ? await installedIn([active], folderReader) : new Map<string, string>();
  return new ScopedVersions(folderReader, dirname, installed);
}
