import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf } from '../../../support/ownCode';

/*
 * What modules of the user's own run while they are imported, beyond their own statements: functions of each other, types that call, and
 * methods that Python calls of instances. CPython 3.11 ran the act of each harmful one as it loaded the pickle, but for classes that a call
 * makes: of those, what the call is given may differ from what stands there.
 */

const act = 'open("/tmp/seen", "a").write("x")';
const acting = `def act():\n    ${act}\n    return int\n`;
const method = (name: string, more = '') =>
  `class Odd:\n    def ${name}(self, *a):\n        ${act}\n        return self\n${more}`;
const net = 'class Net:\n    pass\n';

const harmful: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a function of another module': { nets: `from other import act\nact()\n${net}`, other: acting },
  'one that is found in its module': { nets: `import other\nother.act()\n${net}`, other: acting },
  'one under another name': { nets: `from other import act as go\ngo()\n${net}`, other: acting },
  'one that is kept first': { nets: `import other as o\ngo = o.act\ngo()\n${net}`, other: acting },
  'one of a star': { nets: `from other import *\nact()\n${net}`, other: acting },
  'one behind another': {
    nets: `from middle import start\nstart()\n${net}`,
    middle: 'from other import act\ndef start():\n    act()\n',
    other: acting,
  },
  'a decorator of a method': {
    nets: 'from other import act\nclass Net:\n    @act\n    def go(self): pass\n',
    other: `def act(f):\n    ${act}\n    return f\n`,
  },
  'a default': {
    nets: 'from other import act\nclass Net:\n    def go(self, x=act()): pass\n',
    other: acting,
  },
  'an instance of a class': { nets: `from other import Odd\nOdd()\n${net}`, other: method('__init__') },
  'a sum': { nets: `${method('__add__')}odd = Odd()\ntwo = odd + 1\n${net}` },
  'a sum of what another module made': {
    nets: `from other import odd\ntwo = odd + 1\n${net}`,
    other: method('__add__', 'odd = Odd()\n'),
  },
  'an item': { nets: `${method('__getitem__')}odd = Odd()\none = odd[0]\n${net}` },
  'a comparison': { nets: `${method('__eq__')}odd = Odd()\none = odd == 1\n${net}` },
  'a text': { nets: `${method('__format__')}odd = Odd()\none = f"{odd}"\n${net}` },
  'a statement with it': {
    nets: `${method('__enter__', '    def __exit__(self, *a): pass\n')}with Odd(): pass\n${net}`,
  },
  'a key': { nets: `${method('__hash__')}keys = {Odd(): 1}\n${net}` },
  'an attribute that is set': { nets: `${method('__setattr__')}odd = Odd()\nodd.one = 1\n${net}` },
  'a method of a class above': {
    nets: `${method('__add__')}class Even(Odd): pass\neven = Even()\ntwo = even + 1\n${net}`,
  },
  'a metaclass': {
    nets: `class Meta(type):\n    def __or__(cls, other):\n        ${act}\nclass One(metaclass=Meta): pass\ntwo = One | None\n${net}`,
  },
  'a type of an attribute': { nets: `${acting}class Net:\n    size: act() = 1\n` },
  'a type of a name': { nets: `${acting}size: act() = 1\n${net}` },
  'a type of a parameter': { nets: `${acting}class Net:\n    def go(self, size: act()): pass\n` },
  'a type of more parameters': {
    nets: `${acting}class Net:\n    def go(self, *sizes: act(), **more: int): pass\n`,
  },
  'a type of a result': { nets: `${acting}class Net:\n    def go(self) -> act(): pass\n` },
  'a type within a type': { nets: `${acting}class Net:\n    sizes: dict[str, act()] = None\n` },
  'a class that is made, and handed to a function': {
    nets: `from dataclasses import make_dataclass\n${acting}Other = make_dataclass("Other", ["x"], decorator=act)\n${net}`,
  },
  'a class that is made of what a program computes': {
    nets: `from dataclasses import make_dataclass\nfrom other import names\nOther = make_dataclass("Other", names)\n${net}`,
    other: 'names = ["x"]\n',
  },
  'a class that is made with a field of another text': {
    nets: `from dataclasses import make_dataclass\nclass Text(str):\n    def isidentifier(self): return True\nOther = make_dataclass("Other", [(Text("x"), int)])\n${net}`,
  },
  'a class that is made with what is called of it': {
    nets: `from dataclasses import make_dataclass\n${acting}Other = make_dataclass("Other", ["x"], namespace={"__post_init__": act})\n${net}`,
  },
  'a class that is made, and a field that acts': {
    nets: `from dataclasses import make_dataclass\n${acting}Other = make_dataclass("Other", [("x", act())])\n${net}`,
  },
  'a class that is made of options that are kept': {
    nets: `from dataclasses import make_dataclass\nfrom other import more\nOther = make_dataclass("Other", ["x"], **more)\n${net}`,
    other: 'more = {}\n',
  },
  'a class that is made by a function of another name': {
    nets: `import dataclasses, functools\n${acting}make = functools.partial(dataclasses.make_dataclass, decorator=act)\nOther = make("Other", ["x"])\n${net}`,
  },
  'a type that is all code': { nets: 'class Net:\n    size: __import__("os").system("id") = 1\n' },
};

