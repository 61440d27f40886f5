import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf } from '../../../support/ownCode';

/* Ways in which people write and install their classes, and what must not pass as one of them. */

/** An instance with the state {"a": 1}. */
const instance = (module: string, name: string) =>
  Buffer.from(`\x80\x02c${module}\n${name}\n)\x81}X\x01\x00\x00\x00aK\x01sb.`, 'latin1');
/** A function that is called with nothing, and one that is only kept. */
const called = (module: string, name: string) =>
  Buffer.from(`\x80\x04\x8c${chr(module)}${module}\x8c${chr(name)}${name}\x93)R.`, 'latin1');
const kept = (module: string, name: string) =>
  Buffer.from(`\x80\x04]\x8c${chr(module)}${module}\x8c${chr(name)}${name}\x93a.`, 'latin1');
const chr = (text: string) => String.fromCharCode(text.length);

const site = 'env/lib/python3.11/site-packages';

async function judged(files: Record<string, string | Buffer>) {
  const folder = folderOf(files);
  const { verdict, findings } = await reportOf(join(folder, 'm.pkl'), named(join(folder, 'own')), [
    join(folder, 'env'),
  ]);
  return { verdict, message: findings[0]?.message ?? '' };
}

describe('a class of a library that was reviewed, as a base', () => {
  const own = {
    'own/nets.py': 'from lightning.pytorch import Callback\n\n\nclass Mine(Callback):\n    pass\n',
    'm.pkl': instance('nets', 'Mine'),
    [`${site}/lightning/__init__.py`]: '',
    [`${site}/lightning/pytorch/__init__.py`]: 'from lightning.pytorch.callbacks.callback import Callback\n',
    [`${site}/lightning/pytorch/callbacks/__init__.py`]: '',
  };
  const source = `${site}/lightning/pytorch/callbacks/callback.py`;

  it('is what its source says', async () => {
    const found = await judged({ ...own, [source]: 'class Callback:\n    def setup(self):\n        pass\n' });
    expect(found).toEqual({ verdict: 'conditional', message: '' });
  });

  it.each([
    ['__setstate__', 'class Callback:\n    def __setstate__(self, state):\n        state["f"]()\n', ':3: '],
    ['a metaclass', 'class M(type):\n    pass\n\n\nclass Callback(metaclass=M):\n    pass\n', ':5: '],
    ['an unknown base', 'from x import Y\n\n\nclass Callback(Y):\n    pass\n', ':4: '],
    ['a decorator', 'from x import d\n\n\n@d\nclass Callback:\n    pass\n', ':4: '],
  ])('is refused by %s', async (_, text, line) => {
    const { verdict, message } = await judged({ ...own, [source]: text });
    expect(verdict).toBe('suspicious');
    expect(message).toContain(`callback.py${line}`);
  });

  it('is refused without its source', async () => {
    expect((await judged(own)).verdict).toBe('suspicious');
  });
});

describe('a static method', () => {
  const source = 'class Net:\n    @staticmethod\n    def f(x):\n        return x\n';

  it('may be kept', async () => {
    const found = await judged({ 'own/nets.py': source, 'm.pkl': kept('nets', 'Net.f') });
    expect(found).toEqual({ verdict: 'conditional', message: '' });
  });

  it.each([
    ['called', source, called('nets', 'Net.f')],
    ['bound twice', `${source}    f = print\n`, kept('nets', 'Net.f')],
    [
      'of another decorator',
      `import d\n\n\n${source.replace('staticmethod', 'd.wrap')}`,
      kept('nets', 'Net.f'),
    ],
    ['of a decorator of that name', `import staticmethod\n\n\n${source}`, kept('nets', 'Net.f')],
    ['of a class that is replaced', `from d import wrap\n\n\n@wrap\n${source}`, kept('nets', 'Net.f')],
    ['set from outside', `${source}\n\nNet.f = print\n`, kept('nets', 'Net.f')],
  ])('that is %s is suspicious', async (_, text, pickle) => {
    expect((await judged({ 'own/nets.py': text, 'm.pkl': pickle })).verdict).toBe('suspicious');
  });
});

