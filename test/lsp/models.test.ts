import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weightsOnlyTables } from '../../engine/src/models/pickle/weightsOnly/tables';
import {
  type ConvertModelResult,
  convertModelRequest,
  type ExplainModelResult,
  explainModelRequest,
  type ModelBytesResult,
  type ModelTensorsResult,
  type ModelValuesResult,
  modelBytesRequest,
  modelTensorsRequest,
  modelValuesRequest,
  type ScanModelsResult,
  scanModelsRequest,
  type TensorStatisticsResult,
  tensorStatisticsRequest,
} from '../../protocol/src/languageServer';
import { builtServer, root } from './bundle';
import { TestClient } from './client';

const fixture = (name: string) => join(root, 'test/fixtures/convert', name);
const uriOf = (path: string) => pathToFileURL(path).href;
let folder: string;
let client: TestClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-models-'));
  for (const name of ['tied.pt', 'refused-estimator.joblib', 'refused-sparse.pt'])
    copyFileSync(fixture(name), join(folder, name));
  writeFileSync(join(folder, 'attack.pkl'), "cposix\nsystem\n(S'echo hello'\ntR.");
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

const ask = <Result>(request: string, name: string, more: object = {}): Promise<Result> =>
  client.connection.sendRequest(request, { uri: uriOf(join(folder, name)), ...more });

