import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lookup3 } from '../../../../engine/src/models/formats/hdf5/checksum';
import { scanBytes } from '../../../support/scan';

/*
 * Newer structures of HDF5 have checksums. h5py 3.14 ends the process where that of a block of links is wrong, even if what changed is a byte
 * that stands for nothing.
 */

const read = (name: string) => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));
const files = ['formats/hdf5/many-new.h5', 'convertHdf5/latest.h5'];
/** Structures with a checksum, and a byte of each that its readers do not look at. */
const structures = ['OHDR', 'FRHP', 'FHDB', 'BTHD', 'BTLF'];

describe('lookup3', () => {
  // Of Bob Jenkins' own test of `hashlittle`.
  it.each([
    ['', 0xdeadbeef],
    ['Four score and seven years ago', 0x17770551],
  ])('of %j', (text, expected) => {
    expect(lookup3(Buffer.from(text))).toBe(expected);
  });
});

describe('structures of HDF5', () => {
  it.each(files)('of %s are as they were written', async (name) => {
    expect((await scanBytes(read(name), 'a.h5')).verdict).toBe('safe');
  });

  it.each(structures)('%s with a byte changed is not safe', async (signature) => {
    const original = read(files[0]);
    const at = original.indexOf(signature, 0, 'latin1');
    expect(at).toBeGreaterThan(0);
    for (const place of [6, 8, 12]) {
      const changed = Buffer.from(original);
      changed[at + place] ^= 0x40;
      expect((await scanBytes(changed, 'a.h5')).verdict, `byte ${place}`).not.toBe('safe');
    }
  });

  it('nor is a block of links with another byte where none stands', async () => {
    const changed = Buffer.from(read(files[0]));
    const at = changed.indexOf('FHDB', 0, 'latin1');
    const rest = changed.indexOf(Buffer.alloc(64), at);
    expect(rest).toBeGreaterThan(at);
    changed[rest + 32] = 1;
    const { verdict, reasons } = await scanBytes(changed, 'a.h5');
    expect({ verdict, reasons: reasons.map(({ id }) => id) }).toEqual({
      verdict: 'incomplete',
      reasons: ['malformed'],
    });
  });
});
