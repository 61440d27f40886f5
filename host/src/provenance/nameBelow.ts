import { relative, resolve, sep } from 'node:path';
import { isPortableName } from '../../../engine/src/provenance/names';

/** Name of a path below a folder, `.` for the folder itself; undefined for what stands elsewhere or has no portable name. */
export function nameBelow(folder: string, path: string): string | undefined {
  const name = relative(folder, resolve(path)).split(sep).join('/');
  if (name === '') return '.';
  return isPortableName(name) ? name : undefined;
}
