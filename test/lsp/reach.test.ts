import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver/node';
import { builtServer, root } from './bundle';
import { TestClient } from './client';

/* What texts can have the server look at, on the disk and beyond it. */

const top = mkdtempSync(join(tmpdir(), 'secure-ml-reach-'));
const folder = join(top, 'workspace');
const uriOf = (path: string) => pathToFileURL(path).href;
let server: string;
let client: TestClient | undefined;

beforeAll(async () => {
  server = builtServer;
  for (const path of ['outside', 'workspace/models']) mkdirSync(join(top, path), { recursive: true });
  for (const path of ['outside/m.pt', 'workspace/models/m.pt', 'workspace/in.pt'])
    copyFileSync(join(root, 'test/fixtures/convert/tied.pt'), join(top, path));
  symlinkSync('../outside/m.pt', join(folder, 'link.pt'));
  symlinkSync('../outside', join(folder, 'linked'));
  writeFileSync(join(top, 'outside/more.txt'), 'torch==1.0\n');
});
afterEach(async () => {
  await client?.stop();
});
afterAll(() => rmSync(top, { recursive: true }));

/** Which of some loads have lenses, because the server found their file. */
async function found(trusted: boolean, paths: readonly string[]): Promise<string[]> {
  client = await TestClient.start({ server, folders: [uriOf(folder)], trusted });
  const uri = uriOf(join(folder, 'load.py'));
  const lines = paths.map((path) => `torch.load(${JSON.stringify(path)})`);
  await client.open(uri, ['import torch', ...lines].join('\n'));
  const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri },
  });
  return [...new Set(lenses.map(({ range }) => paths[range.start.line - 1]))];
}

const inside = ['in.pt', 'models/m.pt', join(folder, 'in.pt')];
const outside = ['../outside/m.pt', join(top, 'outside/m.pt'), 'link.pt', 'linked/m.pt'];
/** The same file as a share of another machine would be written. */
const network = [
  `/${join(top, 'outside/m.pt')}`,
  `//./${join(top, 'outside/m.pt')}`,
  '\\\\host\\share\\m.pt',
];

describe('the server', () => {
  it('looks at nothing outside of a workspace that is not trusted, nor through its links', async () => {
    expect(await found(false, [...inside, ...outside, ...network])).toEqual(inside);
  });

  it('looks at no other machine in a trusted one either', async () => {
    expect(await found(true, [...inside, ...outside, ...network])).toEqual([...inside, ...outside]);
  });

  it('follows no include out of a workspace that is not trusted', async () => {
    for (const [trusted, missing] of [
      [false, true],
      [true, false],
    ]) {
      client = await TestClient.start({ server, folders: [uriOf(folder)], trusted });
      const uri = uriOf(join(folder, 'requirements.txt'));
      await client.open(uri, '-r ../outside/more.txt\n', 'plaintext');
      const codes = (await client.diagnostics(uri)).map(({ code }) => code);
      expect([trusted, codes.includes('SML507')]).toEqual([trusted, missing]);
      if (trusted !== true) await client.stop();
    }
  });

  it('answers though configurations are pipes, devices, or far too large', async () => {
    const hostile = join(top, 'hostile');
    for (const [name, make] of [
      ['pipe', (path: string) => spawnSync('mkfifo', [path])],
      ['device', (path: string) => symlinkSync('/dev/zero', path)],
      [
        'keys',
        (path: string) =>
          writeFileSync(path, Array.from({ length: 40_000 }, (_, i) => `k${i}: 1\n`).join('')),
      ],
      [
        'small',
        (path: string) =>
          writeFileSync(path, Array.from({ length: 20_000 }, (_, i) => `k${i}: 1\n`).join('')),
      ],
    ] as const) {
      for (const trusted of [true, false]) {
        rmSync(hostile, { recursive: true, force: true });
        mkdirSync(hostile);
        make(join(hostile, 'secure-ml.yaml'));
        client = await TestClient.start({ server, folders: [uriOf(hostile)], trusted });
        const uri = uriOf(join(hostile, 'a.py'));
        await client.open(uri, 'import pickle\npickle.load(f)\n');
        expect([name, (await client.summary(uri)).length]).toEqual([name, 1]);
        const { logs } = client;
        // A link is said not to be followed where nobody vouches for the folder.
        expect([name, trusted, logs.some((line) => line.includes('secure-ml.yaml'))]).toEqual([
          name,
          trusted,
          true,
        ]);
        await client.stop();
      }
    }
    client = undefined;
  });
});
