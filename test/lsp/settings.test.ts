import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DidChangeConfigurationNotification, FileChangeType } from 'vscode-languageserver/node';
import { mayBeModelName } from '../../engine/src/models/scan/names';
import { watchedPatterns } from '../../server/src/settings/watchers';
import { builtServer } from './bundle';
import { TestClient } from './client';
import { TestNotebook } from './notebook';

const load = 'import pickle\npickle.load(f)';
const torchLoad = 'import torch\ntorch.load(p)';
let server: string;
let folder: string;
let folderUri: string;
let client: TestClient | undefined;

beforeAll(async () => {
  server = builtServer;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-settings-'));
  folderUri = pathToFileURL(folder).href;
});
afterEach(async () => {
  await client?.stop();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const uri = (name: string) => `${folderUri}/${name}`;
async function start(more: { trusted?: boolean; settings?: unknown } = {}): Promise<TestClient> {
  client = await TestClient.start({ server, folders: [folderUri], trusted: more.trusted ?? true });
  client.settings = more.settings ?? null;
  return client;
}
const severities = async (at: string, count = 1) =>
  (await (client as TestClient).diagnostics(at, ({ diagnostics }) => diagnostics.length === count)).map(
    ({ severity }) => severity,
  );

describe('settings', () => {
  it('asks to be told of changes', async () => {
    const { registrations, until } = await start();
    await until.call(
      client,
      () => registrations.length >= 2,
      () => 'registrations',
    );
    expect(registrations.map(({ method }) => method)).toEqual([
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    const extensions = watchedPatterns.flatMap(
      (pattern) => /^\*\*\/\*\.\{([^}]+)\}$/.exec(pattern)?.[1].split(',') ?? [],
    );
    expect(extensions).toContain('safetensors');
    expect(extensions.filter((extension) => !mayBeModelName(`a.${extension}`))).toEqual([]);
  });

  it('count per resource, and anew when they change', async () => {
    const c = await start();
    c.settings = (scope: string | undefined) =>
      scope?.endsWith('off.py') ? { rules: { 'pickle-load': 'off' } } : {};
    await c.open(uri('on.py'), load);
    await c.open(uri('off.py'), load);
    await c.shows(uri('on.py'), 'SML101 1:0-1:14');
    await c.shows(uri('off.py'));
    await c.changeSettings({ rules: { 'pickle-load': 'low' } });
    expect(await severities(uri('off.py'))).toEqual([3]);
    await c.diagnostics(uri('on.py'), ({ diagnostics }) => diagnostics[0]?.severity === 3);
    await c.changeSettings({ enable: false });
    await c.shows(uri('on.py'));
    await c.changeSettings({ enable: true, rules: { 'pickle-load': 'nonsense' } });
    expect(await severities(uri('on.py'))).toEqual([1]);
    await c.changeSettings('nonsense');
    await c.change(uri('on.py'), 2, `${load}\n`);
    expect(await c.summary(uri('on.py'), 2)).toEqual(['SML101 1:0-1:14']);
  });

  it('are taken from clients that push them', async () => {
    client = await TestClient.start({ server, capabilities: {} });
    await client.open('untitled:a', load);
    await client.shows('untitled:a', 'SML101 1:0-1:14');
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { secureMl: { rules: { 'pickle-load': 'off' } } },
    });
    await client.shows('untitled:a');
  });

  it("follow the folder's own configuration", async () => {
    const c = await start();
    await c.open(uri('a.py'), load);
    await c.shows(uri('a.py'), 'SML101 1:0-1:14');
    write('secure-ml.yaml', 'rules:\n  pickle-load: "off"\n');
    await c.filesChanged({ uri: uri('secure-ml.yaml'), type: FileChangeType.Created });
    await c.shows(uri('a.py'));
    // The editor's own setting is nearer to the user.
    await c.changeSettings({ rules: { 'pickle-load': 'info' } });
    expect(await severities(uri('a.py'))).toEqual([4]);
    rmSync(join(folder, 'secure-ml.yaml'));
    write('pyproject.toml', '[tool.secure-ml.rules]\npickle-load = "medium"\n');
    await c.filesChanged({ uri: uri('pyproject.toml'), type: FileChangeType.Created });
    await c.changeSettings(null);
    await c.diagnostics(uri('a.py'), ({ diagnostics }) => diagnostics[0]?.severity === 2);
  });

  it('tell which registries images may come from', async () => {
    const c = await start();
    const image = `FROM acme/x@sha256:${'ab'.repeat(32)}\nUSER app\n`;
    await c.open(uri('Dockerfile'), image, 'dockerfile');
    await c.shows(uri('Dockerfile'));
    write('secure-ml.yaml', 'pipelines:\n  registries: [docker.io/library]\n');
    await c.filesChanged({ uri: uri('secure-ml.yaml'), type: FileChangeType.Created });
    await c.shows(uri('Dockerfile'), 'SML613 0:5-0:83');
    write('secure-ml.yaml', 'pipelines:\n  registries: [docker.io/acme]\n');
    await c.filesChanged({ uri: uri('secure-ml.yaml'), type: FileChangeType.Changed });
    await c.shows(uri('Dockerfile'));
    // A person's own list is for projects that have none.
    await c.changeSettings({ registries: ['ghcr.io', 'no registry', 7] });
    await c.shows(uri('Dockerfile'));
    rmSync(join(folder, 'secure-ml.yaml'));
    await c.filesChanged({ uri: uri('secure-ml.yaml'), type: FileChangeType.Deleted });
    await c.shows(uri('Dockerfile'), 'SML613 0:5-0:83');
    await c.changeSettings({ registries: ['docker.io/acme'] });
    await c.shows(uri('Dockerfile'));
    // A folder below cannot add its own.
    mkdirSync(join(folder, 'inner'));
    write('inner/secure-ml.yaml', 'pipelines:\n  registries: [quay.io]\n');
    await c.open(uri('inner/Dockerfile'), image.replace('acme', 'quay.io/acme'), 'dockerfile');
    await c.shows(uri('inner/Dockerfile'), 'SML613 0:5-0:91');
  });

  it('are tightened by the folders that a document is in', async () => {
    write('secure-ml.yaml', 'rules:\n  pickle-load: low\n  torch-load-unsafe: "off"\n');
    mkdirSync(join(folder, 'inner/deep'), { recursive: true });
    write('inner/secure-ml.yaml', 'rules:\n  pickle-load: high\n');
    write(
      'inner/deep/pyproject.toml',
      '[tool.secure-ml.rules]\ntorch-load-unsafe = "info"\npickle-load = "off"\n',
    );
    const c = await start();
    await c.open(uri('a.py'), `${load}\n${torchLoad}`);
    expect(await severities(uri('a.py'))).toEqual([3]);
    await c.open(uri('inner/a.py'), `${load}\n${torchLoad}`);
    expect(await severities(uri('inner/a.py'))).toEqual([1]);
    await c.open(uri('inner/deep/a.py'), `${load}\n${torchLoad}`);
    expect(await severities(uri('inner/deep/a.py'), 2)).toEqual([1, 4]);
    // What does not count is said once, with its file and place.
    const told = () => c.logs.filter((text) => text.includes('rules.pickle-load'));
    await c.until(
      () => told().length > 0,
      () => 'the remark',
    );
    expect(told()).toEqual([
      expect.stringMatching(/inner[\\/]deep[\\/]pyproject\.toml:3: rules\.pickle-load /),
    ]);
    // Changes of such a file count like those of any.
    write('inner/secure-ml.yaml', 'rules:\n  pickle-load: medium\n');
    await c.filesChanged({ uri: uri('inner/secure-ml.yaml'), type: FileChangeType.Changed });
    await c.diagnostics(uri('inner/a.py'), ({ diagnostics }) => diagnostics[0]?.severity === 2);
    // The editor's own setting is nearer to the user.
    await c.changeSettings({ rules: { 'pickle-load': 'info' } });
    await c.diagnostics(uri('inner/a.py'), ({ diagnostics }) => diagnostics[0]?.severity === 4);
  });

  it('of a subfolder are marked where they do not count', async () => {
    write('secure-ml.yaml', 'failOn: low\n');
    const c = await start();
    const text =
      'exclude: ["**"]\nfailOn: info\nrules:\n  pickle-load: critical\n  joblib-load: "off"\nlimits: {}\n';
    await c.open(uri('inner/secure-ml.yaml'), text, 'yaml');
    await c.shows(uri('inner/secure-ml.yaml'), 'configuration 0:0-0:7', 'configuration 4:2-4:13');
    expect(c.last(uri('inner/secure-ml.yaml')).map(({ severity }) => severity)).toEqual([3, 3]);
    // The same text is the folder's own at its top.
    await c.open(uri('secure-ml.yaml'), text, 'yaml');
    await c.shows(uri('secure-ml.yaml'));
  });

  it('show what is wrong with a configuration while it is written', async () => {
    const c = await start();
    await c.open(uri('secure-ml.yaml'), 'rules:\n  pickle-load: loud\nspeed: 9\n', 'yaml');
    await c.shows(uri('secure-ml.yaml'), 'configuration 1:15-1:19', 'configuration 2:0-2:5');
    const found = c.last(uri('secure-ml.yaml'));
    expect(found.map(({ message, severity }) => `${severity} ${message}`)).toEqual([
      '2 rules.pickle-load must be one of off, info, low, medium, high, critical.',
      expect.stringContaining('2 The setting speed is unknown.'),
    ]);
    await c.change(uri('secure-ml.yaml'), 2, 'limits:\n  depht: 9\n');
    await c.shows(uri('secure-ml.yaml'), 'configuration 1:2-1:7');
    expect(c.last(uri('secure-ml.yaml'))[0].message).toContain('limits.depth');
    await c.open(uri('pyproject.toml'), '[tool.secure-ml]\nfailOn = "never"\n', 'toml');
    await c.shows(uri('pyproject.toml'), 'configuration 1:10-1:15');
  });

  it('are those of the folder that a document is in', async () => {
    const c = await start();
    await c.open(uri('a.py'), load);
    await c.shows(uri('a.py'), 'SML101 1:0-1:14');
    mkdirSync(join(folder, 'inner'));
    write('inner/secure-ml.yaml', 'rules:\n  pickle-load: "off"\n');
    await c.open(uri('inner/a.py'), load);
    // A nested folder cannot disarm a check, unless the user opened it as a folder of its own.
    await c.shows(uri('inner/a.py'), 'SML101 1:0-1:14');
    await c.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: uri('inner'), name: 'inner' }], removed: [] },
    });
    await c.shows(uri('inner/a.py'));
    await c.shows(uri('a.py'), 'SML101 1:0-1:14');
  });
});

