import * as vscode from 'vscode';
import { commandIds } from './ids';

/** Carries out a command by its name, and says what goes wrong in a message. */
export type RunCommand = (name: keyof typeof commandIds, values: readonly unknown[]) => Promise<void>;

/** Registers every command; what carries them out may still be loading. */
export function registerCommands(runner: Promise<RunCommand>): vscode.Disposable {
  const names = Object.keys(commandIds) as (keyof typeof commandIds)[];
  return vscode.Disposable.from(
    ...names.map((name) =>
      vscode.commands.registerCommand(commandIds[name], async (...values: unknown[]) =>
        (await runner)(name, values),
      ),
    ),
  );
}
