import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cvssScore } from '../../../engine/src/dependencies/advisories/cvss';
import { judgeVersion } from '../../../engine/src/dependencies/advisories/judge';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { readOsv } from '../../../engine/src/dependencies/advisories/osv';
import { advisoryFor } from '../../support/advisoryService';

describe('advisories', () => {
  it('are matched by ranges and by versions', () => {
    const memory = new AdvisoryMemory();
    const affected = [
      {
        package: { ecosystem: 'PyPI', name: 'A_b' },
        ranges: [
          { type: 'GIT', events: [{ introduced: '0' }] },
          {
            type: 'ECOSYSTEM',
            events: [
              { introduced: '1.0' },
              { fixed: '1.2' },
              { introduced: '2.0' },
              { last_affected: '2.3' },
            ],
          },
        ],
        versions: ['0.5'],
      },
      { package: { ecosystem: 'npm', name: 'a-b' }, versions: ['9.0'] },
    ];
    const read = readOsv({ id: 'X-1', affected });
    if (read !== undefined) memory.addAdvisory(read);
    const versions = [
      '0.4',
      '0.5',
      '0.9',
      '1.0rc1',
      '1.0',
      '1.1.post1',
      '1.2rc1',
      '1.2',
      '2.0',
      '2.3',
      '2.3.1',
      '9.0',
      'x',
    ];
    expect(versions.filter((version) => memory.hits('a-b', version).length > 0)).toEqual([
      '0.5',
      '1.0',
      '1.1.post1',
      '1.2rc1',
      '2.0',
      '2.3',
    ]);
  });

  it.each<[string, object[], Record<string, boolean>]>([
    [
      'several ranges, whose events stand in any order',
      [
        {
          type: 'ECOSYSTEM',
          events: [{ fixed: '2.2' }, { introduced: '2.0' }, { introduced: '0' }, { fixed: '1.5' }],
        },
      ],
      { '0.1': true, '1.4.9': true, '1.5': false, '1.9': false, '2.0': true, '2.1': true, '2.2': false },
    ],
    [
      'the last that is affected, its builds included',
      [{ type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { last_affected: '1.4' }] }],
      { '0.9': false, '1.0': true, '1.4': true, '1.4+cpu': true, '1.4.1': false },
    ],
    [
      'no end',
      [{ type: 'SEMVER', events: [{ introduced: '3' }] }],
      { '2.9': false, '3.0': true, '99': true },
    ],
    [
      'what is no version',
      [{ type: 'ECOSYSTEM', events: [{ introduced: 'x' }, { fixed: '2' }, null, { limit: '*' }] }],
      { '1': false, '3': false },
    ],
  ])('count versions by %s', (_, ranges, expected) => {
    const memory = new AdvisoryMemory();
    const read = readOsv({ id: 'X-1', affected: [{ package: { ecosystem: 'PyPI', name: 'a' }, ranges }] });
    if (read !== undefined) memory.addAdvisory(read);
    const found = Object.keys(expected).map((version) => [version, memory.hits('a', version).length > 0]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('know a version under each way to write it', () => {
    const memory = new AdvisoryMemory();
    const affected = [{ package: { ecosystem: 'PyPI', name: 'a' }, versions: ['1.0', '2.0.0-rc1', '1!3'] }];
    const read = readOsv({ id: 'X-1', affected });
    if (read !== undefined) memory.addAdvisory(read);
    const versions = ['1', '1.0', 'v1.0.0', '1.0+cu118', '2rc1', '1!3.0', '1.0.1', '2.0', '3'];
    expect(versions.filter((version) => memory.hits('a', version).length > 0)).toEqual([
      '1',
      '1.0',
      'v1.0.0',
      '1.0+cu118',
      '2rc1',
      '1!3.0',
    ]);
  });

  it('are as severe as the database says, else as their vectors', () => {
    const vector = (score: string) => ({ severity: [{ type: 'CVSS', score }] });
    const worst = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
    const severityOf = (more: object, id = 'PYSEC-1') =>
      readOsv(advisoryFor(id, 'a', '2', { severity: [], ...more }))?.severity;
    const place = { package: { ecosystem: 'PyPI', name: 'a' } };
    expect([
      severityOf({ ...vector(worst), database_specific: { severity: 'MODERATE' } }),
      severityOf(vector(worst)),
      severityOf(vector('AV:N/AC:L/Au:N/C:P/I:P/A:P')),
      severityOf(vector('CVSS:3.1/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N')),
      // Version 4 beside version 3, and alone with the word that databases add.
      severityOf({ severity: [{ score: 'CVSS:4.0/AV:N/AC:L' }, { score: worst }] }),
      severityOf({ ...vector('CVSS:4.0/AV:N/AC:L'), database_specific: { severity: 'HIGH' } }),
      severityOf({ affected: [{ ...place, ...vector(worst) }] }),
      severityOf({ affected: [{ ...place, ecosystem_specific: { severity: 'LOW' } }] }),
      severityOf({}),
      severityOf({}, 'MAL-2024-1'),
    ]).toEqual([
      'medium',
      'critical',
      'high',
      'low',
      'critical',
      'high',
      'critical',
      'low',
      'medium',
      'critical',
    ]);
  });

  it('of several databases lend each other what they know', () => {
    const memory = new AdvisoryMemory();
    const open = { affected: [{ package: { ecosystem: 'PyPI', name: 'a' }, versions: ['1'] }] };
    for (const value of [
      advisoryFor('GHSA-1', 'a', '2', { aliases: ['CVE-1'], severity: [], ...open }),
      advisoryFor('PYSEC-1', 'a', '2', { aliases: ['CVE-1', 'OTHER-1'] }),
      advisoryFor('ZZZ-1', 'a', '2', { aliases: ['OTHER-1'] }),
      advisoryFor('PYSEC-2', 'a', '3'),
    ]) {
      const advisory = readOsv(value);
      if (advisory !== undefined) memory.addAdvisory(advisory);
    }
    const shown = memory.hits('a', '1').map(({ advisory: { id, severity, aliases }, fixed }) => ({
      id,
      severity,
      aliases,
      fixed,
    }));
    expect(shown).toEqual([
      { id: 'GHSA-1', severity: 'critical', aliases: ['CVE-1', 'PYSEC-1', 'OTHER-1', 'ZZZ-1'], fixed: '2' },
      { id: 'PYSEC-2', severity: 'critical', aliases: [], fixed: '3' },
    ]);
  });

  it('lead past a fix that brought the next weakness', () => {
    const memory = new AdvisoryMemory();
    const between = (introduced: string, fixed: string) => ({
      affected: [
        {
          package: { ecosystem: 'PyPI', name: 'a' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced }, { fixed }] }],
        },
      ],
    });
    for (const value of [
      advisoryFor('PYSEC-1', 'a', '', between('0', '1.5')),
      advisoryFor('PYSEC-2', 'a', '', between('1.4', '1.9')),
      advisoryFor('PYSEC-3', 'a', '', between('3.0', '3.1')),
    ]) {
      const advisory = readOsv(value);
      if (advisory !== undefined) memory.addAdvisory(advisory);
    }
    expect(judgeVersion('a', '1.0', memory)?.upgrade).toBe('1.9');
    expect(judgeVersion('a', '1.9', memory)).toBeUndefined();
  });

  it('about one package may be hundreds', () => {
    const memory = new AdvisoryMemory();
    const versions = Array.from({ length: 200 }, (_, index) => `2.${index}.0`);
    for (let index = 0; index < 500; index++) {
      const affected = [
        {
          package: { ecosystem: 'PyPI', name: 'tensorflow' },
          ranges: [
            { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: `2.${index % 40}.1` }] },
            {
              type: 'ECOSYSTEM',
              events: [{ introduced: `2.${(index % 40) + 1}.0` }, { fixed: `2.${500 + index}.3` }],
            },
          ],
          versions,
        },
      ];
      const advisory = readOsv(advisoryFor(`PYSEC-${index}`, 'tensorflow', '1', { affected }));
      if (advisory !== undefined) memory.addAdvisory(advisory);
    }
    let judged: ReturnType<typeof judgeVersion>;
    for (let keystroke = 0; keystroke < 1_000; keystroke++)
      judged = judgeVersion('tensorflow', '2.4.0', memory);
    expect(judged?.message).toContain('and 499 more; none of them affects 2.999.3');
    // Without answers that are kept this takes minutes, and the test does not end in its time.
  });

  it('count once when several databases have them, and not when withdrawn', () => {
    const memory = new AdvisoryMemory();
    for (const value of [
      advisoryFor('PYSEC-1', 'a', '2', { aliases: ['CVE-1', 'GHSA-1'] }),
      advisoryFor('GHSA-1', 'a', '2', { aliases: ['CVE-1'] }),
      advisoryFor('PYSEC-3', 'a', '2', { withdrawn: '2024-01-01T00:00:00Z' }),
    ]) {
      const advisory = readOsv(value);
      if (advisory !== undefined) memory.addAdvisory(advisory);
    }
    expect(memory.hits('a', '1')).toHaveLength(1);
  });

  // Scores of the vectors as FIRST's calculator gives them.
  it.each([
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
    ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10],
    ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1],
    ['CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 7.8],
    ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
    ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
    ['(AV:L/AC:H/Au:N/C:C/I:C/A:C)', 6.2],
    ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0],
    ['AV:N/AC:L/Au:N', undefined],
    ['CVSS:4.0/AV:N', undefined],
    ['CVSS:3.1/AV:N', undefined],
  ])('%s is %s', (vector, score) => {
    expect(cvssScore(vector)).toBe(score);
  });

  it('of any JSON are read without an error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readOsv(value);
        readOsv({ id: 'a', affected: value, severity: value, aliases: value, summary: value });
        readOsv({
          id: 'a',
          affected: [{ package: { ecosystem: 'PyPI', name: 'a' }, ranges: value, versions: value }],
        });
      }),
    );
  });
});
