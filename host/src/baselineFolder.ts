import { dirname, relative, resolve, sep } from 'node:path';
import { isRemotePath } from './remote/remotePath';

/** The folder of a baseline, from which its files are named. */
export interface BaselineFolder {
  /** The name of a file in the baseline: its path from the folder of the baseline, with `/`; of what is on a network its address. */
  nameOf(path: string): string;
  /** True for a name under which there is a file now. */
  exists(name: string): boolean;
}

/** The folder that a baseline is in, or is written to; `isThere` tells of a path whether there is a file now. */
export function folderOfBaseline(path: string, isThere: (path: string) => boolean): BaselineFolder {
  const folder = dirname(resolve(path));
  return {
    nameOf: (file) => (isRemotePath(file) ? file : relative(folder, resolve(file)).split(sep).join('/')),
    // A baseline may spell any path: looking at a share tells its machine who looks.
    exists: (name) => isRemotePath(name) || /^[\\/]{2}/.test(name) || isThere(resolve(folder, name)),
  };
}
