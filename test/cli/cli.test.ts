import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, secureMl } from '../support/commandLine';
import { interrupted } from '../support/interruptible';
import { ownRepository } from '../support/ownRepository';

/* The bundled command line as a user runs it: `node dist/cli.js`, which scripts/test.mjs builds before. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const validate = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8')) as object,
);
const attack = Buffer.from("cposix\nsystem\n(S'echo hello'\ntR.");

interface JsonReport {
  models: {
    path: string;
    verdict: string;
    reasons: string[];
    findings: { evidence?: string; code: string }[];
  }[];
  findings: {
    path: string;
    code: string;
    line: number;
    message: string;
    cell?: { index: number };
    fileLine?: number;
    suppressed?: object;
  }[];
  errors: { path: string; id: string; status: string; message: string }[];
  summary: Record<string, unknown>;
}

function run(args: string[], cwd = root): { status: number | null; stdout: string; stderr: string } {
  return secureMl(args, { cwd });
}

function check(args: string[], cwd = root): { status: number | null; report: JsonReport; stderr: string } {
  const { status, stdout, stderr } = run(['check', ...args, '--format', 'json'], cwd);
  const report = JSON.parse(stdout) as JsonReport;
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return { status, report, stderr };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes files into a fresh folder and gives its path. */

function workspace(name: string, files: Record<string, string | Buffer>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

describe('check examples', () => {
  const { status, report } = check(['examples']);

  it('fails, because one model runs a command', () => {
    expect(status).toBe(1);
    expect(report.models.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['examples/safe/checkpoint.pt', 'safe'],
      ['examples/safe/model.joblib', 'safe'],
      ['examples/unsafe/model.joblib', 'dangerous'],
    ]);
    expect(report.models[2].findings.map(({ evidence }) => evidence)).toEqual([
      "posix.system('env > pwnd.txt')",
    ]);
  });

  it('finds the two unpinned requirements, and what is known to be bad of the pinned ones', () => {
    const found = report.findings.filter(({ path }) => path === 'examples/requirements.txt');
    expect(found.map(({ code, line, message }) => [code, line, message.split(' ')[0]])).toEqual([
      ['SML501', 1, 'seldon_core'],
      ['SML213', 2, 'scikit-learn'],
      ['SML501', 3, 'numpy'],
      ['SML213', 4, 'joblib'],
    ]);
  });

  it('finds joblib.load in its cell of the notebook', () => {
    const text = readFileSync(join(root, 'examples/train.ipynb'), 'utf8');
    const [load] = report.findings.filter(({ path, code }) => path.endsWith('.ipynb') && code === 'SML104');
    const { cells } = JSON.parse(text) as { cells: { source: string[] }[] };
    expect(cells[load.cell?.index ?? 0].source[load.line - 1]).toContain('joblib.load(');
    expect(text.split('\n')[(load.fileLine ?? 0) - 1]).toContain('joblib.load(');
  });

  it('is readable as text, with the call and where it stands', () => {
    const { stdout } = run(['check', 'examples']);
    expect(stdout).toContain('dangerous   examples/unsafe/model.joblib');
    expect(stdout).toContain("posix.system('env > pwnd.txt')   byte 42");
    expect(stdout).not.toContain('\u001b');
  });
});

describe('exit codes', () => {
  it('0 for nothing, 1 at the threshold, 3 for what cannot be checked, 2 for a wrong call', () => {
    const path = workspace('codes', { 'a.py': 'import torch\n', 'b.h5': '\x89HDF', 'c.pkl': attack });
    expect(run(['check', 'a.py'], path).status).toBe(0);
    expect(run(['check', 'b.h5'], path).status).toBe(3);
    expect(run(['check', 'c.pkl'], path).status).toBe(1);
    expect(run(['check', '.', '--fail-on', 'critical'], path).status).toBe(1);
    expect(run(['check', 'a.py', 'missing.txt'], path).status).toBe(2);
    expect(run(['check', '--format', 'yaml'], path).status).toBe(2);
    expect(run(['check', '--fail-on', 'huge'], path).status).toBe(2);
    expect(run(['frobnicate'], path).status).toBe(2);
    expect(run(['--help'], path).status).toBe(0);
  });

  it('the threshold decides about suspicious models', () => {
    const path = workspace('threshold', { 'm.pkl': 'cmine\nNet\n(tR.' });
    expect(run(['check', '.'], path).status).toBe(1);
    expect(run(['check', '.', '--fail-on', 'high'], path).status).toBe(0);
  });
});

