import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** Runs git in a folder, as a user whose name does not matter; fails the test where git does. */
export function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ args, status, stderr: status === 0 ? '' : stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

/** Makes a folder a repository of the user's own, where everything is tracked. */
export function ownRepository(folder: string): void {
  git(folder, 'init', '-q');
  git(folder, 'add', '--all', '--force');
}
