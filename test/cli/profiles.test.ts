import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { sarifMistakes } from '../support/schemas';

/* `comply` with profiles of the user's own, with the bundled command line. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-profiles-'));
const page = readFileSync(new URL('../../docs/compliance.md', import.meta.url), 'utf8');
const [ownProfile, ownAnswers] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text);

afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
function run(...args: string[]) {
  return secureMl(args, {
    cwd: folder,
  });
}
interface Control {
  readonly id: string;
  readonly status: string;
  readonly evidence: string[];
}
function controlsOf(...args: string[]): Record<string, Control> {
  const { stdout, stderr } = run('comply', ...args, '--format', 'json');
  if (stdout === '') throw new Error(stderr);
  const { controls } = JSON.parse(stdout) as { controls: Control[] };
  return Object.fromEntries(controls.map((control) => [control.id, control]));
}
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', ...args], { cwd: folder });

describe('the profile of the documentation', () => {
  it('works from an empty folder, with its answers', () => {
    put('release/profile.yaml', ownProfile);
    put('model/weights.pkl', "cposix\nsystem\n(S'echo hello'\ntR.");
    expect(run('comply', 'check', 'release')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Controls: 2'),
    });
    const before = controlsOf('model', '--profile', 'release');
    expect([before.models.status, before.review.status]).toEqual(['waived', 'open']);
    expect(before.models.evidence.join()).toContain('weights.pkl (dangerous)');
    expect(before.models.evidence.join()).toContain('ana@example.org');
    expect(run('comply', 'model', '--profile', 'release').status).toBe(3);
    put('secure-ml.compliance.yaml', ownAnswers);
    expect(controlsOf('.', '--profile', 'release').review.status).toBe('open');
    put('docs/data-review.md', 'Reviewed.\n');
    // Whoever made the folder may have answered for themselves.
    expect(controlsOf('.', '--profile', 'release').review.status).toBe('open');
    expect(run('comply', '.', '--profile', 'release').stdout).toContain(
      'secure-ml.compliance.yaml: This file does not count',
    );
    const named = ['--profile', 'release', '--answers', 'secure-ml.compliance.yaml'];
    const { review } = controlsOf('.', ...named);
    expect([review.status, review.evidence.join()]).toEqual([
      'passed',
      expect.stringContaining('git does not say'),
    ]);
    expect(run('comply', '.', ...named).status).toBe(0);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    expect(controlsOf('.', '--profile', 'release').review.evidence.join()).toContain('(Ana, 2');
    rmSync(join(folder, '.git'), { recursive: true, force: true });
  });

  it('loses its waiver when that expires, and its answers too', () => {
    put('old/profile.yaml', ownProfile.replace('2030-01-31', '2020-01-31'));
    put('old.yaml', ownAnswers.replace('2026-11-29', '2020-11-29'));
    const { models, review } = controlsOf('.', '--profile', 'old/profile.yaml', '--answers', 'old.yaml');
    expect([models.status, models.evidence.join()]).toEqual(['failed', expect.stringContaining('expired')]);
    expect([review.status, review.evidence.join()]).toEqual([
      'open',
      expect.stringContaining('expired on 2021'),
    ]);
    put('no.yaml', ownAnswers.replace('yes', 'no'));
    expect(controlsOf('.', '--profile', 'release', '--answers', 'no.yaml').review.status).toBe('failed');
    put('tomorrow.yaml', ownAnswers.replace('2026-11-29', '2999-01-01'));
    expect(controlsOf('.', '--profile', 'release', '--answers', 'tomorrow.yaml').review.status).toBe('open');
  });
});

describe('a profile', () => {
  it('begins with what init writes, which replaces nothing', () => {
    expect(run('comply', 'init', 'new').status).toBe(0);
    expect(run('comply', 'check', 'new').status).toBe(0);
    expect(run('comply', 'init', 'new')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('exists'),
    });
    expect(run('comply', '--profile', 'new', '--explain').stdout).toContain(
      "No model's verdict is worse than safe",
    );
  });

  it('has every kind of check', () => {
    put(
      'all/profile.yaml',
      `title: All
version: 1
depends: [mlsvs, ../release]
controls:
  - { id: MLSVS-01, title: Ours instead, checks: [{ file: { path: docs/*.md, contains: [Reviewed], lacks: [TODO] } }] }
  - { id: lacks, title: T, checks: [{ file: { path: docs/*.md, lacks: [Reviewed] } }] }
  - { id: gone, title: T, checks: [{ file: { path: none.md } }] }
  - { id: locks, title: T, checks: [{ locks: required }] }
  - { id: signed, title: T, checks: [{ signatures: required }] }
  - { id: pinned, title: T, checks: [{ dependencies: pinned }] }
  - { id: hardened, title: T, checks: [{ pipelines: hardened }] }
  - { id: rules, title: T, checks: [{ rules: [pickle-load], severity: critical }, { mentions: { path: '**/*.md', words: [Reviewed] } }] }
  - { id: never, title: T, only-if: { files: [none.md] }, checks: [{ verdicts: safe }] }
