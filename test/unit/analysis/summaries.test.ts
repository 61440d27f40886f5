/** Data from outside that a program hands to its own functions: the rules speak where it is handed on. */
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { ProjectFunctions } from '../../../engine/src/analysis/projectFunctions';
import { defaultLimits } from '../../../engine/src/limits';
import { ModuleFinder } from '../../../engine/src/models/imports/moduleFinder';
import { ParseMemory } from '../../../engine/src/python/memory';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { contextWith, idsOf } from './support';

const loader = 'import pickle\ndef load(path):\n    return pickle.load(open(path, "rb"))\n';
const flask = 'from flask import request\n';

describe('in a file', () => {
  it.each([
    ['a function', `${flask}${loader}load(request.args["p"])\n`, 'pickle-load:5'],
    ['a keyword', `${flask}${loader}load(path=request.args["p"])\n`, 'pickle-load:5'],
    [
      'a function behind another',
      `${flask}${loader}def outer(q):\n    return load(q)\nouter(request.form["p"])\n`,
      'pickle-load:7',
    ],
    ['the command line', `import sys\n${loader}load(sys.argv[1])\n`, 'pickle-load:5'],
    ['a download', `import gdown\n${loader}load(gdown.download("https://a.b/c"))\n`, 'pickle-load:5'],
    [
      'a method',
      `${flask}import pickle\nclass A:\n    def load(self, p):\n        return pickle.load(open(p, "rb"))\n    def view(self):\n        return self.load(request.args["p"])\n`,
      'pickle-load:7',
    ],
    [
      'an object',
      `${flask}import pickle\nclass A:\n    def load(self, p):\n        return pickle.load(open(p, "rb"))\na = A()\na.load(request.args["p"])\n`,
      'pickle-load:7',
    ],
    [
      'a lambda',
      `${flask}import pickle\nload = lambda p: pickle.load(open(p, "rb"))\nload(request.args["p"])\n`,
      'pickle-load:4',
    ],
    [
      'a statement',
      `${flask}def get(cursor, name):\n    cursor.execute("SELECT * FROM t WHERE n = '" + name + "'")\nget(c, request.args["n"])\n`,
      'sql-injection:4',
    ],
    [
      'a command',
      `${flask}import os\ndef run(c):\n    os.system("ls " + c)\nrun(request.args["c"])\n`,
      'subprocess-shell:5',
    ],
  ])('%s hands it on', async (_, text, expected) => {
    expect(await idsOf(text)).toContain(expected);
  });

  it.each([
    ['a file of the project', `${flask}${loader}load("own.pkl")\n`],
    [
      'a parameter that no loader gets',
      `${flask}import pickle\ndef load(path, mode):\n    print(mode)\n    return pickle.load(open(path, "rb"))\nload("own.pkl", request.args["m"])\n`,
    ],
    [
      'a name that was checked',
      `${flask}from werkzeug.utils import secure_filename\n${loader}load(secure_filename(request.args["p"]))\n`,
    ],
    [
      'all of the command line',
      `import argparse\nimport pickle\ndef main(args):\n    return pickle.load(open(args.path, "rb"))\nmain(argparse.ArgumentParser().parse_args())\n`,
    ],
    [
      'what a function returns of its own',
      `${flask}${loader}def safe(n):\n    return "own.pkl"\nload(safe(1))\n`,
    ],
  ])('says nothing of %s', async (_, text) => {
    const lines = (await idsOf(text))
      .filter((id) => id.startsWith('pickle-load:'))
      .map((id) => Number(id.split(':')[1]));
    expect(lines).toHaveLength(1);
  });

  it('comes to an end where functions call each other', async () => {
    const text = `${flask}import pickle\ndef a(p):\n    return b(p)\ndef b(p):\n    a(p)\n    return pickle.load(open(p, "rb"))\na(request.args["p"])\n`;
    expect(await idsOf(text)).toContain('pickle-load:8');
  });

  it('follows what a function returns', async () => {
    const text = `${flask}def text():\n    return request.args["c"]\nexec(text())\n`;
    expect(await idsOf(text)).toContain('eval-exec-any:4');
  });
});

