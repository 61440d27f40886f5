import type { Connection } from 'vscode-languageserver';
import { terminal } from '../../engine/src/report/display';
import { maskSecrets } from '../../engine/src/secrets/mask';

const maxLength = 500;

/** An error's message as a log may hold it: one line, short, without control characters and without secrets. */
function loggable(error: unknown): string {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  // Parsers quote what they could not read, so a message may hold a piece of the document.
  return terminal(maskSecrets(message.slice(0, 4 * maxLength))).slice(0, maxLength);
}

/** Writes an error to the client's log. `where` is one of our own names. Never throws. */
export function logError(connection: Connection, where: string, error: unknown): void {
  try {
    connection.console.error(`${where}: ${loggable(error)}`);
  } catch {
    // The connection is gone, and with it everyone who could read this.
  }
}
