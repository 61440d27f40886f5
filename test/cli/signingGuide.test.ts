import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cli } from '../support/commandLine';

/* Every block of commands in docs/signing.md, run by a shell in one folder that is empty at first. */

const page = readFileSync(new URL('../../docs/signing.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```sh(?: exit=(\d))?\n([\s\S]*?)```/g)].map(([, exit = '0', script]) => ({
  exit: Number(exit),
  script,
}));
const folder = mkdtempSync(join(tmpdir(), 'secure-ml-guide-'));
const programs = mkdtempSync(join(tmpdir(), 'secure-ml-programs-'));
writeFileSync(join(programs, 'secure-ml'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
chmodSync(join(programs, 'secure-ml'), 0o755);
afterAll(() => {
  for (const each of [folder, programs]) rmSync(each, { recursive: true });
});

it('is a guide with commands of every command and with failures', () => {
  const all = blocks.map(({ script }) => script).join('');
  for (const command of ['keygen', 'sign', 'verify', 'lock']) expect(all).toContain(`secure-ml ${command}`);
  expect(blocks.filter(({ exit }) => exit === 1).length).toBeGreaterThan(1);
});

it.each(blocks)('exits with $exit: $script', ({ exit, script }) => {
  const { status, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
  });
  expect({ status, said: /secure-ml: .*/.exec(stderr)?.[0] }).toEqual({ status: exit, said: undefined });
});
