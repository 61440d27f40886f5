/** Data from outside that a document hands to functions of other files of its project. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { builtServer } from './bundle';
import { TestClient } from './client';

const loading = 'import pickle\n\n\ndef load(path):\n    return pickle.load(open(path, "rb"))\n';
const reading = 'import json\n\n\ndef load(path):\n    return json.load(open(path))\n';
const view = 'import sys\n\nfrom tools.files import load\n\nvalue = load(sys.argv[1])\n';

let folder: string;
let client: TestClient;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-modules-'));
  mkdirSync(join(folder, 'tools'));
  writeFileSync(join(folder, 'tools/__init__.py'), '');
  client = await TestClient.start({ server: builtServer, folders: [pathToFileURL(folder).href] });
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const write = async (name: string, text: string, type: FileChangeType) => {
  writeFileSync(join(folder, name), text);
  await client.filesChanged({ uri: uri(name), type });
};
const hasLoad = ({ diagnostics }: { diagnostics: readonly { code?: unknown }[] }) =>
  diagnostics.some(({ code }) => code === 'SML101');

describe('functions of other files', () => {
  it('are judged where they are called, and again where their file changes', async () => {
    writeFileSync(join(folder, 'tools/files.py'), loading);
    await client.open(uri('app.py'), view, 'python');
    const diagnostics = await client.diagnostics(uri('app.py'), hasLoad);
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([4]);
    await write('tools/files.py', reading, FileChangeType.Changed);
    await client.diagnostics(uri('app.py'), (published) => !hasLoad(published));
    await write('tools/files.py', loading, FileChangeType.Changed);
    await client.diagnostics(uri('app.py'), hasLoad);
  });

  it('are found once their file is there', async () => {
    await client.open(uri('app.py'), view, 'python');
    await client.diagnostics(uri('app.py'), (published) => !hasLoad(published));
    await write('tools/files.py', loading, FileChangeType.Created);
    await client.diagnostics(uri('app.py'), hasLoad);
  });

  it('count through a module that imports them', async () => {
    writeFileSync(
      join(folder, 'tools/files.py'),
      'from .inner import read\n\n\ndef load(path):\n    return read(path)\n',
    );
    writeFileSync(join(folder, 'tools/inner.py'), loading.replace('load(path)', 'read(path)'));
    await client.open(uri('app.py'), view, 'python');
    await client.diagnostics(uri('app.py'), hasLoad);
    await write('tools/inner.py', reading.replace('load(path)', 'read(path)'), FileChangeType.Changed);
    await client.diagnostics(uri('app.py'), (published) => !hasLoad(published));
  });
});
