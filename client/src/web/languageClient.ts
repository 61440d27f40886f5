import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  State,
} from 'vscode-languageclient/browser';
import { aliveRequest } from '../../../protocol/src/clientFiles';
import { clientOptions, listen } from '../clientOptions';
import type { CreateClient } from '../server';
import { answerFiles } from './files';
import { followPulse } from './pulse';

/** Of browsers, whose types the rest of the client does without. */
declare class Worker {
  constructor(script: string, options: { readonly name: string });
  addEventListener(event: 'error', listener: () => void): void;
  terminate(): void;
}

/** What a worker says, and that it is gone, which nobody else tells. */
class WorkerReader extends BrowserMessageReader {
  end(): void {
    this.fireClose();
  }
}

/** A client of our server in a worker of the browser. */
export const createClient: CreateClient = ({ context, log, verdicts }, events) => {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  let worker: Worker | undefined;
  let reader: WorkerReader | undefined;
  let rest = () => {};
  // Each start of the client, after a crash too, has a worker of its own.
  const start = async () => {
    worker?.terminate();
    worker = new Worker(script, { name: 'Secure ML' });
    const own = new WorkerReader(worker);
    reader = own;
    // A script that does not load answers nothing, ever; a mistake of one that runs is in its log.
    worker.addEventListener('error', () => {
      if (client.state === State.Starting) own.end();
    });
    return { reader: own, writer: new BrowserMessageWriter(worker) };
  };
  const texts = vscode.l10n.bundle;
  const client = new LanguageClient(
    'secureMl',
    'Secure ML',
    start,
    clientOptions(log, events, texts === undefined ? {} : { texts }),
  );
  client.onDidChangeState(({ newState }) => {
    rest();
    if (newState === State.Stopped) worker?.terminate();
    if (newState !== State.Running) return;
    const own = reader;
    rest = followPulse(
      () => client.sendRequest(aliveRequest),
      () => own?.end(),
    );
  });
  answerFiles(client, context.extensionUri);
  listen(client, log, verdicts, events);
  return client;
};
