import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The text after an action's edit, which must be of one text and one version. */
export function applied(text: string, action: CodeAction | undefined, uri: string, version: number): string {
  const changes = action?.edit?.documentChanges as TextDocumentEdit[] | undefined;
  if (changes?.length !== 1) throw new Error(`no change of one document: ${JSON.stringify(action)}`);
  const [{ textDocument, edits }] = changes;
  if (textDocument.uri !== uri || textDocument.version !== version) {
    throw new Error(`a change of ${textDocument.uri} version ${textDocument.version}`);
  }
  return TextDocument.applyEdits(TextDocument.create(uri, 'python', version, text), edits as TextEdit[]);
}
