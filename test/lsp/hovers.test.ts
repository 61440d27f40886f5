import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver/node';
import { documentationUrl } from '../../engine/src/rule';
import { builtServer } from './bundle';
import { TestClient } from './client';
import { TestNotebook } from './notebook';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start({ server: builtServer });
});
afterAll(() => client.stop());

const textOf = (hover: { contents: unknown } | null) =>
  (hover?.contents as MarkupContent | undefined)?.value ?? '';

describe('hovers', () => {
  it('explain a finding', async () => {
    await client.open('untitled:a.py', 'import torch\nx = torch.load("m.pt", weights_only=False)');
    const hover = await client.hover('untitled:a.py', 1, 8);
    expect(hover).toEqual({
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 42 } },
      contents: {
        kind: 'markdown',
        value: [
          '**SML120: Unsafe torch.load**',
          '` torch.load with weights_only=False can execute arbitrary code from the checkpoint `',
          'Anyone who can change what is loaded can run code with your privileges.',
          'What to do: Set `weights_only=True` and use torch 2.6 or later.',
          'Evidence: ` torch.load("m.pt", weights_only=False) `',
          'Effect: runs code',
          'CWE\\-502, ATLAS AML.T0011.000, ATLAS AML.T0018.002, OWASP ML06:2023, OWASP LLM04:2026',
          `[More about torch\\-load\\-unsafe](${documentationUrl('torch-load-unsafe')})`,
        ].join('\n\n'),
      },
    });
    expect(await client.hover('untitled:a.py', 0, 8)).toBeNull();
    expect(await client.hover('untitled:a.py', 1, 2)).toBeNull();
  });

  it('explain findings in cells', async () => {
    const notebook = new TestNotebook(client, 'file:///tmp/hover.ipynb');
    await notebook.open('import pickle', 'pickle.load(f)');
    expect(textOf(await client.hover(notebook.cellUri(1), 0, 3))).toContain('SML101');
    expect(await client.hover(notebook.cellUri(0), 0, 3)).toBeNull();
    await notebook.close();
  });

  it('let no text of the file out of its code span', async () => {
    const hostile = '`` [click](command:x) <img src=//evil> ![i](http://e) | **b** \u202e\u200b `';
    await client.open(
      'untitled:h.py',
      `import pickle\npickle.loads(${JSON.stringify(hostile)}, f'''\n\n# heading\n''')`,
    );
    const value = textOf(await client.hover('untitled:h.py', 1, 3));
    expect(value).toContain('command:x');
    // Remove code spans as CommonMark reads them; nothing hostile may be left.
    const outside = value.replace(/(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`+)*?(?<!`)\1(?!`)/g, '');
    expect(outside).not.toMatch(/command|evil|img|http:|heading|\*\*b/);
    expect(value).not.toMatch(/[\u202e\u200b]/);
    expect(value.split('\n\n').filter((part) => part.startsWith('#'))).toEqual([]);
  });

  it('join several findings of one place', async () => {
    await client.open(
      'untitled:n.py',
      'import pickle, torch\ntorch.load(pickle.load(f), weights_only=False)',
    );
    const value = textOf(await client.hover('untitled:n.py', 1, 15));
    expect([...value.matchAll(/\*\*(SML\d+)/g)].map(([, code]) => code)).toEqual(['SML120', 'SML101']);
  });
});
