import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';

const pmml = (declared: string) =>
  Buffer.from(
    `<?xml version="1.0"?>\n<!DOCTYPE PMML ${declared}>\n<PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4"><Header/></PMML>`,
  );

describe('declarations of PMML', () => {
  it.each([
    ['a system', 'SYSTEM "file:///etc/passwd"'],
    ['a public name', 'PUBLIC "-//DMG//PMML" "file:///etc/passwd"'],
    ['single quotes', `PUBLIC 'a "name"' 'file:///etc/passwd'`],
    ['an entity', '[<!ENTITY x SYSTEM "file:///etc/passwd">]'],
    ['an entity of a notation', '[<!ENTITY x SYSTEM "file:///etc/passwd" NDATA gif>]'],
  ])('that read files are dangerous: %s', async (_, declared) => {
    const { verdict, findings } = await scanBytes(pmml(declared), 'model.pmml');
    expect(verdict).toBe('dangerous');
    expect(findings.map(({ evidence }) => evidence)).toContain('file:///etc/passwd');
  });

  it('read nothing where SYSTEM stands in a text', async () => {
    const { findings } = await scanBytes(pmml('[<!ENTITY x "SYSTEM file:///etc/passwd">]'), 'model.pmml');
    expect(findings.map(({ evidence }) => evidence)).not.toContain('file:///etc/passwd');
  });
});
