import { terminal } from '../../engine/src/report/display';
import { replaceFile as replace } from '../../host/src/replaceFile';
import { t } from '../../l10n/messages';
import { UsageError } from './usage';

/** Writes a file that is whole whenever somebody reads it, in place of what is there. @throws UsageError */
export function replaceFile(path: string, content: string | Uint8Array): void {
  try {
    replace(path, content);
  } catch (error) {
    throw new UsageError(t('usage.not-writable', terminal(path), terminal((error as Error).message)));
  }
}
