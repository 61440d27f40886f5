/** What a project's models.lock knows is written into loads, downloads and manifests. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../engine/src/analysis/analyzeDocument';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { type LockedModel, writeLock } from '../../../engine/src/provenance/lockFile';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { defaults, fixAll } from '../analysis/support';

const revision = '0123456789abcdef0123456789abcdef01234567';
const sha256 = 'ab'.repeat(32);
const locked = (path: string, changes: Partial<LockedModel> = {}): LockedModel => ({
  path,
  size: 1,
  sha256,
  format: 'pickle',
  verdict: 'safe',
  ...changes,
});
const hub = { repository: 'org/model', revision };
const models = [
  locked('models/a.safetensors', { hub }),
  locked('weights/net.pth'),
  locked('data/rows.bin', { hub: { repository: 'datasets/org/rows', revision } }),
  locked('x/twice.pth'),
  locked('y/twice.pth', { sha256: 'cd'.repeat(32) }),
  locked('b1.bin', { hub: { repository: 'org/two', revision } }),
  locked('b2.bin', { hub: { repository: 'org/two', revision: revision.replaceAll('0', 'f') } }),
];

/** A file of a project whose lock stands at its top, after the fixes of a rule. */
function fixed(path: string, text: string, ruleId: string, lock = writeLock({ paths: ['.'], models })) {
  const readText = async (name: string) => (name === '/project/models.lock' ? lock : undefined);
  const modelSources = ruleId === 'model-source' ? ['models.example'] : undefined;
  const context = { ...defaults, modelSources, platform: { ...defaults.platform, readText } };
  return fixAll(path, text, documentKind(path) ?? 'text', ruleId, context);
}

const differs = (expression: string, indent = '') =>
  `${indent}if hashlib.sha256(${expression}).hexdigest() != "${sha256}":\n${indent}    raise ValueError("unexpected SHA-256")\n`;

describe('the commit of the lock', () => {
  it.each([
    [
      'from transformers import AutoModel\nAutoModel.from_pretrained("org/model")\n',
      `from transformers import AutoModel\nAutoModel.from_pretrained("org/model", revision="${revision}")\n`,
    ],
    [
      'from datasets import load_dataset\nload_dataset("org/rows")\n',
      `from datasets import load_dataset\nload_dataset("org/rows", revision="${revision}")\n`,
    ],
  ])('is written into %j', async (text, expected) => {
    expect(await fixed('/project/src/deep/a.py', text, 'hf-unpinned-revision')).toBe(expected);
  });

  it.each(['org/other', 'org/two'])('is not known of %s', async (repository) => {
    const text = `from transformers import AutoModel\nAutoModel.from_pretrained("${repository}")\n`;
    expect(await fixed('/project/a.py', text, 'hf-unpinned-revision')).toBe(text);
  });

  it('is written into a manifest', async () => {
    const manifest = (uri: string) =>
      `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec:\n  predictor:\n    model:\n      storageUri: "${uri}" # why\n`;
    const path = '/project/deploy/model.yaml';
    expect(await fixed(path, manifest('hf://org/model'), 'model-uri-mutable')).toBe(
      manifest(`hf://org/model:${revision}`),
    );
    expect(await fixed(path, manifest('hf://org/two'), 'model-uri-mutable')).toBe(manifest('hf://org/two'));
  });
});

describe('the digest of the lock', () => {
  it.each([
    [
      'import pooch\npooch.retrieve("https://example.org/net.pth?a=1", known_hash=None)\n',
      `import pooch\npooch.retrieve("https://example.org/net.pth?a=1", known_hash="sha256:${sha256}")\n`,
    ],
    [
      'import keras\nkeras.utils.get_file("net", origin="https://example.org/net.pth")\n',
      `import keras\nkeras.utils.get_file("net", origin="https://example.org/net.pth", file_hash="${sha256}")\n`,
    ],
    [
      'import torch\ntorch.hub.download_url_to_file("https://example.org/net.pth", "net.pth")\n',
      `import torch\ntorch.hub.download_url_to_file("https://example.org/net.pth", "net.pth", hash_prefix="${sha256}")\n`,
    ],
  ])('is written into %j', async (text, expected) => {
    expect(await fixed('/project/a.py', text, 'joblib-hash-missing')).toBe(expected);
  });

  it.each(['twice.pth', 'other.pth', ''])('is not known of %j', async (name) => {
    const text = `import pooch\npooch.retrieve("https://example.org/${name}", known_hash=None)\n`;
    expect(await fixed('/project/a.py', text, 'joblib-hash-missing')).toBe(text);
  });
});

it('takes nothing from a lock that cannot be read', async () => {
  const text = 'import pooch\npooch.retrieve("https://example.org/net.pth", known_hash=None)\n';
  for (const lock of ['', '{', '[]', '{"schema":2}'])
    expect(await fixed('/project/a.py', text, 'joblib-hash-missing', lock)).toBe(text);
});

