import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

/*
 * Names that are inert for what real libraries write with them, and the neighbouring uses, which real libraries do not write:
 * programs of opcodes, put together here. What real files look like is in test/fixtures/modern.
 */

const global = (module: string, name: string) => `c${module}\n${name}\n`;
/** A str: BINUNICODE. */
const text = (value: string) => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return `X${length.toString('latin1')}${bytes.toString('latin1')}`;
};
const tuple = (...items: string[]) => `(${items.join('')}t`;
const call = (callee: string, ...args: string[]) => `${callee}${tuple(...args)}R`;
/** An instance by `__new__` alone. */
const made = (cls: string) => `${cls})\x81`;
const built = (object: string, state: string) => `${object}${state}b`;
const dict = (...items: string[]) => `(${items.join('')}d`;
const getattr = (object: string, name: string) => call(global('builtins', 'getattr'), object, text(name));

const attack = global('os', 'system');
const usersClass = global('mine', 'Net');
const array = call(
  global('numpy._core.multiarray', '_reconstruct'),
  global('numpy', 'ndarray'),
  tuple('I0\n'),
  'C\x01b',
);

const parser = (shapes = '', scale = ', scale=1', scaleOut = 'scale') => `
def _parse_args(self, ${shapes} loc=0${scale}):
    return (${shapes}), loc, ${scaleOut}

def _parse_args_rvs(self, ${shapes} loc=0${scale}, size=None):
    return self._argcheck_rvs(${shapes} loc, ${scaleOut}, size=size)

def _parse_args_stats(self, ${shapes} loc=0${scale}, moments='mv'):
    return (${shapes}), loc, ${scaleOut}, moments
`;
const normal = global('scipy.stats._continuous_distns', 'norm_gen');
const template = text('_parse_arg_template');
const restored = (...items: string[]) => built(made(normal), dict(...items));

const zone = global('zoneinfo', 'ZoneInfo');
const modelData = global('statsmodels.base.data', 'ModelData');
const loadType = global('dill._dill', '_load_type');
const createArray = global('dill._dill', '_create_array');
const evaluate = global('dill._dill', '_eval_repr');
const namedTuple = global('dill._dill', '_create_namedtuple');
const arrow = (name: string) => global('pyarrow.lib', name);

async function verdictOf(program: string): Promise<string> {
  return (await scanBytes(`\x80\x02${program}.`)).verdict;
}

function check(cases: readonly (readonly [string, string, string])[]): void {
  it.each(cases)('%s', async (_, program, verdict) => {
    expect(await verdictOf(program)).toBe(verdict);
  });
}

describe("Cython's unpicklers and random generators", () => {
  const unpickle = global('numpy.random.bit_generator', '__pyx_unpickle_SeedSequence');
  const seeds = global('numpy.random.bit_generator', 'SeedSequence');
  const backed = global('pandas._libs.arrays', '__pyx_unpickle_NDArrayBacked');
  const bits = global('numpy.random._pickle', '__bit_generator_ctor');
  check([
    ['seeds', built(call(unpickle, seeds, 'I1\n', 'N'), tuple('I1\n', 'I0\n', array, 'I4\n', ')')), 'safe'],
    ['seeds without a state', call(unpickle, seeds, 'I1\n', 'N'), 'safe'],
    ['seeds of a class of the user', call(unpickle, usersClass, 'I1\n', 'N'), 'suspicious'],
    ['seeds of a capability', call(unpickle, attack, 'I1\n', 'N'), 'dangerous'],
    [
      'seeds of a reviewed name that makes nothing',
      call(unpickle, global('builtins', 'print'), 'I1\n', 'N'),
      'suspicious',
    ],
    ['an array of a class of the user', call(backed, usersClass, 'I1\n', 'N'), 'suspicious'],
    ['bits', call(bits, global('numpy.random._pcg64', 'PCG64')), 'safe'],
    ['bits of a class of the user', call(bits, usersClass), 'suspicious'],
    [
      'bits of a class that may not be built',
      built(call(bits, global('builtins', 'complex')), dict()),
      'suspicious',
    ],
  ]);
});

