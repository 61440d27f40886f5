import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, named, reportOf } from '../../../support/ownCode';

/*
 * Classes whose own statement does not tell what loading one runs: descriptors that come about in every way, classes that are patched from
 * elsewhere, tables of modules that are changed, names that mean something else. CPython ran code of the sources for each pickle of `ran`
 * (test/fixtures/make_patched_classes.py).
 */

const { pickles, cases } = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/patched_classes.json'), 'utf8'),
) as {
  readonly pickles: Readonly<Record<string, string>>;
  readonly cases: readonly {
    readonly name: string;
    readonly files: Readonly<Record<string, string>>;
    readonly ran: readonly string[];
  }[];
};
const sentinel =
  'HITS = []\ntrue = True\ndef hit(*a):\n    HITS.append(1)\ndef hit2(*a):\n    HITS.append(2)\n';
const filesOf = (sources: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries({ sentinel, ...sources }).map(([name, source]) => [`${name}.py`, source]),
  );
const pickleOf = (name: string) => Buffer.from(pickles[name], 'base64');

describe('classes that something else changes', () => {
  it.each(cases.filter(({ ran }) => ran.length > 0))(
    '$name: never conditional where it runs code',
    async ({ files, ran }) => {
      const folder = folderOf({
        ...filesOf(files),
        ...Object.fromEntries(ran.map((name) => [`m/${name}.pkl`, pickleOf(name)])),
      });
      for (const name of ran) {
        const { verdict } = await reportOf(join(folder, `m/${name}.pkl`), named(folder));
        expect([name, verdict]).toEqual([name, 'suspicious']);
      }
    },
  );
});

/** What own code does much, and that changes no class. */
const honest: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a registry that keeps classes': {
    nets: 'from reg import keep\nclass Net:\n    pass\nkeep("net", Net)\n',
    reg: 'ALL = {}\ndef keep(name, cls):\n    ALL[name] = cls\n',
  },
  'layers that are replaced when somebody asks': {
    nets: 'import logging\nlogger = logging.getLogger(__name__)\ndef replace(model, name, new):\n    setattr(model, name, new)\nclass Net:\n    def swap(self):\n        replace(self, "a", 1)\n',
  },
  'settings that set themselves': {
    nets: 'class Settings:\n    def __init__(self, **given):\n        for key, value in given.items():\n            setattr(self, key, value)\nDEFAULT = Settings(a=1)\nclass Net:\n    pass\n',
  },
  'types that only checkers read': {
    nets: 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from far import Net\nclass Net:\n    pass\n',
  },
  'stars of two modules': {
    nets: 'from one import *\nfrom two import *\n',
    one: 'class Net:\n    pass\n',
    two: 'class Other:\n    pass\n',
  },
  'a setting of a library': {
    nets: 'import torch\ntorch.backends.cudnn.benchmark = True\nclass Net:\n    dtype = torch.float32\n    def __setstate__(self, state):\n        self.__dict__.update(state)\n        self.dtype = torch.float16\n',
  },
  'a subclass that its base keeps': {
    nets: 'class Base:\n    known = {}\n    def __init_subclass__(cls, **given):\n        super().__init_subclass__(**given)\n        cls.known[cls.__name__] = cls\nclass Net(Base):\n    pass\n',
  },
  'a program below it': {
    nets: 'import pickle\nclass Net:\n    pass\ndef main():\n    return pickle.load(open("net.pkl", "rb"))\nif __name__ == "__main__":\n    main()\n',
  },
  'classes within a class': {
    nets: 'class Outer:\n    class Base:\n        pass\n    class Inner(Base):\n        pass\nclass Net(Outer.Inner):\n    pass\n',
  },
  'a decorated method': {
    nets: 'import functools\nclass Net:\n    @functools.lru_cache(maxsize=None)\n    def size(self):\n        return 1\n    @staticmethod\n    def make():\n        return Net()\n    a = 1\n    def __setstate__(self, state):\n        for key, value in state.items():\n            setattr(self, key, value)\n',
  },
};

describe('own code that changes no class', () => {
  it.each(Object.entries(honest))('%s: conditional', async (_, files) => {
    const folder = folderOf({ ...filesOf(files), 'm/m.pkl': pickleOf('build') });
    const { verdict, findings } = await reportOf(join(folder, 'm/m.pkl'), named(folder));
    expect(findings.map(({ message }) => message)).toEqual([]);
    expect(verdict).toBe('conditional');
  });

  it('takes data for flags', async () => {
    const flags =
      'import enum\nclass Net(enum.Flag):\n    A = 1\n    B = 2\nclass Other:\n    def __lt__(self, other):\n        print(1)\n';
    const folder = folderOf({
      'nets.py': flags,
      'm/number.pkl': pickleOf('call'),
      'm/object.pkl': Buffer.from('\x80\x02cnets\nNet\ncnets\nOther\n)\x81\x85R.', 'latin1'),
    });
    expect((await reportOf(join(folder, 'm/number.pkl'), named(folder))).verdict).toBe('conditional');
    expect((await reportOf(join(folder, 'm/object.pkl'), named(folder))).verdict).toBe('suspicious');
  });
});
