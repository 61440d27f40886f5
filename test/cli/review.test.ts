import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { git, ownRepository } from '../support/ownRepository';

/* Verdicts that rest on the source of classes, and `shapes` and `guard`, with the bundled command line. */

const docs = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'));
const top = mkdtempSync(join(tmpdir(), 'secure-ml-review-'));
/** An instance of `nets.Net` with an attribute. */
const model = '\x80\x02cnets\nNet\n)\x81}X\x01\x00\x00\x00aK\x01sb.';
const calm = 'class Net:\n    pass\n';
const working = 'class Net:\n    def __setstate__(self, state):\n        print(state)\n';
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

function run(...args: readonly string[]) {
  const { VIRTUAL_ENV: _, CONDA_PREFIX: __, ...environment } = process.env;
  return secureMl(args, {
    cwd: folder,
    env: { ...environment, HF_HUB_CACHE: join(top, 'none') },
  });
}

/** Exit code, verdict and messages of the one model. */
function check(...args: readonly string[]) {
  const { status, stdout } = run('check', 'models', '--format', 'json', ...args);
  const [found] = JSON.parse(stdout).models;
  return { status, ...found, messages: found.findings.map(({ message }: { message: string }) => message) };
}

const sha256 = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex');

describe('check', () => {
  it('reads what git tracks in a repository of the own, and says what the verdict rests on', () => {
    put('nets.py', calm);
    put('models/m.pkl', model);
    ownRepository(folder);
    const { status, verdict, complete, dependsOn } = check();
    expect({ status, verdict, complete }).toEqual({ status: 0, verdict: 'conditional', complete: true });
    expect(dependsOn).toEqual([{ global: 'nets.Net', path: 'nets.py', sha256: sha256(calm) }]);
    const report = JSON.parse(run('check', 'models', '--format', 'json').stdout);
    const valid = new Ajv({ strict: false }).compile(docs('report.schema.json'));
    expect({ valid: valid(report), errors: valid.errors }).toEqual({ valid: true, errors: null });
    expect(report.summary.models.conditional).toBe(1);
    for (const format of ['text', 'html', 'cyclonedx', 'sarif'])
      expect(run('check', 'models', '--format', format).stdout).toContain(sha256(calm));
    for (const format of ['markdown', 'spdx', 'junit'])
      expect(run('check', 'models', '--format', format).status).toBe(0);
  });

  it('falls back to suspicious, with the line, when the source changes', () => {
    put('nets.py', calm);
    put('models/m.pkl', model);
    ownRepository(folder);
    expect(check().verdict).toBe('conditional');
    put('nets.py', working);
    const { status, verdict, messages, dependsOn } = check();
    expect({ status, verdict, dependsOn }).toEqual({
      status: 1,
      verdict: 'suspicious',
      dependsOn: undefined,
    });
    expect(messages[0]).toContain('nets.py:3: __setstate__');
  });

  it('reads no code that nothing shows to be the own, and says how to show it', () => {
    put('nets.py', calm);
    put('models/m.pkl', model);
    const { verdict, messages } = check();
    expect(verdict).toBe('suspicious');
    expect(messages[0]).toContain('nets.py may be its source');
    expect(check('--source', '.').verdict).toBe('conditional');
    ownRepository(folder);
    put('models/nets.py', calm);
    rmSync(join(folder, 'nets.py'));
    expect(check().verdict).toBe('suspicious');
  });

  it('says who brings a module, and that a class may be yours only where it may', () => {
    put('models/m.pkl', model.replace('nets\nNet', 'sentence_transformers.x\nY'));
    expect(check().messages[0]).toContain('sentence-transformers: with the environment');
    put('models/m.pkl', model.replace('nets\nNet', 'zz_nobody.x\nY'));
    expect(check().messages[0]).toContain('has a module zz_nobody');
    put('models/m.pkl', model.replace('nets\nNet', '__main__\nY'));
    expect(check().messages[0]).toContain('If you wrote the class');
  });

  it('reads the environment that is named, and refuses one that is not there', () => {
    put('env/lib/python3.12/site-packages/nets.py', calm);
    put('models/m.pkl', model);
    expect(check('--environment', 'env').verdict).toBe('conditional');
    expect(run('check', 'models', '--environment', 'gone').status).toBe(2);
    expect(check().verdict).toBe('suspicious');
  });
});

describe('a lock', () => {
  it('holds the sources, and fails when one changes', () => {
    put('nets.py', calm);
    put('models/m.pkl', model);
    ownRepository(folder);
    expect(run('lock', 'models').status).toBe(0);
    const lock = JSON.parse(readFileSync(join(folder, 'models.lock'), 'utf8'));
    expect(lock.models[0].dependsOn).toEqual([{ global: 'nets.Net', path: 'nets.py', sha256: sha256(calm) }]);
    const valid = new Ajv({ strict: false }).compile(docs('models-lock.schema.json'));
    expect({ valid: valid(lock), errors: valid.errors }).toEqual({ valid: true, errors: null });
    expect(run('verify').status).toBe(0);
    put('nets.py', `${calm}X = 1\n`);
    const changed = run('verify');
    expect(changed.status).toBe(1);
    expect(changed.stdout).toContain('depends on nets.py, the source of nets.Net');
    put('nets.py', working);
    expect(run('verify').status).toBe(1);
  });
});

describe('shapes', () => {
  it('prints what was derived, with lines', () => {
    put('pack/__init__.py', '');
    put('pack/nets.py', `${calm}class Other:\n    def __setstate__(self, s):\n        print(s)\n`);
    ownRepository(folder);
    const text = run('shapes', 'pack');
    expect(text.status).toBe(0);
    expect(text.stdout).toContain('conditional pack.nets.Net  pack/nets.py:1');
    expect(text.stdout).toContain('pack/nets.py:5: __setstate__');
    const json = JSON.parse(run('shapes', 'pack', '--format', 'json').stdout);
    expect(
      json.classes.map(({ global, derived }: { global: string; derived: boolean }) => [global, derived]),
    ).toEqual([
      ['pack.nets.Net', true],
      ['pack.nets.Other', false],
    ]);
    put('pack/broken.py', 'class (');
    git(folder, 'add', '--all');
    expect(run('shapes', 'pack').status).toBe(3);
    expect(run('shapes', 'gone').status).toBe(2);
    expect(run('shapes', '../pack').status).toBe(2);
  });
});

describe('guard', () => {
  it('writes a module for what is safe, and nothing where a model is not', () => {
    put('nets.py', calm);
    put('models/m.pkl', model);
    put('models/plain.pkl', '\x80\x02K\x01.');
    ownRepository(folder);
    const { status, stdout } = run('guard', 'models');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'secure_ml_guard.py was written. Models that it loads: 2.\n',
    });
    const written = readFileSync(join(folder, 'secure_ml_guard.py'), 'utf8');
    for (const text of [sha256(model), '"nets.Net"', sha256(calm)]) expect(written).toContain(text);
    put('models/bad.pkl', "cposix\nsystem\n(S'echo hello'\ntR.");
    expect(run('guard', 'models', '--output', 'other.py').status).toBe(1);
    expect(existsSync(join(folder, 'other.py'))).toBe(false);
    put('a.safetensors', 'x');
    expect(run('guard', 'a.safetensors').status).toBe(3);
    expect(run('guard').status).toBe(2);
    expect(run('guard', 'gone.pkl').status).toBe(2);
  });
});
