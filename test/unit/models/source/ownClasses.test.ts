import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf, top } from '../../../support/ownCode';

/* Models of somebody's own classes, as their libraries dumped them (test/fixtures/make_own_classes.py), beside the source of the classes. */

const { source, runsLine, cases } = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/own_classes.json'), 'utf8'),
) as {
  readonly source: string;
  readonly runsLine: number;
  readonly cases: readonly { readonly name: string; readonly file: string; readonly base64: string }[];
};
/** An instance of `nets.Net` with the state {"a": 1}. */
const instance = (name = 'nets\nNet') =>
  Buffer.from(`\x80\x02c${name}\n)\x81}X\x01\x00\x00\x00aK\x01sb.`, 'latin1');

describe('own classes', () => {
  const folder = folderOf({
    'nets.py': source,
    ...Object.fromEntries(cases.map(({ file, base64 }) => [`models/${file}`, Buffer.from(base64, 'base64')])),
  });

  it.each(cases.filter(({ name }) => name !== 'runs'))('$name is safe with its source', async ({ file }) => {
    const {
      verdict,
      complete,
      dependsOn = [],
      findings,
    } = await reportOf(join(folder, 'models', file), named(folder));
    expect(findings).toEqual([]);
    expect({ verdict, complete }).toEqual({ verdict: 'conditional', complete: true });
    expect(new Set(dependsOn.map(({ path }) => path))).toEqual(new Set([join(folder, 'nets.py')]));
    expect(dependsOn.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  it('names the line of a __setstate__ that works', async () => {
    const { verdict, findings } = await reportOf(join(folder, 'models/runs.pkl'), named(folder));
    expect(verdict).toBe('suspicious');
    expect(findings[0]?.message).toContain(`${join(folder, 'nets.py')}:${runsLine}: __setstate__`);
  });

  it.each(cases)('$name is suspicious without it', async ({ file }) => {
    expect((await reportOf(join(folder, 'models', file), [])).verdict).toBe('suspicious');
  });

  it('reads nothing that came with the model', async () => {
    const path = join(folder, 'models/plain.pkl');
    writeFileSync(join(folder, 'models/nets.py'), source);
    const apart = await reportOf(path, [{ folder: join(folder, 'models'), trust: 'tracked' }]);
    expect(apart.verdict).toBe('suspicious');
    expect(apart.findings[0]?.message).toContain('nothing shows that it is yours');
    const workspace = folderOf({ 'download/plain.pkl': readFileSync(path), 'download/nets.py': source });
    const inDownload = await reportOf(join(workspace, 'download/plain.pkl'), [
      { folder: join(workspace, 'download'), trust: 'tracked' },
      { folder: workspace, trust: 'apart' },
    ]);
    expect(inDownload.verdict).toBe('suspicious');
  });

  it('reads the names of more than a thousand attributes', async () => {
    const keys = Array.from({ length: 1_800 }, (_, at) => `X\x05\0\0\0k${String(at).padStart(4, '0')}K\x01`);
    const many = Buffer.from(`\x80\x02cnets\nNet\n)\x81}(${keys.join('')}ub.`, 'latin1');
    const code = folderOf({ 'nets.py': 'class Net:\n    pass\n', 'm.pkl': many });
    const { verdict, complete } = await reportOf(join(code, 'm.pkl'), named(code));
    expect({ verdict, complete }).toEqual({ verdict: 'conditional', complete: true });
  });

  it('falls back when the source changes, also where verdicts are kept', async () => {
    const padding = Buffer.alloc(70_000, 'a').toString();
    const long = Buffer.from(
      `\x80\x02cnets\nNet\n)\x81}X\x01\x00\x00\x00aX\x70\x11\x01\x00${padding}sb.`,
      'latin1',
    );
    const own = folderOf({ 'nets.py': 'class Net:\n    pass\n', 'm.pkl': long });
    const kept = join(top, 'kept');
    const path = join(own, 'm.pkl');
    const verdict = async () => (await reportOf(path, named(own), [], kept)).verdict;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await verdict()).toBe('conditional');
    expect(await verdict()).toBe('conditional');
    writeFileSync(join(own, 'nets.py'), 'class Net:\n    def __setstate__(self, s):\n        print(s)\n');
    expect(await verdict()).toBe('suspicious');
    writeFileSync(join(own, 'nets.py'), 'class Net:\n    pass\n');
    expect(await verdict()).toBe('conditional');
    rmSync(join(own, 'nets.py'));
    expect(await verdict()).toBe('suspicious');
  });
});

/** Sources of `nets.Net` that must never make a model conditional. */
const hostile: Readonly<Record<string, string>> = {
  'parentheses without end': `class Net:\n    def __setstate__(self, s):\n        self.a = ${'('.repeat(5_000)}s${')'.repeat(5_000)}\n`,
  'calls while it is unpickled': 'class Net:\n    def __setstate__(self, s):\n        s["f"](s["a"])\n',
  'an operator': 'class Net:\n    def __setstate__(self, s):\n        self.a = s["a"] + s["b"]\n',
  'the truth of a value':
    'class Net:\n    def __setstate__(self, s):\n        if s["a"]:\n            self.a = 1\n',
  'a value taken apart': 'class Net:\n    def __setstate__(self, s):\n        self.a, self.b = s["a"]\n',
  'a loop over a value':
    'class Net:\n    def __setstate__(self, s):\n        for a in s["a"]:\n            pass\n',
  'an item of a value': 'class Net:\n    def __setstate__(self, s):\n        self.a = s["a"]["b"]\n',
  'an attribute of a value': 'class Net:\n    def __setstate__(self, s):\n        self.a = s["a"].b\n',
  'a text of a value': 'class Net:\n    def __setstate__(self, s):\n        self.a = f"{s[\'a\']}"\n',
  'a comparison': 'class Net:\n    def __setstate__(self, s):\n        if s["a"] == 1:\n            pass\n',
  'a property that is set':
    'class Net:\n    @property\n    def a(self):\n        return 1\n    @a.setter\n    def a(self, v):\n        print(v)\n    def __setstate__(self, s):\n        self.a = s["a"]\n',
  'a name of its own for dict':
    'def dict(x):\n    print(x)\nclass Net:\n    def __setstate__(self, s):\n        self.__dict__.update(dict(s))\n',
  'a base that works':
    'class Base:\n    def __setstate__(self, s):\n        print(s)\nclass Net(Base):\n    pass\n',
  'a base that is unknown': 'import far\nclass Net(far.Base):\n    pass\n',
  'a base that is computed': 'def make():\n    return object\nclass Net(make()):\n    pass\n',
  'a metaclass': 'class Meta(type):\n    pass\nclass Net(metaclass=Meta):\n    pass\n',
  'a decorator': 'def change(c):\n    return print\n@change\nclass Net:\n    pass\n',
  __new__: 'class Net:\n    def __new__(cls):\n        print(1)\n        return object.__new__(cls)\n',
  __del__: 'class Net:\n    def __del__(self):\n        print(self.a)\n',
  __getattr__: 'class Net:\n    def __getattr__(self, name):\n        return getattr(self.inner, name)\n',
  __getattribute__:
    'class Net:\n    def __getattribute__(self, name):\n        return object.__getattribute__(self, name)\n',
  'a property __dict__': 'class Net:\n    @property\n    def __dict__(self):\n        return {}\n',
  'a __setstate__ that is assigned': 'class Net:\n    __setstate__ = print\n',
  'a __setstate__ that is imported': 'class Net:\n    from far import __setstate__\n',
  'a __setstate__ that is decorated':
    'import functools\nclass Net:\n    @functools.lru_cache\n    def __setstate__(self, s):\n        pass\n',
  'a __setstate__ from outside': 'class Net:\n    pass\nNet.__setstate__ = print\n',
  'a __setstate__ from a function': 'class Net:\n    pass\ndef f():\n    Net.__setstate__ = print\nf()\n',
  'setattr from outside': 'class Net:\n    pass\nsetattr(Net, "__set" + "state__", print)\n',
  'setattr in a function that runs':
    'class Net:\n    pass\ndef f(n):\n    setattr(Net, n, print)\nf("__setstate__")\n',
  'a name that is bound again': 'class Net:\n    pass\nNet = print\n',
  'a name that a walrus binds': 'class Net:\n    pass\nif (Net := print):\n    pass\n',
  'a name that a function binds': 'class Net:\n    pass\ndef f():\n    global Net\n    Net = print\nf()\n',
  'a name in globals': 'class Net:\n    pass\nglobals()["Net"] = print\n',
  'a type that is made': 'Net = type("Net", (), {"__setstate__": print})\n',
  'a command as it is imported': 'import os\nos.system("echo hello")\nclass Net:\n    pass\n',
  'a command in the body of the class': 'import os\nclass Net:\n    os.system("echo hello")\n',
  'a pickle as it is imported': 'import pickle\nM = pickle.load(open("m.pkl", "rb"))\nclass Net:\n    pass\n',
  'a command behind getattr': 'import os\ngetattr(os, "sys" + "tem")("echo hello")\nclass Net:\n    pass\n',
  exec: 'exec("x = 1")\nclass Net:\n    pass\n',
  'letters that look like others': 'class Net:\n    def __ｓetstate__(self, s):\n        print(s)\n',
  'another encoding': '# coding: utf-7\nclass Net:\n    pass\n',
  'a carriage return in a comment': 'class Net:\n    pass\n# x\rimport os; os.system("echo hello")\n',
  'no Python': 'class Net(:\n    pass\n',
  'half a text': 'class Net:\n    """\n',
  'a base that is itself': 'class Net(Net):\n    pass\n',
  'bases in a circle': 'class Base(Net):\n    pass\nclass Net(Base):\n    pass\n',
  'a hundred thousand names': `class Net:\n    pass\n${Array.from({ length: 100_000 }, (_, i) => `n${i} = 0`).join('\n')}\n`,
  'ten megabytes': `class Net:\n    pass\n#${'x'.repeat(10 << 20)}\n`,
  'a thousand bases': `${Array.from({ length: 1_000 }, (_, i) => `class B${i}${i === 0 ? '' : `(B${i - 1})`}:\n    pass\n`).join('')}class Net(B999):\n    pass\n`,
  'a deep expression': `x = ${'('.repeat(5_000)}1${')'.repeat(5_000)}\nclass Net:\n    def __setstate__(self, s):\n        print(s)\n`,
  pydantic: 'from pydantic import BaseModel\nclass Net(BaseModel):\n    a: int\n',
  'a dataclass that works':
    'import dataclasses\n@dataclasses.dataclass\nclass Net:\n    a: int\n    def __setstate__(self, s):\n        print(s)\n',
  'an own dataclass': 'def dataclass(c):\n    return print\n@dataclass\nclass Net:\n    a: int\n',
  'setattr while classes are made':
    'class Base:\n    def __init_subclass__(cls):\n        setattr(cls, "__set" + "state__", print)\nclass Net(Base):\n    pass\n',
  'a method that nn.Module calls':
    'from torch import nn\nclass Net(nn.Module):\n    def register_parameter(self, name, value):\n        print(name)\n',
  '__getattr__ of a class of attrs':
    'import attr\n@attr.s\nclass Net:\n    def __getattr__(self, name):\n        return print(name)\n',
  __array__: 'class Net:\n    def __array__(self):\n        print(1)\n',
  'an enumeration that looks for what is missing':
    'from enum import Enum\nclass Net(Enum):\n    A = 1\n    @classmethod\n    def _missing_(cls, value):\n        print(value)\n',
  'a star that may bind it again': 'class Net:\n    pass\nfrom far import *\n',
};

/** Sources of `nets.Net` that are harmless in another way than those above. */
const harmless: Readonly<Record<string, string>> = {
  'bodies that never run': 'import os\nclass Net:\n    def close(self):\n        os.system("echo hello")\n',
  'code of a script':
    'class Net:\n    pass\nif __name__ == "__main__":\n    import os\n    os.system("echo hello")\n',
  'an import that may fail':
    'try:\n    import far\nexcept ImportError:\n    far = None\nclass Net:\n    pass\n',
  'its own copy':
    'class Net:\n    def __setstate__(self, state):\n        state = state.copy()\n        state.pop("b", None)\n        self.__dict__.update(state)\n',
  'a lock that is made again':
    'import threading\nclass Net:\n    def __setstate__(self, state):\n        self.__dict__.update(state)\n        self._lock = threading.Lock()\n',
  'what is above it':
    'class Base:\n    def __setstate__(self, s):\n        self.__dict__ = s\nclass Net(Base):\n    def __setstate__(self, s):\n        super().__setstate__(s)\n        if not hasattr(self, "b"):\n            self.b = None\n',
  'a module that it imports': 'from parts import Base\nclass Net(Base):\n    pass\n',
};

describe('sources', () => {
  it.each(Object.entries(hostile))('%s: never conditional', async (_, text) => {
    const folder = folderOf({ 'nets.py': text, 'm.pkl': instance() });
    const { verdict, findings } = await reportOf(join(folder, 'm.pkl'), named(folder));
    expect(verdict).not.toBe('conditional');
    expect(verdict).not.toBe('safe');
    expect(findings.some(({ message }) => message.includes(`${join(folder, 'nets.py')}`))).toBe(true);
  });

  it.each(Object.entries(harmless))('%s: conditional', async (_, text) => {
    const folder = folderOf({ 'nets.py': text, 'parts.py': 'class Base:\n    pass\n', 'm.pkl': instance() });
    const { verdict, findings } = await reportOf(join(folder, 'm.pkl'), named(folder));
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(verdict).toBe('conditional');
  });

  it('follows what a module imports of the same code', async () => {
    const folder = folderOf({
      'nets.py': 'import parts\nclass Net:\n    pass\n',
      'parts.py': 'import os\nos.system("echo hello")\n',
      'm.pkl': instance(),
    });
    const { verdict, findings } = await reportOf(join(folder, 'm.pkl'), named(folder));
    expect(verdict).not.toBe('conditional');
    expect(findings.some(({ message }) => message.includes('parts.py:2'))).toBe(true);
  });

  it('takes an extension for what it is', async () => {
    const folder = folderOf({
      'nets.py': 'class Net:\n    pass\n',
      'nets.cpython-311-x86_64-linux-gnu.so': 'x',
      'm.pkl': instance(),
    });
    expect((await reportOf(join(folder, 'm.pkl'), named(folder))).verdict).toBe('suspicious');
  });

  it('reads an installed package, and lists what the verdict rests on', async () => {
    const packages = 'env/lib/python3.12/site-packages';
    const folder = folderOf({
      [`${packages}/nets/__init__.py`]: 'from .parts import Net\n',
      [`${packages}/nets/parts.py`]: 'class Net:\n    pass\n',
      [`${packages}/nets-1.2.dist-info/METADATA`]: 'Name: nets\n',
      'm.pkl': instance('nets\nNet'),
      'other.pkl': instance('nets.parts\nGone'),
    });
    const environment = join(folder, 'env');
    const { verdict, dependsOn } = await reportOf(join(folder, 'm.pkl'), [], [environment]);
    expect(verdict).toBe('conditional');
    expect(dependsOn?.map(({ path }) => path)).toEqual([
      join(folder, packages, 'nets/__init__.py'),
      join(folder, packages, 'nets/parts.py'),
    ]);
    const { findings } = await reportOf(join(folder, 'other.pkl'), [], [environment]);
    expect(findings[0]?.message).toContain('nets 1.2');
  });

  it.each([
    [
      'calls of what is above',
      'conditional',
      'class Net:\n    def run(self):\n        super().__init__()\n        return self.__class__.__name__, self.net.eval()\n',
    ],
    [
      'a word in what is told',
      'conditional',
      'class Net:\n    def run(self):\n        """\n        Use setattr(Net, "__setstate__", print), or load it.\n        """\n        return 1\n',
    ],
    [
      'an __init__ that is replaced',
      'suspicious',
      'class Net:\n    pass\ndef change():\n    Net.__init__ = print\n    return "long enough to be left out"\n',
    ],
    [
      'a class that is replaced',
      'suspicious',
      'class Net:\n    pass\nnet = Net()\ndef change():\n    net.__class__ = print\n    return "long enough to be left out"\n',
    ],
    [
      'text that is run as it is imported',
      'suspicious',
      'import builtins\nclass Net:\n    pass\ndef change():\n    code = """Net = print"""\n    builtins.eval(code)\n    eval(code)\nchange()\n',
    ],
  ])('tells in an installed package %s', async (_, expected, source) => {
    const packages = 'env/lib/python3.12/site-packages';
    const folder = folderOf({
      [`${packages}/nets/__init__.py`]: '',
      [`${packages}/nets/parts.py`]: source,
      [`${packages}/nets-1.2.dist-info/METADATA`]: 'Name: nets\n',
      'm.pkl': instance('nets.parts\nNet'),
    });
    const { verdict } = await reportOf(join(folder, 'm.pkl'), [], [join(folder, 'env')]);
    expect(verdict).toBe(expected);
  });

  it('refuses states that replace methods, and special names', async () => {
    const state = (key: string) =>
      Buffer.from(
        `\x80\x02cnets\nNet\n)\x81}X${String.fromCharCode(key.length)}\x00\x00\x00${key}K\x01sb.`,
        'latin1',
      );
    const folder = folderOf({
      'nets.py': 'class Net:\n    def run(self):\n        pass\n',
      'method.pkl': state('run'),
      'class.pkl': state('__class__'),
      'special.pkl': state('__setstate__'),
      'fine.pkl': state('other'),
    });
    for (const name of ['method', 'class', 'special'])
      expect((await reportOf(join(folder, `${name}.pkl`), named(folder))).verdict).toBe('suspicious');
    expect((await reportOf(join(folder, 'fine.pkl'), named(folder))).verdict).toBe('conditional');
  });

  it('lets no argument or key reach more than the class itself', async () => {
    const ordered = 'ccollections\nOrderedDict\n)R}X\x04\x00\x00\x00keyscbuiltins\nprint\nsb';
    const text = (value: string) => `X${String.fromCharCode(value.length)}\x00\x00\x00${value}`;
    const folder = folderOf({
      'nets.py':
        'import attr, collections, dataclasses\n@attr.s\nclass Shape:\n    a = attr.ib(default=1)\nclass Bag(collections.OrderedDict):\n    pass\nclass Dict(dict):\n    pass\nclass Loud:\n    def __hash__(self):\n        print(1)\nclass Seen:\n    @property\n    def predict(self):\n        print(1)\n@dataclasses.dataclass\nclass Data:\n    def __setstate__(self, s):\n        self.__dict__.update(s)\n',
      // OrderedDict asks what it is given for its keys.
      'argument.pkl': Buffer.from(`\x80\x02cnets\nBag\n${ordered}\x85R.`, 'latin1'),
      'mapping.pkl': Buffer.from(`\x80\x02cnets\nDict\n${ordered}\x85R.`, 'latin1'),
      // A dictionary asks a key for its hash.
      'key.pkl': Buffer.from('\x80\x02cnets\nDict\n)\x81cnets\nLoud\n)\x81K\x01s.', 'latin1'),
      'set.pkl': Buffer.from('\x80\x04\x8f(cnets\nLoud\n)\x81\x90.', 'latin1'),
      // A property runs.
      'property.pkl': Buffer.from(
        `\x80\x02cbuiltins\ngetattr\ncnets\nSeen\n)\x81${text('predict')}\x86R.`,
        'latin1',
      ),
      // A state that is a list is taken apart.
      'list.pkl': Buffer.from('\x80\x02cnets\nData\n)\x81]cnets\nLoud\n)\x81ab.', 'latin1'),
      // Python asks the first half of a pair whether it is true, and for its items.
      'pair.pkl': Buffer.from('\x80\x02cnets\nShape\n)\x81cnets\nLoud\n)\x81K\x01\x86b.', 'latin1'),
      // Nothing appends to a dictionary.
      'append.pkl': Buffer.from(
        `\x80\x02cnets\nDict\n)\x81}${text('append')}cbuiltins\nprint\nsbK\x01a.`,
        'latin1',
      ),
    });
    for (const name of ['argument', 'mapping', 'key', 'set', 'property', 'list', 'pair', 'append'])
      expect([name, (await reportOf(join(folder, `${name}.pkl`), named(folder))).verdict]).toEqual([
        name,
        'suspicious',
      ]);
  });

  it('reads nothing under the names of Python itself', async () => {
    const folder = folderOf({
      'wave.py': 'class Wave_other:\n    pass\n',
      'm.pkl': instance('wave\nWave_other'),
    });
    expect((await reportOf(join(folder, 'm.pkl'), named(folder))).verdict).not.toBe('conditional');
  });

  it('never lowers what is dangerous', async () => {
    const folder = folderOf({
      'nets.py': 'class Net:\n    pass\n',
      'm.pkl': Buffer.concat([
        Buffer.from('cnets\nNet\n0', 'latin1'),
        Buffer.from("cposix\nsystem\n(S'echo hello'\ntR.", 'latin1'),
      ]),
    });
    expect((await reportOf(join(folder, 'm.pkl'), named(folder))).verdict).toBe('dangerous');
  });
});
