import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf } from '../../../support/ownCode';

/* Models of Keras and skops that name somebody's own classes, as the libraries wrote them (test/fixtures/make_own_keras.py). */

const { sources, runs, cases } = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/own_keras.json'), 'utf8'),
) as {
  readonly sources: Readonly<Record<string, string>>;
  readonly runs: string;
  readonly cases: readonly { readonly name: string; readonly file: string; readonly base64: string }[];
};
const models = folderOf(
  Object.fromEntries(cases.map(({ file, base64 }) => [file, Buffer.from(base64, 'base64')])),
);
const own = folderOf(sources);
const harmless = cases.filter(({ name }) => name !== 'reads');

describe('own classes of Keras and skops', () => {
  it.each(harmless)('$name is safe with its source', async ({ file }) => {
    const { verdict, complete, dependsOn = [], findings } = await reportOf(join(models, file), named(own));
    expect(findings).toEqual([]);
    expect({ verdict, complete }).toEqual({ verdict: 'conditional', complete: true });
    const source = file.endsWith('.skops') ? 'our_estimators.py' : 'our_layers.py';
    expect(new Set(dependsOn.map(({ path }) => path))).toEqual(new Set([join(own, source)]));
  });

  it.each(cases)('$name is suspicious without it', async ({ file }) => {
    const { verdict, dependsOn } = await reportOf(join(models, file), []);
    expect({ verdict, dependsOn }).toEqual({ verdict: 'suspicious', dependsOn: undefined });
  });

  it('names the line of a __setstate__ that reads a file', async () => {
    const { verdict, findings } = await reportOf(join(models, 'reads.skops'), named(own));
    expect(verdict).toBe('suspicious');
    expect(findings[0]?.message).toContain(`${join(own, 'our_estimators.py')}:29: __setstate__`);
  });

  it('names the line of a layer that runs a command', async () => {
    const folder = folderOf({ 'our_layers.py': runs });
    const { verdict, findings } = await reportOf(join(models, 'layer.keras'), named(folder));
    expect(verdict).toBe('suspicious');
    expect(findings[0]?.message).toContain(`${join(folder, 'our_layers.py')}:9: os.system may do more`);
  });

  it('reads no source that came with the model', async () => {
    const layer = cases.find(({ name }) => name === 'layer');
    const folder = folderOf({ 'layer.keras': Buffer.from(layer?.base64 ?? '', 'base64'), ...sources });
    const report = await reportOf(join(folder, 'layer.keras'), [{ folder, trust: 'tracked' }]);
    expect(report.verdict).toBe('suspicious');
    expect(report.findings[0]?.message).toContain('nothing shows that it is yours');
  });
});

const head = 'import keras\nfrom keras import layers, ops\n\n';
const layer = (body: string, before = '') =>
  `${head}${before}class Net(layers.Layer):\n${body.replace(/^/gm, '    ')}\n`;
/** A configuration that names `nets.Net`, with what a loader is told beside it. */
const configuration = (more: object = {}) =>
  JSON.stringify({
    class_name: 'Sequential',
    module: 'keras',
    config: {
      layers: [{ module: 'nets', class_name: 'Net', config: { units: 2 }, registered_name: 'Net', ...more }],
    },
  });
const verdictWith = async (source: string, config = configuration()) => {
  const folder = folderOf({ 'nets.py': source });
  const model = folderOf({ 'config.json': config });
  return reportOf(join(model, 'config.json'), named(folder));
};

const computing: Readonly<Record<string, string>> = {
  'a layer': layer('def call(self, x):\n    return x * 2'),
  'a helper': layer(
    'def call(self, x):\n    return double(x)',
    'def double(x):\n    return ops.add(x, x)\n\n',
  ),
  'own parts': layer(
    'def __init__(self, units):\n    super().__init__()\n    self.part = Part()',
    'class Part(layers.Layer):\n    pass\n\n',
  ),
  'what later runs': layer('def save(self, path):\n    open(path, "w").write("x")'),
  'a base of its own': layer('def call(self, x):\n    return x')
    .replace('layers.Layer', 'Base')
    .replace('class Net', 'class Base(layers.Layer):\n    pass\n\nclass Net'),
  TensorFlow:
    'import tensorflow as tf\n\nclass Net(tf.keras.layers.Layer):\n    def call(self, x):\n        return tf.math.log(tf.cast(x, tf.float32))\n',
  'a constant': layer('def call(self, x):\n    return x * FACTOR', 'FACTOR = 2.0\n\n'),
  'settings by name': layer(
    'def __init__(self, units, act="relu"):\n    super().__init__()\n    self.act = keras.activations.get(act)',
  ),
  'a property': layer(
    '@property\ndef size(self):\n    return 1\n\n@size.setter\ndef size(self, value):\n    self._size = value',
  ),
};

describe('what only computes is safe with its source', () => {
  it.each(Object.entries(computing))('%s', async (_, source) => {
    const { verdict, findings } = await verdictWith(source);
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(verdict).toBe('conditional');
  });
});

