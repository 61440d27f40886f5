import * as vscode from 'vscode';
import type { CopySecretArguments } from '../../../protocol/src/languageServer';
import type { Command } from './command';

/** Puts the text of a range on the clipboard, because the user asked for it. */
export const copySecret: Command = async (_, argument) => {
  const { uri, range } = (argument ?? {}) as Partial<CopySecretArguments>;
  if (uri === undefined || range === undefined) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const { start, end } = range;
  const text = document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
  await vscode.env.clipboard.writeText(text);
};
