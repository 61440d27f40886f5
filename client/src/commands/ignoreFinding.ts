import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { IgnoreFindingArguments } from '../../../protocol/src/languageServer';
import type { Command } from './command';

/** Asks why a finding does not count, and writes the comment that says so. Nothing is written without a reason. */
export const ignoreFinding: Command = async (_, argument) => {
  if (!isArguments(argument)) return;
  const uri = vscode.Uri.parse(argument.uri);
  const reason = await vscode.window.showInputBox({
    title: t('common.ignore-finding', argument.ruleId),
    prompt: t('ignore-finding.ask-why-safe'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? t('ignore-finding.ask-reason') : undefined),
  });
  if (reason === undefined || reason.trim() === '') return;
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  // The comment would land in the wrong line.
  if (document?.version !== argument.version) throw new Error(t('ignore-finding.document-changed'));
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
