import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';
import { git, ownRepository } from '../support/ownRepository';

/* Who may weaken a check, through the bundled command line: a folder that was downloaded has no say about itself. */

const top = mkdtempSync(join(tmpdir(), 'secure-ml-trust-'));
const unreviewed = 'cmine\nNet\n(tR.';
const attack = "cposix\nsystem\n(S'echo hello'\ntR.";
const quiet =
  'import pickle\npickle.load(f)  # nosec\npickle.load(g)  # secure-ml: ignore\npickle.load(h)  # noqa: S301\n';
const disarming = [
  'rules: {pickle-load: "off"}',
  'models: {allowGlobals: [mine.Net]}',
  'exclude: ["**"]',
  'failOn: critical',
  'limits: {depth: 1, textBytes: 1, opcodes: 1, time: 1, members: 1, findings: 1}',
  '',
].join('\n');
let count = 0;
let folder = '';

afterAll(() => rmSync(top, { recursive: true }));
beforeEach(() => {
  folder = join(top, `case-${count++}`);
  mkdirSync(folder);
});

function put(name: string, text: string): void {
  mkdirSync(join(folder, dirname(name)), { recursive: true });
  writeFileSync(join(folder, name), text, 'latin1');
}

/** A folder with findings, and everything by which a folder could ask for silence. */
function download(at = '.'): void {
  put(join(at, 'a.py'), quiet);
  put(join(at, 'm.pkl'), unreviewed);
  put(join(at, 'secure-ml.yaml'), disarming);
  put(join(at, 'pyproject.toml'), '[tool.secure-ml]\nexclude = ["**"]\n');
  put(join(at, '.gitignore'), '*\n');
}

interface Told {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly found: readonly string[];
  readonly verdicts: readonly string[];
  readonly notices: readonly { id: string; path?: string; message: string }[];
}

function check(args: readonly string[], cwd = folder, environment: Record<string, string> = {}): Told {
  const { status, stdout, stderr } = secureMl(['check', '--format', 'json', ...args], {
    cwd,
    env: { ...process.env, GITHUB_WORKSPACE: '', ...environment },
  });
  const { models, findings, notices } = JSON.parse(stdout);
  return {
    status,
    stdout,
    stderr,
    notices,
    verdicts: models.map(({ verdict }: { verdict: string }) => verdict),
    found: findings
      .filter(({ suppressed }: { suppressed?: object }) => suppressed === undefined)
      .map(({ code, line }: { code: string; line: number }) => `${code}:${line}`),
  };
}

const everything = ['SML101:2', 'SML101:3', 'SML101:4'];