describe('members by name', () => {
  const key = text('Europe/Berlin');
  const unpickle = getattr(zone, '_unpickle');
  const interpolator = global('scipy.interpolate._interpolate', 'interp1d');
  check([
    ['a time zone', call(unpickle, key, 'I1\n'), 'safe'],
    ['a time zone by its nested name', call(global('zoneinfo', 'ZoneInfo._unpickle'), key, 'I1\n'), 'safe'],
    ['another method of the class', call(getattr(zone, 'from_file'), key), 'dangerous'],
    ['a capability as its key', call(unpickle, attack, 'I1\n'), 'dangerous'],
    ['a class of the user as its key', call(unpickle, usersClass, 'I1\n'), 'suspicious'],
    ['what the method returned, called', call(call(unpickle, key, 'I1\n'), key), 'suspicious'],
    ['what the method returned, built', built(call(unpickle, key, 'I1\n'), dict()), 'dangerous'],
    [
      'a method under a computed name',
      call(call(global('builtins', 'getattr'), zone, call(global('builtins', 'str'), key)), key),
      'dangerous',
    ],
    ['the method of an instance', call(getattr(made(zone), '_unpickle'), key, 'I1\n'), 'suspicious'],
    ['a function of an interpolator', getattr(interpolator, '_call_linear_np'), 'safe'],
    ['something else of it', getattr(interpolator, '__init_subclass__'), 'dangerous'],
    [
      'a function of it that is not its own',
      getattr(global('scipy.interpolate._interpolate', 'PPoly'), '_call_linear_np'),
      'suspicious',
    ],
    [
      'the same by its nested name',
      global('scipy.interpolate._interpolate', 'PPoly._call_linear_np'),
      'suspicious',
    ],
    // Python pickles methods that way; nobody calls them here.
    ['a method of an instance of the user', getattr(made(usersClass), 'forward'), 'suspicious'],
    ['one that is private', getattr(made(usersClass), '_forward'), 'suspicious'],
    ['one that is called', call(getattr(made(usersClass), 'forward')), 'dangerous'],
    [
      // bayes_opt's kernels are made so: what an unknown function does with it is unknown.
      'one that is handed to something that nobody reviewed',
      call(usersClass, getattr(made(usersClass), 'forward')),
      'suspicious',
    ],
    [
      'one that is handed to what calls it',
      call(global('functools', 'reduce'), getattr(made(usersClass), 'forward'), '](NNe'),
      'dangerous',
    ],
    [
      'one that leads on, handed to something that nobody reviewed',
      call(usersClass, getattr(made(usersClass), '__globals__')),
      'dangerous',
    ],
    [
      'one of a module, handed to something that nobody reviewed',
      call(usersClass, getattr(global('os', 'path'), 'os')),
      'dangerous',
    ],
    [
      'one that a partial calls',
      call(call(global('functools', 'partial'), getattr(call(usersClass, text('os')), 'system'), text('ls'))),
      'dangerous',
    ],
    ['what leads on from there', getattr(made(usersClass), '__globals__'), 'dangerous'],
    ['a frame', getattr(made(usersClass), 'gi_frame'), 'dangerous'],
    ['a class inside one of the user', made(getattr(usersClass, 'Config')), 'suspicious'],
    ['with its state', built(made(getattr(usersClass, '_Config')), dict(text('a'), 'N')), 'suspicious'],
    ['as a key', `}${call(getattr(usersClass, 'Mode'), text('fast'))}Ns`, 'suspicious'],
    [
      'a class inside, changed itself',
      built(getattr(usersClass, 'Config'), dict(text('a'), 'N')),
      'dangerous',
    ],
    ['a member of an enumeration inside', call(getattr(usersClass, 'Mode'), text('fast')), 'suspicious'],
    ['a class that acts at once', call(getattr(usersClass, 'Popen'), text('ls')), 'dangerous'],
    ['a class of what may be a module', made(getattr(global('mine', 'library'), 'Config')), 'dangerous'],
    ['a method of a class of the user', getattr(usersClass, 'collate'), 'suspicious'],
    ['one that is called at once', call(getattr(usersClass, 'collate')), 'dangerous'],
    ['an attribute of what may be a module', getattr(global('mine', 'library'), 'system'), 'dangerous'],
    ['getattr itself, handed on', `(l${global('builtins', 'getattr')}a`, 'dangerous'],
  ]);
});

