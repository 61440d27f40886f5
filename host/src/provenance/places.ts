import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

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
