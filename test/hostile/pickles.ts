import { gzipSync } from 'node:zlib';
import { deflatedZip as zip } from '../support/zip';
import { bytes, type Shape } from './shape';

const repeat = (text: string, n: number) => text.repeat(n);
const latin = (text: string) => bytes(text, 'latin1');
const text8 = (value: string) => `\x8c${String.fromCharCode(value.length)}${value}`;
/** A list of what is repeated. */
const list = (before: string, one: string) => (n: number) => latin(`\x80\x04(${before}${repeat(one, n)}l.`);

/** The description of an array of objects as joblib writes it: the class, a dtype in the memo, and n wrappers with a pickle behind each. */
const joblibHead = `cjoblib.numpy_pickle\nNumpyArrayWrapper\nq\x00cnumpy\nndarray\nq\x01cnumpy\ndtype\n${text8('O8')}\x89\x88\x87R(K\x03${text8('|')}NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x3ftbq\x02`;
const joblibArray = `h\x00)\x81}(${text8('subclass')}h\x01${text8('shape')}K\x01\x85${text8('order')}${text8('C')}${text8('dtype')}h\x02${text8('allow_mmap')}\x89ub\x80\x04]q\x00K\x01a.`;
const payload = `B\x20\0\0\0${'\x80\x04ca\nb\n'.padEnd(32, 'N')}`;

/** Names below one module that stands in the memo, of four thousand characters and half as many dots. */
const deepModule = `X\xa1\x0f\0\0${'a.'.repeat(2_000)}aq\x00`;
const deepNames = (n: number) => Array.from({ length: n }, (_, i) => `h\x00${text8(`b${i}`)}\x93`).join('');

/** A zip of zips, each of as many. */
function nested(n: number, depth: number): Buffer {
  let inner = latin('\x80\x04N.');
  for (let level = 0; level < depth; level++)
    inner = zip(
      Array.from({ length: level === 0 ? n : 4 }, (_, i) => [`${i}.${level === 0 ? 'pkl' : 'zip'}`, inner]),
    );
  return inner;
}

