import type * as vscode from 'vscode';
import { offerServer } from './agentServer';
import type { RunCommand } from './commands/register';
import { start } from './start';
import { welcome } from './welcome';

export { stop } from './start';

/** What there is to see, where Node.js runs the extension: on the desktop, and on the other side of a remote window. */
export function begin(context: vscode.ExtensionContext): RunCommand {
  const run = start(context, {
    async openClient(parts, events) {
      // What other extensions do at the start of a window does not wait for what this one loads.
      await new Promise((resolve) => setImmediate(resolve));
      return (await import('./languageClient')).createClient(parts, events);
    },
    reads: (scheme) => scheme === 'file',
    asksForPlace: () => false,
    offerToAgents: (server) => offerServer(server, String(context.extension.packageJSON.version)),
  });
  context.subscriptions.push(welcome());
  return run;
}
