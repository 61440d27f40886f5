import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { after, afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  expectFindings,
  findings,
  ours,
  person,
  setSetting,
  workspaceUri,
} from '../support';

const load = 'import pickle\nmodel = pickle.load(open("model.pkl", "rb"))\n';

/** Rows of a view without their level. */
async function rows(view: string): Promise<readonly string[]> {
  return (await person.viewRows(view)).map((row) => row.replace(/^\d+ /, ''));
}

/** Opens the first finding that is listed, from the keyboard. */
async function openFirst(): Promise<void> {
  await vscode.commands.executeCommand('secureMl.findings.focus');
  // Rows that were just asked for take the focus with them.
  await person.wait(1000);
  await person.press('Home', 'ArrowDown', 'Enter');
}

describe('the Security view', () => {
  afterEach(() => vscode.commands.executeCommand('secureMl.clearFindingFilter'));
  after(closeAll);

  it('fills by itself, without anything being opened', async () => {
    assert.equal(vscode.window.visibleTextEditors.length, 0);
    await person.openView('Secure ML');
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /^Critical/));
    // By their places, which fit into a narrow side bar, and the titles of their rules, in words.
    await eventually(async () =>
      assert.match((await rows('Findings')).join('\n'), /^serve\.py:\d+Unsafe loading of a joblib file/m),
    );
    await eventually(() => assert.notEqual(ours(workspaceUri('unsafe/model.joblib')).length, 0));
    await eventually(async () => assert.match((await rows('Models')).join('\n'), /model\.joblib.*Dangerous/));
    await eventually(async () => assert.match(await person.statusBar(), /1 dangerous/));
    await person.screenshot('security');
  });

  it('shows how many are serious on its icon, as the status bar does', async () => {
    // The icon follows what was found after a moment.
    await eventually(async () => {
      const all = vscode.languages
        .getDiagnostics()
        .flatMap(([, diagnostics]) => diagnostics)
        .filter(
          ({ source, severity }) => source === 'Secure ML' && severity === vscode.DiagnosticSeverity.Error,
        );
      assert.equal(await person.viewBadge('Secure ML'), String(all.length));
    });
  });

  it('opens a finding from the keyboard', async () => {
    await vscode.commands.executeCommand('secureMl.findings.focus');
    await person.filterView('serve.py');
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /serve\.py:\d+/));
    await openFirst();
    await eventually(() =>
      assert.equal(vscode.window.activeTextEditor?.document.uri.path, workspaceUri('serve.py').path),
    );
    const line = vscode.window.activeTextEditor?.selection.active.line ?? -1;
    assert(findings(workspaceUri('serve.py')).some((row) => row.startsWith(`${line + 1}:`)));
  });

  it('puts findings together by what is chosen', async () => {
    await person.command('Group Findings');
    await person.choose('File');
    await eventually(async () => {
      const shown = await rows('Findings');
      assert(
        shown.some((row) => row.startsWith('Dockerfile')),
        shown.join('\n'),
      );
    });
    await person.screenshot('security-files');
    await person.command('Group Findings');
    await person.choose('Rule');
    await eventually(async () => assert.doesNotMatch((await rows('Findings')).join('\n'), /Dockerfile\d/));
    await person.command('Group Findings');
    await person.choose('Severity');
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /^Critical/));
  });

  it('opens the cell of a notebook', async () => {
    await person.filterView('train.ipynb');
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /train\.ipynb \[\d+\]/));
    await openFirst();
    await eventually(() =>
      assert.equal(vscode.window.activeNotebookEditor?.notebook.uri.path, workspaceUri('train.ipynb').path),
    );
    await closeAll();
  });

  it('says who loads a model', async () => {
    await vscode.workspace.fs.writeFile(
      workspaceUri('unsafe/loads.py'),
      Buffer.from(load.replace('model.pkl', 'model.joblib')),
    );
    await expectFindings(workspaceUri('unsafe/loads.py'), ['2:SML101']);
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.actions.treeView.secureMl.models.collapseAll');
      await person.expandRow('Models', 'model.joblib');
      await person.wait(500);
      assert.match((await rows('Models')).join('\n'), /loads\.py/);
    });
    await vscode.workspace.fs.delete(workspaceUri('unsafe/loads.py'));
    await eventually(async () => assert.doesNotMatch((await rows('Models')).join('\n'), /loads\.py/));
    await expectFindings(workspaceUri('unsafe/loads.py'), []);
  });

  it('follows a file that appears, is changed and goes', async () => {
    const uri = workspaceUri('later/new.py');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(load));
    await expectFindings(uri, ['2:SML101']);
    await vscode.workspace.fs.writeFile(uri, Buffer.from('print(1)\n'));
    await expectFindings(uri, []);
    await vscode.workspace.fs.writeFile(uri, Buffer.from(load));
    await expectFindings(uri, ['2:SML101']);
    await vscode.workspace.fs.delete(workspaceUri('later'), { recursive: true });
    await expectFindings(uri, []);
  });

  it('writes a baseline, and shows only what is new from then on', async () => {
    const before = (await rows('Findings')).join('\n');
    assert.match(before, /High\d/);
    await person.command('Create Baseline');
    await person.choose('They no longer count');
    await eventually(() => assert(existsSync(workspaceUri('secure-ml-baseline.json').fsPath)));
    await eventually(async () => assert.doesNotMatch((await rows('Findings')).join('\n'), /High\d/));
    assert.match((await rows('Findings')).join('\n'), /Critical\d/);
    await eventually(async () =>
      assert.match(await person.viewMessage('Findings'), /New since the baseline/),
    );
    const uri = workspaceUri('after.py');
    await vscode.workspace.fs.writeFile(uri, Buffer.from(load));
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /Medium1/));
    await person.screenshot('security-baseline');
    await vscode.workspace.fs.delete(uri);
    await setSetting('secureMl.baseline', undefined);
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /High\d/));
    rmSync(workspaceUri('secure-ml-baseline.json').fsPath);
  });

  it('exports what it shows', async () => {
    const target = workspaceUri('report.sarif');
    await person.command('Export Report');
    await person.choose('SARIF');
    await person.saveAs(target.fsPath);
    await person.notification('The report was written');
    const { runs } = JSON.parse(readFileSync(target.fsPath, 'utf8')) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[];
    };
    const uris = new Set(
      runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri),
    );
    assert(uris.has('serve.py') && uris.has('unsafe/model.joblib'), [...uris].join());
    rmSync(target.fsPath);
  });

  it('says that it is empty, and why', async () => {
    await setSetting('secureMl.workspaceCheck', 'off');
    await eventually(async () => assert.deepEqual(await rows('Findings'), []));
    await eventually(async () => assert.match(await person.viewWelcome('Findings'), /not checked/));
    await person.screenshot('security-off');
    await setSetting('secureMl.workspaceCheck', undefined);
    await eventually(async () => assert.match((await rows('Findings')).join('\n'), /^Critical/));
  });

  it('looks as it should in a light theme', async () => {
    await setSetting('workbench.colorTheme', 'Default Light Modern');
    await eventually(() => assert.equal(vscode.window.activeColorTheme.kind, vscode.ColorThemeKind.Light));
    await person.screenshot('security-light');
    await setSetting('workbench.colorTheme', undefined);
  });
});
