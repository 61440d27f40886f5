import * as vscode from 'vscode';
import { commandIds } from './commands/ids';

/** Set by `npm start`. The editor opens the walkthrough by itself for what is installed in its window, not from a command line. */
const variable = 'SECURE_ML_WALKTHROUGH';

/** Opens the walkthrough where whoever started the editor asked for it; commands are registered before it runs. */
export function welcome(): vscode.Disposable {
  if (process.env[variable] !== '1') return new vscode.Disposable(() => undefined);
  const timer = setTimeout(() => void vscode.commands.executeCommand(commandIds.openWalkthrough), 0);
  return new vscode.Disposable(() => clearTimeout(timer));
}
