import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cachedCommits } from '../../../host/src/hubCache';

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-hub-'));
const before = process.env.HF_HUB_CACHE;
afterAll(() => {
  if (before === undefined) delete process.env.HF_HUB_CACHE;
  else process.env.HF_HUB_CACHE = before;
  rmSync(folder, { recursive: true });
});

it('reads which commits the cache of the Hub holds, and nothing else', async () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  for (const [path, text] of [
    ['models--org--model/refs/main', commit],
    ['models--org--model/refs/pr/1', commit],
    ['datasets--data/refs/v1.0', `${commit}\n`],
    ['models--bad/refs/main', 'not a commit'],
    ['version.txt', '1'],
    ['other/refs/main', commit],
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.env.HF_HUB_CACHE = folder;
  expect([...(await cachedCommits())].sort()).toEqual([
    ['datasets--data@v1.0', commit],
    ['models--org--model@main', commit],
  ]);
  process.env.HF_HUB_CACHE = join(folder, 'none');
  expect((await cachedCommits()).size).toBe(0);
});
