import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  State,
} from 'vscode-languageclient/browser';
import { clientOptions, listen } from '../clientOptions';
import type { CreateClient } from '../server';
import { answerFiles } from './files';

/** Of browsers, whose types the rest of the client does without. */
declare class Worker {
  constructor(script: string, options: { readonly name: string });
  terminate(): void;
}

/** A client of our server in a worker of the browser. */
export const createClient: CreateClient = ({ context, log, verdicts }, events) => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  // Each start of the client, after a crash too, has a worker of its own.
  const start = async () => {
    worker?.terminate();
    worker = new Worker(script, { name: 'Secure ML' });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const texts = vscode.l10n.bundle;
  const client = new LanguageClient(
    'secureMl',
    'Secure ML',
    start,
    clientOptions(log, events, texts === undefined ? {} : { texts }),
  );
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  answerFiles(client, context.extensionUri);
  listen(client, log, verdicts, events);
  return client;
};
