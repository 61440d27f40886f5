import * as vscode from 'vscode';
import type { Command } from '.';
import { chosenModel } from './chosenModel';

/** Opens what loading a model would do; asks for the page where there are several. */
export const explainModel: Command = async ({ explanations }, value) => {
  const uri = await chosenModel(value, vscode.l10n.t('Explain'));
  if (uri === undefined) return;
  const pages = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Explaining …'),
      cancellable: true,
    },
    (_progress, token) => explanations.pagesOf(uri, token),
  );
  if (pages <= 1) return explanations.open(uri);
  const items = Array.from({ length: pages }, (_, index) => ({
    label: vscode.l10n.t('Page {0} of {1}', index + 1, pages),
    page: index + 1,
  }));
  const item = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Explain') });
  if (item !== undefined) await explanations.open(uri, item.page);
};
