/** Kinds of findings that a reading of repositories called useless, beside what must still be said: docs/precision.md. */
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { contextWith, notebookOf } from './support';

async function said(path: string, text: string): Promise<string[]> {
  const context = contextWith({ within: path });
  const { findings } = await analyzeDocument(path, text, documentKind(path) ?? 'text', context);
  return findings.map(({ ruleId, severity, location }) => `${ruleId} ${severity} ${location.line}`);
}

describe('commands', () => {
  it('of a program and its own command line are low, those of a client and of a file are not', async () => {
    const text = `import os, sys, yaml
from flask import request
REGION = sys.argv[1]
os.system(f"aws eks --region {REGION}")
os.system("ls " + request.args["folder"])
os.system(yaml.safe_load(open("steps.yaml"))["run"])
`;
    const found = (await said('deploy.py', text)).filter((one) => one.startsWith('subprocess-shell'));
    expect(found).toEqual(['subprocess-shell low 4', 'subprocess-shell high 5', 'subprocess-shell medium 6']);
  });
});

describe('loaders of a library', () => {
  const text =
    'from fairseq import checkpoint_utils\nstate = checkpoint_utils.load_checkpoint_to_cpu(path)\n';
  it('are no finding inside of it', async () => {
    expect(await said('fairseq/models/a.py', text)).toEqual([]);
    expect(await said('train/a.py', text)).toEqual(['library-model-load medium 2']);
  });
});

describe('what is handed to a function of the program', () => {
  it('from its own command line is low, from a client it is not', async () => {
    const load =
      'import pickle, sys\nfrom flask import request\ndef load(p):\n    return pickle.load(open(p, "rb"))\n';
    expect(await said('a.py', `${load}load(sys.argv[1])\n`)).toContain('pickle-load low 5');
    expect(await said('a.py', `${load}load(request.args["p"])\n`)).toContain('pickle-load high 5');
  });
});

describe('digests', () => {
  const load = 'model = joblib.load(folder + "/m.joblib")\n';
  it('are compared by a registry of runs', async () => {
    const artifact = `import joblib, wandb\nfolder = wandb.init().use_artifact("m:latest").download()\n${load}`;
    expect(await said('a.py', artifact)).toContain('joblib-hash-missing low 3');
    const snapshot = `import joblib\nfrom huggingface_hub import snapshot_download\nfolder = snapshot_download("org/m")\n${load}`;
    expect(await said('a.py', snapshot)).toContain('joblib-hash-missing medium 4');
    const checked = snapshot.replace('model =', 'verify_file_integrity(folder)\nmodel =');
    expect((await said('a.py', checked)).filter((one) => one.startsWith('joblib-hash'))).toEqual([]);
  });
});

describe('prose', () => {
  it('is lower than documents that are run', async () => {
    const code = 'import torch\nmodel = torch.hub.load("org/repository", "m")\n';
    const severityIn = async (text: string) =>
      (await said('README.md', text)).find((one) => one.startsWith('torch-hub-load'))?.split(' ')[1];
    expect(await severityIn(`# Use\n\n\`\`\`python\n${code}\`\`\`\n`)).toBe('low');
    const head = '---\njupytext:\n  formats: md:myst\nkernelspec:\n  name: python3\n---\n';
    expect(await severityIn(`${head}\n\`\`\`{code-cell}\n${code}\`\`\`\n`)).toBe('medium');
  });
});

describe('options', () => {
  it('that a branch sets are chosen', async () => {
    const text = (set: string) =>
      `from transformers import AutoModel\ndef load(name, args):\n    options = {}\n${set}\n    return AutoModel.from_pretrained(name, **options)\n`;
    const line = '    options["trust_remote_code"] = True';
    expect(await said('a.py', text(line))).toContain('trust-remote-code high 5');
    expect(await said('a.py', text(`    if args.trust:\n    ${line}`))).toContain('trust-remote-code low 6');
  });
});

describe('code', () => {
  it('of digits is a number', async () => {
    expect(await said('a.py', 'x = eval(s) if s.isnumeric() else s\n')).toEqual([]);
    expect(await said('a.py', 'x = eval(s) if s.isidentifier() else s\n')).toEqual([
      'eval-exec-any medium 1',
    ]);
  });
});

