import assert from 'node:assert/strict';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, expectFindings, findings, person, setSetting, workspaceUri } from '../support';

/** A pickle that only names a class that nobody reviewed. */
const suspicious = Buffer.from('\x80\x03cmy_package.models\nNet\n)\x81.', 'latin1');

describe('models in the explorer', () => {
  afterEach(closeAll);

  it('an unsafe one is scanned by right click', async () => {
    const labels = await person.explorerMenu('unsafe/model.joblib', 'Scan Model');
    assert(
      labels.some((label) => label.includes('Scan Model')),
      labels.join(', '),
    );
    await person.chooseFromMenu('Scan Model');
    const text = await person.report('Dangerous');
    assert.match(text, /posix\.system\('env > pwnd\.txt'\)/);
    assert.match(text, /SML301/);
    assert.match(text, /byte 42 \(0x2a\)/);
    assert.equal(await person.reportTone(), 'danger');
    await expectFindings(workspaceUri('unsafe/model.joblib'), ['1:SML301']);
    await eventually(async () => assert.match(await person.statusBar(), /1 dangerous/));
  });

  it('a safe one is scanned by right click', async () => {
    await person.explorerMenu('safe/model.joblib');
    await person.chooseFromMenu('Scan Model');
    const text = await person.report('Safe to load');
    assert.match(text, /outputs were not evaluated/);
    assert.equal(await person.reportTone(), 'safe');
    assert.deepStrictEqual(findings(workspaceUri('safe/model.joblib')), []);
  });

  it('a folder is summed up', async () => {
    await person.explorerMenu('safe');
    await person.chooseFromMenu('Scan Model');
    assert.match(await person.notification('models scanned'), /2 safe/);
  });

  it('several chosen ones are summed up', async () => {
    await person.openInExplorer('safe/checkpoint.pt', 1);
    await person.openInExplorer('unsafe/model.joblib', 1, 'Control');
    await person.explorerMenu('unsafe/model.joblib');
    await person.chooseFromMenu('Scan Model');
    assert.match(await person.notification('models scanned'), /1 dangerous, 1 safe/);
  });

  it('other files have no such command', async () => {
    const labels = await person.explorerMenu('serve.py');
    await person.press('Escape');
    assert(!labels.some((label) => label.includes('Scan Model')), labels.join(', '));
  });

  it('the report works from the keyboard and copies', async () => {
    await vscode.commands.executeCommand('secureMl.scanModel', workspaceUri('unsafe/model.joblib'));
    await person.report('Dangerous');
    await person.reportButton('Copy report');
    await eventually(async () =>
      assert.match(await vscode.env.clipboard.readText(), /model\.joblib: Dangerous[\s\S]*posix\.system/),
    );
    await person.reportButton('Scan again');
    await person.report('Dangerous');
  });

  it('a dangerous one is deleted from its report, which offers it first, after a question', async () => {
    const uri = workspaceUri('unwanted.pkl');
    await vscode.workspace.fs.copy(workspaceUri('unsafe/model.joblib'), uri, { overwrite: true });
    await vscode.commands.executeCommand('vscode.open', uri);
    await person.report('Dangerous');
    assert.match(await person.reportPart('.actions button:first-child', 'Delete'), /^Delete …$/);
    await person.reportButton('Delete …');
    await person.question('Do you want to delete unwanted.pkl?');
    await person.screenshot('report-delete');
    await person.press('Escape');
    assert.ok(existsSync(uri.fsPath));
    await person.reportButton('Delete …');
    await person.question('Do you want to delete unwanted.pkl?');
    await person.press('Enter');
    // A file system without a trash is asked for again.
    await eventually(async () => {
      if (!existsSync(uri.fsPath)) return;
      if (/Delete Permanently/.test((await person.choices()).join())) await person.press('Enter');
      assert.ok(!existsSync(uri.fsPath));
    });
    await vscode.commands.executeCommand('secureMl.scanModel', workspaceUri('safe/checkpoint.pt'));
    await person.report('Safe to load');
    const first = await person.reportPart('.actions button:first-child', 'safetensors');
    assert.match(first, /^Convert to safetensors$/);
  });

  it('an open report follows its file', async () => {
    const uri = workspaceUri('replaced.pkl');
    await vscode.workspace.fs.copy(workspaceUri('unsafe/model.joblib'), uri, { overwrite: true });
    await vscode.commands.executeCommand('vscode.open', uri);
    await person.report('Dangerous');
    // Changed from outside, as by a training script: what the editor itself deletes, it closes.
    copyFileSync(workspaceUri('safe/model.joblib').fsPath, uri.fsPath);
    await person.report('Safe to load');
    rmSync(uri.fsPath);
    await person.report('The file was deleted');
  });

  it('an allowed global is no longer suspicious', async () => {
    const uri = workspaceUri('allowed.pkl');
    await vscode.workspace.fs.writeFile(uri, suspicious);
    await vscode.commands.executeCommand('secureMl.scanModel', uri);
    assert.match(await person.report('Suspicious'), /my_package\.models\.Net/);
    assert.equal(await person.reportTone(), 'warning');
    try {
      await setSetting('secureMl.allowGlobals', ['my_package.models.Net']);
      await vscode.commands.executeCommand('secureMl.scanModel', uri);
      await person.report('Safe to load');
    } finally {
      await setSetting('secureMl.allowGlobals', undefined);
    }
  });

  it('a text that is no model is never green', async () => {
    const uri = workspaceUri('text.pkl');
    await vscode.workspace.fs.writeFile(uri, Buffer.from('version https://git-lfs.github.com/spec/v1\n'));
    await vscode.commands.executeCommand('secureMl.scanModel', uri);
    await person.report('File');
    assert.notEqual(await person.reportTone(), 'safe');
  });

  it('opens as a report, also from a problem, and never as text or bytes', async () => {
    const fixtures = join(process.env.SECURE_ML_FIXTURES ?? '', 'formats');
    const files = [
      ['onnx/hostile/python-op.onnx', 'opened.onnx'],
      ['keras/sequential.h5', 'opened.h5'],
      ['tensorflow/saved_model.pb', 'opened.pb'],
    ];
    for (const [source, name] of files) {
      const uri = workspaceUri(name);
      copyFileSync(join(fixtures, source), uri.fsPath);
      const selection = new vscode.Range(0, 0, 0, 0);
      await vscode.commands.executeCommand('vscode.open', uri, { selection, preview: true });
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      assert(input instanceof vscode.TabInputCustom, name);
      assert.equal(input.viewType, 'secureMl.modelReport', name);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      rmSync(uri.fsPath);
    }
  });

  it('names of files are only ever text', async () => {
    const uri = workspaceUri('<img src=x onerror=alert(1)>.pkl');
    await vscode.workspace.fs.copy(workspaceUri('unsafe/model.joblib'), uri, { overwrite: true });
    await vscode.commands.executeCommand('secureMl.scanModel', uri);
    assert.match(await person.report('Dangerous'), /<img src=x onerror=alert\(1\)>\.pkl/);
    await vscode.workspace.fs.delete(uri);
  });
});
