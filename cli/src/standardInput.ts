import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../host/src/temporary';
import type { FileTask } from '../../host/src/walk';

/** The path that stands for standard input, in arguments and in reports. */
export const standardInputPath = '-';

/** Standard input as a file, because models are read at any offset and can be larger than memory. */
export class StandardInput {
  private constructor(
    readonly task: FileTask,
    private readonly folder: string,
  ) {}

  /** Reads standard input to its end into a folder that only this user can read. */
  static async store(): Promise<StandardInput> {
    const folder = temporaryFolder();
    const storedAt = join(folder, 'input');
    const file = openSync(storedAt, 'wx', 0o600);
    try {
      for await (const chunk of process.stdin) {
        const bytes = chunk as Buffer;
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      }
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    return new StandardInput({ path: standardInputPath, explicit: true, storedAt }, folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
