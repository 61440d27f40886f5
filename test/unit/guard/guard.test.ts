import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withModel } from '../../../engine/src/guard/readGuard';
import { type GuardedModel, loaderOf, writeGuard } from '../../../engine/src/guard/writeGuard';
import { guardLoads } from '../../../engine/src/python/fixes/guardedLoads';
import { applyEdits, defaults, findPython } from '../analysis/support';

/*
 * A guard in the real libraries. Their answers are recorded with the digest of the module that gave them, so that no test needs Python and a
 * changed module fails until it was tried: GUARD_PYTHON=<python with torch, scikit-learn and attrs> npx vitest run test/unit/guard
 */

const recording = join(__dirname, '../../fixtures/guard.json');
const { source, cases } = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/own_classes.json'), 'utf8'),
) as {
  readonly source: string;
  readonly cases: readonly { readonly name: string; readonly file: string; readonly base64: string }[];
};
const digestOf = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const bytesOf = (name: string) => {
  const found = cases.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return Buffer.from(found.base64, 'base64');
};
const arrays = ['joblib.numpy_pickle.NumpyArrayWrapper', 'numpy.dtype', 'numpy.ndarray'];
const tensors = [
  'builtins.set',
  'collections.OrderedDict',
  'nets.Block',
  'nets.Net',
  'torch.FloatStorage',
  'torch._utils._rebuild_parameter',
  'torch._utils._rebuild_tensor_v2',
  'torch.nn.modules.activation.ReLU',
  'torch.nn.modules.container.Sequential',
  'torch.nn.modules.linear.Linear',
];
const nothing = 'a "quoted" \\ é \u{1f600}\n.pkl';
const guarded = (
  name: string,
  data: Buffer,
  loader: GuardedModel['loader'],
  globals: readonly string[],
  sources: GuardedModel['sources'] = [],
): GuardedModel => ({ name, sha256: digestOf(data), loader, globals, sources });
const scaled = ['nets.Scale', 'numpy.core.multiarray.scalar', ...arrays];
const tar = readFileSync(join(__dirname, '../../fixtures/benign/torch/tar.pt'));
const longerTar = Buffer.concat([tar, Buffer.alloc(512)]);
const plain = Buffer.from('cnets\nhelper\n.', 'latin1');
const models: readonly GuardedModel[] = [
  guarded('net.pt', bytesOf('net'), 'torch', tensors),
  guarded('net-old.pt', bytesOf('net-old'), 'torch', tensors),
  guarded('net-tar.pt', tar, 'torch', ['torch.FloatStorage', 'torch.FloatTensor']),
  guarded('lacking-tar.pt', longerTar, 'torch', ['torch.FloatTensor']),
  guarded('scale.joblib', bytesOf('scale'), 'joblib', scaled),
  guarded('settings-0.pkl', bytesOf('settings-0'), 'pickle', [
    'builtins.object',
    'copyreg._reconstructor',
    'nets.Settings',
  ]),
  guarded('lacking.pkl', plain, 'pickle', ['collections.OrderedDict']),
  guarded('rests.pkl', bytesOf('slots'), 'pickle', ['nets.Slots'], [['other.py', digestOf('x = 1\n')]]),
  guarded(nothing, Buffer.from('N.'), 'pickle', []),
];

/** What is loaded: files by their names, and one that is not listed. */
const files: Readonly<Record<string, Buffer>> = {
  'net.pt': bytesOf('net'),
  'net-old.pt': bytesOf('net-old'),
  'net-tar.pt': tar,
  'lacking-tar.pt': longerTar,
  'scale.joblib': bytesOf('scale'),
  'settings-0.pkl': bytesOf('settings-0'),
  'lacking.pkl': plain,
  'rests.pkl': bytesOf('slots'),
  'none.pkl': Buffer.from('N.'),
  'changed.pkl': Buffer.concat([bytesOf('settings-0'), Buffer.from(' ')]),
};

const trial = `
import json, sys
sys.path.insert(0, ".")
import secure_ml_guard as guard
answers = {}
for name in json.loads(sys.argv[1]):
    try:
        answers[name] = type(guard.load(name)).__name__
    except guard.Refused as refused:
        answers[name] = f"Refused: {refused}"
print(json.dumps(answers))
`;

