import { join, relative } from 'node:path';
import { t } from '../../l10n/messages';
import { GitError, git } from './git';
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

/** Contents that were asked for together, by the names of their objects. */
const fetched = new Map<string, Uint8Array>();
/** Bytes of contents that are asked for together. */
const maxFetched = 1 << 27;

/** Asks git for several contents at once: starting it takes longer than most answers. What it does not give is asked for again, one by one. */
export function fetchContents(blobs: readonly string[]): void {
  fetched.clear();
  if (blobs.length < 2) return;
  let output: Buffer;
  try {
    output = git(['cat-file', '--batch'], maxFetched, `${blobs.join('\n')}\n`);
  } catch (error) {
    if (error instanceof GitError) return;
    throw error;
  }
  // `<name> blob <bytes>`, a line feed, the content, a line feed.
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [, blob, size] =
      /^([0-9a-f]{40,64}) blob (\d{1,15})$/.exec(output.toString('latin1', at, end)) ?? [];
    if (end < 0 || blob === undefined) return;
    const start = end + 1;
    fetched.set(blob, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
}

/** Content of a file of git's store. @throws GitError */
export function stagedContent(blob: string): Uint8Array {
  const known = fetched.get(blob);
  if (known !== undefined) return known;
  return git(['cat-file', 'blob', blob], 2 ** 31 - 1);
}