describe('bad input', () => {
  it('says what is wrong with each file, and checks the others', () => {
    const path = workspace('bad', {
      'good.pkl': attack,
      'empty.pkl': '',
      'cut.pkl': attack.subarray(0, 20),
      'broken.ipynb': '{"cells": [',
      'bare.ipynb': '{"cells": [{"cell_type": "code", "source": "import joblib\\njoblib.load(x)"}]}',
      'utf16.py': Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from('import pickle\r\npickle.load(f)\r\n', 'utf16le'),
      ]),
      'crlf/requirements.txt': 'numpy>=1.0\r\njoblib==1.4.2',
      'binary.py': Buffer.from([0, 1, 2, 3]),
    });
    mkdirSync(join(path, 'folder.pkl'));
    writeFileSync(join(path, 'folder.pkl/inner.txt'), 'x');
    symlinkSync('loop.pkl', join(path, 'loop.pkl'));
    symlinkSync('.', join(path, 'again'));
    spawnSync('mkfifo', [join(path, 'pipe.pkl')]);
    const sparse = openSync(join(path, 'sparse.pkl'), 'w');
    ftruncateSync(sparse, 5 * 2 ** 30);
    closeSync(sparse);
    const { status, report } = check(['.'], path);
    expect(status).toBe(1);
    const models = Object.fromEntries(
      report.models.map(({ path, verdict, reasons }) => [path, [verdict, reasons[0]?.split(':')[0]]]),
    );
    expect(models).toEqual({
      'cut.pkl': ['dangerous', 'truncated'],
      'empty.pkl': ['incomplete', 'empty'],
      'good.pkl': ['dangerous', undefined],
      'loop.pkl': ['incomplete', 'unreadable'],
      'pipe.pkl': ['unsupported', 'not-a-file'],
      'sparse.pkl': ['unsupported', 'unknown-format'],
    });
    expect(report.errors.map(({ path, id, status }) => [path, id, status])).toEqual([
      ['binary.py', 'not-text', 'unsupported'],
      ['broken.ipynb', 'notebook-json', 'incomplete'],
    ]);
    expect(report.findings.map(({ path, code, line }) => [path, code, line])).toEqual([
      ['bare.ipynb', 'SML104', 2],
      ['crlf/requirements.txt', 'SML501', 1],
      ['utf16.py', 'SML101', 2],
    ]);
  });

  it('names a model that is not there', () => {
    const { status, report, stderr } = check(['gone.pkl'], workspace('gone', {}));
    expect([status, report.models[0].verdict, report.models[0].reasons[0].split(':')[0]]).toEqual([
      2,
      'incomplete',
      'vanished',
    ]);
    expect(stderr).toContain('gone.pkl');
  });

  it('does not say of a file that cannot be looked at that it is not there', () => {
    const path = workspace('ring', { 'a.py': 'x = 1\n' });
    symlinkSync('ring.pkl', join(path, 'ring.pkl'));
    for (const command of ['check', 'comply', 'guard', 'explain', 'convert'])
      expect(run([command, 'ring.pkl'], path), command).toMatchObject({
        status: 3,
        stderr: expect.not.stringContaining('Not found'),
      });
  });

  it('says that a file may not be read', () => {
    const path = workspace('locked', { 'm.pkl': attack });
    chmodSync(join(path, 'm.pkl'), 0);
    // Root may read everything: then somebody else tries, with a copy of the program that is theirs to read.
    const copy = join(folder, 'dist');
    cpSync(join(root, 'dist'), copy, { recursive: true });
    chmodSync(folder, 0o755);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
    const { stdout } = spawnSync(process.execPath, [join(copy, 'cli.js'), 'check', '.', '--format', 'json'], {
      cwd: path,
      encoding: 'utf8',
      ...nobody,
    });
    expect((JSON.parse(stdout) as JsonReport).models[0].reasons[0]).toContain('unreadable');
  });

  it('does not follow links out of the folder', () => {
    const path = workspace('links', { 'in/a.py': '', 'out/secret.pkl': attack });
    symlinkSync('../out/secret.pkl', join(path, 'in/link.pkl'));
    const { report } = check(['in'], path);
    expect([report.models, report.errors.map(({ id }) => id)]).toEqual([[], ['link-outside']]);
  });

  it('writes no control characters of a file name to a terminal', () => {
    const path = workspace('names', { 'a\u001b[2Kb.pkl': attack, 'c\n::error::d.pkl': attack });
    const { stdout } = run(['check', '.'], path);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toMatch(/^::error/m);
    expect(stdout).not.toContain('::error::');
  });
});

