import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileChangeType, WorkDoneProgressCancelNotification } from 'vscode-languageserver/node';
import {
  checkWorkspaceNotification,
  type ExportReportResult,
  exportReportRequest,
  type MakeBaselineResult,
  type ModelUsersResult,
  makeBaselineRequest,
  modelUsersRequest,
  type SecurityFindingsParams,
  type SecurityFindingsResult,
  type SecurityProblemsResult,
  type SecurityStatus,
  securityFindingsRequest,
  securityProblemsRequest,
} from '../../protocol/src/languageServer';
import { secureMl } from '../support/commandLine';
import { builtServer, root } from './bundle';
import { type ClientOptions, summaryOf, TestClient } from './client';

const unsafeModel = join(root, 'examples/unsafe/model.joblib');
const load = 'import pickle\nmodel = pickle.load(open("model.pkl", "rb"))\n';
const found = 'SML101 1:8-1:44';

let folder: string;
let cacheFolder: string;
let client: TestClient;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-workspace-'));
  cacheFolder = mkdtempSync(join(tmpdir(), 'secure-ml-cache-'));
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
  rmSync(cacheFolder, { recursive: true });
});

function write(path: string, text: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}
function model(path: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  copyFileSync(unsafeModel, full);
  return full;
}
const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
const shown = (path: string) => summaryOf(client.last(uriOf(path)));
const status = () => client.security as SecurityStatus;

async function start(more: Partial<ClientOptions> = {}, settings: unknown = null): Promise<void> {
  client = await TestClient.start({
    server: builtServer,
    folders: [pathToFileURL(folder).href],
    transport: 'ipc',
    checksWorkspace: 'now',
    cacheFolder,
    settings,
    ...more,
  });
}
/** Waits until everything was checked, and nothing changed since `revision`. */
async function checked(): Promise<void> {
  await client.until(
    () => client.security?.state === 'done',
    () => `the check; ${JSON.stringify(client.security)}`,
  );
}
async function changed(path: string, type: FileChangeType): Promise<void> {
  await client.filesChanged({ uri: uriOf(path), type });
}
function findings(more: Partial<SecurityFindingsParams> = {}): Promise<SecurityFindingsResult> {
  const params = { list: 'counted', groupBy: 'severity', filter: '', onlyNew: true, ...more } as const;
  return client.connection.sendRequest(securityFindingsRequest, params);
}
/** Names of files with findings, each with the rules found in it. */
async function listed(more: Partial<SecurityFindingsParams> = {}): Promise<readonly string[]> {
  const { groups } = await findings({ ...more, groupBy: 'file' });
  const rows: string[] = [];
  for (const { key, name = key } of groups) {
    const { findings: own } = await findings({ ...more, groupBy: 'file', group: key });
    rows.push(...own.map(({ ruleId }) => `${name} ${ruleId}`));
  }
  return rows.sort();
}

