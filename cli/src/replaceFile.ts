import { terminal } from '../../engine/src/report/display';
import { replaceFile as replace } from '../../host/src/replaceFile';
import { cannotWrite } from './output';

/** Writes a file that is whole whenever somebody reads it, in place of what is there. @throws WriteError */
export function replaceFile(path: string, content: string | Uint8Array): void {
  try {
    replace(path, content);
  } catch (error) {
    throw cannotWrite(terminal(path), error as Error);
  }
}
