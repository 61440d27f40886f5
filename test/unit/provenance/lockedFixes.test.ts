/** What a project's models.lock knows is written into loads, downloads and manifests. */
import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../engine/src/analysis/documentKind';
import { type LockedModel, writeLock } from '../../../engine/src/provenance/lockFile';
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
  const context = { ...defaults, platform: { ...defaults.platform, readText } };
  return fixAll(path, text, documentKind(path) ?? 'text', ruleId, context);
}

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
