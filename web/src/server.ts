import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { aliveRequest } from '../../protocol/src/clientFiles';
import { logError } from '../../server/src/log';
import { startServer } from '../../server/src/server';
import { webHost } from './webHost';

declare const PRODUCT_VERSION: string;

/* The door of the language server in a worker of a browser. */

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

// A promise that nobody waited for must not go unheard.
worker.addEventListener('unhandledrejection', ({ reason }) =>
  logError(connection, 'unhandled rejection', reason),
);

connection.onRequest(aliveRequest, () => null);
startServer(connection, webHost(connection, PRODUCT_VERSION));
