import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { t } from '../../l10n/messages';
import { git } from './git';
import type { FileTask, WalkProblem } from './walk';

/** A file as a commit added or changed it. */
export interface PastFile extends FileTask {
  readonly blob: string;
  readonly commit: string;
}

/** What commits of a range wrote. */
export interface History {
  readonly files: readonly PastFile[];
  readonly problems: readonly WalkProblem[];
}

/** Contents that are looked at; the report says where there are more. */
const maxBlobs = 200_000;

const objectName = /^[0-9a-f]{40,64}$/;
/** `:100644 100644 <old> <new> M` of a regular file. */
const change = /^:\d{6} 100(?:644|755) [0-9a-f]{40,64} ([0-9a-f]{40,64}) [ACMT]/;

/**
 * What each commit of a range added or changed, those below `paths` where some are given: each content once, with the first commit that
 * wrote it and the path there, whether or not a later one deleted it. A range is what git takes for one: `main..HEAD`, or `HEAD` for all
 * that led to it. Nothing of the working tree is read.
 * @throws GitError
 */
export function historyFiles(range: string, paths: readonly string[]): History {
  const top = textOf(['rev-parse', '--show-toplevel']);
  const listed = git([
    'log',
    '--reverse',
    '--format=%H',
    '--raw',
    '-z',
    // What a merge itself wrote counts too.
    '-m',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
    '--diff-filter=ACMT',
    '--end-of-options',
    range,
    '--',
    ...paths,
  ]);
  const seen = new Set<string>();
  const files: PastFile[] = [];
  const commits = new Set<string>();
  let commit = '';
  const fields = listed.toString('utf8').split('\0');
  for (let index = 0; index < fields.length && files.length < maxBlobs; index++) {
    const field = fields[index].replace(/^\n/, '');
    if (objectName.test(field)) {
      commit = field;
      commits.add(field);
    } else if (field.startsWith(':')) {
      const [, blob] = change.exec(field) ?? [];
      const name = fields[++index];
      if (blob === undefined || name === undefined || seen.has(blob)) continue;
      seen.add(blob);
      files.push({ path: relative(process.cwd(), join(top, name)), explicit: false, blob, commit });
    }
  }
  return { files, problems: problemsOf(range, files.length, commits) };
}

/** What of the range was not looked at. */
function problemsOf(range: string, count: number, commits: ReadonlySet<string>): WalkProblem[] {
  const problems: WalkProblem[] = [];
  if (count >= maxBlobs)
    problems.push({ path: range, id: 'limit-history', message: t('history.too-long', maxBlobs) });
  // A shallow clone ends at commits whose parents it does not have.
  if (shallowCommits().some((commit) => commits.has(commit)))
    problems.push({ path: range, id: 'shallow-clone', message: t('history.shallow') });
  return problems;
}

function shallowCommits(): readonly string[] {
  if (textOf(['rev-parse', '--is-shallow-repository']) !== 'true') return [];
  try {
    return readFileSync(textOf(['rev-parse', '--git-path', 'shallow']), 'utf8').split('\n');
  } catch {
    return [];
  }
}

function textOf(args: readonly string[]): string {
  return git(args).toString('utf8').replace(/\n$/, '');
}
