import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';

/* `secure-ml convert` as a user runs it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name: string) => join(root, 'test/fixtures/convert', name);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-convert-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return secureMl(['convert', ...args], { cwd: folder });
}

describe('secure-ml convert', () => {
  it('says first what it would write, then writes what the Python library writes', () => {
    const dry = convert(fixture('model.pt'), '--output', folder, '--dry-run');
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout).toContain('Tensors: 9, 560 bytes');
    expect(dry.stdout).toContain(`Would write ${join(folder, 'model.safetensors')}`);
    expect(readdirSync(folder)).toEqual([]);
    const { status, stdout } = convert(fixture('model.pt'), '--output', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('Verified: every tensor was read back');
    expect(
      readFileSync(join(folder, 'model.safetensors')).equals(readFileSync(fixture('model.expected'))),
    ).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['model.safetensors', 'model.safetensors.receipt.json']);
    expect(convert(fixture('model.pt'), '--output', folder)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('was not converted (exists)'),
    });
  });

  it('leaves nothing where room ends half-way', () => {
    const target = mkdtempSync(join(tmpdir(), 'cli-convert-full-'));
    const model = join(target, 'large.npy');
    const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (262144,), }".padEnd(117);
    const head = Buffer.from(`\x93NUMPY\x01\0\x76\0${header}\n`, 'latin1');
    writeFileSync(model, Buffer.concat([head, Buffer.alloc(1 << 20)]));
    // A limit on the size of files ends writing as a full disk does.
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', 'ulimit -f 500; exec "$0" "$@"', process.execPath, join(root, 'dist/cli.js'), 'convert', model],
      { cwd: target, encoding: 'utf8' },
    );
    expect(stderr).toContain('was not converted (disk-full)');
    expect([status, readdirSync(target)]).toEqual([3, ['large.npy']]);
    rmSync(target, { recursive: true });
  });

  it('refuses what is dangerous with 1, what it cannot convert with 3, and nonsense with 2', () => {
    const attack = join(folder, 'attack.pkl');
    writeFileSync(attack, "cposix\nsystem\n(S'echo hello'\ntR.");
    expect(convert(attack)).toMatchObject({ status: 1, stderr: expect.stringContaining('posix.system') });
    const estimator = convert(fixture('refused-estimator.joblib'), '--output', folder);
    expect(estimator.status).toBe(3);
    const name = fixture('refused-estimator.joblib').replace('.joblib', '');
    expect(estimator.stderr).toContain(`joblib.load("${name}.joblib")`);
    expect(estimator.stderr).toContain(`skops.io.dump(estimator, "${name}.skops")`);
    expect(estimator.stderr).toContain('skl2onnx.to_onnx(estimator, features)');
    expect(convert(fixture('two.pt'), '--output', folder)).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('generator, discriminator'),
    });
    for (const args of [[], ['a', 'b'], [fixture('model.pt'), '--max-shard-size', 'many'], ['--nonsense']])
      expect(convert(...args).status).toBe(2);
    expect(convert('--help').stdout).toContain('--strip-prefix');
  });
});

describe('secure-ml explain', () => {
  const explain = (...args: string[]) => secureMl(['explain', ...args], { cwd: folder });

  it('prints what loading would do, and what weights_only would make of it', () => {
    const { status, stdout } = explain(fixture('tied.pt'));
    expect(status).toBe(0);
    expect(stdout).toContain("    v0['embed.weight'] = v5  # @310");
    expect(stdout).toContain('#   torch 2.13: loads (rules checked by running this version)');
    expect(explain(join(root, 'test/fixtures/weights_only/own.pt')).stdout).toContain(
      'safe_globals([training.config.Own])',
    );
  });

  it('prints what a model keeps as a tree, and as JSON', () => {
    const text = explain('--values', fixture('tied.pt'));
    expect([text.status, text.stdout]).toEqual([0, expect.stringContaining('embed.weight: tensor [')]);
    const json = explain('--values', '--format', 'json', fixture('tied.pt'));
    expect(JSON.parse(json.stdout)).toMatchObject({
      schema: 1,
      verdict: 'safe',
      values: [{ offset: 0, tree: { kind: 'object', name: 'collections.OrderedDict' } }],
    });
    expect(explain('--format', 'json', fixture('tied.pt')).status).toBe(2);
  });

  it('says what it cannot explain, and refuses nonsense', () => {
    expect(explain(join(folder, 'nowhere.pkl')).status).toBe(2);
    expect(convert(join(folder, 'nowhere.pt')).status).toBe(2);
    // "i" begins a pickle as well, one that looks a name up.
    const code = join(folder, 'code.py');
    writeFileSync(code, 'import pickle\npickle.load(f)\n');
    expect(explain(code)).toMatchObject({ status: 3, stdout: '' });
    for (const args of [
      [],
      ['a', 'b'],
      [fixture('tied.pt'), '--page', '0'],
      [fixture('tied.pt'), '--page', '9'],
    ])
      expect(explain(...args).status).toBe(2);
  });
});
