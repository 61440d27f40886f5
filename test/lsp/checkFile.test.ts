import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CheckFileResult, checkFileRequest } from '../../protocol/src/languageServer';
import { builtServer } from './bundle';
import { TestClient } from './client';

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-check-'));
const folderUri = pathToFileURL(folder).href;
let client: TestClient;

beforeAll(async () => {
  client = await TestClient.start({ server: builtServer, folders: [folderUri] });
});
afterAll(() => client.stop());

const check = async (name: string) => {
  const uri = `${folderUri}/${name}`;
  const { text } = await client.connection.sendRequest<CheckFileResult>(checkFileRequest, { uri });
  return JSON.parse(text);
};

it('reports findings of code and verdicts of models as the command line does', async () => {
  writeFileSync(join(folder, 'a.py'), 'import pickle\npickle.load(f)\n');
  writeFileSync(join(folder, 'a.pkl'), 'cposix\nsystem\n(Vtrue\ntR.');
  const code = await check('a.py');
  expect(code).toMatchObject({ schema: 1, findings: [{ code: 'SML101' }] });
  const model = await check('a.pkl');
  expect(model.models).toMatchObject([{ verdict: 'dangerous' }]);
});

it('says what it cannot check', async () => {
  await expect(check('none.py')).rejects.toThrow('File not found');
  await expect(client.connection.sendRequest(checkFileRequest, { uri: 'untitled:a' })).rejects.toThrow(
    'Only files on disk',
  );
});
