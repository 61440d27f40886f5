import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf } from '../../../support/ownCode';

/*
 * Own classes that look harmless, and pickles that make them call a function of the same code: the libraries ran it for each of these
 * (test/fixtures/make_stored_functions.py). Beside them their neighbours, which call nothing.
 */

const { act, cases } = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/stored_functions.json'), 'utf8'),
) as {
  readonly act: string;
  readonly cases: readonly {
    readonly name: string;
    readonly files: Readonly<Record<string, string>>;
    readonly pickle: string;
  }[];
};

async function verdictOf(files: Readonly<Record<string, string>>, pickle: Buffer): Promise<string> {
  const folder = folderOf({ 'own/__init__.py': '', 'own/act.py': act, ...files, 'm/m.pkl': pickle });
  const { verdict, findings } = await reportOf(join(folder, 'm/m.pkl'), named(folder));
  return [verdict, ...findings.map(({ message }) => message)].join('\n');
}

describe('own classes that call what a file holds', () => {
  it.each(cases)('$name: never conditional', async ({ files, pickle }) => {
    const verdict = await verdictOf(files, Buffer.from(pickle, 'base64'));
    expect(verdict).toMatch(/^suspicious/);
  });
});

const text = (value: string) => `X${String.fromCharCode(value.length)}\0\0\0${value}`;
const net = 'cown.mod\nA\n';
const item = `(${text('a')}K\x01d`;
const built = `${net})\x81${item}b`;
/** Sources, and a program without its frame. */
const honest: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'an only instance that its class keeps',
    {
      'own/mod.py':
        'class A:\n    _only = None\n    def __new__(cls, *args):\n        if cls._only is None:\n            cls._only = super().__new__(cls)\n        return cls._only\n',
    },
    built,
  ],
  [
    'an attribute that is an item of its own dictionary',
    {
      'own/mod.py':
        'class A:\n    def __getattr__(self, name):\n        try:\n            return self.__dict__[name]\n        except KeyError:\n            raise AttributeError(name)\n',
    },
    built,
  ],
  [
    'a dictionary whose items are attributes',
    {
      'own/mod.py':
        'class A(dict):\n    def __getattr__(self, name):\n        try:\n            return self[name]\n        except KeyError:\n            raise AttributeError(name)\n',
    },
    `${net})\x81${text('a')}K\x01s`,
  ],
  [
    'fields of attrs',
    {
      'own/mod.py':
        'import attr\n@attr.s\nclass A:\n    a = attr.ib(default=None)\n    def __setstate__(self, state):\n        self.__dict__.update(state)\n',
    },
    built,
  ],
  [
    'a folder at the end of the path',
    { 'own/mod.py': 'import sys\nsys.path.append("tools")\nprint(sys.path[0])\nclass A:\n    pass\n' },
    built,
  ],
  [
    'a package that looks through its modules',
    {
      'own/__init__.py': 'import pkgutil\nNAMES = [each.name for each in pkgutil.iter_modules(__path__)]\n',
      'own/mod.py': 'class A:\n    pass\n',
    },
    built,
  ],
  [
    'a package that hands a class on under the name of its module',
    {
      'own/__init__.py': 'from .base import base\n',
      'own/base.py': 'class base:\n    pass\n',
      'own/mod.py': 'from own.base import base\nclass A(base):\n    pass\n',
    },
    built,
  ],
  [
    "a cached property of Python's own",
    {
      'own/mod.py':
        'from functools import cached_property\nclass A:\n    @cached_property\n    def a(self):\n        return 1\n',
    },
    built,
  ],
  [
    'values of an enumeration that are tuples',
    { 'own/mod.py': 'import enum\nimport torch\nclass A(enum.Enum):\n    a = (1, "x", torch.float32)\n' },
    `${net}(K\x01${text('x')}ctorch\nfloat32\nt\x85R`,
  ],
  [
    'two modules of which one sets what the other has not',
    {
      'own/mod.py': 'class A:\n    pass\n',
      'own/late.py': 'from . import mod\nmod.LIMIT = max\ndef helper():\n    pass\n',
    },
    `cown.late\nhelper\n0${built}`,
  ],
];

describe('own classes that call nothing', () => {
  it.each(honest)('%s: conditional', async (_, files, program) => {
    const verdict = await verdictOf(files, Buffer.from(`\x80\x02${program}.`, 'latin1'));
    expect(verdict).toBe('conditional');
  });
});
