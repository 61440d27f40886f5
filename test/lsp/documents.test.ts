import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentationUrl } from '../../engine/src/rule';
import { tokens } from '../unit/secrets/tokens';
import { builtServer } from './bundle';
import { quiet, TestClient } from './client';

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-documents-'));
const folderUri = pathToFileURL(folder).href;
const uri = (name: string) => `${folderUri}/${name}`;
const token = tokens.get('huggingface-user-token') ?? '';
let client: TestClient;

beforeAll(async () => {
  writeFileSync(join(folder, 'secure-ml.yaml'), 'limits:\n  textBytes: 5000\nexclude: ["vendor/**"]\n');
  client = await TestClient.start({
    server: builtServer,
    folders: [folderUri],
    transport: 'ipc',
  });
});
afterAll(() => client.stop());

describe('documents', () => {
  it('announces what it does', () => {
    expect(client.initialized.capabilities).toEqual({
      textDocumentSync: { openClose: true, change: 2 },
      notebookDocumentSync: {
        notebookSelector: [{ notebook: 'jupyter-notebook', cells: [{ language: 'python' }] }],
        save: true,
      },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.secureMl'] },
      codeLensProvider: {},
      hoverProvider: true,
      completionProvider: {},
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  it('shows a finding with its code, link and severity', async () => {
    await client.open(uri('a.py'), 'import pickle\nx = pickle.load(f)\n');
    expect(await client.diagnostics(uri('a.py'))).toEqual([
      {
        range: { start: { line: 1, character: 4 }, end: { line: 1, character: 18 } },
        severity: 1,
        code: 'SML101',
        codeDescription: {
          href: documentationUrl('pickle-load'),
        },
        source: 'Secure ML',
        message: expect.stringContaining('pickle.load'),
      },
    ]);
  });

  it('follows edits and clears at closing', async () => {
    const file = uri('edited.py');
    await client.open(file, 'import pickle\nx = 1\n');
    expect(await client.summary(file, 1)).toEqual([]);
    const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 5 } };
    await client.change(file, 2, { range, text: 'pickle.load(f)' });
    expect(await client.summary(file, 2)).toEqual(['SML101 1:4-1:18']);
    await client.change(file, 3, 'x = 1\n');
    expect(await client.summary(file, 3)).toEqual([]);
    await client.change(file, 4, 'import pickle\npickle.load(f)');
    expect(await client.summary(file, 4)).toEqual(['SML101 1:0-1:14']);
    await client.close(file);
    expect(await client.diagnostics(file, ({ version }) => version === undefined)).toEqual([]);
  });

  it('publishes only the last of quick edits', async () => {
    const file = uri('quick.py');
    await client.open(file, '');
    await client.summary(file, 1);
    for (let version = 2; version <= 50; version++) {
      await client.change(file, version, `import pickle\n${'pickle.load(f)\n'.repeat(version)}`);
    }
    expect(await client.summary(file, 50)).toHaveLength(50);
    const versions = client.published.filter((params) => params.uri === file).map(({ version }) => version);
    expect(versions).toEqual([1, 50]);
  });

  it('reads requirements and secrets in manifests', async () => {
    await client.open(uri('requirements.txt'), 'torch\nnumpy==1.26.4\n', 'pip-requirements');
    await client.shows(uri('requirements.txt'), 'SML501 0:0-0:5');
    await client.open(uri('deploy.yaml'), `env:\n  token: ${token}\n`, 'yaml');
    const [secret] = await client.diagnostics(uri('deploy.yaml'));
    expect(secret).toMatchObject({ code: 'SML201', range: { start: { line: 1, character: 9 } } });
    expect(JSON.stringify(client.published)).not.toContain(token);
  });

  it('reads Python of any scheme, and of no file at all', async () => {
    for (const name of [
      'untitled:Untitled-1',
      'vscode-vfs://github/a/b/c.py',
      'vscode-remote://wsl%2Bu/c.py',
    ]) {
      await client.open(name, 'import pickle\npickle.load(f)');
      await client.shows(name, 'SML101 1:0-1:14');
    }
  });

  it('clears a document whose language is no longer Python', async () => {
    const file = uri('language.py');
    await client.open(file, 'import pickle\npickle.load(f)');
    await client.shows(file, 'SML101 1:0-1:14');
    await client.close(file);
    await client.open(file, 'import pickle\npickle.load(f)', 'plaintext', 2);
    await client.shows(file);
    await quiet();
    expect(client.last(file)).toEqual([]);
  });

  it('leaves raw notebooks, cells sent as documents and lock files alone', async () => {
    const others = [
      [uri('raw.ipynb'), 'json'],
      ['vscode-notebook-cell:/a.ipynb#W0', 'python'],
      [uri('package-lock.json'), 'json'],
    ];
    for (const [name, language] of others)
      await client.open(name, `import pickle\npickle.load(f) # ${token}`, language);
    await quiet();
    const names = client.published.map((params) => params.uri);
    expect(others.filter(([name]) => names.includes(name))).toEqual([]);
  });

  it('says that a document was not analysed, and why', async () => {
    const file = uri('long.py');
    await client.open(file, `import pickle\npickle.load(f)\n${'# x\n'.repeat(300_000)}`);
    expect(await client.diagnostics(file)).toEqual([
      {
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
        severity: 3,
        code: 'limit-text-bytes',
        source: 'Secure ML',
        message: 'Not fully analysed: The limit textBytes was reached, so the file was not read completely',
      },
    ]);
    await client.change(file, 2, 'import pickle\npickle.load(f)\n');
    expect(await client.summary(file, 2)).toEqual(['SML101 1:0-1:14']);
  });

  it("honours the folder's excludes", async () => {
    await client.open(uri('vendor/a.py'), 'import pickle\npickle.load(f)');
    expect(await client.summary(uri('vendor/a.py'), 1)).toEqual([]);
  });

  it('counts columns in UTF-16 and lines by every line break', async () => {
    await client.open(uri('wide.py'), 'import pickle\r\nx = "😀"; pickle.load(f)\rpickle.load(g)\r\n');
    await client.shows(uri('wide.py'), 'SML101 1:10-1:24', 'SML101 2:0-2:14');
  });
});
