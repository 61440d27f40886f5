import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { type FollowedLinks, listSigned } from '../../../host/src/provenance/signedFiles';

const top = mkdtempSync(join(tmpdir(), 'secure-ml-signed-'));
const root = join(top, 'model');
afterAll(() => rmSync(top, { recursive: true }));

mkdirSync(join(root, 'sub/.git'), { recursive: true });
mkdirSync(join(root, '.git'));
mkdirSync(join(top, 'elsewhere'));
for (const path of ['a', '.hidden', 'sub/b', 'sub/.git/c', '.git/d']) writeFileSync(join(root, path), 'x');
writeFileSync(join(top, 'elsewhere/e'), 'x');
for (const [target, path] of [
  ['a', 'file'],
  ['sub', 'folder'],
  ['.', 'sub/loop'],
  ['..', 'sub/up'],
  ['self', 'self'],
  ['nowhere', 'dangling'],
  ['../elsewhere/e', 'far'],
  ['../elsewhere', 'away'],
])
  symlinkSync(target, join(root, path));

/** Names, and why a link is not followed. */
function list(links: FollowedLinks, ignored: string[] = ['.git'], max = 100) {
  const { files, unreadable, tooMany } = listSigned(root, ignored, links, max);
  const names = files.map(({ name, link }) => (link === undefined ? name : `${name} ${link}`)).sort();
  return { names, unreadable, tooMany };
}
const plain = ['.hidden', 'a', 'sub/.git/c', 'sub/b'];

it('lists every file, hidden ones and version control further down too, and follows no link', () => {
  const links = ['away', 'dangling', 'far', 'file', 'folder', 'self', 'sub/loop', 'sub/up'];
  expect(list('none')).toEqual({
    names: [...plain, ...links.map((name) => `${name} link`)].sort(),
    unreadable: [],
    tooMany: false,
  });
  expect(list('none', ['.git', 'sub', 'a']).names.filter((name) => !name.endsWith('link'))).toEqual([
    '.hidden',
  ]);
});

it('follows links inside, each under its own name, and ends loops', () => {
  expect(list('inside').names).toEqual(
    [...plain, 'away outside', 'dangling', 'far outside', 'file', 'folder/.git/c', 'folder/b', 'self'].sort(),
  );
});

it('follows links to files elsewhere where that is asked for, and to folders never', () => {
  expect(list('files').names).toEqual(
    [...plain, 'away outside', 'dangling', 'far', 'file', 'folder/.git/c', 'folder/b', 'self'].sort(),
  );
});

it('says that there is more than was asked for', () => {
  expect(list('none', [], 3).tooMany).toBe(true);
  const deep = join(top, 'many');
  mkdirSync(deep);
  // Each level is reached by two names: 2 to the power of 20 folders.
  for (let level = 0, at = deep; level < 20; level++, at = join(at, 'x')) {
    mkdirSync(join(at, 'x'));
    symlinkSync('x', join(at, 'y'));
  }
  expect(listSigned(deep, [], 'inside', 1000)).toMatchObject({ files: [], tooMany: true });
});
