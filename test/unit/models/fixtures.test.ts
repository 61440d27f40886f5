import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import type { Verdict } from '../../../engine/src/models/scan/verdict';
import { scanBytes } from '../../support/scan';

/*
 * Files that real libraries wrote, and files that hostile hands would write: test/fixtures/make_benign.py,
 * make_modern_*.py (today's releases) and make_malicious.py made them, and say in MANIFEST*.tsv what each is and what an
 * honest scanner makes of it.
 */

const fixtures = new URL('../../fixtures/', import.meta.url);

interface Row {
  readonly folder: string;
  readonly path: string;
  readonly library?: string;
  readonly expected: string;
  readonly evidence?: string;
}

/** The rows of every manifest of a folder. */
function manifest(folder: 'benign' | 'modern' | 'malicious'): Row[] {
  const directory = new URL(`${folder}/`, fixtures);
  const manifests = readdirSync(directory).filter((name) => /^MANIFEST.*\.tsv$/.test(name));
  return manifests.sort().flatMap((name) => {
    const [header, ...rows] = readFileSync(new URL(name, directory), 'utf8').trim().split('\n');
    const names = header.split('\t');
    return rows.map((row) => {
      const cells = row.split('\t').map((cell, index) => [names[index], cell]);
      return { folder, ...Object.fromEntries(cells) } as Row;
    });
  });
}

async function scanFixture({ folder, path }: Row) {
  const file = new URL(`${folder}/${path}`, fixtures);
  const beside = { open: async (name: string) => new MemorySource(name, readFileSync(new URL(name, file))) };
  return scanBytes(readFileSync(file), path, {}, [], beside);
}

/** Verdicts that a manifest's word allows. */
const allowed: Record<string, readonly Verdict[]> = {
  safe: ['safe'],
  'suspicious-ok': ['safe', 'suspicious'],
  unsupported: ['unsupported', 'incomplete'],
  dangerous: ['dangerous'],
  'not-safe': ['dangerous', 'incomplete', 'suspicious', 'unsupported'],
};

describe('harmless files of real libraries', () => {
  const rows = [...manifest('benign'), ...manifest('modern')];

  it.each(rows)('$folder/$path is $expected', async (row) => {
    const { path, expected } = row;
    const report = await scanFixture(row);
    expect({ path, verdict: report.verdict, ok: allowed[expected].includes(report.verdict) }).toMatchObject({
      ok: true,
    });
    if (expected === 'safe') expect([report.reasons, report.findings]).toEqual([[], []]);
  });

  it('are many, and from five libraries at least', () => {
    const safe = rows.filter(({ expected }) => expected === 'safe');
    expect(safe.length).toBeGreaterThanOrEqual(200);
    expect(new Set(safe.map(({ library }) => library)).size).toBeGreaterThanOrEqual(5);
  });
});

describe('hostile files', () => {
  const rows = manifest('malicious');

  it.each(rows)('$path is $expected', async (row) => {
    const { expected, evidence } = row;
    const report = await scanFixture(row);
    expect(allowed[expected]).toContain(report.verdict);
    const said = report.findings.map((finding) =>
      [finding.message, finding.evidence, ...(finding.location.member ?? [])].join(' '),
    );
    for (const part of evidence === '-' ? [] : (evidence ?? '').split('; '))
      expect(said.join('\n')).toContain(part);
  });

  it('are many', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
  });
});
