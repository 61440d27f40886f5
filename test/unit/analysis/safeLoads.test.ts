import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defaultLimits } from '../../../engine/src/limits';
import { rewriteLoads } from '../../../engine/src/python/fixes/safeLoads';
import { nodePlatform } from '../../../host/src/nodePlatform';
import { Random } from '../../support/random';

const context = { platform: nodePlatform, limits: defaultLimits, cancel: { cancelled: false } };

/** The texts after rewriting, and why calls were left. */
async function rewritten(texts: readonly string[], part = '.'): Promise<{ texts: string[]; left: string[] }> {
  const found = await rewriteLoads(
    'x.py',
    texts.map((text, index) => (texts.length === 1 ? { text } : { text, cell: { index } })),
    { isMeant: ({ path }) => path.endsWith('model.pt'), name: 'model.safetensors', part },
    context,
  );
  return {
    texts: texts.map((text, index) =>
      TextDocument.applyEdits(
        TextDocument.create('x', 'python', 1, text),
        found.flatMap((load) =>
          'edits' in load && (load.location.cell?.index ?? 0) === index
            ? load.edits.map(({ line, column, endLine, endColumn, newText }) => ({
                range: {
                  start: { line: line - 1, character: column - 1 },
                  end: { line: endLine - 1, character: endColumn - 1 },
                },
                newText,
              }))
            : [],
        ),
      ),
    ),
    left: found.flatMap((load) => ('left' in load ? [`${load.location.line}: ${load.left}`] : [])),
  };
}

