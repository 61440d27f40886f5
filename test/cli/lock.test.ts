import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cli, secureMl } from '../support/commandLine';
import { interrupted } from '../support/interruptible';
import { sarifMistakes } from '../support/schemas';

/* `lock` and `verify` with the bundled command line. */

const top = mkdtempSync(join(tmpdir(), 'secure-ml-lock-'));
const attack = "cposix\nsystem\n(S'echo hello'\ntR.";
const own = 'cmypkg.net\nNet\n.';
let folder = '';
let count = 0;

afterAll(() => rmSync(top, { recursive: true, force: true }));
beforeEach(() => {
  folder = join(top, `case-${count++}`);
  mkdirSync(folder);
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content, 'latin1');
}

function run(args: readonly string[], environment: Record<string, string> = {}, cwd = folder) {
  return secureMl(args, {
    cwd,
    env: { ...process.env, HF_HUB_CACHE: join(top, 'none'), ...environment },
  });
}

const lockOf = (path = 'models.lock') => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const namesOf = () => lockOf().models.map(({ path }: { path: string }) => path);

/** Codes and paths of what verifying found, with the exit code. */
function verify(...args: string[]): [number | null, ...string[]] {
  const { status, stdout, stderr } = run(['verify', '--format', 'json', ...args]);
  if (stdout === '') return [status, stderr];
  const { findings, models } = JSON.parse(stdout);
  const own = models.flatMap((model: { findings: object[] }) => model.findings);
  return [
    status,
    ...[...findings, ...own]
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ code, path }) => `${code} ${path}`)
      .sort(),
  ];
}