describe('paths', () => {
  it('are those of uploads, and not of what saves itself', async () => {
    const head =
      'from flask import Flask, request\napp = Flask(__name__)\n@app.post("/a")\ndef a(service, path):\n';
    expect(await said('a.py', `${head}    service.save(path)\n`)).toEqual([]);
    const upload = `${head}    file = request.files["f"]\n    file.save("up/" + file.filename)\n`;
    expect(await said('a.py', upload)).toContain('path-traversal high 6');
  });

  it('that a download gave are no command', async () => {
    const cells = (name: string) =>
      notebookOf([`import gdown\n${name} = gdown.download("https://example.org/a")`, `!head {${name}}`]);
    expect((await said('a.ipynb', cells('dataset_path'))).filter((one) => /nb-shell/.test(one))).toEqual([]);
    expect((await said('a.ipynb', cells('answer'))).filter((one) => /nb-shell/.test(one))).toHaveLength(1);
  });
});

describe('versions', () => {
  it('that a build job tests with are medium at most', async () => {
    const job =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: pip install torch==1.9.0\n';
    const found = (await said('.github/workflows/a.yml', job)).filter((one) => /known-bad/.test(one));
    expect(found).toEqual(['known-bad-dependency medium 6']);
    expect(await said('requirements.txt', 'torch==1.9.0\n')).toContain('known-bad-dependency critical 1');
  });
});

describe('indexes', () => {
  it('of PyTorch beside PyPI hold public packages alone', async () => {
    const install = (main: string) =>
      `FROM python:3.12\nRUN pip install --index-url ${main} --extra-index-url https://pypi.org/simple a==1.0.0\n`;
    const severityOf = async (main: string) =>
      (await said('Dockerfile', install(main))).find((one) => /pip-index/.test(one))?.split(' ')[1];
    expect(await severityOf('https://download.pytorch.org/whl/cpu')).toBe('info');
    expect(await severityOf('https://packages.example.org/simple')).toBe('medium');
  });
});

describe('runs of MLflow', () => {
  it('are named for good by their id', async () => {
    const load = (uri: string) => `import mlflow\nmodel = mlflow.pyfunc.load_model("${uri}")\n`;
    expect(await said('a.py', load(`runs:/${'0a'.repeat(16)}/model`))).toEqual([]);
    expect(await said('a.py', load('models:/a/latest'))).toEqual(['mlflow-load-model medium 2']);
  });
});

describe('requirements', () => {
  it('of one file without versions are one finding', async () => {
    const found = (await said('requirements.txt', 'a\nb\nc\n')).filter((one) => /unpinned/.test(one));
    expect(found).toEqual(['unpinned-requirement low 1']);
  });

  it('of a script are resolved each time', async () => {
    const text = '# /// script\n# dependencies = ["rich"]\n# ///\nimport rich\n';
    expect(await said('run.py', text)).toEqual(['unpinned-requirement low 2']);
  });
});

describe('choices and constants', () => {
  it('are no commands of somebody else', async () => {
    const text = 'import os\nos.system("cls" if os.name == "nt" else "clear")\n';
    expect(await said('a.py', text)).toEqual([]);
  });

  it('name members of archives', async () => {
    const head = 'import tarfile\nwith tarfile.open(path) as tar:\n';
    const loop = `${head}    for part in ["train", "dev"]:\n        tar.extract(part, folder)\n`;
    expect(await said('a.py', loop)).toEqual(['archive-extract low 4']);
    expect(await said('a.py', `${head}    tar.extractall(folder)\n`)).toEqual(['archive-extract medium 3']);
  });

  it('say their own name', async () => {
    expect(await said('a.py', 'class Mount:\n    v3io_credentials = "v3io_credentials"\n')).toEqual([]);
  });
});

describe('masks of files', () => {
  it('are read by setting them', async () => {
    expect(await said('a.py', 'import os\nmask = os.umask(0)\nos.umask(mask)\n')).toEqual([]);
    expect(await said('a.py', 'import os\nmask = os.umask(0)\nopen("a", "w")\n')).toEqual([
      'tempfile medium 2',
    ]);
  });
});

