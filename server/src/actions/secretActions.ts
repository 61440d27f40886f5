import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding, Fix, FixAction } from '../../../engine/src/finding';
import { t } from '../../../l10n/messages';
import {
  type ClearOutputsArguments,
  type CopySecretArguments,
  clearOutputsCommand,
  copySecretCommand,
} from '../../../protocol/src/languageServer';
import { toEditorRange } from '../documents/diagnostics';
import type { ReadUri } from '../settings/configurationFiles';

/** A fix that is no edit of the finding's text, as an action that the client can carry out. */
export async function actionOf(
  fix: Fix & { readonly action: FixAction },
  unitUri: string,
  diagnostics: Diagnostic[],
  read: ReadUri,
): Promise<CodeAction> {
  const { title, action } = fix;
  const common = { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: false };
  if (action.kind === 'clear-outputs') {
    const argument: ClearOutputsArguments = { notebook: unitUri, cells: action.cells };
    return { ...common, command: { title, command: clearOutputsCommand, arguments: [argument] } };
  }
  return { ...common, edit: await ignoringEdit(unitUri, action.line, read) };
}

/** Offers to copy a secret, so that it can be put where it belongs. Nothing is copied before the user asks. */
export function copyAction(finding: Finding, uri: string, diagnostics: Diagnostic[]): CodeAction {
  const title = t('secret-actions.copy-secret-value');
  const argument: CopySecretArguments = { uri, range: toEditorRange(finding.location) };
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: false,
    command: { title, command: copySecretCommand, arguments: [argument] },
  };
}

/** Adds a line to the .gitignore beside a file; makes it where there is none. */
async function ignoringEdit(uri: string, line: string, read: ReadUri): Promise<WorkspaceEdit> {
  const target = `${uri.slice(0, uri.lastIndexOf('/'))}/.gitignore`;
  const text = await read(target);
  const lines = text?.split(/\r\n|[\r\n]/) ?? [''];
  const end = { line: lines.length - 1, character: lines[lines.length - 1].length };
  const newText = `${end.character === 0 ? '' : '\n'}${line}\n`;
  const edit = {
    textDocument: { uri: target, version: null },
    edits: [{ range: { start: end, end }, newText }],
  };
  return {
    documentChanges:
      text === undefined
        ? [{ kind: 'create', uri: target, options: { ignoreIfExists: true } }, edit]
        : [edit],
  };
}
