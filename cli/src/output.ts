import { accessSync, constants, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { terminal } from '../../engine/src/report/display';
import { makeFolder } from '../../host/src/makeFolder';
import { replaceFile } from '../../host/src/replaceFile';
import { linkStatsOf, statsOf } from '../../host/src/stats';
import { whyNotWritten } from '../../host/src/systemErrors';
import { t } from '../../l10n/messages';
import { failed, UsageError, WriteError } from './usage';

/** Why something could not be written, in one sentence with the remedy. `target` as it is shown. */
export function cannotWrite(target: string, error: Error): WriteError {
  return new WriteError(whyNotWritten(target, error));
}

/** Why standard output could not be written. */
export const outputFailure = (error: Error) => cannotWrite(t('output.standard-output'), error);

/**
 * Carries out a command; gives the exit code: 2 with one sentence for what ends it, and for a standard output that could not be written,
 * such as on a full disk. A reader that left (`| head`) is no error: it has what it wanted.
 */
export async function carriedOut(name: string, work: () => Promise<number>): Promise<number> {
  let broken: Error | undefined;
  // Of a stream, errors are told by an event, whoever wrote.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') broken ??= outputFailure(error);
  });
  // There is nobody to tell; the exit code still counts.
  process.stderr.on('error', () => {});
  try {
    const code = await work();
    // Events come after what caused them.
    await new Promise((resolve) => setImmediate(resolve));
    return broken === undefined ? code : failed(name, broken);
  } catch (error) {
    return failed(name, error as Error);
  }
}

/** Writes to standard output and waits until it is out. That it could not be written is told by `carriedOut`. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/**
 * Writes a file that the user named, whole or not at all. What is not a regular file, such as /dev/stdout, is written to as it is. A link
 * under that name, which a checked folder can hold, would have any file of the user's overwritten.
 * @throws UsageError for a link, WriteError
 */
export function save(path: string, text: string | Uint8Array): void {
  const stats = linkStatsOf(path);
  if (stats?.isSymbolicLink() === true && !isDevice(path))
    throw new UsageError(t('output.is-a-link', terminal(path)));
  try {
    if (stats !== undefined && !stats.isFile()) writeFileSync(path, text);
    else replaceFile(path, text, stats?.mode);
  } catch (error) {
    throw cannotWrite(terminal(path), error as Error);
  }
}

/** True for the links of the system itself, such as /dev/stdout. */
function isDevice(path: string): boolean {
  return resolve(path).startsWith('/dev/');
}

/** Makes the folder that a file is written to. @throws WriteError */
export function makeFolderOf(path: string): void {
  try {
    makeFolder(dirname(path));
  } catch (error) {
    throw cannotWrite(terminal(path), error as Error);
  }
}

/** Says at once, not after minutes of checking, that a result has no place to go to. @throws WriteError */
export function refuseUnwritable(...paths: readonly (string | undefined)[]): void {
  for (const path of paths) {
    if (path === undefined) continue;
    const shown = terminal(path);
    const folder = dirname(path);
    if (statsOf(folder)?.isDirectory() !== true) throw new WriteError(t('output.no-folder', shown));
    const stats = statsOf(path);
    if (stats?.isDirectory() === true) throw new WriteError(t('output.is-folder', shown));
    try {
      // A file is replaced, so that its folder counts; what is no file is written to.
      accessSync(stats === undefined || stats.isFile() ? folder : path, constants.W_OK);
    } catch (error) {
      throw cannotWrite(shown, error as Error);
    }
  }
}
