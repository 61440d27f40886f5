import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

/*
 * Headers of tars that readers take differently: records of pax for all members that follow, sizes that are no plain numbers, folders with
 * content, maps of sparse files. Python's tarfile finds a pickle in each of the first, whose bytes are a header to others.
 */

const block = 512;
const payload = "cposix\nsystem\n(S'echo pwned'\ntR.";

function header(name: string, size: number, type = '0'): Buffer {
  const bytes = Buffer.alloc(block);
  bytes.write(name, 0, 'latin1');
  bytes.write('0000644\0', 100);
  bytes.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  bytes.write(`${' '.repeat(8)}${type}`, 148);
  bytes.write('ustar\x0000', 257, 'latin1');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}

const padded = (content: string) =>
  Buffer.from(content.padEnd(Math.ceil(content.length / block) * block, '\0'), 'latin1');

function pax(type: 'x' | 'g', records: Readonly<Record<string, string>>): Buffer[] {
  const content = Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = rest.length + 1;
      while (`${length}${rest}`.length !== length) length++;
      return `${length}${rest}`;
    })
    .join('');
  return [header('pax', content.length, type), padded(content)];
}

const end = Buffer.alloc(2 * block);
/** A pickle of a number. */
const quiet = 'I1\n.';
const member = (name: string, content: string) => [header(name, content.length), padded(content)];
const verdictOf = async (...parts: Buffer[]) =>
  (await scanBytes(Buffer.concat([...parts, end]), 'model.tar')).verdict;

describe('tars that readers take differently', () => {
  it.each([
    ['a size for all', [...pax('g', { size: '600' }), header('m.pkl', 0), ...member(payload, quiet)]],
    ['a name for all', [...pax('g', { path: 'm.pkl' }), ...member('a.pkl', quiet)]],
    ['a link for all', [...pax('g', { linkpath: '/etc/passwd' }), ...member('a.pkl', quiet)]],
    ['a hexadecimal size', [...pax('x', { size: '0x4' }), ...member('a.pkl', quiet)]],
    ['a size with an exponent', [...pax('x', { size: '1e1' }), ...member('a.pkl', quiet)]],
    ['a size with a line', [...pax('x', { size: '1_0' }), ...member('a.pkl', quiet)]],
    ['a folder with content', [header('m/', 4, '\0'), padded(quiet), ...member('a.pkl', quiet)]],
    [
      'a sparse file',
      [...pax('x', { 'GNU.sparse.major': '1', 'GNU.sparse.name': 'b.pkl' }), ...member('a.pkl', quiet)],
    ],
  ])('%s is not read to its end', async (_, parts) => {
    expect(await verdictOf(...parts)).toMatch(/incomplete|dangerous/);
  });
});

describe('tars that all read', () => {
  it.each([
    ['a note for all', [...pax('g', { comment: '0123' }), ...member('a.pkl', quiet)]],
    [
      'a size of its own',
      [...pax('x', { size: '4', path: 'b.pkl', mtime: '1.5' }), ...member('a.pkl', quiet)],
    ],
    ['an old folder', [header('m/', 0, '\0'), ...member('m/a.pkl', quiet)]],
    ['a new folder', [header('m/', 0, '5'), ...member('m/a.pkl', quiet)]],
  ])('%s is safe', async (_, parts) => {
    expect(await verdictOf(...parts)).toBe('safe');
  });
});
