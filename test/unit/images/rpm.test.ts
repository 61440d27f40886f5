import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRpm } from '../../../engine/src/images/rpm';
import { readSqliteTable } from '../../../engine/src/images/sqlite';
import { randomNumbers } from '../secrets/sample';

const fixture = (name: string) =>
  new Uint8Array(gunzipSync(readFileSync(join(import.meta.dirname, '../../fixtures/rpm', name))));
const real = fixture('rpmdb.sqlite.gz');
const many = fixture('many.sqlite.gz');

describe('a database of RPM', () => {
  it('gives the packages that RPM wrote, whose headers go over pages', () => {
    const read = readRpm(real, 'rhel');
    expect(read?.complete).toBe(true);
    expect(read?.packages.map(({ purl }) => purl).sort()).toEqual([
      'pkg:rpm/redhat/alpha@1.2.3-4.el9?arch=noarch',
      'pkg:rpm/redhat/beta@2.0-1.fc42?arch=noarch&epoch=1',
      'pkg:rpm/redhat/gamma@2.34-100.el9?arch=noarch',
    ]);
  });

  it('is read over several levels of pages', () => {
    const read = readRpm(many, 'fedora');
    expect(read?.complete).toBe(true);
    const names = (read?.packages ?? []).map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: 900 }, (_, index) => `package${index}`));
  });

  it('is none without the magic bytes or the table', () => {
    expect(readRpm(new Uint8Array(4096), '')).toBe(undefined);
    expect(readSqliteTable(real, 'Nothing')).toBe(undefined);
  });

  it('that is cut says so', () => {
    expect(readRpm(many.subarray(0, many.length / 2), '')?.complete).toBe(false);
  });

  it('ends for whatever bytes are changed, and calls nothing complete that lost a package', () => {
    const random = randomNumbers(17);
    for (let round = 0; round < 150; round++) {
      const bytes = (round % 10 === 0 ? real : many).slice();
      for (let change = 0; change < 1 + random(40); change++)
        bytes[100 + random(bytes.length - 100)] = random(256);
      const read = readRpm(bytes, '');
      if (read !== undefined) expect(read.packages.length).toBeLessThanOrEqual(200_000);
    }
  });

  it('whose pages lead in a circle is damaged', () => {
    const bytes = many.slice();
    const view = new DataView(bytes.buffer);
    for (let page = 1; page <= many.length / 512; page++)
      if (bytes[(page - 1) * 512] === 5) view.setUint32((page - 1) * 512 + 8, page);
    expect(readRpm(bytes, '')?.complete).toBe(false);
  });
});
