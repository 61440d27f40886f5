import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCommandLine } from '../../cli/src/commandLine';
import { commandTable } from '../../cli/src/commandTable';
import { rules } from '../../engine/src/generated/rules';
import { t } from '../../l10n/messages';
import { cli, secureMl } from '../support/commandLine';

/* Commands beside those that have files of their own, and what all of them have in common. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const unsafeCode = 'import pickle\npickle.load(f)\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], cwd = folder, env: NodeJS.ProcessEnv = {}) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...usual } = process.env;
  return secureMl(args, { cwd, env: { ...usual, ...env } });
}

function workspace(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

function git(cwd: string, ...args: string[]) {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd, encoding: 'utf8' });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

describe('help', () => {
  // In this process: a start for each command would take long, and tell no more.
  const read = (...args: string[]) => {
    const asked = readCommandLine(args, '1.2.3', t);
    expect(asked.kind).toBe('text');
    return asked as Extract<typeof asked, { kind: 'text' }>;
  };

  it('describes every command, with its options and exit codes', () => {
    const all = read('--help');
    expect(all.failed).toBe(false);
    for (const [name, { options }] of Object.entries(commandTable)) {
      expect(all.text).toContain(`\n  ${name} `);
      for (const own of [read(name, '--help'), read('help', name)]) {
        expect(own.failed).toBe(false);
        for (const option of Object.keys(options)) expect(own.text).toContain(`--${option}`);
        expect(own.text).toContain('Exit codes: ');
      }
    }
  });

  it('is what a mistake points to', () => {
    for (const args of [['chek'], ['check', '--frmat', 'json'], ['check', '--format', 'yaml'], ['lsp']])
      expect({ args, ...read(...args) }).toMatchObject({
        failed: true,
        text: expect.stringContaining('--help'),
      });
    expect(read().failed).toBe(true);
    expect(read('chek').text).toContain('Did you mean check?');
    expect(read('help', 'chek')).toMatchObject({
      failed: true,
      text: expect.stringContaining('command chek is unknown'),
    });
    // Names of files that a shell puts in for `*` begin no line of a log.
    for (const args of [['\n::error::a'], ['check', '--a\u001b[1m\n::error::a']])
      expect(read(...args).text).not.toMatch(/\n::|\u001b/);
    expect(run(['chek'])).toMatchObject({ status: 2, stdout: '', stderr: read('chek').text });
  });

  it('is told apart from values and names', () => {
    expect(readCommandLine(['check', '--fail-on=low', '--no-color', '--', '--quiet'], '1')).toEqual({
      kind: 'command',
      name: 'check',
      given: { values: { 'fail-on': 'low', 'no-color': true }, positionals: ['--quiet'] },
    });
    expect(readCommandLine(['convert', 'a.pt', '--no-verify'], '1')).toMatchObject({
      given: { values: { 'no-verify': true } },
    });
    expect(readCommandLine(['fix', '--rule', 'a', '--rule', 'b'], '1')).toMatchObject({
      given: { values: { rule: ['a', 'b'] } },
    });
  });
});

describe('rules', () => {
  it('lists all rules, and those that the filters leave', () => {
    const listed = JSON.parse(run(['rules', '--format', 'json']).stdout) as { id: string; family: string }[];
    expect(listed.map(({ id }) => id).sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
    const some = JSON.parse(
      run(['rules', 'CWE-502', '--family', 'deserialization', '--format', 'json']).stdout,
    );
    expect(some.length).toBeGreaterThan(5);
    expect(some.every((rule: object) => 'cwe' in rule && rule.cwe === 'CWE-502')).toBe(true);
    expect(run(['rules', 'pickle-load']).stdout).toMatch(/^SML101 {2}high/);
    expect(run(['rules', '--family', 'none']).status).toBe(2);
  });

  it('are explained by id and code, and a file of that name comes first', () => {
    expect(run(['explain', 'sml101']).stdout).toBe(run(['explain', 'pickle-load']).stdout);
    expect(run(['explain', 'sml101']).stdout).not.toContain('## Messages');
    expect(run(['explain', 'pickle-lod'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        'pickle-lod is neither a file nor a rule. Did you mean the rule pickle-load',
      ),
    });
    expect(run(['rules', 'nothing-like-this'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('No rule fits'),
    });
  });
});

describe('completion', () => {
  it('is a script that its shell understands', () => {
    const script = run(['completion', 'bash']).stdout;
    const ask = `${script}\nCOMP_WORDS=(secure-ml check --format j); COMP_CWORD=3; _secure_ml; echo "\${COMPREPLY[*]}"`;
    expect(spawnSync('bash', ['-c', ask], { encoding: 'utf8' }).stdout).toBe('json junit\n');
    for (const shell of ['zsh', 'fish']) {
      const text = run(['completion', shell]).stdout;
      for (const name of Object.keys(commandTable)) expect(text).toContain(name);
    }
  });
});

describe('fix', () => {
  it('puts a load behind a guard that it makes', () => {
    const path = mkdtempSync(join(folder, 'guarded-'));
    copyFileSync(join(root, 'test/fixtures/benign/torch/module-linear.pt'), join(path, 'net.pt'));
    const code = 'import torch\n\nnet = torch.load("net.pt", weights_only=False)\n';
    writeFileSync(join(path, 'load.py'), code);
    expect(run(['fix', 'load.py'], path).status).toBe(0);
    expect(readFileSync(join(path, 'load.py'), 'utf8')).toBe(code);
    const diff = run(['fix', '--unsafe', '--dry-run', 'load.py'], path).stdout;
    expect(diff).toContain('--- /dev/null\n+++ b/secure_ml_guard.py\n');
    expect(run(['fix', '--unsafe', 'load.py'], path).stderr).toContain('Fixes applied: 1, files changed: 1.');
    expect(readFileSync(join(path, 'load.py'), 'utf8')).toBe(
      'import secure_ml_guard\nimport torch\n\nnet = secure_ml_guard.load("net.pt")\n',
    );
    const guard = readFileSync(join(path, 'secure_ml_guard.py'), 'utf8');
    expect(guard).toContain('"net.pt",');
    // Nothing is found in what was made, and nothing is left to do.
    expect(run(['check', '--fail-on', 'low'], path).status).toBe(0);
    expect(run(['fix', '--unsafe'], path).stderr).toContain('Fixes applied: 0');
    expect(readFileSync(join(path, 'secure_ml_guard.py'), 'utf8')).toBe(guard);
  });

  it('leaves a dangerous model without a guard', () => {
    const path = mkdtempSync(join(folder, 'guarded-'));
    writeFileSync(join(path, 'net.pkl'), 'cposix\nsystem\n(Vtrue\ntR.');
    writeFileSync(join(path, 'load.py'), 'import joblib\nnet = joblib.load("net.pkl")\n');
    run(['fix', '--unsafe', '--rule', 'joblib-load', 'load.py'], path);
    expect(existsSync(join(path, 'secure_ml_guard.py'))).toBe(false);
  });

  const examples = () => {
    const path = join(folder, `examples-${Math.random()}`);
    cpSync(join(root, 'examples'), path, { recursive: true });
    return path;
  };
  const fixable = (path: string) => {
    const report = JSON.parse(run(['check', '--format', 'json'], path).stdout) as {
      findings: { code: string; path: string; fixes?: { safe: boolean; edits: object[] }[] }[];
    };
    return report.findings.filter(({ fixes = [] }) => fixes.some(({ edits }) => edits.length > 0));
  };

  it('prints a diff that git applies, to what fixing the files gives', () => {
    const [patched, fixed] = [examples(), examples()];
    const before = readFileSync(join(patched, 'serve.py'), 'utf8');
    const diff = run(['fix', '--dry-run', '--unsafe'], patched);
    expect(diff.status).toBe(0);
    expect(readFileSync(join(patched, 'serve.py'), 'utf8')).toBe(before);
    writeFileSync(join(folder, 'fix.diff'), diff.stdout);
    git(patched, 'init', '--quiet');
    git(patched, 'apply', '--check', join(folder, 'fix.diff'));
    git(patched, 'apply', join(folder, 'fix.diff'));
    expect(run(['fix', '--unsafe'], fixed).status).toBe(0);
    for (const name of readdirSync(fixed).filter((each) =>
      /\.(?:py|ipynb|txt|ya?ml)$|^Dockerfile$/.test(each),
    ))
      expect(readFileSync(join(fixed, name), 'utf8')).toBe(readFileSync(join(patched, name), 'utf8'));
    expect(() => JSON.parse(readFileSync(join(fixed, 'train.ipynb'), 'utf8'))).not.toThrow();
    // Nothing more can be fixed, and nothing became unreadable.
    expect(fixable(fixed)).toEqual([]);
    expect(JSON.parse(run(['check', '--format', 'json'], fixed).stdout).errors).toEqual([]);
  });

  it('leaves out what may change a program, unless it is asked for, and other rules', () => {
    const path = workspace('safe-fixes', {
      'a.py':
        'import torch\nimport yaml\ntorch.load("a.pt", weights_only=False)\nyaml.load(text, Loader=yaml.Loader)\n',
    });
    const only = run(['fix', '--dry-run', '--unsafe', '--rule', 'torch-load-unsafe'], path).stdout;
    expect(only).toContain('+torch.load("a.pt", weights_only=True)');
    expect(only).not.toContain('SafeLoader');
    expect(run(['fix', '--rule', 'nonsense'], path).status).toBe(2);
  });

  it('keeps byte order marks, line ends and the rest of a file with a strange name', () => {
    const text = '\ufeffimport torch\r\n\r\ntorch.load("a.pt", weights_only=False)\r\nprint("é")';
    const path = workspace('strange', { 'a "b"\té.py': text });
    git(path, 'init', '--quiet');
    writeFileSync(join(folder, 'strange.diff'), run(['fix', '--dry-run', '--unsafe'], path).stdout);
    git(path, 'apply', join(folder, 'strange.diff'));
    const after = readFileSync(join(path, 'a "b"\té.py'), 'utf8');
    expect(after).toBe(text.replace('False', 'True'));
    writeFileSync(join(path, 'a "b"\té.py'), text);
    run(['fix', '--unsafe'], path);
    expect(readFileSync(join(path, 'a "b"\té.py'), 'utf8')).toBe(after);
  });
});

describe('check', () => {
  it('--changed-since looks at what differs from a revision', () => {
    const path = workspace('changed', { 'old.py': unsafeCode, 'sub/old.py': unsafeCode });
    git(path, 'init', '--quiet');
    git(path, 'add', '.');
    git(path, 'commit', '--quiet', '-m', 'a');
    writeFileSync(join(path, 'old.py'), `${unsafeCode}x = 1\n`);
    writeFileSync(join(path, 'new.py'), unsafeCode);
    const paths = (cwd: string, ...args: string[]) =>
      JSON.parse(
        run(['check', '--format', 'json', '--changed-since', 'HEAD', ...args], cwd).stdout,
      ).findings.map((finding: { path: string }) => finding.path);
    expect(paths(path)).toEqual(['new.py', 'old.py']);
    expect(paths(join(path, 'sub'), '..')).toEqual(['../new.py', '../old.py']);
    expect(paths(path, 'sub')).toEqual([]);
    expect(run(['check', '--changed-since', '--output=x'], path).status).toBe(2);
    expect(run(['check', '--changed-since', 'nothing'], path)).toMatchObject({ status: 2 });
  });

  it('gives one answer, whatever folder it is started from', () => {
    const path = workspace('folders', {
      'project/requirements.txt': 'torch>=2.6\n',
      'project/src/load.py': 'import torch\ntorch.load("a.pt")\n',
      'project/src/other/x.py': '',
      'project/tools/requirements.txt': 'torch==2.0\n',
      'project/tools/load.py': 'import torch\ntorch.load("a.pt")\n',
    });
    git(join(path, 'project'), 'init', '--quiet');
    const severities = (cwd: string, file: string) =>
      JSON.parse(run(['check', '--format', 'json', file], join(path, cwd)).stdout).findings.map(
        ({ code, severity }: { code: string; severity: string }) => [code, severity],
      );
    const loads = [
      ['.', 'project/src/load.py'],
      ['project', 'src/load.py'],
      ['project/src', 'load.py'],
      ['project/src/other', '../load.py'],
      ['project/tools', join(path, 'project/src/load.py')],
    ];
    for (const [cwd, file] of loads)
      expect([cwd, severities(cwd, file)]).toEqual([cwd, [['SML120', 'info']]]);
    // Of two that name a package, the nearer one counts.
    for (const [cwd, file] of [
      ['.', 'project/tools/load.py'],
      ['project/src', '../tools/load.py'],
    ])
      expect([cwd, severities(cwd, file)]).toEqual([cwd, [['SML120', 'medium']]]);
  });

  it('--quiet prints what counts, --exit-zero fails nothing, --jobs is a number', () => {
    const path = workspace('quiet', { 'a.py': unsafeCode, 'b.py': 'x = 1\n' });
    expect(run(['check', '--quiet', 'b.py'], path)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const some = run(['check', '--quiet', '--exit-zero'], path);
    expect(some).toMatchObject({ status: 0, stdout: expect.stringContaining('SML101') });
    expect(some.stdout).not.toContain('Files checked');
    expect(run(['check', '--exit-zero', 'missing.py'], path).status).toBe(2);
    expect(run(['check', '--jobs', '1', 'a.py'], path).status).toBe(1);
    expect(run(['check', '--jobs', '0'], path).status).toBe(2);
  });

  it('colours what a terminal shows, or what is asked for', () => {
    const path = workspace('colours', { 'a.py': unsafeCode });
    const coloured = (args: string[], env: NodeJS.ProcessEnv) =>
      run(['check', 'a.py', ...args], path, env).stdout.includes('\u001b[');
    expect(coloured([], {})).toBe(false);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '0' })).toBe(false);
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  it('follows patterns with alternatives', () => {
    const path = workspace('globs', { 'a/x.py': unsafeCode, 'b/x.py': unsafeCode, 'c/x.py': unsafeCode });
    const report = JSON.parse(run(['check', '--format', 'json', '{a,b}/**/*.py'], path).stdout);
    expect(report.findings.map((finding: { path: string }) => finding.path)).toEqual(['a/x.py', 'b/x.py']);
  });
});

