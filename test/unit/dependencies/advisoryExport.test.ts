import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAdvisoryFile } from '../../../host/src/advisories/offline';
import { advisoryFor } from '../../support/advisoryService';
import { deflatedZip } from '../../support/zip';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secure-ml-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Ids of the advisories of an export about a version, with what fixes them. */
async function idsIn(name: string, version: string, limits?: Parameters<typeof readAdvisoryFile>[1]) {
  const memory = await readAdvisoryFile(join(folder, 'export'), limits);
  return memory.hits(name, version).map(({ advisory, fixed }) => [advisory.id, fixed]);
}

describe('an export', () => {
  const one = advisoryFor('PYSEC-1', 'a', '1.5');
  it.each<[string, string | Buffer]>([
    ['one', JSON.stringify(one)],
    ['a list', JSON.stringify([one, { id: 'other' }])],
    ['one a line', `${JSON.stringify(one)}\nbroken\n${JSON.stringify(advisoryFor('PYSEC-2', 'b', '1'))}\n`],
    [
      'a zip as the service offers it',
      deflatedZip([
        ['PYSEC-1.json', Buffer.from(JSON.stringify(one))],
        ['broken.json', Buffer.from('{')],
        ['readme.txt', Buffer.from(JSON.stringify(advisoryFor('PYSEC-3', 'a', '9')))],
      ]),
    ],
  ])('of %s is read', async (_, content) => {
    writeFileSync(join(folder, 'export'), content);
    expect(await idsIn('a', '1.0')).toEqual([['PYSEC-1', '1.5']]);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['something else', '{"results": []}', /no advisory/],
    ['a damaged zip', 'PK\x03\x04 and nothing', /damaged/],
    ['a zip of other things', deflatedZip([['a.json', Buffer.from('[1]')]]), /no advisory/],
  ])('of %s is refused', async (_, content, message) => {
    writeFileSync(join(folder, 'export'), content);
    await expect(readAdvisoryFile(join(folder, 'export'))).rejects.toThrow(message);
  });

  it('that unpacks to more than is read is refused, and so is what is no file', async () => {
    const small = { members: 3, advisory: 5_000, total: 9_000 };
    const padded = (id: string, length: number) =>
      Buffer.from(JSON.stringify(advisoryFor(id, 'a', '1.5', { details: 'x'.repeat(length) })));
    const write = (...members: [string, Buffer][]) =>
      writeFileSync(join(folder, 'export'), deflatedZip(members));
    // One bomb is no advisory, and the others count.
    write(['bomb.json', padded('PYSEC-9', 1_000_000)], ['a.json', padded('PYSEC-1', 10)]);
    expect(await idsIn('a', '1.0', small)).toEqual([['PYSEC-1', '1.5']]);
    write(...['a', 'b', 'c'].map((name): [string, Buffer] => [`${name}.json`, padded(name, 4_000)]));
    await expect(readAdvisoryFile(join(folder, 'export'), small)).rejects.toThrow('larger than 9000');
    write(...['a', 'b', 'c', 'd'].map((name): [string, Buffer] => [`${name}.json`, padded(name, 1)]));
    await expect(readAdvisoryFile(join(folder, 'export'), small)).rejects.toThrow('more than 3');
    await expect(readAdvisoryFile(folder)).rejects.toThrow();
  });
});
