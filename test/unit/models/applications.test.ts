import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgeKerasName } from '../../../engine/src/models/formats/reviewed/keras';
import { Random } from '../../support/random';
import { scanBytes } from '../../support/scan';

/*
 * What real repositories hold, and the neighbouring uses that no library writes. Files of the libraries are in test/fixtures/modern
 * (make_applications.py); programs of opcodes are put together here.
 */

const global = (module: string, name: string) => `c${module}\n${name}\n`;
const text = (value: string) => `X${String.fromCharCode(value.length)}\0\0\0${value}`;
const made = (module: string, name: string, ...state: string[]) =>
  `${global(module, name)})\x81(${state.map((item, index) => (index % 2 === 0 ? text(item) : item)).join('')}db`;

const dtype = (code: string) => `${global('numpy', 'dtype')}(${text(code)}K\0K\x01tR`;
/** An array of one element: bytes, or a list of objects. */
const array = (code: string, elements: string) =>
  `${global('numpy.core.multiarray', '_reconstruct')}(${global('numpy', 'ndarray')}(K\0tC\x01btR(K\x01(K\x01t${dtype(code)}\x89${elements}tb`;
const numbers = array('f8', `C\x08${'\0'.repeat(8)}`);
const pipeline = `${global('sklearn.pipeline', 'Pipeline')})\x81`;
const objects = array('O8', `(${pipeline}l`);
const print = global('builtins', 'print');

const box = 'gymnasium.spaces.box';
const normalize = 'stable_baselines3.common.vec_env.vec_normalize';
const layers = 'madmom.ml.nn.layers';

describe('objects that many repositories keep', () => {
  it.each([
    ['bounds of numbers', made(box, 'Box', 'low', numbers, 'high', numbers), 'safe'],
    // Writing them as text, which __setstate__ does, asks each object for its own.
    ['bounds of objects', made(box, 'Box', 'low', objects, 'high', objects), 'suspicious'],
    ['one bound of objects', made(box, 'Box', 'low', numbers, 'high', objects), 'suspicious'],
    ['a bound that is no array', made(box, 'Box', 'low', pipeline, 'high', numbers), 'suspicious'],
    ['no bounds', made(box, 'Box', 'n', 'K\x01'), 'suspicious'],
    ['a method of a space', made(box, 'Box', 'low', numbers, 'high', numbers, 'sample', 'K\0'), 'suspicious'],
    ['spaces that are no dict', made('gymnasium.spaces.dict', 'Dict', 'spaces', pipeline), 'suspicious'],
    [
      'a shape of objects',
      made('gymnasium.spaces.multi_discrete', 'MultiDiscrete', '_shape', `(${pipeline}t`),
      'suspicious',
    ],
    [
      'statistics',
      made('stable_baselines3.common.running_mean_std', 'RunningMeanStd', 'count', 'K\0'),
      'safe',
    ],
    [
      'statistics with a method',
      made('stable_baselines3.common.running_mean_std', 'RunningMeanStd', 'update', print),
      'suspicious',
    ],
    ['normalized observations', made(normalize, 'VecNormalize', 'gamma', 'K\0'), 'safe'],
    ['an environment that is kept', made(normalize, 'VecNormalize', 'venv', 'N'), 'suspicious'],
    ['names that __getattr__ asks', made(normalize, 'VecNormalize', 'class_attributes', '}'), 'suspicious'],
    ['a policy by its name', `${global('stable_baselines.common.policies', 'MlpPolicy')}`, 'safe'],
    ['a policy that is made', `${global('stable_baselines.common.policies', 'MlpPolicy')})R`, 'suspicious'],
    [
      'a layer',
      made(
        layers,
        'FeedForwardLayer',
        'bias',
        numbers,
        'activation_fn',
        global('madmom.ml.nn.activations', 'tanh'),
      ),
      'safe',
    ],
    ['another activation', made(layers, 'FeedForwardLayer', 'activation_fn', print), 'suspicious'],
    ['a bias that is no array', made(layers, 'RecurrentLayer', 'bias', pipeline), 'suspicious'],
    [
      'a document model with another loader',
      made('gensim.models.doc2vec', 'Doc2Vec', 'load', print),
      'suspicious',
    ],
    ['a word', made('gensim.models.keyedvectors', 'Vocab', 'count', 'K\x05'), 'safe'],
    ['a word with a comparison', made('gensim.models.keyedvectors', 'Vocab', '__lt__', print), 'suspicious'],
    [
      'an attribute of an old tree',
      made('sklearn.tree._classes', 'DecisionTreeClassifier', 'min_impurity_split', 'N'),
      'safe',
    ],
    ['a method of a tree', made('sklearn.tree._classes', 'DecisionTreeClassifier', 'fit', 'N'), 'suspicious'],
    ['text as a key', `}${global('_codecs', 'encode')}(${text('human')}${text('latin1')}tRK\x01s`, 'safe'],
  ])('%s', async (_, program, verdict) => {
    expect((await scanBytes(`\x80\x03${program}.`)).verdict).toBe(verdict);
  });
});

