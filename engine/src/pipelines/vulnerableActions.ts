import type { Severity } from '../finding';
import { type ActionUse, isCommit } from './actions';

/** Versions of an action that a published advisory is about. */
export interface ActionAdvisory {
  readonly id: string;
  /** `owner/name` in lower case. */
  readonly action: string;
  /** First version that is affected; all up to the fixed one where absent. */
  readonly introduced?: string;
  /** '' where only some commits are affected. */
  readonly fixed: string;
  /** Commits that somebody else's code was in, to which tags pointed for a while: nothing else is affected. */
  readonly commits?: readonly string[];
  readonly severity: Severity;
}

/** Reviewed advisories of github.com/github/advisory-database on actions, as far as they were read for this table; 2026-11-29. */
const advisories: readonly ActionAdvisory[] = [
  {
    id: 'GHSA-mrrh-fwg8-r2c3',
    action: 'tj-actions/changed-files',
    commits: ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
    fixed: '',
    severity: 'critical',
  },
  {
    id: 'GHSA-qmg3-hpqr-gqvc',
    action: 'reviewdog/action-setup',
    commits: ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
    fixed: '',
    severity: 'critical',
  },
  { id: 'GHSA-mcph-m25j-8j63', action: 'tj-actions/changed-files', fixed: '41', severity: 'medium' },
  { id: 'GHSA-8v8w-v8xg-79rf', action: 'tj-actions/branch-names', fixed: '7.0.7', severity: 'high' },
  { id: 'GHSA-ghm2-rq8q-wrhc', action: 'tj-actions/verify-changed-files', fixed: '17', severity: 'medium' },
  {
    id: 'GHSA-6q4m-7476-932w',
    action: 'rlespinasse/github-slug-action',
    introduced: '4.0.0',
    fixed: '4.4.1',
    severity: 'high',
  },
  { id: 'GHSA-7x29-qqmq-v6qc', action: 'ultralytics/actions', fixed: '0.0.3', severity: 'high' },
  { id: 'GHSA-h3qr-39j9-4r5v', action: 'gradle/gradle-build-action', fixed: '2.4.2', severity: 'medium' },
  {
    id: 'GHSA-cxww-7g56-2vh6',
    action: 'actions/download-artifact',
    introduced: '4.0.0',
    fixed: '4.1.3',
    severity: 'medium',
  },
  { id: 'GHSA-p756-rfxh-x63h', action: 'azure/setup-kubectl', fixed: '3', severity: 'low' },
];

/** The advisory on the version that a workflow asks for. A series, `v4`, is at its newest version, and affected only as a whole. */
export function advisoryOn(use: ActionUse): ActionAdvisory | undefined {
  const name = use.name.toLowerCase();
  const isOf = (action: string) => name === action || name.startsWith(`${action}/`);
  const known = advisories.find(
    ({ action, commits }) => isOf(action) && commits?.includes(use.revision ?? '') === true,
  );
  if (known !== undefined) return known;
  const version = /^v?(\d{1,6}(?:\.\d{1,6}){0,2})$/.exec(
    (isCommit(use.revision) ? use.tag : use.revision) ?? '',
  )?.[1];
  if (version === undefined) return undefined;
  return advisories.find(({ action, introduced, fixed, commits }) => {
    if (!isOf(action) || commits !== undefined) return false;
    const isFrom = introduced === undefined || isBelow(introduced, version) || !isBelow(version, introduced);
    return isFrom && isBelow(version, fixed);
  });
}

/** True where every version of a series, or the one version, comes before another. */
function isBelow(version: string, other: string): boolean {
  const parts = version.split('.').map(Number);
  const limits = other.split('.').map(Number);
  for (const [index, part] of parts.entries()) {
    const limit = limits[index] ?? 0;
    if (part !== limit) return part < limit;
  }
  return false;
}
