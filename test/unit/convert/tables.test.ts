import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { planConversion } from '../../../engine/src/convert/plan';
import { Budget } from '../../../engine/src/models/scan/budget';
import { readTensors } from '../../../engine/src/models/tensors/read';
import { type TensorTable, tensorTable } from '../../../engine/src/models/tensors/table';
import { RefusedError } from '../../../engine/src/models/tensors/tensor';
import { FileSource } from '../../../host/src/fileSource';
import { nodePlatform } from '../../../host/src/nodePlatform';

/* Files of the libraries themselves: test/fixtures/make_formats.py wrote them with gguf, onnx and keras. */

const options = {
  platform: nodePlatform,
  ...defaultConfiguration,
  cancel: { cancelled: false },
  explicit: true,
};

/** The table of a fixture, and why it would not be converted. */
async function tableOf(name: string): Promise<{ table: TensorTable; refused: string | undefined }> {
  const path = fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
  const source = FileSource.open(path);
  const file = await readTensors(new Budget(options), source);
  try {
    let refused: string | undefined;
    try {
      planConversion(file, path, source.size, { duplicateTied: false });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      refused = error.id;
    }
    return { table: tensorTable(file), refused };
  } finally {
    await file.close();
    source.close();
  }
}

describe('compressed files of joblib', () => {
  const plain = readFileSync(new URL('../../fixtures/convert/arrays.joblib', import.meta.url));
  const tableOfBytes = async (bytes: Buffer) => {
    const file = await readTensors(new Budget(options), new MemorySource('m.joblib', bytes));
    try {
      return tensorTable(file);
    } finally {
      await file.close();
    }
  };

  it.each([
    ['zlib', deflateSync],
    ['gzip', gzipSync],
  ])('%s: the same tensors as without', async (_, compress) => {
    const expected = await tableOfBytes(plain);
    expect(expected.names.length).toBeGreaterThan(0);
    expect(await tableOfBytes(compress(plain))).toEqual(expected);
  });

  it('damaged and foreign ones are refused', async () => {
    await expect(tableOfBytes(gzipSync(plain).subarray(0, 60))).rejects.toThrow(RefusedError);
    await expect(tableOfBytes(gzipSync(Buffer.from('no pickle')))).rejects.toThrow(RefusedError);
  });
});

describe('tables of tensors', () => {
  it('GGUF: tensors with their types, metadata with the length of lists', async () => {
    const { table, refused } = await tableOf('formats/gguf/llama.gguf');
    expect(table.names).toEqual(['token_embd.weight', 'output_norm.weight']);
    expect(table.formOf.map((form) => table.forms[form])).toEqual([
      { dtype: 'F32', shape: [4, 8], bytes: 128 },
      { dtype: 'F16', shape: [8], bytes: 16 },
    ]);
    expect(table.facts).toContainEqual(['general.architecture', 'llama']);
    expect(table.facts).toContainEqual(['llama.context_length', '128']);
    expect(table.facts).toContainEqual(['tokenizer.ggml.tokens', '[3]']);
    expect(refused).toBe('unsupported-format');
  });

  it('ONNX: initializers', async () => {
    const { table, refused } = await tableOf('formats/onnx/plain.onnx');
    expect(table.names).toEqual(['w']);
    expect(table.forms).toEqual([{ dtype: 'F32', shape: [2, 2], bytes: 16 }]);
    expect(refused).toBe('unsupported-format');
  });

  it('a dict: numbers and texts are keys of their own, and of equal ones the last counts at the place of the first', async () => {
    const key = (text: string) => `\x8c${String.fromCharCode(text.length)}${text}`;
    const pickle = `}(K\x01K\x0a${key('1')}K\x0b${key('\x001')}K\x0c${key('a')}K\x0d${key('1')}K\x0eu${key('a')}K\x0fs.`;
    const source = new MemorySource('plain.pkl', Buffer.from(`\x80\x04${pickle}`, 'latin1'));
    const { facts } = tensorTable(await readTensors(new Budget(options), source));
    expect(facts).toEqual([
      ['1', '10'],
      ['1', '14'],
      ['\x001', '12'],
      ['a', '15'],
    ]);
  });

  it('keys of Python 2: UTF-8 where it is valid, as torch decodes them', async () => {
    const pickle = "}(U\x02\xc3\xa9K\x01U\x01\xe8K\x02S'\\xc3\\xb6'\nK\x03u.";
    const source = new MemorySource('plain.pkl', Buffer.from(`\x80\x02${pickle}`, 'latin1'));
    const { facts } = tensorTable(await readTensors(new Budget(options), source));
    expect(facts).toEqual([
      ['é', '1'],
      ['è', '2'],
      ['ö', '3'],
    ]);
  });

  it.each(['strided-legacy.pth', 'training.pt', 'arrays.joblib'])('the first of %s', async (name) => {
    const path = fileURLToPath(new URL(`../../fixtures/convert/${name}`, import.meta.url));
    const tables = [];
    for (const max of [1, undefined]) {
      const source = FileSource.open(path);
      const file = await readTensors(new Budget(options), source, max);
      tables.push(tensorTable(file));
      await file.close();
      source.close();
    }
    const [first, whole] = tables;
    expect(first.names).toEqual(whole.names.slice(0, 1));
    expect([first.isComplete, whole.isComplete]).toEqual([false, true]);
  });

  it('damaged ones are refused', async () => {
    for (const name of [
      'gguf/hostile/truncated.gguf',
      'gguf/hostile/text-length.gguf',
      'onnx/hostile/truncated.onnx',
    ])
      await expect(tableOf(`formats/${name}`), name).rejects.toThrow(RefusedError);
  });
});
