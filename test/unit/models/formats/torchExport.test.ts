import { describe, expect, it } from 'vitest';
import { essence, scanBytes } from '../../../support/scan';
import { deflatedZip } from '../../../support/zip';

/** A package whose program calls this and computes a shape so. */
function packageOf(target: string, expression = "Symbol('s0', integer=True)"): Buffer {
  const program = {
    graph_module: {
      graph: {
        inputs: [],
        outputs: [],
        nodes: [{ target, inputs: [{ name: 'x', arg: { as_int: 1 } }], outputs: [], metadata: {} }],
      },
    },
    range_constraints: {},
    size: { as_expr: { expr_str: expression, hint: { as_int: 4 } } },
  };
  return deflatedZip([
    ['m/archive_format', Buffer.from('pt2')],
    ['m/models/model.json', Buffer.from(JSON.stringify(program))],
  ]);
}

const scan = async (bytes: Buffer) => essence(await scanBytes(bytes, 'model.pt2'));

describe('packages of torch.export', () => {
  it.each([
    ['torch.ops.aten.linear.default', 'safe', []],
    ['torch.ops.higher_order.cond', 'safe', []],
    ['_operator.add', 'safe', []],
    ['torch.sym_max', 'safe', []],
    ['torch.ops.mylib.attention.default', 'suspicious', ['SML314 torch.ops.mylib.attention.default']],
    ['torch.ops.aten.from_file.default', 'dangerous', ['SML313 torch.ops.aten.from_file.default']],
    ['torch.os.system', 'dangerous', ['SML313 torch.os.system']],
    // Only the first letters count: the look-up begins at torch, and at operator.
    ['torchvision.os.system', 'dangerous', ['SML313 torchvision.os.system']],
    ['_operator_.attrgetter', 'dangerous', ['SML313 _operator_.attrgetter']],
    ['torch.load', 'dangerous', ['SML313 torch.load']],
  ])('that call %s are %s', async (target, verdict, findings) => {
    const found = await scan(packageOf(target));
    expect([found.verdict, found.findings]).toEqual([verdict, findings]);
  });

  it.each([
    ['s0*2 + 1', 'safe'],
    ['Max(1, (s0 - 4)//2)', 'safe'],
    ["Mul(Integer(2), Symbol('s0', positive=True, integer=True))", 'safe'],
    ["Float('1.5', precision=53)", 'safe'],
    ['print(5)', 'dangerous'],
    ['().__class__', 'dangerous'],
    ["__import__('os').system('id')", 'dangerous'],
    ['exit(1)', 'dangerous'],
    ["Symbol('s0').func", 'dangerous'],
    ["Symbol('s0', integer=True, x=open)", 'dangerous'],
    ['s0 .func', 'dangerous'],
    ['[1]', 'dangerous'],
    ['lambda: 1', 'dangerous'],
  ])('whose shape is %s are %s: sympy evaluates it', async (expression, verdict) => {
    const found = await scan(packageOf('torch.ops.aten.linear.default', expression));
    expect([found.verdict, found.findings.length > 0]).toEqual([verdict, verdict !== 'safe']);
  });

  it('that carry native code say so', async () => {
    const library = Buffer.from('\x7fELF');
    const bytes = deflatedZip([
      ['m/archive_format', Buffer.from('pt2')],
      ['m/data/aotinductor/model/model.wrapper.so', library],
    ]);
    expect(await scan(bytes)).toMatchObject({
      verdict: 'suspicious',
      findings: ['SML319 m/data/aotinductor/model/model.wrapper.so'],
    });
  });

  it('that carry pickled objects have them judged, whatever they begin with', async () => {
    const bytes = deflatedZip([
      ['m/archive_format', Buffer.from('pt2')],
      ['m/data/constants/opaque_obj_0', Buffer.from("cposix\nsystem\n(S'id'\ntR.")],
    ]);
    expect((await scan(bytes)).verdict).toBe('dangerous');
  });
});
