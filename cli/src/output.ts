import { chmodSync, lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { terminal } from '../../engine/src/report/display';
import { temporaryBeside } from '../../host/src/temporary';
import { UsageError } from './usage';

/**
 * Writes to standard output and waits until it is out.
 * @throws UsageError where it cannot be written, such as on a full disk. A reader that left (`| head`) is not an error: it has what it
 * wanted.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve();
      else reject(new UsageError(`Standard output cannot be written: ${terminal(error.message)}`));
    };
    // The stream tells of an error by an event as well, which nobody else waits for.
    process.stdout.on('error', failed);
    process.stdout.write(text, (error) => (error == null ? resolve() : failed(error)));
  });
}

/**
 * Writes a file that the user named, whole or not at all. What is not a regular file, such as /dev/stdout, is written to as it is. A link
 * under that name, which a checked folder can hold, would have any file of the user's overwritten.
 * @throws UsageError
 */
export function save(path: string, text: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() === true && !isDevice(path))
    throw new UsageError(`${terminal(path)} is a link, which is not written through; name the file itself.`);
  try {
    if (stats !== undefined && !stats.isFile()) writeFileSync(path, text);
    else replace(path, text, stats?.mode);
  } catch (error) {
    throw new UsageError(`${terminal(path)} cannot be written: ${terminal((error as Error).message)}`);
  }
}

/** True for the links of the system itself, such as /dev/stdout. */
function isDevice(path: string): boolean {
  return resolve(path).startsWith('/dev/');
}

function replace(path: string, text: string, mode: number | undefined): void {
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    if (mode !== undefined) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Says at once, not after minutes of checking, that a result has no place to go to. @throws UsageError */
export function refuseMissingFolder(...paths: readonly (string | undefined)[]): void {
  for (const path of paths) {
    if (path === undefined || statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() === true)
      continue;
    throw new UsageError(`${terminal(path)} cannot be written: its folder does not exist.`);
  }
}
