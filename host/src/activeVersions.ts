import { dirname } from 'node:path';
import { installedIn } from '../../engine/src/analysis/projectVersions';
import { ScopedVersions } from '../../engine/src/analysis/scopedVersions';
import { folderReader } from './folderReader';

/** The environment of Python that is active in this shell. */
export function activeEnvironment(): string | undefined {
  const { VIRTUAL_ENV, CONDA_PREFIX } = process.env;
  return VIRTUAL_ENV || CONDA_PREFIX || undefined;
}

/** Versions by the folder of a file on disk, and of the environment that is active in this shell. */
export async function scopedVersions(): Promise<ScopedVersions> {
  const active = activeEnvironment();
  const installed = active ? await installedIn([active], folderReader) : new Map<string, string>();
  return new ScopedVersions(folderReader, dirname, installed);
}
