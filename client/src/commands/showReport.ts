import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import type { ScannedModel } from '../../../protocol/src/languageServer';
import { showInformation } from '../notifications';
import { verdictTexts } from '../report/verdictTexts';
import { labelText } from '../report/visible';
import type { Command, CommandContext } from './command';

/** Opens the report of a file, of the only dangerous model, or of one of those scanned so far. */
export const showReport: Command = async (context, value) => {
  if (value instanceof vscode.Uri) return context.reports.open(value);
  const dangerous = context.verdicts.dangerous();
  const models = context.verdicts.all();
  if (models.length === 0) {
    void showInformation(t('show-report.no-model-scanned-yet'));
    return;
  }
  await openReportOf(context, dangerous.length === 1 ? dangerous : models);
};

/** Opens the only report, or asks which one. */
export async function openReportOf(
  { reports }: CommandContext,
  models: readonly ScannedModel[],
): Promise<void> {
  const items = models.map((model) => {
    const uri = vscode.Uri.parse(model.uri);
    const { title, icon } = verdictTexts(model);
    return {
      label: `$(${icon}) ${labelText(vscode.workspace.asRelativePath(uri))}`,
      description: title,
      uri,
    };
  });
  const item =
    items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, {
          title: t('show-report.pick-report'),
          matchOnDescription: true,
        });
  if (item !== undefined) await reports.open(item.uri);
}
