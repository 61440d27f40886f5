import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pinsOfText, readPipelineFiles } from '../../engine/src/analysis/projectPins';
import {
  environmentsIn,
  type FolderReader,
  installedIn,
  pinsOf,
  readVersionFiles,
  type Versions,
} from '../../engine/src/analysis/projectVersions';
import { decodeTextFile } from '../../engine/src/bytes/text';
import type { Pin } from '../../engine/src/pipelines/pins';
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

/**
 * Versions that a project on disk runs with: its pins and locks, and of what nobody pins what is installed in the environment that is
 * active in this shell, else in the project's own. What a project says that is not the user's own does not count: findings are less
 * severe with some versions, whether or not they are what runs.
 */
export async function projectVersions(root: string, isOwn: boolean): Promise<Versions> {
  const { VIRTUAL_ENV, CONDA_PREFIX } = process.env;
  const active = VIRTUAL_ENV || CONDA_PREFIX;
  if (!isOwn) return active ? installedIn([active], folderReader) : new Map();
  const environments = active ? [active] : await environmentsIn(root, folderReader);
  const pins = pinsOf(await readVersionFiles(root, folderReader));
  return new Map([...(await installedIn(environments, folderReader)), ...pins]);
}

/** What the pipelines of a project on disk pin. */
export async function projectPins(root: string): Promise<readonly Pin[]> {
  return [...(await readPipelineFiles(root, folderReader))].flatMap(([path, text]) => pinsOfText(path, text));
}
