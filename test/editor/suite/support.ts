import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { patience } from '../patience';
import type { Person } from '../person';

type Actions = {
  [Name in keyof Person]: Person[Name] extends (...values: infer Values) => Promise<infer Value>
    ? (...values: Values) => Promise<Value>
    : never;
};

/** The person at the window. */
export const person = new Proxy({} as Actions, {
  get:
    (_target, action) =>
    (...values: readonly unknown[]) =>
      ask('/person', { action, values }),
});

let printing: Promise<unknown> = Promise.resolve();

export function print(text: string): void {
  printing = printing.then(() => ask('/line', { text }));
}

/** Keeps what the window shows now; whether it can be had must not change the outcome. */
export function picture(name: string): void {
  printing = printing.then(() => person.screenshot(name)).catch(() => undefined);
}

export async function finish(outcome: { passed: number; failed: number }): Promise<void> {
  await printing;
  await ask('/done', outcome);
}

async function ask(path: string, body: unknown): Promise<unknown> {
  const answer = await fetch(`${process.env.SECURE_ML_EDITOR_CHANNEL}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const { value, error } = (await answer.json()) as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}

export const extensionId = 'secure-ml.secure-ml';

/** URI of a file of the workspace. */
export function workspaceUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'no folder is open');
  return vscode.Uri.file(join(folder.uri.fsPath, path));
}

/** Our diagnostics of a document as `line:rule` (lines from 1), sorted. */
export function findings(uri: vscode.Uri): readonly string[] {
  return ours(uri)
    .map(({ range, code }) => `${range.start.line + 1}:${ruleOf(code)}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b));
}

export function ours(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source?.toLowerCase().startsWith('secure'));
}

function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a document has exactly these findings. */
export async function expectFindings(
  uri: vscode.Uri,
  expected: readonly string[],
  limit = patience,
): Promise<void> {
  await eventually(() => assert.deepStrictEqual(findings(uri), expected), limit);
}

/** Tries again until it no longer throws. */
export async function eventually(check: () => void | Promise<void>, limit = patience): Promise<void> {
  const end = Date.now() + limit;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(20);
    }
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Writes a file of the workspace and opens it as a person does: a document opened by code would be kept after its editor is closed. */
export async function openText(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = workspaceUri(path);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.path, uri.path);
  return editor as vscode.TextEditor;
}

/** Opens a copy of the example notebook, again as a person does. */
export async function openNotebook(name: string): Promise<vscode.NotebookEditor> {
  const uri = workspaceUri(name);
  await vscode.workspace.fs.copy(workspaceUri('train.ipynb'), uri, { overwrite: true });
  await vscode.commands.executeCommand('vscode.openWith', uri, 'jupyter-notebook');
  await eventually(() => assert.equal(vscode.window.activeNotebookEditor?.notebook.uri.path, uri.path));
  return vscode.window.activeNotebookEditor as vscode.NotebookEditor;
}

export async function closeAll(): Promise<void> {
  await vscode.commands
    .executeCommand('workbench.action.revertAndCloseActiveEditor')
    .then(undefined, () => undefined);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('notifications.clearAll');
  // A list that stays open keeps the keyboard.
  await vscode.commands.executeCommand('notifications.hideList');
}

/** Changes a setting of the user, as settings of scope machine are; undefined takes it back. */
export async function setUserSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Global);
}

/** Changes a setting of the workspace; undefined takes it back. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
}
