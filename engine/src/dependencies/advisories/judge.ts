import { t } from '../../../../l10n/messages';
import { type Severity, severities } from '../../finding';
import { normalisedName } from '../requirement';
import type { AdvisoryIndex, Hit } from './advisory';

/** What is said of a package whose version advisories are about: one finding, however many they are. */
export interface JudgedVersion {
  /** One localised sentence: the worst of them, and what to upgrade to. */
  readonly message: string;
  /** That of the worst. */
  readonly severity: Severity;
  /** All ids, so that one more makes a new finding. */
  readonly identity: string;
  /** Where it can be read. */
  readonly help: string;
  /** The lowest version that no known advisory is about; where there is none, the one that fixes the worst. */
  readonly upgrade: string | undefined;
}

/** Undefined where no advisory is about a version. */
export function judgeVersion(
  name: string,
  version: string,
  advisories: AdvisoryIndex,
): JudgedVersion | undefined {
  const key = normalisedName(name);
  const hits = [...advisories.hits(key, version)].sort(bySeverity);
  const [worst] = hits;
  if (worst === undefined) return undefined;
  const clean = advisories.clean(key, version);
  return {
    message: messageOf(name, version, hits, clean),
    severity: worst.advisory.severity,
    identity: `${key} ${hits
      .map(({ advisory }) => advisory.id)
      .sort()
      .join(' ')}`,
    help:
      hits.length === 1
        ? `https://osv.dev/vulnerability/${encodeURIComponent(worst.advisory.id)}`
        : `https://osv.dev/list?ecosystem=PyPI&q=${encodeURIComponent(key)}`,
    upgrade: clean ?? worst.fixed,
  };
}

function bySeverity(left: Hit, right: Hit): number {
  return severities.indexOf(right.advisory.severity) - severities.indexOf(left.advisory.severity);
}

function messageOf(name: string, version: string, hits: readonly Hit[], clean: string | undefined): string {
  const [{ advisory, fixed }] = hits;
  const { id, aliases, summary } = advisory;
  // The name under which most know it.
  const known = aliases.find((alias) => alias.startsWith('CVE-')) ?? id;
  const said = summary === '' ? t('judge.no-summary') : summary;
  const more = hits.length - 1;
  if (more === 0)
    return fixed === undefined
      ? t('judge.advisory-no-fix', name, version, said, known)
      : t('judge.advisory-fixed', name, version, said, known, fixed);
  return clean === undefined
    ? t('judge.several-advisories-no-fix', name, version, said, known, more)
    : t('judge.several-advisories', name, version, said, known, more, clean);
}
