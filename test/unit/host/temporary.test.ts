import { spawnSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DiskCache } from '../../../host/src/diskCache';
import { replaceFile } from '../../../host/src/replaceFile';
import { temporaryBeside, temporaryFolder } from '../../../host/src/temporary';
import { secureMl } from '../../support/commandLine';

const base = mkdtempSync(join(tmpdir(), 'temporary-'));
afterAll(() => rmSync(base, { recursive: true }));

/** The number of a process that has ended. */

const ended = spawnSync(process.execPath, ['-e', '']).pid;

function folder(name: string): string {
  const path = join(base, name);
  mkdirSync(path);
  return path;
}

/** A name as this process gives it, of another process. */
const nameOf = (parent: string, id: number) =>
  basename(temporaryBeside(join(parent, 'report.json'))).replace(`-${process.pid}-`, `-${id}-`);

describe('files that a killed process left', () => {
  it('go when the next one writes in the same folder', () => {
    const work = folder('left');
    writeFileSync(join(work, nameOf(folder('names'), ended)), 'half');
    replaceFile(join(work, 'report.json'), 'whole');
    expect(readdirSync(work)).toEqual(['report.json']);
  });

  it('stay where their process runs, or is on another machine, or is none', () => {
    const work = folder('stay');
    const own = nameOf(folder('own'), process.pid);
    const elsewhere = nameOf(folder('elsewhere'), ended).replace(
      /[0-9a-f]{8}(?=-\d+-[0-9a-f]{16})/,
      '00000000',
    );
    const names = [own, elsewhere, '.report.json.tmp', '.report.json.0123456789abcdef.tmp', 'a.tmp'];
    for (const name of names) writeFileSync(join(work, name), 'x');
    replaceFile(join(work, 'report.json'), 'whole');
    expect(readdirSync(work).sort()).toEqual([...names, 'report.json'].sort());
  });

  it('go whatever their file is called, and as long as its name may be', () => {
    const work = folder('odd');
    const odd = ['two\nlines', 'n'.repeat(255), '\u{1f600}'.repeat(63)];
    for (const name of odd) {
      const left = basename(temporaryBeside(join(folder(`of-${name.length}`), name)));
      writeFileSync(join(work, left.replace(`-${process.pid}-`, `-${ended}-`)), 'half');
    }
    for (const name of odd) replaceFile(join(work, name), 'whole');
    expect(readdirSync(work).sort()).toEqual([...odd].sort());
  });

  it('do not keep anybody from writing where they cannot be removed', () => {
    expect(() => temporaryBeside(join(base, 'nowhere', 'x'))).not.toThrow();
  });

  it('are folders of what was read from standard input, too', () => {
    const made = temporaryFolder();
    const left = made.replace(`-${process.pid}-`, `-${ended}-`);
    mkdirSync(left);
    writeFileSync(join(left, 'input'), 'x');
    rmSync(made, { recursive: true });
    secureMl(['check', '-'], { input: 'x' });
    expect(readdirSync(tmpdir())).not.toContain(basename(left));
  });
});

describe('a file that is replaced', () => {
  describe.skipIf(process.platform === 'win32')('a mode', () => {
    it('is never open to more readers than it had', () => {
      const modes: number[] = [];
      const { chmodSync } = fs;
      fs.chmodSync = (path, mode) => {
        modes.push(statSync(path).mode & 0o777);
        chmodSync(path, mode);
      };
      syncBuiltinESMExports();
      try {
        replaceFile(join(folder('private'), 'report.json'), 'whole', 0o600);
      } finally {
        fs.chmodSync = chmodSync;
        syncBuiltinESMExports();
      }
      expect(modes).toEqual([0o600]);
    });
  });

  it('leaves nothing behind where it cannot be, in a cache either', async () => {
    const work = folder('cache');
    const cache = new DiskCache(work);
    await cache.write('key', 1);
    const [name] = readdirSync(work);
    rmSync(join(work, name));
    mkdirSync(join(work, name));
    await cache.write('key', 2);
    expect([readdirSync(work), await cache.read('key')]).toEqual([[name], undefined]);
  });
});
