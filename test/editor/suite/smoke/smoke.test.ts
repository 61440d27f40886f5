import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  expectFindings,
  extensionId,
  findings,
  openText,
  person,
  workspaceUri,
} from '../support';

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

  it('brings the MCP server that agents are offered', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert(extension);
    const program = vscode.Uri.joinPath(extension.extensionUri, 'dist/cli.js').fsPath;
    const server = spawn(process.execPath, [program, 'mcp', workspaceUri('.').fsPath], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    });
    try {
      let said = '';
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      const ask = (id: number, method: string, params: object) =>
        server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      const clientInfo = { name: 'smoke', version: '1' };
      ask(1, 'initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo });
      ask(2, 'tools/call', { name: 'check_model', arguments: { path: 'unsafe/model.joblib' } });
      await eventually(() => assert.match(said, /dangerous[\s\S]*posix\.system/));
    } finally {
      server.kill();
    }
  });
});
