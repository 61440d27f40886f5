/** Fixes that change a writer with its reader, or that need to know what stands beside the code. */
import { describe, expect, it } from 'vitest';
import type { AnalysisContext } from '../../../engine/src/code/analyze';
import { applyEdits, findPython } from './support';

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
  const stored = (text: string) => fixed(text, 'torch-load-unsafe', 'Store the weights');

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
