import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ignoredBy, readIgnoreFile } from '../../../engine/src/configuration/ignoreFile';
import { IgnoredPaths } from '../../../host/src/ignoredPaths';

const says = (text: string, path: string, isFolder = false) =>
  ignoredBy(readIgnoreFile(text), path.split('/'), isFolder);

describe('a line of an ignore file', () => {
  it.each([
    // pattern, path, folder, said
    ['*.pyc', 'a/b.pyc', false, true],
    ['*.py[cod]', 'b.pyd', false, true],
    ['*.py[!cod]', 'b.pyd', false, undefined],
    ['*.py[a-d]', 'b.pyb', false, true],
    ['[]]', ']', false, true],
    ['[', '[', false, true],
    ['/build', 'build', true, true],
    ['/build', 'a/build', true, undefined],
    ['build/', 'a/build', true, true],
    ['build/', 'a/build', false, undefined],
    ['a/b', 'x/a/b', false, undefined],
    ['a/**/b', 'a/b', false, true],
    ['a/**/b', 'a/x/y/b', false, true],
    ['**/b', 'x/y/b', false, true],
    ['a/**', 'a', true, undefined],
    ['a/**', 'a/x', false, true],
    ['?.txt', 'ab.txt', false, undefined],
    ['\\#a', '#a', false, true],
    ['#a', '#a', false, undefined],
    ['\\!a', '!a', false, true],
    ['a\\*', 'a*', false, true],
    ['a\\*', 'ab', false, undefined],
    ['a   ', 'a', false, true],
    ['a\\ ', 'a ', false, true],
    ['*.log\n!keep.log', 'keep.log', false, false],
    ['!keep.log\n*.log', 'keep.log', false, true],
    ['a\r\nb\r\n', 'a', false, true],
    ['', 'a', false, undefined],
  ])('%j says of %s (folder: %s): %s', (text, path, isFolder, expected) => {
    expect(says(text, path, isFolder)).toBe(expected);
  });

  it('is as hard for hostile patterns as for others', () => {
    // Runs into the time limit of the test if any of it is worse than linear in the pattern.
    const patterns = [`${'*a'.repeat(250)}b`, '['.repeat(500), `${'**/'.repeat(160)}b`, '[a'.repeat(250)];
    const path = `${'a'.repeat(255)}/`.repeat(10).slice(0, -1);
    for (const pattern of patterns) expect(says(pattern, path)).toBeUndefined();
    expect(readIgnoreFile(`${'a\n'.repeat(10_000)}b`).length).toBe(2_000);
  });
});

describe('ignored paths', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secure-ml-ignored-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text = '') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const hasGit = spawnSync('git', ['--version']).status === 0;

  it('are those that git ignores', () => {
    const files = [
      'a.py',
      'a.log',
      'out/a.py',
      'out/keep.py',
      'sub/a.log',
      'sub/keep.log',
      'sub/deep/x.tmp',
      'own.txt',
    ];
    for (const path of files) write(path);
    write('.gitignore', '*.log\nout/*\n!out/keep.py\n/deep\n');
    write('sub/.gitignore', '!keep.log\n*.tmp\n');
    mkdirSync(join(folder, '.git/info'), { recursive: true });
    write('.git/info/exclude', 'own.txt\n');
    const ignored = new IgnoredPaths(folder, false);
    const ours = files.filter((path) => ignored.has(join(folder, path)));
    expect(ours).toEqual(['a.log', 'out/a.py', 'sub/a.log', 'sub/deep/x.tmp', 'own.txt']);
    if (!hasGit) return;
    execFileSync('git', ['init', '-q'], { cwd: folder });
    write('.git/info/exclude', 'own.txt\n');
    const { stdout } = spawnSync('git', ['check-ignore', ...files], { cwd: folder, encoding: 'utf8' });
    expect(ours).toEqual(stdout.trim().split('\n'));
  });

  it('are told by the repository above, where it may be looked at', () => {
    mkdirSync(join(folder, '.git'));
    write('.gitignore', 'data/\n');
    write('sub/data/a.py');
    const path = join(folder, 'sub/data/a.py');
    expect(new IgnoredPaths(join(folder, 'sub'), true).has(path)).toBe(true);
    expect(new IgnoredPaths(join(folder, 'sub'), false).has(path)).toBe(false);
    // Not where it ignores the very folder that was opened.
    expect(new IgnoredPaths(join(folder, 'sub/data'), true).has(path)).toBe(false);
  });
});
