import type * as vscode from 'vscode';
import { type RunCommand, registerCommands } from './commands/register';

/* The door of the extension where Node.js runs it. An editor waits for it, and for all other extensions, with what a user wants. */

let ending: (() => Promise<void> | undefined) | undefined;
let runner: Promise<RunCommand> | undefined;

/** Takes commands at once, and loads what carries them out, and shows all the rest, when nothing waits for this. */
export function activate(context: vscode.ExtensionContext): void {
  runner = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
    const { begin, stop } = await import('./desktop');
    ending = stop;
    return begin(context);
  });
  context.subscriptions.push(registerCommands(runner));
}

/** Lets the language server end by itself before the editor ends it. */
export async function deactivate(): Promise<void> {
  await runner?.catch(() => undefined);
  await ending?.();
}
