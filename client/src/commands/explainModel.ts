import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import { chosenModel } from './chosenModel';
import type { Command } from './command';

/** Opens what loading a model would do; asks for the page where there are several. */
export const explainModel: Command = async ({ explanations }, value) => {
  const uri = await chosenModel(value, t('common.explain-button'));
  if (uri === undefined) return;
  const pages = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('explain-model.explaining-progress'),
      cancellable: true,
    },
    (_progress, token) => explanations.pagesOf(uri, token),
  );
  if (pages <= 1) return explanations.open(uri);
  const items = Array.from({ length: pages }, (_, index) => ({
    label: t('explain-model.page-of', index + 1, pages),
    page: index + 1,
  }));
  const item = await vscode.window.showQuickPick(items, { title: t('common.explain-button') });
  if (item !== undefined) await explanations.open(uri, item.page);
};
