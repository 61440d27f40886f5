/** The names that a module imports, which say what else runs when it is imported. */
import { describe, expect, it } from 'vitest';
import { namesImported } from '../../../../engine/src/models/imports/moduleFinder';

describe('the names that a text imports', () => {
  it.each([
    ['from a import b\nfrom c import d\nimport e\n', ['a.b', 'c.d', 'e']],
    ['from a import b, c as d\r\nimport e as f, g.h\r\n', ['a.b', 'a.c', 'e', 'g.h']],
    ['from a import (  # why\n    b,\n    c,  # both\n)\nfrom d import e', ['a.b', 'a.c', 'a', 'd.e']],
    ['from a import b, \\\n    c\nimport \\\n    d', ['a.b', 'a.c', 'd']],
    ['from a import *; from .b import c; from . import d', ['a', 'pkg.b.c', 'pkg.d']],
    ['x = importlib.import_module("a.b")\nfrom c import d', ['a.b', 'c.d']],
    ['import \uff4f\uff53\nfrom \ud835\udc1a import b', ['os', 'a.b']],
  ])('%j', (text, names) => {
    expect([...namesImported(text, 'pkg')].sort()).toEqual([...names].sort());
  });
});