// A map of settings of quantization, and an explainer of shap below protocol 4, as they are written.
describe('functions that classes have', () => {
  const functions = global('torch._C', '_VariableFunctionsClass');
  const link = global('shap.utils._legacy', 'IdentityLink');
  check([
    ['as a value', `(l${getattr(functions, 'tanh')}a`, 'safe'],
    ['as a key', dict(getattr(functions, 'conv_transpose1d'), 'N'), 'safe'],
    ['in a set', `\x8f(${getattr(functions, 'sigmoid')}\x90`, 'safe'],
    [
      'as a key of a dict with an order',
      `${call(global('collections', 'OrderedDict'))}${getattr(functions, 'tanh')}Ns`,
      'safe',
    ],
    ['a key that nobody reviewed', dict(getattr(functions, 'set_flush_denormal'), 'N'), 'suspicious'],
    ['one that opens a file', dict(getattr(functions, 'from_file'), 'N'), 'dangerous'],
    ['one that is called', call(getattr(functions, 'tanh'), 'I1\n'), 'suspicious'],
    [
      'one that a partial calls',
      call(call(global('functools', 'partial'), getattr(functions, 'abs'), 'I1\n')),
      'suspicious',
    ],
    ['a key that is a method of an instance', dict(getattr(made(link), 'f'), 'N'), 'suspicious'],
    ['a static method', `(l${getattr(link, 'f')}a`, 'safe'],
    ['one that nobody reviewed', `(l${getattr(link, 'g')}a`, 'suspicious'],
    ['one that is called', call(getattr(link, 'g'), 'N'), 'dangerous'],
    ['its namespace', `(l${getattr(link, '__dict__')}a`, 'dangerous'],
    ['its subclasses', `(l${getattr(link, '__subclasses__')}a`, 'dangerous'],
  ]);
});

describe('modules and types of cloudpickle', () => {
  const type = (name: string) => call(global('cloudpickle.cloudpickle', '_builtin_type'), text(name));
  const module = (name: string) => call(global('cloudpickle.cloudpickle', 'subimport'), text(name));
  const result = global('scipy.stats._stats_py', 'TtestResult');
  check([
    ['a namespace', built(call(type('SimpleNamespace')), dict(text('a'), 'I1\n')), 'safe'],
    ['a method', call(type('MethodType'), global('numpy', 'mean'), 'N'), 'suspicious'],
    ['a method of what runs commands', call(type('MethodType'), attack, text('ls')), 'dangerous'],
    ['code', call(type('CodeType'), 'I1\n'), 'dangerous'],
    ['a function', type('FunctionType'), 'dangerous'],
    [
      'a type that is computed',
      call(
        global('cloudpickle.cloudpickle', '_builtin_type'),
        call(global('builtins', 'str'), text('CodeType')),
      ),
      'dangerous',
    ],
    ['a module', `(l${module('numpy')}a`, 'safe'],
    ['a module that acts', `(l${module('ctypes')}a`, 'dangerous'],
    ['a module of the user', `(l${module('mine')}a`, 'suspicious'],
    ['a module that is handed on', call(result, module('numpy')), 'suspicious'],
    ['what a module has', getattr(module('numpy'), 'mean'), 'safe'],
    ['what a module has that acts', getattr(module('os'), 'system'), 'dangerous'],
    ['a module that is changed', built(module('numpy'), dict(text('a'), 'N')), 'dangerous'],
  ]);
});

describe("Python's own values", () => {
  const type = global('builtins', 'type');
  const logger = call(global('logging', 'getLogger'), text('x'));
  check([
    ["None's type", call(type, 'N'), 'safe'],
    ["None's type, called", call(call(type, 'N')), 'suspicious'],
    ["None's type, changed", built(call(type, 'N'), tuple('N', dict(text('a'), 'N'))), 'suspicious'],
    ['a class made of parts', call(type, text('A'), tuple(), dict()), 'suspicious'],
    ['the type of something made', call(type, made(global('collections', 'OrderedDict'))), 'suspicious'],
    ['a method of str', getattr(global('builtins', 'str'), 'lower'), 'safe'],
    ['a method of str that reads attributes', getattr(global('builtins', 'str'), 'format'), 'dangerous'],
    ['a method of str that looks codecs up', getattr(global('builtins', 'str'), 'encode'), 'dangerous'],
    ['a logger', logger, 'safe'],
    ['a logger from a state', built(logger, dict()), 'suspicious'],
    ['a logger that is called', call(logger), 'suspicious'],
    ['a URL', made(global('urllib.parse', 'ParseResult')), 'safe'],
    ['something else of that module', call(global('urllib.parse', 'urlsplit'), text('a')), 'dangerous'],
  ]);
});

