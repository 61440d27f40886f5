import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import { changeConfiguration } from '../changeConfiguration';
import { visible } from '../report/visible';
import type { Command } from './command';

/** Allows a name that a model uses, once the user says that it was reviewed. */
export const allowClass: Command = async ({ server, scanner }, uri, name) => {
  if (!(uri instanceof vscode.Uri) || typeof name !== 'string' || !/^[\w.]{1,300}$/.test(name)) return;
  const allow = { label: t('allow-class.allow'), detail: t('allow-class.detail') };
  const asked = {
    title: t('allow-class.question', visible(name)),
    placeHolder: t('allow-class.hint'),
    ignoreFocusOut: true,
  };
  if ((await vscode.window.showQuickPick([allow], asked)) === undefined) return;
  await changeConfiguration(server, uri, { kind: 'allow', name });
  const cancel = new vscode.CancellationTokenSource();
  try {
    await scanner.scan([uri], cancel.token);
  } finally {
    cancel.dispose();
  }
};