describe('a workspace that is not trusted', () => {
  it('weakens nothing', async () => {
    write(
      'secure-ml.yaml',
      'rules:\n  pickle-load: "off"\n  torch-load-unsafe: info\nexclude: ["**"]\nlimits: {textBytes: 100000000}\npipelines: {registries: [ttl.sh]}\n',
    );
    write('requirements.txt', 'torch==2.7.0\n');
    const c = await start({ trusted: false, settings: { rules: { 'pickle-load': 'off' } } });
    await c.open(uri('a.py'), `${load}  # secure-ml: ignore\n${torchLoad}`);
    await c.shows(uri('a.py'), 'SML101 1:0-1:14', 'SML120 3:0-3:13');
    expect(await severities(uri('a.py'), 2)).toEqual([1, 1]);
    const image = `FROM ttl.sh/x@sha256:${'ab'.repeat(32)}\nUSER app\n`;
    await c.open(uri('Dockerfile'), image, 'dockerfile');
    await c.shows(uri('Dockerfile'), 'SML613 0:5-0:85');
  });

  it('may still tighten', async () => {
    write('secure-ml.yaml', 'rules:\n  torch-load-unsafe: critical\nlimits: {textBytes: 1, findings: 1}\n');
    const c = await start({ trusted: false });
    await c.open(uri('a.py'), torchLoad);
    await c.shows(uri('a.py'), 'SML120 1:0-1:13');
    // A limit that is lowered leaves things unread.
    await c.open(uri('b.py'), `${load}\n${load}`);
    await c.shows(uri('b.py'), 'SML101 1:0-1:14', 'SML101 3:0-3:14');
  });
});

