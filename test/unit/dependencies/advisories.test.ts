import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { cvss3Score, readOsv } from '../../../engine/src/dependencies/advisories/osv';
import { AdvisoryClient } from '../../../host/src/advisories/advisoryClient';
import { readAdvisoryFile } from '../../../host/src/advisories/offline';
import { AdvisoryService, advisoryFor, type Mood, releasesOf } from '../../support/advisoryService';

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

function client(changes: { maximumAge?: number; timeout?: number; index?: boolean; cache?: string } = {}) {
  const { maximumAge = 60_000, timeout = 5_000, index = true, cache = 'cache' } = changes;
  return new AdvisoryClient({
    advisories: service.url,
    index: index ? `${service.url}/pypi` : undefined,
    cache: join(folder, cache),
    timeout,
    maximumAge,
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
    expect(await asking.lookUp([...a1, { name: 'b', version: '2.0' }])).toMatchObject({ changed: true });
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
    ['CVSS:4.0/AV:N', undefined],
    ['CVSS:3.1/AV:N', undefined],
  ])('%s is %s', (vector, score) => {
    expect(cvss3Score(vector)).toBe(score);
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
  it.each([
    ['one', JSON.stringify(one)],
    ['a list', JSON.stringify([one, { id: 'other' }])],
    ['one a line', `${JSON.stringify(one)}\nbroken\n${JSON.stringify(advisoryFor('PYSEC-2', 'b', '1'))}\n`],
  ])('of %s is read', (_, text) => {
    writeFileSync(join(folder, 'export.json'), text);
    expect(idsOf(readAdvisoryFile(join(folder, 'export.json')), 'a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
  });

  it('of something else is refused', () => {
    writeFileSync(join(folder, 'export.json'), '{"results": []}');
    expect(() => readAdvisoryFile(join(folder, 'export.json'))).toThrow('no advisory');
  });
});
