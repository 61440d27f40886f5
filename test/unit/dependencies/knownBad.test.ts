/**
 * The table of known versions: what it decides, that every row of it can be read, and that its generator makes it of records in OSV's schema.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { valid } from '@renovatebot/pep440';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { advisoryAdditions, advisoryEffects } from '../../../engine/src/dependencies/data/advisoryAdditions';
import { advisoryKinds, advisoryTable } from '../../../engine/src/dependencies/data/advisoryTable';
import { knownBadMessage, knownBadVersion } from '../../../engine/src/dependencies/data/knownBad';
import { highestVersion } from '../../../engine/src/dependencies/pins';
import { defaults } from '../analysis/support';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const ids = /(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[\da-z]{4}){3}|PYSEC-\d{4}-\d+)/;

describe('known versions', () => {
  it.each([
    // Said better than by its kind, and before a row of the same severity.
    ['torch', '2.2.0', 'CVE-2025-32434', 'critical', '2.6.0', '2.10.0'],
    ['nltk', '3.9.1', 'CVE-2025-14009', 'critical', '3.9.3', '3.10.0'],
    ['llama_index', '0.11.0', 'CVE-2025-1793', 'critical', '0.12.28', '0.13.0'],
    // A tampered release comes before all that is known of it.
    ['litellm', '1.82.7', 'PYSEC-2026-2', 'critical', undefined, '1.84.0'],
    // Only what was added by hand knows of this one.
    ['transformers', '5.6.2', 'CVE-2026-9856', 'medium', '5.10.0', '5.10.0'],
    // Builds are judged as their release; a candidate as fix is named by its release.
    ['torch', '2.5.1+cu124', 'CVE-2025-32434', 'critical', '2.6.0', '2.10.0'],
    ['onnx', '1.20.1', 'CVE-2026-28500', 'critical', '1.21.0', '1.22.0'],
  ])('%s %s', (name, version, id, severity, fixed, upgrade) => {
    expect(knownBadVersion(name, version)).toMatchObject({ id, severity, fixed, upgrade });
  });

  it('says up to which version something is known that nobody fixed', () => {
    const known = knownBadVersion('torch', '2.10.0');
    expect(known).toMatchObject({ fixed: undefined, last: '2.10.0', others: [] });
    expect(known && knownBadMessage('torch', '2.10.0', known)).toContain('affects versions up to 2.10.0');
  });

  it.each([
    ['torch', '2.11.0'],
    ['joblib', '1.4.2'],
    ['pandas', '2.0.0'],
    ['nobody-knows-this', '1.0'],
    ['torch', 'not a version'],
  ])('says nothing of %s %s', (name, version) => {
    expect(knownBadVersion(name, version)).toBeUndefined();
  });

  it('can be read, every row of it', () => {
    for (const line of `${advisoryTable}${advisoryAdditions}`.split('\n').filter((text) => text !== '')) {
      const [name = '', rows = ''] = line.split(/:(.*)/s);
      expect(name).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
      for (const row of rows.split(';')) {
        const [versions = '', ...entries] = row.split(' ');
        for (const part of versions.split(',')) {
          const [, first = '', sign, last = ''] = /^([^<~=]*)([<~=])(.+)$/.exec(part) ?? [];
          expect([
            part,
            sign === undefined,
            first === '' || valid(first) !== null,
            valid(last) !== null,
          ]).toEqual([part, false, true, true]);
        }
        expect(entries.length).toBeGreaterThan(0);
        for (const entry of entries) {
          expect(Object.keys(advisoryKinds)).toContain(entry[0]);
          expect('lmhc').toContain(entry[1]);
          expect(`CVE-${entry.slice(2)}`.replace(/^CVE-(?=[GP])/, '')).toMatch(ids);
        }
      }
    }
    expect(advisoryTable.length).toBeLessThan(120_000);
  });

  it('has effects of advisories that it has', () => {
    for (const [name, , id] of advisoryEffects) {
      const lines = `${advisoryTable}${advisoryAdditions}`
        .split('\n')
        .filter((line) => line.startsWith(`${name}:`));
      expect([name, id, lines.some((line) => line.includes(id.replace(/^CVE-/, '')))]).toEqual([
        name,
        id,
        true,
      ]);
    }
  });
});

describe('ranges with an end', () => {
  it.each([
    ['<2.0', '1.99999'],
    ['>=8, <9', '8.99999'],
    ['<1.26.5', '1.26.4.99999'],
    ['>=1,<=2.0,!=1.5', '2.0'],
    ['<3,<2.5', '2.4.99999'],
    ['>=2', undefined],
    ['<0', undefined],
    ['<2.0rc1', undefined],
    ['<1 || <2', undefined],
  ])('%s', (specifier, expected) => expect(highestVersion(specifier)).toBe(expected));

  const said = async (path: string, text: string) => {
    const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', defaults);
    return findings
      .filter(({ ruleId }) => ruleId === 'known-bad-dependency')
      .map(({ severity, message }) => `${severity} ${message.split(':')[0]}`);
  };
  const library = (range: string) => `[project]\nname = "x"\nversion = "1"\ndependencies = ["${range}"]\n`;

  it('count where everything up to it is affected', async () => {
    expect(await said('requirements.txt', 'torch<2.0\n')).toEqual(['critical torch <2.0']);
    expect(await said('requirements.txt', 'torch<2.11.1\nnumpy>=1.24,<2\n')).toEqual([]);
    expect(await said('pyproject.toml', library('torch>=1.8,<2.0'))).toEqual(['medium torch >=1.8,<2.0']);
    expect(await said('pyproject.toml', library('torch>=1.8'))).toEqual([]);
  });
});

describe('scripts/knownBad.mjs', () => {
  it('makes the table of records in YAML and in JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'known-bad-'));
    const record = (id: string, more: object) =>
      JSON.stringify({
        id,
        aliases: [],
        affected: [{ package: { name: 'Torch', ecosystem: 'PyPI' }, ...more }],
        ...more,
      });
    try {
      mkdirSync(join(folder, 'records'));
      const put = (name: string, text: string) => {
        writeFileSync(join(folder, 'records', name), text);
      };
      const range = (...events: object[]) => ({ ranges: [{ type: 'ECOSYSTEM', events }] });
      put(
        'a.json',
        record('GHSA-aaaa-bbbb-cccc', {
          aliases: ['CVE-2026-0001'],
          summary: 'Path traversal',
          ...range({ introduced: '0' }, { fixed: '2.0' }),
        }),
      );
      // The same thing in another database, one that was taken back, and one about another package.
      put(
        'b.json',
        record('PYSEC-2026-1', {
          aliases: ['CVE-2026-0001'],
          ...range({ introduced: '0' }, { fixed: '2.1' }),
        }),
      );
      put(
        'c.json',
        record('CVE-2026-0002', {
          withdrawn: '2026-01-01T00:00:00Z',
          ...range({ introduced: '0' }, { fixed: '9' }),
        }),
      );
      put(
        'd.json',
        record('CVE-2026-0003', range({ introduced: '0' }, { fixed: '9' })).replace(
          'Torch',
          'not-of-the-list',
        ),
      );
      // No end: the versions that are listed count; with none nothing is known.
      put('e.json', record('CVE-2026-0004', { versions: ['1.0', '1.1'], ...range({ introduced: '0' }) }));
      put('f.json', record('CVE-2026-0005', range({ introduced: '0' })));
      put(
        'g.yaml',
        'id: PYSEC-2026-9\ndetails: Two releases ran malware.\naffected:\n- package: {name: torch, ecosystem: PyPI}\n  ranges:\n  - type: ECOSYSTEM\n    events:\n    - introduced: 1.5\n    - last_affected: 1.6.0-cu124\n',
      );
      const output = join(folder, 'table.ts');
      execFileSync(
        process.execPath,
        ['scripts/knownBad.mjs', join(folder, 'records'), '2026-01-02', 'a test', output],
        { cwd: root },
      );
      const text = readFileSync(output, 'utf8');
      expect(text).toContain("advisoryDate = '2026-01-02'");
      expect(/^torch:.*$/m.exec(text)?.[0]).toBe(
        'torch:1.5~1.6.0 acPYSEC-2026-9;<2.0 cm2026-0001;=1.0,=1.1 nm2026-0004',
      );
      expect(text).not.toContain('not-of-the-list');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
