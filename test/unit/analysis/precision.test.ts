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
    expect(found).toEqual(['unpinned-requirement medium 1']);
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
      contextWith({ platform }),
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
