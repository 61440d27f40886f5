import type { TextEdit as EditorEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../../engine/src/finding';
import { toEditorRange } from '../documents/diagnostics';
import type { UnitText } from '../documents/documents';

/**
 * Edits as a change of one text at one version; a client that knows versions refuses it on any other. `versioned` is false for
 * clients without `documentChanges`.
 */
export function workspaceEdit(
  { uri, version }: UnitText,
  edits: readonly TextEdit[],
  versioned: boolean,
): WorkspaceEdit {
  const changes = edits.map((edit): EditorEdit => ({ range: toEditorRange(edit), newText: edit.newText }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
