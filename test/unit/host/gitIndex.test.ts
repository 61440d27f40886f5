import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
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
  const repository = join(top, 'store');
  const store = join(repository, '.git');
  const isSkipped = (name: string) => isWrittenByGit(store, join(store, name), false);
  const filesOf = () =>
    readdirSync(store, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(store, name)).isFile(),
    );

  it('holds what git wrote, loose and packed', () => {
    mkdirSync(repository);
    git(repository, 'init', '-q');
    writeFileSync(join(repository, 'a'), 'content');
    git(repository, 'add', 'a');
    git(repository, '-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'Первый коммит');
    git(repository, 'branch', 'm.pkl');
    const looseFiles = filesOf();
    expect(looseFiles.filter((name) => !isSkipped(name))).toEqual([]);
    expect(looseFiles.some((name) => /^objects.[\da-f]{2}/.test(name))).toBe(true);
    git(repository, 'repack', '-adq', '--write-bitmap-index');
    git(repository, 'pack-refs', '--all');
    git(repository, 'commit-graph', 'write');
    git(repository, 'multi-pack-index', 'write');
    const packed = filesOf();
    expect(packed.filter((name) => !isSkipped(name))).toEqual([]);
    expect(packed.filter((name) => /\.(?:pack|idx|bitmap)$|index$|commit-graph$/.test(name)).length).toBe(6);
  });

  it.each([
    ['by its name', 'model.pkl'],
    ['by its name in a folder of git', 'objects/model.pt'],
    ['by its name among objects', 'objects/ab/model.pkl'],
    ['by its name among hooks', 'hooks/pre-commit'],
    ['by its name in a submodule', 'modules/x/model.pkl'],
    ['called a pack', 'objects/pack/pack-model.pkl'],
    ['called a pack with its digest', `objects/pack/pack-${'ab'.repeat(20)}.pack`],
    ['called an object', `objects/ab/${'cd'.repeat(19)}`],
    ['called an index', 'index'],
    ['called a description', 'description'],
    ['called a branch', 'refs/heads/model.pkl'],
  ])('is no place for a model %s', (_, name) => {
    for (const bytes of [
      Buffer.from('\x80\x02cposix\nsystem\n.', 'latin1'),
      Buffer.from("S'x'\n0cposix\nsystem\n."),
      // What joblib packs as git does.
      deflateSync(Buffer.from('\x80\x02cposix\nsystem\n.', 'latin1')),
    ]) {
      mkdirSync(join(store, dirname(name)), { recursive: true });
      rmSync(join(store, name), { force: true });
      writeFileSync(join(store, name), bytes);
      expect(isSkipped(name)).toBe(false);
    }
  });
});
