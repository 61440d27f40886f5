import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../../support/scan';
import { storedZip } from '../../../support/zip';

type Node = Record<string, unknown>;

const node = (loader: string, name: string, rest: Node = {}): Node => ({
  __loader__: loader,
  __module__: name.slice(0, name.lastIndexOf('.')),
  __class__: name.slice(name.lastIndexOf('.') + 1),
  ...rest,
});
const text = (content: string, rest: Node = {}) => node('JsonNode', 'builtins.str', { content, ...rest });
const list = (...content: Node[]) => node('ListNode', 'builtins.list', { content });
const tuple = (...content: Node[]) => node('TupleNode', 'builtins.tuple', { content });
const dict = (key: string, maker: Node) =>
  node('DictNode', 'builtins.dict', { content: { [key]: text('1') }, key_types: list(maker) });
const reduced = (name: string, content: Node) => node('ConstructorFromReduceNode', name, { content });
const array = (name: string) => node('NdArrayNode', name, { type: 'numpy', file: '1.npy' });
const log = { content: { module_path: 'numpy', function: 'log1p' } };

async function verdictOf(root: Node, protocol = 2): Promise<string> {
  const schema = JSON.stringify({ ...root, protocol, _skops_version: '0.14' });
  return (await scanBytes(storedZip({ 'schema.json': Buffer.from(schema) }), 'model.skops')).verdict;
}

describe('nodes of skops', () => {
  it.each([
    ['a function by its class', node('FunctionNode', 'numpy.log1p')],
    ['keys that types make', dict('1', node('TypeNode', 'builtins.int'))],
    ['a number of numpy', array('numpy.float64')],
    [
      'a dict that is a class',
      node('DictNode', 'collections.OrderedDict', { content: {}, key_types: list() }),
    ],
    [
      'a named tuple of numbers',
      node('TupleNode', 'scipy.stats._mannwhitneyu.MannwhitneyuResult', { content: [text('1'), text('2')] }),
    ],
    [
      'a date by a call',
      reduced('datetime.date', tuple(node('BytesNode', 'builtins.bytes', { file: '1.bin' }))),
    ],
    ['a duration by a call', reduced('datetime.timedelta', tuple(text('1'), text('0'), text('0')))],
    ['one number for one thing', list(text('1', { __id__: 5 }), text('1', { __id__: 5 }))],
  ])('are safe: %s', async (_, root) => {
    expect(await verdictOf(root)).toBe('safe');
  });

  it.each([
    ['a function whose class is another', node('FunctionNode', 'posix.system', log)],
    ['a type whose class is another', node('TypeNode', 'posix.system', log)],
    [
      'keys that are left out',
      node('DictNode', 'builtins.dict', { content: { 1: text('1') }, key_types: list() }),
    ],
    ['keys that a function makes', dict('x', node('FunctionNode', 'numpy.log1p'))],
    ['an array that a loader of pickles reads', array('torch.storage._load_from_bytes')],
    [
      'a function that reads pickles when it is called',
      node('FunctionNode', 'torch.storage._load_from_bytes'),
    ],
    [
      'a list that a class reads as a model',
      node('ListNode', 'lightgbm.basic.Booster', { content: [text('"a"')] }),
    ],
    ['a tuple of a class that calls', node('TupleNode', 'sklearn.pipeline.Pipeline', { content: [] })],
    [
      'a named tuple of a function',
      node('TupleNode', 'scipy.stats._mannwhitneyu.MannwhitneyuResult', {
        content: [text('1'), node('FunctionNode', 'numpy.log1p')],
      }),
    ],
    ['a call of what looks names up', reduced('builtins.getattr', tuple(text('"a"'), text('"b"')))],
    ['a call of what reads pickles', reduced('torch.storage._load_from_bytes', tuple(text('"a"')))],
    ['a call with no tuple', reduced('datetime.timedelta', list(text('1')))],
    ['a call with a function', reduced('datetime.timedelta', tuple(node('FunctionNode', 'numpy.log1p')))],
    ['a dict that is no dict', node('DictNode', 'builtins.getattr', { content: {}, key_types: list() })],
    [
      'a tree by another name',
      node('TreeNode', 'sklearn._loss._loss.CyHalfMultinomialLoss', { __reduce__: { args: tuple() } }),
    ],
    ['a generator by another name', node('RandomGeneratorNode', 'numpy.ndarray', { content: {} })],
    ['a text for a number', list(text('1', { __id__: 'x' }), text('2', { __id__: 'x' }))],
    ['true for one', list(text('1', { __id__: true }), text('2', { __id__: 1 }))],
  ])('are not safe: %s', async (_, root) => {
    expect(['dangerous', 'suspicious']).toContain(await verdictOf(root));
  });

  it.each([
    ['numpy.ufunc', 0, log, 'safe'],
    ['posix.system', 0, log, 'safe'],
    ['numpy.ufunc', 0, { content: { module_path: 'posix', function: 'system' } }, 'dangerous'],
    ['posix.system', 1, log, 'dangerous'],
  ])(
    'of the first protocol name functions in their content: %s %d %j',
    async (name, protocol, rest, verdict) => {
      expect(await verdictOf(node('FunctionNode', name, rest), protocol)).toBe(verdict);
    },
  );
});
