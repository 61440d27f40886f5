import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, expectFindings, extensionId, person, workspaceUri } from '../support';

const fileIn = (folder: number, path: string) =>
  vscode.Uri.joinPath((vscode.workspace.workspaceFolders ?? [])[folder].uri, path);
const listed = async () => (await person.viewRows('Findings')).join('\n');

/** The editor takes no further change before it has told of one. */
async function changeFolders(change: () => boolean): Promise<void> {
  const told = new Promise((resolve) => vscode.workspace.onDidChangeWorkspaceFolders(resolve));
  assert(change());
  await told;
}

describe('two folders of pipelines and settings', () => {
  it('wake the extension, whose item says that it is there', async () => {
    await eventually(() => assert.equal(vscode.extensions.getExtension(extensionId)?.isActive, true));
    await eventually(async () => assert.match(await person.statusBar(), /Secure ML|\d/));
  });

  it('are each judged by their own configuration', async () => {
    // As a person does: a document that code opened would stay open without its editor.
    for (const folder of [0, 1])
      await vscode.commands.executeCommand('vscode.open', fileIn(folder, 'load.py'), { preview: false });
    await expectFindings(fileIn(1, 'load.py'), ['3:SML101']);
    await expectFindings(workspaceUri('load.py'), []);
  });

  it('are both in the Security view, until one of them is taken away', async () => {
    await person.openView('Secure ML');
    await eventually(async () => assert.match(await listed(), /load\.py/));
    await person.screenshot('two-folders');
    const [, second] = vscode.workspace.workspaceFolders ?? [];
    await closeAll();
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
    await eventually(async () => assert.doesNotMatch(await listed(), /load\.py|requirements/));
    await changeFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second.uri }));
    await eventually(async () => assert.match(await listed(), /load\.py/));
  });
});
