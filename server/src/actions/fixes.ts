import type { TextEdit as EditorEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Finding, TextEdit } from '../../../engine/src/finding';
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

/** The edits of every safe fix of a text that can be applied together: a fix comes whole or not at all. */
export function combineSafeFixes(findings: readonly Finding[]): readonly TextEdit[] {
  const accepted: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.find(({ safe }) => safe);
    if (fix === undefined) continue;
    // Two fixes may need the same import; it is added once.
    const added = fix.edits.filter((edit) => !accepted.some((other) => sameInsertion(edit, other)));
    if (added.some((edit) => accepted.some((other) => overlaps(edit, other)))) continue;
    accepted.push(...added);
  }
  return accepted;
}

function sameInsertion(left: TextEdit, right: TextEdit): boolean {
  return (
    isInsertion(left) &&
    isInsertion(right) &&
    left.line === right.line &&
    left.column === right.column &&
    left.newText === right.newText
  );
}

function overlaps(left: TextEdit, right: TextEdit): boolean {
  // Insertions at one place follow each other; anything else must not share a character, or replace the same text twice.
  if (isInsertion(left) && isInsertion(right)) return false;
  const startsBeforeEnd = (a: TextEdit, b: TextEdit) =>
    a.line < b.endLine || (a.line === b.endLine && a.column < b.endColumn);
  return startsBeforeEnd(left, right) && startsBeforeEnd(right, left);
}

function isInsertion({ line, column, endLine, endColumn }: TextEdit): boolean {
  return line === endLine && column === endColumn;
}
