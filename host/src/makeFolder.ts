import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder and those that it stands in, if they are missing. Node.js's own `recursive` never returns where the system answers that
 * nothing is there below a folder that is, as in `/proc`.
 * @param mode of the folders that are made
 * @throws what the system says, such as EEXIST where a file has the name.
 */
export function makeFolder(path: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) missing.push(at);
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder, mode);
    } catch (error) {
      // Another process may have been faster.
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
    }
  }
  if (!statSync(path).isDirectory()) mkdirSync(path);
}
