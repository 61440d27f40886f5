import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

/* What every script does first: it installs the locked packages if they are not there, whoever installed what is. */

const script = fileURLToPath(new URL('../../scripts/install.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-install-'));
const project = join(folder, 'project');
const lock = (version: string) => ({
  name: 'project',
  lockfileVersion: 3,
  requires: true,
  packages: {
    '': { name: 'project', dependencies: { part: 'file:part' } },
    'node_modules/part': { resolved: 'part', link: true },
    part: { version },
    // What belongs to another machine is never there.
    'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['none'] },
  },
});

function write(version: string): void {
  const files = {
    'package.json': { name: 'project', dependencies: { part: 'file:part' } },
    'package-lock.json': lock(version),
    'part/package.json': { name: 'part', version },
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), JSON.stringify(content));
  }
}

/** Runs a command in the project, without what npm tells those that it starts itself. */
function run(command: string, ...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: project, env, shell, encoding: 'utf8' });
}

const ensureInstalled = () => run('node', 'scripts/start.mjs');
const installs = expect.stringContaining('Installing packages');

beforeEach(() => {
  rmSync(project, { recursive: true, force: true });
  write('1.0.0');
  cpSync(script, join(project, 'scripts/install.mjs'));
  writeFileSync(
    join(project, 'scripts/start.mjs'),
    "import { ensureInstalled } from './install.mjs';\nensureInstalled();\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the locked packages', () => {
  it('are there after npm ci, and are installed when the lock file asks for others', () => {
    expect(run('npm', 'ci', '--no-audit', '--no-fund')).toMatchObject({ status: 0 });
    expect(ensureInstalled()).toMatchObject({ status: 0, stdout: '', stderr: '' });
    write('1.0.1');
    expect(ensureInstalled()).toMatchObject({ status: 0, stderr: installs });
    expect(ensureInstalled()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('that cannot be installed are told of in one sentence, not in a stack of calls', () => {
    // npm's list of them is what it writes last: without it, an installation was interrupted.
    mkdirSync(join(project, 'node_modules/part'), { recursive: true });
    appendFileSync(join(project, 'package-lock.json'), '}');
    const { status, stderr } = ensureInstalled();
    expect(status).toBe(2);
    expect(stderr).toContain('The packages could not be installed');
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