/** A project in memory; what stands in it may be changed. */
function project(files: Record<string, string>) {
  const list = async (folder: string) => {
    const below = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
    return [...new Set(below.map((path) => `${folder}/${path.slice(folder.length + 1).split('/')[0]}`))];
  };
  const reader = { list, readText: async (path: string) => files[path] };
  const functions = new ProjectFunctions(new ModuleFinder(reader), {
    platform: nodePlatform,
    limits: defaultLimits,
    parentOf: dirname,
  });
  return async (path: string) => {
    const context = contextWith({ functions: (asked, text) => functions.of(asked, text) });
    const { findings } = await analyzeDocument(path, files[path], 'python', context);
    return findings.map(({ ruleId, location }) => `${ruleId}:${location.line}`);
  };
}

describe('across files', () => {
  const view = (line: string, call: string) => `${flask}${line}\n${call}\n`;
  it.each([
    ['from a module', 'from pkg.io import load', 'load(request.args["p"])'],
    ['under another name', 'from pkg.io import load as read', 'read(request.args["p"])'],
    ['by its module', 'import pkg.io', 'pkg.io.load(request.args["p"])'],
    ['by the name of its module', 'from pkg import io', 'io.load(request.args["p"])'],
    ['behind another module', 'from pkg.more import outer', 'outer(request.args["p"])'],
    ['as a method', 'from pkg.store import Store', 'Store().get(request.args["p"])'],
    ['handed on by its package', 'from pkg.api import load', 'load(request.args["p"])'],
    ['handed on under another name', 'from pkg.api import read_model', 'read_model(request.args["p"])'],
    ['handed on, by the package', 'import pkg.api', 'pkg.api.read_model(request.args["p"])'],
    ['handed on with all names', 'from pkg.stars import load', 'load(request.args["p"])'],
    ['another name for a function', 'from pkg.names import read_model', 'read_model(request.args["p"])'],
    ['a class that is handed on', 'from pkg.api import Cache', 'Cache().get(request.args["p"])'],
  ])('%s', async (_, line, call) => {
    const findings = project({
      '/w/.git/config': '',
      '/w/app.py': view(line, call),
      '/w/pkg/__init__.py': '',
      '/w/pkg/io.py': loader,
      '/w/pkg/api.py':
        'from .io import (\n    load,\n    load as read_model,\n)\nfrom .store import Store as Cache\n',
      '/w/pkg/stars.py': 'from .io import *\n',
      '/w/pkg/names.py': 'from . import io\nread_model = io.load\n',
      '/w/pkg/more.py': 'from .io import load\ndef outer(p):\n    return load(p)\n',
      '/w/pkg/store.py':
        'import pickle\nclass Store:\n    def get(self, p):\n        return pickle.load(open(p, "rb"))\n',
    });
    expect(await findings('/w/app.py')).toContain('pickle-load:3');
  });

  it.each([
    ['ssrf-loader', 'import requests\ndef go(p):\n    return requests.get(p, timeout=9)\n'],
    [
      'eval-model-output',
      'import openai\ndef go(p):\n    return eval(p)\n',
      'openai.OpenAI().responses.create(input="x")',
    ],
    ['path-traversal', 'import os\ndef go(p):\n    return open(os.path.join("/srv", p)).read()\n'],
    ['path-traversal', 'import shutil\ndef go(p):\n    shutil.rmtree(f"/srv/{p}")\n'],
    ['unsafe-xml', 'from lxml import etree\ndef go(p):\n    return etree.fromstring(p)\n'],
    [
      'ldap-injection',
      'import ldap\ndef go(p):\n    ldap.initialize("ldap://x").search_s("dc=x", 2, "(uid=" + p + ")")\n',
    ],
  ])('says what %s says of a function', async (rule, text, handed = 'request.args["p"]') => {
    const findings = project({
      '/w/.git/config': '',
      '/w/app.py': view('import openai\nfrom pkg import go', `go(${handed})`),
      '/w/quiet.py': view('from pkg import go', 'go("constant")'),
      '/w/pkg.py': text,
    });
    expect(await findings('/w/app.py')).toContain(`${rule}:4`);
    expect(await findings('/w/quiet.py')).toEqual([]);
  });

  it.each([
    ['an enumeration', 'def go(m: Mode):\n    return open("/srv/" + m.value)'],
    ['one that derives from another', 'def go(m: Wide):\n    return open("/srv/" + m.value)'],
    ['one that the package hands on', 'def go(m: Handed):\n    return open("/srv/" + m.value)'],
    ['a function that stays in a folder', 'def go(m: str):\n    return open(locate(m))'],
    [
      'a statement of an enumeration',
      'def go(m: Mode):\n    return sqlite3.connect("a").execute(f"select * from t order by {m.value}")',
    ],
  ])('says nothing of %s of another module', async (_, text) => {
    const imports = 'import sqlite3\nfrom kinds import Mode, Wide, locate\nfrom pkg import Mode as Handed\n';
    const findings = project({
      '/w/.git/config': '',
      '/w/app.py': `from fastapi import FastAPI\n${imports}app = FastAPI()\n@app.get("/x")\n${text}\n`,
      '/w/kinds.py':
        'import enum, os\nclass Mode(str, enum.Enum):\n    A = "a"\nclass Wide(Mode):\n    pass\ndef locate(m):\n' +
        '    p = os.path.realpath(m)\n    return p\n',
      '/w/pkg/__init__.py': 'from kinds import Mode\n',
    });
    expect(await findings('/w/app.py')).toEqual([]);
    const other = project({
      '/w/.git/config': '',
      '/w/app.py': `from fastapi import FastAPI\n${imports}app = FastAPI()\n@app.get("/x")\n${text}\n`,
      '/w/kinds.py': 'class Mode:\n    A = "a"\nclass Wide(Mode):\n    pass\ndef locate(m):\n    return m\n',
      '/w/pkg/__init__.py': 'from kinds import Mode\n',
    });
    expect(await other('/w/app.py')).not.toEqual([]);
  });

  it('says nothing of what a package hands on and no loader gets', async () => {
    const findings = project({
      '/w/.git/config': '',
      '/w/app.py': view('from pkg import read_model', 'read_model(request.args["p"])'),
      '/w/pkg/__init__.py': 'from .io import read as read_model, load\n',
      '/w/pkg/io.py': `${loader}def read(path):\n    return path\n`,
    });
    expect(await findings('/w/app.py')).toEqual([]);
  });

  it('finds relative modules, and modules below src', async () => {
    const findings = project({
      '/w/.git/config': '',
      '/w/src/pkg/__init__.py': '',
      '/w/src/pkg/io.py': loader,
      '/w/src/pkg/views.py': `${flask}from .io import load\nload(request.args["p"])\n`,
      '/w/scripts/run.py': `import sys\nfrom pkg.io import load\nload(sys.argv[1])\n`,
    });
    expect(await findings('/w/src/pkg/views.py')).toContain('pickle-load:3');
    expect(await findings('/w/scripts/run.py')).toContain('pickle-load:3');
  });

  it('ends where modules import each other, and passes over what is no Python', async () => {
    const findings = project({
      '/w/.git/config': '',
      '/w/a.py': `${flask}from b import load\nload(request.args["p"])\n`,
      '/w/b.py': `from a import x\nfrom c import load\n`,
      '/w/c.py': 'def load(:\n  \0 pickle.load(',
    });
    expect(await findings('/w/a.py')).toEqual([]);
  });
});

