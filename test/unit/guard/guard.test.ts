import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type GuardedModel, loaderOf, writeGuard } from '../../../engine/src/guard/writeGuard';

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
const plain = Buffer.from('cnets\nhelper\n.', 'latin1');
const models: readonly GuardedModel[] = [
  guarded('net.pt', bytesOf('net'), 'torch', tensors),
  guarded('net-old.pt', bytesOf('net-old'), 'torch', tensors),
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
      ['pickle', 'joblib', 'torch-zip', 'torch-legacy', 'torchscript', 'safetensors', 'onnx'].map(loaderOf),
    ).toEqual(['pickle', 'joblib', 'torch', 'torch', undefined, undefined, undefined]);
  });
});
