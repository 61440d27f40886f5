import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { Finding } from '../../../engine/src/finding';
import { defaults, notebookOf } from '../analysis/support';
import { letters, tokens } from './tokens';

const token = tokens.get('huggingface-user-token') ?? '';
const github = tokens.get('github-classic') ?? '';
const password = letters(24);

async function analyze(text: string): Promise<readonly Finding[]> {
  return (await analyzeDocument('a.ipynb', text, 'notebook', defaults)).findings;
}

/** `rule cell/output line:column-endColumn` of each finding. */
function placesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId, location: { cell, line, column, endLine, endColumn } }) => {
    const where =
      cell === undefined ? 'file' : [cell.index, cell.output].filter((n) => n !== undefined).join('/');
    return `${ruleId} ${where} ${line}:${column}-${endLine}:${endColumn}`;
  });
}

const outputOf = (...outputs: object[]) => notebookOf(['x = 1', { source: 'y', outputs }]);
const stream = (text: string | string[]) => ({ output_type: 'stream', name: 'stdout', text });
const result = (data: object) => ({ output_type: 'execute_result', data });

describe('secrets in notebooks', () => {
  it.each([
    ['source', notebookOf(['x = 1', `y = "é😀"; z = "${token}"`]), 'hardcoded-secret-known 1 1:17-1:54'],
    ['printed', outputOf(stream(['a\n', `é😀 ${token}\n`])), 'notebook-output-secret 1/0 2:5-2:42'],
    [
      'split over list items',
      outputOf(stream(['a\nb ', token.slice(0, 9), token.slice(9)])),
      'notebook-output-secret 1/0 2:3-2:40',
    ],
    [
      'a traceback, coloured',
      outputOf(stream('x'), {
        output_type: 'error',
        ename: 'E',
        evalue: '',
        traceback: ['a', `\u001b[31m${token}\u001b[0m`],
      }),
      'notebook-output-secret 1/1 2:6-2:43',
    ],
    [
      'the name of an error',
      outputOf({ output_type: 'error', ename: 'E', evalue: `bad ${token}`, traceback: [] }),
      'notebook-output-secret 1/0 1:5-1:42',
    ],
    [
      'an HTML table',
      outputOf(result({ 'text/html': ['<table>\n', `<td>${token}</td>\n`] })),
      'notebook-output-secret 1/0 2:5-2:42',
    ],
    [
      'Markdown',
      outputOf(result({ 'text/markdown': `key: ${token}` })),
      'notebook-output-secret 1/0 1:6-1:43',
    ],
    [
      'an escaped JSON string',
      outputOf(stream(JSON.stringify({ log: `first\n${token}` }))),
      'notebook-output-secret 1/0 1:16-1:53',
    ],
    [
      'a JSON value',
      outputOf(result({ 'application/json': { a: { b: token } } })),
      'notebook-output-secret 1/0 3:15-3:52',
    ],
    [
      'beside a PNG of 2 MB',
      outputOf({ output_type: 'display_data', data: { 'image/png': letters(2 ** 21), 'text/plain': token } }),
      'notebook-output-secret 1/0 1:1-1:38',
    ],
  ])('%s', async (_, text, place) => {
    expect(placesOf(await analyze(text))).toEqual([place]);
  });

  it('are not looked for in images and attachments', async () => {
    const attachments = { 'a.png': { 'image/png': token } };
    const cells = [
      { cell_type: 'markdown', source: '![a](attachment:a.png)', attachments },
      {
        source: 'x',
        outputs: [result({ 'image/png': `x ${token}`, 'image/svg+xml': [token], 'application/pdf': token })],
      },
    ];
    expect(await analyze(notebookOf(cells))).toEqual([]);
  });

  it('are found in metadata, at their place in the file', async () => {
    const text = notebookOf([{ source: 'x', metadata: { tags: [token] } }], {
      metadata: { papermill: { parameters: { api_key: password, rate: 0.1 } } },
    });
    for (const raw of [text, `\ufeff${text}`]) {
      const findings = await analyze(raw);
      const lines = text.split('\n');
      const seen = findings.map(({ ruleId, location: { line, column, endColumn } }) => [
        ruleId,
        lines[line - 1].slice(column - 1, endColumn - 1),
      ]);
      expect(seen).toEqual([
        ['notebook-output-secret', token],
        ['notebook-output-secret', password],
      ]);
    }
  });

  it('are found at their exact offset where the JSON is broken', async () => {
    const text = outputOf(stream(`a\n${token}`)).slice(0, -9);
    const { findings, problems } = await analyzeDocument('a.ipynb', text, 'notebook', defaults);
    const [line, column] = findings.map(({ location }) => [location.line, location.column])[0] ?? [0, 0];
    expect(text.split('\n')[line - 1].slice(column - 1)).toContain(token);
    expect(
      text
        .split('\n')
        [line - 1].slice(column - 1)
        .startsWith(token),
    ).toBe(true);
    expect(problems.map(({ id }) => id)).toEqual(['notebook-json']);
  });

  it('offer to clear the output, and all of them', async () => {
    const cells = [
      { id: 'a', source: 'x', outputs: [stream('-'), stream(token)] },
      { id: 'b', source: 'y', outputs: [stream(github)] },
    ];
    const findings = await analyze(notebookOf(cells));
    const first = { index: 0, id: 'a', output: 1 };
    const second = { index: 1, id: 'b', output: 0 };
    const all = {
      title: 'Clear all outputs that contain secrets',
      action: { kind: 'clear-outputs', cells: [first, second] },
    };
    const common = { edits: [], safe: false };
    expect(findings.map(({ fixes }) => fixes)).toEqual(
      [first, second].map((cell) => [
        { title: 'Clear this output', action: { kind: 'clear-outputs', cells: [cell] }, ...common },
        { ...all, ...common },
      ]),
    );
  });
});
