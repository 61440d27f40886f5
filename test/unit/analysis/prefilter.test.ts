/** Most files are never parsed: which are, and that nothing a rule would find is passed over. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../../engine/src/generated/rules';
import { Dispatch } from '../../../engine/src/python/rules/dispatch';
import { shellFunctions, shellWords } from '../../../engine/src/python/rules/judgeCalls';
import { isPythonRule } from '../../../engine/src/python/rules/pythonRule';
import { idsOf } from './support';

const dispatch = new Dispatch(rules.filter(isPythonRule), shellFunctions, shellWords);

describe('a text is passed over when', () => {
  it.each([
    ['it imports nothing of interest', 'import os, json\nprint(os.listdir("."))\n'],
    ['only another object has the method', 'import pickle\nself.thing.load(f)\nloop.load(f)\n'],
    ['only a comment names it', 'import pickle\nx = 1  # pickle.load(f)\n'],
    ['it only defines the name', 'def eval(self, text):\n    return 1\n'],
    ["the name is another object's method", 'model.eval()\nmodel.exec(x)\n'],
    ['a part of the name is missing', 'import requests\ncache.get(url)\n'],
    ['a module has the name of a function', 'import numpy as np, random\ntoken = np.rand(3)\n'],
    ['a file looks something else up', 'import pickle\nvalue = getattr(other, name)\n'],
  ])('%s', (_, text) => {
    expect(dispatch.look(text)).toBeUndefined();
  });
});

describe('a loader is found', () => {
  it.each([
    ['under its own name', 'import pickle\npickle.load(f)\n'],
    ['under another', 'import pickle as p\np.load(f)\n'],
    ['by itself', 'from pickle import (\n    dumps,  # writes\n    load,\n)\nload(f)\n'],
    ['over a line break', 'from pickle \\\n  import load\nload(f)\n'],
    ['behind another import of its line', 'import os; from pickle import load\nload(f)\n'],
    ['in a line with its import', 'import pickle; p = pickle; p.load(f)\n'],
    ['through a variable', 'import pickle\nreader = pickle\nreader.load(f)\n'],
    ['through a variable that holds its other name', 'import pickle as p\nreader = p\nreader.load(f)\n'],
    [
      'through an attribute',
      'import pickle\nclass A:\n    def __init__(self):\n        self.reader = pickle\n    def f(self):\n        return self.reader.load(f)\n',
    ],
    ['behind a bracket', 'import pickle\n(pickle).load(f)\n'],
    ['behind a line break', 'import pickle\nx = (pickle  # the module\n  .load(f))\n'],
    ['by its text', 'import pickle\ngetattr(pickle, "load")(f)\n'],
    ['by a text that has a name', 'import pickle\nname = "load"\ngetattr(pickle, name)(f)\n'],
    ['by a text in pieces', 'import pickle\ngetattr(pickle, "lo" "ad")(f)\n'],
    ['in a module that a text names', 'import importlib\nimportlib.import_module("pickle").load(f)\n'],
    ['in a module whose name is in pieces', 'm = __import__("pick" + "le")\nm.load(f)\n'],
    ['among all names', 'from pickle import *\nload(f)\n'],
    [
      'in a derived class',
      'import pickle\nclass U(pickle.Unpickler):\n    def find_class(self, m, n):\n        return super().find_class(m, n)\nU(f).load()\n',
    ],
    ['in an f-string with a hash', 'import pickle\nx = f"# {pickle.load(f)}"\n'],
  ])('%s', async (_, text) => {
    expect((await idsOf(text)).length).toBeGreaterThan(0);
  });
});
