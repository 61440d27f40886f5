import { join, relative } from 'node:path';
import { t } from '../../l10n/messages';
import { git } from './git';
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

const regularFile = /^100(?:644|755)$/;

/**
 * Files that are added or changed in git's index, those below `paths` where some are given. Nothing of the working tree is read,
 * and nothing that a repository configures is run; see git.ts.
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
    '--ignore-submodules=all',
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