describe('requests about one model', () => {
  it('explains it', async () => {
    const { lines, page, pages } = await ask<ExplainModelResult>(explainModelRequest, 'attack.pkl', {
      page: 1,
    });
    expect([page, pages]).toEqual([1, 1]);
    expect(lines.filter(({ mark }) => mark === 'dangerous').map(({ text }) => text)).toEqual([
      '    from posix import system  # @0  # dangerous: command',
      "    v0 = posix.system('echo hello')  # @30  # dangerous: command",
    ]);
    await expect(ask(explainModelRequest, 'nowhere.pkl', { page: 1 })).rejects.toThrow('File not found');
    await expect(client.connection.sendRequest(explainModelRequest, { uri: 'untitled:x' })).rejects.toThrow(
      'on disk',
    );
  });

  it('gives the bytes that an explanation counts, a page at a time', async () => {
    const bytes = await ask<ModelBytesResult>(modelBytesRequest, 'attack.pkl', { member: [], page: 1 });
    const text = "cposix\nsystem\n(S'echo hello'\ntR.";
    expect(bytes).toEqual({ bytes: Buffer.from(text).toString('base64'), first: 0, size: text.length });
    const { lines } = await ask<ExplainModelResult>(explainModelRequest, 'tied.pt', { page: 1 });
    const { member = [], offset = 0 } =
      lines.find(({ text: line }) => line.includes('_rebuild_tensor_v2')) ?? {};
    expect(member).toEqual(['tied/data.pkl']);
    const inside = await ask<ModelBytesResult>(modelBytesRequest, 'tied.pt', { member, page: 1 });
    // The opcode GLOBAL.
    expect(
      Buffer.from(inside.bytes, 'base64')
        .subarray(offset, offset + 14)
        .toString(),
    ).toBe('ctorch._utils\n');
    await expect(ask(modelBytesRequest, 'tied.pt', { member: ['nowhere'], page: 1 })).rejects.toThrow(
      'no such stream',
    );
  });

  it('gives the bytes of members that hold no pickle, and of the file around them', async () => {
    const stored = new URL('../fixtures/statistics/zip.pt', import.meta.url);
    copyFileSync(stored, join(folder, 'zip.pt'));
    const whole = await ask<ModelBytesResult>(modelBytesRequest, 'zip.pt', { member: [], page: 1 });
    const file = readFileSync(stored);
    expect(whole).toEqual({ bytes: file.toString('base64'), first: 0, size: file.length });
    const version = { member: ['zip/version'], page: 1 };
    const inside = await ask<ModelBytesResult>(modelBytesRequest, 'zip.pt', version);
    expect(Buffer.from(inside.bytes, 'base64').toString()).toBe('3\n');
  });

  it('reads the numbers of one tensor, and says of which', async () => {
    const found = await ask<TensorStatisticsResult>(tensorStatisticsRequest, 'tied.pt', { tensor: 2 });
    expect(found).toMatchObject({ name: 'bias', dtype: 'F32', count: 3 });
    expect(found.histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    await expect(ask(tensorStatisticsRequest, 'tied.pt', { tensor: 3 })).rejects.toThrow('no longer');
    await expect(ask(tensorStatisticsRequest, 'refused-sparse.pt', { tensor: 1 })).rejects.toThrow(
      'not read',
    );
  });

  it('shows what a model keeps', async () => {
    const { values } = await ask<ModelValuesResult>(modelValuesRequest, 'tied.pt');
    expect(values).toMatchObject([{ offset: 0, tree: { kind: 'object', name: 'collections.OrderedDict' } }]);
  });

  it('lists its tensors', async () => {
    expect(await ask<ModelTensorsResult>(modelTensorsRequest, 'tied.pt')).toEqual({
      names: ['lm_head.weight', 'embed.weight', 'bias'],
      formOf: [0, 0, 1],
      forms: [
        { dtype: 'F32', shape: [5, 4], bytes: 80 },
        { dtype: 'F32', shape: [3], bytes: 12 },
      ],
      ties: [[1, 0]],
      refusals: [],
      facts: [],
      isComplete: true,
    });
    const first = await ask<ModelTensorsResult>(modelTensorsRequest, 'tied.pt', { max: 1 });
    expect([first.names, first.isComplete]).toEqual([['lm_head.weight'], false]);
    const all = await ask<ModelTensorsResult>(modelTensorsRequest, 'tied.pt', { max: 3 });
    expect([all.names.length, all.isComplete]).toEqual([3, true]);
    const sparse = await ask<ModelTensorsResult>(modelTensorsRequest, 'refused-sparse.pt');
    expect(sparse.names).toEqual(['fine', 'bad']);
    expect(sparse.refusals).toEqual([[1, expect.stringContaining('sparse')]]);
  });

  it('says what weights_only would make of it', async () => {
    const { models } = await client.connection.sendRequest<ScanModelsResult>(scanModelsRequest, {
      uris: [uriOf(join(folder, 'tied.pt'))],
    });
    expect(models[0].weightsOnly?.answers.map(({ loads }) => loads)).toEqual(
      weightsOnlyTables.map(() => true),
    );
  });

  it('says of a safetensors file that there is nothing to convert', async () => {
    copyFileSync(
      join(root, 'test/fixtures/benign/safetensors/model.safetensors'),
      join(folder, 'own.safetensors'),
    );
    const converted = await ask<ConvertModelResult>(convertModelRequest, 'own.safetensors', { dryRun: true });
    expect(converted).toMatchObject({
      refused: {
        id: 'already-safetensors',
        message: expect.stringContaining('own.safetensors is a safetensors file'),
      },
    });
  });

  it('converts a large one, whose proof has a thread of its own', async () => {
    const count = 5 << 20;
    const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${count},), }`.padEnd(117);
    const head = Buffer.from(`\x93NUMPY\x01\0\x76\0${header}\n`, 'latin1');
    writeFileSync(join(folder, 'large.npy'), Buffer.concat([head, Buffer.alloc(4 * count, 7)]));
    const converted = await ask<ConvertModelResult>(convertModelRequest, 'large.npy');
    expect(converted).toMatchObject({ tensors: 1, bytes: 4 * count });
    const receipt = JSON.parse(readFileSync(join(folder, 'large.safetensors.receipt.json'), 'utf8'));
    expect(receipt.verified).toBe(true);
  });

  it('converts it beside it, and says why it does not', async () => {
    const converted = await ask<ConvertModelResult>(convertModelRequest, 'tied.pt');
    expect(converted).toMatchObject({
      files: [uriOf(join(folder, 'tied.safetensors'))],
      tensors: 2,
      bytes: 92,
    });
    const [file] = 'files' in converted ? converted.files : [];
    expect(readFileSync(fileURLToPath(file)).length).toBeGreaterThan(92);
    const before = readdirSync(folder);
    expect(await ask(convertModelRequest, 'tied.pt')).toMatchObject({ refused: { id: 'exists' } });
    expect(await ask(convertModelRequest, 'attack.pkl')).toMatchObject({ refused: { id: 'dangerous' } });
    expect(await ask(convertModelRequest, 'refused-estimator.joblib')).toMatchObject({
      refused: { id: 'estimator', script: expect.stringContaining('skops') },
    });
    expect(readdirSync(folder)).toEqual(before);
  });
});
