import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { logError } from './log';
import { nodeHost } from './nodeHost';
import { startServer } from './server';

declare const PRODUCT_VERSION: string;

// The client names the transport on the command line: --node-ipc, --stdio, --socket or --pipe.
const connection = createConnection(ProposedFeatures.all);

// A promise that nobody waited for must not end a server that holds the state of every open document.
process.on('unhandledRejection', (reason) => logError(connection, 'unhandled rejection', reason));
process.on('uncaughtException', (error) => logError(connection, 'uncaught exception', error));

// Over IPC nothing else ends a server whose client is gone.
process.on('disconnect', () => process.exit(1));

startServer(connection, nodeHost(__dirname, PRODUCT_VERSION));
