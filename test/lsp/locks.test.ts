import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CodeAction, type Diagnostic, FileChangeType } from 'vscode-languageserver/node';
import {
  type LockModelResult,
  lockModelRequest,
  type ModelChangesResult,
  modelChangesRequest,
  type ScanModelsResult,
  scanModelsRequest,
} from '../../protocol/src/languageServer';
import { secureMl } from '../support/commandLine';
import { builtServer } from './bundle';
import { TestClient } from './client';

/* Models that code loads, beside the models.lock of their folder. */

const folder = mkdtempSync(join(tmpdir(), 'secure-ml-locks-'));
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
let client: TestClient;

/** A safetensors file with one tensor of 32-bit floats. */
function tensors(name: string, count: number): Uint8Array {
  const header = JSON.stringify({ [name]: { dtype: 'F32', shape: [count], data_offsets: [0, 4 * count] } });
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, Buffer.from(header), Buffer.alloc(4 * count)]);
}

beforeAll(async () => {
  mkdirSync(join(folder, 'models'));
  put('models/weights.safetensors', tensors('layer.weight', 4));
  put('models/gone.safetensors', tensors('a', 1));
  const { status } = secureMl(['lock', 'models'], { cwd: folder });
  expect(status).toBe(0);
  rmSync(join(folder, 'models/gone.safetensors'));
  client = await TestClient.start({
    server: builtServer,
    folders: [uri('')],
    transport: 'ipc',
    cacheFolder: join(folder, '.profile'),
  });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string, ...models: string[]): Promise<void> {
  const calls = models.map((model) => `load_file("models/${model}")\n`).join('');
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: uri(name),
      languageId: 'python',
      version: 1,
      text: `from safetensors.torch import load_file\n${calls}`,
    },
  });
}
const codes = (name: string, expected: readonly string[]) =>
  client.diagnostics(
    uri(name),
    ({ diagnostics }) => diagnostics.map(({ code }) => String(code)).join() === expected.join(),
  );
const changed = (...names: string[]) =>
  client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: names.map((name) => ({ uri: uri(name), type: FileChangeType.Changed })),
  });
const actionsAt = (name: string, diagnostic: Diagnostic) =>
  client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: uri(name) },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic] },
  });

describe('a model that code loads', () => {
  it('is said to have changed at the call and at the file, until it is accepted', async () => {
    await open('changed.py', 'weights.safetensors');
    await codes('changed.py', []);
    // What was locked is looked at before it changes; what is published does not tell.
    await expect.poll(() => existsSync(join(folder, '.profile/tensors')), { timeout: 20_000 }).toBe(true);
    put('models/weights.safetensors', tensors('layer.bias', 8));
    await changed('models/weights.safetensors');
    const [drift] = await codes('changed.py', ['SML701']);
    expect(drift.range.start).toEqual({ line: 1, character: 0 });
    expect(drift.message).toContain('models/weights.safetensors changed since it was locked');
    await codes('models/weights.safetensors', ['SML701']);
    const actions = await actionsAt('changed.py', drift);
    expect(actions.map(({ command }) => command?.command)).toEqual(
      expect.arrayContaining(['secureMl.showModelChanges', 'secureMl.lockModel']),
    );
    const model = { uri: uri('models/weights.safetensors') };
    const { text } = await client.connection.sendRequest<ModelChangesResult>(modelChangesRequest, model);
    expect(text).toMatch(
      /Tensors added \(1\)[\s\S]*layer\.bias[\s\S]*Tensors removed \(1\)[\s\S]*layer\.weight/,
    );
    const { lock } = await client.connection.sendRequest<LockModelResult>(lockModelRequest, model);
    expect(lock).toBe(uri('models.lock'));
    await codes('changed.py', []);
    await codes('models/weights.safetensors', []);
    // The other model is still in the lock.
    expect(readFileSync(join(folder, 'models.lock'), 'utf8')).toContain('models/gone.safetensors');
    // Another shape under the same name.
    put('models/weights.safetensors', tensors('layer.bias', 2));
    await changed('models/weights.safetensors');
    await codes('changed.py', ['SML701']);
    const again = await client.connection.sendRequest<ModelChangesResult>(modelChangesRequest, model);
    expect(again.text).toContain('another dtype or shape (1)');
  });

  it('is missing, or was never locked', async () => {
    await open('missing.py', 'gone.safetensors');
    await codes('missing.py', ['SML702']);
    put('models/new.safetensors', tensors('a', 1));
    await open('new.py', 'new.safetensors');
    const [unlocked] = await codes('new.py', ['SML703']);
    const [action] = (await actionsAt('new.py', unlocked)).filter(({ command }) => command !== undefined);
    expect(action.command?.command).toBe('secureMl.lockModel');
    await client.connection.sendRequest(lockModelRequest, { uri: uri('models/new.safetensors') });
    await codes('new.py', []);
  });

  it('is not locked while it is dangerous', async () => {
    put('models/bad.pkl', "cposix\nsystem\n(S'echo hello'\ntR.");
    await expect(
      client.connection.sendRequest(lockModelRequest, { uri: uri('models/bad.pkl') }),
    ).rejects.toThrow('was not locked');
    expect(readFileSync(join(folder, 'models.lock'), 'utf8')).not.toContain('bad.pkl');
  });

  it('is unsigned where the signers of the folder say nothing of it', async () => {
    put('models/own.safetensors', tensors('a', 1));
    await client.connection.sendRequest(lockModelRequest, { uri: uri('models/own.safetensors') });
    await open('signed.py', 'own.safetensors');
    await codes('signed.py', []);
    put('secure-ml.signers.yaml', 'models: [{ path: models, public-key: trainer.pub }]\n');
    await changed('secure-ml.signers.yaml');
    await codes('signed.py', ['SML704']);
    const signer = async () => {
      const scan = { uris: [uri('models/own.safetensors')] };
      const { models } = await client.connection.sendRequest<ScanModelsResult>(scanModelsRequest, scan);
      return models[0].signer;
    };
    expect(await signer()).toEqual({ name: 'trainer.pub', hasSignature: false });
    // Beside the folder, where sign writes it.
    put('model.sig', '{}');
    await changed('model.sig');
    await codes('signed.py', []);
    expect(await signer()).toEqual({ name: 'trainer.pub', hasSignature: true });
  });
});
