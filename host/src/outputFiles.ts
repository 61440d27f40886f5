import { constants, writeSync } from 'node:fs';
import { copyFile, type FileHandle, link, open, rm, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ByteSink } from '../../engine/src/convert/write';
import { RefusedError } from '../../engine/src/models/tensors/tensor';
import { t } from '../../l10n/messages';
import { existing } from './conversion';
import { isSystemError, whyNotWritten } from './systemErrors';
import { temporaryBeside } from './temporary';

/** File systems that cannot link say so by one of these. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);
/** Bytes that are written before the disk begins to work on them. */
const flushed = 256 << 20;
/** Bytes that stay free for everybody else. */
const spare = 1 << 20;

/**
 * Files that appear all together or not at all, and are on the disk itself when they appear. Each is written to a hidden name that did not exist before (O_EXCL); publishing
 * links it to its own name, which never replaces anything.
 */
export class OutputFiles {
  private readonly files: { readonly path: string; readonly temporary: string }[] = [];
  private readonly published: string[] = [];
  private readonly syncing: Promise<void>[] = [];

  /** @throws RefusedError `disk-full` where the file system of a file's folder has less room, `not-writable` where there is no such folder. */
  static async checkSpace(path: string, bytes: number): Promise<void> {
    const folder = dirname(path);
    const { bavail, bsize } = await statfs(folder).catch((error) => {
      throw explain(error, path);
    });
    const free = bavail * bsize;
    if (bytes + spare > free) {
      throw new RefusedError('disk-full', t('output-files.not-enough-space', bytes, free, folder));
    }
  }

  /**
   * Writes a file under a hidden name, and starts to bring it to the disk itself. Gives that name. `overlap` says that there is
   * something else to do while bytes are written; where there is not, a thread's hop a write would cost more than the write.
   * `mode` is who may read the file.
   * @throws RefusedError `disk-full` or `not-writable`
   */
  async write(
    path: string,
    overlap: boolean,
    fill: (sink: ByteSink, temporary: string) => Promise<void>,
    mode = 0o666,
  ): Promise<string> {
    const temporary = temporaryBeside(path);
    const handle = await open(temporary, 'wx', mode).catch((error) => {
      throw explain(error, path);
    });
    this.files.push({ path, temporary });
    let waiting = 0;
    let flushing: Promise<void> | undefined;
    const write = async (bytes: Uint8Array) => {
      if (overlap) await writeAll(handle, bytes);
      else for (let done = 0; done < bytes.length; ) done += writeSync(handle.fd, bytes, done);
      waiting += bytes.length;
      if (waiting < flushed || flushing !== undefined) return;
      waiting = 0;
      // The disk works while there is more to write. The sync at the end tells of failures.
      flushing = handle
        .datasync()
        .catch(() => {})
        .finally(() => {
          flushing = undefined;
        });
    };
    try {
      await fill({ write }, temporary);
      await flushing;
    } catch (error) {
      await flushing;
      await handle.close();
      throw explain(error, path);
    }
    const sync = handle.sync().finally(() => handle.close());
    // Its failure is met when everything is published, not before.
    sync.catch(() => {});
    this.syncing.push(sync);
    return temporary;
  }

  /** Gives every file its own name. @throws RefusedError `exists` where one is taken; then none is there. */
  async publish(): Promise<void> {
    try {
      await Promise.all(this.syncing);
    } catch (error) {
      throw explain(error, this.files[0].path);
    }
    for (const { path, temporary } of this.files) {
      try {
        await link(temporary, path);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EEXIST') throw existing(path);
        if (!noLinks.has(code ?? '')) throw explain(error, path);
        try {
          await copyFile(temporary, path, constants.COPYFILE_EXCL);
        } catch (copyError) {
          if ((copyError as NodeJS.ErrnoException).code === 'EEXIST') throw existing(path);
          // What COPYFILE_EXCL began is ours to remove.
          await rm(path, { force: true });
          throw explain(copyError, path);
        }
      }
      this.published.push(path);
    }
    const folders = new Set(this.files.map(({ path }) => dirname(path)));
    for (const folder of folders) await syncFolder(folder);
    this.published.length = 0;
  }

  /** Removes what is not published, and what a publication that failed half-way left. Never throws. */
  async discard(): Promise<void> {
    await Promise.allSettled(this.syncing);
    for (const path of [...this.files.map(({ temporary }) => temporary), ...this.published])
      await rm(path, { force: true }).catch(() => {});
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}

/** What the system says of an output, in words. */
function explain(error: unknown, path: string): unknown {
  if (!isSystemError(error)) return error;
  // EFBIG: the process, or the file system, allows no larger file.
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(error.code ?? '');
  return isFull
    ? new RefusedError('disk-full', t('output-files.disk-full', dirname(path)))
    : new RefusedError('not-writable', whyNotWritten(path, error));
}

/** Makes names durable, where the system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows cannot; the names are there all the same.
  }
}
