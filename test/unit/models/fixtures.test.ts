import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../engine/src/models/verdict';
import { scanBytes } from '../../support/scan';

/*
 * Files that real libraries wrote, and files that hostile hands would write: test/fixtures/make_benign.py and
 * make_malicious.py made them, and say in MANIFEST.tsv what each is and what an honest scanner makes of it.
 */

const fixtures = new URL('../../fixtures/', import.meta.url);

interface Row {
  readonly path: string;
  readonly library?: string;
  readonly expected: string;
  readonly evidence?: string;
}

function manifest(folder: 'benign' | 'malicious'): Row[] {
  const [header, ...rows] = readFileSync(new URL(`${folder}/MANIFEST.tsv`, fixtures), 'utf8')
    .trim()
    .split('\n');
  const names = header.split('\t');
  return rows.map(
    (row) => Object.fromEntries(row.split('\t').map((cell, index) => [names[index], cell])) as unknown as Row,
  );
}

async function scanFixture(folder: string, path: string) {
  return scanBytes(readFileSync(new URL(`${folder}/${path}`, fixtures)), path);
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
  const rows = manifest('benign');

  it.each(rows)('$path is $expected', async ({ path, expected }) => {
    const report = await scanFixture('benign', path);
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

  it.each(rows)('$path is $expected', async ({ path, expected, evidence }) => {
    const report = await scanFixture('malicious', path);
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
