import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secureMl } from '../support/commandLine';

/* `comply` with the bundled command line. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-comply-'));

afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => {
  for (const name of ['bad', 'good', 'cut', 'empty']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bad/load.py'), 'import pickle\npickle.load(f)\n');
  writeFileSync(join(folder, 'bad/model.pkl'), "cposix\nsystem\n(S'echo hello'\ntR.");
  writeFileSync(join(folder, 'good/model.pkl'), 'N.');
  writeFileSync(join(folder, 'good/train.py'), 'x = 1\n');
  writeFileSync(join(folder, 'cut/model.pkl'), '\x80\x03X\x10\0\0\0abc', 'latin1');
});

function run(...args: string[]) {
  return secureMl(['comply', ...args], {
    cwd: folder,
  });
}

/** Exit code, and each control's status. */
function statuses(...args: string[]): [number | null, Record<string, string>] {
  const { status, stdout } = run('--format', 'json', ...args);
  const { controls } = JSON.parse(stdout) as { controls: { id: string; status: string }[] };
  return [status, Object.fromEntries(controls.map((control) => [control.id, control.status]))];
}

describe('comply', () => {
  it('fails controls by what was found, in each framework', () => {
    const [code, ml] = statuses('bad');
    expect([code, ml['ML06:2023'], ml['ML01:2023']]).toEqual([1, 'failed', 'not-checked']);
    const [, llm] = statuses('bad', '--profile', 'owasp-llm');
    expect([llm['LLM01:2026'], llm['LLM07:2026']]).toEqual(['passed', 'not-checked']);
    const [, atlas] = statuses('bad', '--profile', 'atlas');
    expect(['AML.T0011', 'AML.T0011.000', 'AML.T0055', 'AML.T0001'].map((id) => atlas[id])).toEqual([
      'failed',
      'failed',
      'passed',
      'not-checked',
    ]);
  });

  it('passes what its rules found nothing about, and no more', () => {
    const [code, ml] = statuses('good');
    expect([code, Object.entries(ml).filter(([, status]) => status === 'passed')]).toEqual([
      0,
      [
        ['ML02:2023', 'passed'],
        ['ML05:2023', 'passed'],
        ['ML06:2023', 'passed'],
      ],
    ]);
    const [, nothing] = statuses('empty');
    expect(new Set(Object.values(nothing))).toEqual(new Set(['not-checked']));
    expect(run('good').stdout).toContain('not that the control is met');
  });

  it('is incomplete where a model could not be read', () => {
    const [code, ml] = statuses('cut');
    expect([code, ml['ML06:2023']]).toEqual([3, 'incomplete']);
  });

  it('counts from a threshold, and without rules that are off', () => {
    expect(statuses('bad/load.py', '--fail-on', 'critical')[0]).toBe(0);
    writeFileSync(join(folder, 'off.yaml'), 'rules:\n  pickle-load: off\n');
    expect(statuses('bad/load.py', '--config', 'off.yaml')[1]['ML06:2023']).toBe('passed');
    const { controls } = JSON.parse(run('--format', 'json', 'bad/load.py', '--config', 'off.yaml').stdout);
    expect(controls[5].idle).toContainEqual({ rule: 'pickle-load' });
    expect(controls[5].idle).toContainEqual({ rule: 'model-changed', needs: 'verify' });
  });

  it('writes what its schema says', () => {
    const schemas = ['report', 'compliance'].map((name) =>
      JSON.parse(readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8')),
    );
    const validate = new Ajv().addSchema(schemas[0]).compile(schemas[1]);
    for (const path of ['bad', 'good', 'cut', 'empty']) {
      for (const profile of [
        'owasp-ml',
        'owasp-llm',
        'atlas',
        'mlsvs',
        'nist-ai-rmf',
        'eu-ai-act-annex-iv',
      ]) {
        const { stdout } = run(path, '--format', 'json', '--profile', profile);
        expect([validate(JSON.parse(stdout)), validate.errors]).toEqual([true, null]);
      }
    }
  });

  it('writes several reports of one run', () => {
    const [json, junit] = ['all.json', 'all.xml'].map((name) => join(folder, name));
    const inFiles = ['--reporter', 'json', '--output', json, '--reporter', 'junit', '--output', junit];
    const { status, stdout } = run('bad', ...inFiles, '--reporter', 'markdown');
    const { controls } = JSON.parse(readFileSync(json, 'utf8'));
    expect([status, controls.length > 5]).toEqual([1, true]);
    expect(readFileSync(junit, 'utf8')).toContain('<testsuite');
    expect(stdout).toMatch(/^\|.*\|$/m);
    expect(run('bad', '--format', 'json', '--format', 'junit')).toMatchObject({ status: 2, stdout: '' });
  });

  it('says how it is used wrong', () => {
    expect(run('--profile', 'none')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('owasp-ml'),
    });
    expect(run('--format', 'pdf').status).toBe(2);
    expect(run('--fail-on', 'never').status).toBe(2);
    expect(run('none')).toMatchObject({ status: 2, stderr: expect.stringContaining('Not found: none') });
    expect(run('--help').stdout).toContain('--profile <PROFILE>');
  });
});