describe('constants of other modules', () => {
  const settings = `URL = "http://models.acme.ai/m.bin"
TRUST = True
TWICE = True
if x:
    TWICE = False
MOVED = True
def f():
    global MOVED
    MOVED = False
OPEN = os.environ.get("OPEN", True)
class Config:
    TRUST = True
    SAFE = False
class Base(Settings):
    TRUST = True
`;
  const revision = 'revision="0123456789abcdef0123456789abcdef01234567"';
  const trusts = (line: string, value: string, before = '') =>
    `from transformers import AutoModel\n${line}\n${before}AutoModel.from_pretrained("a/b", ${revision}, trust_remote_code=${value})\n`;
  const of = (text: string) =>
    project({ '/w/.git/config': '', '/w/app/settings.py': settings, '/w/app/main.py': text })(
      '/w/app/main.py',
    );

  it.each([
    ['a name', 'from settings import TRUST', 'TRUST'],
    ['under another name', 'from settings import TRUST as t', 't'],
    ['by its module', 'import settings', 'settings.TRUST'],
    ['by its module under another name', 'import settings as s', 's.TRUST'],
    ['with all names', 'from settings import *', 'TRUST'],
    ['of a class', 'from settings import Config', 'Config.TRUST'],
    ['relative', 'from .settings import TRUST', 'TRUST'],
    ['relative, by its module', 'from . import settings', 'settings.TRUST'],
  ])('%s', async (_, line, value) => {
    expect(await of(trusts(line, value))).toContain('trust-remote-code:3');
  });

  it.each([
    ['set twice', 'from settings import TWICE', 'TWICE'],
    ['set by a function', 'from settings import MOVED', 'MOVED'],
    ['from the environment', 'from settings import OPEN', 'OPEN'],
    ['false', 'from settings import Config', 'Config.SAFE'],
    ['of a class that derives', 'from settings import Base', 'Base.TRUST'],
  ])('not what is %s', async (_, line, value) => {
    const all = await of(trusts(line, value));
    expect(all.filter((one) => one.startsWith('trust-remote-code'))).toEqual(
      value === 'Config.SAFE' ? [] : await openly(),
    );
  });

  /** What is said where nothing is known of the value. */
  async function openly() {
    const all = await of(trusts('from other import TRUST', 'TRUST'));
    return all.filter((one) => one.startsWith('trust-remote-code'));
  }

  it('are addresses', async () => {
    const text =
      'import urllib.request\nfrom settings import URL\nurllib.request.urlretrieve(URL, "m.bin")\n';
    expect(await of(text)).toContain('http-model-download:3');
  });
});

