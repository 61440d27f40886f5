import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../host/src/makeFolder';
import { isSystemError, whyNotRead, whyNotWritten } from '../../../host/src/systemErrors';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'secure-ml-folders-'));
});
afterEach(() => rmSync(top, { recursive: true }));

/** What is thrown, or undefined. */
function thrown(work: () => void): NodeJS.ErrnoException | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

describe('a folder', () => {
  it('is made with those that it stands in, and may be there already', () => {
    const path = join(top, 'a/b/c');
    makeFolder(path, 0o700);
    makeFolder(path, 0o700);
    expect(statSync(path).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(top, 'a')).mode & 0o777).toBe(0o700);
  });

  it('does not take the place of a file', () => {
    writeFileSync(join(top, 'file'), '');
    expect(thrown(() => makeFolder(join(top, 'file')))?.code).toBe('EEXIST');
    expect(thrown(() => makeFolder(join(top, 'file/below')))).toBeDefined();
  });
});

describe.skipIf(process.platform !== 'linux')('a folder of Linux', () => {
  it('is not made through a link to nothing', () => {
    symlinkSync(join(top, 'nowhere'), join(top, 'link'));
    expect(thrown(() => makeFolder(join(top, 'link/below')))).toBeDefined();
    expect(existsSync(join(top, 'nowhere'))).toBe(false);
  });

  // Node.js's own `recursive` never returns there.
  it('is refused where the system has none to give', () => {
    expect(thrown(() => makeFolder('/proc/secure-ml/below'))?.code).toBe('ENOENT');
  });
});

describe('what the system says', () => {
  const error = (code: string) =>
    Object.assign(new Error(`${code}: \u001b[31m raw`), { code, syscall: 'open' });

  it('is told in words, with the remedy', () => {
    expect(whyNotRead(error('EACCES'))).toMatch(/permission/);
    expect(whyNotRead(error('ENOENT'))).toMatch(/not found/);
    expect(whyNotWritten('out/x', error('ENOENT'))).toBe(
      'out/x cannot be written: its folder does not exist. Create it, or write elsewhere.',
    );
    expect(whyNotWritten('x', error('ENOSPC'))).toMatch(/^x cannot be written: the disk is full/);
  });

  it('is shown without what a terminal acts on where no words are known', () => {
    for (const text of [whyNotRead(error('EIO')), whyNotWritten('x', error('EIO'))]) {
      expect(text).toContain('EIO');
      expect(text).not.toContain('\u001b');
    }
  });

  it('is told from errors of this program', () => {
    expect([isSystemError(error('EIO')), isSystemError(new Error('x')), isSystemError('x')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
