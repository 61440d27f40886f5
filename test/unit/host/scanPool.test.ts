import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { CancelledError } from '../../../engine/src/limits';
import { ScanPool } from '../../../host/src/scanPool';
import { openThreads } from '../../../host/src/scanThreads';
import type { Walk } from '../../../host/src/walk';
import { type WalkTask, walkPaths } from '../../../host/src/workspaceTasks';

let folder: string;
let pool: ScanPool;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-pool-'));
  pool = new ScanPool(openThreads(join(process.cwd(), 'dist/scanWorker.js'), 1));
});

afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

function check(files: Readonly<Record<string, string>>, time: number) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const tasks = Object.keys(files).map((name) => ({ path: join(folder, name), explicit: true }));
  const configuration = { ...defaultConfiguration, limits: { ...defaultConfiguration.limits, time } };
  const settings = { configuration, inlineSuppressions: true, versions: new Map(), digest: false };
  return pool.check(tasks, settings, new Int32Array(new SharedArrayBuffer(4)));
}

it('finds files in a worker, which ends when the walk is cancelled', async () => {
  writeFileSync(join(folder, 'a.pkl'), '');
  const cancelled = new Int32Array(new SharedArrayBuffer(4));
  const ask = () => pool.ask<WalkTask, Walk>('walkPaths', { paths: [folder], cancelled });
  expect((await ask()).files.map(({ within }) => within)).toEqual(['a.pkl']);
  Atomics.store(cancelled, 0, 1);
  await expect(ask()).rejects.toThrow(CancelledError);
  expect((await walkPaths({ paths: [folder], cancelled })).files).toEqual([]);
});

it('ends a worker that is at one file for too long, and goes on', async () => {
  // Code, which no reader times: only the pool can end it.
  const [slow] = await check({ 'slow.py': `import torch\n${'x = torch.load(y)\n'.repeat(60_000)}` }, 20);
  expect(slow.model?.reasons.map(({ id }) => id)).toEqual(['limit-time']);
  expect(slow.model?.verdict).toBe('incomplete');
  const [next] = await check({ 'next.py': 'import torch\ntorch.load(x)\n' }, 120_000);
  expect(next.findings.length).toBeGreaterThan(0);
  expect(next.model).toBeUndefined();
});
