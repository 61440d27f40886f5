import * as vscode from 'vscode';
import type { ScanModelsResult } from '../../../protocol/src/languageServer';
import type { Command, CommandContext } from '.';
import { openReportOf } from './showReport';

/** Scans what was chosen in the explorer, or asks for files. One file's report is opened; several are summed up. */
export const scanModel: Command = async (context, clicked, selected) => {
  const uris = chosen(clicked, selected) ?? (await ask());
  if (uris === undefined || uris.length === 0) return;
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Secure ML: scanning'),
      cancellable: true,
    },
    (progress, cancel) => {
      let last = 0;
      return context.scanner.scan(uris, cancel, ({ percentage, message }) => {
        const increment = percentage === undefined ? 0 : Math.max(0, percentage - last);
        last += increment;
        progress.report({ increment, ...(message === undefined ? {} : { message }) });
      });
    },
  );
  if (result.models.length === 1 && result.errors.length === 0) {
    await context.reports.open(vscode.Uri.parse(result.models[0].uri));
    return;
  }
  await summarize(context, result);
};

/** The explorer hands over the clicked item and the whole selection. */
function chosen(clicked: unknown, selected: unknown): readonly vscode.Uri[] | undefined {
  if (
    Array.isArray(selected) &&
    selected.length > 0 &&
    selected.every((item) => item instanceof vscode.Uri)
  ) {
    return selected;
  }
  return clicked instanceof vscode.Uri ? [clicked] : undefined;
}

async function ask(): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: vscode.l10n.t('Scan models'),
    openLabel: vscode.l10n.t('Scan'),
    canSelectMany: true,
  });
}

/** Says what a scan of several files found, the things that were not scanned included. */
async function summarize(context: CommandContext, { models, errors }: ScanModelsResult): Promise<void> {
  for (const { uri, message } of errors) context.log.error(`${uri}: ${message}`);
  if (models.length === 0 && errors.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Secure ML: there is no model among the chosen files.'),
    );
    return;
  }
  const counts = [
    count(models, 'dangerous', (n) => vscode.l10n.t('{0} dangerous', n)),
    count(models, 'incomplete', (n) => vscode.l10n.t('{0} not fully read', n)),
    count(models, 'suspicious', (n) => vscode.l10n.t('{0} suspicious', n)),
    count(models, 'unsupported', (n) => vscode.l10n.t('{0} not supported', n)),
    count(models, 'safe', (n) => vscode.l10n.t('{0} safe', n)),
    errors.length === 0 ? undefined : vscode.l10n.t('{0} not scanned', errors.length),
  ].filter((part) => part !== undefined);
  const text = vscode.l10n.t('Secure ML: models scanned: {0}.', counts.join(', '));
  const clean =
    errors.length === 0 && models.every(({ verdict, complete }) => verdict === 'safe' && complete);
  const problems = vscode.l10n.t('Show Problems');
  const report = vscode.l10n.t('Show Report');
  const show = clean
    ? vscode.window.showInformationMessage
    : models.some(({ verdict }) => verdict === 'dangerous')
      ? vscode.window.showErrorMessage
      : vscode.window.showWarningMessage;
  // Not awaited by the command: the notification may stay for ever.
  void show(text, ...(clean ? [] : [problems]), ...(models.length === 0 ? [] : [report])).then(
    async (answer) => {
      if (answer === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
      if (answer === report) await openReportOf(context, models);
    },
  );
}

function count(
  models: ScanModelsResult['models'],
  wanted: ScanModelsResult['models'][number]['verdict'],
  format: (n: number) => string,
): string | undefined {
  const found = models.filter(({ verdict }) => verdict === wanted).length;
  return found === 0 ? undefined : format(found);
}
