import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { git, ownRepository } from '../support/ownRepository';

/* Hostile configurations, baselines and places to write to, through the bundled command line. */

const load = 'import pickle\npickle.load(f)\n';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-bounded-'));
  writeFileSync(join(folder, 'a.py'), load);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

function run(...args: string[]) {
  return secureMl(args, {
    cwd: folder,
  });
}

const keys = (count: number) => Array.from({ length: count }, (_, index) => `key${index}: 1\n`).join('');

describe('a configuration that is no file of settings', () => {
  it.each<[string, (path: string) => void, string]>([
    ['a link to a device', (path) => symlinkSync('/dev/zero', path), 'not a regular file'],
    ['a pipe', (path) => void spawnSync('mkfifo', [path]), 'not a regular file'],
    ['389 KB of keys', (path) => writeFileSync(path, keys(30_000).slice(0, 389_000)), 'at most'],
    ['too many keys', (path) => writeFileSync(path, keys(4_000)), 'key99 is unknown'],
    ['the same key again and again', (path) => writeFileSync(path, 'rules: {}\n'.repeat(6_000)), 'twice'],
    ['deep lists', (path) => writeFileSync(path, `exclude: ${'['.repeat(60_000)}`), 'cannot be parsed'],
  ])('is named and refused: %s', (_, make, message) => {
    make(join(folder, 'named.yaml'));
    const { status, stderr } = run('check', '--config', 'named.yaml');
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it('leaves the check incomplete where nobody named it, and stops nothing', () => {
    for (const [name, make] of [
      ['pipe', (path: string) => void spawnSync('mkfifo', [path])],
      ['keys', (path: string) => writeFileSync(path, keys(40_000))],
      ['large', (path: string) => writeFileSync(path, `[tool.secure-ml]\n${'# long\n'.repeat(1_100_000)}`)],
    ] as const) {
      mkdirSync(join(folder, name));
      make(join(folder, name, name === 'large' ? 'pyproject.toml' : 'secure-ml.yaml'));
      writeFileSync(join(folder, name, 'a.py'), load);
      const { status, stdout } = run('check', join(name, 'a.py'), '--format', 'json');
      const { findings, errors } = JSON.parse(stdout);
      expect([name, status, findings.length, errors.map(({ id }: { id: string }) => id)]).toEqual([
        name,
        1,
        1,
        ['configuration'],
      ]);
    }
  });

  it('is told once where there are more of them than are read', () => {
    for (let index = 0; index < 20; index++) {
      put(`d${index}/secure-ml.yaml`, `# ${'x'.repeat(60_000)}\nfailOn: low\n`);
      put(`d${index}/a.py`, '');
    }
    const { errors } = JSON.parse(run('check', '.', '--format', 'json').stdout);
    expect(errors).toEqual([expect.objectContaining({ id: 'configuration', status: 'incomplete' })]);
  });

  it('is no other large pyproject.toml', () => {
    put('pyproject.toml', `[project]\nname = "a"\n# ${'x'.repeat(400_000)}\n`);
    expect(JSON.parse(run('check', 'a.py', '--format', 'json').stdout).errors).toEqual([]);
  });
});

describe('a baseline', () => {
  it('counts, and not below one', () => {
    run('check', '.', '--write-baseline', 'base.json');
    expect(run('check', 'a.py', '--baseline', 'base.json').status).toBe(0);
    const base = readFileSync(join(folder, 'base.json'), 'utf8');
    for (const count of ['-1', '0', '1e99', '"1"']) {
      put('forged.json', base.replace(/: 1\n/, `: ${count}\n`));
      expect([count, run('check', 'a.py', '--baseline', 'forged.json').status]).toEqual([count, 2]);
    }
  });

  it('is a regular file', () => {
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('/dev/zero', join(folder, 'zero'));
    for (const name of ['pipe', 'zero'])
      expect(run('check', 'a.py', '--baseline', name)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('not a regular file'),
      });
  });
});

describe('what is written', () => {
  it('does not go through a link', () => {
    const target = put('target', 'mine');
    symlinkSync(target, join(folder, 'report.json'));
    for (const option of ['--output', '--write-baseline'])
      expect(run('check', 'a.py', option, 'report.json')).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('is a link'),
      });
    expect(readFileSync(target, 'utf8')).toBe('mine');
    expect(run('check', 'a.py', '--output', 'plain.json', '--format', 'json').status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, 'plain.json'), 'utf8')).findings.length).toBe(1);
  });

  it('holds no command of a CI system at the start of a line', () => {
    const name = '::error title=a:b::owned';
    put(name, "cposix\nsystem\n(S'echo hello'\ntR.");
    put(`line\n::warning file=x::${name}.pkl`, "cposix\nsystem\n(S'::add-mask::x'\ntR.");
    put(`##[error]x\u202e\u001b[2J.py`, load);
    for (const format of ['text', 'junit', 'html', 'sarif', 'json', 'cyclonedx']) {
      const { stdout, stderr } = run('check', '.', name, '--format', format);
      const lines = (stdout + stderr).split(/[\r\n\u2028\u2029\u0085]/).map((line) => line.trim());
      expect([format, lines.filter((line) => /^::|^##/.test(line))]).toEqual([format, []]);
      if (format === 'text' || format === 'junit' || format === 'html')
        expect([format, /\u202e|\u001b|##\[/.test(stdout)]).toEqual([format, false]);
    }
  });
});

describe('convert', () => {
  it('ends at a pipe that is called an index', () => {
    spawnSync('mkfifo', [join(folder, 'model.safetensors.index.json')]);
    const { status, signal } = run('convert', 'model.safetensors.index.json');
    expect([status === 0, signal]).toEqual([false, null]);
  });
});

describe('git', () => {
  it('fetches and runs nothing that a repository asks for', () => {
    const repository = join(folder, 'repository');
    mkdirSync(repository);
    writeFileSync(join(repository, 'a.py'), 'x = 1\n');
    ownRepository(repository);
    git(repository, 'commit', '-qm', 'a');
    writeFileSync(join(repository, 'b.py'), load);
    git(repository, 'add', 'b.py');
    const blob = git(repository, 'rev-parse', ':b.py').trim();
    rmSync(join(repository, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const marker = join(folder, 'ran');
    const trap = `sh -c "touch '${marker}'"`;
    const traps: Record<string, string> = {
      'core.repositoryformatversion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'core.sshCommand': trap,
      'core.fsmonitor': trap,
      'core.pager': trap,
      'core.gitProxy': trap,
      'core.askPass': trap,
      'core.alternateRefsCommand': trap,
      'credential.helper': `!${trap}`,
      'diff.external': trap,
      'diff.trap.textconv': trap,
      'filter.trap.smudge': trap,
      'filter.trap.clean': trap,
      'filter.trap.process': trap,
      'remote.origin.uploadpack': trap,
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
      'protocol.file.allow': 'always',
      'alias.cat-file': `!${trap}`,
    };
    for (const [name, value] of Object.entries(traps)) git(repository, 'config', name, value);
    mkdirSync(join(repository, '.git/info'), { recursive: true });
    writeFileSync(join(repository, '.git/info/attributes'), '* diff=trap filter=trap\n');
    for (const hook of ['post-index-change', 'pre-commit', 'reference-transaction'])
      writeFileSync(join(repository, '.git/hooks', hook), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
    for (const url of ['ssh://h.example/x', `ext::${trap}`, repository, 'git://h.example/x']) {
      git(repository, 'config', 'remote.origin.url', url);
      const { stdout } = secureMl(['check', '--staged', '--format', 'json'], {
        cwd: repository,
      });
      const { errors } = JSON.parse(stdout);
      expect(errors).toMatchObject([{ path: 'b.py', status: 'incomplete' }]);
      expect(spawnSync('ls', [marker]).status).not.toBe(0);
    }
  });

  it('is not run in the repository of another user', () => {
    ownRepository(folder);
    // Only root can give a folder away; whoever cannot has nothing to be warned of.
    const isGiven = spawnSync('chown', ['-R', '12345', join(folder, '.git')]).status === 0;
    const { status, stderr } = run('check', '--staged');
    expect([status, stderr.includes('another user')]).toEqual(isGiven ? [2, true] : [1, false]);
  });
});
