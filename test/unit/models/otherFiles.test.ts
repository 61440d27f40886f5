import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../engine/src/bytes/byteSource';
import { defaultConfiguration } from '../../../engine/src/configuration/configuration';
import { selectPart } from '../../../engine/src/convert/select';
import { scanModel } from '../../../engine/src/models/scan/scanModel';
import type { TensorNode } from '../../../engine/src/models/tensors/tensor';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { checkBytes, scanBytes } from '../../support/scan';

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

describe("XGBoost's binary JSON", () => {
  it('is one whatever length its first key is said to have: XGBoost follows it out of the file', async () => {
    const bytes = readFileSync(new URL('../../fixtures/formats/trees/xgboost.ubj', import.meta.url));
    expect(await verdictOf('m.ubj', bytes)).toEqual(['xgboost-ubjson', 'safe']);
    bytes[5] = 1;
    expect(await verdictOf('m.ubj', bytes)).toEqual(['xgboost-ubjson', 'incomplete']);
  });
});

describe('models of other tools', () => {
  const latin1 = (...parts: (string | Buffer)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const words = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
  const piece = (text: string, ...rest: number[]) => {
    const body = latin1(`\n${String.fromCharCode(text.length)}${text}`, Buffer.from(rest));
    return latin1(`\n${String.fromCharCode(body.length)}`, body);
  };
  const score = [0x15, 0, 0, 0x80, 0xbf];
  const filler = Buffer.alloc(300);

  it.each([
    ['caffe', 'net.bin', latin1('\n\x05LeNet\xa2\x06\x81\x04\n\x04data\x12\x0dAnnotatedData', filler)],
    ['ncnn', 'net.param', latin1('7767517\n23 24\nInput data 0 1 data 0=224\n')],
    ['ncnn', 'net.param.bin', latin1('\xdd\x85\x76\0', words(23, 24), filler)],
    ['ggml', 'ggml-base.bin', latin1('lmgg', words(51865, 1500, 512, 8), filler)],
    ['ggml', 'ggml-model-q4_0.bin', latin1('tjgg', words(3, 32000, 4096), filler)],
    ['ml-net', 'Model.key', latin1('ML\0MODEL\x02\0\x01\0', filler)],
    ['h2o-mojo', 'model.ini', latin1('[info]\nh2o_version = 3.46.0.1\nmojo_version = 1.40\n')],
    ['spacy', 'ner/model', latin1('\x81\xc4\x07weights\xdc\0\x27', filler)],
    ['vowpal-wabbit', 'train.model', latin1('\x07\0\0\x008.11.0\0', filler)],
    ['crfsuite', 'ner.crfsuite', latin1('lCRF', words(300), 'FOMC', filler)],
    ['java-serialized', 'j48.model', latin1('\xac\xed\0\x05sr\0\x1bweka.classifiers.trees.J48', filler)],
    ['julia-serialized', 'chain.jls', latin1('7JL\x1c\x04\0\0\0', filler)],
  ])('%s is said to be there, as %s', async (format, path, bytes) => {
    const report = await scanModel(new MemorySource(path, bytes), path, {
      platform: nodePlatform,
      ...defaultConfiguration,
      cancel: { cancelled: false },
      explicit: false,
    });
    expect([report?.format, report?.verdict]).toEqual([format, 'unsupported']);
    // Each says what to do.
    expect(report?.reasons.map(({ message }) => message.split('. ').length)).toEqual([2]);
  });

  it.each([
    ['settings.param', latin1('7767517 is a number\n')],
    ['settings.params', latin1('learning_rate=0.1\n')],
    ['notes.bin', latin1('lmgg is not a word\n'.repeat(10))],
    ['data.bin', latin1(words(1, 2, 3), filler)],
    ['x.model', latin1('\x07\0\0\x008.11.0.1', filler)],
    [
      'y.model',
      latin1(piece('<unk>', 0x18, 2), piece('<s>', 0x12, 3, 0, 0, 0), piece('a', ...score), filler),
    ],
    ['tool.ini', latin1('[info]\nversion = 3.46.0.1\n')],
    ['level.index', latin1('\0\0\x06\x08\x01\x12\x02\x08\x01\0', filler)],
    // A table of an ESRI geodatabase.
    ['a00000001.gdbtablx', latin1(words(3, 1, 3, 5), 'R\x03\0\0\0\x81\x03\0\0\0', filler)],
    ['weights.dat', latin1(words(0x3f000000, 4), Buffer.alloc(128), words(13, 0), 'multi softprob', filler)],
  ])('%s is none', async (path, bytes) => {
    expect(await verdictOf(path, bytes)).toBeUndefined();
  });

  it("MATLAB's data is named where somebody asks about it", async () => {
    const head = 'MATLAB 5.0 MAT-file, Platform: GLNX86, Created on: Fri Feb 20 15:26:59 2009'.padEnd(124);
    const bytes = latin1(head, '\0\x01IM', words(15, 40), filler);
    expect(await verdictOf('data.mat', bytes)).toBeUndefined();
    const asked = await scanBytes(bytes, 'data.mat');
    expect([asked.format, asked.verdict]).toEqual(['matlab', 'unsupported']);
  });

  it('what only models are called is never silent', async () => {
    expect(await verdictOf('a.mnn', filler)).toEqual(['mnn', 'unsupported']);
    expect(await verdictOf('a.caffemodel', filler)).toEqual(['caffemodel', 'unsupported']);
  });

  it('an archive of them is one too', async () => {
    const name = 'model.ini';
    const content = '[info]\nh2o_version = 3.46.0.1\n';
    const local = latin1(
      'PK\x03\x04\x14\0\0\0\0\0\0\0\x21\0',
      words(0, content.length, content.length),
      Buffer.from([name.length, 0, 0, 0]),
      name,
      content,
    );
    const central = latin1('PK\x01\x02\x14\0', local.subarray(4, 30), Buffer.alloc(14), name);
    const end = latin1('PK\x05\x06\0\0\0\0\x01\0\x01\0', words(central.length, local.length), '\0\0');
    expect(await verdictOf('mojo.zip', latin1(local, central, end))).toEqual(['zip', 'unsupported']);
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

describe('trees of LightGBM', () => {
  const fields = {
    ...{ num_leaves: '3', num_cat: '1', split_feature: '0 1', split_gain: '1 1', threshold: '0.5 0' },
    ...{ decision_type: '2 1', left_child: '1 -1', right_child: '-2 -3', leaf_value: '1 2 3' },
    ...{ leaf_weight: '1 1 1', leaf_count: '1 1 1', internal_value: '0 0', internal_weight: '0 0' },
    ...{
      internal_count: '3 2',
      cat_boundaries: '0 1',
      cat_threshold: '5',
      is_linear: '1',
      leaf_const: '1 1 1',
    },
    ...{ num_features: '1 0 2', leaf_features: '0  0 1', leaf_coeff: '1  1 1', shrinkage: '1' },
  };
  const model = (changes: Readonly<Record<string, string | undefined>>, header = '') =>
    Buffer.from(
      `tree\nversion=v4\nnum_class=1\nmax_feature_idx=1\n${header}\nTree=0\n${Object.entries({
        ...fields,
        ...changes,
      })
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${value}\n`)
        .join('')}\n\nend of trees\n`,
    );

  it('whose numbers fit are safe', async () => {
    const stump = { ...Object.fromEntries(Object.keys(fields).map((key) => [key, undefined])) };
    expect(await verdictOf('m.txt', model({}))).toEqual(['lightgbm', 'safe']);
    expect(
      await verdictOf(
        'm.txt',
        model({ ...stump, num_leaves: '1', num_cat: '0', leaf_value: '5', shrinkage: '1' }),
      ),
    ).toEqual(['lightgbm', 'safe']);
    expect(
      await verdictOf('m.txt', model({ leaf_weight: 'nan -inf 1e-05' }, 'objective=binary sigmoid:1\n')),
    ).toEqual(['lightgbm', 'safe']);
    expect(await verdictOf('m.txt', model({ internal_weight: undefined, leaf_weight: undefined }))).toEqual([
      'lightgbm',
      'safe',
    ]);
  });

  it.each([
    ['more leaves than values', { num_leaves: '100000' }],
    ['as many leaves as no machine has', { num_leaves: '2147483647' }],
    ['no leaves', { num_leaves: '-5' }],
    ['leaves that are no number', { num_leaves: 'x' }],
    ['no values', { leaf_value: undefined }],
    ['no thresholds', { threshold: undefined }],
    ['a child outside', { left_child: '1 -4' }],
    ['a node outside', { right_child: '2 -3' }],
    ['a child that is no number', { right_child: 'x -3' }],
    ['a feature outside', { split_feature: '0 2' }],
    ['a feature before the first', { split_feature: '0 -1' }],
    ['categories without bounds', { num_cat: '5' }],
    ['bounds that fall', { cat_boundaries: '0 -5' }],
    ['fewer words than the bounds say', { cat_boundaries: '0 2' }],
    ['a number of categories below none', { num_cat: '-1' }],
    ['more features of leaves than there are', { num_features: '99 0 2' }],
    ['fewer than none', { num_features: '1 -1 2' }],
    ['other coefficients', { leaf_coeff: '1' }],
    ['no number of categories', { num_cat: undefined }],
    ['no constants', { leaf_const: '' }],
    ['a weight that is no number', { leaf_weight: '1 x 1' }],
    ['a value of nodes in another spelling', { internal_value: '0 0x10' }],
    ['a rate that is no number', { shrinkage: 'x' }],
    ['a coefficient that is no number', { leaf_coeff: '1  1 one' }],
    ['an objective without a name', { num_leaves: '3' }, 'objective=\n'],
  ])('with %s are suspicious', async (_, changes, header = '') => {
    expect(await verdictOf('m.txt', model(changes, header))).toEqual(['lightgbm', 'suspicious']);
  });
});

describe('tables of Arrow and Parquet', () => {
  const tables = new URL('../../fixtures/tables/', import.meta.url);
  const data = { path: 'a.parquet', findings: [], errors: [] };

  it.each(['table.parquet', 'table.feather', 'table.arrow', 'stream.arrow'])(
    '%s is data, of which no type is a pickle',
    async (name) => {
      expect(await checkBytes('a.parquet', readFileSync(new URL(name, tables)))).toEqual(data);
    },
  );

  it('whose footers lie are data', async () => {
    const bytes = readFileSync(new URL('table.parquet', tables));
    for (const length of [0, 5, bytes.length - 8, bytes.length, 0xffffffff]) {
      const changed = Buffer.from(bytes);
      changed.writeUInt32LE(length, bytes.length - 8);
      expect(await checkBytes('a.parquet', changed)).toEqual(data);
      expect(await checkBytes('a.parquet', changed.subarray(0, 6))).toEqual(data);
    }
  });
});

/* Lightning's load_from_checkpoint imports and calls what these settings name; 2.6.6 refuses all but its own function. */
describe('settings of Lightning', () => {
  const text = (value: string) => `\x8c${String.fromCharCode(value.length)}${value}\x94`;
  const dict = (...items: string[]) => `}\x94(${items.join('')}u`;
  const verdict = async (content: string) =>
    (await scanBytes(Buffer.from(`\x80\x04${content}.`, 'latin1'), 'm.ckpt')).verdict;
  const own = 'lightning.pytorch.cli.instantiate_module';

  it.each([
    ['_instantiator', 'os.system', 'dangerous'],
    ['_instantiator', 'somebody.make', 'suspicious'],
    ['_instantiator', own, 'safe'],
    ['_instantiator', 'pytorch_lightning.cli.instantiate_module', 'safe'],
    ['_class_path', 'subprocess.Popen', 'dangerous'],
    ['_class_path', 'somebody.Model', 'suspicious'],
    ['_class', 'os.system', 'safe'],
  ])('%s: %s is %s', async (key, value, expected) => {
    expect(await verdict(dict(text(key), text(value)))).toBe(expected);
    const old = `(dp0\nS'${key}'\np1\nS'${value}'\np2\ns`;
    expect((await scanBytes(Buffer.from(`${old}.`), 'm.ckpt')).verdict).toBe(expected);
    const escaped = `(dp0\nS'_\\x${key.charCodeAt(1).toString(16)}${key.slice(2)}'\np1\nS'${value}'\np2\ns`;
    expect((await scanBytes(Buffer.from(`${escaped}.`), 'm.ckpt')).verdict).toBe(expected);
  });

  it('are not followed where the key is used once more', async () => {
    // The memo: 0 the outer dict, 1 and 2 a key and its dict, 3 the setting.
    const twice = dict(
      text('a'),
      dict(text('_instantiator'), text(own)),
      text('b'),
      dict('h\x03', text('os.system')),
    );
    expect(await verdict(twice)).toBe('suspicious');
  });
});

/* Caffe imports the module of a layer in Python as soon as it makes the net, and layers of data open what they name. */
describe('nets of Caffe', () => {
  const python = (module: string, layer: string) =>
    `name: "net"\nlayer { name: "p" type: "Python" python_param { module: "${module}" layer: '${layer}' } }\n`;
  const plain =
    'name: "net"\ninput: "data"\nlayers { name: "c" type: CONVOLUTION convolution_param { num_output: 2 } }\n';
  const source = (path: string) =>
    `layer { name: "d" type: "HDF5Data" hdf5_data_param { source: "${path}" } }\n`;

  it.each([
    ['a function that acts', python('os', 'system'), 'dangerous'],
    ['a layer of somebody', python('roi_layer', 'RoILayer'), 'suspicious'],
    ['a layer behind others', `${plain}${python('os', 'system')}`, 'dangerous'],
    ['a file elsewhere', source('/etc/passwd'), 'suspicious'],
    ['a file beside it', source('train.txt'), 'safe'],
    ['brackets that do not end', `${python('os', 'system')}layer {`, 'dangerous'],
  ])('%s', async (_, text, verdict) => {
    expect((await verdictOf('deploy.prototxt', Buffer.from(text)))?.at(-1)).toBe(verdict);
  });

  it('are not mentioned where they only compute, and nor are solvers', async () => {
    expect(await verdictOf('deploy.prototxt', Buffer.from(plain))).toBeUndefined();
    expect(
      await verdictOf('solver.prototxt', Buffer.from('net: "deploy.prototxt"\nbase_lr: 0.1\n')),
    ).toBeUndefined();
    expect((await scanBytes(plain, 'deploy.prototxt')).verdict).toBe('safe');
  });
});