describe('a folder that was downloaded', () => {
  it('has the same verdict from inside and from outside, and what it asked for is told', () => {
    download('d');
    for (const told of [check(['.'], join(folder, 'd')), check(['d'])]) {
      expect([told.status, told.found, told.verdicts]).toEqual([1, everything, ['suspicious']]);
      const text = told.notices.map(({ message }) => message).join('\n');
      for (const key of ['rules.pickle-load', 'models.allowGlobals', 'exclude', 'failOn', 'limits.depth'])
        expect(text).toContain(`${key} has no effect`);
      expect(text).toContain('Findings that a comment suppresses are reported all the same (3)');
    }
  });

  it.each<[string, () => void, string]>([
    ['an empty .git', () => mkdirSync(join(folder, '.git')), 'not a repository'],
    ['a .git that points nowhere', () => put('.git', 'gitdir: /nowhere\n'), 'not a repository'],
    ['a fresh .git', () => void git(folder, 'init', '-q'), 'tracks no file'],
    [
      'a repository that was unpacked',
      () => {
        ownRepository(folder);
        git(folder, 'commit', '-qm', 'a');
        cpSync(folder, `${folder}-copy`, { recursive: true, preserveTimestamps: true });
        folder = `${folder}-copy`;
      },
      'none of these files on this machine',
    ],
    [
      'a clone',
      () => {
        ownRepository(folder);
        git(folder, 'commit', '-qm', 'a');
        git(top, 'clone', '-q', folder, `${folder}-clone`);
        folder = `${folder}-clone`;
      },
      'was cloned',
    ],
    [
      "somebody's own .git by a link, with links to what it tracks",
      () => {
        const own = `${folder}-own`;
        mkdirSync(join(own, 'src'), { recursive: true });
        writeFileSync(join(own, 'src/x.py'), '');
        ownRepository(own);
        symlinkSync(join(own, '.git'), join(folder, '.git'));
        symlinkSync(join(own, 'src'), join(folder, 'src'));
      },
      'none of these files on this machine',
    ],
  ])('may bring %s', (_, bring, why) => {
    download();
    bring();
    const { status, found, verdicts, notices } = check(['a.py', 'm.pkl']);
    expect([status, found, verdicts]).toEqual([1, everything, ['suspicious']]);
    expect(notices.some(({ message }) => message.includes(why))).toBe(true);
    expect(check(['.']).found).toEqual(expect.arrayContaining(everything));
  });

  it('stays without a say in a folder of the own repository, until git tracks it', () => {
    put('b.py', '');
    ownRepository(folder);
    download('d');
    expect(check(['.']).found).toEqual(everything);
    expect(check(['.'], join(folder, 'd')).found).toEqual(everything);
    ownRepository(folder);
    // Comments in it were taken over; what is in a subfolder still tightens only.
    expect(check(['.'])).toMatchObject({ status: 1, found: [], verdicts: ['suspicious'] });
  });
});

describe('the own repository', () => {
  it('may weaken at its root, from everywhere in it, and the report says so in every format', () => {
    download();
    put('sub/deep/a.py', quiet);
    ownRepository(folder);
    expect(check(['.'])).toMatchObject({ status: 0, found: [], verdicts: [] });
    const { notices } = check(['.'], join(folder, 'sub/deep'));
    expect(notices[0]).toMatchObject({ id: 'configuration-used', path: join('..', '..', 'secure-ml.yaml') });
    for (const format of ['text', 'json', 'sarif', 'junit', 'cyclonedx', 'html']) {
      const { stdout } = secureMl(['check', '.', '--format', format], {
        cwd: folder,
      });
      expect([format, /It weakens checks by rules\.pickle-load/.test(stdout)]).toEqual([format, true]);
    }
    // A path that is named is checked, whatever is excluded.
    expect(check(['m.pkl', 'a.py']).verdicts).toEqual(['safe']);
  });

  it('may not by a file that git does not track', () => {
    put('a.py', quiet);
    ownRepository(folder);
    put('secure-ml.yaml', disarming);
    const { found, notices } = check(['.', '--no-inline']);
    expect(found).toEqual(everything);
    expect(notices.some(({ message }) => message.includes('git does not track this file'))).toBe(true);
  });

  it('is what a service checked out, and what somebody committed to', () => {
    download();
    ownRepository(folder);
    git(folder, 'commit', '-qm', 'a');
    const clone = `${folder}-clone`;
    git(top, 'clone', '-q', folder, clone);
    expect(check(['a.py'], clone).found).toEqual(everything);
    // The rule is off, so that one of the comments silences nothing.
    const heard = ['SML255:3'];
    expect(check(['a.py'], clone, { GITHUB_WORKSPACE: clone }).found).toEqual(heard);
    // Who stages changes works on it, before the first commit too.
    writeFileSync(join(clone, 'a.py'), `${quiet}\n`);
    git(clone, 'add', 'a.py');
    expect(check(['--staged'], clone).found).toEqual([]);
    expect(check(['a.py'], clone).found).toEqual(everything);
    git(clone, 'commit', '-q', '-m', 'b');
    expect(check(['a.py'], clone).found).toEqual(heard);
  });

  it('has limits that leave something to check', () => {
    put('a.py', 'import pickle\npickle.load(f)\n');
    put('m.pkl', attack);
    put('secure-ml.yaml', 'limits: {depth: 1, textBytes: 1, opcodes: 1, time: 1, findings: 1}\n');
    ownRepository(folder);
    const { status, found, verdicts, notices } = check(['.']);
    expect([status, found, verdicts]).toEqual([1, ['SML101:2'], ['dangerous']]);
    expect(notices.map(({ id }) => id)).toContain('configuration-changed');
  });
});

