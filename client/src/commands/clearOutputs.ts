import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { ClearOutputsArguments } from '../../../protocol/src/languageServer';
import type { Command } from './command';

/** Removes outputs of a notebook's cells; undo brings them back. The user saves. */
export const clearOutputs: Command = async (_, argument) => {
  if (!isArguments(argument)) return;
  const notebook = vscode.workspace.notebookDocuments.find(({ uri }) => uri.toString() === argument.notebook);
  if (notebook === undefined) throw new Error(t('clear-outputs.notebook-closed'));
  /** Outputs to remove by cell; undefined for all of them. */
  const wanted = new Map<vscode.NotebookCell, Set<number> | undefined>();
  for (const { index, id, output } of argument.cells) {
    const cell =
      notebook.getCells().find(({ metadata }) => id !== undefined && metadata.id === id) ??
      (index < notebook.cellCount ? notebook.cellAt(index) : undefined);
    if (cell === undefined) continue;
    const known = wanted.get(cell);
    if (output === undefined || (wanted.has(cell) && known === undefined)) wanted.set(cell, undefined);
    else wanted.set(cell, new Set([...(known ?? []), output]));
  }
  const edits = [...wanted].map(([cell, outputs]) => {
    const data = new vscode.NotebookCellData(cell.kind, cell.document.getText(), cell.document.languageId);
    data.metadata = { ...cell.metadata };
    data.outputs = outputs === undefined ? [] : cell.outputs.filter((__, index) => !outputs.has(index));
    return vscode.NotebookEdit.replaceCells(new vscode.NotebookRange(cell.index, cell.index + 1), [data]);
  });
  const edit = new vscode.WorkspaceEdit();
  edit.set(notebook.uri, edits);
  await vscode.workspace.applyEdit(edit);
};

function isArguments(value: unknown): value is ClearOutputsArguments {
  const candidate = value as Partial<ClearOutputsArguments> | undefined;
  return typeof candidate?.notebook === 'string' && Array.isArray(candidate.cells);
}