describe('a download from a place that is not allowed', () => {
  const address = 'https://example.org/net.pth';
  const imports = 'import hashlib\nimport pathlib\n';
  const checked = `echo "${sha256}  net.pth" | sha256sum -c -`;

  it.each([
    [
      `import keras\nkeras.utils.get_file("net", origin="${address}")\n`,
      `import keras\nkeras.utils.get_file("net", origin="${address}", file_hash="${sha256}")\n`,
    ],
    [
      `import urllib.request\ndef f():\n    urllib.request.urlretrieve("${address}", "net.pth")  # why\n    return 1\n`,
      `${imports}import urllib.request\ndef f():\n    urllib.request.urlretrieve("${address}", "net.pth")  # why\n${differs('pathlib.Path("net.pth").read_bytes()', '    ')}    return 1\n`,
    ],
    [
      `import gdown\nto = "weights/net.pth"\ngdown.download("https://drive.google.com/uc?id=1", to)\n`,
      `${imports}import gdown\nto = "weights/net.pth"\ngdown.download("https://drive.google.com/uc?id=1", to)\n${differs('pathlib.Path(to).read_bytes()')}`,
    ],
    [
      `import boto3\nboto3.client("s3").download_file("b", "net.pth", "net.pth")\n`,
      `${imports}import boto3\nboto3.client("s3").download_file("b", "net.pth", "net.pth")\n${differs('pathlib.Path("net.pth").read_bytes()')}`,
    ],
    [
      `import gcsfs\ngcsfs.GCSFileSystem().get("b/net.pth", "net.pth")\n`,
      `${imports}import gcsfs\ngcsfs.GCSFileSystem().get("b/net.pth", "net.pth")\n${differs('pathlib.Path("net.pth").read_bytes()')}`,
    ],
    [
      `import requests\nanswer = requests.get("${address}", timeout=9)\n`,
      `import hashlib\nimport requests\nanswer = requests.get("${address}", timeout=9)\n${differs('answer.content')}`,
    ],
    [
      'import torch\ntorch.hub.load_state_dict_from_url("https://example.org/net-0123abcd.pth")\n',
      'import torch\ntorch.hub.load_state_dict_from_url("https://example.org/net-0123abcd.pth", check_hash=True)\n',
    ],
    [
      'from transformers import AutoModel\nAutoModel.from_pretrained("org/model")\n',
      `from transformers import AutoModel\nAutoModel.from_pretrained("org/model", revision="${revision}")\n`,
    ],
  ])('is held to what the lock has: %j', async (text, expected) => {
    expect(await fixed('/project/a.py', text, 'model-source')).toBe(expected);
  });

  it.each([
    ['Dockerfile', `FROM a\nADD ${address} /m\n`, `FROM a\nADD --checksum=sha256:${sha256} ${address} /m\n`],
    ['Dockerfile', `FROM a\nRUN wget -q ${address}\n`, `FROM a\nRUN wget -q ${address} && ${checked}\n`],
    [
      '.gitlab-ci.yml',
      `t:\n  script:\n    - curl -fsSLO ${address}\n`,
      `t:\n  script:\n    - curl -fsSLO ${address} && ${checked}\n`,
    ],
    ['cells.py', `# %%\n!wget ${address}\n`, `# %%\n!wget ${address} && ${checked}\n`],
    [
      'get.sh',
      `#!/bin/sh\ncurl -sSf ${address} -o x/net.pth\nwget -P weights ${address}\n`,
      `#!/bin/sh\ncurl -sSf ${address} -o x/net.pth && echo "${sha256}  x/net.pth" | sha256sum -c -\nwget -P weights ${address} && echo "${sha256}  weights/net.pth" | sha256sum -c -\n`,
    ],
  ])('of a pipeline is held to it: %s %j', async (name, text, expected) => {
    expect(await fixed(`/project/${name}`, text, 'model-source')).toBe(expected);
  });

  it.each([
    ['a.py', `import requests\nuse(requests.get("${address}", timeout=9))\n`],
    ['a.py', `import urllib.request\nx = [urllib.request.urlretrieve("${address}", "net.pth") for _ in y]\n`],
    ['a.py', `import urllib.request; urllib.request.urlretrieve("${address}", "net.pth"); x()\n`],
    ['a.py', 'import kagglehub\nkagglehub.model_download("google/x/keras/y")\n'],
    ['Dockerfile', `FROM a\nADD ["${address}", "/m"]\n`],
    ['Dockerfile', `FROM a\nRUN cd /x && wget ${address}\n`],
    ['Dockerfile', `FROM a\nRUN wget ${address} && sha256sum -c sums\n`],
    ['.gitlab-ci.yml', `t:\n  script:\n    - "wget ${address}"\n`],
  ])('is left alone where a check would not run as written: %s %j', async (name, text) => {
    expect(await fixed(`/project/${name}`, text, 'model-source')).toBe(text);
  });

  it('says what to write where nothing is known', async () => {
    const text = `import urllib.request, kagglehub, torch, keras
urllib.request.urlretrieve("https://example.org/other.pth", "other.pth")
kagglehub.model_download("google/x/keras/y")
kagglehub.model_download("google/x/keras/y/2")
torch.hub.load("o/n:main", "x")
torch.hub.load("o/n:${revision}", "x")
keras.utils.get_file("x", "https://example.org/x.h5")
keras.utils.get_file("x", "https://example.org/x.h5", file_hash=h)
`;
    const { findings } = await analyzeDocument('a.py', text, 'python', {
      ...defaults,
      modelSources: ['models.example'],
    });
    const said = findings
      .filter(({ ruleId }) => ruleId === 'model-source')
      .map(({ message }) => /\(([^()]+)\), and/.exec(message)?.[1]);
    expect(said).toEqual([
      'hashlib.sha256',
      'owner/model/framework/variation/<version>',
      undefined,
      'owner/name:<commit>',
      undefined,
      'file_hash',
      undefined,
    ]);
  });
});