describe('actions', () => {
  it('of vendors at a version are low where others are not', async () => {
    const job = (use: string) =>
      `on: push\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${use}\n`;
    const severityOf = async (use: string) =>
      (await said('.github/workflows/a.yml', job(use)))
        .find((one) => /action-unpinned/.test(one))
        ?.split(' ')[1];
    expect(await severityOf('docker/login-action@v3')).toBe('low');
    expect(await severityOf('docker/login-action@master')).toBe('medium');
    expect(await severityOf('somebody/login-action@v3')).toBe('medium');
  });
});

describe('packages that others need', () => {
  it('are lower than those that a lock is for', async () => {
    const lock = (name: string, version: string) =>
      `version = 1\n[[package]]\nname = "app"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "a" }]\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "${name}" }]\n[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n`;
    const found = (await said('uv.lock', lock('zipp', '3.8.0'))).filter((one) => /known-bad/.test(one));
    expect(found).toEqual(['known-bad-dependency low 14']);
  });
});

describe('requirements that a setup script reads', () => {
  const files: Record<string, string> = {};
  const severityOf = async () => {
    const platform = { ...nodePlatform, readText: async (path: string) => files[path] };
    const { findings } = await analyzeDocument(
      'pkg/requirements.txt',
      'numpy\n',
      'requirements',
      contextWith({ platform, profile: 'strict' }),
    );
    return findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  };

  it('are what a library needs', async () => {
    expect(await severityOf()).toEqual(['unpinned-requirement medium']);
    files['pkg/setup.py'] = 'setup(install_requires=open("requirements.txt").read().split())\n';
    expect(await severityOf()).toEqual(['unpinned-requirement low']);
    files['pkg/setup.py'] = '# see requirements.txt\nsetup(install_requires=open("dev-requirements.txt"))\n';
    expect(await severityOf()).toEqual(['unpinned-requirement medium']);
  });
});

describe('a requirement without a version', () => {
  it('is low, and a branch of somebody else is not', async () => {
    const text =
      'numpy\nacme @ git+https://github.com/acme/acme@main\nodd @ git+https://github.com/acme/odd@v1.2.0\n';
    const found = await said('requirements.txt', text);
    expect(found).toEqual([
      'unpinned-requirement low 1',
      'unpinned-requirement medium 2',
      'unpinned-requirement low 3',
    ]);
  });

  it('is medium in the profile strict', async () => {
    const context = contextWith({ profile: 'strict' });
    const { findings } = await analyzeDocument('requirements.txt', 'numpy\n', 'requirements', context);
    expect(findings.map(({ severity }) => severity)).toEqual(['medium']);
  });
});

describe("the project's own repository", () => {
  const dockerfile =
    'FROM registry.example.org/acme/forecast:latest\nRUN git clone https://github.com/acme/forecast.git\n';
  const cell = notebookOf(['!pip install git+https://github.com/acme/Forecast.git']);
  const told = async (project: string, path: string, text: string) => {
    const { findings } = await analyzeDocument(
      path,
      text,
      documentKind(path) ?? 'text',
      contextWith({ within: path, project }),
    );
    const rules = /^(?:image-unpinned|insecure-download|pip-unpinned)$/;
    return findings
      .filter(({ ruleId }) => rules.test(ruleId))
      .map(({ ruleId, severity }) => `${ruleId} ${severity}`);
  };

  it('is known by the name of the folder', async () => {
    expect(await told('forecast', 'Dockerfile', dockerfile)).toEqual([
      'image-unpinned low',
      'insecure-download low',
    ]);
    expect(await told('other', 'Dockerfile', dockerfile)).toEqual([
      'image-unpinned medium',
      'insecure-download medium',
    ]);
    expect(await told('forecast', 'a.ipynb', cell)).toEqual(['pip-unpinned low']);
    expect(await told('other', 'a.ipynb', cell)).toEqual(['pip-unpinned medium']);
    expect(await told('other', 'forecast/notebooks/a.ipynb', cell)).toEqual(['pip-unpinned low']);
  });
});

describe('a clone', () => {
  it('whose commit the next instruction checks out is pinned', async () => {
    const pinned = 'RUN cd kernels && git checkout $KERNELS_COMMIT\n';
    const text = `FROM a@sha256:${'0'.repeat(64)}\nARG KERNELS_COMMIT\nRUN git clone https://github.com/acme/kernels\n`;
    const clones = async (more: string) =>
      (await said('Dockerfile', text + more)).filter((one) => one.startsWith('insecure-download'));
    expect(await clones(pinned)).toEqual([]);
    expect(await clones('')).toEqual(['insecure-download medium 3']);
    expect(await clones(`RUN git clone https://github.com/acme/other\n${pinned}`)).toEqual([
      'insecure-download medium 3',
    ]);
  });
});

