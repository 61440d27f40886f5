import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

/*
 * Arrays and their types trust what a pickle says of them (dtypeState.ts, arrowArray.ts). Programs of opcodes, each beside a harmless
 * neighbour; files of real libraries are in test/fixtures.
 */

const bytes = (value: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(value.length);
  return length.toString('latin1') + value.toString('latin1');
};
const text = (value: string) => `X${bytes(Buffer.from(value))}`;
const blob = (value: Buffer) => `B${bytes(value)}`;
const int = (value: number) => `I${value}\n`;
const tuple = (...items: string[]) => `(${items.join('')}t`;
const list = (...items: string[]) => `(${items.join('')}l`;
const dict = (...items: string[]) => `(${items.join('')}d`;
const call = (name: string, ...args: string[]) => `c${name}\n${tuple(...args)}R`;

async function verdictOf(program: string): Promise<string> {
  return (await scanBytes(Buffer.from(`\x80\x03${program}.`, 'latin1'))).verdict;
}

function check(cases: readonly (readonly [string, string, string])[]): void {
  it.each(cases)('%s', async (_, program, verdict) => {
    expect(await verdictOf(program)).toBe(verdict);
  });
}

const type = (code: string) => call('numpy\ndtype', text(code), '\x89', '\x88');
const built = (
  dtype: string,
  subarray: string,
  fields: [string, string, number][],
  size: number,
  flags = 0,
  alignment = 1,
) => {
  const names = fields.length === 0 ? 'N' : tuple(...fields.map(([name]) => text(name)));
  const table =
    fields.length === 0
      ? 'N'
      : dict(...fields.flatMap(([name, code, offset]) => [text(name), tuple(type(code), int(offset))]));
  return `${dtype}${tuple(int(3), text('|'), subarray, names, table, int(size), int(alignment), int(flags))}b`;
};
const dated = (version: number, unit: string) =>
  `${type('M8')}${tuple(int(version), text('<'), 'N', 'N', 'N', int(-1), int(-1), int(0), unit)}b`;

describe('dtypes', () => {
  check([
    [
      'two fields',
      built(
        type('V16'),
        'N',
        [
          ['a', 'f8', 0],
          ['b', 'i8', 8],
        ],
        16,
      ),
      'safe',
    ],
    ['a field behind the element', built(type('V16'), 'N', [['a', 'f8', 9]], 16), 'suspicious'],
    ['a field before it', built(type('V16'), 'N', [['a', 'f8', -8]], 16), 'suspicious'],
    ['another size than the type', built(type('V16'), 'N', [['a', 'f8', 0]], 24), 'suspicious'],
    ['fields of a number', built(type('f8'), 'N', [['a', 'f4', 0]], 8), 'suspicious'],
    ['objects said to be such', built(type('V8'), 'N', [['a', 'O8', 0]], 8, 27), 'safe'],
    ['objects that are not', built(type('V8'), 'N', [['a', 'O8', 0]], 8), 'suspicious'],
    ['numbers said to be objects', built(type('V8'), 'N', [['a', 'f8', 0]], 8, 27), 'suspicious'],
    ['an object type without its flags', built(type('O8'), 'N', [], -1), 'suspicious'],
    ['a sub-array', built(type('V24'), tuple(type('f8'), tuple(int(3))), [], 24), 'safe'],
    ['a larger one', built(type('V24'), tuple(type('f8'), tuple(int(4))), [], 24), 'suspicious'],
    ["numpy's own type", built(call('numpy\ndtype', text('V8')), 'N', [['a', 'f8', 0]], 8), 'suspicious'],
    ['a flexible text', built(type('U3'), 'N', [], 12, 8), 'safe'],
    ['a text of no length', built(type('S5'), 'N', [], -1), 'suspicious'],
    ['a text of another length', built(type('S5'), 'N', [], 3), 'suspicious'],
    ['a record aligned to nothing', built(type('V8'), 'N', [['a', 'f8', 0]], 8, 0, 0), 'suspicious'],
    ['a date', dated(4, tuple('}', tuple(blob(Buffer.from('ns')), int(1), int(1), int(1)))), 'safe'],
    ['a date without its unit', built(type('M8'), 'N', [], -1), 'suspicious'],
    ['a span of an older release without its unit', built(type('m8'), 'N', [], -1), 'suspicious'],
  ]);
});