describe('distributions, whose state is run in part', () => {
  const evil = text("\nimport os\nos.system('x')\n");
  const behind = text(`${parser()}\nimport os\n`);
  const within = text(parser("a=__import__('os'), "));
  const good = text(parser());
  check([
    ["scipy's own text", restored(template, good), 'safe'],
    ["scipy's own text with names", restored(text('a'), 'I0\n', template, text(parser('a, df_1, '))), 'safe'],
    ["scipy's own text of a discrete one", restored(template, text(parser('p, ', '', '1'))), 'safe'],
    ['another text', restored(template, evil), 'suspicious'],
    ["something behind scipy's text", restored(template, behind), 'suspicious'],
    ['a default among the names', restored(template, within), 'suspicious'],
    [
      'two names that differ',
      restored(template, text(parser('a, ').replace('(a, )', '(b, )'))),
      'suspicious',
    ],
    ['no text', restored(text('a'), 'I0\n'), 'suspicious'],
    ['the text given twice, the last one good', restored(template, evil, template, good), 'safe'],
    ['the text given twice, the last one bad', restored(template, good, template, evil), 'suspicious'],
    [
      'the text under a key of bytes',
      restored(template, evil, `C\x13_parse_arg_template`, good),
      'suspicious',
    ],
    [
      'the text under a string of Python 2',
      restored(template, evil, "S'_parse_arg_template'\n", good),
      'suspicious',
    ],
    [
      'a key that a call gives',
      restored(template, good, call(global('builtins', 'str'), template), evil),
      'suspicious',
    ],
    ['the text that a call gives', restored(template, call(global('builtins', 'str'), good)), 'suspicious'],
    ['a state that is no dict', built(made(normal), tuple('N', dict(template, good))), 'suspicious'],
    [
      'a state that a call gives',
      built(made(normal), call(global('collections', 'OrderedDict'))),
      'suspicious',
    ],
    [
      'restored once more from another state',
      built(restored(template, good), dict(template, evil)),
      'suspicious',
    ],
    [
      'made by a reconstructor',
      built(
        call(global('copyreg', '_reconstructor'), normal, global('builtins', 'object'), 'N'),
        dict(template, evil),
      ),
      'suspicious',
    ],
    ['the class, handed on', `(l${normal}a`, 'suspicious'],
    [
      'the class of another instance',
      built(made(global('types', 'SimpleNamespace')), tuple('N', dict(text('__class__'), normal))),
      'suspicious',
    ],
    [
      'a bound method',
      getattr(made(global('scipy.stats._discrete_distns', 'binom_gen')), '_entropy'),
      'safe',
    ],
    [
      'another bound method',
      getattr(made(global('scipy.stats._discrete_distns', 'binom_gen')), '__setstate__'),
      'dangerous',
    ],
    [
      'a vectorized function',
      built(made(global('numpy', 'vectorize')), dict(text('pyfunc'), global('numpy', 'exp'))),
      'safe',
    ],
    [
      'a vectorized capability',
      built(made(global('numpy', 'vectorize')), dict(text('pyfunc'), attack)),
      'dangerous',
    ],
    ['vectorize, called', call(global('numpy', 'vectorize'), global('numpy', 'exp')), 'dangerous'],
  ]);
});

describe('a state whose texts lie far behind', () => {
  const padding = 3_000_000;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padding);
  const far = (source: string) =>
    `${template}q\x010${text(source)}q\x020B${length.toString('latin1')}${'x'.repeat(padding)}0` +
    built(made(normal), dict('h\x01', 'h\x02'));
  check([
    ["scipy's own", far(parser()), 'safe'],
    ['another', far(`${parser()}import os\n`), 'suspicious'],
    ['too long to be one', far(`${parser()}${'#'.repeat(20_000)}`), 'suspicious'],
  ]);
});

describe('other states that decide', () => {
  check([
    ["a model's data", built(made(modelData), dict(text('endog'), array)), 'safe'],
    [
      'with a formula',
      built(made(modelData), dict(text('formula'), text('y ~ x'), text('restore_design_info'), '\x88')),
      'suspicious',
    ],
    [
      'with a formula of a later release',
      built(made(modelData), dict(text('restore_model_spec'), '\x88')),
      'suspicious',
    ],
    [
      'with more keys than are looked at',
      built(made(modelData), dict(...Array(300).fill(`${text('a')}N`))),
      'suspicious',
    ],
    ['the class, handed on', `(l${modelData}a`, 'suspicious'],
  ]);
});

