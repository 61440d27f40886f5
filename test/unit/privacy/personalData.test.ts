/** What outputs show of people: each kind by its check digits, and what looks like it and is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { personalDataIn } from '../../../engine/src/privacy/personalData';
import { contextWith } from '../analysis/support';

const counts = (text: string) => Object.fromEntries(personalDataIn(text)?.counts ?? []);

describe('personal data', () => {
  it.each([
    ['ann@corp.co, Ann@Corp.co; bob.b+x@sub.corp.io', { email: 2 }],
    ['4111 1111 1111 1111', { card: 1 }],
    ['3782-822463-10005 and 5500005555555559', { card: 2 }],
    ['GB29 NWBK 6016 1331 9268 19', { iban: 1 }],
    ['DE89370400440532013000', { iban: 1 }],
    ['CPF 529.982.247-25', { nationalId: 1 }],
    ['SSN 536-22-8726', { nationalId: 1 }],
    ['SNILS 112-233-445 95', { nationalId: 1 }],
    ['93.05.18-223.61', { nationalId: 1 }],
    ['19811218-9876', { nationalId: 1 }],
    ['131052-308T', { nationalId: 1 }],
    ['12345678Z, X1234567L', { nationalId: 2 }],
    ['RSSMRA85T10A562S', { nationalId: 1 }],
    ['11010519491231002X', { nationalId: 1 }],
    ['2341 2341 2346', { nationalId: 1 }],
    ['44051401359', { nationalId: 1 }],
    ['+49 30 901820, (212) 736-5000, 415-736-5001', { phone: 3 }],
    ['<td>ann@corp.co</td><td>4111111111111111</td>', { email: 1, card: 1 }],
  ])('in %s', (text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    'ann@example.org noreply@corp.co 1@users.noreply.github.com git@github.com icon@2x.png @decorator a @ b',
    '4111 1111 1111 1112 GB29 NWBK 6016 1331 9268 18 529.982.247-26 12345678A',
    'loss 0.4111111111111111 4.1111111111111111',
    // Bare numbers of which one passes by chance.
    '4111111111111111 4111111111111112 4111111111111113 4111111111111114',
    '(555) 555-0100 2024-01-02 10:11:12 1.2.3 192.168.100.200 torch==2.10.0+cu124',
    'sha256:44051401359a 0x4111111111111111 id-4111111111111111-x',
    '000-12-3456 666-12-3456 123-45-6789',
    '',
  ])('not in %s', (text) => {
    expect(counts(text)).toEqual({});
  });

  it('is looked for in any text, in linear time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -.@aZ+()'), maxLength: 200 }), (text) => {
        personalDataIn(text);
      }),
    );
    for (const part of ['1', '1 ', 'a@', 'a@a.', '+1', 'AA11', '(1', '1-'])
      personalDataIn(part.repeat(100_000));
  });

  it('gives one finding an output, in what git would commit and in strict checks', async () => {
    const output = {
      output_type: 'execute_result',
      data: { 'text/plain': ['ann@corp.co bob@corp.co cid@corp.co'], 'text/html': ['<td>ann@corp.co</td>'] },
      metadata: {},
    };
    const cell = { cell_type: 'code', source: ['df'], metadata: {}, outputs: [output, output] };
    const text = JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells: [cell] });
    const found = async (changes: Parameters<typeof contextWith>[0]) => {
      const { findings } = await analyzeDocument('a.ipynb', text, 'notebook', contextWith(changes));
      expect(JSON.stringify(findings)).not.toContain('ann@');
      return findings.filter(({ ruleId }) => ruleId === 'nb-output-personal-data').length;
    };
    expect(await found({})).toBe(0);
    expect(await found({ staged: true })).toBe(2);
    expect(await found({ profile: 'strict' })).toBe(2);
    expect(await found({ rules: { 'nb-output-personal-data': 'medium' } })).toBe(2);
  });
});
