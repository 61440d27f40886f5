import { MemorySource } from '../../engine/src/bytes/byteSource';
import { type Machine, type OpenFile, UnreadableFile } from '../../host/src/machine';
import { t } from '../../l10n/messages';
import type { ClientFiles } from './clientFiles';
import { browserPlatform } from './platform';

/** Bytes of the largest file that is scanned: editors in browsers hand over whole files, which a page holds in memory. */
export const largestFile = 64 << 20;

/** Milliseconds that work on one file keeps the server from answering. */
const patience = 30;

/** A file that was read whole. Whoever reads it lets the server answer now and then: there is one thread for both. */
class ClientFile extends MemorySource {
  private last = performance.now();

  override async read(offset: number, length: number): Promise<Uint8Array> {
    if (performance.now() - this.last > patience) {
      await new Promise((resolve) => setTimeout(resolve));
      this.last = performance.now();
    }
    return super.read(offset, length);
  }
}

/** The machine of an editor in a browser. */
export function browserMachine(files: ClientFiles): Machine {
  return {
    platform: browserPlatform(files),
    reader: files,
    open: (path) => open(files, path),
    readAdvisories: () => Promise.reject(new Error(t('web.needs-desktop'))),
  };
}

async function open(files: ClientFiles, path: string): Promise<OpenFile> {
  const result = await files.read(path, largestFile);
  if ('bytes' in result) return new ClientFile(path, result.bytes);
  switch (result.failed) {
    case 'too-large': {
      const message = t('web.file-too-large', megabytes(result.size), megabytes(largestFile));
      throw new UnreadableFile('limit-browser', 'incomplete', message);
    }
    case 'missing':
      throw new UnreadableFile('vanished', 'incomplete', t('common.file-not-found'));
    case 'denied':
      throw new UnreadableFile('unreadable', 'incomplete', t('file-source.no-read-permission'));
    case 'not-a-file':
      throw new UnreadableFile(
        'not-a-file',
        'unsupported',
        t('file-source.not-a-regular-file', t('file-source.a-folder')),
      );
    case 'other':
      throw new UnreadableFile('unreadable', 'incomplete', t('file-source.cannot-open-file', result.message));
  }
}

/** A size as sentences have it. */
export function megabytes(bytes: number): string {
  return (bytes / (1 << 20)).toFixed(bytes < largestFile * 2 ? 1 : 0);
}