const folder = mkdtempSync(join(tmpdir(), 'guard-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = writeGuard(models, '0.0.0');

describe('a guard', () => {
  it('loads what is listed and refuses everything else, in the real libraries', () => {
    const python = process.env.GUARD_PYTHON;
    if (python !== undefined) {
      for (const [name, data] of Object.entries(files)) writeFileSync(join(folder, name), data);
      writeFileSync(join(folder, 'nets.py'), source);
      writeFileSync(join(folder, 'other.py'), 'x = 2\n');
      writeFileSync(join(folder, 'secure_ml_guard.py'), text);
      const names = JSON.stringify(Object.keys(files));
      const { stdout, stderr } = spawnSync(python, ['-c', trial, names], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toBe('');
      const recorded = { module: digestOf(text), answers: JSON.parse(stdout) };
      writeFileSync(recording, `${JSON.stringify(recorded, undefined, 2)}\n`);
    }
    const { module, answers } = JSON.parse(readFileSync(recording, 'utf8'));
    expect(module).toBe(digestOf(text));
    expect(answers).toEqual({
      'net.pt': 'Net',
      'net-old.pt': 'Net',
      'net-tar.pt': 'dict',
      'lacking-tar.pt': 'Refused: The file imports torch.FloatStorage, which its scan did not find.',
      'scale.joblib': 'Scale',
      'settings-0.pkl': 'Settings',
      'none.pkl': 'NoneType',
      'lacking.pkl': 'Refused: The file imports nets.helper, which its scan did not find.',
      'rests.pkl': 'Refused: other.py, which loading rests.pkl runs, has changed; run secure-ml guard again.',
      'changed.pkl':
        'Refused: changed.pkl is none of the files that were scanned; run secure-ml guard on it.',
    });
  });

  it('is text of ASCII, whatever files are called', () => {
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text).toContain('"a \\"quoted\\" \\\\ \\u00e9 \\U0001f600\\u000a.pkl"');
  });

  it('is written for pickles, joblib and torch', () => {
    expect(
      [
        'pickle',
        'joblib',
        'torch-zip',
        'torch-legacy',
        'torch-tar',
        'torchscript',
        'safetensors',
        'onnx',
      ].map(loaderOf),
    ).toEqual(['pickle', 'joblib', 'torch', 'torch', 'torch', undefined, undefined, undefined]);
  });
});

describe('a guard that is there', () => {
  const [first, second] = models;

  it('takes one more model', () => {
    const one = withModel(undefined, first, '0.0.0');
    expect(one).toBe(writeGuard([first], '0.0.0'));
    expect(withModel(one, second, '0.0.1')).toBe(writeGuard([first, second], '0.0.1'));
    expect(withModel(text, first, '0.0.0')).toBe(text);
    expect(withModel(text.replaceAll('\n', '\r\n'), first, '0.0.0')).toBe(text);
  });

  it('replaces a model that has changed', () => {
    const changed = { ...first, sha256: digestOf('changed') };
    expect(withModel(text, changed, '0.0.0')).toBe(writeGuard([...models.slice(1), changed], '0.0.0'));
  });

  it('is left alone where somebody wrote or changed it', () => {
    for (const other of ['', 'def load(path): pass\n', text.replace('raise Refused', 'print'), `${text}\n`])
      expect(withModel(other, first, '0.0.0')).toBeUndefined();
  });

  it('is no finding itself', async () => {
    expect(await findPython(text)).toEqual([]);
    for (const other of [
      text.replace('MODELS = {', 'import os\nMODELS = {'),
      text.replace('Secure ML 0.0.0:', `Secure ML 1""";__import__('os').system('id');""":`),
      text.replace('"net.pt"', '"net.pt" + print(1)'),
    ])
      expect((await findPython(other)).map(({ ruleId }) => ruleId)).toContain('torch-load-pickle-module');
  });
});

describe('a call behind a guard', () => {
  const context = { ...defaults, cancel: { cancelled: false } };
  const guardedText = async (code: string) => {
    const edits = (await guardLoads('a.py', [{ text: code }], () => true, context)).flatMap(
      (one) => one.edits,
    );
    return edits.length === 0 ? undefined : applyEdits(code, edits);
  };

  it.each<[string, string, string | undefined]>([
    [
      'torch',
      'torch.load("a.pt", map_location=d, weights_only=False)',
      'secure_ml_guard.load("a.pt", map_location=d)',
    ],
    ['torch', 'torch.load(f="a.pt")', 'secure_ml_guard.load("a.pt")'],
    ['joblib', 'joblib.load("a.joblib")', 'secure_ml_guard.load("a.joblib")'],
    ['pickle', 'pickle.load(open("a.pkl", "rb"))', 'secure_ml_guard.load("a.pkl")'],
    ['pickle', 'pickle.load(open("a.pkl", "rb"), encoding="latin1")', undefined],
    ['joblib', 'joblib.load("a.joblib", mmap_mode="r")', undefined],
    ['torch', 'torch.load("a.pt", "cpu")', undefined],
    ['torch', 'torch.load("a.pt", **more)', undefined],
    ['pickle', 'pickle.load(path.open("rb"))', undefined],
    ['numpy', 'numpy.load("a.npy", allow_pickle=True)', undefined],
  ])('%s: %s', async (library, call, expected) => {
    const code = `import ${library}\nmodel = ${call}\n`;
    expect(await guardedText(code)).toBe(
      expected === undefined ? undefined : `import secure_ml_guard\nimport ${library}\nmodel = ${expected}\n`,
    );
  });

  it('imports the guard once, and takes the name of a file that is open', async () => {
    const code =
      'import pickle\nwith open("a.pkl", "rb") as f:\n    a = pickle.load(f)\nb = pickle.load(open("b.pkl", "rb"))\n';
    expect(await guardedText(code)).toBe(
      'import secure_ml_guard\nimport pickle\nwith open("a.pkl", "rb") as f:\n    a = secure_ml_guard.load(f.name)\nb = secure_ml_guard.load("b.pkl")\n',
    );
  });
});
