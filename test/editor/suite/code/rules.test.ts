import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { closeAll, eventually, findings, openText, person, setSetting, workspaceUri } from '../support';

const yaml = () => workspaceUri('secure-ml.yaml').fsPath;
const text = () => (existsSync(yaml()) ? readFileSync(yaml(), 'utf8') : undefined);

describe('the page of rules', () => {
  afterEach(async () => {
    await closeAll();
    rmSync(yaml(), { force: true });
    await setSetting('secureMl.rules', undefined);
  });

  it('finds a rule, turns it off in secure-ml.yaml and resets it', async () => {
    const editor = await openText('rules.py', 'import pickle\npickle.load(f)\n');
    await eventually(() => assert.deepEqual(findings(editor.document.uri), ['2:SML101']));
    await person.command('Secure ML: Configure Rules');
    await person.report('Changes are written to secure-ml.yaml');
    await person.fillIn('Search rules', 'sml101');
    await person.reportPart('.totals', '1 of');
    assert.deepEqual(await person.faults(), []);
    await person.screenshot('rules-found');
    const title = (await person.reportPart('.rules tbody th button', '')).trim();
    await person.select(`Severity of: ${title}`, 'Off');
    await eventually(() => assert.equal(text(), 'rules:\n  pickle-load: off\n'));
    await person.reportPart('.rules tbody tr.changed', 'secure-ml.yaml');
    await eventually(() => assert.deepEqual(findings(editor.document.uri), []));
    await person.reportKeys('.rules tbody tr.changed td button', 'Enter');
    await eventually(() => assert.equal(text(), ''));
    await person.reportPart('.rules tbody td + td', 'Default');
    await eventually(() => assert.deepEqual(findings(editor.document.uri), ['2:SML101']));
  });

  it('changes what the editor’s settings say where they say it', async () => {
    await setSetting('secureMl.rules', { 'pickle-load': 'low', 'joblib-load': 'off' });
    await person.command('Secure ML: Configure Rules');
    await person.report('of');
    await person.fillIn('Search rules', 'sml101');
    await person.reportPart('.rules tbody tr.changed', 'settings');
    await person.reportKeys('.rules tbody tr.changed td button', 'Enter');
    await eventually(() =>
      assert.deepEqual(vscode.workspace.getConfiguration('secureMl').get('rules'), { 'joblib-load': 'off' }),
    );
    assert.equal(text(), undefined);
  });

  it('can be read in a light theme and in a narrow window', async () => {
    try {
      await setSetting('workbench.colorTheme', 'Default Light Modern');
      await vscode.commands.executeCommand('workbench.action.closeSidebar');
      await person.command('Secure ML: Configure Rules');
      await person.report('Profile');
      for (const width of [1280, 640, 400]) {
        await person.resize(width);
        const { overflow, contrast, text: least } = await person.reportLook();
        await person.screenshot(`rules-${width}`);
        assert.equal(overflow, 0, `at ${width} pixels`);
        assert(contrast >= 4.5, `“${least}”: ${contrast}`);
      }
    } finally {
      await person.resize(1280);
      await vscode.commands.executeCommand('workbench.view.explorer');
      await setSetting('workbench.colorTheme', undefined);
    }
  });
});

describe('a finding that is not mended', () => {
  afterEach(async () => {
    await closeAll();
    rmSync(yaml(), { force: true });
    rmSync(workspaceUri('secure-ml-baseline.json').fsPath, { force: true });
    await setSetting('secureMl.baseline', undefined);
  });

  it('is added to a baseline, which is made for it', async () => {
    const editor = await openText('baseline.py', 'import pickle\npickle.load(kept)\npickle.loads(g)\n');
    await eventually(() => assert.equal(findings(editor.document.uri).length, 2));
    const range = new vscode.Range(1, 3, 1, 3);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
    );
    const add = actions.find(({ command }) => command?.command === 'secureMl.addToBaseline')?.command;
    assert(add, actions.map(({ title }) => title).join('; '));
    await vscode.commands.executeCommand(add.command, ...(add.arguments ?? []));
    await eventually(() =>
      assert.deepEqual(
        findings(editor.document.uri).map((one) => one[0]),
        ['3'],
      ),
    );
    const kept = JSON.parse(readFileSync(workspaceUri('secure-ml-baseline.json').fsPath, 'utf8'));
    assert.deepEqual(Object.keys(kept.files), ['baseline.py']);
    assert.deepEqual(Object.values(kept.files['baseline.py']), [1]);
  });

  it('of a model is allowed from its report, after a question', async () => {
    const model = workspaceUri('allowed.pkl');
    await vscode.workspace.fs.writeFile(
      model,
      Buffer.from('\x80\x03cmy_package.models\nNet\n)\x81.', 'latin1'),
    );
    await vscode.commands.executeCommand('vscode.open', model);
    await person.report('Allow my_package.models.Net');
    await person.reportButton('Allow my_package.models.Net');
    assert.match((await person.choices()).join(), /models\.allowGlobals/);
    await person.screenshot('report-allow');
    await person.press('Enter');
    await eventually(() => assert.match(text() ?? '', /allowGlobals:\n {4}- my_package\.models\.Net/));
    await person.report('Safe to load');
  });
});
