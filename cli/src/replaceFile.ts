import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { terminal } from '../../engine/src/report/display';
import { UsageError } from './usage';

/** Writes a file that is whole whenever somebody reads it, in place of what is there. @throws UsageError */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(`${terminal(path)} cannot be written: ${terminal((error as Error).message)}`);
  }
}