describe('functions of libraries under names of a module', () => {
  const io = `import pickle as _p
import json
import torch
from pickle import loads as plain, load
from json import loads as text
read = _p.loads
twice = _p.loads
twice = json.loads
own = _p.load
parse = json.loads
open_model = torch.load
def own(path):
    return json.load(open(path))
class Reader:
    def load(self, path):
        return path
`;
  const of = async (line: string, call: string) => {
    const files = { '/w/.git/config': '', '/w/app/io_utils.py': io, '/w/app/main.py': `${line}\n${call}\n` };
    const found = await project(files)('/w/app/main.py');
    return found.filter((one) => one.endsWith(':2'));
  };

  it.each([
    ['by its name', 'from io_utils import read', 'read(data)', 'pickle-load:2'],
    ['under another name', 'from io_utils import read as r', 'r(data)', 'pickle-load:2'],
    ['by the module', 'import io_utils', 'io_utils.read(data)', 'pickle-load:2'],
    ['by the module under another name', 'import io_utils as i', 'i.read(data)', 'pickle-load:2'],
    ['with all names', 'from io_utils import *', 'read(data)', 'pickle-load:2'],
    ['relative', 'from .io_utils import read', 'read(data)', 'pickle-load:2'],
    ['relative, by the module', 'from . import io_utils', 'io_utils.read(data)', 'pickle-load:2'],
    ['that it imports', 'from io_utils import plain', 'plain(data)', 'pickle-load:2'],
    [
      'with its switch',
      'from io_utils import open_model',
      'open_model(path, weights_only=False)',
      'torch-load-unsafe:2',
    ],
  ])('are followed %s', async (_, line, call, expected) => {
    expect(await of(line, call)).toContain(expected);
  });

  it.each([
    ['of another library', 'from io_utils import parse', 'parse(data)'],
    ['of another library that it imports', 'from io_utils import text', 'text(data)'],
    ['set twice', 'from io_utils import twice', 'twice(data)'],
    ['defined as well', 'from io_utils import own', 'own(path)'],
    ['that a class of it has too', 'from io_utils import load', 'load(path)'],
    ['of another module', 'from elsewhere import read', 'read(data)'],
    ['of the file itself', 'import io_utils', 'read(data)'],
  ])('but no name %s', async (_, line, call) => {
    expect(await of(line, call)).toEqual([]);
  });
});

describe('at each keystroke', () => {
  it('speaks again where the function that is called changed', async () => {
    const memory = new ParseMemory();
    const ids = async (text: string) => {
      const report = await analyzeDocument('a.py', text, 'python', contextWith({ memory }));
      return report.findings.map(({ ruleId, location }) => `${ruleId}:${location.line}`);
    };
    const caller = 'load(request.args["p"])\n';
    expect(await ids(`${flask}${loader}${caller}`)).toContain('pickle-load:5');
    const harmless = loader.replace('pickle.load(open(path, "rb"))', 'path.upper()');
    expect(await ids(`${flask}${harmless}${caller}`)).toEqual([]);
    expect(await ids(`${flask}${loader}${caller}`)).toContain('pickle-load:5');
    memory.dispose();
  });
});
