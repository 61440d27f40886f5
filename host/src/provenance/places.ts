import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isPortableName } from '../../../engine/src/provenance/names';

/** Name of a path below a folder, `.` for the folder itself; undefined for what stands elsewhere or has no portable name. */
export function nameBelow(folder: string, path: string): string | undefined {
  const name = relative(folder, resolve(path)).split(sep).join('/');
  if (name === '') return '.';
  return isPortableName(name) ? name : undefined;
}

/** True for a path whose links lead out of a folder. False for a path that is not there. */
export function leadsOutside(folder: string, path: string): boolean {
  try {
    const root = realpathSync(folder);
    const real = realpathSync(path);
    return real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep);
  } catch {
    return false;
  }
}
