import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cvssScore } from '../../../engine/src/dependencies/advisories/cvss';
import { judgeVersion } from '../../../engine/src/dependencies/advisories/judge';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { readOsv } from '../../../engine/src/dependencies/advisories/osv';
import { AdvisoryClient } from '../../../host/src/advisories/advisoryClient';
import { readAdvisoryFile } from '../../../host/src/advisories/offline';
import { AdvisoryService, advisoryFor, type Mood, releasesOf } from '../../support/advisoryService';
import { deflatedZip } from '../../support/zip';

let service: AdvisoryService;
let folder: string;
beforeEach(async () => {
  service = await AdvisoryService.start();
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-advisories-'));
});
afterEach(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

interface Changes {
  readonly maximumAge?: number;
  readonly timeout?: number;
  readonly index?: boolean;
  readonly cache?: string;
  readonly pause?: number;
}

function client(changes: Changes = {}) {
  const { maximumAge = 60_000, timeout = 5_000, index = true, cache = 'cache', pause = 0 } = changes;
  return new AdvisoryClient({
    advisories: service.url,
    index: index ? `${service.url}/pypi` : undefined,
    cache: join(folder, cache),
    timeout,
    maximumAge,
    pause,
  });
}
const a1 = [{ name: 'a', version: '1.0' }];
const idsOf = (memory: AdvisoryMemory, name: string, version: string) =>
  memory.hits(name, version).map(({ advisory, fixed }) => [advisory.id, fixed]);

describe('an advisory service', () => {
  it('is asked once for a batch, once for each advisory, and told nothing else', async () => {
    service.advisories = [advisoryFor('PYSEC-1', 'a', '1.5'), advisoryFor('PYSEC-2', 'a', '0.9')];
    service.releases = { a: releasesOf({ '1.0': '2024-01-01', '1.5': '2024-01-11' }) };
    const asking = client();
    // A package that the index does not have, as those of a company, is no problem.
    expect(await asking.lookUp([...a1, { name: 'b', version: '2.0' }])).toMatchObject({
      asked: true,
      changed: true,
      problems: [],
    });
    expect(idsOf(asking.memory, 'a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
    expect(idsOf(asking.memory, 'a', '1.5')).toEqual([]);
    expect(asking.memory.release('a', '1.0')).toEqual({ latest: '1.5', daysBehind: 10, yanked: undefined });
    expect([...service.requests].sort()).toEqual([
      'GET /pypi/a/json',
      'GET /pypi/b/json',
      'GET /v1/vulns/PYSEC-1',
      'GET /v1/vulns/PYSEC-2',
      'POST /v1/querybatch',
    ]);
  });

  it('answers in pages', async () => {
    service.pageSize = 2;
    service.advisories = Array.from({ length: 7 }, (_, index) => advisoryFor(`PYSEC-${index}`, 'a', '1.5'));
    const asking = client({ index: false });
    await asking.lookUp([...a1, { name: 'c', version: '1' }]);
    expect(asking.memory.hits('a', '1.0')).toHaveLength(7);
    expect(service.requests.filter((request) => request.startsWith('POST'))).toHaveLength(4);
  });

  it('is asked about thousands of packages in batches', async () => {
    const asking = client({ index: false });
    await asking.lookUp(Array.from({ length: 2_500 }, (_, index) => ({ name: `p${index}`, version: '1' })));
    expect(service.requests).toEqual(Array(3).fill('POST /v1/querybatch'));
  });

  it.each<[Mood, RegExp]>([
    ['error', /answered 500/],
    ['garbage', /no JSON/],
    ['silent', /did not answer in time/],
    ['wrong-shape', /something else than it was asked/],
    ['huge', /too much/],
    ['redirect', /cannot be reached/],
  ])('that answers with %s is one calm problem', async (mood, message) => {
    service.mood = mood;
    const asking = client({ timeout: mood === 'silent' ? 300 : 20_000, index: false });
    const { problems, oldest } = await asking.lookUp(a1);
    expect([problems.length, oldest, asking.memory.hits('a', '1.0')]).toEqual([1, undefined, []]);
    expect(problems[0]).toMatch(message);
    expect(problems[0]).not.toContain('/v1/');
  });

  it('that is away leaves the answers of the last time, with their date', async () => {
    service.advisories = [advisoryFor('PYSEC-1', 'a', '1.5')];
    const before = Date.now();
    await client().lookUp(a1);
    service.mood = 'error';
    const later = client({ maximumAge: -1 });
    const { problems, oldest = 0 } = await later.lookUp(a1);
    expect(problems).toHaveLength(1);
    expect(oldest).toBeGreaterThanOrEqual(before);
    expect(idsOf(later.memory, 'a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
  });

  it('is not asked while answers are fresh, and again when it comes back', async () => {
    service.advisories = [advisoryFor('PYSEC-1', 'a', '1.5')];
    await client({ index: false }).lookUp(a1);
    const asked = service.requests.length;
    const fresh = client({ index: false });
    await fresh.lookUp(a1);
    await fresh.lookUp(a1);
    expect([service.requests.length, idsOf(fresh.memory, 'a', '1.0')]).toEqual([asked, [['PYSEC-1', '1.5']]]);
    service.mood = 'error';
    const other = client({ index: false, cache: 'other' });
    expect((await other.lookUp(a1)).problems).toHaveLength(1);
    service.mood = 'well';
    expect((await other.lookUp(a1)).problems).toEqual([]);
    expect(idsOf(other.memory, 'a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
  });

  it('that failed is left alone for a while', async () => {
    service.mood = 'error';
    const asking = client({ index: false, pause: 300 });
    expect(await asking.lookUp(a1)).toMatchObject({ asked: true, changed: false });
    expect(await asking.lookUp(a1)).toMatchObject({ asked: false, problems: [] });
    expect(service.requests).toHaveLength(1);
    service.mood = 'well';
    await new Promise((resolve) => setTimeout(resolve, 320));
    expect(await asking.lookUp(a1)).toMatchObject({ asked: true, problems: [] });
  });

  it('hears of builds as of their version, and of no version where there is none', async () => {
    service.advisories = [advisoryFor('PYSEC-1', 'torch', '2.6.0')];
    service.releases = { torch: releasesOf({ '2.5.1': '2024-10-29', '2.6.0': '2025-01-29' }) };
    const asking = client();
    await asking.lookUp([
      { name: 'torch', version: '2.5.1+cu118' },
      { name: 'numpy', version: undefined },
    ]);
    expect(service.queries).toEqual([{ package: { name: 'torch', ecosystem: 'PyPI' }, version: '2.5.1' }]);
    expect(service.requests).toContain('GET /pypi/numpy/json');
    expect(idsOf(asking.memory, 'torch', '2.5.1+cu118')).toEqual([['PYSEC-1', '2.6.0']]);
    expect(idsOf(asking.memory, 'torch', '2.6.0+cu118')).toEqual([]);
    expect(asking.memory.release('torch', '2.5.1+cu118')).toMatchObject({ latest: '2.6.0', daysBehind: 92 });
  });

  it('is asked although another one answered before', async () => {
    await client({ index: false }).lookUp(a1);
    const other = await AdvisoryService.start();
    try {
      other.advisories = [advisoryFor('PYSEC-9', 'a', '1.5')];
      const asking = new AdvisoryClient({
        advisories: other.url,
        index: undefined,
        cache: join(folder, 'cache'),
        timeout: 5_000,
        maximumAge: 60_000,
        pause: 0,
      });
      await asking.lookUp(a1);
      expect(idsOf(asking.memory, 'a', '1.0')).toEqual([['PYSEC-9', '1.5']]);
    } finally {
      await other.stop();
    }
  });

  it('survives a cache that somebody damaged', async () => {
    service.advisories = [advisoryFor('PYSEC-1', 'a', '1.5')];
    await client().lookUp(a1);
    for (const name of readdirSync(join(folder, 'cache')))
      writeFileSync(join(folder, 'cache', name), '{"date": "x"');
    const asking = client();
    await asking.lookUp(a1);
    expect(idsOf(asking.memory, 'a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
  });
});

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
    const start = performance.now();
    let judged: ReturnType<typeof judgeVersion>;
    for (let keystroke = 0; keystroke < 1_000; keystroke++)
      judged = judgeVersion('tensorflow', '2.4.0', memory);
    expect(judged?.message).toContain('and 499 more; 2.999.3 has none of them');
    // Far above what is measured; without answers that are kept it takes minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
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

describe('an export', () => {
  const one = advisoryFor('PYSEC-1', 'a', '1.5');
  it.each<[string, string | Buffer]>([
    ['one', JSON.stringify(one)],
    ['a list', JSON.stringify([one, { id: 'other' }])],
    ['one a line', `${JSON.stringify(one)}\nbroken\n${JSON.stringify(advisoryFor('PYSEC-2', 'b', '1'))}\n`],
    [
      'a zip as the service offers it',
      deflatedZip([
        ['PYSEC-1.json', Buffer.from(JSON.stringify(one))],
        ['broken.json', Buffer.from('{')],
        ['readme.txt', Buffer.from(JSON.stringify(advisoryFor('PYSEC-3', 'a', '9')))],
      ]),
    ],
  ])('of %s is read', async (_, content) => {
    writeFileSync(join(folder, 'export'), content);
    expect(idsOf(await readAdvisoryFile(join(folder, 'export')), 'a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['something else', '{"results": []}', /no advisory/],
    ['a damaged zip', 'PK\x03\x04 and nothing', /damaged/],
    ['a zip of other things', deflatedZip([['a.json', Buffer.from('[1]')]]), /no advisory/],
  ])('of %s is refused', async (_, content, message) => {
    writeFileSync(join(folder, 'export'), content);
    await expect(readAdvisoryFile(join(folder, 'export'))).rejects.toThrow(message);
  });

  it('that unpacks to more than is read is refused, and so is what is no file', async () => {
    const small = { members: 3, advisory: 5_000, total: 9_000 };
    const padded = (id: string, length: number) =>
      Buffer.from(JSON.stringify(advisoryFor(id, 'a', '1.5', { details: 'x'.repeat(length) })));
    const write = (...members: [string, Buffer][]) =>
      writeFileSync(join(folder, 'export'), deflatedZip(members));
    // One bomb is no advisory, and the others count.
    write(['bomb.json', padded('PYSEC-9', 1_000_000)], ['a.json', padded('PYSEC-1', 10)]);
    expect(idsOf(await readAdvisoryFile(join(folder, 'export'), small), 'a', '1.0')).toEqual([
      ['PYSEC-1', '1.5'],
    ]);
    write(...['a', 'b', 'c'].map((name): [string, Buffer] => [`${name}.json`, padded(name, 4_000)]));
    await expect(readAdvisoryFile(join(folder, 'export'), small)).rejects.toThrow('larger than 9000');
    write(...['a', 'b', 'c', 'd'].map((name): [string, Buffer] => [`${name}.json`, padded(name, 1)]));
    await expect(readAdvisoryFile(join(folder, 'export'), small)).rejects.toThrow('more than 3');
    await expect(readAdvisoryFile(folder)).rejects.toThrow();
  });
});
