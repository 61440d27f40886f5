import { closeSync, constants, fstatSync, openSync, read, readSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';
import type { ByteSource, FilePlace } from '../../engine/src/bytes/byteSource';
import { t } from '../../l10n/messages';
import { identityOf, stateOf } from './fileIdentity';
import { UnreadableFile } from './machine';

const readAside = promisify(read);

/** An open file. Reads are synchronous: scans run in worker threads, and a thread hop a read would cost more than the read. */
export class FileSource implements ByteSource {
  private constructor(
    readonly name: string,
    private readonly descriptor: number,
    readonly size: number,
  ) {}

  /**
   * Opens a path. Devices, pipes and folders are refused by the opened handle, so that nothing can be swapped in between.
   * @throws UnreadableFile
   */
  static open(path: string): FileSource {
    let descriptor: number;
    try {
      // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
      descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    } catch (error) {
      throw explain(error as NodeJS.ErrnoException);
    }
    const stats: Stats = fstatSync(descriptor);
    if (!stats.isFile()) {
      closeSync(descriptor);
      throw new UnreadableFile(
        'not-a-file',
        'unsupported',
        t('file-source.not-a-regular-file', kindOf(stats)),
      );
    }
    return new FileSource(path, descriptor, stats.size);
  }

  async read(offset: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)));
    const done = this.fill(offset, bytes);
    return done === bytes.length ? bytes : bytes.subarray(0, done);
  }

  async readInto(offset: number, target: Uint8Array): Promise<number> {
    return this.fill(offset, target);
  }

  private fill(offset: number, target: Uint8Array): number {
    const wanted = Math.max(0, Math.min(target.length, this.size - offset));
    let done = 0;
    while (done < wanted) {
      const count = readSync(this.descriptor, target, done, wanted - done, offset + done);
      if (count === 0) break;
      done += count;
    }
    return done;
  }

  /** As `readInto`, by another thread; may give fewer bytes than there are. The file must stay open until it is done. */
  async readAside(offset: number, target: Uint8Array): Promise<number> {
    return target.length === 0
      ? 0
      : (await readAside(this.descriptor, target, 0, target.length, offset)).bytesRead;
  }

  placeOf(offset: number): FilePlace {
    return { path: this.name, offset };
  }

  /** What tells this state of the file from any other, or undefined where the file system cannot say. */
  identity(): string | undefined {
    return identityOf(fstatSync(this.descriptor, { bigint: true }));
  }

  /** What changes when somebody writes to the file while it is open. */
  state(): string {
    return stateOf(fstatSync(this.descriptor, { bigint: true }));
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

function explain(error: NodeJS.ErrnoException): UnreadableFile {
  switch (error.code) {
    case 'ENOENT':
      return new UnreadableFile('vanished', 'incomplete', t('common.file-not-found'));
    case 'EACCES':
    case 'EPERM':
      return new UnreadableFile('unreadable', 'incomplete', t('file-source.no-read-permission'));
    case 'ELOOP':
      return new UnreadableFile('unreadable', 'incomplete', t('file-source.symlink-loop'));
    case 'ENXIO':
      return new UnreadableFile('not-a-file', 'unsupported', t('file-source.socket-or-device'));
    default:
      return new UnreadableFile(
        'unreadable',
        'incomplete',
        t('file-source.cannot-open-file', error.code ?? 'unknown error'),
      );
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return t('file-source.a-folder');
  if (stats.isFIFO()) return t('file-source.a-named-pipe');
  if (stats.isSocket()) return t('file-source.a-socket');
  return t('file-source.a-device');
}