describe("dill's helpers", () => {
  const reconstruct = global('numpy._core.multiarray', '_reconstruct');
  const plain = tuple(global('numpy', 'ndarray'), tuple('I0\n'), text('b'));
  const evilState = dict(template, text('import os'));
  check([
    ['a plain type', call(loadType, text('int')), 'safe'],
    ['an instance of a plain type', call(call(loadType, text('list'))), 'safe'],
    ['a partial', call(call(loadType, text('PartialType')), global('builtins', 'len')), 'safe'],
    ['a partial of a capability', call(call(loadType, text('PartialType')), attack), 'dangerous'],
    ['the type of code', call(loadType, text('CodeType')), 'suspicious'],
    ['the type of functions, called', call(call(loadType, text('FunctionType')), 'N'), 'suspicious'],
    [
      'a type under a computed name',
      call(loadType, call(global('builtins', 'str'), text('int'))),
      'suspicious',
    ],
    ['looking up, handed on', `(l${loadType}a`, 'suspicious'],
    ['an array', call(createArray, reconstruct, plain, tuple('I1\n')), 'safe'],
    [
      'an array of a class of the user',
      call(createArray, reconstruct, tuple(usersClass, tuple('I0\n')), tuple('I1\n')),
      'suspicious',
    ],
    ...['Ellipsis', 'NotImplemented', 'range(0, 3)', 'range(-1, 9, -2)'].map(
      (written) => [`${written} as text`, call(evaluate, text(written)), 'safe'] as const,
    ),
    ...[
      'range(0, 3).__class__',
      'range(0, 9**9)',
      'Ellipsis ',
      'range(0, 3) or x',
      'abs(0, 3)',
      'range(0)',
    ].map((written) => [`${written} as text`, call(evaluate, text(written)), 'dangerous'] as const),
    [
      'a text that is computed',
      call(evaluate, call(global('builtins', 'str'), text('Ellipsis'))),
      'dangerous',
    ],
    ['a range that is called', call(call(evaluate, text('Ellipsis'))), 'suspicious'],
    [
      'a named tuple of a reviewed class',
      call(call(namedTuple, text('OrderedDict'), tuple(text('a')), text('collections'))),
      'safe',
    ],
    [
      'a named tuple of a capability',
      call(namedTuple, text('system'), tuple(text('a')), text('os')),
      'dangerous',
    ],
    [
      'a named tuple of a class of the user',
      call(namedTuple, text('P'), tuple(text('a')), text('shapes')),
      'suspicious',
    ],
    [
      'a named tuple of fields that are no texts',
      call(namedTuple, text('OrderedDict'), tuple(made(normal)), text('collections')),
      'dangerous',
    ],
    [
      'a named tuple with defaults',
      call(namedTuple, text('OrderedDict'), tuple(text('a')), text('collections'), tuple('I1\n')),
      'dangerous',
    ],
    ['an array by a capability', call(createArray, attack, tuple(text('x')), tuple('I1\n')), 'dangerous'],
    [
      'the state of something else',
      call(createArray, global('builtins', 'max'), tuple(`(l${made(normal)}a`), evilState),
      'suspicious',
    ],
    [
      'arguments that a call gives',
      call(createArray, reconstruct, call(global('builtins', 'tuple'), plain), tuple('I1\n')),
      'suspicious',
    ],
  ]);
});

describe('data frames, Arrow and fitted models', () => {
  const trees = 'tree\nversion=v4\nnum_class=1\nend of trees\n';
  const inBytes = (content: string) => call(global('builtins', 'bytearray'), text(content), text('latin-1'));
  const frame = global('pandas', 'DataFrame');
  check([
    ['a frame', built(made(frame), dict()), 'safe'],
    ['a frame by its constructor', call(frame, array), 'suspicious'],
    [
      'the class of frames, changed',
      built(frame, tuple('N', dict(text('__setstate__'), global('builtins', 'len')))),
      'dangerous',
    ],
    [
      'an index of a class of the user',
      call(global('pandas.core.indexes.base', '_new_Index'), usersClass, dict()),
      'suspicious',
    ],
    ['an Arrow type', call(arrow('type_for_alias'), text('int64')), 'safe'],
    ['an Arrow field', call(arrow('field'), text('a'), text('int64'), '\x88', 'N'), 'safe'],
    ['one with metadata', call(arrow('field'), text('a'), text('int64'), '\x88', dict()), 'suspicious'],
    ['one that another object describes', call(arrow('field'), array, 'N', '\x88', 'N'), 'suspicious'],
    ['one with fewer arguments', call(arrow('field'), text('a'), text('int64')), 'suspicious'],
    ['field, handed on', `(l${arrow('field')}a`, 'suspicious'],
    ['a structure', call(arrow('struct'), '(l'), 'safe'],
    [
      'one whose fields are tuples',
      call(arrow('struct'), `(l${tuple(text('a'), call(arrow('uuid')))}a`),
      'suspicious',
    ],
    ['a schema', call(arrow('schema'), '(l', 'N'), 'safe'],
    ['a schema that another object describes', call(arrow('schema'), array, 'N'), 'suspicious'],
    [
      'one whose metadata names an extension type',
      call(arrow('schema'), '(l', dict(text('ARROW:extension:name'), text('a'))),
      'suspicious',
    ],
    ['one with other metadata', call(arrow('schema'), '(l', dict(text('pandas'), text('{}'))), 'safe'],
    ['a scalar', call(arrow('scalar'), 'I1\n', call(arrow('type_for_alias'), text('int64'))), 'safe'],
    [
      'a scalar of something that is not data',
      call(arrow('scalar'), usersClass, call(arrow('uuid'))),
      'suspicious',
    ],
    ['memory at an address', call(arrow('foreign_buffer'), 'I4096\n', 'I8\n'), 'suspicious'],
    [
      'a tree of offsets into memory',
      built(made(global('scipy.spatial._ckdtree', 'cKDTree')), tuple('N')),
      'suspicious',
    ],
    [
      'a booster',
      built(made(global('lightgbm.basic', 'Booster')), dict(text('_handle'), text(trees))),
      'safe',
    ],
    [
      'one of another text',
      built(made(global('lightgbm.basic', 'Booster')), dict(text('_handle'), text('x'))),
      'suspicious',
    ],
    [
      'one of binary JSON',
      built(
        made(global('xgboost.core', 'Booster')),
        dict(text('handle'), inBytes('{L\0\0\0\0\0\0\0\x01aZ}')),
      ),
      'safe',
    ],
    [
      'one of other bytes',
      built(made(global('xgboost.core', 'Booster')), dict(text('handle'), inBytes('x'))),
      'suspicious',
    ],
    [
      'a booster by its constructor, which opens files',
      call(global('lightgbm.basic', 'Booster'), 'N', 'N', text('/etc/passwd')),
      'suspicious',
    ],
  ]);
});

