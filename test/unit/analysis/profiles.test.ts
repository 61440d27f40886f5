/** What is reported, and how severe it is: by the profile, and by what kind of file it stands in. */
import { describe, expect, it } from 'vitest';
import { placeKind } from '../../../engine/src/analysis/placeKind';
import { grouped } from '../../../engine/src/report/grouping';
import { findPython } from './support';

const text = 'import pickle\npickle.load(file)\n';

async function severity(within: string, changes: Parameters<typeof findPython>[1] = {}): Promise<string> {
  const found = await findPython(text, { within, ...changes });
  return found.map((finding) => finding.severity).join();
}

describe('a place', () => {
  it('is told by its folders and its name', () => {
    for (const path of [
      'tests/a.py',
      'src/testing/a.py',
      'a/test_b.py',
      'b_test.py',
      'conftest.py',
      'x.spec.ts',
    ])
      expect(placeKind(path, ''), path).toBe('test');
    for (const path of ['examples/a.py', 'docs/a.ipynb', 'src/tutorials/b.py'])
      expect(placeKind(path, ''), path).toBe('example');
    for (const path of ['README.md', 'docs/a.rst']) expect(placeKind(path, ''), path).toBe('prose');
    for (const path of ['AGENTS.md', 'app/CLAUDE.md', '.github/copilot-instructions.md'])
      expect(placeKind(path, ''), path).toBeUndefined();
    // Markdown that is run is code.
    expect(placeKind('a.md', '---\njupytext:\n  formats: md:myst\n---\n')).toBe('example');
    expect(placeKind('a.md', '# A\n\n```{code-cell}\nx = 1\n```\n')).toBe('example');
    for (const path of ['src/a.py', 'contest.py', 'latest/a.py', 'protests/b.py', 'documents/a.py'])
      expect(placeKind(path, ''), path).toBeUndefined();
  });

  it('is told by what a test runner reads', () => {
    expect(placeKind('a.py', 'import pytest\n\ndef test_a(): pass\n')).toBe('test');
    expect(placeKind('a.py', 'import pytest\n')).toBeUndefined();
    expect(placeKind('a.py', 'def test_a(): pass\n')).toBeUndefined();
  });
});

describe('a finding', () => {
  it('is less severe where nobody runs the code in earnest', async () => {
    expect(await severity('src/a.py')).toBe('high');
    expect(await severity('examples/a.py')).toBe('medium');
    expect(await severity('tests/a.py')).toBe('low');
  });

  it('is judged by the profile', async () => {
    expect(await severity('tests/a.py', { profile: 'strict' })).toBe('high');
    expect(await severity('examples/a.py', { profile: 'essential' })).toBe('');
    expect(await severity('src/a.py', { profile: 'essential' })).toBe('high');
    expect(await severity('tests/a.py', { profile: 'essential', rules: { 'pickle-load': 'medium' } })).toBe(
      'low',
    );
  });

  it('is left out where another rule says the same of the same line', async () => {
    const both =
      'from transformers import AutoModel\nAutoModel.from_pretrained("a/b", trust_remote_code=True)\n';
    expect((await findPython(both)).map(({ ruleId }) => ruleId)).toEqual(['trust-remote-code']);
  });
});

describe('equal findings of a file', () => {
  it('are one, with the places of the others, from four on', async () => {
    const calls = (count: number) => `import pickle\n${'pickle.load(file)\n'.repeat(count)}`;
    const three = grouped(await findPython(calls(3)));
    expect(three.length).toBe(3);
    const [one, ...none] = grouped(await findPython(calls(5)));
    expect(none).toEqual([]);
    expect([one.location.line, ...(one.places ?? []).map(({ line }) => line)]).toEqual([2, 3, 4, 5, 6]);
  });

  it('are told apart by what they say', async () => {
    const found = await findPython(`import pickle\n${'pickle.load(a)\npickle.load(b)\n'.repeat(4)}`);
    expect(grouped(found).map(({ places }) => places?.length)).toEqual([3, 3]);
  });
});
