import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';

/** Writes a table of tensors where the user says. */
export async function saveTensors(model: vscode.Uri, text: string): Promise<void> {
  const target = await vscode.window.showSaveDialog({
    defaultUri: model.with({ path: `${model.path}.tensors.csv` }),
    filters: { CSV: ['csv'] },
    title: t('tensors.export-table'),
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}