describe('loads of a converted file', () => {
  it('keep a path that begins with the folder of the code', async () => {
    const head = 'import torch\nfrom pathlib import Path\nHERE = Path(__file__).parent\n';
    const calls = [
      'torch.load(HERE / ".." / "model.pt")',
      'torch.load(HERE.joinpath("runs/model.pt"))',
      'torch.load(open(HERE / "model.pt", "rb"))',
      'torch.load(PATH)',
    ];
    const { texts, left } = await rewritten([`${head}PATH = HERE / 'model.pt'\n${calls.join('\n')}\n`]);
    expect(texts[0].split('\n').slice(-5)).toEqual([
      'load_file(HERE / ".." / "model.safetensors")',
      'load_file(HERE.joinpath("runs/model.safetensors"))',
      ...calls.slice(2),
      '',
    ]);
    const reason = 'its path depends on where the code is, and its name is written elsewhere';
    expect(left).toEqual([`7: ${reason}`, `8: ${reason}`]);
  });

  it('load the safetensors file, with its import and its device', async () => {
    const { texts, left } = await rewritten([
      [
        '"""Doc."""',
        'import torch',
        "a = torch.load('out/model.pt', map_location='cpu', weights_only=True)",
        'b = torch.load(open("model.pt", "rb"), torch.device("cuda:0"))',
        'device = torch.device("cuda")',
        'c = torch.load("model.pt", map_location=device, mmap=True)',
        'd = torch.load("other.pt")',
        '',
      ].join('\n'),
    ]);
    expect(left).toEqual([]);
    expect(texts).toEqual([
      [
        '"""Doc."""',
        'from safetensors.torch import load_file',
        'import torch',
        "a = load_file('out/model.safetensors', device='cpu')",
        'b = load_file("model.safetensors", device=str(torch.device("cuda:0")))',
        'device = torch.device("cuda")',
        'c = load_file("model.safetensors", device=str(device))',
        'd = torch.load("other.pt")',
        '',
      ].join('\n'),
    ]);
  });

  it('are left, with the reason, where an argument cannot be carried over', async () => {
    const code = [
      'import functools, torch, dill, pandas',
      'torch.load("model.pt", map_location=lambda storage, location: storage)',
      'torch.load("model.pt", pickle_module=dill)',
      'torch.load("model.pt", encoding="latin1")',
      'torch.load("model.pt", **options)',
      'pandas.read_pickle("model.pt")',
      'functools.partial(torch.load, map_location=device)("model.pt")',
      'torch.load("model.pt", device, None)',
      '',
    ].join('\n');
    const { texts, left } = await rewritten([code]);
    expect(texts).toEqual([code]);
    expect(left).toEqual([
      '2: its map_location is not a recognised device',
      '3: its argument pickle_module has no equivalent',
      '4: its argument encoding has no equivalent',
      '5: its arguments are not written out in the call',
      '6: pandas.read_pickle does not return a plain dict of tensors',
      '7: its arguments are not written out in the call',
      '8: its argument 3 has no equivalent',
    ]);
  });

  it('take the converted part out of a checkpoint, and are left where the code uses more of it', async () => {
    const { texts, left } = await rewritten(
      [
        [
          'import torch',
          'weights = torch.load("model.pt")["ema"]["state_dict"]',
          'checkpoint = torch.load("model.pt")',
          'checkpoint = torch.load("model.pt")["ema"]',
          '',
        ].join('\n'),
      ],
      'ema.state_dict',
    );
    expect(texts[0].split('\n')[2]).toBe('weights = load_file("model.safetensors")');
    expect(left.map((line) => line.slice(0, 2))).toEqual(['3:', '4:']);
  });

  it('say the whole name where load_file is something else, and import once a cell', async () => {
    const { texts } = await rewritten([
      'import torch\npath = "model.pt"',
      '%matplotlib inline\na = torch.load(path)\nb = torch.load(path)',
      'def load_file(x): ...\nc = torch.load(path)',
    ]);
    expect(texts).toEqual([
      'import torch\npath = "model.pt"',
      '%matplotlib inline\nimport safetensors.torch\na = safetensors.torch.load_file("model.safetensors")\nb = safetensors.torch.load_file("model.safetensors")',
      'import safetensors.torch\ndef load_file(x): ...\nc = safetensors.torch.load_file("model.safetensors")',
    ]);
  });

  it('are replaced under other names, as keywords, and over several lines', async () => {
    const { texts, left } = await rewritten([
      [
        'from torch import load as read, device',
        'a = read(',
        '    f="model.pt",',
        '    map_location=device("cpu"),',
        ')\r',
        'with open("model.pt", "rb") as file:\r',
        '    b = read(file)\r',
        '',
      ].join('\n'),
    ]);
    expect(left).toEqual([]);
    expect(texts[0].split(/\r?\n/)).toEqual([
      'from safetensors.torch import load_file',
      'from torch import load as read, device',
      'a = load_file("model.safetensors", device=str(device("cpu")))',
      'with open("model.pt", "rb") as file:',
      '    b = load_file("model.safetensors")',
      '',
    ]);
  });

  it('of archives of arrays are replaced only where an array is taken out at once', async () => {
    const { texts, left } = await rewritten([
      [
        'import numpy as np',
        'with np.load("model.pt") as arrays:',
        '    pass',
        'w = np.load("model.pt", mmap_mode="r")["w"]',
        '',
      ].join('\n'),
    ]);
    expect(left).toEqual(['2: numpy.load returns more than a dict of arrays']);
    expect(texts[0].split('\n')[0]).toBe('from safetensors.numpy import load_file');
    expect(texts[0].split('\n')[4]).toBe('w = load_file("model.safetensors")["w"]');
  });

  it('of any text are read without an error', async () => {
    const random = new Random(5);
    const pieces = [
      'torch.load(',
      '"model.pt"',
      ')',
      '["a"]',
      ', ',
      'map_location=',
      'import torch\n',
      '\n',
      'f"{x}"',
      'def f():\n  ',
      'with ',
      ' as y:',
      '**o',
      '*a',
      '# c\n',
      "'''",
      'lambda: 0',
      'Path(',
      ' / ',
      '\\',
    ];
    for (let round = 0; round < 400; round++) {
      const text = `import torch\n${Array.from({ length: random.below(25) }, () => pieces[random.below(pieces.length)]).join('')}`;
      const { texts } = await rewritten([text]);
      expect(texts[0].includes('load_file(')).toBe(texts[0] !== text);
    }
  });

  it('escape what stands in a path', async () => {
    const { texts } = await rewritten(['import torch\ntorch.load("a\\"b\\\\model.pt")\n']);
    expect(texts[0]).toContain('load_file("a\\"b\\\\model.safetensors")');
  });
});
