import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  explainModelRequest,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { leaksIn, plantedSecrets } from '../support/plantedSecrets';
import { builtServer } from './bundle';
import { TestClient } from './client';

/* Secrets in every place, and every byte that the server sends or keeps. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-lsp-leaks-'));
const cacheFolder = join(folder, 'cache');
const planted = plantedSecrets();
const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
let client: TestClient;
/** Everything that came out of the server's pipe. */
let sent = '';

/** A pickle large enough to be worth remembering. */
function enlarged(content: string): string {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(1 << 17);
  return `\x80\x02X${length.toString('latin1')}${' '.repeat(1 << 17)}0${content.slice(2)}`;
}

beforeAll(async () => {
  for (const { path, content } of planted) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith('.pkl') ? enlarged(content) : content, 'latin1');
  }
  client = await TestClient.start({
    server: builtServer,
    folders: [pathToFileURL(folder).href],
    cacheFolder,
  });
  client.process.stdout?.on('data', (data: Buffer) => {
    sent += data.toString();
  });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  it('sends no secret with diagnostics, fixes, hovers and scans, and keeps none', async () => {
    const texts = planted.filter(({ path }) => !/\.(?:pkl|ipynb)$/.test(path));
    for (const { path, content } of texts)
      await client.open(uriOf(path), content, path.endsWith('.py') ? 'python' : 'plaintext');
    for (const { path } of texts) {
      const uri = uriOf(path);
      for (const { range, ...rest } of await client.diagnostics(uri)) {
        const actions = await client.actions(uri, range, { diagnostics: [{ range, ...rest }] });
        expect(leaksIn(JSON.stringify(actions), planted)).toEqual([]);
        await client.hover(uri, range.start.line, range.start.character);
      }
    }
    const models = planted.filter(({ path }) => path.endsWith('.pkl')).map(({ path }) => uriOf(path));
    const { models: scanned } = await client.connection.sendRequest<ScanModelsResult>(scanModelsRequest, {
      uris: models,
    });
    expect(scanned.length).toBe(models.length);
    for (const uri of models.slice(0, 3)) await client.connection.sendRequest(explainModelRequest, { uri });
    expect(sent.length).toBeGreaterThan(100_000);
    expect(leaksIn(sent + client.logs.join('\n'), planted)).toEqual([]);
    const kept = readdirSync(cacheFolder);
    expect(kept.length).toBeGreaterThan(0);
    for (const name of kept) {
      const path = join(cacheFolder, name);
      expect(leaksIn(readFileSync(path, 'utf8'), planted)).toEqual([]);
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    }
  });
});