`,
    );
    put('load.py', 'import pickle\npickle.load(f)\n');
    put('requirements.txt', 'numpy\n');
    const controls = controlsOf('.', '--profile', 'all');
    expect(Object.keys(controls).slice(0, 12)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `MLSVS-${String(index + 1).padStart(2, '0')}`),
      'models',
      'review',
    ]);
    const statusOf = (id: string) => [id, controls[id].status];
    expect(
      ['MLSVS-01', 'models', 'lacks', 'gone', 'locks', 'signed', 'pinned', 'hardened', 'rules', 'never'].map(
        statusOf,
      ),
    ).toEqual([
      ['MLSVS-01', 'passed'],
      ['models', 'waived'],
      ['lacks', 'failed'],
      ['gone', 'failed'],
      ['locks', 'failed'],
      ['signed', 'failed'],
      ['pinned', 'failed'],
      ['hardened', 'not-applicable'],
      ['rules', 'passed'],
      ['never', 'not-applicable'],
    ]);
    run('lock', 'model', '--force');
    expect(controlsOf('model', '--profile', 'all').locks.status).toBe('passed');
    run('keygen', '--no-password');
    run('sign', 'model', '--key', 'secure-ml.key');
    put('secure-ml.signers.yaml', 'models: [{ path: model, public-key: secure-ml.pub }]\n');
    expect(controlsOf('model', '--profile', 'all').signed.status).toBe('failed');
    const named = ['--profile', 'all', '--signers', 'secure-ml.signers.yaml'];
    expect(controlsOf('model', ...named).signed.status).toBe('passed');
    put('model/weights.pkl', 'N.');
    const { locks, signed } = controlsOf('model', ...named);
    expect([locks.status, signed.status]).toEqual(['failed', 'failed']);
  });

  it('may be asked for some of its controls, as in InSpec', () => {
    expect(
      Object.keys(controlsOf('model', '--profile', 'mlsvs', '--controls', 'MLSVS-02', 'MLSVS-07')),
    ).toEqual(['MLSVS-02', 'MLSVS-07']);
    expect(Object.keys(controlsOf('--profile', 'mlsvs', '--controls', 'MLSVS-07,MLSVS-02'))).toHaveLength(2);
    expect(run('comply', '--profile', 'mlsvs', '--controls', 'MLSVS-11')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no control MLSVS-11'),
    });
  });

  const laughs = `title: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(9)}]`)
    .join('\n')}\n`;
  it.each([
    ['a loop', 'title: T\nversion: 1\ndepends: [.]\n', 'would never end'],
    ['no control', 'title: T\nversion: 1\ncontrols: []\n', 'defines no control'],
    [
      'a control that checks nothing',
      'title: T\nversion: 1\ncontrols: [{ id: a, title: T, checks: [] }]\n',
      'no checks',
    ],
    [
      'a rule that is not there',
      'title: T\nversion: 1\ncontrols: [{ id: a, title: T, checks: [{ rules: [pickle-lode] }] }]\n',
      'did you mean pickle-load',
    ],
    ['a field that is not there', 'title: T\nversion: 1\ncontrol: []\n', 'did you mean controls'],
    [
      'two controls of one name',
      `title: T\nversion: 1\ncontrols:\n${'  - { id: a, title: T, checks: [{ verdicts: safe }] }\n'.repeat(2)}`,
      'two controls are called a',
    ],
    [
      'a waiver for nothing',
      'title: T\nversion: 1\ndepends: [mlsvs]\nwaivers: [{ control: x, reason: r, owner: o, expires: 2030-01-01 }]\n',
      'the control x is unknown',
    ],
    [
      'a waiver without an end',
      'title: T\nversion: 1\ndepends: [mlsvs]\nwaivers: [{ control: MLSVS-01, reason: r, owner: o }]\n',
      'no field expires',
    ],
    ['a billion laughs', laughs, 'larger than anything a person writes'],
    ['an alias of itself', 'title: T\nversion: 1\ncontrols: &a [*a]\n', 'profile.yaml:'],
    ['no YAML', '{', 'not valid YAML'],
    ['nothing', '', 'not one YAML document'],
  ])('is refused with %s', (_, text, message) => {
    put('bad/profile.yaml', text);
    expect(run('comply', '--profile', 'bad')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('bad/profile.yaml:'),
    });
    expect(run('comply', 'check', 'bad')).toMatchObject({
      status: 2,
      stdout: expect.stringContaining(message),
    });
  });
});

