import { describe, expect, it } from 'vitest';
import { essence, scanBytes } from '../../../support/scan';
import { deflatedZip } from '../../../support/zip';

/** A package whose program calls this and computes a shape so; `rest` stands in the program as well. */
function packageOf(target: string, expression = "Symbol('s0', integer=True)", rest: object = {}): Buffer {
  const program = {
    ...rest,
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

  const argument = (name: string) => ({ inputs: [{ as_tensor: { name } }] });
  const tree = (context: unknown, keywords = '[]') =>
    JSON.stringify([
      1,
      {
        type: 'builtins.tuple',
        context: 'null',
        children_spec: [
          { type: 'builtins.dict', context, children_spec: [] },
          { type: 'builtins.dict', context: keywords, children_spec: [] },
        ],
      },
    ]);
  const enumeration = (fqn: string) => tree(JSON.stringify([{ __enum__: true, fqn, name: 'A' }]));
  const factory = (module: string, name: string) =>
    tree({ default_factory_module: module, default_factory_name: name, dict_context: ['x'] });

  it.each([
    ['an argument', argument('x'), 'safe'],
    ['an argument by position', argument(''), 'safe'],
    ['an argument of Python', argument("x=__import__('os').system('id')"), 'dangerous'],
    ['arguments of forward', { forward_arg_names: ['x', 'größe'] }, 'safe'],
    ['arguments of forward in Python', { forward_arg_names: ['x', 'y=print(1)'] }, 'dangerous'],
    ['an attribute', { parameter_name: 'layers.0.a-b.weight' }, 'safe'],
    ['an attribute that ends its text', { buffer_name: 'a"),print(1),("' }, 'dangerous'],
    ['keyword arguments', { in_spec: tree('["a b"]', '["mode"]') }, 'safe'],
    ['keyword arguments in Python', { in_spec: tree('["a b"]', '["y=print(1)"]') }, 'dangerous'],
    ['keys of an enumeration', { in_spec: enumeration('shop.kinds:Kind') }, 'suspicious'],
    ['keys of a module that acts', { out_spec: enumeration('os:system') }, 'dangerous'],
    ['a list by default', { in_spec: factory('builtins', 'list') }, 'safe'],
    ['a function by default', { in_spec: factory('os', 'abort') }, 'dangerous'],
    ['a tree that is none', { in_spec: '[1, {' }, 'suspicious'],
    ['an operator that one is given', { arg: { as_operator: 'torch.os.system' } }, 'dangerous'],
    ['guards', { guards_code: ["(L['x'].size()[0] % 2) == 0", "L['s']['k'] == 'a(b'"] }, 'safe'],
    ['guards of flags', { guards_code: ["not (L['f'] == True) and math.isnan(L['g'])"] }, 'safe'],
    ['guards that call', { guards_code: ["__import__('os').system('id') == 0"] }, 'dangerous'],
    ['guards that call what they are given', { guards_code: ["L['x'].tofile()"] }, 'dangerous'],
    ['guards of two lines', { guards_code: ['1)\n  import antigravity\n  (1'] }, 'dangerous'],
  ])('with %s: %j is %s', async (_, rest, verdict) => {
    const found = await scan(packageOf('torch.ops.aten.linear.default', undefined, rest));
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

  it.each([
    ['model.wrapper.cpp', 'g++', 'suspicious'],
    ['model.kernel.o', 'g++', 'suspicious'],
    ['model.wrapper.cpp', 'touch /tmp/x; g++', 'dangerous'],
    ['model.wrapper.cpp', 'g++ $(touch /tmp/x)', 'dangerous'],
  ])('that carry code which torch compiles say so: %s by %s is %s', async (name, compiler, verdict) => {
    // torch 2.13 hands the command to a shell as soon as the package is loaded.
    const flags = { compiler, linker: '', cflags: ['O2', 'fPIC'], ldflags: ['shared'], aot_mode: true };
    const bytes = deflatedZip([
      ['m/archive_format', Buffer.from('pt2')],
      [`m/data/aotinductor/model/${name}`, Buffer.from('int x;')],
      ['m/data/aotinductor/model/model.wrapper_compile_flags.json', Buffer.from(JSON.stringify(flags))],
    ]);
    const found = await scan(bytes);
    expect(found.verdict).toBe(verdict);
    expect(found.findings).toContain(`SML319 m/data/aotinductor/model/${name}`);
  });

  it('that carry pickled objects have them judged, whatever they begin with', async () => {
    const bytes = deflatedZip([
      ['m/archive_format', Buffer.from('pt2')],
      ['m/data/constants/opaque_obj_0', Buffer.from("cposix\nsystem\n(S'id'\ntR.")],
    ]);
    expect((await scan(bytes)).verdict).toBe('dangerous');
  });
});
