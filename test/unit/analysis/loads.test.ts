import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../engine/src/limits';
import { findLoads } from '../../../engine/src/python/flow/loads';
import { nodePlatform } from '../../../host/src/nodePlatform';

const context = { platform: nodePlatform, limits: defaultLimits, cancel: { cancelled: false } };
const loads = async (...texts: string[]) =>
  (
    await findLoads(
      'x.py',
      texts.map((text, index) => (texts.length === 1 ? { text } : { text, cell: { index } })),
      context,
    )
  ).map(({ callee, path, location }) => [location.cell?.index ?? 0, location.line, callee, path]);

describe('calls that load a model', () => {
  it('are found beside the code, and above it', async () => {
    const text = [
      'import os, torch',
      'from pathlib import Path',
      'HERE = Path(__file__).resolve().parent',
      'torch.load(HERE / ".." / "weights.pt")',
      'torch.load(HERE.parent / "weights.pt")',
      'torch.load(Path(__file__).parents[1] / "weights.pt")',
      'torch.load(os.path.join(os.path.dirname(os.path.abspath(__file__)), "weights.pt"))',
      'torch.load(Path(__file__).with_suffix(".pt"))',
      'torch.load(Path("a/b.txt").parent / "weights.pt")',
    ].join('\n');
    expect((await loads(text)).map(([, line, , path]) => [line, path])).toEqual([
      [4, '../weights.pt'],
      [5, '../weights.pt'],
      [6, '../weights.pt'],
      [7, 'weights.pt'],
      [9, 'a/weights.pt'],
    ]);
  });

  it('are found by paths that are known without running anything', async () => {
    const text = [
      'import torch, joblib, pickle, numpy as np, os',
      'from pathlib import Path',
      'models = Path("models")',
      'name = "net"',
      'torch.load("a.pt")',
      'torch.load(f=models / "b" / f"{name}.pt")',
      'joblib.load(os.path.join("c", "d.joblib"))',
      'with open("e.pkl", "rb") as file:',
      '    pickle.load(file)',
      'pickle.load(open("f.pkl", "rb"))',
      'np.load(Path("g", "h.npy"))',
      'torch.load(unknown)',
      'torch.load("https://host/x.pt")',
    ].join('\n');
    expect(await loads(text)).toEqual([
      [0, 5, 'torch.load', 'a.pt'],
      [0, 6, 'torch.load', 'models/b/net.pt'],
      [0, 7, 'joblib.load', 'c/d.joblib'],
      [0, 9, 'pickle.load', 'e.pkl'],
      [0, 10, 'pickle.load', 'f.pkl'],
      [0, 11, 'numpy.load', 'g/h.npy'],
    ]);
  });

  it('are found through what joins and opens paths, and in folders of a model', async () => {
    const text = [
      'import os, torch, joblib',
      'from pathlib import Path',
      'from os.path import join',
      'from transformers import AutoModel, AutoTokenizer as Tokenizer',
      'root = Path("out")',
      'folder = "runs" + "/7"',
      'torch.load(root.joinpath("a.pt"))',
      'torch.load(str(root / "b.pt"))',
      'torch.load(join(folder, "c.pt"))',
      'torch.load(os.path.join(root, "d.pt"))',
      'torch.load((root / "e.pt").resolve())',
      'joblib.load((root / "f.joblib").open("rb"))',
      'AutoModel.from_pretrained("./model")',
      'Tokenizer.from_pretrained(pretrained_model_name_or_path=root / "tokenizer")',
      'AutoModel.from_pretrained(root.parent / "x")',
      'torch.load(root.glob("*.pt"))',
    ].join('\n');
    expect((await loads(text)).map(([, line, callee, path]) => [line, callee, path])).toEqual([
      [7, 'torch.load', 'out/a.pt'],
      [8, 'torch.load', 'out/b.pt'],
      [9, 'torch.load', 'runs/7/c.pt'],
      [10, 'torch.load', 'out/d.pt'],
      [11, 'torch.load', 'out/e.pt'],
      [12, 'joblib.load', 'out/f.joblib'],
      [13, 'transformers.AutoModel.from_pretrained', './model'],
      [14, 'transformers.AutoTokenizer.from_pretrained', 'out/tokenizer'],
      [15, 'transformers.AutoModel.from_pretrained', './x'],
    ]);
  });

  it('are found across cells', async () => {
    expect(await loads('%matplotlib inline\nimport torch\npath = "a.pt"', 'torch.load(path)')).toEqual([
      [1, 1, 'torch.load', 'a.pt'],
    ]);
  });

  it('are none in what is no Python', async () => {
    expect(await loads('torch.load("a.pt"')).toEqual([]);
    expect(await loads('')).toEqual([]);
  });
});
