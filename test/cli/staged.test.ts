import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { tokens } from '../unit/secrets/tokens';

/* `check --staged` in a real repository, with the bundled command line. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-staged-'));
const leak = `x = "${tokens.get('huggingface-user-token')}"\n`;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
}

function staged(
  args: string[] = [],
  cwd = folder,
): { status: number | null; places: string[]; stderr: string } {
  const { status, stdout, stderr } = secureMl(['check', '--staged', '--format', 'json', ...args], { cwd });
  const { findings } = (stdout === '' ? { findings: [] } : JSON.parse(stdout)) as {
    findings: { path: string; code: string }[];
  };
  return { status, places: findings.map(({ path, code }) => `${code} ${path}`), stderr };
}

beforeAll(() => {
  git('init', '-q');
  mkdirSync(join(folder, 'sub'));
});

/** How often a run starts git. */
function startsOfGit(args: string[], cwd: string): number {
  const bin = mkdtempSync(join(tmpdir(), 'secure-ml-git-'));
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho >> ${join(bin, 'log')}\nexec ${real} "$@"\n`, {
    mode: 0o755,
  });
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  expect(secureMl(args, { cwd, env }).status).toBe(0);
  const starts = readFileSync(join(bin, 'log')).length;
  rmSync(bin, { recursive: true });
  return starts;
}

describe('check --staged', () => {
  describe.skipIf(process.platform === 'win32')('a program of git', () => {
    it('asks git for many files at once', () => {
      const many = join(folder, 'many');
      mkdirSync(many);
      for (let index = 0; index < 96; index++) writeFileSync(join(many, `${index}.py`), `x = ${index}\n`);
      git('add', 'many');
      const starts = startsOfGit(['check', '--staged'], folder);
      expect([starts > 2, starts < 24]).toEqual([true, true]);
      git('rm', '-rqf', 'many');
    });
  });

  it('reads the index, not the working tree', () => {
    writeFileSync(join(folder, 'a b.py'), leak);
    git('add', '.');
    // The working tree is clean again, but what would be committed is not.
    writeFileSync(join(folder, 'a b.py'), 'x = 1\n');
    expect(staged()).toMatchObject({ status: 1, places: ['SML201 a b.py'] });
    git('add', '.');
    writeFileSync(join(folder, 'a b.py'), leak);
    expect(staged()).toMatchObject({ status: 0, places: [] });
    git('commit', '-qm', 'a');
  });

  it('looks at what changes only, deleted files not at all', () => {
    rmSync(join(folder, 'a b.py'));
    writeFileSync(join(folder, 'old.py'), leak);
    git('add', '-A');
    git('commit', '-qm', 'b');
    expect(staged()).toMatchObject({ status: 0, places: [] });
    git('rm', '-q', 'old.py');
    writeFileSync(join(folder, 'é.env'), `HF=${tokens.get('huggingface-user-token')}\n`);
    writeFileSync(join(folder, 'unstaged.py'), leak);
    git('add', 'é.env');
    expect(staged()).toMatchObject({ status: 1, places: ['SML201 é.env'] });
  });

  it('scans models too, shows paths from where it runs, and takes paths as they are', () => {
    writeFileSync(join(folder, 'sub/m.pkl'), "cposix\nsystem\n(S'echo hello'\ntR.");
    writeFileSync(join(folder, 'sub/b.py'), leak);
    git('add', 'sub');
    expect(staged([], join(folder, 'sub')).places.sort()).toEqual(['SML201 ../é.env', 'SML201 b.py']);
    expect(staged(['sub']).places).toEqual(['SML201 sub/b.py']);
    expect(staged(['s*']).places).toEqual([]);
    const { stdout, status } = secureMl(['check', '--staged', 'sub/m.pkl'], {
      cwd: folder,
    });
    expect([status, stdout.includes('DANGEROUS') || stdout.includes('dangerous')]).toEqual([1, true]);
  });

  it('says so outside of a repository', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'secure-ml-none-'));
    const { status, stderr } = staged([], elsewhere);
    expect(status).toBe(2);
    expect(stderr).toContain('--staged needs a git repository');
  });

  it('says which files are made for secrets, whatever they hold', () => {
    mkdirSync(join(folder, '.streamlit'));
    writeFileSync(join(folder, '.streamlit/secrets.toml'), 'db_host = "localhost"\n');
    writeFileSync(join(folder, '.env'), '');
    writeFileSync(join(folder, '.env.example'), 'KEY=\n');
    git('add', '-A');
    expect(staged(['.streamlit', '.env', '.env.example'])).toMatchObject({
      status: 1,
      places: ['SML206 .streamlit/secrets.toml'],
    });
    git('rm', '-q', '--cached', '-r', '.streamlit');
    expect(staged(['.streamlit', '.env', '.env.example'])).toMatchObject({ status: 0, places: [] });
  });
});
