import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import type { DocumentKind } from '../../../engine/src/analysis/documentKind';
import { CancelledError } from '../../../engine/src/limits';
import { breathe } from '../../support/breathe';
import { contextWith, defaults, notebookOf } from './support';

const kinds: readonly DocumentKind[] = ['python', 'notebook', 'requirements', 'text'];
const fragments = [
  'import pickle',
  'pickle.load(',
  'f)',
  '\n',
  '    ',
  '"',
  "'",
  '"""',
  '\\',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '#',
  'secure-ml: ignore[',
  'from torch import *',
  'load',
  ' as ',
  '=',
  ':',
  ',',
  '%',
  '!',
  '?',
  '%%bash',
  'lambda',
  'def f(',
  'class A(',
  'token="',
  'hf_',
  'sk-',
  'password',
  '==',
  '>=',
  '; ',
  '@',
  ' -r ',
  '--hash=',
  '\r',
  '\r\n',
  '\ufeff',
  '\0',
  '😀',
  '\ud800',
  '{"cells":[',
  '"source":',
  'f"{',
  'os.getenv(',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('any text gives a report', () => {
  it.each(kinds)('%s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const content of kind === 'notebook' ? [text, notebookOf([text, text])] : [text]) {
          const { findings } = await analyzeDocument('x.py', content, kind, defaults);
          for (const { location } of findings) {
            expect(location.line * 1e6 + location.column).toBeLessThanOrEqual(
              location.endLine * 1e6 + location.endColumn,
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const deep = 40_000;
const hostile: readonly (readonly [string, string])[] = [
  ['parentheses', `import pickle\npickle.load(${'('.repeat(deep)})`],
  ['balanced brackets', `import pickle\nx = ${'['.repeat(deep)}${']'.repeat(deep)}\npickle.load(x)`],
  ['calls', `import pickle\n${'pickle.load('.repeat(15_000)}${')'.repeat(15_000)}`],
  ['call chain', `import pickle\npickle${'.load()'.repeat(15_000)}`],
  ['attributes', `import pickle\npickle${'.load'.repeat(deep)}()`],
  ['lambdas', `import pickle\nx = ${'lambda: pickle.load('.repeat(20_000)}${')'.repeat(20_000)}`],
  ['assignments', `import pickle\n${'x = '.repeat(deep)}pickle.load\nx(f)`],
  [
    'aliases',
    `import pickle\nx0 = pickle.load\n${Array.from({ length: 20_000 }, (_, index) => `x${index + 1} = x${index}`).join('\n')}\nx20000(f)`,
  ],
  [
    'reassignments',
    `import pickle\n${'if a:\n    p = pickle\n'.repeat(10_000)}${'p.load(f)\n'.repeat(10_000)}`,
  ],
  ['capitals', `import os\nos.system(x)\n${'A'.repeat(2_000_000)}`],
  ['one line', `import pickle; ${'pickle.load(f); '.repeat(80_000)}`],
  ['names of secrets', `token = ${'token="password" '.repeat(80_000)}`],
  ['prefixes', 'sk-proj-'.repeat(200_000)],
  ['spaces', `password =${' '.repeat(2_000_000)}"x"`],
  ['hashes', '#'.repeat(2_000_000)],
  ['comments', '# secure-ml: ignore\n'.repeat(30_000)],
  ['backslashes', '\\\n'.repeat(400_000)],
  ['quotes', `import pickle\n${'"'.repeat(400_000)}`],
  ['star imports', `${'from pickle import *\n'.repeat(8_000)}${'load(x)\n'.repeat(8_000)}`],
];

// What took time with the square of these would not end within the test's own limit.
describe('hostile texts end', () => {
  it.each(hostile)('%s', async (_, text) => {
    for (const kind of kinds) {
      await analyzeDocument('x.py', text, kind, defaults);
      await breathe();
    }
    const nested = notebookOf([text]);
    await analyzeDocument('x.ipynb', nested, 'notebook', defaults);
    await analyzeDocument('x.ipynb', `{"cells":${'['.repeat(deep)}`, 'notebook', defaults);
  });
});

it('keeps the first findings and says so', async () => {
  const context = contextWith({ limits: { ...defaults.limits, findings: 2 } });
  const report = await analyzeDocument(
    'x.py',
    `import pickle\n${'pickle.load(f)\n'.repeat(3)}`,
    'python',
    context,
  );
  expect([report.findings.length, report.problems[0]?.id]).toEqual([2, 'limit-findings']);
});

it('names the limits that stopped it', async () => {
  const small = contextWith({ limits: { ...defaults.limits, textBytes: 10 } });
  expect((await analyzeDocument('x.py', 'x'.repeat(11), 'python', small)).problems[0]?.id).toBe(
    'limit-text-bytes',
  );
  const quick = contextWith({ limits: { ...defaults.limits, work: 100 } });
  const report = await analyzeDocument(
    'x.py',
    `import pickle\npickle.load(f)\n${'x = 1\n'.repeat(20_000)}`,
    'python',
    quick,
  );
  expect(report.problems[0]?.id).toBe('limit-work');
});

it('stops when cancelled', async () => {
  const context = contextWith({ cancel: { cancelled: true } });
  await expect(analyzeDocument('x.py', 'x', 'python', context)).rejects.toBeInstanceOf(CancelledError);
});
