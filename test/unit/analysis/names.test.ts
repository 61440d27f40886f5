import { describe, expect, it } from 'vitest';
import { findPython, idsOf } from './support';

const found: readonly (readonly [string, string, string[]])[] = [
  ['plain import', 'import pickle\npickle.load(f)', ['pickle-load:2']],
  ['alias of a module', 'import pickle as p\np.load(f)', ['pickle-load:2']],
  ['alias of a function', 'from pickle import load as l\nl(f)', ['pickle-load:2']],
  ['dotted import', 'import six.moves.cPickle\nsix.moves.cPickle.load(f)', ['pickle-load:2']],
  ['star import', 'from pickle import *\nloads(b)', ['pickle-load:2']],
  ['assigned function', 'import torch\nload = torch.load\nload(f)', ['torch-load-unsafe:3']],
  ['assigned module', 'import pickle\nm = pickle\nm.loads(b)', ['pickle-load:3']],
  ['chain of assignments', 'import pickle\na = b = pickle.loads\nc = b\nc(x)', ['pickle-load:4']],
  ['tuple assignment', 'import pickle, json\na, b = json.loads, pickle.loads\nb(x)', ['pickle-load:3']],
  ['walrus', 'import pickle\nif (l := pickle.loads):\n    l(x)', ['pickle-load:3']],
  ['getattr', 'import pickle\ngetattr(pickle, "lo" "ads")(x)', ['pickle-load:2']],
  ['import_module', 'import importlib\nimportlib.import_module("pickle").loads(x)', ['pickle-load:2']],
  ['__import__', '__import__("pickle").loads(x)', ['pickle-load:1']],
  ['sys.modules', 'import sys\nsys.modules["pickle"].loads(x)', ['pickle-load:2']],
  ['instance', 'import pickle\nu = pickle.Unpickler(f)\nu.load()', ['pickle-load:3']],
  [
    'subclass that restricts nothing',
    'import pickle\nclass U(pickle.Unpickler):\n    x = 1\nU(f).load()',
    ['pickle-load:4'],
  ],
  ['with', 'import pickle\nwith pickle.Unpickler(f) as u:\n    u.load()', ['pickle-load:3']],
  ['import inside a function', 'def f():\n    import pickle\n    return pickle.loads(x)', ['pickle-load:3']],
  ['function uses a later import', 'def f():\n    return pickle.loads(x)\nimport pickle', ['pickle-load:2']],
  [
    'try import',
    'try:\n    import cPickle as pickle\nexcept ImportError:\n    import pickle\npickle.load(f)',
    ['pickle-load:5'],
  ],
  [
    'missing module set to None',
    'try:\n    import torch\nexcept ImportError:\n    torch = None\ntorch.load(f)',
    ['torch-load-unsafe:5'],
  ],
  [
    'global',
    'import pickle\ndef f():\n    global l\n    l = pickle.loads\ndef g():\n    l(x)',
    ['pickle-load:6'],
  ],
  [
    'default filled in',
    'import pickle\ndef f(l=None):\n    if l is None:\n        l = pickle.loads\n    l(x)',
    ['pickle-load:5'],
  ],
  ['comprehension', 'import pickle\n[pickle.loads(x) for x in xs]', ['pickle-load:2']],
  ['lambda', 'import pickle\nf = lambda x: pickle.loads(x)', ['pickle-load:2']],
  [
    'method of a class',
    'import pickle\nclass A:\n    def f(self):\n        return pickle.load(self)',
    ['pickle-load:4'],
  ],
  [
    'class name does not hide from methods',
    'import pickle\nclass A:\n    pickle = 1\n    def f(self):\n        return pickle.load(self)',
    ['pickle-load:5'],
  ],
  ['await and f-string', 'import pickle\nx = f"{pickle.loads(y)}"', ['pickle-load:2']],
  ['decorator argument', 'import pickle\n@register(pickle.loads)\ndef f(): pass', ['pickle-load:2']],
  ['map', 'import pickle\nmap(pickle.loads, xs)', ['pickle-load:2']],
  ['dictionary value', 'import pickle\nreaders = {"pkl": pickle.load}', ['pickle-load:2']],
  ['attribute', 'import pickle\nself.load = pickle.load', ['pickle-load:2']],
  ['returned', 'import pickle\ndef f():\n    return pickle.load', ['pickle-load:3']],
  ['default value', 'import pickle\ndef f(load=pickle.load): pass', ['pickle-load:2']],
  [
    'partial handed on',
    'import pickle\nfrom functools import partial\nmap(partial(pickle.loads), xs)',
    ['pickle-load:3'],
  ],
  [
    'partial called',
    'import torch, functools\nf = functools.partial(torch.load, map_location="cpu")\nf(x)',
    ['torch-load-unsafe:3'],
  ],
  [
    'partial overruled',
    'import torch, functools\nf = functools.partial(torch.load, weights_only=True)\nf(x, weights_only=False)',
    ['torch-load-unsafe:3'],
  ],
  [
    'dictionary of options',
    'import torch\no = dict(weights_only=False)\ntorch.load(f, **o)',
    ['torch-load-unsafe:3'],
  ],
  [
    'constant by name',
    'import numpy as np\nA = True\ndef f():\n    return np.load(x, allow_pickle=A)',
    ['numpy-allow-pickle:4'],
  ],
  ['error elsewhere', 'import pickle\ndef broken(:\n    pass\n\npickle.loads(x)\n', ['pickle-load:5']],
  ['unclosed bracket after', 'import pickle\npickle.loads(x)\ny = (1,\n', ['pickle-load:2']],
];

