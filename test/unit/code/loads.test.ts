import { describe, expect, it } from 'vitest';
import { findLoads } from '../../../engine/src/code/python/loads';
import { defaultLimits } from '../../../engine/src/limits';
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
