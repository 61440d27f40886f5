import * as vscode from 'vscode';
import { commandIds } from './commands/ids';

/** In the user's profile: the walkthrough was opened, or was not wanted. */
const stateKey = 'secureMl.welcomed';

/**
 * Opens the walkthrough once, where the editor's own setting lets extensions do so. The editor does it by itself for what is installed
 * in its window, and not for what was installed from the command line.
 */
export function welcome({ globalState }: vscode.ExtensionContext): vscode.Disposable {
  const isWanted = vscode.workspace
    .getConfiguration('workbench.welcomePage.walkthroughs')
    .get<boolean>('openOnInstall', false);
  const isNew = globalState.get(stateKey) !== true;
  // Commands are registered after this, and the window draws its folder first.
  const timer =
    isNew && isWanted
      ? setTimeout(() => void vscode.commands.executeCommand(commandIds.openWalkthrough), 0)
      : undefined;
  if (isNew) void globalState.update(stateKey, true);
  return new vscode.Disposable(() => clearTimeout(timer));
}
