import { dirname } from 'node:path';
import { installedIn } from '../../engine/src/analysis/projectVersions';
import { ScopedVersions } from '../../engine/src/analysis/scopedVersions';
import { folderReader } from './folderReader';

/** Versions by the folder of a file on disk, and of the environment that is active in this shell. */
export async function scopedVersions(): Promise<ScopedVersions> {
  const { VIRTUAL_ENV, CONDA_PREFIX } = process.env;
  const active = VIRTUAL_ENV || CONDA_PREFIX;
  const installed = active ? await installedIn([active], folderReader) : new Map<string, string>();
  return new ScopedVersions(folderReader, dirname, installed);
}
