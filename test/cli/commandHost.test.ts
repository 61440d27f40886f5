import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { inHost } from '../support/commandHost';
import { secureMlApart } from '../support/commandLine';

/* The process that tests keep for commands: each ends there as it does in a process of its own. */

const folder = mkdtempSync(join(tmpdir(), 'command-host-test-'));
cpSync(fileURLToPath(new URL('../../examples', import.meta.url)), folder, { recursive: true });
writeFileSync(join(folder, 'broken.yaml'), 'rules: {pickle-laod: off}\n');
afterAll(() => rmSync(folder, { recursive: true }));

// Times and random names of documents are theirs alone.
const commands: string[][] = [
  ['check'],
  ['check', '--format', 'json', '--digest', 'unsafe', 'nothing-here'],
  ['check', 'safe', '--format', 'sarif'],
  ['check', 'unsafe', '--lang', 'ru'],
  ['check', '--format', 'json', '--quiet', '--exit-zero', '--jobs', '1'],
  ['check', '--config', 'broken.yaml'],
  ['check', '--history', 'HEAD~1..'],
  ['check', '--inline', '--no-inline'],
  ['fix', '--dry-run', '.'],
  ['lock', 'nothing'],
  ['verify', 'safe'],
  ['verify', '--signature', 'none.sig'],
  ['comply', '--profile', 'owasp-ml', '--explain'],
  ['deps'],
  ['explain', 'unsafe/model.joblib'],
  ['explain', 'pickle-load'],
  ['rules', '--format', 'json'],
  ['shapes', 'nothing'],
  ['guard', 'unsafe/model.joblib'],
];

describe.skipIf(process.platform === 'win32')('a command in the process that tests keep', () => {
  it.each(commands.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    const apart = secureMlApart(args, { cwd: folder });
    expect(apart.status).not.toBe(null);
    expect(inHost(args, folder)).toEqual(apart);
    // Twice: nothing is left of a command.
    expect(inHost(args, folder)).toEqual(apart);
  });

  it('has its own environment and no threads of another language', () => {
    const russian = { ...process.env, SECURE_ML_LANG: 'ru' };
    expect(inHost(['check', 'unsafe'], folder, russian)).toEqual(
      secureMlApart(['check', 'unsafe'], { cwd: folder, env: russian }),
    );
    expect(inHost(['check', 'unsafe'], folder)?.stdout).toContain('Loading this file');
  });

  it('leaves help, mistakes, standard input and servers to processes of their own', () => {
    for (const args of [['--help'], ['chek'], ['check', '-'], ['lsp', '--stdio'], ['fleet', 'status']])
      expect(inHost(args, folder)).toBe(undefined);
  });
});
