import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { ScanModelsResult } from '../../../protocol/src/languageServer';
import { showError, showInformation, showWarning } from '../notifications';
import { isFine } from '../verdicts';
import type { Command, CommandContext } from './command';
import { openReportOf } from './showReport';

/** Scans what was chosen in the explorer, or asks for files. One file's report is opened; several are summed up. */
export const scanModel: Command = async (context, clicked, selected) => {
  const uris = chosen(clicked, selected) ?? (await ask());
  if (uris === undefined || uris.length === 0) return;
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('scan-model.scanning-progress'),
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

/** Scans the models of every open folder. */
export const scanWorkspace: Command = (context) => {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return scanModel(context, folders[0], folders);
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
    title: t('scan-model.scan-models'),
    openLabel: t('scan-model.scan-button'),
    canSelectMany: true,
  });
}

/** Says what a scan of several files found, the things that were not scanned included. */
async function summarize(context: CommandContext, { models, errors }: ScanModelsResult): Promise<void> {
  for (const { uri, message } of errors) context.log.error(`${uri}: ${message}`);
  if (models.length === 0 && errors.length === 0) {
    void showInformation(t('scan-model.no-model-selected'));
    return;
  }
  const counts = [
    count(models, 'dangerous', (n) => t('scan-model.count-dangerous', n)),
    count(models, 'incomplete', (n) => t('scan-model.count-not-fully-read', n)),
    count(models, 'suspicious', (n) => t('scan-model.count-suspicious', n)),
    count(models, 'unsupported', (n) => t('scan-model.count-not-supported', n)),
    count(models, 'conditional', (n) => t('scan-model.count-conditional', n)),
    count(models, 'safe', (n) => t('scan-model.count-safe', n)),
    errors.length === 0 ? undefined : t('scan-model.count-not-scanned', errors.length),
  ].filter((part) => part !== undefined);
  const text = t('scan-model.models-scanned', counts.join(', '));
  const clean = errors.length === 0 && models.every((model) => isFine(model) && model.complete);
  const problems = t('scan-model.show-problems');
  const report = t('common.show-report');
  const show = clean
    ? showInformation
    : models.some(({ verdict }) => verdict === 'dangerous')
      ? showError
      : showWarning;
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
