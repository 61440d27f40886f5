import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { ownRepository } from '../support/ownRepository';

/* Configurations through the bundled command line: mistakes, and what files in subfolders may do. */

const load = 'import pickle\npickle.load(f)\n';
const network = 'requests.get(u, verify=False)\n';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-configuration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Checks the folder as a repository of the user's own. */
function check(...args: string[]) {
  ownRepository(folder);
  const run = secureMl(['check', '--format', 'json', ...args], {
    cwd: folder,
  });
  const report: {
    findings: { path: string; code: string; severity: string }[];
    errors: { path: string; id: string }[];
    models: { path: string; verdict: string; reasons: { id: string }[] }[];
    notices: { id: string; path: string; line: number; message: string }[];
    summary: { excluded: number };
  } = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  const found = report?.findings.map(({ path, code, severity }) => `${path} ${code} ${severity}`);
  const notes = report?.notices
    .filter(({ id }) => id !== 'configuration-used')
    .map(({ path, line, message }) => `${path}:${line}: ${message}`);
  return { status: run.status, mistakes: run.stderr.trimEnd().split('\n'), notes, report, found };
}

describe('a configuration with mistakes', () => {
  it('is told key by key with its line and what was meant, and nothing is checked', () => {
    write('a.py', load);
    write('secure-ml.yaml', '# ours\nfailon: high\nlimits:\n  dpeth: 3\n  depth: "4"\n');
    const { status, report, mistakes } = check();
    expect([status, report]).toEqual([2, undefined]);
    expect(mistakes.slice(0, 3)).toEqual([
      expect.stringMatching(/secure-ml\.yaml:2: .*failon.*failOn/),
      expect.stringMatching(/secure-ml\.yaml:4: .*limits\.dpeth.*limits\.depth/),
      expect.stringMatching(/secure-ml\.yaml:5: limits\.depth /),
    ]);
  });

  it('is refused in pyproject.toml and by every command', () => {
    write('a.py', load);
    write('pyproject.toml', '[project]\nname = "x"\n\n[tool.secure-ml]\nexclude = "data"\n');
    for (const command of ['check', 'comply', 'lock']) {
      const { status, stderr } = secureMl([command, '--config', 'pyproject.toml'], {
        cwd: folder,
      });
      expect([command, status, stderr]).toEqual([
        command,
        2,
        expect.stringMatching(/pyproject\.toml:5: exclude /),
      ]);
    }
  });
});

