import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import { labelText } from '../report/visible';
import type { Command } from './command';

/** Takes a dangerous model away, to the trash where its folder has one, after a question. */
export const deleteModel: Command = async (_context, uri) => {
  if (!(uri instanceof vscode.Uri)) return;
  const name = labelText(uri.path.slice(uri.path.lastIndexOf('/') + 1));
  if (
    !(await asks(t('delete-model.question', name), t('delete-model.to-trash'), t('delete-model.restorable')))
  )
    return;
  try {
    await vscode.workspace.fs.delete(uri, { useTrash: true });
  } catch (error) {
    // Only the file system knows whether it has a trash, and a file that went meanwhile needs none.
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') throw error;
    const question = t('delete-model.no-trash', name);
    if (await asks(question, t('delete-model.permanently'), t('delete-model.not-restorable')))
      await vscode.workspace.fs.delete(uri);
  }
};

async function asks(title: string, label: string, detail: string): Promise<boolean> {
  const asked = { title, placeHolder: t('delete-model.hint'), ignoreFocusOut: true };
  return (await vscode.window.showQuickPick([{ label, detail }], asked)) !== undefined;
}