describe('configuration and baseline', () => {
  it('reads secure-ml.yaml of the working folder', () => {
    const path = workspace('configured', {
      'm.pkl': 'cmine\nNet\n(tR.',
      'a.py': 'import pickle\npickle.load(f)\n',
      'skip/b.py': 'import pickle\npickle.load(f)\n',
      'secure-ml.yaml':
        'rules:\n  pickle-load: "off"\nmodels:\n  allowGlobals: [mine.Net]\nexclude: ["skip/**"]\n',
    });
    ownRepository(path);
    const { status, report } = check(['.'], path);
    expect([status, report.models[0].verdict, report.findings, report.summary.excluded]).toEqual([
      0,
      'safe',
      [],
      1,
    ]);
  });

  it('ignores what a checked folder says about itself', () => {
    const path = workspace('downloaded', {
      'model/m.pkl': attack,
      'model/secure-ml.yaml': 'exclude: ["**"]\nfailOn: critical\n',
    });
    expect(check(['model'], path).status).toBe(1);
  });

  it('refuses a configuration with errors', () => {
    const path = workspace('typo', { 'a.py': '', 'secure-ml.yaml': 'exclud: []\n' });
    ownRepository(path);
    const { status, stderr } = run(['check', '.'], path);
    expect([status, stderr.includes('exclud')]).toEqual([2, true]);
  });

  it('does not count what a baseline covers, except dangerous models', () => {
    const path = workspace('baseline', { 'a.py': 'import pickle\npickle.load(f)\n' });
    expect(run(['check', '.', '--write-baseline', 'base.json'], path).status).toBe(1);
    const { status, report } = check(['.', '--baseline', 'base.json'], path);
    expect([status, report.findings[0].suppressed]).toEqual([0, { kind: 'baseline' }]);
    writeFileSync(join(path, 'b.pkl'), attack);
    run(['check', '.', '--write-baseline', 'base.json'], path);
    expect(run(['check', '.', '--baseline', 'base.json'], path).status).toBe(1);
  });

  it('covers the findings of the files that a baseline lists, wherever it is run', () => {
    const load = 'import pickle\npickle.load(f)\n';
    const path = workspace('baseline-files', { 'src/a.py': load, 'ci/.keep': '' });
    run(['check', 'src', '--write-baseline', 'ci/base.json'], path);
    expect(Object.keys(JSON.parse(readFileSync(join(path, 'ci/base.json'), 'utf8')).files)).toEqual([
      '../src/a.py',
    ]);
    writeFileSync(join(path, 'src/b.py'), load);
    const below = check(['.', '--baseline', '../ci/base.json'], join(path, 'src'));
    const counted = below.report.findings.filter(({ suppressed }) => suppressed === undefined);
    expect(counted.map(({ path: file }) => file)).toEqual(['b.py']);
    renameSync(join(path, 'src/a.py'), join(path, 'src/moved.py'));
    rmSync(join(path, 'src/b.py'));
    expect(check(['.', '--baseline', 'ci/base.json'], path).status).toBe(0);
  });

  it('says at once where a result cannot be written', () => {
    const path = workspace('no-place', { 'a.py': 'x = 1\n' });
    for (const option of ['--output', '--write-baseline']) {
      const { status, stdout, stderr } = run(['check', '.', option, 'missing/x.json'], path);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('missing/x.json cannot be written: its folder does not exist.');
    }
    expect(run(['check', '.', '--output', '.'], path)).toMatchObject({ status: 2 });
  });

  it('writes the report to a file, and digests on request', () => {
    const path = workspace('output', { 'm.pkl': 'N.' });
    const { stdout } = run(['check', 'm.pkl', '--format', 'json', '--output', 'r.json', '--digest'], path);
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(join(path, 'r.json'), 'utf8'))).toMatchObject({
      models: [{ sha256: createHash('sha256').update('N.').digest('hex') }],
    });
  });
});

