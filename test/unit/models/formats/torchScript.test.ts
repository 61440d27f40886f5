import { describe, expect, it } from 'vitest';
import { essence, scanBytes } from '../../../support/scan';
import { deflatedZip } from '../../../support/zip';

/** A module whose code has these methods. */
function archiveOf(...methods: string[]): Buffer {
  const code = `class M(Module):\n  __parameters__ = []\n${methods.join('')}`;
  return deflatedZip([
    ['m/data.pkl', Buffer.from('\x80\x02c__torch__\nM\n)\x81}b.', 'latin1')],
    ['m/code/__torch__.py', Buffer.from(code)],
    ['m/constants.pkl', Buffer.from('\x80\x02).', 'latin1')],
    ['m/version', Buffer.from('3\n')],
  ]);
}

const method = (name: string, ...lines: string[]) =>
  `  def ${name}(self: __torch__.M, x: Tensor) -> NoneType:\n${lines.map((line) => `    ${line}\n`).join('')}    return None\n`;
const scan = async (...methods: string[]) => essence(await scanBytes(archiveOf(...methods), 'm.pt'));
const messages = async (...methods: string[]) =>
  (await scanBytes(archiveOf(...methods), 'm.pt')).findings.map(
    ({ message }) => /uses (.+ while it is loaded|\S+),/.exec(message)?.[1],
  );

/** Labels that lie outside: torch 2.13 follows them, and crashes. */
const ctc = '_0 = torch.ctc_loss(x, x, [3], [1])';

/** The archive with other names: torch 2.13 loads each of these, and runs its code. */
const renamed = (rename: (name: string) => string, code: string, more: [string, Buffer][] = []) =>
  deflatedZip([
    ...[
      ['m/data.pkl', '\x80\x02c__torch__\nM\n)\x81}b.'],
      ['m/code/__torch__.py', `class M(Module):\n${method('forward', code)}`],
      ['m/constants.pkl', '\x80\x02).'],
    ].map(([name, text]): [string, Buffer] => [rename(name), Buffer.from(text, 'latin1')]),
    ...more,
  ]);

describe('names of members', () => {
  it.each([
    ['code/', 'CODE/'],
    ['.py', '.PY'],
    ['__torch__', '__TORCH__'],
    ['data.pkl', 'Data.pkl'],
    ['constants.pkl', 'constants.PKL'],
  ])('are the same in any case of letters: %s as %s', async (from, to) => {
    const rename = (name: string) => name.replace(from, to);
    const save = await scanBytes(renamed(rename, '_0 = torch.save(x, "/tmp/x")'), 'm.pt');
    expect([save.format, essence(save).findings]).toEqual([
      'torchscript',
      [expect.stringContaining('SML313')],
    ]);
    const plain = await scanBytes(renamed(rename, '_0 = torch.relu(x)'), 'm.pt');
    expect(essence(plain)).toEqual({ verdict: 'safe', reasons: [], findings: [] });
  });

  it.each([
    ['code/archive.py', 'safe'],
    ['weights/0', 'suspicious'],
  ])('before 1.4 are told by a description: code in %s is %s', async (key, verdict) => {
    const description = { protoVersion: '5', mainModule: { torchscriptArena: { key }, name: 'm' } };
    const bytes = deflatedZip([
      ['m/model.json', Buffer.from(JSON.stringify(description))],
      [`m/${key}`, Buffer.from('op_version_set = 1\n')],
      ['m/code/other.py', Buffer.from('op_version_set = 1\n')],
    ]);
    expect((await scanBytes(bytes, 'm.pt')).verdict).toBe(verdict);
  });

  it('that only their case tells apart are several of one name', async () => {
    const code = Buffer.from('class M(Module):\n');
    const bytes = renamed((name) => name, '_0 = torch.relu(x)', [['m/Code/__torch__.py', code]]);
    const { verdict, findings } = await scanBytes(bytes, 'm.pt');
    expect([verdict, findings.map(({ message }) => message)]).toEqual([
      'suspicious',
      [expect.stringContaining('more than one member named m/Code/__torch__.py')],
    ]);
  });
});

