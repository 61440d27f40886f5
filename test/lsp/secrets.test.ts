import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DidSaveNotebookDocumentNotification, type MarkupContent } from 'vscode-languageserver/node';
import { notebookOf } from '../unit/analysis/support';
import { tokens } from '../unit/secrets/tokens';
import { builtServer } from './bundle';
import { at, TestClient } from './client';
import { TestNotebook } from './notebook';

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-secrets-'));
const folderUri = pathToFileURL(folder).href;
const token = tokens.get('huggingface-user-token') ?? '';
const github = tokens.get('github-classic') ?? '';
let client: TestClient;

beforeAll(async () => {
  client = await TestClient.start({ server: builtServer, folders: [folderUri] });
});
afterAll(() => client.stop());

const stream = (text: string) => ({ output_type: 'stream', name: 'stdout', text });

describe('a secret in code', () => {
  it('has a link to where it is revoked in its hover, and copies only on demand', async () => {
    const uri = `${folderUri}/a.py`;
    await client.open(uri, `x = "${token}"\n`);
    await client.shows(uri, 'SML201 0:5-0:42');
    const hover = await client.hover(uri, 0, 8);
    const value = (hover?.contents as MarkupContent | undefined)?.value ?? '';
    expect(value).toContain('[How to revoke](https://huggingface.co/settings/tokens)');
    expect(value).not.toContain(token);
    const actions = await client.actions(uri, at(0, 8));
    expect(actions.map(({ title }) => title)).toEqual([
      'Read it from the environment variable HF_TOKEN',
      'Prompt for it with getpass',
      'Copy the value to the clipboard to put it into a secret store',
      'Lower the severity of hardcoded-secret-known to medium in secure-ml.yaml',
      'Turn off hardcoded-secret-known in secure-ml.yaml',
      'Ignore this finding (hardcoded-secret-known)',
    ]);
    expect(JSON.stringify(actions)).not.toContain(token);
    expect(actions[2].command).toMatchObject({
      command: 'secureMl.copySecret',
      arguments: [{ uri, range: at(0, 5, 42) }],
    });
  });

  it('in .env is kept out of version control', async () => {
    const uri = `${folderUri}/.env`;
    await client.open(uri, `HF=${token}\n`, 'plaintext');
    await client.shows(uri, 'SML201 0:3-0:40');
    const ignoreUri = `${folderUri}/.gitignore`;
    const addAt = (line: number, character: number, newText: string) => ({
      textDocument: { uri: ignoreUri, version: null },
      edits: [{ range: at(line, character), newText }],
    });
    const changes = async () => (await client.actions(uri, at(0, 5)))[0].edit?.documentChanges;
    expect(existsSync(join(folder, '.gitignore'))).toBe(false);
    expect(await changes()).toEqual([
      { kind: 'create', uri: ignoreUri, options: { ignoreIfExists: true } },
      addAt(0, 0, '.env\n'),
    ]);
    writeFileSync(join(folder, '.gitignore'), 'a\nbc');
    expect(await changes()).toEqual([addAt(1, 2, '\n.env\n')]);
  });
});

describe('secrets in stored outputs', () => {
  const path = join(folder, 'a.ipynb');
  const cells = (...texts: string[]) =>
    notebookOf([
      { cell_type: 'markdown', source: '# x' },
      { source: 'x = 1', outputs: [stream('-'), stream(texts[0])] },
      { source: 'print(y)\nz', outputs: [stream(texts[1])] },
    ]);

  it('are shown on their cells, with commands that clear them, until the file is clean', async () => {
    writeFileSync(path, cells(token, github));
    const notebook = new TestNotebook(client, pathToFileURL(path).href);
    await notebook.open('x = 1', 'print(y)\nz');
    await client.shows(notebook.cellUri(0), 'SML240 0:0-0:5');
    await client.shows(notebook.cellUri(1), 'SML240 0:0-0:8');
    const actions = await client.actions(notebook.cellUri(0), at(0, 1));
    const own = { index: 1, output: 1 };
    expect(actions.slice(0, 2).map(({ command }) => command)).toEqual([
      {
        title: 'Clear this output',
        command: 'secureMl.clearOutputs',
        arguments: [{ notebook: notebook.uri, cells: [own] }],
      },
      {
        title: 'Clear all outputs that contain secrets',
        command: 'secureMl.clearOutputs',
        arguments: [{ notebook: notebook.uri, cells: [own, { index: 2, output: 0 }] }],
      },
    ]);
    expect(JSON.stringify(actions)).not.toContain(token);

    writeFileSync(path, cells('', github));
    await client.connection.sendNotification(DidSaveNotebookDocumentNotification.type, {
      notebookDocument: { uri: notebook.uri },
    });
    await client.shows(notebook.cellUri(0));
    await client.shows(notebook.cellUri(1), 'SML240 0:0-0:8');
    expect(readFileSync(path, 'utf8')).toContain(github);
    await notebook.close();
  });

  it('are found in long ones by a thread, stay when cells are edited, and go with the output', async () => {
    const long = 'a line of an output\n'.repeat(20_000);
    writeFileSync(path, cells(`${long}${token}`, long));
    const notebook = new TestNotebook(client, pathToFileURL(path).href);
    await notebook.open('x = 1', 'print(y)\nz');
    await client.shows(notebook.cellUri(0), 'SML240 0:0-0:5');
    const edited = await notebook.edit(notebook.cellUri(1), 'import pickle\npickle.load(f)');
    await client.diagnostics(notebook.cellUri(1), ({ version }) => version === edited);
    await client.shows(notebook.cellUri(1), 'SML101 1:0-1:14');
    await client.shows(notebook.cellUri(0), 'SML240 0:0-0:5');
    writeFileSync(path, cells(long, long));
    await client.connection.sendNotification(DidSaveNotebookDocumentNotification.type, {
      notebookDocument: { uri: notebook.uri },
    });
    await client.shows(notebook.cellUri(0));
    await notebook.close();
  });

  it('and those of its metadata on the first cell', async () => {
    const notebookPath = join(folder, 'parameters.ipynb');
    const stored = JSON.parse(notebookOf([{ source: 'x = 1' }, { source: 'y = 2' }]));
    stored.metadata.papermill = { parameters: { hub_token: token } };
    writeFileSync(notebookPath, JSON.stringify(stored));
    const notebook = new TestNotebook(client, pathToFileURL(notebookPath).href);
    await notebook.open('x = 1', 'y = 2');
    await client.shows(notebook.cellUri(0), 'SML240 0:0-0:5');
    expect(await client.summary(notebook.cellUri(1))).toEqual([]);
    const titles = (await client.actions(notebook.cellUri(0), at(0, 1))).map(({ title }) => title);
    expect(titles.filter((title) => title.startsWith('Clear'))).toEqual([]);
    await notebook.close();
  });
});
