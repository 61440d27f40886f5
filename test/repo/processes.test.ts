import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanModelsRequest } from '../../protocol/src/languageServer';
import { builtServer, root } from '../lsp/bundle';
import { TestClient } from '../lsp/client';
import { ownRepository } from '../support/ownRepository';

/* Every process that the product can start: git, for `check --staged`, and no other. The editor's client library starts the server. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-processes-'));
const work = join(folder, 'work');
const log = join(folder, 'started.log');
const hook = join(folder, 'hook.cjs');
/** Writes down what Node.js is asked to start, below everything that code could call for it; threads load it as well. */
const written = `
const { appendFileSync } = require('node:fs');
const { ChildProcess } = require('node:child_process');
const note = (file) => appendFileSync(${JSON.stringify(log)}, file + '\\n');
const spawn = ChildProcess.prototype.spawn;
ChildProcess.prototype.spawn = function (options) { note(options.file); return spawn.call(this, options); };
const processes = require('node:child_process');
const spawnSync = processes.spawnSync;
processes.spawnSync = (file, ...rest) => { note(file); return spawnSync(file, ...rest); };
for (const name of ['execSync', 'execFileSync']) {
  const own = processes[name];
  processes[name] = (file, ...rest) => { note(file); return own(file, ...rest); };
}
`;

beforeAll(() => {
  mkdirSync(work);
  writeFileSync(hook, written);
  for (const path of [
    'examples/unsafe/model.joblib',
    'examples/safe/model.joblib',
    'test/fixtures/convert/tied.pt',
  ])
    copyFileSync(join(root, path), join(work, path.replaceAll('/', '-')));
  writeFileSync(join(work, 'a.py'), 'import torch\ntorch.load("test-fixtures-convert-tied.pt")\n');
  writeFileSync(join(work, 'requirements.txt'), 'torch\n');
  ownRepository(work);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Programs that were started while something ran. */
function started(run: () => void): string[] {
  rmSync(log, { force: true });
  run();
  return startedSoFar();
}

function startedSoFar(): string[] {
  try {
    return [...new Set(readFileSync(log, 'utf8').trim().split('\n'))];
  } catch {
    return [];
  }
}

function command(...args: string[]): void {
  const { stderr } = spawnSync(process.execPath, ['--require', hook, join(root, 'dist/cli.js'), ...args], {
    cwd: work,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(hook)}` },
  });
  expect(stderr).not.toContain('internal error');
}

describe('processes', () => {
  it('are started in one file of the sources', () => {
    const starting =
      /(?:from|import|require)[ (]*['"](?:node:)?(?:child_process|cluster|execa|cross-spawn)['"]|process\.binding|createTerminal\(|new (?:Shell|Process)Execution/;
    const found = [
      'engine/src',
      'host/src',
      'cli/src',
      'server/src',
      'protocol/src',
      'l10n',
      'client/src',
      'client/webview',
    ]
      .flatMap((part) =>
        readdirSync(join(root, part), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.[cm]?tsx?$/.test(name))
          .map((name) => `${part}/${name.replaceAll('\\', '/')}`),
      )
      .filter((path) => starting.test(readFileSync(join(root, path), 'utf8')));
    expect(found).toEqual(['host/src/git.ts']);
  });

  it('are git alone, and by an absolute path', () => {
    expect(started(() => command('check', '--staged'))).toEqual([
      expect.stringMatching(/^[/\\A-Z].*git(\.exe)?$/),
    ]);
  });

  it.each([
    ['check', '.', '--digest'],
    ['check', '.', '--format', 'html', '--output', '../report.html'],
    ['comply', '.'],
    ['lock', '--output', 'models.lock'],
    ['verify'],
    ['explain', 'examples-unsafe-model.joblib'],
    ['convert', 'test-fixtures-convert-tied.pt'],
  ])('are not started by %s', (...args) => {
    expect(started(() => command(...args))).toEqual([]);
  });

  it('are not started by the server', async () => {
    const before = process.env.NODE_OPTIONS;
    rmSync(log, { force: true });
    const server = builtServer;
    process.env.NODE_OPTIONS = `--require ${JSON.stringify(hook)}`;
    try {
      const client = await TestClient.start({ server, folders: [pathToFileURL(work).href] });
      const uri = (name: string) => pathToFileURL(join(work, name)).href;
      await client.open(uri('a.py'), readFileSync(join(work, 'a.py'), 'utf8'));
      await client.diagnostics(uri('a.py'));
      await client.connection.sendRequest(scanModelsRequest, { uris: [pathToFileURL(work).href] });
      await client.stop();
    } finally {
      if (before === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = before;
    }
    expect(startedSoFar()).toEqual([]);
  });
});