describe('the audit trail', () => {
  it('is dated and signed, and a later run says what changed', () => {
    put('trail/profile.yaml', ownProfile.replace(/waivers:[\s\S]*/, ''));
    put('model/weights.pkl', 'N.');
    const record = ['--record', 'result.json', '--key', 'secure-ml.key'];
    run('comply', 'model', '--profile', 'trail', ...record);
    expect(JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8')).date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(
      run('verify', 'result.json', '--signature', 'result.json.sig', '--public-key', 'secure-ml.pub').status,
    ).toBe(0);
    const compare = () =>
      run(
        'comply',
        'model',
        '--profile',
        'trail',
        '--compare',
        'result.json',
        '--public-key',
        'secure-ml.pub',
      );
    expect(compare().stderr).toContain('Nothing changed since 2');
    put('model/weights.pkl', "cposix\nsystem\n(S'echo hello'\ntR.");
    expect(compare().stderr).toContain('models: passed, now failed');
    put('result.json', readFileSync(join(folder, 'result.json'), 'utf8').replace('"passed"', '"failed"'));
    expect(compare()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('is not what'),
    });
    put('result.json', '{}');
    expect(run('comply', 'model', '--compare', 'result.json').stderr).toContain(
      'not a result of secure-ml comply',
    );
    expect(run('comply', '--key', 'x').stderr).toContain('--key needs --record');
    run('comply', 'model', '--profile', 'trail', '--record', 'unwritten.json', '--key', 'none');
    expect(existsSync(join(folder, 'unwritten.json'))).toBe(false);
  });
});

describe('reports', () => {
  const hostile = 'a`b<c>|d';
  put(`hostile/${hostile}.pkl`, "cposix\nsystem\n(S'echo hello'\ntR.");
  const report = (format: string) =>
    run('comply', 'hostile', '--profile', 'mlsvs', '--reporter', format).stdout;

  it('are for pipelines, code hosts and people', () => {
    expect(report('cli')).toContain('MLSVS-10');
    expect(report('progress').split('\n')[0]).toMatch(/^[F?.I-]{10}$/);
    expect(report('html')).not.toContain(hostile);
    const markdown = report('markdown');
    expect(markdown).toContain('| failed | ` MLSVS-07 ` | Deploy securely | automated |');
    // Inside a code span that its own back-tick does not end.
    expect(markdown).toContain('`` hostile/a`b<c>|d.pkl');
  });

  it('validate as JUnit', () => {
    const xml = report('junit');
    expect(xml.match(/<testcase /g)).toHaveLength(10);
    const [, tests, failures, errors] = /tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(xml) ?? [];
    expect(Number(tests)).toBe(10);
    expect(xml.match(/<failure /g)).toHaveLength(Number(failures));
    expect(xml.match(/<error /g)).toHaveLength(Number(errors));
    expect(xml).not.toContain(hostile);
  });

  it('have a result in SARIF for each control that needs somebody, with its rule', () => {
    const log = JSON.parse(report('sarif'));
    expect(sarifMistakes(log)).toBe(null);
    const [{ results, tool }] = log.runs;
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const own = results.filter(({ ruleId }: { ruleId: string }) => ruleId.startsWith('mlsvs/'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.find(({ ruleId }: { ruleId: string }) => ruleId === 'mlsvs/MLSVS-07').kind).toBe('fail');
  });
});
