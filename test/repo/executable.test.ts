import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* The command line as one file, on a machine without Node.js. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-executable-'));
const cache = join(folder, 'cache');
const program = join(folder, 'secure-ml');

beforeAll(async () => {
  const script = join(root, 'scripts/executable.mjs');
  await promisify(execFile)(process.execPath, [script, folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: '', HOME: folder, XDG_CACHE_HOME: cache, ...environment };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('the executable', () => {
  it('says its version, checks and explains', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    const model = join(root, 'examples/unsafe/model.joblib');
    expect(run(['check', model])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('posix.system'),
      stderr: '',
    });
    writeFileSync(join(folder, 'load.py'), 'import pickle\npickle.load(f)\n');
    expect(run(['check', 'load.py'])).toMatchObject({ status: 1, stdout: expect.stringContaining('SML101') });
    expect(run(['explain', 'SML101']).stdout).toContain('# pickle-load (SML101)');
    // Laid out once, whatever ran.
    expect(readdirSync(join(cache, 'secure-ml/executable'))).toHaveLength(1);
  });

  it('works where it may write to no cache, and leaves nothing behind', () => {
    const temporary = join(folder, 'temporary');
    mkdirSync(temporary);
    const environment = { XDG_CACHE_HOME: '/dev/null', HOME: '/dev/null', TMPDIR: temporary };
    expect(run(['explain', 'SML101'], environment).status).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('says what it has not', () => {
    expect(run(['fleet', 'status'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm install'),
    });
  });
});
