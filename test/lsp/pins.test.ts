import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { builtServer } from './bundle';
import { TestClient } from './client';
import { applied } from './edits';
import { TestNotebook } from './notebook';

let server: string;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  server = builtServer;
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
    await client.open(uri('requirements.txt'), 'numpy>=1\npandas.stubs>=2\nscipy\n', 'pip-requirements');
    await client.diagnostics(uri('requirements.txt'), ({ diagnostics }) => diagnostics.length >= 3);
    expect((await fixOf(uri('requirements.txt'), 0, 2))?.title).toBe('Pin to 1.26.4');
    expect((await fixOf(uri('requirements.txt'), 1, 2))?.title).toBe('Pin to 2.2.3');
    expect(await fixOf(uri('requirements.txt'), 2, 2)).toBeUndefined();
    // What is installed is not what is allowed.
    await client.open(uri('requirements-old.txt'), 'pandas-stubs<2\n', 'pip-requirements');
    await client.diagnostics(uri('requirements-old.txt'), ({ diagnostics }) => diagnostics.length >= 1);
    expect(await fixOf(uri('requirements-old.txt'), 0, 2)).toBeUndefined();
  });

  it('are judged again when the lock beside them changes', async () => {
    await client.open(uri('pyproject.toml'), '[project]\nname = "a"\ndependencies = ["numpy>=1"]\n', 'toml');
    await client.diagnostics(uri('pyproject.toml'), ({ diagnostics }) => diagnostics.length === 1);
    writeFileSync(join(folder, 'uv.lock'), '[[package]]\nname = "numpy"\nversion = "2.1.0"\n');
    await client.filesChanged({ uri: uri('uv.lock'), type: FileChangeType.Created });
    await client.diagnostics(uri('pyproject.toml'), ({ diagnostics }) => diagnostics.length === 0);
  });
});

describe('pins of pipelines', () => {
  const commits = ['0123456789abcdef0123456789abcdef01234567', 'fedcba98'.repeat(5)];
  const workflow = (uses: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
  const [ci, release] = ['.github/workflows/ci.yml', '.github/workflows/release.yml'];
  const contradiction = `SML601 6:14-6:${14 + 'a/b@'.length + 40}`;
  beforeEach(() => mkdirSync(join(folder, '.github/workflows'), { recursive: true }));

  it('are taken from other workflows', async () => {
    writeFileSync(join(folder, release), workflow(`a/b@${commits[0]} # v1.2.3`));
    const text = workflow('a/b@v1.2.3');
    await client.open(uri(ci), text, 'yaml');
    await client.shows(uri(ci), 'SML601 6:14-6:24');
    const fix = await fixOf(uri(ci), 6, 16);
    expect(fix?.title).toBe('Pin to 0123456789ab, as in release.yml');
    expect(applied(text, fix, uri(ci), 1)).toBe(workflow(`a/b@${commits[0]} # v1.2.3`));
  });

  it('must not contradict those of other workflows, on disk or as they are open', async () => {
    await client.open(uri(ci), workflow(`a/b@${commits[0]} # v1.2.3`), 'yaml');
    await client.shows(uri(ci));
    writeFileSync(join(folder, release), workflow(`a/b@${commits[1]} # v1.2.3`));
    await client.filesChanged({ uri: uri(release), type: FileChangeType.Created });
    await client.shows(uri(ci), contradiction);
    await client.open(uri(release), workflow(`a/b@${commits[1]} # v1.2.3`), 'yaml');
    await client.shows(uri(release), contradiction);
    await client.change(uri(release), 2, workflow(`a/b@${commits[0]} # v1.2.3`));
    await client.shows(uri(release));
    await client.shows(uri(ci));
    await client.close(uri(release));
    await client.shows(uri(ci), contradiction);
    rmSync(join(folder, release));
    await client.filesChanged({ uri: uri(release), type: FileChangeType.Deleted });
    await client.shows(uri(ci));
  });

  it('follow the lock of images beside the file', async () => {
    const text = 'FROM python:3.12\nUSER app\n';
    await client.open(uri('Dockerfile'), text, 'dockerfile');
    await client.shows(uri('Dockerfile'), 'SML602 0:5-0:16');
    expect(await fixOf(uri('Dockerfile'), 0, 6)).toBeUndefined();
    const image = { name: 'python', tag: '3.12', digest: 'ab'.repeat(32) };
    writeFileSync(join(folder, 'docker-lock.json'), JSON.stringify({ dockerfiles: { Dockerfile: [image] } }));
    await client.filesChanged({ uri: uri('docker-lock.json'), type: FileChangeType.Created });
    await expect
      .poll(async () => (await fixOf(uri('Dockerfile'), 0, 6))?.title)
      .toBe('Pin to sha256:abababababab, as in docker-lock.json');
  });
});

describe('what verifies served models', () => {
  const served = `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: s3://models/iris?versionId=1\n`;
  const finding = 'SML621 5:18-5:46';

  it('is looked for on disk and in open documents, and again when files change', async () => {
    mkdirSync(join(folder, 'k8s'));
    await client.open(uri('k8s/a.yaml'), served, 'yaml');
    await client.shows(uri('k8s/a.yaml'), finding);
    mkdirSync(join(folder, 'ci'));
    writeFileSync(join(folder, 'ci/deploy.sh'), 'cosign verify-blob iris\n');
    await client.filesChanged({ uri: uri('ci/deploy.sh'), type: FileChangeType.Created });
    await client.shows(uri('k8s/a.yaml'));
    rmSync(join(folder, 'ci/deploy.sh'));
    await client.filesChanged({ uri: uri('ci/deploy.sh'), type: FileChangeType.Deleted });
    await client.shows(uri('k8s/a.yaml'), finding);
    const policy = 'apiVersion: ml.sigstore.dev/v1alpha1\nkind: ModelValidation\nspec: {}\n';
    await client.open(uri('k8s/policy.yaml'), policy, 'yaml');
    await client.shows(uri('k8s/a.yaml'));
    await client.change(uri('k8s/policy.yaml'), 2, policy.replace('ModelV', 'V'));
    await client.shows(uri('k8s/a.yaml'), finding);
  });
});
