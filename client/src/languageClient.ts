import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, listen } from './clientOptions';
import type { CreateClient } from './server';

/** A client of our server in a process of its own. Apart from the server, because it is most of what the extension loads. */
export const createClient: CreateClient = ({ context, log, verdicts }, events) => {
  const module = context.asAbsolutePath('dist/server.js');
  const cacheFolder = vscode.Uri.joinPath(context.globalStorageUri, 'verdicts').fsPath;
  const client = new LanguageClient(
    'secureMl',
    'Secure ML',
    {
      run: { module, transport: TransportKind.ipc },
      debug: {
        module,
        transport: TransportKind.ipc,
        options: { execArgv: ['--nolazy', '--inspect=6019'] },
      },
    },
    clientOptions(log, events, { cacheFolder }),
  );
  listen(client, log, verdicts, events);
  return client;
};
