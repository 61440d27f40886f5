/** Fixes that change a writer with its reader, or that need to know what stands beside the code. */
import { describe, expect, it } from 'vitest';
import type { AnalysisContext } from '../../../engine/src/analysis/context';
import { allowGlobals } from '../../../engine/src/python/fixes/allowedGlobals';
import { applyEdits, defaults, findPython } from './support';

/** The text after a fix of a rule's first finding, by the beginning of its title; undefined where it is not offered. */
async function fixed(
  text: string,
  ruleId: string,
  title: string,
  changes: Partial<AnalysisContext> = {},
): Promise<string | undefined> {
  const finding = (await findPython(text, changes)).find((one) => one.ruleId === ruleId);
  expect(finding, ruleId).toBeDefined();
  const fix = finding?.fixes?.find((one) => one.title.startsWith(title));
  return fix === undefined ? undefined : applyEdits(text, fix.edits);
}

describe('a revision is pinned to the commit that the local cache holds', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const commits = new Map([
    ['models--org--model@main', commit],
    ['models--org--model@v1', commit.replaceAll('0', 'f')],
    ['datasets--org--data@main', commit],
    ['models--sentence-transformers--all-mini@main', commit],
  ]);
  const pinned = (text: string) => fixed(text, 'hf-unpinned-revision', 'Pin the revision', { commits });

  it.each([
    [
      'from transformers import AutoModel\nAutoModel.from_pretrained("org/model")\n',
      `from transformers import AutoModel\nAutoModel.from_pretrained("org/model", revision="${commit}")\n`,
    ],
    [
      'from transformers import AutoModel\nAutoModel.from_pretrained("org/model", revision="v1")\n',
      `from transformers import AutoModel\nAutoModel.from_pretrained("org/model", revision="${commit.replaceAll('0', 'f')}")\n`,
    ],
    [
      'from datasets import load_dataset\nload_dataset("org/data", split="train")\n',
      `from datasets import load_dataset\nload_dataset("org/data", split="train", revision="${commit}")\n`,
    ],
    [
      'from huggingface_hub import snapshot_download\nsnapshot_download("org/data", repo_type="dataset")\n',
      `from huggingface_hub import snapshot_download\nsnapshot_download("org/data", repo_type="dataset", revision="${commit}")\n`,
    ],
    [
      'from sentence_transformers import SentenceTransformer\nSentenceTransformer("all-mini")\n',
      `from sentence_transformers import SentenceTransformer\nSentenceTransformer("all-mini", revision="${commit}")\n`,
    ],
  ])('%j', async (text, expected) => {
    expect(await pinned(text)).toBe(expected);
    // What it leaves has no such finding any more.
    expect((await findPython(expected)).map(({ ruleId }) => ruleId)).not.toContain('hf-unpinned-revision');
  });

  it.each([
    ['another repository', 'from transformers import AutoModel\nAutoModel.from_pretrained("org/other")\n'],
    [
      'a reference that it lacks',
      'from transformers import AutoModel\nAutoModel.from_pretrained("org/model", revision="v2")\n',
    ],
    ['a data set of that name', 'from datasets import load_dataset\nload_dataset("org/model")\n'],
  ])('but not for %s', async (_, text) => {
    expect(await pinned(text)).toBeUndefined();
  });
});

describe('weights are stored as safetensors', () => {
  const stored = (text: string) => fixed(text, 'torch-load-unsafe', 'Save the weights');

  it('with the model that takes them', async () => {
    const text = [
      'import torch',
      '',
      'def save(net):',
      '    torch.save(net.state_dict(), "out/net.pt")',
      '',
      'def restore(net):',
      '    net.load_state_dict(torch.load("out/net.pt", map_location="cpu"))',
      '',
    ].join('\n');
    const expected = [
      'import safetensors.torch',
      'import torch',
      '',
      'def save(net):',
      '    safetensors.torch.save_model(net, "out/net.safetensors")',
      '',
      'def restore(net):',
      '    safetensors.torch.load_model(net, "out/net.safetensors")',
      '',
    ].join('\n');
    expect(await stored(text)).toBe(expected);
    expect(await findPython(expected)).toEqual([]);
  });

  it('by themselves', async () => {
    const text =
      "import torch\ntorch.save(model.state_dict(), 'net.pth')\nstate = torch.load('net.pth', weights_only=False)\n";
    const expected =
      "import safetensors.torch\nimport torch\nsafetensors.torch.save_file(model.state_dict(), 'net.safetensors')\nstate = safetensors.torch.load_file('net.safetensors')\n";
    expect(await stored(text)).toBe(expected);
    expect(await findPython(expected)).toEqual([]);
  });

  it.each([
    ['whose writer is not seen', 'import torch\ntorch.load("net.pt")\n'],
    [
      'that hold more than weights',
      'import torch\ntorch.save({"net": net.state_dict()}, "net.pt")\ntorch.load("net.pt")\n',
    ],
    [
      'that something else reads',
      'import torch\ntorch.save(net.state_dict(), "net.pt")\nupload("net.pt")\ntorch.load("net.pt")\n',
    ],
    [
      'that are read to a device',
      'import torch\ntorch.save(net.state_dict(), "net.pt")\ntorch.load("net.pt", map_location=device)\n',
    ],
    ['of another kind', 'import torch\ntorch.save(net.state_dict(), "net.pkl")\ntorch.load("net.pkl")\n'],
  ])('but not those %s', async (_, text) => {
    expect(await stored(text)).toBeUndefined();
  });
});

describe('names that a checkpoint needs are allowed', () => {
  const names = ['torch.nn.modules.linear.Linear', 'builtins.set', 'project.net.Net'];
  const allowed = async (text: string, list: readonly string[] = names) => {
    const edits = await allowGlobals('a.py', [{ text }], () => true, list, defaults);
    return edits === undefined ? undefined : applyEdits(text, edits);
  };
  const list = '[torch.nn.modules.linear.Linear, set, project.net.Net]';

  it.each([
    [
      'import torch\nnet = torch.load("net.pt")\n',
      `import torch.nn.modules.linear\nimport project.net\nimport torch\nwith torch.serialization.safe_globals(${list}):\n    net = torch.load("net.pt", weights_only=True)\n`,
    ],
    [
      'from torch import load\n\ndef f():\n\treturn load("net.pt", weights_only=False, map_location=d)  # here\n',
      `import torch\nimport torch.nn.modules.linear\nimport project.net\nfrom torch import load\n\ndef f():\n\twith torch.serialization.safe_globals(${list}):\n\t\treturn load("net.pt", weights_only=True, map_location=d)  # here\n`,
    ],
  ])('%j', async (text, expected) => {
    expect(await allowed(text)).toBe(expected);
    expect((await findPython(expected)).map(({ ruleId }) => ruleId)).toEqual([]);
  });

  it.each([
    ['in a statement of several lines', 'import torch\nx = torch.load(\n  "net.pt")\n'],
    ['beside another statement', 'import torch; x = torch.load("net.pt")\n'],
    ['in a condition', 'import torch\nif torch.load("net.pt"):\n    pass\n'],
    ['that names another unpickler', 'import torch, dill\nx = torch.load("net.pt", pickle_module=dill)\n'],
    ['where the name means something else', 'import torch\nproject = 1\nx = torch.load("net.pt")\n'],
  ])('but not for a call %s', async (_, text) => {
    expect(await allowed(text)).toBeUndefined();
  });

  it('but no names that Python cannot spell', async () => {
    expect(await allowed('import torch\nx = torch.load("net.pt")\n', ['a.b c'])).toBeUndefined();
  });
});
