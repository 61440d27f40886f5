import { terminal } from '../../engine/src/report/display';
import { type MessageId, t } from '../../l10n/messages';

/*
 * What the system says of a file, in words with the remedy: by the code of its error. Other errors keep their own sentence.
 */

const unread: Readonly<Record<string, MessageId>> = {
  EACCES: 'file-source.no-read-permission',
  EISDIR: 'bounded-file.not-a-regular-file',
  ELOOP: 'file-source.symlink-loop',
  ENOENT: 'common.file-not-found',
  ENOTDIR: 'common.file-not-found',
  ENXIO: 'file-source.socket-or-device',
  EPERM: 'file-source.no-read-permission',
};

const unwritten: Readonly<Record<string, MessageId>> = {
  EACCES: 'output.no-permission',
  EDQUOT: 'output.disk-full',
  EEXIST: 'output.no-folder',
  EISDIR: 'output.is-folder',
  ENOENT: 'output.no-folder',
  ENOSPC: 'output.disk-full',
  ENOTDIR: 'output.no-folder',
  EPERM: 'output.no-permission',
  EROFS: 'output.no-permission',
};

/** Why a file could not be read, in a sentence that does not name it. */
export function whyNotRead(error: Error): string {
  const cause = unread[codeOf(error)];
  return cause === undefined ? terminal(error.message) : t(cause);
}

/** That a file could not be written, and why. `target` as it is shown. */
export function whyNotWritten(target: string, error: Error): string {
  const cause = unwritten[codeOf(error)];
  return cause === undefined ? t('output.other-cause', target, terminal(error.message)) : t(cause, target);
}

/** True for what the system says, rather than this program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && codeOf(error) !== '' && 'syscall' in error;
}

function codeOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
