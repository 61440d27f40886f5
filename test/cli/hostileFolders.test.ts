import { spawnSync } from 'node:child_process';
import {
  existsSync,
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cli, secureMl } from '../support/commandLine';

/* Folders made to fool the bundled command line: names that are no text, pipes and links where files are expected, code that points outside. */

const attack = Buffer.from('\x80\x02cposix\nsystem\nX\x02\x00\x00\x00id\x85R.', 'latin1');
const harmless = Buffer.from('\x80\x02N.', 'latin1');
const secret = ['ghp', 'x7Kd92mQpL4vRt8sWz3bYc6nHf1jGa5eUo0i'].join('_');
let top: string;
let folder: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'secure-ml-hostile-'));
  folder = join(top, 'folder');
  mkdirSync(folder);
});
afterEach(() => rmSync(top, { recursive: true }));

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

function run(...args: string[]) {
  return secureMl(args, {
    cwd: folder,
  });
}

const named = (bytes: readonly number[]) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes)]);

describe.skipIf(process.platform !== 'linux')('a name that is no UTF-8', () => {
  beforeEach(() => {
    // Shown as the same name, of which only the second is one.
    writeFileSync(named([0x61, 0xff, 0x2e, 0x70, 0x6b, 0x6c]), attack);
    put('a\ufffd.pkl', harmless);
    mkdirSync(named([0x64, 0xfe]));
  });

  it('leaves the check incomplete, and stands for no other file', () => {
    const { status, stdout } = run('check', '.', '--format', 'json');
    const { models, errors } = JSON.parse(stdout);
    expect(models.map(({ path, verdict }: { path: string; verdict: string }) => [path, verdict])).toEqual([
      ['a\ufffd.pkl', 'safe'],
    ]);
    expect(errors.map(({ path }: { path: string }) => path).sort()).toEqual(['a\ufffd.pkl', 'd\ufffd']);
    expect(status).toBe(3);
  });

  it('is no part of what a signature covers', () => {
    const keys = join(top, 'keys');
    mkdirSync(keys);
    expect(run('keygen', '--output-dir', keys, '--no-password').status).toBe(0);
    const signed = join(top, 'signed');
    mkdirSync(signed);
    writeFileSync(join(signed, 'a\ufffd.pkl'), harmless);
    expect(
      run('sign', signed, '--key', join(keys, 'secure-ml.key'), '--output', join(top, 'model.sig')).status,
    ).toBe(0);
    const verify = (path: string) =>
      run('verify', path, '--signature', join(top, 'model.sig'), '--public-key', join(keys, 'secure-ml.pub'))
        .status;
    expect(verify(signed)).toBe(0);
    expect(verify(folder)).not.toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it.each([
    ['verify', 'm.pkl', '--signature', 'm.pkl', '--public-key', 'pipe'],
    ['verify', 'm.pkl', '--signature', 'pipe', '--public-key', 'pipe'],
    ['verify', 'm.pkl', '--signature', 'm.pkl', '--certificate-chain', 'pipe'],
    ['diff', 'pipe', 'pipe'],
    ['sign', 'm.pkl', '--key', 'pipe'],
    ['sign', 'm.pkl', '--key', 'm.pkl', '--password-file', 'pipe'],
    ['comply', '--profile', 'pipe'],
    ['comply', '--answers', 'pipe'],
    ['comply', '--compare', 'pipe'],
    ['fix', 'a.py', '--unsafe'],
  ])('holds nobody up: %s %s %s', (...args) => {
    put('m.pkl', harmless);
    put('a.py', 'import pickle\nwith open("m.pkl", "rb") as f:\n    x = pickle.load(f)\n');
    spawnSync('mkfifo', [join(folder, 'pipe'), join(folder, 'secure_ml_guard.py')]);
    const { status, signal, stderr } = run(...args);
    expect([signal, stderr.includes('internal error')]).toEqual([null, false]);
    if (args[0] !== 'fix') expect(status).toBe(2);
  });

  it('of the shell is read', () => {
    put('m.pkl', harmless);
    run('keygen', '--output-dir', '.', '--no-password');
    run('sign', 'm.pkl', '--key', 'secure-ml.key');
    const command = `"${process.execPath}" "${cli}" verify m.pkl --signature m.pkl.sig --public-key <(cat secure-ml.pub)`;
    expect(spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }).status).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('links to themselves', () => {
  beforeEach(() => {
    put('m.pkl', harmless);
    put('a.py', 'import pickle\nwith open("m.pkl", "rb") as f:\n    x = pickle.load(f)\n');
    const names =
      '.git secure-ml.yaml models.lock requirements.txt profile.yaml m.pkl.sig secure_ml_guard.py config.json';
    for (const name of names.split(' ')) symlinkSync(name, join(folder, name));
  });

  it.each([
    ['check', '.'],
    ['check', 'a.py', '--output', 'models.lock'],
    ['lock'],
    ['fix', '.', '--unsafe', '--dry-run'],
    ['guard', 'm.pkl'],
    ['comply', 'check', 'profile.yaml'],
    ['sign', 'm.pkl', '--key', 'm.pkl'],
  ])('under names that are looked at break nothing: %s %s', (...args) => {
    const { signal, stderr } = run(...args);
    expect([signal, stderr.includes('internal error') ? stderr : '']).toEqual([null, '']);
  });

  it.each<[number, ...string[]]>([
    [3, 'check', 'm.pkl'],
    [3, 'lock', 'm.pkl'],
    [3, 'guard', 'm.pkl'],
    [3, 'comply', 'm.pkl'],
    [3, 'explain', 'm.pkl'],
    [3, 'convert', 'm.pkl'],
    [3, 'deps', 'requirements.txt'],
    [3, 'fix', 'a.py', '--dry-run'],
    [2, 'sign', 'm.pkl', '--key', 'k'],
  ])('are there and cannot be read, other than what is absent: %i %s %s', (code, ...args) => {
    for (const name of ['m.pkl', 'a.py']) {
      rmSync(join(folder, name));
      symlinkSync(name, join(folder, name));
    }
    for (const name of ['.git', 'models.lock', 'secure-ml.yaml']) rmSync(join(folder, name));
    const { status, stdout, stderr } = run(...args);
    expect([status, (stdout + stderr).includes('Not found')]).toEqual([code, false]);
    const absent = run(...args.map((argument) => argument.replace(/^.*\.(?:pkl|txt|py)$/, 'absent.$&')));
    expect(absent.status).not.toBe(0);
    expect(absent.stdout + absent.stderr).toMatch(/not found|neither a file/i);
  });
});

describe('init', () => {
  it.each([true, false])(
    'writes through no link that leads out, whether its end is there (%s)',
    (isThere) => {
      const outside = join(top, 'outside');
      if (isThere) mkdirSync(outside);
      symlinkSync(outside, join(folder, '.github'));
      const { status, stderr } = run('init', '--ci', 'github');
      expect([status, stderr]).toEqual([2, expect.stringContaining('.github')]);
      expect(existsSync(join(folder, 'secure-ml.yaml'))).toBe(false);
      expect(isThere ? readdirSync(outside) : existsSync(outside)).toEqual(isThere ? [] : false);
    },
  );
});

describe('fix', () => {
  it('looks at no model outside of the code and the working folder', () => {
    writeFileSync(join(top, 'm.pkl'), harmless);
    put('in/m.pkl', harmless);
    symlinkSync(join(top, 'm.pkl'), join(folder, 'link.pkl'));
    for (const [path, isGuarded] of [
      [join(top, 'm.pkl'), false],
      ['../m.pkl', false],
      ['link.pkl', false],
      ['in/m.pkl', true],
    ] as const) {
      put('a.py', `import pickle\nwith open(${JSON.stringify(path)}, "rb") as f:\n    x = pickle.load(f)\n`);
      const { stdout } = run('fix', 'a.py', '--unsafe', '--dry-run');
      expect([path, stdout.includes('secure_ml_guard')]).toEqual([path, isGuarded]);
    }
  });

  it('shows no secret and no command in its diff, and says so', () => {
    put(
      'a.py',
      `import yaml\nkey = "${secret}"\n"""\n::error title=a:b::owned\n##vso[task.setvariable variable=a]b\u001b[2J\u{e0041}\n"""\nyaml.load(text)\n`,
    );
    const { stdout, stderr } = run('fix', 'a.py', '--unsafe', '--dry-run', '--rule', 'yaml-unsafe-load');
    expect(stdout).toContain('safe_load');
    expect(stdout).not.toContain(secret.slice(4, 16));
    expect(stdout).not.toMatch(/^\s*::error|##vso\[|\u001b|\u{e0041}/mu);
    expect(stderr).toContain('cannot be applied');
  });

  it('shows any other diff as it is, with the ends of its lines', () => {
    put('a.py', '\ufeffimport yaml\r\n# ::\r\nyaml.load(text)\t\r\n');
    const { stdout, stderr } = run('fix', 'a.py', '--unsafe', '--dry-run');
    expect(stderr).not.toContain('cannot be applied');
    writeFileSync(join(folder, 'a.diff'), stdout);
    spawnSync('git', ['init', '-q'], { cwd: folder });
    expect(
      spawnSync('git', ['apply', '--whitespace=nowarn', 'a.diff'], { cwd: folder, encoding: 'utf8' }).stderr,
    ).toBe('');
    expect(readFileSync(join(folder, 'a.py'), 'utf8')).toBe(
      '\ufeffimport yaml\r\n# ::\r\nyaml.safe_load(text)\t\r\n',
    );
  });
});
