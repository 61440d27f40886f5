/** Detectors of a project's own: what they find, that they are linear, and that a wrong one is told with its place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { readConfiguration } from '../../../engine/src/configuration/readConfiguration';
import { tighten } from '../../../engine/src/configuration/tighten';
import { checkExpression, findCustomSecrets } from '../../../engine/src/secrets/custom/customDetector';
import { parseExpression } from '../../../engine/src/secrets/custom/expression';
import { contextWith, notebookOf } from '../analysis/support';
import { letters } from './tokens';

/** A configuration with detectors, each in YAML's flow form. */
const withDetectors = (...detectors: readonly string[]) =>
  `secrets:\n  detectors:\n${detectors.map((detector) => `    - ${detector}\n`).join('')}`;
const acme = withDetectors(`{name: Acme key, expression: 'acme_([a-zA-Z0-9]{24})', severity: critical}`);
const secret = letters(24);

async function find(path: string, text: string, configuration = acme) {
  const read = readConfiguration('secure-ml.yaml', configuration);
  expect(read?.problems).toEqual([]);
  const kind = documentKind(path) ?? 'text';
  const { findings } = await analyzeDocument(path, text, kind, contextWith(read?.configuration ?? {}));
  return findings;
}

describe('detectors of a project', () => {
  it.each([
    ['train.py', `key = 'acme_${secret}'\n`],
    ['train.py', `# rotate acme_${secret} soon\n`],
    ['requirements.txt', `--index-url https://host/acme_${secret}/simple\n`],
    ['values.yaml', `key: acme_${secret}\n`],
    ['Dockerfile', `FROM scratch\nENV KEY=acme_${secret}\n`],
    ['notes.txt', `The key is acme_${secret}.\n`],
    ['a.ipynb', notebookOf([`key = 'acme_${secret}'`])],
  ])('find in %s', async (path, text) => {
    const findings = await find(path, text);
    const own = findings.filter(({ ruleId }) => ruleId === 'custom-secret');
    expect(own.map(({ severity, message }) => [severity, message.includes('Acme key')])).toEqual([
      ['critical', true],
    ]);
    // Masked in all that is said, whoever says it.
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('find in outputs of cells', async () => {
    const stored = JSON.parse(notebookOf(['print(key)'])) as { cells: { outputs: unknown[] }[] };
    stored.cells[0]?.outputs.push({ output_type: 'stream', name: 'stdout', text: [`acme_${secret}\n`] });
    const findings = await find('a.ipynb', JSON.stringify(stored));
    expect(findings.map(({ ruleId }) => ruleId)).toContain('custom-secret');
  });

  it('mask what another rule shows', async () => {
    const findings = await find('train.py', `import os\nos.system(f'curl -d acme_${secret} ' + input())\n`);
    expect(findings.length).toBeGreaterThan(1);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('say the words of the project', async () => {
    const [finding] = await find(
      'a.py',
      `x = 'acme_${secret}'\n`,
      withDetectors(`{name: n, expression: 'acme_\\w{24}', message: Ask ops.}`),
    );
    expect(finding?.message).toMatch(/n in the file: acme\*{4}.*\. Ask ops\./);
  });

  it.each([
    ["{name: n, expression: 'acme_([a-z]+'}", 'read', 3],
    ["{name: n, expression: 'acme_(a+)+b'}", 'empty|same characters', 3],
    ["{name: n, expression: 'acme_\\w+\\d'}", 'same characters', 3],
    ["{name: n, expression: 'acme_(?:\\w|\\d){20}'}", 'alternatives', 3],
    ["{name: n, expression: 'acme_(?=x)\\w{20}'}", 'not supported', 3],
    ["{name: n, expression: '(acme_\\w{9})\\1'}", 'not supported', 3],
    ["{name: n, expression: '[a-f0-9]{40}'}", 'keyword', 3],
    ["{name: n, expression: 'acme'}", 'fewer than 6', 3],
    ["{name: n, expression: 'acme_\\w{2000}'}", '1,000', 3],
    ["{name: n, expression: 'acme_\\w{20}', keywords: [other]}", 'fixed position', 3],
    ["{name: n, expression: 'acme_\\w{20}', severity: bad}", 'severity', 3],
    ["{name: n, expression: 'acme_\\w{20}', regex: x}", 'regex', 3],
    ['{name: n}', 'expression', 3],
    ['plain', 'name and an expression', 3],
  ])('are told when wrong: %s', (detector, words, line) => {
    const read = readConfiguration('secure-ml.yaml', withDetectors(detector));
    expect(read?.problems.map(({ message, range }) => [new RegExp(words).test(message), range.line])).toEqual(
      [[true, line]],
    );
    expect(read?.configuration.secretDetectors).toEqual([]);
  });

  it('are kept where one of them is right only if all are', () => {
    const text = withDetectors("{name: a, expression: 'acme_\\w{20}'}", "{name: b, expression: 'x'}");
    const read = readConfiguration('secure-ml.yaml', text);
    expect(read?.problems.map(({ range }) => range.line)).toEqual([4]);
    expect(read?.configuration.secretDetectors).toEqual([]);
  });

  it('are added by a folder that may only make a check stricter', () => {
    const parent = readConfiguration('secure-ml.yaml', acme);
    const nested = readConfiguration(
      'secure-ml.yaml',
      withDetectors("{name: b, expression: 'other-\\w{20}'}"),
    );
    if (parent === undefined || nested === undefined) return expect.fail('not read');
    const both = tighten(parent.configuration, nested.values);
    expect(both.configuration.secretDetectors.map(({ name }) => name)).toEqual(['Acme key', 'b']);
    expect(both.ignored).toEqual([]);
    return undefined;
  });

  it.each([
    ['(?:acme|corp)_(?:live|test)_[0-9a-f]{32}', [], `corp_test_${'0a'.repeat(16)}`],
    ['[A-Z]{4}-INT-\\d{8}', ['-INT-'], 'ABCD-INT-12345678'],
    [
      '(?i)\\bacme[-_]?key\\s*[:=]\\s*["\']?([a-z0-9]{20,40})\\b',
      ['acme'],
      `ACME_KEY = "${'x1'.repeat(12)}"`,
    ],
    ['acme\\.[\\w-]+\\.[\\w-]+', [], 'acme.abc-d.efg_h'],
  ])('may be %s', (expression, keywords, text) => {
    const checked = checkExpression(expression, keywords);
    if ('kind' in checked) return expect.fail(JSON.stringify(checked));
    const detector = { name: 'n', severity: undefined, message: undefined, ...checked };
    expect(findCustomSecrets(`see ${text} here`, [detector], 0, text.length + 9)).toHaveLength(1);
    return undefined;
  });

  it('that are taken are linear on any text of their own characters', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '\\w',
      '[ab]',
      '(?:a|b)',
      '(a)',
      '(?:ab)',
      '.',
      '\\b',
      '(?:a|bc)',
    );
    const count = fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}', '{2,}');
    const expression = fc
      .array(fc.tuple(piece, count), { minLength: 1, maxLength: 6 })
      .map((parts) => `aab${parts.flat().join('')}`);
    fc.assert(
      fc.property(
        fc.oneof(
          expression,
          fc.tuple(expression, count).map(([body, end]) => `aab(?:${body})${end}`),
        ),
        (written) => {
          const checked = checkExpression(written, []);
          if ('kind' in checked) return;
          const detector = { name: 'n', severity: undefined, message: undefined, ...checked };
          for (const part of ['aab', 'aabab', 'ab'])
            findCustomSecrets(part.repeat(2_000), [detector], 0, part.length * 2_000);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are read whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'()[]{}|\\^$?*+.-,0aA:<>=!nuxwdb '), maxLength: 30 }),
        (text) => {
          parseExpression(text);
          checkExpression(`acme_${text}`, []);
        },
      ),
    );
  });
});
