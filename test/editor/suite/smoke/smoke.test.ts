import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, expectFindings, findings, openText, person, workspaceUri } from '../support';

/** What a packaged extension must do once it is installed: the parts that need a file of the package each. */
describe('the installed package', () => {
  after(closeAll);

  it('finds unsafe code', async () => {
    const { document } = await openText('smoke.py', 'import pickle\npickle.loads(b"")\n');
    await expectFindings(document.uri, ['2:SML101']);
  });

  it('finds unsafe code in a notebook', async () => {
    const notebook = await vscode.workspace.openNotebookDocument(workspaceUri('train.ipynb'));
    await vscode.window.showNotebookDocument(notebook);
    await eventually(() => assert.deepStrictEqual(findings(notebook.cellAt(8).document.uri), ['3:SML104']));
  });

  it('reports models from the explorer', async () => {
    await person.explorerMenu('unsafe/model.joblib');
    await person.chooseFromMenu('Scan Model');
    assert.match(await person.report('Dangerous'), /posix\.system/);
    await person.openInExplorer('safe/checkpoint.pt');
    await person.report('Safe to load');
  });
});
