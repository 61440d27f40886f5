import { describe, expect, it } from 'vitest';
import { scanBytes } from '../../support/scan';

/* Arrays of objects: numpy takes as many from the list as the shape says, whatever its length. */

const dtype = 'cnumpy\ndtype\nU\x02O8K\0K\x01\x87R(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK?tb';
const three = '](K\x01U\x01xNe';

/** A pickle of an array of that shape with that list. */
const array = (shape: string, list: string, type = 'ndarray') =>
  `\x80\x02cnumpy.core.multiarray\n_reconstruct\ncnumpy\n${type}\nK\0\x85U\x01b\x87R(K\x01${shape}${dtype}\x89${list}tb.`;

const verdictOf = async (pickle: string) =>
  (await scanBytes(Buffer.from(pickle, 'latin1'), 'array.pkl')).verdict;

describe('an array of objects', () => {
  it.each([
    ['K\x03\x85', three],
    ['K\x01K\x03\x86', three],
    [')', ']Na'],
    ['K\0\x85', ']'],
    ['K\x03\x85', ']Na(K\x01Ne'],
    ['K\x03\x85', '(K\x01U\x01xNl'],
  ])('of the shape %j with the list %j is safe', async (shape, list) => {
    expect(await verdictOf(array(shape, list))).toBe('safe');
  });

  it.each([
    ['K\x04\x85', three],
    ['K\x02\x85', three],
    ['K\x02K\x03\x86', three],
    ['\x8a\x08\0\0\0\0\0\0\0\x40\x85', three],
    ['J\xff\xff\xff\xff\x85', three],
    [')', ']'],
    ['K\x03\x85', 'c__builtin__\nlist\n]\x85R'],
  ])('of the shape %j with the list %j is not', async (shape, list) => {
    expect(await verdictOf(array(shape, list))).toBe('suspicious');
  });

  it.each([
    ['K\x03\x85', 'safe'],
    ['K\x04\x85', 'suspicious'],
  ])('that dill makes of the shape %j is %s', async (shape, verdict) => {
    const make =
      'cdill._dill\n_create_array\n(cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\x85U\x01b\x87';
    const pickle = `\x80\x02${make}(K\x01${shape}${dtype}\x89${three}tNtR.`;
    expect(await verdictOf(pickle)).toBe(verdict);
  });

  it.each([
    ['K\x01\x85', 'safe'],
    ['K\x0c\x85', 'suspicious'],
  ])('of texts of any length and of the shape %j is %s', async (shape, verdict) => {
    const type = 'cnumpy._core._internal\n_convert_to_stringdtype_kwargs\nK\x01\x85R';
    const pickle = `\x80\x02cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\0\x85U\x01b\x87R(K\x01${shape}${type}\x89](U\x01xetb.`;
    expect(await verdictOf(pickle)).toBe(verdict);
  });

  it.each([
    ['K\0\x85', 'safe'],
    ['K\x03K\0\x86', 'safe'],
    ['\x8a\x05\0\0\0\0\x01\x85', 'suspicious'],
    ['M\0\x40M\0\x40\x86', 'suspicious'],
    [']K\x09a', 'suspicious'],
  ])('that is reconstructed in the shape %j is %s', async (shape, verdict) => {
    const made = `cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\n${shape}U\x01O\x87R`;
    const masked = `cnumpy.ma.core\n_mareconstruct\n(cnumpy.ma.core\nMaskedArray\ncnumpy\nndarray\n${shape}U\x01OtR`;
    for (const program of [made, masked]) expect(await verdictOf(`\x80\x02${program}.`)).toBe(verdict);
  });

  it('that is a matrix is asked the same', async () => {
    expect(await verdictOf(array('K\x01K\x03\x86', three, 'matrix'))).toBe('safe');
    expect(await verdictOf(array('K\x01K\x09\x86', three, 'matrix'))).toBe('suspicious');
  });

  it('may hold more lists than are remembered', async () => {
    const many = 70_000;
    const batch = `(${']'.repeat(1000)}e`;
    const list = `]${batch.repeat(many / 1000)}`;
    const shape = (length: number) =>
      `J${String.fromCharCode(length & 255, (length >> 8) & 255, length >> 16, 0)}\x85`;
    expect(await verdictOf(array(shape(many), list))).toBe('safe');
    expect(await verdictOf(array(shape(many + 1), list))).toBe('suspicious');
  });
});