describe('constants', () => {
  it('of both branches of a choice, and of a loop, are no command of others', async () => {
    const text = `import os, platform, subprocess
clear = "cls" if platform.system() == "Windows" else "clear"
os.system(clear)
for line, name in [("git diff", "a"), ("git status", "b")]:
    subprocess.check_output(line, shell=True)
for line in ("sudo ls", "sudo df"):
    subprocess.run(line.replace("sudo ", ""), shell=True)
for line in read():
    subprocess.run(line, shell=True)
LINES = {"win32": "cls", "linux": "clear"}
subprocess.run(LINES.get(platform.system(), "clear"), shell=True)
subprocess.run(LINES[platform.system()], shell=True)
subprocess.run({**read(), "a": "b"}[name], shell=True)
`;
    const found = (await said('tools.py', text)).filter((one) => one.startsWith('subprocess-shell'));
    expect(found).toEqual(['subprocess-shell medium 9', 'subprocess-shell medium 13']);
  });

  it('are no documents of others', async () => {
    const text = `import yaml
MODEL = """
class: linear
"""
MODEL = yaml.load(MODEL, Loader=yaml.FullLoader)
other = yaml.load(open(path), Loader=yaml.FullLoader)
`;
    expect(await said('a.py', text)).toEqual(['yaml-unsafe-load medium 6']);
  });

  it('and numbers are no part of a statement that others write', async () => {
    const text = `def index(cursor, rows, name):
    lists = max(len(rows) // 1000, 10)
    cursor.execute(f"CREATE INDEX a ON b USING ivfflat (c) WITH (lists = {lists})")
    cursor.execute(f"SELECT a FROM b WHERE c = {name}")
`;
    expect(await said('a.py', text)).toEqual(['sql-injection medium 4']);
  });
});

describe('options without effect', () => {
  it('of settings of generation are no finding', async () => {
    const text = `from transformers import AutoModel
from transformers.generation import GenerationConfig
GenerationConfig.from_pretrained(name, trust_remote_code=True)
AutoModel.from_pretrained(name, trust_remote_code=True)
`;
    const found = (await said('a.py', text)).filter((one) => one.startsWith('trust-remote-code'));
    expect(found).toEqual(['trust-remote-code high 4']);
  });
});

describe('what is no secret', () => {
  it('stands beside a password in a Secret', async () => {
    const text = `apiVersion: v1
kind: Secret
metadata: {name: db}
stringData:
  POSTGRES_PASSWORD: superSecretPassword
  POSTGRES_USER: forecasts
  POSTGRES_DB: forecasts
`;
    const found = (await said('k8s/db.yaml', text)).filter((one) => one.startsWith('pipeline-secret'));
    expect(found).toEqual(['pipeline-secret medium 5']);
  });

  it('is a word that a language model shall guess', async () => {
    const text =
      'import random\nmasked_token = vocabulary[random.randint(0, 9)]\ntoken = random.randint(0, 9)\n';
    expect(await said('a.py', text)).toEqual(['prng-for-secrets medium 3']);
  });
});

describe('what a newer Python would check', () => {
  it('is low where an older one has no filter', async () => {
    const text = `import tarfile
with tarfile.open(path) as archive:
    if hasattr(tarfile, "data_filter"):
        archive.extractall(out, filter="data")
    else:
        archive.extractall(out)
    archive.extractall(out)
`;
    expect(await said('a.py', text)).toEqual(['archive-extract low 6', 'archive-extract medium 7']);
  });
});

describe('downloads', () => {
  it('of pictures need no digest', async () => {
    const text = `import torch
torch.hub.download_url_to_file("https://example.org/a.png", "a.png")
torch.hub.download_url_to_file("https://example.org/a.pth", "a.pth")
`;
    expect(await said('a.py', text)).toEqual(['joblib-hash-missing medium 3']);
  });
});