describe('output', () => {
  it('that cannot be written ends with 2 and one sentence, and leaves nothing behind', () => {
    const path = workspace('output', { 'a.py': unsafeCode });
    for (const target of ['missing/report.json', '.'])
      expect(run(['check', 'a.py', '--output', target], path)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('cannot be written'),
      });
    expect(readdirSync(path)).toEqual(['a.py']);
  });

  it.each([
    [
      'convert',
      fileURLToPath(new URL('../fixtures/convert/model.pt', import.meta.url)),
      '--output',
      'none/a/b.safetensors',
    ],
    ['keygen', '--no-password', '--output-dir', 'file/keys'],
    ['comply', 'init', 'file'],
    ['fleet', 'status', '--store', 'file/store'],
  ])('that has no folder is told by its name: %s', (...args) => {
    const path = workspace('no-folder', { file: '' });
    const { status, stdout, stderr } = run(args, path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^secure-ml: \S*(?:none|file)\S* cannot be written: its folder does not exist/);
  });

  it('of init is all there or not at all', () => {
    const path = workspace('half', { '.github': '' });
    expect(run(['init', '--ci', 'github'], path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be written: its folder does not exist'),
    });
    expect(readdirSync(path)).toEqual(['.github']);
  });

  it('to a full disk is told', () => {
    const path = workspace('full', { 'a.py': unsafeCode });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" check a.py > /dev/full`],
      {
        cwd: path,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([
      2,
      'secure-ml: Standard output cannot be written: the disk is full. Free space, or write elsewhere.\n',
    ]);
  });

  it.each([
    '--help',
    '--version',
    'rules',
    'explain SML101',
    'comply init profile',
    'check a.py --output /dev/full',
  ])('to a full disk is told in one sentence by %s', (command) => {
    const path = workspace('full', { 'a.py': unsafeCode });
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" ${command} > /dev/full`],
      { cwd: path, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^secure-ml: [^\n]*: the disk is full\. [^\n]*\n$/),
    ]);
  });

  it('of errors that nobody can be told leaves the exit code as it is', () => {
    const path = workspace('deaf', { 'a.py': unsafeCode });
    const { status } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" check b.py 2> /dev/full`], {
      cwd: path,
    });
    expect(status).toBe(2);
  });

  it('is not half written when Ctrl-C ends a run', async () => {
    const path = workspace(
      'interrupted',
      Object.fromEntries([...Array(1500).keys()].map((n) => [`${n}.py`, unsafeCode.repeat(200)])),
    );
    const args = [cli, 'check', '--output', 'report.json', '--format', 'json'];
    const interrupted = async (delay: number) => {
      const child = spawn(process.execPath, args, { cwd: path, stdio: ['ignore', 'ignore', 'pipe'] });
      const timer = setTimeout(() => child.kill('SIGINT'), delay);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      clearTimeout(timer);
      return [code, stderr];
    };
    // While the program is still being loaded, a signal ends it as any other.
    let delay = 500;
    let ended = await interrupted(delay);
    for (; ended[0] === null; delay *= 2) ended = await interrupted(delay);
    expect(ended).toEqual([130, 'Cancelled. Nothing was written.\n']);
    expect(readdirSync(path).filter((name) => !name.endsWith('.py'))).toEqual([]);
  });

  it('to a reader that leaves is no error', async () => {
    const path = workspace(
      'pipe',
      Object.fromEntries([...Array(300).keys()].map((n) => [`${n}.py`, unsafeCode.repeat(20)])),
    );
    const child = spawn(process.execPath, [cli, 'check', '--format', 'json'], {
      cwd: path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([1, '']);
  });
});

