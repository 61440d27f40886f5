/** Fixes that write a usual value: which part of them an editor selects, and how it is told. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { toJson } from '../../../engine/src/report/json';
import { makeReport } from '../../../engine/src/report/report';
import { snippetEdit } from '../../../server/src/actions/fixes';
import { defaults, notebookOf } from './support';

const pod = (resources: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: b\n${resources}`;

async function fixOf(path: string, text: string, ruleId: string) {
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
  return findings.find((finding) => finding.ruleId === ruleId)?.fixes?.[0];
}

describe('a value that suits most', () => {
  it.each([
    ['a.py', 'import requests\nrequests.get(u)\n', 'request-no-timeout', '30'],
    ['a.py', 'import requests\nrequests.get(u, timeout=None)\n', 'request-no-timeout', '30'],
    ['pod.yaml', pod(''), 'missing-resource-limits', '4Gi'],
    ['Dockerfile', 'FROM a:1\n', 'container-root', '10001'],
  ])('is selected in %s: %j', async (path, text, ruleId, fill) => {
    const fix = await fixOf(path, text, ruleId);
    expect(fix?.fill).toBe(fill);
    expect(fix?.edits.some(({ newText }) => newText.includes(fill))).toBe(true);
  });

  it('is none where the value is known', async () => {
    const asked = '      resources: { requests: { memory: 1Gi } }\n';
    const fix = await fixOf('pod.yaml', pod(asked), 'missing-resource-limits');
    expect(fix?.edits).toHaveLength(1);
    expect(fix?.fill).toBeUndefined();
  });
});

it('is a place of a snippet in which everything else stands for itself', () => {
  const range = { line: 2, column: 3, endLine: 2, endColumn: 3 };
  const unit = { uri: 'file:///a.py', version: 4, text: '' } as unknown as Parameters<typeof snippetEdit>[0];
  const edits = [
    { ...range, line: 1, column: 1, newText: 'import os\n' },
    { ...range, newText: String.raw`, "\d$1}", timeout=30` },
  ];
  expect(snippetEdit(unit, edits, '30')).toEqual({
    documentChanges: [
      {
        textDocument: { uri: 'file:///a.py', version: 4 },
        edits: [
          { range: expect.anything(), newText: 'import os\n' },
          {
            range: { start: { line: 1, character: 2 }, end: { line: 1, character: 2 } },
            snippet: {
              kind: 'snippet',
              value: `${String.raw`, "\\d\$1\}", timeout=`}\${1:30}$0`,
            },
          },
        ],
      },
    ],
  });
});

it('is in reports, as actions are, which their schema knows', async () => {
  const token = ['hf', 'kQzWvTrYpLmNbXcJhGfDsAqUeIoRtYwZxV'].join('_');
  const output = { output_type: 'stream', name: 'stdout', text: [`token = ${token}\n`] };
  const notebook = notebookOf([
    { source: ['import requests\n', 'requests.get(u)\n'], outputs: [output], execution_count: 1 },
  ]);
  const { findings, problems } = await analyzeDocument('a.ipynb', notebook, 'notebook', defaults);
  expect(problems).toEqual([]);
  const fixes = findings.flatMap(({ fixes: own = [] }) => own);
  expect(fixes.some(({ fill }) => fill === '30')).toBe(true);
  expect(fixes.some(({ action }) => action?.kind === 'clear-outputs')).toBe(true);
  const text = toJson(makeReport('0.0.0', [{ path: 'a.ipynb', findings, errors: [] }], 0));
  const schema = readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8');
  const valid = new Ajv({ strict: false }).compile(JSON.parse(schema) as object);
  valid(JSON.parse(text));
  expect(valid.errors).toBeNull();
});