describe('what is passed', () => {
  const namespace = made(global('types', 'SimpleNamespace'));
  const ordered = global('collections', 'OrderedDict');
  const partial = global('functools', 'partial');
  const list = (...items: string[]) => `(${items.join('')}l`;
  const kept = call(partial, global('builtins', 'repr'), namespace);

  check([
    [
      'a date',
      call(global('datetime', 'timezone'), call(global('datetime', 'timedelta'), 'I0\n', 'I0\n', 'I0\n')),
      'safe',
    ],
    ['an object that is only kept', kept, 'safe'],
    ['what keeps one', call(ordered, kept), 'suspicious'],
    ['objects in a set', call(global('builtins', 'set'), list(namespace)), 'safe'],
    ['values of pairs', call(ordered, list(list(text('a'), namespace))), 'safe'],
    ['an object in place of a pair', call(ordered, list(namespace)), 'suspicious'],
    [
      'a state that is an object',
      built(made(global('sklearn.svm._classes', 'SVC')), namespace),
      'suspicious',
    ],
    ['a factory that is kept', call(global('collections', 'defaultdict'), kept), 'suspicious'],
    [
      'a dict that would call it',
      call(ordered, call(global('collections', 'defaultdict'), kept)),
      'suspicious',
    ],
    ['a function of plain values', call(global('builtins', 'len'), list('I1\n')), 'safe'],
    ['the same of an object', call(global('builtins', 'len'), namespace), 'suspicious'],
    ['a method in a state', built(namespace, dict(text('__setstate__'), kept)), 'suspicious'],
    ['its name in data alone', list(text('__setstate__')), 'safe'],
  ]);

  it('is remembered through any number of calls', async () => {
    const encode = global('_codecs', 'encode');
    const calls = `0h\x01(h\x02h\x03tR`.repeat(300_000);
    const program = `${encode}q\x01${text('a')}q\x02${text('latin1')}q\x03${calls}`;
    expect(await verdictOf(program)).toBe('safe');
  });
});

