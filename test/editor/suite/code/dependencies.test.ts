import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { AdvisoryService, advisoryFor, releasesOf } from '../../../support/advisoryService';
import { GitHost, recordedFacts } from '../../../support/gitHost';
import {
  closeAll,
  eventually,
  expectFindings,
  openNotebook,
  openText,
  person,
  setUserSetting,
  workspaceUri,
} from '../support';

const written: vscode.Uri[] = [];

/** A file that stands in the workspace until this suite ends. */
async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(path);
  written.push(uri);
  await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
  return uri;
}

async function cleanUp(): Promise<void> {
  await closeAll();
  for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri, { useTrash: false });
}

/** The fix that pins, at a place of a document; what the other file says is known a moment after it was written. */
async function pinAt(uri: vscode.Uri, line: number, character: number): Promise<vscode.WorkspaceEdit> {
  let edit: vscode.WorkspaceEdit | undefined;
  await eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(line, character, line, character),
    );
    edit = actions.find(({ title }) => title === 'Pin to 2.1.0')?.edit;
    assert(edit, actions.map(({ title }) => title).join('; '));
  });
  assert(edit);
  return edit;
}

describe('pins', () => {
  before(() => write('constraints.txt', 'numpy==2.1.0\n'));
  afterEach(closeAll);
  after(cleanUp);

  it('are written into a requirements file from the keyboard', async () => {
    const { document } = await openText('pins/requirements.txt', 'numpy>=2 # why\n');
    written.push(document.uri);
    await expectFindings(document.uri, ['1:SML501']);
    await person.press('Control+Home');
    await pinAt(document.uri, 0, 0);
    await person.takeFirstFix();
    await eventually(() => assert.equal(document.getText(), 'numpy==2.1.0 # why\n'));
    await expectFindings(document.uri, []);
  });

  it('are written into a cell', async () => {
    const { notebook } = await openNotebook('pins.ipynb');
    written.push(notebook.uri);
    const edit = new vscode.WorkspaceEdit();
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, '%pip install -q numpy', 'python');
    edit.set(notebook.uri, [vscode.NotebookEdit.insertCells(0, [cell])]);
    await vscode.workspace.applyEdit(edit);
    const { document } = notebook.cellAt(0);
    await expectFindings(document.uri, ['1:SML210']);
    await vscode.workspace.applyEdit(await pinAt(document.uri, 0, 17));
    assert.equal(document.getText(), '%pip install -q numpy==2.1.0');
    await expectFindings(document.uri, []);
  });

  it('are written into pyproject.toml', async () => {
    const text = '[project]\nname = "a"\ndependencies = ["numpy >= 2"]\n';
    const { document } = await openText('pins/pyproject.toml', text);
    written.push(document.uri);
    await expectFindings(document.uri, ['3:SML501']);
    await vscode.workspace.applyEdit(await pinAt(document.uri, 2, 18));
    assert.equal(document.getText(), text.replace('numpy >= 2', 'numpy==2.1.0'));
    await expectFindings(document.uri, []);
  });
});

