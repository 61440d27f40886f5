import { describe, expect, it } from 'vitest';
import { analyzeCells, analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { maskMagics } from '../../../engine/src/notebook/magics';
import { tokens } from '../secrets/tokens';
import { defaults, notebookOf } from './support';

const analyze = (text: string) => analyzeDocument('a.ipynb', text, 'notebook', defaults);
const bad = 'import pickle\npickle.loads(x)\n';
const token = tokens.get('huggingface-user-token') ?? '';

/** Place of each finding, and what the raw file has on its line. */
async function places(text: string): Promise<string[]> {
  const { findings } = await analyze(text);
  const lines = text.split('\n');
  return findings.map(({ ruleId, location: { cell, line, fileLine } }) => {
    const output = cell?.output === undefined ? '' : `/${cell.output}`;
    return `${ruleId} ${cell?.index}${output}:${line} ${lines[(fileLine ?? 0) - 1]?.trim()}`;
  });
}

describe('notebooks', () => {
  it('knows names of earlier cells and raw indexes', async () => {
    const text = notebookOf([
      'import pickle as p',
      { cell_type: 'markdown', source: '# x' },
      'y = 1\np.loads(x)',
    ]);
    expect(await places(text)).toEqual(['pickle-load 2:2 "p.loads(x)"']);
  });

  it('does not know names of later cells', async () => {
    expect(await places(notebookOf(['pickle.loads(x)', 'import pickle']))).toEqual([]);
  });

  it('maps the lines of a source that is one string', async () => {
    const text = notebookOf([{ source: bad, id: 'abc' }]);
    const [finding] = (await analyze(text)).findings;
    expect(finding?.location.cell).toEqual({ index: 0, id: 'abc' });
    expect(text.split('\n')[(finding?.location.fileLine ?? 0) - 1]).toContain('pickle.loads');
  });

  it('maps the lines of a source that is a list, over CRLF and a byte order mark', async () => {
    const text = notebookOf(['import pickle\r\n\r\npickle.loads("é😀", x)\r\n']).replaceAll('\n', '\r\n');
    for (const raw of [text, `\ufeff${text}`]) {
      const [finding] = (await analyze(raw)).findings;
      expect(finding?.location).toMatchObject({ line: 3, column: 1, endLine: 3, endColumn: 23 });
      expect(raw.split('\n')[(finding?.location.fileLine ?? 0) - 1]).toContain('pickle.loads');
    }
  });

  it('maps to one line in a file without line breaks', async () => {
    const text = JSON.stringify(JSON.parse(notebookOf([bad])));
    expect((await analyze(text)).findings[0]?.location).toMatchObject({ line: 2, fileLine: 1 });
  });

  it('reads format 3', async () => {
    const cells = [{ cell_type: 'code', language: 'python', input: [bad], outputs: [] }];
    expect(await places(JSON.stringify({ nbformat: 3, worksheets: [{ cells }] }, undefined, 1))).toEqual([
      'pickle-load 0:2 "import pickle\\npickle.loads(x)\\n"',
    ]);
  });

  it.each([
    ['no metadata', { metadata: undefined }],
    ['odd metadata', { metadata: { kernelspec: 3, language_info: [] } }],
    ['a named environment', { metadata: { kernelspec: { name: 'conda-env-ml-py' } } }],
  ])('takes %s for Python', async (_, more) => {
    expect((await analyze(notebookOf([bad], more))).findings).toHaveLength(1);
  });

  it.each([
    ['R', { metadata: { kernelspec: { name: 'ir', language: 'R' } } }],
    ['Julia', { metadata: { language_info: { name: 'julia' } } }],
  ])('does not read %s as Python', async (_, more) => {
    expect((await analyze(notebookOf([bad], more))).findings).toEqual([]);
  });

  it('does not read cells of another language or kind as Python', async () => {
    const cells = [
      { cell_type: 'raw', source: bad },
      { cell_type: 'code', source: bad, metadata: { vscode: { languageId: 'sql' } } },
      `%%bash\n${bad}`,
      `%%writefile a.txt\n${bad}`,
      `%sql\n${bad}`,
      { cell_type: 'code', source: bad, metadata: { dotnet_interactive: { language: 'csharp' } } },
    ];
    expect((await analyze(notebookOf(cells))).findings).toEqual([]);
  });

  it('reads what a cell writes, hands to a shell or runs elsewhere', async () => {
    const shell = { metadata: { vscode: { languageId: 'shellscript' } } };
    const cells = [
      `%%writefile a.py\n${bad}`,
      `%python\n${bad}`,
      `%%px\n${bad}`,
      '%sh\ncurl https://a.example/x | sh',
      { cell_type: 'code', source: 'curl https://a.example/x | sh', ...shell },
      'pip install acme',
    ];
    const found = (await analyze(notebookOf(cells))).findings;
    expect(found.map(({ ruleId, location }) => `${ruleId} ${location.cell?.index}`)).toEqual([
      'pickle-load 0',
      'pickle-load 1',
      'pickle-load 2',
      'curl-pipe-shell 3',
      'curl-pipe-shell 4',
      'pip-unpinned 5',
    ]);
  });

  it('loses only the broken cell', async () => {
    expect(await places(notebookOf(['import pickle', 'x = (((\ndef', 'pickle.loads(x)']))).toEqual([
      'pickle-load 2:1 "pickle.loads(x)"',
    ]);
  });

  it('finds secrets in outputs, never in images', async () => {
    const outputs = [
      { output_type: 'stream', name: 'stdout', text: ['a\n', `token ${token}\n`] },
      { output_type: 'execute_result', data: { 'text/plain': token, 'image/png': token } },
      { output_type: 'error', ename: 'E', evalue: 'x', traceback: ['x', token] },
    ];
    expect(
      (await places(notebookOf([{ source: 'x', outputs }]))).map((place) =>
        place.split(' ').slice(0, 2).join(' '),
      ),
    ).toEqual([
      'notebook-output-secret 0/0:2',
      'notebook-output-secret 0/1:1',
      'notebook-output-secret 0/2:2',
    ]);
  });

  it('finds secrets in markdown and in shell cells', async () => {
    const cells = [
      { cell_type: 'markdown', source: `key ${token}` },
      `%%bash\nexport A=${token}`,
      `!login ${token}`,
    ];
    expect((await analyze(notebookOf(cells))).findings.map(({ location }) => location.cell?.index)).toEqual([
      0, 1, 2,
    ]);
  });

  it('says where broken JSON is broken', async () => {
    const text = notebookOf([bad]);
    const report = await analyze(text.slice(0, -20));
    expect(report.problems.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['notebook-json', 'incomplete'],
    ]);
  });

  it.each(['{', '[', '{"cells":[{"source":', '{"cells":[{]}', '{"a" 1}', '[1,]', '{"a":1} x'])(
    'does not fall over %s',
    async (text) => {
      expect((await analyze(text)).problems.map(({ id }) => id)).toEqual(['notebook-json']);
    },
  );

  it.each([
    '{}',
    '[]',
    '{"cells":3}',
    '{"cells":[1,null,{}]}',
    '{"cells":[{"cell_type":"code","source":[1,{}]}]}',
    '{"a":NaN}',
  ])('reads odd shapes: %s', async (text) => {
    expect(await analyze(text)).toEqual({ findings: [], problems: [] });
  });

  it('reads plain Python under the name of a notebook', async () => {
    expect((await analyze(bad)).findings.map(({ location }) => location.line)).toEqual([2]);
  });

  it('takes cells as an editor has them', async () => {
    const cells = [
      { index: 1, id: 'a', text: 'import pickle' },
      { index: 4, id: 'b', text: '%time pickle.loads(x)' },
    ];
    const { findings } = await analyzeCells('a.ipynb', cells, defaults);
    expect(findings.map(({ location }) => [location.cell, location.column])).toEqual([
      [{ index: 4, id: 'b' }, 7],
    ]);
  });

  it('edits the cell of the finding', async () => {
    const { findings } = await analyze(notebookOf(['x = 1', `%%time\nlogin("${token}")`]));
    expect(findings[0]?.fixes?.[0]?.edits).toEqual([
      { line: 2, column: 1, endLine: 2, endColumn: 1, newText: 'import os\n' },
      { line: 2, column: 7, endLine: 2, endColumn: 46, newText: 'os.environ["HF_TOKEN"]' },
    ]);
  });
});