describe('what is indexed, called or set while a pickle is loaded', () => {
  const defaults = global('collections', 'defaultdict');
  const partial = global('functools', 'partial');
  const index = global('pandas.core.indexes.base', '_new_Index');
  const storage = global('torch.storage', 'UntypedStorage');
  const layer = (weights: string) =>
    built(made(global('torch.nn.modules.rnn', 'LSTM')), dict(text('_all_weights'), weights));
  const list = (...items: string[]) => `(${items.join('')}l`;
  const typed = (name: string, made: string, state: string) =>
    call(global('torch._tensor', name), made, global('torch', 'Tensor'), tuple(), state);
  const rebuild = global('torch._utils', '_rebuild_meta_tensor_no_storage');

  check([
    ['a factory of plain values', call(defaults, global('builtins', 'list')), 'safe'],
    ['a factory of such', call(defaults, call(partial, defaults, global('builtins', 'int'))), 'safe'],
    ['a factory that acts', call(defaults, global('builtins', 'print')), 'suspicious'],
    [
      'the same with arguments',
      call(defaults, call(partial, global('builtins', 'print'), text('x'))),
      'suspicious',
    ],
    [
      'the same behind another',
      call(defaults, call(partial, defaults, global('builtins', 'print'))),
      'suspicious',
    ],
    ['names of weights', layer(list(list(text('weight_ih_l0'), text('bias_ih_l0')))), 'safe'],
    ['something that is indexed instead', layer(call(defaults, global('builtins', 'list'))), 'suspicious'],
    ['the same one deeper', layer(list(call(defaults, global('builtins', 'list')))), 'suspicious'],
    [
      'an index',
      call(index, global('pandas', 'Index'), dict(text('data'), array, text('name'), 'N')),
      'safe',
    ],
    [
      'memory of the place that keywords of another class name',
      call(index, storage, dict(text('size'), 'I8\n', text('allocator'), 'I4096\n')),
      'suspicious',
    ],
    [
      'the same by the old name',
      call(global('pandas.indexes.base', '_new_Index'), storage, dict(text('size'), 'I8\n')),
      'suspicious',
    ],
    ['attributes of a tensor', typed('_rebuild_from_type_v2', rebuild, dict(text('note'), 'I1\n')), 'safe'],
    [
      'another class for it',
      typed(
        '_rebuild_from_type_v2',
        rebuild,
        dict(text('__class__'), global('torch.nn.parameter', 'Parameter')),
      ),
      'suspicious',
    ],
    [
      'a function in the place of a method',
      typed('_rebuild_from_type_v2', rebuild, dict(text('detach'), global('builtins', 'print'))),
      'suspicious',
    ],
    [
      'the same in slots',
      typed('_rebuild_from_type_v2', rebuild, tuple('N', dict(text('detach'), global('builtins', 'print')))),
      'suspicious',
    ],
    ['a function that makes no tensor', typed('_rebuild_from_type_v2', storage, 'N'), 'suspicious'],
  ]);
});

describe('names of older releases', () => {
  const distance = (module: string) => global(module, 'EuclideanDistance');
  const block = global('pandas.core.internals.blocks', 'new_block');
  const numbers = dict(text('ndim'), 'I2\n');
  const maker = (state: string) => built(call(global('functools', 'partial'), block), state);
  const part = call(global('builtins', 'slice'), 'I0\n', 'I1\n', 'I1\n');
  const made = (state: string) => call(maker(state), part, part);
  const today = tuple(block, tuple(), numbers, 'N');

  check([
    [
      'distances below sklearn.neighbors',
      call(global('sklearn.neighbors._dist_metrics', 'newObj'), distance('sklearn.neighbors._dist_metrics')),
      'safe',
    ],
    [
      'their first name',
      call(global('sklearn.neighbors.dist_metrics', 'newObj'), distance('sklearn.neighbors.dist_metrics')),
      'safe',
    ],
    [
      'a class that its module has today',
      global('sklearn.mixture.gaussian_mixture', 'GaussianMixture'),
      'safe',
    ],
    ['one that it never had', global('sklearn.mixture.gaussian_mixture', 'Other'), 'suspicious'],
    [
      'a module that was never renamed',
      global('sklearn.mixture.other_mixture', 'GaussianMixture'),
      'suspicious',
    ],
    ['a block of pandas 1.3', made(today), 'safe'],
    [
      'a partial that was not completed',
      call(call(global('functools', 'partial'), block), tuple('I1\n'), tuple('I0\n')),
      'suspicious',
    ],
    [
      'a partial of another function',
      made(tuple(global('builtins', 'repr'), tuple(), numbers, 'N')),
      'suspicious',
    ],
    ['a partial with arguments of its own', made(tuple(block, tuple('I1\n'), numbers, 'N')), 'suspicious'],
    [
      'a partial with keywords that are no numbers',
      made(tuple(block, tuple(), dict(text('klass'), global('builtins', 'repr')), 'N')),
      'suspicious',
    ],
    [
      'a partial that is built again',
      call(built(maker(today), tuple(global('builtins', 'repr'), tuple(), numbers, 'N')), tuple('I1\n')),
      'suspicious',
    ],
  ]);
});