/** `from other import act` runs nothing of it. */
const harmless: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a function that only computes': {
    nets: `from other import size\nwidth = size(2)\n${net}`,
    other: 'def size(n):\n    return 2 * n\n',
  },
  'a function that acts when somebody calls it': {
    nets: `from other import size\n${net}`,
    other: `def size(n):\n    return n\n${acting}`,
  },
  'a function that acts, and is only imported': {
    nets: `from other import act\n${net}def go():\n    act()\n`,
    other: acting,
  },
  'instances that compute': {
    nets: `from other import Even\ntwo = Even() + 1\n${net}`,
    other: 'class Even:\n    def __add__(self, n):\n        return n\n',
  },
  'a class of which nothing is made': {
    nets: `from other import Odd\nKNOWN = {"odd": Odd}\n${net}`,
    other: method('__getitem__'),
  },
  'a type that is called': { nets: 'def ints():\n    return int\nclass Net:\n    size: ints() = 1\n' },
  types: {
    nets: 'from typing import Optional, List\nclass Net:\n    one: Optional[int] = 1\n    def go(self, a: "List[int]", b: List[int] | None = None) -> Optional[str]: pass\n',
  },
  'a class that is made of names': {
    nets: `import dataclasses\nOther = dataclasses.make_dataclass('Other', ['x'])\n${net}`,
  },
  'a class that is made as one is written': {
    nets: `from dataclasses import field, make_dataclass\nclass Base: pass\nOther = make_dataclass(\n    cls_name="Other",\n    fields=[("x", int), ("y", "list[int]", field(default_factory=list)), "z"],  # three\n    bases=(Base,),\n    namespace={"double": lambda self: 2 * self.x},\n    frozen=True,\n    module=__name__,\n)\n${net}`,
  },
  'what only the program itself runs': {
    nets: `from other import act\n${net}if __name__ == "__main__":\n    act()\n`,
    other: acting,
  },
};

const pickle = Buffer.from(
  '\x80\x04\x8c\x04nets\x8c\x03Net\x93)\x81}\x8c\x04size1K\x01sb.'.replace('1K', 'K'),
  'latin1',
);

describe('what is run on import', () => {
  it.each(Object.entries(harmful))('%s: is no reason to trust', async (_, sources) => {
    const { verdict, reasons } = await judged(sources);
    expect(verdict).toBe('suspicious');
    expect(reasons).toContain('import');
  });

  it.each(Object.entries(harmless))('%s: is safe with its source', async (_, sources) => {
    expect((await judged(sources)).verdict).toBe('conditional');
  });
});

async function judged(sources: Readonly<Record<string, string>>) {
  const files = Object.fromEntries(Object.entries(sources).map(([name, source]) => [`${name}.py`, source]));
  const folder = folderOf({ ...files, 'm/net.pkl': pickle });
  const report = await reportOf(join(folder, 'm/net.pkl'), named(folder));
  return { verdict: report.verdict, reasons: report.findings.map(({ message }) => message).join('\n') };
}