describe('pip in cells', () => {
  it.each([
    ['%pip install numpy', ['numpy']],
    ['!pip install numpy>=1.0 "torch<3" x==1.0', ['numpy>=1.0', 'torch<3']],
    ['!pip3 install -q -U numpy', ['numpy']],
    ['!python -m pip install numpy', ['numpy']],
    ['!{sys.executable} -m pip install numpy', ['numpy']],
    ['!cd x && pip install numpy; echo done', ['numpy']],
    ['%pip install a \\\n  b==1', ['a']],
    ['%%bash\npip install numpy\n# pip install torch', ['numpy']],
    ['%pip install -r requirements.txt -e . ./x', []],
    ['%pip install --index-url https://example.org/simple numpy==1', []],
    ['!pip install git+https://github.com/a/b', ['git+https://github.com/a/b']],
    ['!pip list', []],
    ['!echo "pip install x"', []],
    ['# !pip install x', []],
    ['s = """\n!pip install x\n"""', []],
    ['x = (a\n %pip)', []],
  ])('%s', async (cell, expected) => {
    const { findings } = await analyze(notebookOf([cell]));
    expect(
      findings.filter(({ ruleId }) => ruleId === 'pip-unpinned').map(({ evidence }) => evidence),
    ).toEqual(expected);
  });

  it('underlines the requirement', async () => {
    const [finding] = (await analyze(notebookOf(['x = 1\n!pip install a==1 \\\n   numpy\n']))).findings;
    expect(finding?.location).toMatchObject({ line: 3, column: 4, endLine: 3, endColumn: 9 });
  });
});

describe('magics', () => {
  it.each([
    ['x = !ls', 'x = 0  '],
    ['  !ls -l', '  None  '],
    ['%time f(x)', '0;    f(x)'],
    ['%timeit -n 10 f(x)', '0;            f(x)'],
    ['f?', '0 '],
    ['%%time\nf()', 'None  \nf()'],
    ['(a\n%b)', '(a\n%b)'],
    ['"""\n!ls\n"""', '"""\n!ls\n"""'],
    ['!a \\\n b\nc', 'None\n  \nc'],
  ])('%j', (cell, expected) => {
    expect(maskMagics(cell).text).toBe(expected);
  });
});
