import * as vscode from 'vscode';
import { registerCommands } from '../commands/register';
import { start, stop } from '../start';
import { createClient } from './languageClient';

/* The extension in a browser: vscode.dev, github.dev. */

export function activate(context: vscode.ExtensionContext): void {
  const run = start(context, {
    openClient: async (parts, events) => createClient(parts, events),
    // Whatever has a file system is read through it.
    reads: (scheme) => vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined,
    // Of a folder of the machine, a dialog of the browser would give the one file and no receipt beside it.
    asksForPlace: (scheme) => scheme !== 'file',
    // The MCP server is a program of Node.js.
    offerToAgents: () => new vscode.Disposable(() => undefined),
  });
  context.subscriptions.push(registerCommands(Promise.resolve(run)));
}

export const deactivate = stop;
