import * as vscode from 'vscode';
import { start, stop } from '../start';
import { createClient } from './languageClient';

/* The extension in a browser: vscode.dev, github.dev. */

export function activate(context: vscode.ExtensionContext): void {
  start(context, {
    openClient: async (parts, events) => createClient(parts, events),
    // Whatever has a file system is read through it.
    reads: (scheme) => vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined,
    // The MCP server is a program of Node.js.
    offerToAgents: () => new vscode.Disposable(() => undefined),
  });
}

export const deactivate = stop;
