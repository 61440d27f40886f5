/** Asking a git host for tags, over the loopback interface. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TagClient, type TagService, usualTagService } from '../../../host/src/tags/tagClient';
import { GitHost, type HostMood, recordedFacts, recordedRefs } from '../../support/gitHost';

let host: GitHost;
let folder: string;
beforeEach(async () => {
  host = await GitHost.start();
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-tags-'));
});
afterEach(async () => {
  await host.stop();
  rmSync(folder, { recursive: true });
});

const client = (changes: Partial<TagService> = {}) =>
  new TagClient({ ...usualTagService, host: host.url, cache: folder, timeout: 60_000, pause: 0, ...changes });
const asked = (repository: string, tag?: string, commit?: string) => ({ repository, tag, commit });
const setup = asked('example/setup');
const facts = recordedFacts['example/setup'];

describe('a git host', () => {
  it('is asked once about a repository, and told nothing but its name', async () => {
    const asking = client();
    const twice = [setup, asked('example/setup', 'v1.0.0', facts.commits[0]), asked('example/bare')];
    expect(await asking.lookUp(twice)).toMatchObject({ problems: [], asked: true, changed: true });
    expect([...host.requests].sort()).toEqual([
      'POST /example/bare.git/git-upload-pack',
      'POST /example/setup.git/git-upload-pack',
    ]);
    expect(Object.fromEntries(asking.memory.get('example/setup')?.tags ?? [])).toEqual(facts.tags);
    expect(asking.memory.get('example/setup')?.current).toBe(true);
    expect(await asking.lookUp(twice.slice(0, 2))).toMatchObject({ asked: false, changed: false });
    expect(host.requests).toHaveLength(2);
  });

  it('is asked once by two who ask at once', async () => {
    const asking = client();
    await Promise.all([asking.lookUp([setup]), asking.lookUp([setup])]);
    expect(host.requests).toHaveLength(1);
  });

  it('keeps private what it does not show to everybody, which is no problem', async () => {
    const asking = client();
    for (let time = 0; time < 2; time++)
      expect((await asking.lookUp([asked('acme/own')])).problems).toEqual([]);
    expect([host.requests.length, asking.memory.size]).toEqual([1, 0]);
  });

  it('answers offline afterwards, and says since when', async () => {
    const before = Date.now();
    await client().lookUp([setup]);
    const after = Date.now();
    expect(readdirSync(folder)).toHaveLength(1);
    host.mood = 'error';
    const fresh = client();
    expect(await fresh.lookUp([setup])).toMatchObject({ problems: [], asked: false, changed: true });
    const old = client({ maximumAge: 0, shortAge: 0 });
    const { problems, oldest, asked: wasAsked } = await old.lookUp([setup]);
    expect([problems, wasAsked]).toEqual([
      [expect.stringMatching(/^127\.0\.0\.1:\d+ responded with status 500$/)],
      true,
    ]);
    expect(oldest).toBeGreaterThanOrEqual(before);
    expect(oldest).toBeLessThanOrEqual(after);
    expect([old.memory.get('example/setup')?.tags.size, old.memory.get('example/setup')?.current]).toEqual([
      7,
      false,
    ]);
  });

  it('is asked again, sooner where its answer does not have the tag or the commit', async () => {
    const asking = client({ shortAge: 0 });
    await asking.lookUp([setup]);
    await asking.lookUp([asked('example/setup', 'v1.0.0', facts.commits[0])]);
    expect(host.requests).toHaveLength(1);
    host.repositories.set('example/setup', recordedRefs('example/series'));
    expect(await asking.lookUp([asked('example/setup', 'v4', facts.commits[0])])).toMatchObject({
      changed: true,
    });
    expect([host.requests.length, asking.memory.get('example/setup')?.tags.size]).toEqual([2, 1]);
  });

  it('may have given a repository another name', async () => {
    host.renamed.set('example/old', 'example/setup');
    const asking = client();
    expect((await asking.lookUp([asked('example/old')])).problems).toEqual([]);
    expect(asking.memory.get('example/old')?.tags.size).toBe(7);
    expect(host.requests).toEqual([
      'POST /example/old.git/git-upload-pack',
      'POST /example/setup.git/git-upload-pack',
    ]);
  });

  it.each<[HostMood, RegExp]>([
    ['error', /^127\.0\.0\.1:\d+ responded with status 500$/],
    ['busy', /^127\.0\.0\.1:\d+ responded with status 429$/],
    ['garbage', /did not return a valid Git ref list$/],
    ['half', /did not return a valid Git ref list$/],
    ['page', /did not return a valid Git ref list$/],
    ['huge', /sent more data than requested$/],
    ['silent', /did not respond in time$/],
    ['away', /192\.168\.0\.1/],
  ])('that is not well (%s) is one sentence', async (mood, sentence) => {
    host.mood = mood;
    // Only silence is waited for; on a busy machine everything else may take its time.
    const asking = client({ timeout: mood === 'silent' ? 300 : 120_000, pause: 3_600_000 });
    const { problems, changed } = await asking.lookUp([setup]);
    expect([problems, changed]).toEqual([[expect.stringMatching(sentence)], false]);
    expect([asking.memory.size, readdirSync(folder)]).toEqual([0, []]);
    // Nobody is asked the same for a while.
    host.mood = 'well';
    expect(await asking.lookUp([setup])).toMatchObject({ asked: false, problems: [] });
    // It may have given up on a silent host before the host heard of it.
    expect(host.requests.length).toBeLessThanOrEqual(1);
  });

  it('that is down is not tried for every repository', async () => {
    const many = Array.from({ length: 100 }, (_, index) => asked(`example/r${index}`));
    host.mood = 'busy';
    await client({ pause: 3_600_000 }).lookUp(many);
    // Those that are under way at a time, less what is given up before the host hears of it.
    expect(host.requests.length).toBeGreaterThan(0);
    expect(host.requests.length).toBeLessThanOrEqual(8);
    const gone = client({ host: 'http://127.0.0.1:1', pause: 3_600_000 });
    expect((await gone.lookUp(many)).problems).toEqual([
      expect.stringMatching(/^127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)$/),
    ]);
  });

  it('is not asked over plain HTTP, but on this machine', async () => {
    const asking = client({ host: 'http://git.example.invalid' });
    const { problems } = await asking.lookUp([setup]);
    expect(problems).toEqual([expect.stringContaining('only HTTPS is allowed')]);
  });
});