describe('who runs the command', () => {
  it('lets comments count or not, and names a configuration', () => {
    download();
    expect(check(['a.py', '--inline']).found).toEqual([]);
    expect(check(['a.py', 'm.pkl', '--config', 'secure-ml.yaml'])).toMatchObject({
      status: 0,
      verdicts: ['safe'],
    });
    ownRepository(folder);
    expect(check(['a.py', '--config', 'pyproject.toml']).found).toEqual([]);
    expect(check(['a.py', '--config', 'pyproject.toml', '--no-inline']).found).toEqual(everything);
    const both = secureMl(['check', '--inline', '--no-inline'], { cwd: folder });
    expect([both.status, String(both.stderr)]).toEqual([2, expect.stringContaining('exclude each other')]);
  });

  it('is heard by the configuration of the profile', () => {
    put('d/m.pkl', unreviewed);
    put('profile/secure-ml/secure-ml.yaml', 'models: {allowGlobals: [mine.Net]}\n');
    const told = check(['.'], join(folder, 'd'), { XDG_CONFIG_HOME: join(folder, 'profile') });
    expect([told.status, told.verdicts]).toEqual([0, ['safe']]);
    expect(told.notices[0].message).toContain('from your profile');
  });
});

describe('commands that vouch for a folder', () => {
  const run = (...args: string[]) => secureMl(args, { cwd: folder }).status;

  it('do not hear what its own configuration says of locks', () => {
    put('m.pkl', 'N.');
    put(
      'secure-ml.yaml',
      'rules: {model-changed: "off", model-missing: "off", model-unlocked: "off"}\nfailOn: critical\n',
    );
    ownRepository(folder);
    expect(run('lock')).toBe(0);
    put('m.pkl', 'I1\n.');
    expect(run('verify')).toBe(1);
    expect(run('verify', '--config', 'secure-ml.yaml')).toBe(0);
  });

  it.each(['rules: {model-signature: "off"}\n', 'failOn: critical\n'])('nor of signatures: %s', (text) => {
    const fixtures = fileURLToPath(new URL('../fixtures/provenance', import.meta.url));
    put('m/m.pkl', 'N.');
    put('m/secure-ml.yaml', text);
    put('secure-ml.yaml', text);
    put('m/model.sig', readFileSync(join(fixtures, 'p256.sig'), 'latin1').replace('"sig":"', '"sig":"AAAA'));
    ownRepository(folder);
    const key = ['--signature', 'm/model.sig', '--public-key', join(fixtures, 'p256.pem')];
    expect(run('verify', ...key)).toBe(1);
    folder = join(folder, 'm');
    expect(run('verify', '--signature', 'model.sig', '--public-key', join(fixtures, 'p384.pem'))).toBe(1);
  });

  it('nor comply', () => {
    download();
    ownRepository(folder);
    expect(run('comply')).toBe(1);
  });
});

describe("git's own folder", () => {
  it('is looked at for what git did not write', () => {
    put('a.py', '');
    ownRepository(folder);
    git(folder, 'commit', '-qm', 'a');
    git(folder, 'branch', 'm.pkl');
    const clean = check(['.']);
    expect([clean.status, clean.verdicts]).toEqual([0, []]);
    put('.git/objects/m.pkl', attack);
    put('.git/refs/heads/n.pkl', attack);
    put('vendor/.git/deep/o.pkl', attack);
    const { status, verdicts } = check(['.']);
    expect([status, verdicts]).toEqual([1, ['dangerous', 'dangerous', 'dangerous']]);
    expect(existsSync(join(folder, '.git/HEAD'))).toBe(true);
  });
});
