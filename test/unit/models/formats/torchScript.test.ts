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
    ({ message }) => /uses (\S+ while it is loaded|\S+),/.exec(message)?.[1],
  );

/** Labels that lie outside: torch 2.13 follows them, and crashes. */
const ctc = '_0 = torch.ctc_loss(x, x, [3], [1])';

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
