import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { GitHost, recordedFacts } from '../support/gitHost';
import { builtServer } from './bundle';
import { TestClient } from './client';
import { applied } from './edits';

const { commits } = recordedFacts['example/setup'];
let server: string;
let host: GitHost;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  server = builtServer;
});
beforeEach(async () => {
  host = await GitHost.start();
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-tags-'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  // The server keeps answers where the environment says.
  process.env.XDG_CACHE_HOME = join(folder, 'cache');
  client = await TestClient.start({ server, folders: [pathToFileURL(folder).href] });
});
afterEach(async () => {
  await client.stop();
  await host.stop();
  delete process.env.XDG_CACHE_HOME;
  rmSync(folder, { recursive: true });
});

const settings = (enable: unknown) => ({ actionTags: { enable, host: host.url } });
const change = async (enable: boolean) => {
  client.settings = settings(enable);
  await client.changeSettings(settings(enable));
};
const uri = () => pathToFileURL(join(folder, '.github/workflows/ci.yml')).href;
const workflow = (uses: string) =>
  `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${uses}\n`;
const mismatch = `SML620 6:14-6:${14 + 'example/setup@'.length + 40}`;

describe('tags of actions in the editor', () => {
  it('are compared when the setting goes on, and no more when it goes off', async () => {
    await client.open(uri(), workflow(`example/setup@${commits[0]} # v1.1.0`), 'yaml');
    await client.shows(uri());
    expect(host.requests).toEqual([]);
    await change(true);
    await client.shows(uri(), mismatch);
    expect(host.requests).toEqual(['POST /example/setup.git/git-upload-pack']);
    await change(false);
    await client.shows(uri());
  });

  it('are what an action is pinned to', async () => {
    client.settings = settings(true);
    const text = workflow('example/setup@v2');
    await client.open(uri(), text, 'yaml');
    await client.shows(uri(), 'SML601 6:14-6:30');
    const range = { start: { line: 6, character: 16 }, end: { line: 6, character: 16 } };
    const fix = await vi.waitFor(
      async () => {
        const found = (await client.actions(uri(), range)).find(({ title }) => title.startsWith('Pin to'));
        expect(found?.title).toBe('Pin to cdd49412f1e6 # v2.0.0');
        return found;
      },
      { timeout: 120_000 },
    );
    expect(applied(text, fix, uri(), 1)).toBe(workflow(`example/setup@${commits[2]} # v2.0.0`));
  });

  it('are one line in the log when the host is down, and nothing else', async () => {
    host.mood = 'error';
    client.settings = settings(true);
    await client.open(uri(), workflow(`example/setup@${commits[0]} # v1.1.0`), 'yaml');
    await client.until(
      () => client.logs.some((line) => line.includes('Action tags could not be retrieved')),
      () => client.logs.join('\n'),
    );
    await client.change(uri(), 2, workflow(`example/series@${commits[0]} # v1.1.0`));
    await client.diagnostics(uri(), ({ version }) => version === 2);
    await client.shows(uri());
    expect(client.logs.filter((line) => line.includes('Action tags'))).toHaveLength(1);
    expect(host.requests).toHaveLength(1);
  });

  it('are asked for by nothing but a plain yes', async () => {
    client.settings = settings('true');
    await client.open(uri(), workflow(`example/setup@${commits[0]} # v1.1.0`), 'yaml');
    await client.shows(uri());
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(host.requests).toEqual([]);
  });
});