describe('code of TorchScript', () => {
  it('may compute when it is used', async () => {
    expect((await scan(method('forward', ctc))).verdict).toBe('safe');
  });

  it.each([
    ['by itself', [method('__setstate__', ctc)], ['aten::ctc_loss while it is loaded']],
    [
      'by a method that it calls',
      [
        method('__setstate__', '_0 = (self).set(x)'),
        method('set', '_1 = (self).more(x)'),
        method('more', ctc),
      ],
      ['aten::ctc_loss while it is loaded'],
    ],
    ['as a method', [method('__setstate__', '_0 = (x).to_dense()')], ['aten::to_dense while it is loaded']],
    [
      'of another file',
      [method('__setstate__', '_0 = __torch__.other.helper(x)')],
      ['aten::helper while it is loaded'],
    ],
    [
      'behind a text of several lines',
      [method('__setstate__', '_0 = """', 'def other(', '"""', ctc)],
      ['aten::ctc_loss while it is loaded'],
    ],
    ['that is unknown anyway', [method('__setstate__', '_0 = torch.mine(x)')], ['aten::mine']],
  ])('may not compute anything while it is loaded: %s', async (_, methods, said) => {
    expect(await messages(...methods)).toEqual(said);
  });

  it.each([
    ['a loop without an end', ['_0 = True', 'while _0:', '  self.x = 1']],
    ['a loop of numbers', ['for _0 in range(9223372036854775807):', '  self.x = 1']],
    [
      'a loop through items that makes them more',
      ['for _0 in range(torch.len(x)):', '  y = torch.cat([x, x])'],
    ],
    ['loops through items inside of each other', Array(2).fill('for _0 in range(torch.len(x)):')],
    ['many doublings', Array(40).fill('x = torch.cat([x, x])')],
    ['many doublings by a sign', Array(40).fill('x = x + x')],
    ['a large tensor', ['self.x = torch.ones([34359738368])']],
    ['a tensor of large sides', ['self.x = torch.expand(x, [100000, 100000])']],
    ['sides by another name', ['_1 = 100000', 'self.x = torch.zeros([_1, _1])']],
    ['a repeated list', ['self.x = [1, 2, 3] * 10000000000']],
  ])('may not take all time or memory while it is loaded: %s', async (_, lines) => {
    expect(await messages(method('__setstate__', ...lines))).toEqual([
      'loops or values that grow while it is loaded',
    ]);
    expect((await scan(method('forward', ...lines))).verdict).toBe('safe');
  });

  it('may not call functions twice, which call others twice, while it is loaded', async () => {
    const calls = (name: string, next: string) => method(name, ...Array(2).fill(`_0 = (self).${next}(x)`));
    const links = Array.from({ length: 40 }, (_, at) => calls(`f${at}`, `f${at + 1}`));
    const found = await messages(calls('__setstate__', 'f0'), ...links, method('f40', 'self.x = 1'));
    expect(found).toEqual(['loops or values that grow while it is loaded']);
  });

  it('may go through what is there while it is loaded', async () => {
    const lines = ['for _0 in range(torch.len(x)):', '  _1 = x[_0]', '_2 = "for a while + more"'];
    expect((await scan(method('__setstate__', ...lines, '_3 = torch.sub(x, 1)'))).verdict).toBe('safe');
  });

  it('may do what quantized layers do while it is loaded', async () => {
    const set = method('set', '_1 = ops.quantized.linear_prepack(x, None)', 'self.w = torch.to(x, 6)');
    const found = await scan(method('__setstate__', 'self.y = (x)[0]', '_0 = (self).set(x)'), set);
    expect(found).toEqual({ verdict: 'safe', reasons: [], findings: [] });
  });

  it.each([
    ['a name', '_0 = "torch.backends was not True"', 'safe'],
    ['an escaped quote', '_0 = "the tensor\\\'s torch.device"', 'safe'],
    ['a text between single quotes', "_0 = '\"'; torch.mine(x); _1 = '\"'", 'suspicious'],
    ['a comment with a quote', '_0 = "a" # "\n    torch.mine(x) # "', 'suspicious'],
  ])('is no text: %s', async (_, line, verdict) => {
    expect((await scan(method('forward', line))).verdict).toBe(verdict);
  });
});