describe('advisories', () => {
  const view = 'Python Dependencies';
  let service: AdvisoryService;

  before(async () => {
    service = await AdvisoryService.start();
    service.advisories = [advisoryFor('PYSEC-1', 'example-ml', '1.5')];
    service.releases = { 'example-ml': releasesOf({ '1.0': '2024-01-01', '1.5': '2024-01-11' }) };
    await setUserSetting('secureMl.advisories.service', service.url);
    await setUserSetting('secureMl.advisories.index', `${service.url}/pypi`);
  });

  afterEach(async () => {
    await setUserSetting('secureMl.advisories.enable', undefined);
    await cleanUp();
  });

  after(async () => {
    await person.foldView(view);
    await setUserSetting('secureMl.advisories.service', undefined);
    await setUserSetting('secureMl.advisories.index', undefined);
    await service.stop();
  });

  it('appear when the setting goes on, and disappear when it goes off', async () => {
    const { document } = await openText('advisories/requirements.txt', 'example-ml==1.0\nother\n');
    written.push(document.uri);
    await expectFindings(document.uri, ['2:SML501']);
    assert.deepStrictEqual(service.requests, []);
    await setUserSetting('secureMl.advisories.enable', true);
    await expectFindings(document.uri, ['1:SML508', '1:SML509', '2:SML501']);
    await setUserSetting('secureMl.advisories.enable', false);
    await expectFindings(document.uri, ['2:SML501']);
  });

  it('stand in the view, with what brings them', async () => {
    await write('pyproject.toml', '[project]\nname = "a"\ndependencies = ["top>=1", "unknown"]\n');
    const source = 'source = { registry = "https://pypi.org/simple" }\n';
    await write(
      'uv.lock',
      `[[package]]\nname = "top"\nversion = "1.2"\n${source}dependencies = [\n    { name = "example-ml" },\n]\n\n` +
        `[[package]]\nname = "example-ml"\nversion = "1.0"\n${source}`,
    );
    await setUserSetting('secureMl.advisories.enable', true);
    await vscode.commands.executeCommand('secureMl.dependencies.focus');
    await vscode.commands.executeCommand('secureMl.refreshDependencies');
    await eventually(async () => {
      const rows = await person.viewRows(view);
      assert(rows.includes('1 pyproject.toml1 with advisories'), rows.join('\n'));
    });
    await person.expandRow(view, 'top');
    await eventually(async () => {
      const rows = await person.viewRows(view);
      const from = rows.findIndex((row) => row.startsWith('1 pyproject.toml'));
      assert.deepStrictEqual(rows.slice(from, from + 4), [
        '1 pyproject.toml1 with advisories',
        '2 top>=1 → 1.2 · 1 transitive with advisories',
        '3 example-ml1.0 · days behind: 10 · PYSEC-1',
        '2 unknownany version',
      ]);
    });
    await person.screenshot('dependencies');
  });

  it('that cannot be asked for are one line over the view, and no notification', async () => {
    service.mood = 'error';
    const { document } = await openText('advisories/requirements.txt', 'one-more==1.0\nanother==2.0\n');
    written.push(document.uri);
    await setUserSetting('secureMl.advisories.enable', true);
    await vscode.commands.executeCommand('secureMl.dependencies.focus');
    await eventually(async () => {
      assert.match(
        await person.viewMessage(view),
        /^Advisories could not be retrieved \(127\.0\.0\.1:\d+ answered 500\)/,
      );
    });
    await person.wait(1_000);
    assert.deepStrictEqual(await person.notifications(), []);
    await person.screenshot('dependencies-unreachable');
    await setUserSetting('secureMl.advisories.enable', false);
    await eventually(async () => assert.equal(await person.viewMessage(view), ''));
  });
});

describe('tags of actions', () => {
  let host: GitHost;

  before(async () => {
    host = await GitHost.start();
    await setUserSetting('secureMl.actionTags.host', host.url);
  });

  after(async () => {
    await setUserSetting('secureMl.actionTags.enable', undefined);
    await setUserSetting('secureMl.actionTags.host', undefined);
    await cleanUp();
    await host.stop();
  });

  it('are compared when the setting goes on, and no more when it goes off', async () => {
    const [commit] = recordedFacts['example/setup'].commits;
    const { document } = await openText(
      '.github/workflows/tags.yml',
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: example/setup@${commit} # v1.1.0\n`,
    );
    written.push(document.uri);
    await expectFindings(document.uri, []);
    assert.deepStrictEqual(host.requests, []);
    await setUserSetting('secureMl.actionTags.enable', true);
    await expectFindings(document.uri, ['7:SML620']);
    await person.screenshot('action-tags');
    await setUserSetting('secureMl.actionTags.enable', false);
    await expectFindings(document.uri, []);
  });
});
