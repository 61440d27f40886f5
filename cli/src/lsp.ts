import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError } from './usage';

/** `secure-ml lsp --stdio`: becomes the language server, which ends the process itself. */
export function lsp(args: readonly string[]): Promise<never> {
  if (args.length !== 1 || args[0] !== '--stdio')
    throw new UsageError('The language server is started with lsp --stdio.');
  // A bundle of its own beside this one: the command line imports no part of the server.
  createRequire(__filename)(join(__dirname, 'server.js'));
  return new Promise(() => {});
}