describe('versions of the project', () => {
  const severity = async (at: string, expected: number) => {
    await (client as TestClient).diagnostics(at, ({ diagnostics }) => diagnostics[0]?.severity === expected);
  };

  it('are read from the folder and follow its files', async () => {
    const c = await start();
    await c.open(uri('a.py'), torchLoad);
    await severity(uri('a.py'), 1);
    write('requirements.txt', 'torch==2.7\n');
    await c.filesChanged({ uri: uri('requirements.txt'), type: FileChangeType.Created });
    await severity(uri('a.py'), 4);
    // Two files that do not agree: the lower version decides.
    mkdirSync(join(folder, 'requirements'));
    write('requirements/old.txt', 'Torch == 2.4\n');
    await c.filesChanged({ uri: uri('requirements/old.txt'), type: FileChangeType.Created });
    await severity(uri('a.py'), 1);
    rmSync(join(folder, 'requirements'), { recursive: true });
    await c.filesChanged({ uri: uri('requirements/old.txt'), type: FileChangeType.Deleted });
    await severity(uri('a.py'), 4);
  });

  it('follow what is open and not saved, and what is on disk once it is closed', async () => {
    write('requirements.txt', 'torch==2.4\n');
    const c = await start();
    const notebook = new TestNotebook(c, uri('a.ipynb'));
    await notebook.open(torchLoad);
    await severity(notebook.cellUri(0), 1);
    await c.open(uri('requirements.txt'), 'torch==2.4\n', 'pip-requirements');
    await c.change(uri('requirements.txt'), 2, 'torch==2.7\n');
    await severity(notebook.cellUri(0), 4);
    await c.close(uri('requirements.txt'));
    await severity(notebook.cellUri(0), 1);
  });

  it("are those of the folder's environment, or of the one that the user selected, where nothing is pinned", async () => {
    const install = (environment: string, version: string) =>
      mkdirSync(join(folder, environment, `lib/python3.12/site-packages/torch-${version}.dist-info`), {
        recursive: true,
      });
    install('.venv', '2.7.1+cpu');
    const c = await start();
    await c.open(uri('a.py'), torchLoad);
    await severity(uri('a.py'), 4);
    install('other', '2.5.0');
    await c.pythonEnvironments({ environments: [{ folder: uri(''), path: join(folder, 'other') }] });
    await severity(uri('a.py'), 1);
    rmSync(join(folder, 'other'), { recursive: true });
    install('other', '2.6.0');
    const installed = 'other/lib/python3.12/site-packages/torch-2.6.0.dist-info';
    await c.filesChanged({ uri: uri(installed), type: FileChangeType.Created });
    await severity(uri('a.py'), 4);
    // A pin says what the program will run with elsewhere.
    write('pyproject.toml', '[project]\nname = "a"\nversion = "1"\ndependencies = ["torch==2.4.0"]\n');
    await c.filesChanged({ uri: uri('pyproject.toml'), type: FileChangeType.Created });
    await severity(uri('a.py'), 1);
  });
});
