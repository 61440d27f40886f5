import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { t } from '../../../l10n/messages';
import {
  type LoadSitesParams,
  type LoadSitesResult,
  loadSitesRequest,
  type RewriteLoadsParams,
  type RewriteLoadsResult,
  rewriteLoadsRequest,
} from '../../../protocol/src/languageServer';
import { notificationText, visible } from '../report/visible';
import { chosenModel } from './chosenModel';
import type { Command } from './command';
import { convertChosen } from './convertModel';

/** More files of code are more than a workspace of one project has. */
const maxFiles = 20_000;
const notCode = '**/{.git,node_modules,.venv,venv,site-packages,__pycache__}/**';
/** Files that are named in a question. */
const maxNamed = 5;
/** Times that the edits are asked for again, because a document changed or was not known yet, and the pause between, in milliseconds. */
const attempts = 40;
const pause = 50;

/** Converts a model to safetensors, then makes every call of the workspace that loads it load the new file, as one edit to review. */
export const convertAndLoad: Command = async (context, value) => {
  const model = await chosenModel(value, t('common.convert-button'));
  if (model === undefined) return;
  const converted = await convertChosen(context, model, true);
  if (converted === undefined) return;
  const output = vscode.Uri.parse(converted.files[0]);
  if (converted.files.length > 1 || !converted.isPlainDict) {
    void vscode.window.showInformationMessage(t('convert-and-load.converted-code-unchanged', nameOf(output)));
    return;
  }
  const client = await context.server.running();
  const sites = await findSites(client, model);
  const isReviewed = sites.length > 0 ? await askForReview(output, sites) : false;
  if (isReviewed === undefined) return;
  const { edit, left } = await rewriteSites(
    client,
    { model, output, part: converted.part, isReviewed },
    sites,
  );
  const before = new Map(edit.entries().map(([uri]) => [uri.toString(), textOf(uri)] as const));
  if (before.size > 0 && (await vscode.workspace.applyEdit(edit))) tellOfUndo(before, output);
  const done = t('convert-and-load.converted-code-updated', nameOf(output), changed(before));
  const reasons = left.map(
    ({ uri, line, reason }) =>
      `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}:${line} (${notificationText(reason)})`,
  );
  if (reasons.length === 0) void vscode.window.showInformationMessage(done);
  else
    void vscode.window.showWarningMessage(
      `${done} ${t('convert-and-load.calls-not-changed', notificationText(reasons.slice(0, 5).join(', ')))}`,
    );
};

/** True to review each change in the editor's preview; undefined where the code shall stay as it is. */
async function askForReview(output: vscode.Uri, sites: readonly string[]): Promise<boolean | undefined> {
  const apply = t('convert-and-load.update-code');
  const review = t('convert-and-load.review-changes');
  const names = sites.map((uri) => visible(vscode.workspace.asRelativePath(vscode.Uri.parse(uri))));
  const more = names.length > maxNamed ? ', …' : '';
  const answer = await vscode.window.showInformationMessage(
    t(
      'convert-and-load.ask-update-code',
      nameOf(output),
      notificationText(names.slice(0, maxNamed).join(', ') + more),
    ),
    apply,
    review,
  );
  return answer === undefined ? undefined : answer === review;
}

function nameOf(uri: vscode.Uri): string {
  return notificationText(uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

/** Texts that are no longer what they were: the user may have left some out. */
function changed(before: ReadonlyMap<string, string | undefined>): number {
  return [...before].filter(([uri, text]) => textOf(vscode.Uri.parse(uri)) !== text).length;
}

function textOf(uri: vscode.Uri): string | undefined {
  return vscode.workspace.textDocuments
    .find((document) => document.uri.toString() === uri.toString())
    ?.getText();
}

/** Opens, unseen, every file of code that loads a model; gives their URIs as the server knows them. */
async function findSites(client: LanguageClient, model: vscode.Uri): Promise<readonly string[]> {
  const asUri = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const stored = await vscode.workspace.findFiles('**/*.{py,ipynb}', notCode, maxFiles);
  // What is open need not be in the workspace.
  const open = [
    ...vscode.workspace.textDocuments.filter(
      ({ languageId, uri }) => languageId === 'python' && uri.scheme === 'file',
    ),
    ...vscode.workspace.notebookDocuments.filter(({ uri }) => uri.scheme === 'file'),
  ];
  const files = new Set([...stored, ...open.map(({ uri }) => uri)].map(asUri));
  const params: LoadSitesParams = { model: asUri(model), uris: [...files] };
  const { uris } = await client.sendRequest<LoadSitesResult>(loadSitesRequest, params);
  for (const uri of uris) {
    const file = vscode.Uri.parse(uri);
    // What is open has versions that edits can be bound to.
    if (/\.ipynb$/i.test(file.path)) await vscode.workspace.openNotebookDocument(file);
    else await vscode.workspace.openTextDocument(file);
  }
  return uris;
}

interface Rewriting {
  readonly model: vscode.Uri;
  readonly output: vscode.Uri;
  readonly part: string;
  readonly isReviewed: boolean;
}

/** The edits for exactly what the documents hold now. */
async function rewriteSites(
  client: LanguageClient,
  { model, output, part, isReviewed }: Rewriting,
  uris: readonly string[],
): Promise<{ edit: vscode.WorkspaceEdit; left: RewriteLoadsResult['left'] }> {
  const asUri = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const params: RewriteLoadsParams = { model: asUri(model), output: asUri(output), part, isReviewed, uris };
  for (let attempt = 1; ; attempt++) {
    const { edit, left, closed } = await client.sendRequest<RewriteLoadsResult>(rewriteLoadsRequest, params);
    if ((closed.length === 0 && isCurrent(edit)) || attempt === attempts)
      return { edit: await client.protocol2CodeConverter.asWorkspaceEdit(edit), left };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function isCurrent({ documentChanges = [] }: RewriteLoadsResult['edit']): boolean {
  return documentChanges.every((change) => {
    if (!('textDocument' in change)) return true;
    const uri = vscode.Uri.parse(change.textDocument.uri).toString();
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
    return document?.version === change.textDocument.version;
  });
}

/** Undoing brings the code back and not the old state of the folder: once it does, that is said. */
function tellOfUndo(before: ReadonlyMap<string, string | undefined>, output: vscode.Uri): void {
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason !== vscode.TextDocumentChangeReason.Undo) return;
    if (before.get(document.uri.toString()) !== document.getText()) return;
    listener.dispose();
    void vscode.window.showInformationMessage(t('convert-and-load.code-change-undone', nameOf(output)));
  });
}