const alias = (name: string) => call('pyarrow.lib\ntype_for_alias', text(name));
const buffer = (data: Buffer) => call('pyarrow.lib\npy_buffer', blob(data));
const int32 = (...values: number[]) => Buffer.from(Int32Array.from(values).buffer);
const data = (kind: string, length: number, buffers: string[], children: string[] = [], dictionary = 'N') =>
  tuple(kind, int(length), int(0), int(0), list(...buffers), list(...children), dictionary);
const array = (...args: Parameters<typeof data>) => call('pyarrow.lib\n_restore_array', data(...args));
const words = (...offsets: number[]) => ['N', buffer(int32(...offsets)), buffer(Buffer.from('abcd'))];
const field = call('pyarrow.lib\nfield', text('item'), alias('int32'), '\x88', 'N');
const lists = call('pyarrow.lib\nlist_', field);
const coded = call('pyarrow.lib\ndictionary', alias('int32'), alias('string'), '\x89');
const child = data(alias('int32'), 3, ['N', buffer(int32(1, 2, 3))]);

describe('arrays of pyarrow', () => {
  check([
    ['numbers', array(alias('int32'), 2, ['N', buffer(int32(1, 2))]), 'safe'],
    ['more than there are', array(alias('int32'), 3, ['N', buffer(int32(1, 2))]), 'suspicious'],
    [
      'fewer marks of nulls',
      array(alias('int8'), 9, [buffer(Buffer.alloc(1)), buffer(Buffer.alloc(9))]),
      'suspicious',
    ],
    ['texts', array(alias('string'), 2, words(0, 1, 4)), 'safe'],
    ['texts behind the bytes', array(alias('string'), 2, words(0, 1, 5)), 'suspicious'],
    ['texts of negative length', array(alias('string'), 2, words(0, 3, 1)), 'suspicious'],
    ['texts before the bytes', array(alias('string'), 2, words(-4, 1, 2)), 'suspicious'],
    ['lists', array(lists, 2, ['N', buffer(int32(0, 1, 3))], [child]), 'safe'],
    ['lists longer than their items', array(lists, 2, ['N', buffer(int32(0, 1, 4))], [child]), 'suspicious'],
    [
      'codes',
      array(coded, 2, ['N', buffer(int32(0, 1))], [], data(alias('string'), 2, words(0, 1, 4))),
      'safe',
    ],
    [
      'codes of nothing',
      array(coded, 2, ['N', buffer(int32(0, 2))], [], data(alias('string'), 2, words(0, 1, 4))),
      'suspicious',
    ],
    ['an unknown type', array(alias('string_view'), 2, words(0, 1, 4)), 'suspicious'],
  ]);
});

/* numpy before 1.0 named its reconstructor otherwise; numpy 2.3 has forgotten it. */
describe('arrays of the first numpy', () => {
  const array = (size: number, data: string, code = 'i4') =>
    `${call('numpy.core._internal\n_reconstruct', 'cnumpy\nndarray\n', tuple(int(0)), blob(Buffer.from('b')))}${tuple(
      int(1),
      tuple(int(size)),
      type(code),
      '\x89',
      data,
    )}b`;
  check([
    ['numbers', array(2, blob(Buffer.alloc(8))), 'safe'],
    ['objects', array(2, list('N', text('a')), 'O8'), 'safe'],
    ['objects that run something', array(1, list(call('os\nsystem', text('echo pwned'))), 'O8'), 'dangerous'],
    [
      'of a class',
      call('numpy.core._internal\n_reconstruct', 'csomebody\nArray\n', tuple(int(0)), text('b')),
      'suspicious',
    ],
  ]);
});