describe('times and frames of Astropy, and methods that instances keep', () => {
  const format = (state = dict(text('_scale'), text('utc'))) =>
    built(made(global('astropy.time.formats', 'TimeISO')), state);
  const time = (given: string, state = dict()) =>
    built(`${global('astropy.time.core', 'Time')}(${given}t\x81`, state);
  const frame = (state = dict()) =>
    built(made(global('astropy.coordinates.builtin_frames.icrs', 'ICRS')), state);
  const sky = (member: string) =>
    built(
      made(global('astropy.coordinates.sky_coordinate', 'SkyCoord')),
      dict(text('_sky_coord_frame'), member),
    );
  const loss = built(
    made(global('pytorch_metric_learning.losses.supcon_loss', 'SupConLoss')),
    dict(text('training'), 'I00\n'),
  );
  const model = global('astropy.modeling.core', 'CompoundModel');

  check([
    ['a time of a format', time(format()), 'safe'],
    ['one that is a copy of another', time(time(format())), 'suspicious'],
    ['one of a function', time(global('builtins', 'repr')), 'suspicious'],
    ['the scales that it looks into', time(format(), dict(text('SCALES'), tuple(text('utc')))), 'safe'],
    [
      'scales that are no texts',
      time(format(), dict(text('SCALES'), tuple(made(global('astropy.io.fits.header', 'Header'))))),
      'suspicious',
    ],
    ['a coordinate of a frame', sky(frame()), 'safe'],
    ['one of something else', sky(made(global('astropy.io.fits.header', 'Header'))), 'suspicious'],
    ['a frame with a name of its own', sky(frame(dict(text('name'), text('x')))), 'suspicious'],
    ['a compound with renamed parameters', built(made(model), dict(text('mean_0'), 'I1\n')), 'safe'],
    ['one whose parameter can be called', built(made(model), dict(text('mean_0'), usersClass)), 'suspicious'],
    ['a method of a loss', getattr(loss, 'mat_based_loss'), 'safe'],
    ['one that nobody reviewed', getattr(loss, 'embedding_weight'), 'suspicious'],
    ['one that is called', call(getattr(loss, 'mat_based_loss'), 'I1\n'), 'suspicious'],
    [
      'a batch that is made by a call',
      built(call(global('transformers.tokenization_utils_base', 'BatchEncoding')), dict()),
      'suspicious',
    ],
    [
      'a batch',
      built(
        made(global('transformers.tokenization_utils_base', 'BatchEncoding')),
        dict(text('data'), dict(text('input_ids'), array), text('encodings'), 'N'),
      ),
      'safe',
    ],
    [
      'a batch whose data is an instance',
      built(made(global('transformers.tokenization_utils_base', 'BatchEncoding')), dict(text('data'), loss)),
      'suspicious',
    ],
  ]);
});

describe('getters and callers of methods', () => {
  const getter = call(global('operator', 'attrgetter'), text('system'));
  const caller = call(global('operator', 'methodcaller'), text('lower'));
  check([
    ['a getter that is kept', `(l${getter}a`, 'safe'],
    ['a caller that is kept', `(l${caller}a`, 'safe'],
    ['a getter that is called', call(getter, usersClass), 'suspicious'],
    ['a getter that is handed to a call', call(global('builtins', 'list'), getter), 'dangerous'],
    ['a getter that is a key', `(d${getter}I1\ns`, 'dangerous'],
    [
      'a getter of something that is no name',
      call(global('operator', 'attrgetter'), usersClass),
      'suspicious',
    ],
    ['one that is built', built(getter, dict()), 'dangerous'],
  ]);
});

describe('images', () => {
  const image = (...state: string[]) =>
    built(made(global('PIL.Image', 'Image')), `(l${state.map((each) => `${each}a`).join('')}`);
  const bytes = call(global('_codecs', 'encode'), text('abc'), text('latin1'));
  const size = (width: number, height: number) => tuple(`I${width}\n`, `I${height}\n`);
  check([
    ['an image', image(dict(), text('RGB'), size(1, 1), 'N', bytes), 'safe'],
    ['one with a palette', image(dict(), text('P'), size(1, 3), '(lI0\naI9\na', bytes), 'safe'],
    [
      'one that is larger than its bytes could be',
      image(dict(), text('RGB'), size(5000, 5000), 'N', bytes),
      'suspicious',
    ],
    ['one of a size below nothing', image(dict(), text('RGB'), size(-1, 1), 'N', bytes), 'suspicious'],
    ['one whose palette is an object', image(dict(), text('P'), size(1, 1), array, bytes), 'suspicious'],
    ['one whose bytes are an object', image(dict(), text('L'), size(1, 1), 'N', array), 'suspicious'],
    ['one without bytes', image(dict(), text('L'), size(1, 1), 'N'), 'suspicious'],
    ['one whose state is a dict', built(made(global('PIL.Image', 'Image')), dict()), 'suspicious'],
  ]);
});