/** Pickles and what holds them. */
export const pickles: readonly Shape[] = [
  { name: 'small integers', file: 'a.pkl', n: 40_000, make: list('', 'K\x01') },
  { name: 'memo', file: 'a.pkl', n: 40_000, make: list('', 'N\x94') },
  { name: 'texts', file: 'a.pkl', n: 20_000, make: list('', `${text8('abcdefgh')}\x94`) },
  { name: 'lines', file: 'a.pkl', n: 10_000, make: (n) => latin(`(${repeat('I1\n', n)}l.`) },
  { name: 'quoted lines', file: 'a.pkl', n: 10_000, make: (n) => latin(`(${repeat("S'a'\n", n)}l.`) },
  { name: 'one long line', file: 'a.pkl', n: 200_000, make: (n) => latin(`I${repeat('1', n)}\n.`) },
  { name: 'calls', file: 'a.pkl', n: 5_000, make: list('ca\nb\nq\x00', 'h\x00K\x01\x85R') },
  {
    name: 'calls of a reviewed name',
    file: 'a.pkl',
    n: 5_000,
    make: list('ccollections\nOrderedDict\nq\x00', 'h\x00)R'),
  },
  { name: 'names looked up', file: 'a.pkl', n: 10_000, make: list('', 'ca\nb\n') },
  { name: 'dots of a name', file: 'a.pkl', n: 500, make: (n) => latin(`c${repeat('a.', n)}a\nb\n.`) },
  {
    name: 'deep names',
    file: 'a.pkl',
    n: 50,
    make: (n) => latin(`\x80\x04(${deepModule}${deepNames(n)}l.`),
  },
  {
    name: 'one deep name',
    file: 'a.pkl',
    n: 2_000,
    make: list(`${deepModule}${text8('b')}q\x01`, 'h\x00h\x01\x93'),
  },
  { name: 'classes of lines', file: 'a.pkl', n: 5_000, make: (n) => latin(`(${repeat('(ia\nb\n', n)}l.`) },
  { name: 'kept pairs', file: 'a.pkl', n: 10_000, make: list('ca\nb\nq\x00', 'h\x00h\x00\x86') },
  {
    name: 'nested tuples',
    file: 'a.pkl',
    n: 20_000,
    make: (n) => latin(`\x80\x04ca\nb\n${repeat('\x85', n)}R.`),
  },
  {
    name: 'doubled tuples',
    file: 'a.pkl',
    n: 5_000,
    make: (n) => latin(`\x80\x04ca\nb\n${repeat('2\x86', n)}R.`),
  },
  {
    name: 'marks',
    file: 'a.pkl',
    n: 20_000,
    make: (n) => latin(`\x80\x04${repeat('(', n)}${repeat('t', n)}.`),
  },
  { name: 'frames', file: 'a.pkl', n: 10_000, make: list('', '\x95\x01\0\0\0\0\0\0\0N') },
  { name: 'persistent ids', file: 'a.pkl', n: 20_000, make: list('', 'K\x01Q') },
  {
    name: 'states',
    file: 'a.pkl',
    n: 2_500,
    make: list('ccollections\nOrderedDict\nq\x00', 'h\x00)R}\x8c\x01aNsb'),
  },
  { name: 'special names', file: 'a.pkl', n: 2_000, make: list('ca\nb\n', text8('__abc__')) },
  { name: 'streams', file: 'a.pkl', n: 400, make: (n) => latin(repeat('\x80\x04N.', n)) },
  { name: 'arrays of objects', file: 'a.joblib', n: 200, make: list(joblibHead, joblibArray) },
  { name: 'payloads like pickles', file: 'a.pkl', n: 100, make: list('', payload) },
  { name: 'payloads in base64', file: 'a.pkl', n: 100, make: list('', text8(`gASV${'A'.repeat(40)}`)) },
  {
    name: 'hidden beginnings',
    file: 'a.pth',
    n: 400,
    make: (n) => latin(`XXXX${repeat(`\x80\x04${'N'.repeat(62)}`, n)}`),
  },
  { name: 'hidden protocols', file: 'a.pth', n: 2_000, make: (n) => latin(`XXXX${repeat('\x80\x02', n)}`) },
  { name: 'hidden names', file: 'a.pth', n: 250, make: (n) => latin(`XXXX${repeat('cab\ncd\n', n)}`) },
  {
    name: 'hidden marks',
    file: 'a.pth',
    n: 2_000,
    make: (n) => latin(`XXXX${repeat('\x80\x04(', n)}${repeat('N', n)}`),
  },
  {
    name: 'hidden behind the end',
    file: 'a.pkl',
    n: 100,
    make: (n) => latin(`\x80\x04N.\xff\xff${repeat(`\x80\x04${'ca\nb\n0'.repeat(10)}`, n)}`),
  },
  { name: 'gzip', file: 'a.pkl.gz', n: 100_000, make: (n) => gzipSync(list('', 'N')(n)) },
  { name: 'gzip in gzip', file: 'a.pkl.gz', n: 100_000, make: (n) => gzipSync(gzipSync(list('', 'N')(n))) },
  { name: 'zip in zips', file: 'a.zip', n: 5, make: (n) => nested(n, 4) },
  {
    name: 'members',
    file: 'a.zip',
    n: 100,
    make: (n) => zip(Array.from({ length: n }, (_, i) => [`${i}.pkl`, latin('\x80\x04N.')])),
  },
  {
    name: 'members of one name',
    file: 'a.zip',
    n: 100,
    make: (n) => zip(Array.from({ length: n }, () => ['a.pkl', latin('\x80\x04N.')])),
  },
  {
    name: 'packed members',
    file: 'a.npz',
    n: 100,
    make: (n) => zip(Array.from({ length: n }, (_, i) => [`${i}.npy`, latin('\x93NUMPY')])),
  },
  {
    name: 'ends of archives',
    file: 'a.zip',
    n: 500,
    make: (n) => latin(repeat(`PK\x05\x06${'\0'.repeat(18)}`, n)),
  },
];
