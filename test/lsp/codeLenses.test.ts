import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeLens, Hover } from 'vscode-languageserver/node';
import { scanModelsRequest } from '../../protocol/src/languageServer';
import { builtServer, root } from './bundle';
import { TestClient } from './client';

const uriOf = (path: string) => pathToFileURL(path).href;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-lenses-'));
  mkdirSync(join(folder, 'models'));
  copyFileSync(join(root, 'test/fixtures/convert/tied.pt'), join(folder, 'models/tied.pt'));
  copyFileSync(join(root, 'examples/unsafe/model.joblib'), join(folder, 'model.joblib'));
  client = await TestClient.start({
    server: builtServer,
    folders: [uriOf(folder)],
    transport: 'ipc',
  });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const code = `import torch, joblib
from pathlib import Path
models = Path("models")
checkpoint = torch.load(models / "tied.pt", weights_only=True)
name = "model"
estimator = joblib.load(f"{name}.joblib")
with open("nowhere.pkl", "rb") as file:
    torch.load(file)
torch.load(argument)
`;

async function lenses(uri: string): Promise<[line: number, title: string][]> {
  const found = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri },
  });
  return found.map(({ range, command }) => [range.start.line + 1, command?.title ?? '']);
}

describe('lenses on calls that load a model', () => {
  it('offer a scan of files that are there, then say what was found', async () => {
    const uri = uriOf(join(folder, 'load.py'));
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'python', version: 1, text: code },
    });
    expect(await lenses(uri)).toEqual([
      [4, 'Scan the file loaded here'],
      [4, 'Explain'],
      [6, 'Scan the file loaded here'],
      [6, 'Explain'],
    ]);
    const uris = [uriOf(join(folder, 'models/tied.pt')), uriOf(join(folder, 'model.joblib'))];
    await client.connection.sendRequest(scanModelsRequest, { uris });
    expect(await lenses(uri)).toEqual([
      [4, expect.stringMatching(/^torch-zip: safe, \d+ bytes, SHA-256 [0-9a-f]{12}$/)],
      [4, 'Explain'],
      [4, 'Convert to safetensors'],
      [6, expect.stringMatching(/^(?:joblib|pickle): dangerous, /)],
      [6, 'Explain'],
    ]);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 3, character: 15 },
    });
    expect(JSON.stringify(hover.contents)).toMatch(
      /torch\\+-zip, safe.*loads it with these torch versions: 1\.13, 2\.4, 2\.5/,
    );
  });
});
