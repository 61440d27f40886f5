import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver/node';
import { type ScanModelsResult, scanModelsRequest } from '../../protocol/src/languageServer';
import { root, builtServer as server } from './bundle';
import { TestClient } from './client';

/* The server speaks the language of its client, whatever that of the machine is. */

const load = 'import pickle\npickle.load(f)';
const at = { line: 1, character: 0 };
let folder: string;
let client: TestClient | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-languages-'));
});
afterEach(() => client?.stop());
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  [
    'ru',
    'Игнорировать эту находку (pickle-load)',
    'может выполнить произвольный код',
    '\n\nСообщает о `pickle.load`',
  ],
  ['zh-CN', '忽略此发现项（pickle-load）', '任意代码', '\n\n报告'],
  ['de', 'Ignore this finding (pickle-load)', 'can execute arbitrary code', 'Unsafe loading of a pickle'],
])('in findings, fixes and hovers: %s', async (locale, ignore, message, inHover) => {
  client = await TestClient.start({ server, locale });
  await client.open('untitled:a', load);
  const [found] = await client.diagnostics('untitled:a', ({ diagnostics }) => diagnostics.length > 0);
  expect(found.message).toContain(message);
  const actions = await client.actions('untitled:a', { start: at, end: at });
  expect(actions.at(-1)?.title).toBe(ignore);
  const hover = await client.hover('untitled:a', at.line, at.character);
  expect((hover?.contents as MarkupContent | undefined)?.value).toContain(inHover);
});

it('in what threads say of models, and in what is kept of that', async () => {
  // Large enough to be kept.
  const model = join(root, 'test/fixtures/malicious/streams/padded.pkl');
  const cacheFolder = join(folder, 'verdicts');
  const messages: string[] = [];
  for (const locale of ['ru', 'en', 'ru']) {
    client = await TestClient.start({ server, locale, cacheFolder });
    const { models } = await client.connection.sendRequest<ScanModelsResult>(scanModelsRequest, {
      uris: [pathToFileURL(model).href],
    });
    messages.push(models[0].findings[0].message);
    await client.stop();
  }
  // One report for each language.
  expect(existsSync(cacheFolder) ? readdirSync(cacheFolder) : []).toHaveLength(2);
  expect(messages[0]).toMatch(/^При загрузке этого файла/);
  expect(messages[1]).toMatch(/^Loading this file/);
  expect(messages[2]).toBe(messages[0]);
});
