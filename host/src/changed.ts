import { join, relative } from 'node:path';
import { GitError, git } from './git';
import type { FileTask } from './walk';

/**
 * Files of the working tree that differ from what a revision had where this branch left it, and those that git does not know yet; below
 * `paths` where some are given.
 * @throws GitError
 */
export function changedFiles(revision: string, paths: readonly string[]): readonly FileTask[] {
  const text = (args: readonly string[]) => git(args).toString('utf8').replace(/\n$/, '');
  const top = text(['rev-parse', '--show-toplevel']);
  const commit = text(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
  const base = mergeBase(commit, text) ?? commit;
  const list = (args: readonly string[]) =>
    git([...args, '--', ...paths])
      .toString('utf8')
      .split('\0')
      .filter((name) => name !== '');
  const changed = list([
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--diff-filter=ACMT',
    base,
  ]);
  const known = changed.map((name) => relative(process.cwd(), join(top, name)));
  // These are listed from the working folder, not from the top.
  const others = list(['ls-files', '--others', '--exclude-standard', '-z']);
  return [...new Set([...known, ...others])].map((path) => ({ path, explicit: false }));
}

/** Undefined where a clone is too shallow to know. */
function mergeBase(commit: string, text: (args: readonly string[]) => string): string | undefined {
  try {
    return text(['merge-base', commit, 'HEAD']);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