describe('init', () => {
  it('writes a configuration that holds, and files for a hook and a pipeline, and overwrites nothing', () => {
    const path = workspace('init', { 'a.py': 'x = 1\n' });
    expect(run(['init', '--pre-commit', '--ci', 'github'], path).status).toBe(0);
    expect(readdirSync(path).sort()).toEqual([
      '.github',
      '.pre-commit-config.yaml',
      'a.py',
      'secure-ml.yaml',
    ]);
    expect(run(['check'], path)).toMatchObject({ status: 0, stderr: '' });
    const text = readFileSync(join(path, 'secure-ml.yaml'), 'utf8');
    for (const again of [[], ['--ci', 'github'], ['--pre-commit']])
      expect(run(['init', ...again], path)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('exists and is not overwritten'),
      });
    // Who has a configuration may still want a pipeline.
    expect(run(['init', '--ci', 'jenkins'], path)).toMatchObject({
      status: 0,
      stdout: 'Wrote Jenkinsfile\nsecure-ml.yaml exists and was kept.\n',
    });
    expect(readFileSync(join(path, 'secure-ml.yaml'), 'utf8')).toBe(text);
    expect(run(['init', 'none'], path)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('none is not a folder'),
    });
    // What is commented out would hold too.
    writeFileSync(join(path, 'secure-ml.yaml'), text.replaceAll(/^# ?(?=[\w-]+:| {2})/gm, ''));
    expect(run(['check'], path)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(process.platform !== 'linux')('a folder that cannot be read whole', () => {
  it('is not passed over by fix and deps', () => {
    const path = workspace('unread', { 'requirements.txt': 'numpy==1.26.4\n' });
    // No UTF-8, so that nobody can open it by the name that is shown.
    writeFileSync(Buffer.concat([Buffer.from(`${path}/`), Buffer.from([0x61, 0xff])]), '');
    for (const command of ['fix', 'deps']) {
      const { status, stderr } = run([command], path);
      expect([command, status, stderr.includes('not valid UTF-8')]).toEqual([command, 3, true]);
    }
    const long = workspace('long', { 'requirements.txt': `numpy==1.26.4\n#${'x'.repeat(5 << 20)}\n` });
    expect(run(['deps'], long)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('requirements.txt'),
    });
  });
});

describe('deps', () => {
  it('prints ranges and what they resolve to, as a tree, a freeze and JSON', () => {
    const path = workspace('deps', {
      'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["requests>=2.31", "numpy"]\n',
      'uv.lock':
        'version = 1\n[[package]]\nname = "requests"\nversion = "2.99.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "idna" }]\n' +
        '[[package]]\nname = "idna"\nversion = "3.99"\nsource = { registry = "https://pypi.org/simple" }\n',
    });
    expect(run(['deps'], path).stdout).toBe(
      'pyproject.toml\n├── requests [required: >=2.31, resolved: 2.99.0]\n│   └── idna [resolved: 3.99]\n└── numpy [required: any, not resolved]\n',
    );
    expect(run(['deps', '--freeze'], path).stdout).toBe('idna==3.99\nrequests==2.99.0\n');
    expect(JSON.parse(run(['deps', '--format', 'json'], path).stdout)).toMatchObject([
      { path: 'pyproject.toml' },
    ]);
    expect(run(['deps', '--outdated'], path).status).toBe(2);
  });
});