describe('a configuration in a subfolder', () => {
  it('raises severities for the files below it, and nowhere else', () => {
    write('secure-ml.yaml', 'rules:\n  pickle-load: low\nfailOn: high\n');
    write('top.py', load);
    write('inner/secure-ml.yaml', 'rules:\n  pickle-load: critical\n');
    write('inner/a.py', load);
    write('inner/deep/er/b.py', load);
    const { status, found, notes } = check();
    expect([status, notes]).toEqual([1, []]);
    expect(found).toEqual([
      'inner/a.py SML101 critical',
      'inner/deep/er/b.py SML101 critical',
      'top.py SML101 low',
    ]);
    expect(check('top.py').status).toBe(0);
    expect(check('inner/a.py').status).toBe(1);
  });

  it('lowers the threshold, and no limit, which would leave things unread', () => {
    write('secure-ml.yaml', 'rules:\n  pickle-load: low\nfailOn: high\n');
    write('a.py', load);
    expect(check().status).toBe(0);
    write('strict/a.py', load);
    write('strict/pyproject.toml', '[tool.secure-ml]\nfailOn = "low"\n');
    expect(check().status).toBe(1);
    // Who runs the command decides in the end.
    expect(check('--fail-on', 'critical').status).toBe(0);
    expect(check('a.py').status).toBe(0);
    write('strict/pyproject.toml', '[tool.secure-ml.limits]\ntextBytes = 9\n');
    const { status, report, notes } = check();
    expect([status, report.errors]).toEqual([0, []]);
    expect(notes).toEqual([expect.stringContaining('limits.textBytes has no effect')]);
  });

  it('adds to what the folders above it say', () => {
    write('one/secure-ml.yaml', 'rules:\n  pickle-load: critical\n');
    write('one/two/secure-ml.yaml', 'failOn: info\nrules:\n  pickle-load: medium\n');
    write('one/two/a.py', load);
    const { found, notes } = check();
    expect(found).toEqual(['one/two/a.py SML101 critical']);
    expect(notes).toEqual([expect.stringMatching(/one[\\/]two[\\/]secure-ml\.yaml:3: rules\.pickle-load /)]);
  });

  it('weakens nothing, and each key that would is named with its file', () => {
    write('model/a.py', `import requests\n${load}${network}`);
    const usual = check('model');
    write(
      'model/secure-ml.yaml',
      [
        'rules:',
        '  pickle-load: "off"',
        'models: {allowGlobals: [mine.Net]}',
        'pipelines: {registries: [ttl.sh]}',
        'exclude: ["**"]',
        'failOn: critical',
        'limits: {depth: 100}',
        '',
      ].join('\n'),
    );
    write('model/m.pkl', 'cmine\nNet\n(tR.');
    const { found, report, notes, status } = check('model');
    expect(found).toEqual(usual.found);
    expect(found?.length).toBeGreaterThan(1);
    expect([status, report.summary.excluded, report.models[0].verdict]).toEqual([1, 0, 'suspicious']);
    const keys = [
      'rules.pickle-load',
      'models.allowGlobals',
      'pipelines.registries',
      'exclude',
      'failOn',
      'limits.depth',
    ];
    expect(notes.map((note) => /^(\S+): (\S+) /.exec(note)?.slice(1).join(' '))).toEqual(
      keys.map((key, index) => `model/secure-ml.yaml:${[2, 3, 4, 5, 6, 7][index]} ${key}`),
    );
  });

  it('with mistakes leaves the check incomplete and stops nothing', () => {
    write('sub/secure-ml.yaml', 'rules:\n  pickle-load: critical\nfailon: low\n');
    write('sub/a.py', load);
    write('b.py', '');
    const { status, found, report } = check();
    expect([status, found]).toEqual([1, ['sub/a.py SML101 critical']]);
    expect(report.errors).toEqual([
      expect.objectContaining({
        path: 'sub/secure-ml.yaml',
        id: 'configuration',
        message: expect.stringContaining('failOn'),
      }),
    ]);
    write('sub/a.py', '');
    expect(check().status).toBe(3);
    // Another tool's file is no business of ours, whatever it is.
    write('sub/secure-ml.yaml', '');
    write('sub/pyproject.toml', '[[[');
    expect(check().status).toBe(0);
  });

  it('counts outside of the working folder too, and is not followed through links', () => {
    write('here/a.py', '');
    write('there/secure-ml.yaml', 'rules:\n  pickle-load: critical\n');
    write('there/a.py', load);
    write('there/deep/secure-ml.yaml', 'exclude: ["**"]\n');
    write('elsewhere.yaml', 'rules:\n  joblib-load: critical\nsecret-word: 1\n');
    symlinkSync('../elsewhere.yaml', join(folder, 'here/link.yaml'));
    write('here/linked/a.py', '');
    symlinkSync('../../elsewhere.yaml', join(folder, 'here/linked/secure-ml.yaml'));
    const run = secureMl(['check', '--format', 'json', '../there', 'linked'], {
      cwd: join(folder, 'here'),
    });
    expect(JSON.parse(run.stdout).findings.map(({ severity }: { severity: string }) => severity)).toEqual([
      'critical',
    ]);
    expect(run.stdout).toContain('exclude has no effect');
    expect(run.stdout).toContain('is a link');
    expect(run.stdout + run.stderr).not.toContain('secret-word');
  });

  it('is the configuration itself where --config names it', () => {
    write('sub/secure-ml.yaml', 'exclude: ["sub/b.py"]\nfailOn: critical\n');
    write('sub/a.py', load);
    write('sub/b.py', load);
    const { status, notes, report } = check('--config', 'sub/secure-ml.yaml', 'sub');
    expect([status, notes, report.summary.excluded]).toEqual([0, [], 1]);
    expect(report.notices).toEqual([
      expect.objectContaining({
        id: 'configuration-used',
        path: 'sub/secure-ml.yaml',
        message: expect.stringContaining('exclude, failOn'),
      }),
    ]);
  });
});