describe('Ctrl-C', () => {
  it('ends a long scan at once and writes nothing', async () => {
    const path = workspace('long', {});
    const text = `\x80\x04${'N0'.repeat(2_000_000)}N.`;
    for (let i = 0; i < 60; i++) writeFileSync(join(path, `m${i}.pkl`), text, 'latin1');
    expect(await interrupted([cli, 'check', '.'], path)).toEqual({ status: 130, output: '' });
  });
});

describe('a folder of one model', () => {
  it('is incomplete without a shard that its index names, unless that is excluded', () => {
    const index = '{"weight_map": {"a": "one.safetensors", "b": "two.safetensors"}}';
    const header = Buffer.from('{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}');
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    const path = workspace('shards', {
      'm/model.safetensors.index.json': index,
      'm/one.safetensors': Buffer.concat([length, header, Buffer.alloc(1)]),
    });
    const verdicts = () => {
      const { status, report } = check(['m'], path);
      return [status, ...report.models.map(({ verdict, reasons }) => [verdict, ...reasons])];
    };
    const missing =
      'Shards listed in the index are missing from its folder and were not checked: two.safetensors.';
    expect(verdicts()).toEqual([3, ['incomplete', `missing-shard: ${missing}`], ['safe']]);
    writeFileSync(join(path, 'secure-ml.yaml'), 'exclude: ["m/two.safetensors"]\n');
    ownRepository(path);
    expect(verdicts()).toEqual([0, ['safe'], ['safe']]);
  });
});

describe('versions of libraries', () => {
  const severitiesOf = (path: string, environment: Record<string, string> = {}) => {
    const { stdout } = secureMl(['check', 'a.py', '--format', 'json'], {
      cwd: path,
      env: { ...process.env, VIRTUAL_ENV: '', CONDA_PREFIX: '', ...environment },
    });
    return (JSON.parse(stdout) as { findings: { severity: string }[] }).findings.map(
      ({ severity }) => severity,
    );
  };
  const code = 'import torch\ntorch.load(path)\n';

  it.each([
    ['nothing', {}, 'high'],
    ['a pin', { 'requirements.txt': 'torch==2.7.0\n' }, 'info'],
    ['an older pin', { 'requirements.txt': 'torch==2.5.0\n' }, 'high'],
    [
      'a lock',
      {
        'uv.lock':
          'version = 1\n[[package]]\nname = "torch"\nversion = "2.7.0"\nsource = { registry = "https://pypi.org/simple" }\n',
      },
      'info',
    ],
    [
      'pyproject.toml',
      { 'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["torch==2.7.0"]\n' },
      'info',
    ],
    ['an environment', { '.venv/lib/python3.12/site-packages/torch-2.7.0.dist-info/METADATA': '' }, 'info'],
    ['an environment on Windows', { 'venv/Lib/site-packages/torch-2.7.0.dist-info/METADATA': '' }, 'info'],
  ])('are those of %s', (name, files, expected) => {
    const path = workspace(`versions-${name}`, { 'a.py': code, ...files });
    expect(severitiesOf(path)).toEqual([expected]);
  });

  it('are those of the environment that is active in the shell', () => {
    const active = workspace('active', { 'lib/python3.13/site-packages/torch-2.7.0.dist-info/METADATA': '' });
    const path = workspace('versions-active', { 'a.py': code });
    expect(severitiesOf(path, { VIRTUAL_ENV: active })).toEqual(['info']);
  });
});
