import * as vscode from 'vscode';
import { t } from '../../../l10n/messages';
import {
  type CheckWorkspaceParams,
  checkWorkspaceNotification,
  type ExportReportParams,
  type ExportReportResult,
  exportReportRequest,
  type FindingGrouping,
  findingGroupings,
  type MakeBaselineParams,
  type MakeBaselineResult,
  makeBaselineRequest,
  type SecurityFinding,
} from '../../../protocol/src/languageServer';
import { showInformation } from '../notifications';
import { baselineName, nameBaseline } from './addToBaseline';
import type { Command, CommandContext } from './command';

/** Asks how findings are put together. */
export const groupFindings: Command = async ({ security }) => {
  const texts: Readonly<Record<FindingGrouping, string>> = {
    severity: t('security.by-severity'),
    file: t('security.by-file'),
    rule: t('security.by-rule'),
    kind: t('security.by-kind'),
    effect: t('security.by-effect'),
  };
  const { groupBy } = security.state;
  const items = findingGroupings.map((grouping) => ({
    label: texts[grouping],
    description: grouping === groupBy ? t('security.current') : '',
    grouping,
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: t('security.group-findings') });
  if (chosen !== undefined) await security.state.setGroupBy(chosen.grouping);
};

/** Asks for a text that findings and models must have. */
export const filterFindings: Command = async ({ security: { state } }) => {
  const text = await vscode.window.showInputBox({
    title: t('security.filter-findings'),
    prompt: t('security.filter-prompt'),
    value: state.filter,
  });
  if (text !== undefined) state.filter = text;
};

export const clearFindingFilter: Command = ({ security: { state } }) => {
  state.filter = '';
};

/** What the baseline lists is shown among the others, or left out. */
export const showBaselineFindings: Command = ({ security: { state } }) => {
  state.onlyNew = false;
};
export const hideBaselineFindings: Command = ({ security: { state } }) => {
  state.onlyNew = true;
};

export const showMoreFindings: Command = ({ security }, row) => security.findings.showMore(row);

/** Checks everything again. */
export const checkWorkspace: Command = (context) => tellServer(context, { stop: false });
export const stopWorkspaceCheck: Command = (context) => tellServer(context, { stop: true });

async function tellServer({ server }: CommandContext, params: CheckWorkspaceParams): Promise<void> {
  await (await server.running()).sendNotification(checkWorkspaceNotification, params);
}

/** Opens what a finding is about: the report of a model, a cell of a notebook, or a place in a text. */
export const openFinding: Command = async ({ reports }, value) => {
  const { uri, range, cell, isModel } = (value ?? {}) as Partial<SecurityFinding>;
  if (typeof uri !== 'string' || range === undefined) return;
  const target = vscode.Uri.parse(uri);
  if (isModel === true) return reports.open(target);
  const { start, end } = range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const document = cell === undefined ? target : await cellUri(target, cell);
  await vscode.commands.executeCommand('vscode.open', document, { selection });
};

/** URI of a cell's document; the notebook's own where it has no such cell. */
async function cellUri(notebook: vscode.Uri, cell: number): Promise<vscode.Uri> {
  const document = await vscode.workspace.openNotebookDocument(notebook);
  if (cell >= document.cellCount) return notebook;
  await vscode.window.showNotebookDocument(document, {
    selections: [new vscode.NotebookRange(cell, cell + 1)],
  });
  return document.cellAt(cell).document.uri;
}

/** Writes what the view shows as a report, to a file that the user names. */
export const exportReport: Command = async ({ server }) => {
  const formats: readonly (vscode.QuickPickItem & {
    format: ExportReportParams['format'];
    ending: string;
  })[] = [
    { label: 'HTML', description: t('security.format-html'), format: 'html', ending: 'html' },
    { label: 'SARIF', description: t('security.format-sarif'), format: 'sarif', ending: 'sarif' },
    { label: 'CycloneDX', description: t('security.format-bom'), format: 'cyclonedx', ending: 'cdx.json' },
    { label: 'SPDX', description: t('security.format-bom'), format: 'spdx', ending: 'spdx.json' },
    { label: 'JSON', description: t('security.format-json'), format: 'json', ending: 'json' },
    { label: 'Markdown', description: t('security.format-markdown'), format: 'markdown', ending: 'md' },
  ];
  const chosen = await vscode.window.showQuickPick(formats, { title: t('security.export-report') });
  if (chosen === undefined) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `secure-ml.${chosen.ending}`;
  const target = await vscode.window.showSaveDialog({
    title: t('security.export-report'),
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
  if (target === undefined) return;
  const client = await server.running();
  const params: ExportReportParams = { format: chosen.format };
  const { text } = await client.sendRequest<ExportReportResult>(exportReportRequest, params);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = t('security.open-report');
  // Not awaited: the notification may stay for ever.
  void showInformation(t('security.report-written', vscode.workspace.asRelativePath(target)), open).then(
    (answer) => (answer === open ? vscode.commands.executeCommand('vscode.open', target) : undefined),
  );
};

/** Writes a baseline of what counts now and has the folder's settings name it, so that only what is new counts from then on. */
export const createBaseline: Command = async ({ server }) => {
  const folder = await chosenFolder();
  if (folder === undefined) return;
  const client = await server.running();
  const target = vscode.Uri.joinPath(folder.uri, baselineName);
  const { asUri } = client.code2ProtocolConverter;
  const params: MakeBaselineParams = { folder: asUri(folder.uri), baseline: asUri(target) };
  const { text, count } = await client.sendRequest<MakeBaselineResult>(makeBaselineRequest, params);
  const create = {
    label: t('security.create-baseline-button'),
    detail: t('security.create-baseline-detail'),
  };
  const title = t('security.create-baseline', count, baselineName);
  const placeHolder = t('security.create-baseline-hint');
  if ((await vscode.window.showQuickPick([create], { title, placeHolder })) === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  await nameBaseline(folder);
  // The settings may have named it before: then nothing tells the server that it is another.
  await tellServer({ server } as CommandContext, { stop: false });
};

async function chosenFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length <= 1 ? folders[0] : vscode.window.showWorkspaceFolderPick();
}
