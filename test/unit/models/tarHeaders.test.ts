import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../../engine/src/limits';
import { Cost, Meter } from '../../../engine/src/meter';
import { checkBytes, scanBytes } from '../../support/scan';

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

/** A link of either kind. */
const link = (name: string, target: string, type: '1' | '2') => {
  const bytes = header(name, 0, type);
  bytes.write(target, 157, 'latin1');
  bytes.fill(' ', 148, 156);
  bytes.write(
    `${bytes
      .reduce((total, byte) => total + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return [bytes];
};

/* Each member is model_config.yaml to Python's tarfile, and something else to a reader that takes the other name. */
describe('members with two names', () => {
  const yaml = 'model:\n  _target_: os.system\n  command: echo pwned\n';
  const config = 'model_config.yaml';
  const long = (name: string) => [header('././@LongLink', name.length + 1, 'L'), padded(name)];
  const file = (name: string) => member(name, yaml);
  const raw = (record: string) => [header('pax', record.length, 'x'), padded(record)];

  it.each([
    ['two records', [...pax('x', { path: config }), ...pax('x', { path: 'readme.txt' }), ...file('a')]],
    [
      'a long name in front of a record',
      [...long(config), ...pax('x', { path: 'readme.txt' }), ...file('a')],
    ],
    [
      'a record in front of a long name',
      [...pax('x', { path: config }), ...long('readme.txt'), ...file('a')],
    ],
    ['two long names', [...long(config), ...long('readme.txt'), ...file('a')]],
    ['a hexadecimal length', [...raw('0x15 path=readme.txt\n'), ...file(config)]],
    ['a length with an exponent', [...raw('2.1e1 path=readme.txt\n'), ...file(config)]],
    ['a record without an end', [...raw('20 path=readme.txt12'), ...file(config)]],
  ])('%s are not read to their end', async (_, parts) => {
    expect(await verdictOf(...parts)).toMatch(/incomplete|dangerous/);
  });

  it.each([
    ['a record of Solaris', [header('pax', 26, 'X'), padded(`26 path=${config}\n`), ...file('readme.txt')]],
    ['a name that ends like a folder', [...pax('x', { path: `${config}/` }), ...file('readme.txt')]],
    ['a hard link', [...file('readme.txt'), ...link(config, 'readme.txt', '1')]],
    ['a symbolic link', [...file('docs/readme.txt'), ...link(config, './docs/x/../readme.txt', '2')]],
    ['a link to a link', [...link(config, 'a', '2'), ...file('readme.txt'), ...link('a', 'readme.txt', '1')]],
  ])('%s is read as what it is', async (_, parts) => {
    expect(await verdictOf(...parts)).toBe('dangerous');
  });

  it('links in a circle come to an end', async () => {
    const parts = [...link('a', 'b', '2'), ...link('b', 'a', '2'), ...member('m.pkl', quiet)];
    expect(await verdictOf(...parts)).toBe('safe');
  });
});

/* Each link stays inside by itself. */
describe('links that lead outside together', () => {
  const [here, up] = [link('a', '.', '2'), link('a/b', '..', '2')];
  const model = member('m.pkl', quiet);

  it.each([
    ['a link behind a link', [...here, ...up, ...model], 'suspicious'],
    [
      'a link to one that comes later',
      [...link('a/b', 'c/../..', '2'), ...link('a/c', '.', '2'), ...model],
      'suspicious',
    ],
    ['a member behind both', [...here, ...up, ...member('b/m.pkl', quiet)], 'dangerous'],
    ['a hard link behind both', [...here, ...up, ...link('x', 'b/y', '1'), ...model], 'suspicious'],
  ])('are reported: %s', async (_, parts, verdict) => {
    expect(await verdictOf(...parts)).toBe(verdict);
  });

  it.each([
    [
      'folders of releases',
      [
        ...member('v1/m.pkl', quiet),
        ...link('latest', 'v1', '2'),
        ...link('v1/self', '../latest/m.pkl', '2'),
      ],
    ],
    [
      'a folder behind a link',
      [...link('lib', 'usr', '2'), ...member('lib/../m.pkl', quiet), ...member('lib/m.pkl', quiet)],
    ],
  ])('are not: %s', async (_, parts) => {
    expect(await verdictOf(...parts)).toBe('safe');
  });
});

/** A link whose target is longer than a header. */
const longLink = (name: string, target: string) => [
  header('././@LongLink', target.length + 1, 'K'),
  padded(`${target}\0`),
  ...link(name, '', '2'),
];

/** A link whose name is. */
const longName = (name: string) => [
  header('././@LongLink', name.length + 1, 'L'),
  padded(`${name}\0`),
  ...link('x', 'm.pkl', '2'),
];

describe('links of many parts', () => {
  const model = member('m.pkl', quiet);
  /** Down and up again, so many times. */
  const detour = (times: number) => 'a/../'.repeat(times);

  it.each([
    ['as many as are looked at', [...longLink('x', `${detour(4_999)}m.pkl`), ...model], 'safe'],
    ['more', [...longLink('x', `${detour(5_001)}m.pkl`), ...model], 'suspicious'],
    [
      'more through links',
      [
        ...longLink('x', `${detour(3_000)}.`),
        ...link('y', 'x/x', '2'),
        ...model,
        ...member('y/n.pkl', quiet),
      ],
      'dangerous',
    ],
  ])('stay inside where all are known: %s', async (_, parts, verdict) => {
    expect(await verdictOf(...parts)).toBe(verdict);
  });

  it('are counted wherever a name leads through them', async () => {
    const work = async (count: number) => {
      const names = Array.from({ length: count }, (_, index) => link(`b${index}`, `x/${index}`, '2'));
      const bytes = Buffer.concat([...longLink('x', 'a/'.repeat(4_000)), ...names.flat(), ...model, end]);
      const meter = new Meter({ limits: defaultLimits, cancel: { cancelled: false } }, bytes.length);
      await checkBytes('model.tar', bytes, true, { meter });
      return meter;
    };
    const [few, many] = [await work(10), await work(110)];
    expect(many.work - few.work).toBeGreaterThan(100 * 4_000 * Cost.step);
    expect(many.memory).toBe(few.memory);
  });

  it('end at the limit on memory where folders of links are too many', async () => {
    const names = Array.from({ length: 150 }, (_, index) => longName(`${index}/${'b/'.repeat(9_000)}c`));
    const bytes = gzipSync(Buffer.concat([...names.flat(), ...model, end]));
    const { verdict, reasons } = await scanBytes(bytes, 'model.tar.gz');
    expect(verdict).toBe('incomplete');
    expect(reasons.map(({ id }) => id)).toContain('limit-memory');
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
