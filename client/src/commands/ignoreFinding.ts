import * as vscode from 'vscode';
import type { IgnoreFindingArguments } from '../../../protocol/src/languageServer';
import type { Command } from '.';

/** Asks why a finding does not count, and writes the comment that says so. Nothing is written without a reason. */
export const ignoreFinding: Command = async (_, argument) => {
  if (!isArguments(argument)) return;
  const uri = vscode.Uri.parse(argument.uri);
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore this finding ({0})', argument.ruleId),
    prompt: vscode.l10n.t('Why is this safe? The reason is kept in a comment.'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
  });
  if (reason === undefined || reason.trim() === '') return;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  // The comment would land in the wrong line.
  if (document?.version !== argument.version)
    throw new Error(vscode.l10n.t('The text changed meanwhile, so nothing was written.'));
  const { start, end } = argument.range;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    uri,
    new vscode.Range(start.line, start.character, end.line, end.character),
    `${argument.before}${reason.replace(/\s+/g, ' ').trim()}${argument.after}`,
  );
  await vscode.workspace.applyEdit(edit);
};

function isArguments(value: unknown): value is IgnoreFindingArguments {
  const candidate = value as Partial<IgnoreFindingArguments> | undefined;
  return (
    typeof candidate?.uri === 'string' &&
    typeof candidate.version === 'number' &&
    typeof candidate.before === 'string' &&
    typeof candidate.after === 'string' &&
    candidate.range !== undefined
  );
}