const acting: Readonly<Record<string, string>> = {
  'a command': layer('def call(self, x):\n    os.system(x)', 'import os\n'),
  'a command under another name': layer('def call(self, x):\n    run(x)', 'from os import system as run\n'),
  'a command that is kept': layer('def build(self, x):\n    self.run = os.system', 'import os\n'),
  'a command in the class': layer('run = os.system\n\ndef call(self, x):\n    self.run(x)', 'import os\n'),
  'an import inside': layer('def call(self, x):\n    import subprocess\n    subprocess.run(x)'),
  'a file': layer('def __init__(self, units):\n    super().__init__()\n    self.text = open(units).read()'),
  'code of the configuration': layer(
    'def __init__(self, units):\n    super().__init__()\n    self.f = eval(units)',
  ),
  'a module of the configuration': layer(
    'def __init__(self, units):\n    super().__init__()\n    self.f = __import__(units)',
  ),
  'a name of the configuration': layer(
    'def __init__(self, units):\n    super().__init__()\n    self.f = getattr(keras, units)',
  ),
  'a special attribute': layer('def call(self, x):\n    return x.__class__.__base__.__subclasses__()'),
  'one that is asked for': layer('def call(self, x):\n    return getattr(x, "__globals__")'),
  'a model that is loaded': layer('def build(self, x):\n    self.inner = keras.models.load_model("x")'),
  'weights that are loaded': layer('def build(self, x):\n    self.load_weights("x")'),
  'a part that saves itself': layer('def call(self, x):\n    x.save("x")'),
  'a Lambda': layer('def build(self, x):\n    self.f = layers.Lambda(print)'),
  'a configuration that is put together': layer(
    'def __init__(self, units):\n    super().__init__()\n    self.f = layers.deserialize({"class_name": units["a"], "config": units["b"]})',
  ),
  'one whose keys are computed': layer(
    'def __init__(self, units):\n    super().__init__()\n    c = {}\n    c[units["a"]] = units["b"]\n    self.f = layers.deserialize(c)',
  ),
  'a file of TensorFlow':
    'import tensorflow as tf\n\nclass Net(tf.keras.layers.Layer):\n    def call(self, x):\n        return tf.io.read_file(x)\n',
  'a library that was not read': layer('def call(self, x):\n    return cv2.imread(x)', 'import cv2\n'),
  'a helper that acts': layer(
    'def call(self, x):\n    return double(x)',
    'import os\n\ndef double(x):\n    return os.popen(x)\n\n',
  ),
  'a base that acts': layer('pass')
    .replace('layers.Layer', 'Base')
    .replace(
      'class Net',
      'import os\n\nclass Base(layers.Layer):\n    def build(self, x):\n        os.system(x)\n\nclass Net',
    ),
  'a base that is unknown': layer('pass')
    .replace('layers.Layer', 'far.Base')
    .replace(head, `${head}import far\n`),
  'a name that is set twice': layer(
    'def call(self, x):\n    return double(x)',
    'double = ops.add\ndouble = print\n\n',
  ),
  'a default that acts': layer('def call(self, x, f=os.system):\n    return f(x)', 'import os\n'),
  'a part of Keras that is changed': layer('def build(self, x):\n    layers.Dense = x'),
  'a global': layer('def build(self, x):\n    global ops\n    ops = x'),
  'a decorator': `${head}import far\n\n@far.change\nclass Net(layers.Layer):\n    pass\n`,
  'a metaclass': `${head}class Meta(type):\n    pass\n\nclass Net(layers.Layer, metaclass=Meta):\n    pass\n`,
  'more parentheses than anybody writes': layer(
    `def call(self, x):\n    return ${'('.repeat(5_000)}x${')'.repeat(5_000)}`,
  ),
  'a chain without end': layer(`def call(self, x):\n    return x${'(x)'.repeat(5_000)}`),
  'what importing runs': `${layer('pass')}\nimport os\nos.system("x")\n`,
};

describe('what may do more is suspicious', () => {
  it.each(Object.entries(acting))('%s', async (_, source) => {
    const { verdict, findings } = await verdictWith(source);
    expect(verdict).toBe('suspicious');
    expect(findings[0]?.message).toContain('nets.py:');
  });

  it('a class of another package by its registered name', async () => {
    const other = configuration({ registered_name: 'far>Net' });
    const { verdict, findings } = await verdictWith(layer('pass'), other);
    expect(verdict).toBe('suspicious');
    expect(findings[0]?.message).toContain('is not registered as far>Net here');
  });

  it('a class that has the registered name is the one', async () => {
    const source = layer('pass').replace(
      'class Net',
      '@keras.saving.register_keras_serializable(package="far")\nclass Net',
    );
    expect((await verdictWith(source, configuration({ registered_name: 'far>Net' }))).verdict).toBe(
      'conditional',
    );
  });

  it('a name that two modules define', async () => {
    const folder = folderOf({ 'a.py': layer('pass'), 'b.py': layer('pass') });
    const model = folderOf({ 'config.json': configuration({ module: null }) });
    expect((await reportOf(join(model, 'config.json'), named(folder))).verdict).toBe('suspicious');
  });
});
