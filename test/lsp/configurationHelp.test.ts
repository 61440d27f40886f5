import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver/node';
import { builtServer } from './bundle';
import { TestClient } from './client';

const uri = 'file:///work/secure-ml.yaml';
let client: TestClient;
let version = 1;
beforeAll(async () => {
  client = await TestClient.start({ server: builtServer });
  await client.open(uri, '', 'yaml');
});
afterAll(() => client.stop());

/** Labels that are offered at the bar in a text. */
async function offered(marked: string): Promise<string[]> {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  await client.change(uri, ++version, marked.replace('|', ''));
  const items = await client.completions(uri, before.length - 1, before.at(-1)?.length ?? 0);
  return items.map(({ label }) => label);
}

const textAt = async (line: number, character: number, at = uri) =>
  ((await client.hover(at, line, character))?.contents as MarkupContent | undefined)?.value ?? '';

describe('secure-ml.yaml', () => {
  it('has its keys completed, section by section', async () => {
    expect(await offered('|')).toEqual([
      'rules',
      'profile',
      'models',
      'pipelines',
      'sources',
      'secrets',
      'exclude',
      'failOn',
      'limits',
    ]);
    expect(await offered('exclude: []\nlim|')).toContain('limits');
    expect(await offered('limits:\n  |')).toContain('textBytes');
    expect(await offered('limits:\n  depth: 3\n  te|\nfailOn: low\n')).toContain('textBytes');
    expect(await offered('models:\n  a|')).toEqual(['allowGlobals']);
    expect(await offered('rules:\n  pick|')).toContain('pickle-load');
    expect(await offered('models:\n  allowGlobals:\n    - a|')).toEqual([]);
  });

  it('has its values completed', async () => {
    expect(await offered('failOn: |')).toEqual(['info', 'low', 'medium', 'high', 'critical']);
    expect(await offered('rules:\n  pickle-load: o|')).toEqual([
      'off',
      'info',
      'low',
      'medium',
      'high',
      'critical',
    ]);
    expect(await offered('rules: |')).toEqual([]);
    expect(await offered('limits:\n  depth: |')).toEqual([]);
  });

  it('puts a key in the place of what is typed', async () => {
    await client.change(uri, ++version, 'limits:\n  de');
    const depth = (await client.completions(uri, 1, 4)).find(({ label }) => label === 'depth');
    expect(depth?.textEdit).toEqual({
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } },
      newText: 'depth: ',
    });
    expect((depth?.documentation as MarkupContent | undefined)?.value).toContain('Nesting of containers');
  });

  it('has its keys explained', async () => {
    await client.change(
      uri,
      ++version,
      'limits:\n  depth: 3\nrules: {pickle-load: low}\nfailOn: low\nspeed: 1\n',
    );
    expect(await textAt(1, 4)).toContain('Nesting of containers');
    expect(await textAt(1, 4)).toContain('`8`');
    expect(await textAt(2, 10)).toContain('pickle-load.md');
    expect(await textAt(3, 2)).toContain('Lowest severity');
    expect([await textAt(4, 2), await textAt(3, 9), await textAt(0, 2)]).toEqual(['', '', '']);
  });

  it('is the only file that is helped with', async () => {
    await client.open('file:///work/other.yaml', 'fai', 'yaml');
    expect(await client.completions('file:///work/other.yaml', 0, 3)).toEqual([]);
    await client.open('untitled:a.py', 'import pickle\npickle.load(f)');
    expect(await client.completions('untitled:a.py', 1, 3)).toEqual([]);
    expect(await textAt(1, 3, 'untitled:a.py')).toContain('SML101');
  });
});