describe("names of Keras' own", () => {
  it.each([
    ['Custom>Adam', undefined, 'inert'],
    ['Custom>Adam', 'mine', 'unknown'],
    ['Custom>Mine', undefined, 'unknown'],
    ['TypeSpec', undefined, 'inert'],
    ['TypeSpec', 'mine', 'unknown'],
  ])('%s of %s is %s', (name, module, judged) => {
    expect(judgeKerasName(module, name)).toBe(judged);
  });
});

describe('random weights behind a pickle', () => {
  // Of 60 seeds, the one whose weights look a name up and build it, if any bytes were a name.
  it('are no hidden pickle', async () => {
    const random = new Random(34);
    const weights = Float32Array.from({ length: 1 << 18 }, () => {
      const radius = 0.05 * Math.sqrt(-2 * Math.log(1 - random.next()));
      return radius * Math.cos(2 * Math.PI * random.next());
    });
    const report = await scanBytes(Buffer.concat([Buffer.from('N.'), Buffer.from(weights.buffer)]));
    expect(report.findings.filter(({ severity }) => severity === 'critical')).toEqual([]);
  });

  it('do not hide one', async () => {
    const hidden = Buffer.from(
      `${'\x01'.repeat(64)}\x80\x02${global('posix', 'system')}(${text('true')}tR.`,
      'latin1',
    );
    const report = await scanBytes(Buffer.concat([Buffer.from('N.'), hidden]));
    expect(report.verdict).toBe('dangerous');
  });
});

/** A field of a protobuf message that holds bytes. */
const field = (number: number, ...parts: (string | Buffer)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const length = body.length < 0x80 ? [body.length] : [(body.length & 0x7f) | 0x80, body.length >> 7];
  return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), body]);
};

describe('assets of TensorFlow 1', () => {
  const path = '/tmp/somewhere/vocab.txt';
  const tensor = field(8, field(8, path));
  const graph = field(
    2,
    field(1, field(1, 'path'), field(2, 'Const'), field(5, field(1, 'value'), field(2, tensor))),
    field(1, field(1, 'table'), field(2, 'HashTableV2')),
    field(
      1,
      field(1, 'init'),
      field(2, 'InitializeTableFromTextFileV2'),
      field(3, 'table'),
      field(3, 'path'),
    ),
  );
  const packed = (name: string, file: string) =>
    field(
      1,
      field(1, 'type.googleapis.com/tensorflow.AssetFileDef'),
      field(2, field(1, field(1, name)), field(2, file)),
    );
  const collection = (key: string, value: Buffer) => field(4, field(1, key), field(2, field(5, value)));
  const model = (...parts: Buffer[]) =>
    Buffer.concat([Buffer.from([0x08, 1]), field(2, field(1, field(4, 'serve')), graph, ...parts)]);
  const assets = packed('path:0', 'vocab.txt');

  it.each([
    ['no list of assets', model(), 'dangerous'],
    ['the tensor in the collection', model(collection('saved_model_assets', assets)), 'safe'],
    ['the tensor in another collection', model(collection('other', assets)), 'dangerous'],
    ['another tensor', model(collection('saved_model_assets', packed('other:0', 'vocab.txt'))), 'dangerous'],
    [
      'a file outside',
      model(collection('saved_model_assets', packed('path:0', '../vocab.txt'))),
      'dangerous',
    ],
    // The loader does not look at the collection then.
    [
      'a list beside the collection',
      model(
        field(6, field(1, field(1, 'other:0')), field(2, 'a.txt')),
        collection('saved_model_assets', assets),
      ),
      'dangerous',
    ],
  ])('with %s', async (_, bytes, verdict) => {
    expect((await scanBytes(bytes, 'saved_model.pb')).verdict).toBe(verdict);
  });
});

