// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Python, not JavaScript
/** What names, attributes, parameters and texts may be: rules see through all of it. */
import { describe, expect, it } from 'vitest';
import { findPython, idsOf } from './support';

/** `rule:line severity` of a Python text. */
async function judged(text: string): Promise<string[]> {
  return (await findPython(text)).map(
    ({ ruleId, severity, location }) => `${ruleId}:${location.line} ${severity}`,
  );
}

const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;

describe('a name with several meanings', () => {
  it('means all of them', async () => {
    expect(
      await idsOf(
        lines(
          'import json, pickle',
          'try:',
          '    import joblib',
          'except ImportError:',
          '    from acme import joblib',
          'def a(path): return joblib.load(path)',
          'def b(kind, file):',
          '    if kind: fn = pickle.load',
          '    else: fn = json.load',
          '    return fn(file)',
          'def c(kind, file):',
          '    fn = json.load if kind else pickle.load',
          '    return fn(file)',
        ),
      ),
    ).toEqual(['joblib-load:6', 'pickle-load:10', 'pickle-load:13']);
  });

  it('may be a class attribute', async () => {
    expect(
      await idsOf(
        lines(
          'import pickle',
          'class Store:',
          '    read = pickle.load',
          '    def a(self, file): return Store.read(file)',
          '    def b(self, file): return self.read(file)',
        ),
      ),
    ).toEqual(['pickle-load:4', 'pickle-load:5']);
  });

  it('may be a parameter of a known class, or one with an unsafe default', async () => {
    expect(
      await judged(
        lines(
          'import tarfile, torch',
          'def a(archive: tarfile.TarFile, folder): archive.extractall(folder)',
          'def b(archive: tarfile.TarFile | None, folder): archive.extractall(folder)',
          'def c(path, safe=False): return torch.load(path, weights_only=safe)',
          'def d(path, safe=True): return torch.load(path, weights_only=safe)',
        ),
      ),
    ).toEqual([
      'archive-extract:2 medium',
      'archive-extract:3 medium',
      'torch-load-unsafe:4 medium',
      'torch-load-unsafe:5 info',
    ]);
  });

  it('may be a module that a cell of marimo hands to another', async () => {
    const cells = lines(
      'import marimo',
      'app = marimo.App()',
      '@app.cell',
      'def __():',
      '    import pickle',
      '    return (pickle,)',
      '@app.cell',
      'def __(pickle, file):',
      '    return pickle.load(file)',
    );
    expect(await idsOf(cells)).toEqual(['pickle-load:9']);
    expect(await idsOf(cells.replaceAll('@app.cell', '@app.function'))).toEqual([]);
  });
});

describe('keywords', () => {
  it('are found in dictionaries that statements fill', async () => {
    const wrapper = (statement: string) =>
      lines(
        'import torch',
        'def load(path, **kwargs):',
        `    ${statement}`,
        '    return torch.load(path, **kwargs)',
      );
    for (const statement of [
      'kwargs["weights_only"] = False',
      'kwargs.setdefault("weights_only", False)',
      'kwargs.update(weights_only=False)',
      'kwargs.update({"weights_only": False})',
    ])
      expect(await idsOf(wrapper(statement)), statement).toEqual(['torch-load-unsafe:4']);
    expect(await idsOf(wrapper('kwargs["weights_only"] = True'))).toEqual([]);
    expect(await idsOf(wrapper('other["weights_only"] = False'))).toEqual([]);
  });

  it('are switched off by a function that takes the place of torch.load', async () => {
    const text = lines(
      'import torch',
      'original = torch.load',
      'def load(*args, **kwargs):',
      '    kwargs["weights_only"] = False',
      '    return original(*args, **kwargs)',
      'torch.load = load',
    );
    expect(await idsOf(text)).toEqual(['torch-load-unsafe:5', 'torch-disable-weights-only:6']);
  });
});

