import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { bundleServer } from './bundle';
import { TestClient } from './client';
import { applied } from './edits';
import { TestNotebook } from './notebook';

let server: string;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  server = await bundleServer('pins');
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-pins-'));
  client = await TestClient.start({ server, folders: [pathToFileURL(folder).href] });
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const fixOf = async (place: string, line: number, character: number) =>
  (await client.actions(place, { start: { line, character }, end: { line, character } })).find(({ title }) =>
    title.startsWith('Pin to'),
  );

describe('pins', () => {
  it('are written into a requirements file', async () => {
    writeFileSync(join(folder, 'constraints.txt'), 'numpy==2.1.0\n');
    const text = 'pandas\nnumpy >= 1.8.2 ; python_version > "3" # why\n';
    await client.open(uri('requirements.txt'), text, 'pip-requirements');
    await client.diagnostics(uri('requirements.txt'), ({ diagnostics }) => diagnostics.length === 2);
    const fix = await fixOf(uri('requirements.txt'), 1, 2);
    expect([fix?.title, fix?.isPreferred]).toEqual(['Pin to 2.1.0', true]);
    expect(applied(text, fix, uri('requirements.txt'), 1)).toBe(
      'pandas\nnumpy==2.1.0 ; python_version > "3" # why\n',
    );
  });

  it('are written into pyproject.toml', async () => {
    writeFileSync(join(folder, 'requirements.txt'), 'numpy==2.1.0\n');
    const text = '[project]\nname = "a"\ndependencies = ["numpy>=1"]\n';
    await client.open(uri('pyproject.toml'), text, 'toml');
    await client.diagnostics(uri('pyproject.toml'), ({ diagnostics }) => diagnostics.length === 1);
    const fix = await fixOf(uri('pyproject.toml'), 2, 18);
    expect(applied(text, fix, uri('pyproject.toml'), 1)).toBe(text.replace('numpy>=1', 'numpy==2.1.0'));
  });

  it('are written into a cell, to what a lock has', async () => {
    writeFileSync(join(folder, 'uv.lock'), '[[package]]\nname = "numpy"\nversion = "2.1.0"\n');
    const notebook = new TestNotebook(client, uri('a.ipynb'));
    await notebook.open('x = 1', '%pip install -q numpy');
    const cell = notebook.cellUri(1);
    await client.diagnostics(cell, ({ diagnostics }) => diagnostics.length === 1);
    const fix = await fixOf(cell, 0, 17);
    expect(applied('%pip install -q numpy', fix, cell, 1)).toBe('%pip install -q numpy==2.1.0');
  });

  it('are what is installed in the environment of the folder, where no file says more', async () => {
    for (const name of ['numpy-2.1.0.dist-info', 'Pandas_Stubs-2.2.3.dist-info', 'scipy'])
      mkdirSync(join(folder, '.venv/lib/python3.12/site-packages', name), { recursive: true });
    writeFileSync(join(folder, 'constraints.txt'), 'numpy==1.26.4\n');
    const text = 'numpy>=1\npandas.stubs>=2\nscipy\npandas-stubs<2\n';
    await client.open(uri('requirements.txt'), text, 'pip-requirements');
    await client.diagnostics(uri('requirements.txt'), ({ diagnostics }) => diagnostics.length >= 4);
    expect((await fixOf(uri('requirements.txt'), 0, 2))?.title).toBe('Pin to 1.26.4');
    expect((await fixOf(uri('requirements.txt'), 1, 2))?.title).toBe('Pin to 2.2.3');
    expect(await fixOf(uri('requirements.txt'), 2, 2)).toBeUndefined();
    // What is installed is not what is allowed.
    expect(await fixOf(uri('requirements.txt'), 3, 2)).toBeUndefined();
  });

  it('are judged again when the lock beside them changes', async () => {
    await client.open(uri('pyproject.toml'), '[project]\nname = "a"\ndependencies = ["numpy>=1"]\n', 'toml');
    await client.diagnostics(uri('pyproject.toml'), ({ diagnostics }) => diagnostics.length === 1);
    writeFileSync(join(folder, 'uv.lock'), '[[package]]\nname = "numpy"\nversion = "2.1.0"\n');
    await client.filesChanged({ uri: uri('uv.lock'), type: FileChangeType.Created });
    await client.diagnostics(uri('pyproject.toml'), ({ diagnostics }) => diagnostics.length === 0);
  });
});
