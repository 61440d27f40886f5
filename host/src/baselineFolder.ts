import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { isRemotePath } from './remote/remotePath';

/** The folder of a baseline, from which its files are named. */
export interface BaselineFolder {
  /** The name of a file in the baseline: its path from the folder of the baseline, with `/`; of what stands on a network its address. */
  nameOf(path: string): string;
  /** True for a name under which there is a file now. */
  exists(name: string): boolean;
}

/** The folder that a baseline stands in, or is written to. */
export function folderOfBaseline(path: string): BaselineFolder {
  const folder = dirname(resolve(path));
  return {
    nameOf: (file) => (isRemotePath(file) ? file : relative(folder, resolve(file)).split(sep).join('/')),
    exists: (name) => isRemotePath(name) || existsSync(resolve(folder, name)),
  };
}