describe('a tag of the newest build', () => {
  it('for a version that it names is low', async () => {
    const images = async (tag: string) =>
      (await said('Dockerfile', `FROM acme/chef:${tag}\n`)).filter((one) => one.startsWith('image-unpinned'));
    expect(await images('latest-rust-1.85.1')).toEqual(['image-unpinned low 1']);
    expect(await images('latest-gpu')).toEqual(['image-unpinned medium 1']);
  });
});

describe('a reader of the library datasets', () => {
  it('fetches no repository', async () => {
    const text =
      'from datasets import load_dataset\nload_dataset("csv", data_files="a.csv")\nload_dataset("acme/rows")\n';
    const found = (await said('a.py', text)).filter((one) => one.startsWith('hf-unpinned-revision'));
    expect(found).toEqual(['hf-unpinned-revision low 3']);
  });
});

describe('a password in settings', () => {
  it('may have a number sign in it', async () => {
    const text = `DATABASE_PASSWORD=${['Vq8', 'mL2z', 'pR4'].join('#')}\nPASSWORD= # none\n`;
    expect(await said('.env.production', text)).toEqual(['hardcoded-secret-named medium 1']);
  });
});

describe('a known vulnerability of medium severity', () => {
  it('is low in what installs, and where only own data is kept', async () => {
    expect(
      await said('requirements.txt', 'scikit-learn==1.4.0\nrequests==2.31.0\nsetuptools==78.1.0\n'),
    ).toEqual(['known-bad-dependency low 1', 'known-bad-dependency medium 2', 'known-bad-dependency high 3']);
  });
});