describe('files behind a TensorFlow Lite model', () => {
  const tflite = readFileSync(new URL('../../fixtures/formats/tflite/small.tflite', import.meta.url));
  /** A zip of one stored member, as it stands behind `before` bytes. */
  const zip = (name: string, content: string, before: number) => {
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(content.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    const head = Buffer.concat([
      Buffer.from('\x14\0\0\0\0\0\0\0\x21\0', 'latin1'),
      sizes,
      Buffer.from([name.length, 0, 0, 0]),
    ]);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name + content, 'latin1')]);
    const at = Buffer.alloc(4);
    at.writeUInt32LE(before);
    const central = Buffer.concat([
      Buffer.from('PK\x01\x02\x14\0'),
      head,
      Buffer.alloc(10),
      at,
      Buffer.from(name),
    ]);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06');
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(central.length, 12);
    end.writeUInt32LE(before + local.length, 16);
    return Buffer.concat([local, central, end]);
  };
  const withFile = (name: string, content: string) =>
    Buffer.concat([tflite, zip(name, content, tflite.length)]);

  it('are labels, as its metadata has them', async () => {
    const report = await scanBytes(withFile('labels.txt', 'cat\ndog\n'), 'm.tflite');
    expect([report.format, report.verdict, report.findings]).toEqual(['tflite', 'safe', []]);
  });

  it('are judged', async () => {
    const attack = `\x80\x02${global('posix', 'system')}(${text('true')}tR.`;
    expect((await scanBytes(withFile('labels.pkl', attack), 'm.tflite')).verdict).toBe('dangerous');
  });
});

describe('promises of R', () => {
  const int = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    return bytes;
  };
  const nil = int(254);
  const chars = (value: string) => Buffer.concat([int(0x40009), int(value.length), Buffer.from(value)]);
  const symbol = (name: string) => Buffer.concat([int(1), chars(name)]);
  const words = (value: string) => Buffer.concat([int(16), int(1), chars(value)]);
  const pairs = (...items: Buffer[]) => Buffer.concat([...items.flatMap((item) => [int(2), item]), nil]);
  const call = (name: string, ...args: Buffer[]) => Buffer.concat([int(6), symbol(name), pairs(...args)]);
  /** Of the global environment, without a value yet. */
  const promise = (code: Buffer) => Buffer.concat([int(0x405), int(253), int(252), code]);
  const rds = (item: Buffer) =>
    Buffer.concat([Buffer.from('X\n'), int(2), int(0x40301), int(0x20300), promise(item)]);
  const command = call('system', words('true'));

  it('that run something are dangerous', async () => {
    expect((await scanBytes(rds(command), 'm.rds')).verdict).toBe('dangerous');
  });

  it('that make a function run nothing, which is what the finding says', async () => {
    const report = await scanBytes(rds(call('function', nil, command, nil)), 'm.rds');
    expect(report.verdict).toBe('suspicious');
    expect(report.findings.map(({ evidence }) => evidence)).toEqual(['system']);
  });
});
