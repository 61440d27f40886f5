import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { t } from '../../../l10n/messages';
import {
  type LoadSitesParams,
  type LoadSitesResult,
  loadSitesRequest,
  type RewriteLoadsParams,
  type RewriteLoadsResult,
  rewriteLoadsRequest,
} from '../../../protocol/src/languageServer';
import { showInformation, showWarning } from '../notifications';
import { labelText, visible } from '../report/visible';
import { chosenModel } from './chosenModel';
import type { Command } from './command';
import { type PlannedConversion, planConversion } from './convertModel';

/** More files of code are more than a workspace of one project has. */
const maxFiles = 20_000;
const notCode = '**/{.git,node_modules,.venv,venv,site-packages,__pycache__}/**';
/** Files that are named in a question. */
const maxNamed = 5;
/** Times that the edits are asked for again, because a document changed or was not known yet, and the pause between, in milliseconds. */
const attempts = 40;
const pause = 50;

/**
 * Converts a model to safetensors and makes the code of the workspace that loads it load the new file. One question names every change
 * before anything is written, so that no file is left behind that nobody loads.
 */
export const convertAndLoad: Command = async (context, value) => {
  const model = await chosenModel(value, t('common.convert-button'));
  if (model === undefined) return;
  const conversion = await planConversion(context, model, true);
  if (conversion === undefined) return;
  const { planned } = conversion;
  const rewriting = { model, output: vscode.Uri.parse(planned.files[0]), part: planned.part };
  const client = await context.server.running();
  const isLoadable = planned.files.length === 1 && planned.isPlainDict;
  const sites = isLoadable ? await findSites(client, model) : [];
  const before = await rewriteSites(client, rewriting, sites);
  if (before.edit.size === 0) {
    const why = isLoadable ? before.left.map(reasonText) : [t('convert-and-load.not-plain-dict')];
    await offerConversionOnly(conversion, model, why);
    return;
  }
  const chosen = await askForFiles(rewriting, before.edit);
  if (chosen === undefined || (await conversion.write()) === undefined) return;
  // Documents may have moved on while the file was written.
  const { edit, left } = await rewriteSites(client, rewriting, sites);
  const wanted = new vscode.WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) if (chosen.has(uri.toString())) wanted.set(uri, edits);
  const texts = new Map(wanted.entries().map(([uri]) => [uri.toString(), textOf(uri)] as const));
  // A busy editor may undo before it says that it applied.
  const untold = tellOfUndo(texts, rewriting.output);
  if (!(await vscode.workspace.applyEdit(wanted))) untold.dispose();
  const done = t('convert-and-load.converted-code-updated', nameOf(rewriting.output), changed(texts));
  if (left.length === 0) void showInformation(done);
  else
    void showWarning(
      `${done} ${t('convert-and-load.calls-not-changed', left.slice(0, maxNamed).map(reasonText).join(', '))}`,
    );
};

/** Why a call stays as it is, and where it is. */
function reasonText({ uri, line, reason }: RewriteLoadsResult['left'][number]): string {
  const path = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  return `${path}:${line} (${reason})`;
}

/** No code would load the file: it is written only for who asks for it all the same. */
async function offerConversionOnly(
  { write }: PlannedConversion,
  model: vscode.Uri,
  reasons: readonly string[],
): Promise<void> {
  const convertOnly = t('convert-and-load.convert-anyway');
  const why = reasons.slice(0, maxNamed).join(', ');
  const answer = await showWarning(
    t('convert-and-load.nothing-to-change', nameOf(model), why).trim(),
    convertOnly,
  );
  if (answer === convertOnly) await write();
}

/** Asks which files are changed, each with what it will say; all are chosen at first. Undefined to leave everything as it is. */
async function askForFiles(
  { model, output }: Rewriting,
  edit: vscode.WorkspaceEdit,
): Promise<ReadonlySet<string> | undefined> {
  const items = edit.entries().map(([uri, edits]) => ({
    label: `$(file-code) ${labelText(fileNameOf(uri))}`,
    detail: edits
      .map(({ range, newText }) =>
        t('convert-and-load.line-change', range.start.line + 1, labelText(newText.trim())),
      )
      .join(' · '),
    picked: true,
    key: uri.toString(),
  }));
  const answer = await vscode.window.showQuickPick(items, {
    title: t('convert-and-load.ask-files', visible(nameOf(model)), visible(nameOf(output))),
    placeHolder: t('convert-and-load.ask-files-hint'),
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return answer === undefined || answer.length === 0 ? undefined : new Set(answer.map(({ key }) => key));
}

/** A cell is named by its notebook. */
function fileNameOf(uri: vscode.Uri): string {
  const notebook = vscode.workspace.notebookDocuments.find((one) =>
    one.getCells().some(({ document }) => document.uri.toString() === uri.toString()),
  );
  return vscode.workspace.asRelativePath(notebook?.uri ?? uri);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
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
async function findSites(client: BaseLanguageClient, model: vscode.Uri): Promise<readonly string[]> {
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
}

/** The edits for exactly what the documents hold now. */
async function rewriteSites(
  client: BaseLanguageClient,
  { model, output, part }: Rewriting,
  uris: readonly string[],
): Promise<{ edit: vscode.WorkspaceEdit; left: RewriteLoadsResult['left'] }> {
  const asUri = (uri: vscode.Uri) => client.code2ProtocolConverter.asUri(uri);
  const params: RewriteLoadsParams = { model: asUri(model), output: asUri(output), part, uris };
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
function tellOfUndo(before: ReadonlyMap<string, string | undefined>, output: vscode.Uri): vscode.Disposable {
  const listener = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason !== vscode.TextDocumentChangeReason.Undo) return;
    if (before.get(document.uri.toString()) !== document.getText()) return;
    listener.dispose();
    void showInformation(t('convert-and-load.code-change-undone', nameOf(output)));
  });
  return listener;
}