describe('a fifth reading', () => {
  const rulesOf = async (path: string, text: string) =>
    (await said(path, text)).map((one) => one.replace(/ \d+$/, ''));

  it('lowers paths that are compared with a folder, and takes what an id leads to for no path', async () => {
    const head =
      'import os\nfrom flask import Flask, request, send_file\napp = Flask(__name__)\n@app.route("/f")\ndef f():\n';
    const path = '    p = os.path.realpath(os.path.join("d", request.args["n"]))\n';
    const check = '    if os.path.commonpath([p, "d"]) != "d":\n        raise ValueError\n';
    expect(await rulesOf('a.py', `${head}${path}    return open(p).read()\n`)).toContain(
      'path-traversal high',
    );
    expect(await rulesOf('a.py', `${head}${path}${check}    return open(p).read()\n`)).toEqual([
      'path-traversal low',
    ]);
    const task = '    t = AsyncResult(request.args["id"])\n    return send_file(t.result)\n';
    expect(await rulesOf('a.py', `from celery.result import AsyncResult\n${head}${task}`)).toEqual([]);
  });

  it('says once what FileResponse and open do, and nothing of numbers that may be missing', async () => {
    const head =
      'from fastapi import FastAPI\nfrom fastapi.responses import FileResponse\nfrom typing import Optional\napp = FastAPI()\n@app.get("/f")\n';
    const nested = await rulesOf(
      'a.py',
      `${head}def f(name: str):\n    return FileResponse(open("d/" + name))\n`,
    );
    expect(nested.filter((one) => one === 'path-traversal high').length).toBe(1);
    expect(
      await rulesOf('a.py', `${head}def f(n: Optional[int] = None):\n    return open(f"d/{n}").read()\n`),
    ).toEqual([]);
    expect(
      await rulesOf('a.py', `${head}def f(n: int | None = None):\n    return open(f"d/{n}").read()\n`),
    ).toEqual([]);
  });

  it('knows the host of an address that begins with a setting', async () => {
    const head =
      'import requests, settings\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/p")\ndef p(path: str):\n';
    const ssrf = async (url: string) =>
      (await rulesOf('a.py', `${head}    return requests.get(${url}, timeout=5)\n`)).filter((one) =>
        one.startsWith('ssrf'),
      );
    expect(await ssrf('f"{settings.server}/{path}"')).toEqual([]);
    expect(await ssrf('settings.server + "/x/" + path')).toEqual([]);
    expect(await ssrf('f"{path}/{settings.server}"')).toEqual(['ssrf-loader medium']);
    expect(await ssrf('f"{settings.server}{path}"')).toEqual(['ssrf-loader medium']);
  });

  it('says once that a statement is put together, and tells values from columns and constants', async () => {
    const sql = async (text: string) => (await rulesOf('a.py', text)).filter((one) => one.startsWith('sql'));
    const text = 'from sqlalchemy import text\ndef f(c, v):\n';
    expect(await sql(`${text}    c.execute(text(f"SELECT * FROM t WHERE a = '{v}'"))\n`)).toEqual([
      'sql-injection medium',
    ]);
    expect(await sql(`${text}    q = text(f"SELECT * FROM t WHERE a = '{v}'")\n    c.execute(q)\n`)).toEqual([
      'sql-injection medium',
    ]);
    expect(await sql(`def f(c, v):\n    c.execute(f"SELECT a, {v} FROM t")\n`)).toEqual([
      'sql-injection low',
    ]);
    expect(await sql(`def f(c, v):\n    c.execute(f"INSERT INTO t VALUES (1, {v})")\n`)).toEqual([
      'sql-injection medium',
    ]);
    expect(
      await sql(
        `from settings import DEFAULT_USER\ndef f(c):\n    c.execute(f"SELECT * FROM t WHERE u = '{DEFAULT_USER}'")\n`,
      ),
    ).toEqual([]);
  });

  it('lowers tokens that the program asked for itself, and modules that its own command line names', async () => {
    const own =
      'import jwt\ndef f(c):\n    token = c.get_access_token("scope")\n    return jwt.decode(token, options={"verify_signature": False})\n';
    expect(await rulesOf('a.py', own)).toEqual(['token-unverified low']);
    const handed = own.replace('c.get_access_token("scope")', 'get_token_from_header(request)');
    expect(await rulesOf('a.py', handed)).toEqual(['token-unverified high']);
    const imports =
      'import argparse, importlib\nargs = argparse.ArgumentParser().parse_args()\nimportlib.import_module(args.m)\n';
    expect(await rulesOf('a.py', imports)).toEqual(['config-instantiate low']);
  });

  it('lowers caches of the program, options that turn certificates off, and archives whose members are compared', async () => {
    expect(await rulesOf('a.py', 'import diskcache\nc = diskcache.Cache("cache")\n')).toEqual([
      'pickle-cache low',
    ]);
    expect(await rulesOf('a.py', 'import diskcache\nc = diskcache.Cache("/tmp/cache")\n')).toEqual([
      'pickle-cache medium',
    ]);
    const pool = (chosen: string) =>
      `import ssl, urllib3\ndef f(v):\n${chosen}    return urllib3.PoolManager(cert_reqs=r)\n`;
    expect(await rulesOf('a.py', pool('    r = ssl.CERT_NONE\n'))).toEqual(['requests-no-verify high']);
    const either = '    if v:\n        r = ssl.CERT_REQUIRED\n    else:\n        r = ssl.CERT_NONE\n';
    expect(await rulesOf('a.py', pool(either))).toEqual([]);
    const tar = (check: string) =>
      `import os, tarfile\ndef f(p, d):\n    with tarfile.open(p) as t:\n${check}        t.extractall(d)\n`;
    expect(await rulesOf('a.py', tar(''))).toEqual(['archive-extract medium']);
    const compared =
      '        for m in t.getmembers():\n            if not os.path.realpath(os.path.join(d, m.name)).startswith(d):\n                raise ValueError\n';
    expect(await rulesOf('a.py', tar(compared))).toEqual(['archive-extract low']);
  });

  it('lowers credentials that open nothing any more, or nothing that others reach, and those that tests make up', async () => {
    const link = (day: string) =>
      `URL = "https://a.blob.core.windows.net/m/x.pt?sv=2022-11-02&se=${day}T00:00:00Z&sr=b&sp=r&sig=${'aB3dE5gH7jK9mN1pQ4sT6vW8xY0zC2'.repeat(2).slice(0, 42)}%3D"\n`;
    expect(await rulesOf('a.py', link('2999-01-01'))).toEqual(['hardcoded-secret-known high']);
    expect(await rulesOf('a.py', link('2020-01-01'))).toEqual(['hardcoded-secret-known low']);
    const word = ['tr0ub', '4dor-', '3x'].join('');
    const url = (host: string) => `URL = "postgresql://ml:${word}@${host}:5432/x"\n`;
    expect(await rulesOf('a.py', url('db.corp.net'))).toEqual(['hardcoded-secret-known high']);
    expect(await rulesOf('a.py', url('db'))).toEqual(['hardcoded-secret-known low']);
    expect(await rulesOf('tests/test_a.py', url('db.corp.net'))).toEqual(['hardcoded-secret-known low']);
  });

  it("lowers names that the makers of a package hold, and tries of a release of one's own", async () => {
    expect(await rulesOf('requirements.txt', 'bs4==0.0.2\n')).toContain('typosquat-import low');
    const install =
      'install:\n\tpip install -i https://test.pypi.org/simple --extra-index-url https://pypi.org/simple mine==1.0\n';
    expect(await rulesOf('Makefile', install)).toContain('pip-index-risk low');
  });

  it('reads texts of constants under a name, numbers that a parameter is said to be, and calls in braces', async () => {
    const sql = async (text: string) => (await rulesOf('a.py', text)).filter((one) => one.startsWith('sql'));
    const named =
      'A = "a"\ndef f(c, v):\n    b = f"x_{A}"\n    c.execute(f"UPDATE t SET p = \'{b}\' WHERE q = 1")\n';
    expect(await sql(named)).toEqual([]);
    expect(await sql(named.replace('{A}', '{v}'))).toEqual(['sql-injection medium']);
    const limit = (type: string) =>
      `def f(c, n: ${type}):\n    c.execute(f"SELECT * FROM t WHERE r <= {n}")\n`;
    expect(await sql(limit('int | None'))).toEqual([]);
    expect(await sql(limit('str'))).toEqual(['sql-injection medium']);
    const marks =
      'def f(c, t, n, rows):\n    m = ", ".join(["%s" for _ in range(n)])\n    c.executemany(f"INSERT INTO {t} VALUES ({m})", rows)\n';
    expect(await sql(marks)).toEqual(['sql-injection low']);
    const escaped =
      'def f(c, v):\n    v = escape_literal(v)\n    c.execute(f"SELECT * FROM t WHERE a = \'{v}\'")\n';
    expect(await sql(escaped)).toEqual([]);
    expect(await sql(escaped.replace('escape_literal(v)', 'str(v)'))).toEqual(['sql-injection medium']);
    const parts = 'parts = ["DRIVER=x;SERVER=y", f"PWD={escape_odbc_value(password)}"]\n';
    expect(await rulesOf('a.py', parts)).toEqual([]);
  });

  it('lowers databases of a build, and names of files are no secrets', async () => {
    const service = (name: string, value: string) =>
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n        env:\n          ${name}: ${value}\n`;
    const secrets = async (name: string, value: string) =>
      (await rulesOf('.github/workflows/a.yml', service(name, value))).filter((one) =>
        one.startsWith('pipeline-secret'),
      );
    const word = 'supersecret';
    expect(await secrets('POSTGRES_PASSWORD', word)).toEqual(['pipeline-secret low']);
    expect(await secrets('TRACKING_PASSWORD', word)).toEqual(['pipeline-secret medium']);
    expect(await secrets('GOOGLE_APPLICATION_CREDENTIALS', 'gcp-credentials.json')).toEqual([]);
  });
});

describe('pickles below a folder of the project', () => {
  it('are medium where the program chooses which, and high where a caller may', async () => {
    const text = `import pandas as pd
FOLDER = "./data/processed/"
for store in ["CA", "TX"]:
    pd.read_pickle(FOLDER + "test_" + store + ".pkl")
def read(name):
    return pd.read_pickle(f"data/{name}.pkl")
for store in ["CA", "TX"]:
    pd.read_pickle("/mnt/share/" + store + ".pkl")
`;
    expect(await said('a.py', text)).toEqual([
      'pandas-read-pickle medium 4',
      'pandas-read-pickle high 6',
      'pandas-read-pickle high 8',
    ]);
  });
});

describe('keys of servers on the own machine', () => {
  it('that everybody has are none, whatever their role', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = (issuer: string) =>
      `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iss: issuer, role: 'service_role', exp: 1983812996 })}.${'Ab3_x9Kq'.repeat(5)}`;
    expect(await said('a.sql', `key TEXT := '${token('supabase-demo')}';\n`)).toEqual([]);
    expect((await said('a.sql', `key TEXT := '${token('supabase')}';\n`)).join()).toContain(
      'hardcoded-secret',
    );
  });
});
