import { terminal } from '../../engine/src/report/display';
import { changedFiles } from '../../host/src/changed';
import { type Exclusion, isExcluded } from '../../host/src/exclusion';
import { GitError } from '../../host/src/git';
import { historyFiles } from '../../host/src/history';
import { stagedFiles } from '../../host/src/staged';
import type { Walk } from '../../host/src/walk';
import { t } from '../../l10n/messages';
import { UsageError } from './usage';

/** What the next commit would change, without what is excluded. @throws UsageError */
export function stagedNow(paths: readonly string[], exclude: Exclusion): Walk {
  return listed('--staged', exclude, () => stagedFiles(paths));
}

/** What differs from a revision, without what is excluded. @throws UsageError */
export function changedSince(revision: string, paths: readonly string[], exclude: Exclusion): Walk {
  return listed('--changed-since', exclude, () => ({ files: changedFiles(revision, paths), problems: [] }));
}

/** What the commits of a range wrote, without what is excluded. @throws UsageError */
export function writtenIn(range: string, paths: readonly string[], exclude: Exclusion): Walk {
  return listed('--history', exclude, () => historyFiles(range, paths));
}

function listed(option: string, exclude: Exclusion, list: () => Omit<Walk, 'excluded'>): Walk {
  try {
    const { files, problems } = list();
    const kept = files.filter(({ path }) => !isExcluded(path, exclude));
    return { files: kept, problems, excluded: files.length - kept.length };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(t('git-files.needs-repository', option, terminal(error.message)));
  }
}