describe('a name that a module computes', () => {
  it('is told by the line of its function', async () => {
    const text = 'X = 1\n\n\ndef __getattr__(name):\n    return object\n';
    const { verdict, message } = await judged({ 'own/nets.py': text, 'm.pkl': instance('nets', 'Lazy') });
    expect(verdict).toBe('suspicious');
    expect(message).toContain('nets.py:4: __getattr__ of the module computes Lazy');
  });
});

describe('a package that was installed to be edited', () => {
  const pickle = instance('mine.net', 'Net');
  const code = { 'code/mine/__init__.py': '', 'code/mine/net.py': 'class Net:\n    pass\n' };
  const finder = (table: string) =>
    `from __future__ import annotations\nMAPPING: dict[str, str] = {${table}}\n`;

  it.each([
    ['a list of folders', '__editable__.mine-1.pth', (folder: string) => `${folder}\n`],
    ['a finder', '__editable___mine_1_finder.py', (folder: string) => finder(`'mine': '${folder}/mine'`)],
  ])('is read by %s', async (_, name, text) => {
    const place = join(folderOf(code), 'code');
    const { verdict } = await judged({ 'm.pkl': pickle, [`${site}/${name}`]: text(place) });
    expect(verdict).toBe('conditional');
  });

  it.each([
    ['a relative folder', 'x.pth', () => 'code\n'],
    ['a commented line', 'x.pth', (folder: string) => `#${folder}\n`],
    [
      'another name in the table',
      '__editable___x_finder.py',
      (folder: string) => finder(`'mine': '${folder}/x'`),
    ],
    [
      'another package of the folder',
      '__editable___x_finder.py',
      (folder: string) => finder(`'min': '${folder}/min'`),
    ],
  ])('is not found by %s', async (_, name, text) => {
    const place = join(folderOf(code), 'code');
    const { verdict } = await judged({ 'm.pkl': pickle, [`${site}/${name}`]: text(place) });
    expect(verdict).toBe('suspicious');
  });
});

describe('a module of an installed library that imports os', () => {
  const pickle = instance('lib.net', 'Net');
  const judgedWith = (code: string) =>
    judged({
      'm.pkl': pickle,
      'own/a.py': '',
      [`${site}/lib/__init__.py`]: '',
      [`${site}/lib/net.py`]: `${code}\n\n\nclass Net:\n    pass\n`,
    });

  it.each([
    ['asks for paths', 'import os\n\nHOME = os.path.join(os.getenv("HOME", ""), "x")'],
    ['acts in a function', 'import os\n\n\ndef save(x):\n    os.makedirs(x)\n    os.system("sync")'],
    ['names it in a comment', '# import os and call os.system\nX = 1'],
  ])('%s', async (_, code) => {
    expect(await judgedWith(code)).toEqual({ verdict: 'conditional', message: '' });
  });

  it.each([
    ['acts', 'import os\n\nos.system("id")'],
    ['acts under another name', 'import os as o\n\no.system("id")'],
    ['acts by what it took', 'from os import system\n\nsystem("id")'],
    ['acts through a name of its own', 'import os\n\nx = os\nx.system("id")'],
    ['acts in a function that is called', 'import os\n\n\ndef f():\n    os.system("id")\n\n\nf()'],
    ['acts in front of the import', 'def f():\n    os.system("id")\n\n\nimport os\nf()'],
    ['acts after a comment', '# nothing\nimport os  # paths\n\nos.remove("id")'],
  ])('%s, and is refused', async (_, code) => {
    const { verdict, message } = await judgedWith(code);
    expect(verdict).toBe('suspicious');
    expect(message).toContain('net.py:');
  });
});