describe('a check of the workspace', () => {
  it('shows findings in files of every kind that nobody opened', async () => {
    write('train.py', load);
    write('Dockerfile', 'FROM python:latest\nRUN pip install torch\n');
    write('requirements.txt', 'torch\n');
    write(
      '.github/workflows/ci.yml',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n',
    );
    const source = load.split('\n').map((line) => `${line}\n`);
    const cell = { cell_type: 'code', metadata: {}, execution_count: null, outputs: [], source };
    write(
      'explore.ipynb',
      JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }, undefined, 1),
    );
    model('model.joblib');
    await start();
    await checked();
    expect(shown('train.py')).toEqual([found]);
    expect(shown('requirements.txt').length).toBeGreaterThan(0);
    expect(shown('Dockerfile').length).toBeGreaterThan(0);
    expect(shown('.github/workflows/ci.yml').length).toBeGreaterThan(0);
    expect(shown('model.joblib')[0]).toMatch(/^SML301 /);
    // On the line of the file where the call stands.
    const line = readFileSync(join(folder, 'explore.ipynb'), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('pickle.load('));
    expect(shown('explore.ipynb')).toEqual([`SML101 ${line}:0-${line + 1}:0`]);
    const names = new Set((await listed()).map((row) => row.split(' ')[0]));
    expect([...names].sort()).toEqual(
      readdirSync(folder)
        .map((name) => (name === '.github' ? '.github/workflows/ci.yml' : name))
        .sort(),
    );
    expect(status()).toMatchObject({ mode: 'all', done: 6, total: 6 });
    expect(status().findings.critical).toBeGreaterThan(0);
  });

  it('leaves code to git and to exclude, and looks at every model', async () => {
    write('.gitignore', 'data/\n*.tmp.py\n!keep.tmp.py\n');
    write('secure-ml.yaml', 'exclude:\n  - old/**\n');
    for (const path of ['data/a.py', 'old/b.py', 'c.tmp.py', 'node_modules/d/e.py', 'lib/site-packages/f.py'])
      write(path, load);
    write('keep.tmp.py', load);
    for (const path of ['data/m.pkl', 'old/m.pkl', 'node_modules/d/m.pkl', '.venv/m.pkl']) model(path);
    model('data/no-name-of-a-model');
    await start();
    await checked();
    expect((await listed()).map((row) => row.split(' ')[0])).toEqual([
      '.venv/m.pkl',
      'data/m.pkl',
      'data/no-name-of-a-model',
      'keep.tmp.py',
      'node_modules/d/m.pkl',
      'old/m.pkl',
    ]);
    expect(client.scanned.every(({ sha256 }) => sha256 !== undefined)).toBe(true);
  });

  it('follows links inside of the folder only', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'secure-ml-outside-'));
    writeFileSync(join(outside, 'a.py'), load);
    symlinkSync(outside, join(folder, 'linked'));
    await start();
    await checked();
    expect(await listed()).toEqual([]);
    symlinkSync(join(outside, 'a.py'), join(folder, 'a.py'));
    write('b.py', load);
    await client.filesChanged(
      { uri: uriOf('a.py'), type: FileChangeType.Created },
      { uri: uriOf('b.py'), type: FileChangeType.Created },
    );
    await client.shows(uriOf('b.py'), found);
    expect(await listed()).toEqual(['b.py pickle-load']);
    rmSync(outside, { recursive: true });
  });

  it('follows what is created, changed, moved and deleted', async () => {
    await start();
    await checked();
    write('new/a.py', load);
    // A folder that comes at once, as of a checkout, is told by its own name.
    await changed('new', FileChangeType.Created);
    await client.shows(uriOf('new/a.py'), found);
    write('new/a.py', 'print(1)\n');
    await changed('new/a.py', FileChangeType.Changed);
    await client.shows(uriOf('new/a.py'));
    model('new/model.pkl');
    await changed('new/model.pkl', FileChangeType.Created);
    await client.diagnostics(uriOf('new/model.pkl'), ({ diagnostics }) => diagnostics.length > 0);
    rmSync(join(folder, 'new'), { recursive: true });
    await changed('new', FileChangeType.Deleted);
    await client.shows(uriOf('new/model.pkl'));
    await client.until(
      () => client.security?.findings.critical === 0,
      () => 'no findings',
    );
    expect(await listed()).toEqual([]);
  });

  it('checks again what a new configuration or ignore file says something else about', async () => {
    write('a.py', load);
    await start();
    await client.shows(uriOf('a.py'), found);
    write('.gitignore', '*.py\n');
    await changed('.gitignore', FileChangeType.Created);
    await client.shows(uriOf('a.py'));
    rmSync(join(folder, '.gitignore'));
    await changed('.gitignore', FileChangeType.Deleted);
    await client.shows(uriOf('a.py'), found);
    write('secure-ml.yaml', 'exclude:\n  - a.py\n');
    await changed('secure-ml.yaml', FileChangeType.Created);
    await client.shows(uriOf('a.py'));
  });

  it('lets an open document speak for itself', async () => {
    write('a.py', load);
    await start();
    await client.shows(uriOf('a.py'), found);
    await client.open(uriOf('a.py'), `\n${load}`);
    await client.shows(uriOf('a.py'), 'SML101 2:8-2:44');
    await client.change(uriOf('a.py'), 2, 'print(1)\n');
    await client.shows(uriOf('a.py'));
    await client.until(
      () => client.security?.findings.medium === 0,
      () => 'no findings',
    );
    await client.close(uriOf('a.py'));
    await client.shows(uriOf('a.py'), found);
    await client.until(
      () => client.security?.findings.medium === 1,
      () => 'the finding of the file',
    );
  });

  it('says what a file is loaded by, and judges calls by the file', async () => {
    model('model.pkl');
    write('a.py', load);
    write('b.py', 'print(1)\n');
    await start();
    await checked();
    const uri = uriOf('model.pkl');
    const { users } = (await client.connection.sendRequest(modelUsersRequest, { uri })) as ModelUsersResult;
    expect(users).toEqual([{ uri: uriOf('a.py'), name: 'a.py' }]);
    const { findings: critical } = await findings({ group: 'critical', filter: 'a.py' });
    expect(critical.map(({ name, message }) => [name, message.includes('model.pkl')])).toEqual([
      ['a.py', true],
    ]);
  });

  it('does less where the settings say so, and can be stopped', async () => {
    write('a.py', load);
    await start({}, { workspaceCheck: 'off' });
    await checked();
    expect(status()).toMatchObject({ mode: 'off', total: 0 });
    expect(shown('a.py')).toEqual([]);
    await client.changeSettings({ workspaceCheck: 'openFiles' });
    await client.until(
      () => client.security?.mode === 'openFiles',
      () => 'openFiles',
    );
    await client.open(uriOf('a.py'), load);
    await client.until(
      () => client.security?.findings.medium === 1,
      () => 'the open file',
    );
    await client.changeSettings({ workspaceCheck: 'all', enable: false });
    await client.until(
      () => client.security?.mode === 'all' && client.security.state === 'done',
      () => 'all',
    );
    await client.close(uriOf('a.py'));
    expect(await listed()).toEqual([]);
    const long = `${load}${'def work(a, b):\n    return [a + b for a in range(b)]\n'.repeat(12)}`;
    for (let index = 0; index < 1500; index++) write(`many/${index}.py`, long);
    await client.changeSettings({ workspaceCheck: 'all' });
    await client.until(
      () => client.security?.state === 'checking' && client.security.total === 1501,
      () => 'a beginning',
    );
    // As from the status bar.
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, {
      token: client.progress.at(-1) ?? '',
    });
    await client.until(
      () => client.security?.state === 'stopped',
      () => 'the end',
    );
    expect(status().done).toBeLessThan(status().total);
    await client.connection.sendNotification(checkWorkspaceNotification, { stop: false });
    // Nothing waits for the rest of it.
    await client.until(
      () => client.security?.state !== 'stopped' && (client.security?.done ?? 0) > 0,
      () => 'another beginning',
    );
  });

  it('keeps reports by what the files hold, and none of them in the workspace', async () => {
    write('a.py', load);
    write('b.py', load);
    await start();
    await checked();
    const before = readdirSync(folder);
    await client.stop();
    const [name] = readdirSync(join(cacheFolder, 'workspaces'));
    const kept = join(cacheFolder, 'workspaces', name);
    // What is kept is what is shown: it can be told apart from what a check would say.
    writeFileSync(kept, readFileSync(kept, 'utf8').replaceAll('SML101', 'SML999'));
    appendFileSync(kept, 'cut short');
    write('b.py', `${load}# changed\n`);
    await start();
    await checked();
    expect(shown('a.py')).toEqual(['SML999 1:8-1:44']);
    expect(shown('b.py')).toEqual([found]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('waits to be asked where the client says so', async () => {
    write('a.py', load);
    await start({ checksWorkspace: 'asked' });
    await client.until(
      () => client.security?.state === 'stopped',
      () => 'the status',
    );
    await changed('a.py', FileChangeType.Changed);
    await client.open(uriOf('b.py'), load);
    await client.shows(uriOf('b.py'), found);
    expect(shown('a.py')).toEqual([]);
    await client.connection.sendNotification(checkWorkspaceNotification, { stop: false });
    await client.shows(uriOf('a.py'), found);
  });

  it('lets no comment of an untrusted workspace silence anything', async () => {
    write('a.py', load.replace(/\n$/, '  # secure-ml: ignore[pickle-load] mine\n'));
    await start({ trusted: false });
    await checked();
    expect(shown('a.py')).toContain(found);
    await client.stop();
    await start();
    await checked();
    expect(shown('a.py')).toEqual([]);
    const { groups } = await findings({ list: 'suppressed' });
    expect(groups).toEqual([{ key: 'inline', count: 1, severity: 'medium' }]);
    expect(status()).toMatchObject({ suppressed: 1 });
  });
});

describe('the list of findings', () => {
  it('is asked for a group and a page at a time', async () => {
    for (let index = 0; index < 250; index++) write(`${index}.py`, load);
    write('token.py', 'import torch\ntorch.load("a.pt")\n');
    await start();
    await checked();
    const { groups, total } = await findings({ groupBy: 'rule' });
    expect(groups.find(({ key }) => key === 'pickle-load')).toMatchObject({ count: 250, severity: 'medium' });
    expect(total).toBe(groups.reduce((sum, { count }) => sum + count, 0));
    const first = await findings({ groupBy: 'rule', group: 'pickle-load' });
    const second = await findings({ groupBy: 'rule', group: 'pickle-load', from: first.findings.length });
    expect([first.findings.length, second.findings.length, second.total]).toEqual([200, 50, 250]);
    expect(new Set([...first.findings, ...second.findings].map(({ uri }) => uri)).size).toBe(250);
    const filtered = await findings({ filter: 'TOKEN.py' });
    expect(filtered.total).toBe(total - 250);
  });

  it('counts only what a baseline does not list', async () => {
    write('a.py', load);
    model('model.joblib');
    await start();
    await checked();
    const answer = (await client.connection.sendRequest(makeBaselineRequest, {
      folder: pathToFileURL(folder).href,
      baseline: uriOf('baseline.json'),
    })) as MakeBaselineResult;
    write('baseline.json', answer.text);
    await client.changeSettings({ baseline: 'baseline.json' });
    await client.until(
      () => client.security?.inBaseline === 1,
      () => JSON.stringify(client.security),
    );
    await client.shows(uriOf('a.py'));
    // Critical findings count whatever a baseline says, and a second copy is new.
    expect(status().findings).toMatchObject({ critical: 1, medium: 0 });
    write('b.py', load);
    await changed('b.py', FileChangeType.Created);
    await client.until(
      () => client.security?.findings.medium === 1,
      () => 'the new one',
    );
    expect(await listed({ onlyNew: false })).toHaveLength(3);
    expect((await findings({ list: 'suppressed' })).groups).toMatchObject([{ key: 'baseline', count: 1 }]);
    write('baseline.json', 'nonsense');
    await changed('baseline.json', FileChangeType.Changed);
    await client.until(
      () => client.security?.problems === 1,
      () => 'the problem',
    );
    const { problems } = (await client.connection.sendRequest(
      securityProblemsRequest,
      null,
    )) as SecurityProblemsResult;
    expect(problems[0]).toMatchObject({ name: 'baseline.json', uri: uriOf('baseline.json') });
    await client.shows(uriOf('a.py'), found);
  });

  it('is exported as the command line reports it', async () => {
    write('a.py', load);
    write('sub/requirements.txt', 'torch\n');
    model('sub/model.joblib');
    execFileSync('git', ['init', '-q'], { cwd: folder });
    await start();
    await checked();
    for (const format of ['sarif', 'json', 'html', 'cyclonedx'] as const) {
      const { text } = (await client.connection.sendRequest(exportReportRequest, {
        format,
      })) as ExportReportResult;
      const own = secureMl(['check', '--format', format, '--digest'], { cwd: folder }).stdout;
      const comparable = (report: string) =>
        report.replace(/"(?:timestamp|serialNumber)": "[^"]*"/g, '').replace(/"notices": \[[^\]]*\]/, '');
      if (format === 'sarif') {
        const results = (report: string) => JSON.parse(report).runs[0].results;
        expect(results(text)).toEqual(results(own));
      } else if (format === 'json') {
        const parts = (report: string) => {
          const { models, findings: all, errors, summary } = JSON.parse(report);
          return { models, all, errors, summary };
        };
        expect(parts(text)).toEqual(parts(own));
      } else if (format === 'cyclonedx') expect(comparable(text)).toBe(comparable(own));
      else expect(text).toContain('sub/model.joblib');
    }
  });
});
