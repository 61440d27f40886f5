import type * as vscode from 'vscode';
import { offerServer } from './agentServer';
import { start, stop } from './start';
import { welcome } from './welcome';

/* The extension where Node.js runs it: on the desktop, and on the other side of a remote window. */

export function activate(context: vscode.ExtensionContext): void {
  start(context, {
    async openClient(parts, events) {
      // What other extensions do at the start of a window does not wait for what this one loads.
      await new Promise((resolve) => setImmediate(resolve));
      return (await import('./languageClient')).createClient(parts, events);
    },
    reads: (scheme) => scheme === 'file',
    offerToAgents: (server) => offerServer(server, String(context.extension.packageJSON.version)),
  });
  context.subscriptions.push(welcome());
}

export const deactivate = stop;
