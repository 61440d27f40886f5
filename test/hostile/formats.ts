import { encode, type Field } from '../support/protobufWriter';
import { bytes, lines, type Shape } from './shape';

const latin = (text: string) => bytes(text, 'latin1');
const u32 = (value: number) => Buffer.from(new Uint32Array([value]).buffer).toString('latin1');
const u64 = (value: number) => u32(value) + u32(0);
const ggufText = (text: string) => `${u64(text.length)}${text}`;

/** One stream of bzip2, of twenty bytes; a file may hold any number of them. */
const bzip2Stream = Buffer.from('QlpoOTFBWSZTWVQJwfkAAAmMAEAAAAEgACCpoIJkzi7kinChIKgTg/I=', 'base64');

/** Models that are no pickles. */
export const formats: readonly Shape[] = [
  {
    name: 'keys of GGUF',
    file: 'a.gguf',
    n: 1_000,
    make: (n) =>
      latin(`GGUF${u32(3)}${u64(0)}${u64(n)}${lines(n, (i) => `${ggufText(`k${i}`)}${u32(7)}\x01`)}`),
  },
  {
    name: 'tensors of GGUF',
    file: 'a.gguf',
    n: 1_000,
    make: (n) =>
      latin(
        `GGUF${u32(3)}${u64(n)}${u64(0)}${lines(n, (i) => `${ggufText(`k${i}`)}${u32(1)}${u64(1)}${u32(0)}${u64(32 * i)}`)}`,
      ),
  },
  {
    name: 'tensors of safetensors',
    file: 'a.safetensors',
    n: 500,
    make: (n) => {
      const entries = lines(
        n,
        (i) => `${i ? ',' : ''}"t${i}":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}`,
      );
      return latin(`${u64(entries.length + 2)}{${entries}}`);
    },
  },
  {
    name: 'graphs of ONNX',
    file: 'a.onnx',
    n: 2_000,
    make: (n) => latin(`\x08\x07${'\x3a\x07\x0a\x05\x22\x03Add'.repeat(n)}`),
  },
  {
    name: 'constants of ONNX',
    file: 'a.onnx',
    n: 500,
    make: (n) => {
      const field = (number: number, content: string) =>
        `${String.fromCharCode(8 * number + 2, content.length)}${content}`;
      const node = (operator: string, ...inputs: string[]) =>
        field(
          1,
          `${inputs.map((input) => field(1, input)).join('')}${field(2, `y${inputs[1]}`)}${field(4, operator)}`,
        );
      const part = (index: number) =>
        field(
          7,
          `${node('Div', 'a', `${index}`)}${node('Tile', `${index}`, `${index}`)}${field(5, `\x08\x01\x10\x07${field(8, `${index}`)}${field(9, '\x01\0\0\0\0\0\0\0')}`)}`,
        );
      return latin(`\x08\x07${lines(n, part)}`);
    },
  },
  {
    name: 'calls of functions of ONNX with many values',
    file: 'a.onnx',
    n: 200,
    make: (n) => {
      const names = (field: number) => Array.from({ length: n }, (_, i): Field => [field, `i${i}`]);
      const call = (name: string, ...values: Field[]): Field[] => [[4, name], [7, 'c'], ...values];
      const wide: Field[] = [[1, 'Wide'], ...names(4), ...names(5), [10, 'c']];
      const caller: Field[] = [
        [1, 'Caller'],
        [7, call('Wide', ...names(2))],
        [10, 'c'],
      ];
      const calls = Array.from({ length: n }, (): Field => [1, call('Wide', [1, 'x'], [2, 'y'])]);
      const graph: Field[] = [...calls, [1, call('Caller', [2, 'z'])]];
      return encode([
        [1, 8],
        [7, graph],
        [25, wide],
        [25, caller],
      ]);
    },
  },
  {
    name: 'fields of NumPy',
    file: 'a.npy',
    n: 200,
    make: (n) => {
      const header = `{'descr': [${"('a','<f4'),".repeat(n)}], 'fortran_order': False, 'shape': (1,), }\n`;
      return latin(`\x93NUMPY\x02\x00${u32(header.length)}${header}`);
    },
  },
  {
    name: 'streams of bzip2',
    file: 'a.pkl.bz2',
    n: 100,
    make: (n) => Buffer.concat(Array.from({ length: n }, () => bzip2Stream)),
  },
  { name: 'lines of R', file: 'a.rds', n: 2_000, make: (n) => latin(`A\n3\n${'1\n'.repeat(n)}`) },
  {
    name: 'values of msgpack',
    file: 'a.msgpack',
    n: 4_000,
    make: (n) => latin(`\x81\xa1a\xdc${String.fromCharCode(n >> 8, n & 255)}${'\xc0'.repeat(n)}`),
  },
  {
    name: 'trees of LightGBM',
    file: 'a.txt',
    n: 1_000,
    make: (n) => latin(`tree\nversion=v3\n${'Tree=0\nnum_leaves=1\n'.repeat(n)}`),
  },
  {
    name: 'numbers of LightGBM',
    file: 'a.txt',
    n: 5_000,
    make: (n) =>
      latin(`tree\nversion=v3\nTree=0\nnum_leaves=${n}\nleaf_value=${'1 '.repeat(n)}\n\nend of trees\n`),
  },
];