const clean: readonly (readonly [string, string])[] = [
  ['parameter', 'import pickle\ndef f(pickle):\n    return pickle.load(x)'],
  ['local definition', 'from pickle import load\ndef load(f): pass\nload(x)'],
  ['reassigned module', 'import pickle\npickle = object()\npickle.load(x)'],
  ['other module under the name', 'import json as pickle\npickle.load(f)'],
  ['relative import', 'from .pickle import load\nload(f)'],
  ['own module', 'from mypickle import load\nload(f)'],
  ['class of that name', 'class pickle:\n    load = None\npickle.load(f)'],
  ['loop variable', 'import pickle\nfor pickle in xs:\n    pickle.load()'],
  ['comprehension variable', 'import pickle\n[pickle.load() for pickle in xs]'],
  ['lambda parameter', 'import pickle\nf = lambda pickle: pickle.load()'],
  ['deleted', 'import pickle\ndel pickle\npickle.load(f)'],
  ['use before import', 'pickle.load(f)\nimport pickle'],
  ['local in another function', 'def f():\n    import pickle\ndef g():\n    pickle.load(x)'],
  ['except name', 'import pickle\ntry:\n    pass\nexcept E as pickle:\n    pickle.load()'],
  ['match capture', 'import pickle\nmatch x:\n    case pickle:\n        pickle.load()'],
  ['docstring', '"""import pickle\npickle.load(f)"""'],
  ['comment', '# import pickle; pickle.load(f)'],
  ['introspection', 'import inspect, pickle\ninspect.signature(pickle.load)\nhasattr(pickle, "load")'],
  [
    'safe partial',
    'import torch\nfrom functools import partial\nload = partial(torch.load, weights_only=True)\nload(f)\nmap(load, fs)',
  ],
  ['safe options', 'import torch\ntorch.load(f, **{"weights_only": True})'],
  ['unknown options', 'import torch\ntorch.load(f, **options)'],
  [
    'base class',
    'import pickle\nclass U(pickle.Unpickler):\n    def find_class(self, m, n): raise E\nU(f).load()',
  ],
  ['dump', 'import pickle, joblib, dill\npickle.dump(x, f); joblib.dump(x, f); dill.dump(x, f)'],
  ['other keras', 'from mykeras.models import load_model\nload_model(x, safe_mode=False)'],
  ['round trip', 'import pickle\npickle.loads(pickle.dumps(x))'],
];

describe('names', () => {
  it.each(found)('finds: %s', async (_, text, expected) => {
    expect(await idsOf(text)).toEqual(expected);
  });

  it.each(clean)('leaves alone: %s', async (_, text) => {
    expect(await idsOf(text)).toEqual([]);
  });

  it('counts columns in UTF-16 units and lines over CRLF', async () => {
    const [finding] = await findPython('import pickle\r\nx = "😀é"; pickle.loads(x)\r\n');
    expect(finding?.location).toEqual({ path: 'model.py', line: 2, column: 12, endLine: 2, endColumn: 27 });
  });
});

describe('torch versions', () => {
  const text = 'import torch\ntorch.load(f)';
  it.each([
    [undefined, 'high'],
    ['2.5.1', 'high'],
    ['2.5.1+cu118', 'high'],
    ['2.6.0', 'info'],
    ['2.6.0+cpu', 'info'],
    ['2.10.0', 'info'],
    ['nonsense', 'high'],
  ])('%s gives %s', async (version, severity) => {
    const versions = new Map(version === undefined ? [] : [['torch', version]]);
    expect((await findPython(text, { versions })).map((finding) => finding.severity)).toEqual([severity]);
  });
});

describe('settings', () => {
  it('switches a rule off', async () => {
    expect(await idsOf('import pickle\npickle.loads(x)', { rules: { 'pickle-load': 'off' } })).toEqual([]);
  });

  it('sets the severity, but never makes a lesser case worse', async () => {
    const findings = await findPython('import pickle\npickle.loads(x)\npickle.load(open("own.pkl"))', {
      rules: { 'pickle-load': 'critical' },
    });
    expect(findings.map(({ severity }) => severity)).toEqual(['critical', 'medium']);
  });
});
