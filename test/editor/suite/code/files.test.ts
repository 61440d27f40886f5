import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  expectFindings,
  openText,
  ours,
  person,
  setSetting,
  sleep,
  workspaceUri,
} from '../support';

describe('findings in a Python file', () => {
  // What is on disk would go on being listed once a document is closed, as soon as the check of the workspace has come to it.
  before(() => setSetting('secureMl.workspaceCheck', 'openFiles'));
  after(() => setSetting('secureMl.workspaceCheck', undefined));
  afterEach(closeAll);

  it('appear, move, vanish and come back with edits', async () => {
    const editor = await openText('edits.py', 'import pickle\n\ndata = pickle.load(open("a", "rb"))\n');
    const { uri } = editor.document;
    await expectFindings(uri, ['3:SML101']);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# one\n# two\n'));
    await expectFindings(uri, ['5:SML101']);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(4).rangeIncludingLineBreak));
    await expectFindings(uri, []);
    await vscode.commands.executeCommand('undo');
    await expectFindings(uri, ['5:SML101']);
  });

  it('lead to the page of their rule, which ships with the extension', async () => {
    const { document } = await openText('page.py', 'import pickle\npickle.loads(b"")\n');
    await expectFindings(document.uri, ['2:SML101']);
    const [{ code }] = ours(document.uri);
    assert(typeof code === 'object');
    assert.equal(code.target.scheme, 'command');
    await vscode.commands.executeCommand(code.target.path, ...JSON.parse(code.target.query));
    const preview = () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputWebview ? input.viewType : '';
    };
    await eventually(() => assert.match(preview(), /markdown\.preview/));
  });

  it('go when the file is closed', async () => {
    const { document } = await openText('closed.py', 'import pickle\npickle.loads(b"")\n');
    await expectFindings(document.uri, ['2:SML101']);
    await closeAll();
    await expectFindings(document.uri, []);
  });

  it('follow the language of the document', async () => {
    const { document } = await openText('language.py', 'import pickle\npickle.loads(b"")\n');
    await expectFindings(document.uri, ['2:SML101']);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await expectFindings(document.uri, []);
  });

  it('are silenced by a comment in a trusted workspace', async () => {
    const text = 'import pickle\npickle.loads(b"")  # secure-ml: ignore[pickle-load] made by this program\n';
    const { document } = await openText('silenced.py', `${text}pickle.loads(b"")\n`);
    await expectFindings(document.uri, ['3:SML101']);
  });

  it('are shown in an untitled document', async () => {
    const content = 'import pickle\npickle.loads(b"")\n';
    const document = await vscode.workspace.openTextDocument({ language: 'python', content });
    await vscode.window.showTextDocument(document);
    await expectFindings(document.uri, ['2:SML101']);
  });

  it('are shown in requirements', async () => {
    const uri = workspaceUri('requirements.txt');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await expectFindings(uri, ['1:SML501', '2:SML213', '3:SML501', '4:SML213']);
  });

  it('follow the settings', async () => {
    const { document } = await openText('settings.py', 'import pickle\npickle.loads(b"")\n');
    await expectFindings(document.uri, ['2:SML101']);
    try {
      await setSetting('secureMl.rules', { 'pickle-load': 'off' });
      await expectFindings(document.uri, []);
      await setSetting('secureMl.rules', undefined);
      await expectFindings(document.uri, ['2:SML101']);
      await setSetting('secureMl.enable', false);
      await expectFindings(document.uri, []);
    } finally {
      await setSetting('secureMl.rules', undefined);
      await setSetting('secureMl.enable', undefined);
    }
    await expectFindings(document.uri, ['2:SML101']);
  });

  it('are fixed on save', async () => {
    // The editor waits for fixes only as long as it shows the document.
    const comment = '# secure-ml: ignore[pickle-load] not needed any more';
    const editor = await openText('save.py', `value = 1  ${comment}\n`);
    await expectFindings(editor.document.uri, ['1:SML255']);
    try {
      await setSetting('editor.codeActionsOnSave', { 'source.fixAll.secureMl': 'explicit' });
      await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'other = 2\n'));
      await sleep(200);
      await editor.document.save();
      assert.equal(editor.document.getText(), 'value = 1\nother = 2\n');
      await expectFindings(editor.document.uri, []);
    } finally {
      await setSetting('editor.codeActionsOnSave', undefined);
    }
  });

  it('leave a value that was chosen for want of better selected', async () => {
    const text = 'import requests\n\nanswer = requests.get(url)\n';
    const editor = await openText('selected.py', text);
    await expectFindings(editor.document.uri, ['3:SML222']);
    editor.selection = new vscode.Selection(2, 12, 2, 12);
    await person.takeFirstFix();
    await eventually(() => assert.match(editor.document.getText(), /get\(url, timeout=30\)/));
    await eventually(() => assert.equal(editor.document.getText(editor.selection), '30'));
    await person.type('5');
    await eventually(() => assert.match(editor.document.getText(), /get\(url, timeout=5\)/));
  });

  it('are fixed from the keyboard, imports included', async () => {
    const text = 'import requests\n\nrequests.get("https://example.org", timeout=9, verify=False)\n';
    const { document } = await openText('fixed.py', text);
    await expectFindings(document.uri, ['3:SML220']);
    await person.press('Control+Home', 'ArrowDown', 'ArrowDown');
    await person.takeFirstFix();
    await eventually(() => assert.doesNotMatch(document.getText(), /verify=False/));
    await expectFindings(document.uri, []);
  });

  it('are ignored for a reason that the user gives, and not without one', async () => {
    const line = 'pickle.loads(b"")';
    const { document } = await openText('reason.py', `import pickle\n${line}\n`);
    await expectFindings(document.uri, ['2:SML101']);
    const ignore = async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(1, 1, 1, 1),
      );
      const action = actions.find(({ command }) => command?.command === 'secureMl.ignoreFinding');
      assert(action?.command, actions.map(({ title }) => title).join('; '));
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    };
    const refused = ignore();
    await person.question('Why is this safe?');
    await person.press('Enter', 'Escape');
    await refused;
    assert.equal(document.lineAt(1).text, line);
    const given = ignore();
    await person.question('Why is this safe?');
    await person.type('made by this program');
    await person.press('Enter');
    await given;
    assert.equal(document.lineAt(1).text, `${line}  # secure-ml: ignore[pickle-load] made by this program`);
    await expectFindings(document.uri, []);
    await vscode.commands.executeCommand('undo');
    await expectFindings(document.uri, ['2:SML101']);
  });

  it('follow the environment that is selected in the Python extension', async () => {
    const install = async (environment: string, version: string) => {
      const metadata = `${environment}/lib/python3.12/site-packages/torch-${version}.dist-info/METADATA`;
      await vscode.workspace.fs.writeFile(workspaceUri(metadata), Buffer.from('Name: torch\n'));
    };
    const select = (environment: string) =>
      vscode.commands.executeCommand('python.selectForTest', workspaceUri(environment).fsPath);
    await install('environments/old', '2.5.1');
    await install('environments/new', '2.7.0');
    const { document } = await openText('environment.py', 'import torch\n\ntorch.load(path)\n');
    const severities = () => ours(document.uri).map(({ severity }) => vscode.DiagnosticSeverity[severity]);
    await eventually(() => assert.deepStrictEqual(severities(), ['Error']));
    await select('environments/new');
    await eventually(() => assert.deepStrictEqual(severities(), ['Hint']));
    await select('environments/old');
    await eventually(() => assert.deepStrictEqual(severities(), ['Error']));
  });

  it('follow the version that the requirements pin', async () => {
    const requirements = workspaceUri('requirements.txt');
    const before = await vscode.workspace.fs.readFile(requirements);
    const pin = (version: string) =>
      vscode.workspace.fs.writeFile(requirements, Buffer.from(`torch == ${version}\n`));
    try {
      await pin('2.5.1');
      const { document } = await openText('gate.py', 'import torch\n\ntorch.load(path)\n');
      const severities = () => ours(document.uri).map(({ severity }) => vscode.DiagnosticSeverity[severity]);
      await eventually(() => assert.deepStrictEqual(severities(), ['Error']));
      await pin('2.7.0');
      await eventually(() => assert.notDeepStrictEqual(severities(), ['Error']));
      await pin('2.5.1');
      await eventually(() => assert.deepStrictEqual(severities(), ['Error']));
    } finally {
      await vscode.workspace.fs.writeFile(requirements, before);
    }
  });
});
