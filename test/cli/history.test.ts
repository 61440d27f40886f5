import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { tokens } from '../unit/secrets/tokens';

/* `check --history RANGE` in a real repository, with the bundled command line. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-history-'));
const secret = tokens.get('huggingface-user-token') ?? '';
const commits = new Map<string, string>();

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout.trim();
}

function commit(name: string): void {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', name);
  commits.set(name, git('rev-parse', 'HEAD').slice(0, 12));
}

interface Checked {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly places: readonly string[];
  readonly errors: readonly string[];
}

function history(range: string, args: readonly string[] = [], cwd = folder): Checked {
  const { status, stdout, stderr } = secureMl(['check', '--history', range, '--format', 'json', ...args], {
    cwd,
  });
  const report = (stdout === '' ? { findings: [], errors: [] } : JSON.parse(stdout)) as {
    findings: { path: string; code: string }[];
    errors: { id: string }[];
  };
  const places = report.findings.map(({ path, code }) => `${code} ${path}`);
  return { status, stdout, stderr, places, errors: report.errors.map(({ id }) => id) };
}

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'clean.py'), 'import pickle\npickle.load(open("a", "rb"))\n');
  commit('clean');
  writeFileSync(join(folder, 'sub/é b.py'), `key = "${secret}"\n`);
  commit('leak');
  rmSync(join(folder, 'sub/é b.py'));
  commit('deleted');
  writeFileSync(join(folder, '.env'), `HF_TOKEN=${secret}\n`);
  commit('settings');
  git('checkout', '-q', '-b', 'side', 'main~3');
  const output = { output_type: 'stream', name: 'stdout', text: [`${secret}\n`] };
  const cell = { cell_type: 'code', metadata: {}, execution_count: 1, source: ['1'], outputs: [output] };
  writeFileSync(
    join(folder, 'a.ipynb'),
    JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] }),
  );
  commit('notebook');
  git('checkout', '-q', 'main');
  git('merge', '-q', '-m', 'merge', 'side');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('check --history', () => {
  it('finds what commits wrote, deleted files included, by the first commit that wrote it', () => {
    const { status, places, stdout } = history('HEAD');
    expect(status).toBe(1);
    expect([...places].sort()).toEqual(
      [
        `SML201 ${commits.get('leak')}:sub/é b.py`,
        `SML201 ${commits.get('settings')}:.env`,
        `SML240 ${commits.get('notebook')}:a.ipynb`,
      ].sort(),
    );
    expect(stdout).not.toContain(secret);
    expect(stdout).toContain(`commit ${commits.get('leak')}`);
    // No edit of the working tree mends a commit.
    expect(stdout).not.toContain('"fixes"');
  });

  it('looks at the commits of a range and below paths', () => {
    expect(history('main~1..main~1').places).toEqual([]);
    const last = `${commits.get('deleted')}..${commits.get('settings')}`;
    expect(history(last).places).toEqual([`SML201 ${commits.get('settings')}:.env`]);
    expect(history('HEAD', ['sub']).places).toEqual([`SML201 ${commits.get('leak')}:sub/é b.py`]);
    expect(history('HEAD', [], join(folder, 'sub')).places).toContain(`SML201 ${commits.get('leak')}:é b.py`);
  });

  it('says what is wrong with a range, and never takes it for an option', () => {
    expect(history('nothing-like-it')).toMatchObject({ status: 2, stdout: '' });
    expect(history('--output=x')).toMatchObject({ status: 2, stdout: '' });
    expect(history('HEAD', ['--staged'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('is incomplete where a clone does not have the beginning', () => {
    const clone = mkdtempSync(join(tmpdir(), 'secure-ml-shallow-'));
    try {
      git('clone', '-q', '--depth', '1', `file://${folder}`, join(clone, 'a'));
      expect(history('HEAD', ['--fail-on', 'critical'], join(clone, 'a'))).toMatchObject({
        status: 3,
        errors: ['shallow-clone'],
      });
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
});
