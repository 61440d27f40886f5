import type { TextEdit as EditorEdit, SnippetTextEdit, WorkspaceEdit } from 'vscode-languageserver';
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

/** The same, after which the client selects a part of what was written; for clients that know versions and snippets. */
export function snippetEdit(
  { uri, version }: UnitText,
  edits: readonly TextEdit[],
  fill: string,
): WorkspaceEdit {
  const chosen = [...edits].reverse().find(({ newText }) => newText.includes(fill));
  const changes = edits.map((edit): EditorEdit | SnippetTextEdit => {
    const range = toEditorRange(edit);
    if (edit !== chosen) return { range, newText: edit.newText };
    const at = edit.newText.lastIndexOf(fill);
    const before = escaped(edit.newText.slice(0, at));
    const behind = escaped(edit.newText.slice(at + fill.length));
    return {
      range,
      snippet: { kind: 'snippet', value: `${before}\${1:${escaped(fill)}}${behind}$0` },
    };
  });
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** What has a meaning of its own in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`);
}
