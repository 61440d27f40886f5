import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readGitIndex } from '../../../host/src/trust/gitIndex';
import { isWrittenByGit } from '../../../host/src/trust/gitStore';
import { git } from '../../support/ownRepository';

/* Git's index, as git itself writes it. */

const top = mkdtempSync(join(tmpdir(), 'secure-ml-index-'));
const names = [
  'a',
  'a/b'.replace('/', '-'),
  'deep/er/file.py',
  'deep/er/file2.py',
  `${'long'.repeat(60)}`,
  'z é.txt',
];

afterAll(() => rmSync(top, { recursive: true }));

function indexOf(version: number, format: string): Buffer {
  const folder = join(top, `${format}-${version}`);
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  git(folder, 'init', '-q', `--object-format=${format}`);
  for (const name of names) writeFileSync(join(folder, name), name);
  git(folder, 'add', '--all');
  writeFileSync(join(folder, 'later'), '');
  // An entry without content has the longer flags of version 3.
  git(folder, 'add', '--intent-to-add', 'later');
  git(folder, 'update-index', '--index-version', String(version));
  return readFileSync(join(folder, '.git/index'));
}

describe("git's index", () => {
  it.each([
    [2, 'sha1'],
    [3, 'sha1'],
    [4, 'sha1'],
    [2, 'sha256'],
    [4, 'sha256'],
  ])('is read in version %s with %s', (version, format) => {
    const entries = readGitIndex(indexOf(version, format));
    expect(entries?.map(({ path }) => path).sort()).toEqual([...names, 'later'].sort());
    expect(entries?.every(({ path, inode }) => path === 'later' || inode > 0)).toBe(true);
  });

  it('is read whatever it is', () => {
    const index = indexOf(4, 'sha1');
    fc.assert(
      fc.property(fc.nat(index.length), fc.uint8Array({ maxLength: 40 }), (at, bytes) => {
        const changed = Buffer.concat([index.subarray(0, at), bytes, index.subarray(at + bytes.length)]);
        const entries = readGitIndex(changed);
        expect(entries === undefined || entries.length <= changed.length).toBe(true);
      }),
    );
    expect(readGitIndex(Buffer.alloc(0))).toBeUndefined();
  });
});

describe("git's store", () => {
  it.each([
    ['HEAD', true],
    ['objects/ab/0123456789abcdef0123456789abcdef012345', true],
    ['objects/pack/pack-0123456789abcdef0123456789abcdef01234567.idx', true],
    ['modules/x/objects/info/packs', true],
    ['hooks/pre-commit.sample', true],
    ['hooks/pre-commit', false],
    ['objects/ab/model.pkl', false],
    ['objects/model.pt', false],
    ['refs/heads/model.pkl', false],
    ['model.pkl', false],
  ])('knows what git writes: %s', (name, expected) => {
    expect(isWrittenByGit('/x/.git', `/x/.git/${name}`, false)).toBe(expected);
  });
});