describe('a command', () => {
  it('is put together in many ways', async () => {
    const text = lines(
      'import os, subprocess',
      'TEMPLATE = "run {0}"',
      'def a(name): os.system("wget -O" + name + " x")',
      'def b(name):',
      '    command = "perl x.pl"',
      '    command += f" < {name}"',
      '    os.system(command)',
      'def c(name): os.system(" ".join(["ls", name]))',
      'def d(name): subprocess.run(TEMPLATE.format(name), shell=True)',
      'def e(name): subprocess.run(["bash", "-c", f"ls {name}"])',
      'def f(name): os.system("ls %s" % name)',
    );
    expect(await judged(text)).toEqual([3, 7, 8, 9, 10, 11].map((line) => `subprocess-shell:${line} low`));
  });

  it('is constant where all its parts are', async () => {
    const text = lines(
      'import os',
      'NAME = (',
      '    "x"  # why',
      ')',
      'os.system(f"ls {NAME}")',
      'os.system("ls {}".format(NAME))',
      'os.system("ls " + NAME)',
      'os.system("ls %s" % NAME)',
      'os.system(" ".join(["ls", NAME]))',
    );
    expect(await idsOf(text)).toEqual([]);
  });
});

describe('a function that is handed on', () => {
  it('counts where whoever gets it calls it', async () => {
    const text = lines(
      'parser.add_argument("--layers", type=eval)',
      'values = list(map(eval, rows))',
      'rows["x"] = rows["x"].apply(eval)',
      'print(hasattr(eval, "x"))',
    );
    expect(await idsOf(text)).toEqual(['eval-exec-any:1', 'eval-exec-any:2', 'eval-exec-any:3']);
  });
});

describe('bytes', () => {
  it('that the program wrote itself are nobody else’s', async () => {
    const text = lines(
      'import cloudpickle, pickle, yaml',
      'class Rows:',
      '    def __init__(self, rows): self.data = [pickle.dumps(row) for row in rows]',
      '    def get(self, index): return pickle.loads(self.data[index])',
      'def check(value):',
      '    text = yaml.dump(value)',
      '    return yaml.unsafe_load(text)',
      'class Wrap:',
      '    def __reduce__(self): return cloudpickle.loads, (cloudpickle.dumps(self.inner),)',
    );
    expect(await idsOf(text)).toEqual([]);
    expect(await idsOf('import pickle\ndata = pickle.dumps(a)\ndata = read()\npickle.loads(data)\n')).toEqual(
      ['pickle-load:4'],
    );
  });

  it('of the project are less alarming, unless the program fetched them', async () => {
    const text = lines(
      'import os, pickle, gdown',
      'from pathlib import Path',
      'a = pickle.load(open(Path(__file__).parent / "a.pkl", "rb"))',
      'b = pickle.load(open(os.path.join(os.path.dirname(__file__), "b.pkl"), "rb"))',
      'gdown.download(id="x", output="c.pkl")',
      'c = pickle.load(open("c.pkl", "rb"))',
    );
    expect(await judged(text)).toEqual([
      'pickle-load:3 medium',
      'pickle-load:4 medium',
      'pickle-load:6 high',
      'joblib-hash-missing:6 medium',
    ]);
  });
});

describe('statements of SQL', () => {
  it('are read through names, and told from sentences', async () => {
    const text = lines(
      'def a(cursor, name):',
      '    query = "SELECT * FROM t"',
      '    query += " WHERE name = \'" + name + "\'"',
      '    cursor.execute(query)',
      'def b(cursor, table): cursor.execute(f"DELETE FROM {table}")',
      'def c(cursor, name): cursor.execute("SELECT * FROM t WHERE a = ?", (name,))',
      'def d(bot, name): bot.execute(f"update {name} please")',
    );
    expect(await judged(text)).toEqual(['sql-injection:4 medium', 'sql-injection:5 low']);
  });
});
