import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './makeFolder';
import { temporaryBeside } from './temporary';

/**
 * Writes a file that is whole whenever somebody reads it, in place of what is there. Throws what the system says.
 * @param mode who may read it, from its first byte on.
 */
export function replaceFile(path: string, content: string | Uint8Array, mode?: number): void {
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode });
    // Of the mode of a new file, the process's mask takes bits away.
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The same, after its folder is made. */
export function replaceFileIn(folder: string, name: string, content: string): void {
  makeFolder(folder);
  replaceFile(join(folder, name), content);
}
