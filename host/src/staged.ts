import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { t } from '../../l10n/messages';
import type { FileTask, WalkProblem } from './walk';

/** A file as git's index holds it. */
export interface StagedFile extends FileTask {
  /** Name of the object in git's store. */
  readonly blob: string;
}

/** What the next commit would change. */
export interface Staged {
  readonly files: readonly StagedFile[];
  readonly problems: readonly WalkProblem[];
}

/** Git failed, or this is no repository. */
export class GitError extends Error {}

const regularFile = /^100(?:644|755)$/;
const maxOutput = 1 << 28;

/**
 * Files that are added or changed in git's index, those below `paths` where some are given. Nothing of the working tree is read,
 * and no helper that a repository configures is run.
 * @throws GitError
 */
export function stagedFiles(paths: readonly string[]): Staged {
  const top = git(['rev-parse', '--show-toplevel']).toString('utf8').replace(/\n$/, '');
  const listed = git([
    'diff',
    '--cached',
    '--raw',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--abbrev=64',
    '--diff-filter=ACMT',
    '--',
    ...paths,
  ]);
  const fields = listed.toString('utf8').split('\0');
  const files: StagedFile[] = [];
  const problems: WalkProblem[] = [];
  // `:100644 100644 <old> <new> M`, then the path from the top of the repository.
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode, , blob] = fields[index].split(' ');
    const path = relative(process.cwd(), join(top, fields[index + 1]));
    if (regularFile.test(mode) && /^[0-9a-f]{40,64}$/.test(blob)) files.push({ path, explicit: false, blob });
    else if (mode !== '120000' && mode !== '160000')
      problems.push({ path, id: 'unreadable', message: t('staged.no-staged-content') });
  }
  return { files, problems };
}

/** Content of a staged file. @throws GitError */
export function stagedContent(blob: string): Uint8Array {
  return git(['cat-file', 'blob', blob], 2 ** 31 - 1);
}

/** Runs git, which starts no program of a repository's choice. @throws GitError */
export function git(args: readonly string[], maxBuffer = maxOutput): Buffer {
  // No shell; paths are literal; a file system monitor would be a program of the repository's choice.
  const fixed = ['--literal-pathspecs', '--no-optional-locks', '-c', 'core.fsmonitor=false'];
  const { status, stdout, stderr, error } = spawnSync('git', [...fixed, ...args], {
    maxBuffer,
    windowsHide: true,
  });
  if (error !== undefined) throw new GitError(error.message);
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim().split('\n')[0]);
  return stdout;
}
