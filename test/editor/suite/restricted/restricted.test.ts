import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { expectFindings, person, workspaceUri } from '../support';

describe('a workspace that is not trusted', () => {
  it('is not trusted', () => assert.equal(vscode.workspace.isTrusted, false));

  it('cannot silence findings by comments or settings', async () => {
    const uri = workspaceUri('silenced.py');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await expectFindings(uri, ['2:SML101', '3:SML101']);
  });

  it('cannot silence findings in notebooks', async () => {
    const notebook = await vscode.workspace.openNotebookDocument(workspaceUri('train.ipynb'));
    await vscode.window.showNotebookDocument(notebook);
    await expectFindings(notebook.cellAt(8).document.uri, ['3:SML104']);
  });

  it('cannot allow globals of its models', async () => {
    await vscode.commands.executeCommand('secureMl.scanModel', workspaceUri('allowed.pkl'));
    await person.report('Suspicious');
    assert.equal(await person.reportTone(), 'warning');
  });

  it('still shows what is dangerous', async () => {
    await vscode.commands.executeCommand('secureMl.scanModel', workspaceUri('unsafe/model.joblib'));
    await person.report('Dangerous');
  });
});