it('compares what was downloaded before it is unpickled', async () => {
  const text = `import joblib, wget\nwget.download(url, "weights/net.pth")\nif x:\n    model = joblib.load("weights/net.pth")\n`;
  expect(await fixed('/project/a.py', text, 'joblib-hash-missing')).toBe(
    `import hashlib\nimport pathlib\nimport joblib, wget\nwget.download(url, "weights/net.pth")\nif x:\n${differs('pathlib.Path("weights/net.pth").read_bytes()', '    ')}    model = joblib.load("weights/net.pth")\n`,
  );
});

describe('the digest of a file that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secure-ml-digests-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'src'));
  mkdirSync(join(folder, 'models'));
  writeFileSync(join(folder, 'models', 'here.h5'), 'a model');
  writeFileSync(join(folder, 'src', 'beside.zip'), 'rows');
  writeFileSync(join(folder, 'above.zip'), 'not of the project');
  const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const fixedHere = (text: string, within: string) =>
    fixAll(join(folder, 'src', 'a.py'), text, 'python', 'joblib-hash-missing', { ...defaults, within });
  const pooched = (name: string, hash: string) =>
    `import pooch\npooch.retrieve("https://example.org/${name}", known_hash=${hash})\n`;

  it('is written where the file stands beside the code', async () => {
    expect(await fixedHere(pooched('beside.zip', 'None'), 'src/a.py')).toBe(
      pooched('beside.zip', `"sha256:${digestOf('rows')}"`),
    );
  });

  it('is written where the file stands as the call names it', async () => {
    const text = (more: string) =>
      `import keras\nkeras.utils.get_file("models/here.h5", "https://example.org/v1.h5"${more})\n`;
    expect(await fixedHere(text(''), 'src/a.py')).toBe(text(`, file_hash="${digestOf('a model')}"`));
  });

  it('is looked for no higher than the folder that is checked', async () => {
    expect(await fixedHere(pooched('above.zip', 'None'), 'a.py')).toBe(pooched('above.zip', 'None'));
    expect(await fixedHere(pooched('above.zip', 'None'), 'src/a.py')).toBe(
      pooched('above.zip', `"sha256:${digestOf('not of the project')}"`),
    );
  });

  it('is that of the file now', async () => {
    const of = (named: string, maximum: number) =>
      nodePlatform.digestOf?.(join(folder, 'a.py'), named, maximum);
    writeFileSync(join(folder, 'changing.bin'), 'one');
    expect(await of('changing.bin', 9)).toBe(digestOf('one'));
    writeFileSync(join(folder, 'changing.bin'), 'another');
    expect(await of('changing.bin', 9)).toBe(digestOf('another'));
    expect(await of('changing.bin', 6)).toBeUndefined();
    expect(await of('models', 1 << 20)).toBeUndefined();
    expect(await of('none', 9)).toBeUndefined();
  });

  it('is told of no file that a link leads to elsewhere', async () => {
    writeFileSync(join(folder, 'elsewhere.zip'), 'a file of somebody else');
    symlinkSync(join(folder, 'elsewhere.zip'), join(folder, 'src', 'linked.zip'));
    expect(await fixedHere(pooched('linked.zip', 'None'), 'a.py')).toBe(pooched('linked.zip', 'None'));
    expect(await nodePlatform.digestOf?.(join(folder, 'src/a.py'), 'linked.zip', 99)).toBeUndefined();
    expect(await nodePlatform.digestOf?.(join(folder, 'src/a.py'), '../above.zip', 99)).toBeUndefined();
  });
});
