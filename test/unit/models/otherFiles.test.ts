import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { selectPart } from '../../../engine/src/convert/select';
import { scanModel } from '../../../engine/src/models/scan/scanModel';
import type { TensorNode } from '../../../engine/src/models/tensors/tensor';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { scanBytes } from '../../support/scan';

/** A pickle of protocol 2: an instance of a class, with a state. */
const instance = (module: string, name: string, state = '}U\x01aK\x01s') =>
  Buffer.from(`\x80\x02c${module}\n${name}\n)\x81${state}b.`, 'latin1');

async function verdictOf(path: string, bytes: Buffer) {
  const report = await scanModel(new MemorySource(path, bytes), path, {
    platform: nodePlatform,
    ...defaultConfiguration,
    cancel: { cancelled: false },
    explicit: false,
  });
  return report && [report.format, report.verdict];
}

describe('pickles of classes that many people save', () => {
  it.each([
    'keras_preprocessing.text',
    'keras.preprocessing.text',
    'keras.src.preprocessing.text',
    'keras.src.legacy.preprocessing.text',
    'tf_keras.src.preprocessing.text',
  ])('a tokenizer of %s is safe', async (module) => {
    expect((await scanBytes(instance(module, 'Tokenizer'), 'tokenizer.pickle')).verdict).toBe('safe');
    expect((await scanBytes(instance(module, 'Other'), 'tokenizer.pickle')).verdict).toBe('suspicious');
  });

  it.each([
    ['requests.models', 'Response', 'suspicious'],
    ['requests.structures', 'CaseInsensitiveDict', 'suspicious'],
    ['requests.cookies', 'RequestsCookieJar', 'suspicious'],
    ['http.cookiejar', 'DefaultCookiePolicy', 'suspicious'],
    ['requests.sessions', 'Session', 'dangerous'],
    ['http.cookiejar', 'FileCookieJar', 'dangerous'],
  ])('%s.%s is %s', async (module, name, verdict) => {
    expect((await scanBytes(instance(module, name), 'response.pkl')).verdict).toBe(verdict);
  });
});

describe('models that are recognised and not read', () => {
  const words = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
  const binf = (...values: number[]) =>
    Buffer.concat([Buffer.from('binf'), words(0x3f000000, ...values), Buffer.alloc(200)]);
  const params = (reserved: number, count: number) =>
    Buffer.concat([words(0x112, 0, reserved, 0, count, 0), Buffer.alloc(50)]);

  it('are said to be there whatever they are called', async () => {
    expect(await verdictOf('m/model.bst', binf(4, 10, 1, 0, 1, 1))).toEqual([
      'xgboost-binary',
      'unsupported',
    ]);
    expect(await verdictOf('m/model', binf(4, 0, 0, 0, 1, 7))).toEqual(['xgboost-binary', 'unsupported']);
    expect(await verdictOf('m/net.params', params(0, 3))).toEqual(['mxnet-params', 'unsupported']);
  });

  it('are no files that only begin alike', async () => {
    expect(
      await verdictOf('notes.txt', Buffer.from('binford tools and more of them'.repeat(10))),
    ).toBeUndefined();
    expect(await verdictOf('data.bst', Buffer.from('binf'))).toBeUndefined();
    expect(await verdictOf('data.bin', binf(4, 10, 7, 0, 1, 1))).toBeUndefined();
    expect(await verdictOf('x.dat', params(1, 3))).toBeUndefined();
    expect(await verdictOf('x.dat', params(0, 0))).toBeUndefined();
  });
});

describe('the part of a Keras file that is converted', () => {
  const tensor = { kind: 'tensor' } as unknown as TensorNode;
  const group = (entries: Record<string, TensorNode>): TensorNode => ({
    kind: 'mapping',
    entries: Object.entries(entries),
  });
  const layers = group({ dense: group({ kernel: tensor }), dense_1: group({ kernel: tensor }) });

  it.each([
    ['hdf5', { model_weights: layers, optimizer_weights: layers }, 'model_weights'],
    ['hdf5', { dense: group({ kernel: tensor }), dense_1: group({ kernel: tensor }) }, '.'],
    ['keras', { layers, optimizer: group({ vars: group({ 0: tensor, 1: tensor }) }) }, 'layers'],
  ])('of %s %j is %s', (format, entries, path) => {
    expect(selectPart(group(entries as Record<string, TensorNode>), undefined, format).path).toBe(path);
  });

  it('is asked for elsewhere', () => {
    expect(() => selectPart(group({ a: layers, b: layers }), undefined, 'torch-zip')).toThrow();
  });
});