describe('lock', () => {
  it('writes what check finds, with digests, and the same text each time', () => {
    put('w/a.pkl', 'N.');
    put('w/deep/own.pkl', own);
    put('w/train.py', 'x = 1');
    put('requirements.txt', 'torch');
    expect(run(['lock'])).toMatchObject({ status: 0, stdout: expect.stringContaining('2 added') });
    expect(lockOf()).toEqual({
      schema: 1,
      paths: ['.'],
      models: [
        {
          path: 'w/a.pkl',
          size: 2,
          sha256: createHash('sha256').update('N.').digest('hex'),
          format: 'pickle',
          verdict: 'safe',
        },
        {
          path: 'w/deep/own.pkl',
          size: own.length,
          sha256: createHash('sha256').update(own).digest('hex'),
          format: 'pickle',
          verdict: 'suspicious',
        },
      ],
    });
    const text = readFileSync(join(folder, 'models.lock'), 'utf8');
    expect(run(['lock']).stdout).toContain('models.lock is unchanged. Models: 2.');
    expect(readFileSync(join(folder, 'models.lock'), 'utf8')).toBe(text);
    // A lock is no model, even where it is named, and its digests are no secrets.
    expect(run(['check', 'models.lock'])).toMatchObject({ status: 0 });
    const { models, findings } = JSON.parse(run(['check', '.', '--format', 'json']).stdout);
    expect([models.length, findings.map(({ path }: { path: string }) => path)]).toEqual([
      2,
      ['requirements.txt'],
    ]);
  });

  it('says what was added, changed and removed', () => {
    put('a.pkl', 'N.');
    put('b.pkl', 'N.');
    run(['lock']);
    put('a.pkl', 'I1\n.');
    put('c.pkl', 'N.');
    rmSync(join(folder, 'b.pkl'));
    const { status, stdout } = run(['lock']);
    expect([status, ...stdout.split('\n').map((line) => line.slice(0, 17))]).toEqual([
      0,
      'added      c.pkl ',
      'changed    a.pkl ',
      'removed    b.pkl ',
      'models.lock was w',
      '',
    ]);
  });

  it('leaves dangerous models out, and says why; --force takes them', () => {
    put('a.pkl', 'N.');
    put('bad.pkl', attack);
    const { status, stdout } = run(['lock']);
    expect([status, namesOf()]).toEqual([1, ['a.pkl']]);
    expect(stdout).toContain(
      'bad.pkl: The model is dangerous: Loading this file runs a command through posix.system.',
    );
    expect([run(['lock', '--force']).status, namesOf()]).toEqual([1, ['a.pkl', 'bad.pkl']]);
    // Whatever the lock says, what is dangerous fails.
    expect(verify()).toEqual([1, 'SML301 bad.pkl']);
  });

  it('locks paths below its own folder only, and keeps what it has elsewhere', () => {
    put('w/a.pkl', 'N.');
    put('x/b.pkl', 'N.');
    expect(run(['lock', 'w']).status).toBe(0);
    expect(run(['lock', 'x/b.pkl']).status).toBe(0);
    expect([lockOf().paths, namesOf()]).toEqual([
      ['w', 'x/b.pkl'],
      ['w/a.pkl', 'x/b.pkl'],
    ]);
    expect(run(['lock', 'w', '--output', 'x/models.lock'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not below the folder'),
    });
    expect(run(['lock', 'none'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Not found: none'),
    });
    expect(run(['lock', '--output', 'none/models.lock']).status).toBe(2);
    // Without paths it locks its own anew; one that is gone has no models any more.
    rmSync(join(folder, 'w'), { recursive: true });
    expect(run(['lock']).stdout).toContain('removed    w/a.pkl');
    expect(namesOf()).toEqual(['x/b.pkl']);
  });

  it('does not follow links out of its folder, and says what it could not read', () => {
    put('in/a.pkl', 'N.');
    writeFileSync(join(top, 'far.pkl'), 'N.');
    symlinkSync(join(top, 'far.pkl'), join(folder, 'in/far.pkl'));
    symlinkSync('a.pkl', join(folder, 'in/near.pkl'));
    const { status, stderr } = run(['lock']);
    expect([status, namesOf()]).toEqual([3, ['in/a.pkl', 'in/near.pkl']]);
    expect(stderr).toContain('in/far.pkl: The symlink points outside the folder');
    expect(run(['lock', 'in/far.pkl']).stdout).toContain('not locked in/far.pkl');
    expect(namesOf()).toEqual(['in/a.pkl', 'in/near.pkl']);
  });

  it('knows where the cache of the Hub has a file from', () => {
    const cache = join(top, 'hub');
    const commit = 'c'.repeat(40);
    const digest = createHash('sha256').update('N.').digest('hex');
    for (const repository of ['models--org--model', 'datasets--org--data']) {
      mkdirSync(join(cache, repository, 'blobs'), { recursive: true });
      writeFileSync(join(cache, repository, 'blobs', digest), 'N.');
    }
    const snapshot = join(cache, 'models--org--model/snapshots', commit, 'sub');
    mkdirSync(snapshot, { recursive: true });
    symlinkSync(`../../../blobs/${digest}`, join(snapshot, 'model.pkl'));
    put('copy.pkl', 'N.');
    put('other.pkl', 'I1\n.');
    run(['lock'], { HF_HUB_CACHE: cache });
    const models = lockOf().models.map(({ path, hub }: { path: string; hub?: object }) => [path, hub]);
    expect(models).toEqual([
      ['copy.pkl', { repository: 'org/model', revision: commit }],
      ['other.pkl', undefined],
    ]);
    // What the cache forgets, the lock remembers.
    expect(run(['lock']).stdout).toContain('is unchanged');
    expect(verify()).toEqual([0]);
  });

  it('writes nothing over a lock that it cannot read, and nothing when it is cancelled', async () => {
    put('a.pkl', 'N.');
    put('models.lock', '{"schema": 1,\n"paths": ["/"], "models": []}');
    expect(run(['lock'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('models.lock:2: paths'),
    });
    rmSync(join(folder, 'models.lock'));
    // Hashing this takes long; reading it as a model does not.
    put('large.pkl', 'N.');
    truncateSync(join(folder, 'large.pkl'), 2 ** 36);
    const { status } = await interrupted([cli, 'lock'], folder);
    expect([status, existsSync(join(folder, 'models.lock'))]).toEqual([130, false]);
    rmSync(join(folder, 'large.pkl'));
  });
});

describe('verify', () => {
  beforeEach(() => {
    put('w/a.pkl', 'N.');
    put('w/own.pkl', own);
    put('w/tokenizer_config.json', '{"chat_template": "{{ messages[0].content }}"}');
    expect(run(['lock', 'w']).status).toBe(0);
  });

  it('is content with what is as it was, suspicious ones included', () => {
    expect(namesOf()).toContain('w/tokenizer_config.json');
    expect(verify()).toEqual([0]);
    const { stdout } = run(['verify']);
    expect(stdout).toContain('Locked models that are unchanged, byte for byte: 3 of 3.');
    expect(verify('--fail-on', 'info')).toEqual([0]);
  });

  it('does not say of code that it was checked', () => {
    put('w/config.json', '{"model_type": "x", "auto_map": {"AutoModel": "modeling.Net"}}');
    put('w/modeling.py', 'import pickle\npickle.load(f)\n');
    expect(run(['check', 'w']).stdout).toContain('were checked as source code');
    run(['lock', 'w']);
    const { status, stdout } = run(['verify']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('w/config.json')]);
    expect(stdout).not.toContain('were checked as source code');
  });

  it('finds what changed, is missing, and was never locked', () => {
    put('w/a.pkl', 'I1\n.');
    rmSync(join(folder, 'w/own.pkl'));
    put('w/tokenizer_config.json', '{"x": 1}');
    put('w/new.pkl', 'N.');
    put('elsewhere.pkl', 'N.');
    put('w/train.py', 'import pickle\npickle.load(f)');
    expect(verify()).toEqual([
      1,
      'SML701 w/a.pkl',
      'SML701 w/tokenizer_config.json',
      'SML702 models.lock',
      'SML703 w/new.pkl',
    ]);
    expect(verify('w/a.pkl')).toEqual([1, 'SML701 w/a.pkl']);
    expect(verify('w/new.pkl')).toEqual([1, 'SML703 w/new.pkl']);
    expect(verify('--fail-on', 'critical')[0]).toBe(0);
    expect(verify('elsewhere.pkl')).toEqual([2, expect.stringContaining('lists nothing at elsewhere.pkl')]);
  });

  it('points at the line of the lock that names what is missing', () => {
    rmSync(join(folder, 'w/own.pkl'));
    const log = JSON.parse(run(['verify', '--format', 'sarif']).stdout);
    expect(sarifMistakes(log)).toBe(null);
    const { runs } = log;
    const { region, artifactLocation } = runs[0].results[0].locations[0].physicalLocation;
    const lines = readFileSync(join(folder, 'models.lock'), 'utf8').split('\n');
    expect(artifactLocation.uri).toBe('models.lock');
    expect(lines[region.startLine]).toContain('w/own.pkl');
  });

  it('fails because of a model that is dangerous, worse than it was, or cannot be read', () => {
    put('w/a.pkl', attack);
    expect(verify()).toEqual([1, 'SML301 w/a.pkl', 'SML701 w/a.pkl']);
    put('w/a.pkl', 'N.');
    // The same bytes, which this version judges worse than the lock has it.
    const text = readFileSync(join(folder, 'models.lock'), 'utf8');
    writeFileSync(join(folder, 'models.lock'), text.replace('"suspicious"', '"safe"'));
    expect(verify()).toEqual([1, 'SML302 w/own.pkl']);
    // A lock that claims danger was known hides none.
    put('w/a.pkl', attack);
    const digest = createHash('sha256').update(attack).digest('hex');
    const forged = text
      .replace(createHash('sha256').update('N.').digest('hex'), digest)
      .replace('"safe"', '"dangerous"');
    writeFileSync(join(folder, 'models.lock'), forged);
    expect(verify()).toContain('SML301 w/a.pkl');
  });

  it('follows no link out of the folder', () => {
    writeFileSync(join(top, 'same.pkl'), 'N.');
    rmSync(join(folder, 'w/a.pkl'));
    symlinkSync(join(top, 'same.pkl'), join(folder, 'w/a.pkl'));
    expect(verify()).toEqual([1, 'SML701 w/a.pkl']);
    rmSync(join(folder, 'w/a.pkl'));
    symlinkSync('nowhere', join(folder, 'w/a.pkl'));
    expect(verify()).toEqual([1, 'SML702 models.lock']);
  });

  it('reads what the lock names even where the configuration excludes it', () => {
    put('secure-ml.yaml', 'exclude: ["w/**"]\n');
    put('w/new.pkl', 'N.');
    // The folder itself has no say; a file that is named has.
    expect(verify()).toEqual([1, 'SML703 w/new.pkl']);
    const named = ['--config', 'secure-ml.yaml'];
    expect(verify(...named)).toEqual([0]);
    put('w/a.pkl', 'I1\n.');
    expect(verify(...named)).toEqual([1, 'SML701 w/a.pkl']);
  });

  it('never believes the cache, nor size and time', () => {
    const path = join(folder, 'w/own.pkl');
    put('w/own.pkl', own.replace('Net', 'Not'));
    spawnSync('touch', ['-d', '2020-01-01', path]);
    expect(verify()).toEqual([1, 'SML302 w/own.pkl', 'SML701 w/own.pkl']);
  });

  it('works from another folder, and its reports fit their schemas', () => {
    put('w/a.pkl', 'I1\n.');
    const elsewhere = join(folder, 'w');
    const { status, stdout } = run(['verify', '--lock', '../models.lock', '--format', 'json'], {}, elsewhere);
    const schema = readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8');
    const validate = new Ajv().compile(JSON.parse(schema));
    expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ path }: { path: string }) => path)).toEqual(['a.pkl']);
    const junit = run(['verify', '--format', 'junit']).stdout;
    expect(junit).toContain('tests="3" failures="1" errors="0"');
  });

  it('says how it is used wrong', () => {
    expect(run(['verify', '--format', 'html']).status).toBe(2);
    expect(run(['verify', '--fail-on', 'never']).status).toBe(2);
    expect(run(['verify', '--lock', 'none.lock'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('secure-ml lock writes it'),
    });
    expect(run(['verify', '--nonsense']).status).toBe(2);
    rmSync(join(folder, 'models.lock'));
    mkdirSync(join(folder, 'models.lock'));
    expect(run(['verify'])).toMatchObject({ status: 2, stderr: expect.stringContaining('regular file') });
    rmSync(join(folder, 'models.lock'), { recursive: true });
    expect(spawnSync('mkfifo', [join(folder, 'models.lock')]).status).toBe(0);
    expect(run(['verify'])).toMatchObject({ status: 2, stderr: expect.stringContaining('regular file') });
    rmSync(join(folder, 'models.lock'));
    put('models.lock', '{"schema": 7}');
    expect(run(['verify'])).toMatchObject({ status: 2, stderr: expect.stringContaining('models.lock:1: ') });
    expect(run(['verify', '--help']).stdout).toContain('--lock <FILE>');
    expect(run(['lock', '--help']).stdout).toContain('--output <FILE>');
  });
});

describe('who may not read', () => {
  it('is told so, and the exit code is 3', () => {
    put('a.pkl', 'N.');
    put('b.pkl', 'N.');
    expect(run(['lock']).status).toBe(0);
    chmodSync(join(folder, 'b.pkl'), 0o000);
    // Root reads everything: then the file is as it was.
    const isRoot = process.getuid?.() === 0;
    expect(verify()).toEqual([isRoot ? 0 : 3]);
  });
});
