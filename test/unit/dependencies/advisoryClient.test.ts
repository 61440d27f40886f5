import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AdvisoryMemory } from '../../../engine/src/dependencies/advisories/memory';
import { AdvisoryClient } from '../../../host/src/advisories/advisoryClient';
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

  it('hears of builds as of their version, and none where there is none', async () => {
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
