import { compare } from '@renovatebot/pep440';
import type { AdvisoryIndex, Hit } from '../../dependencies/advisories/advisory';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { normalisedName } from '../../dependencies/requirement';
import { pinFix, resolvedVersion } from '../../dependencies/resolve';
import { t } from '../../l10n';

/** Advisories that are listed one by one. */
const mostListed = 20;

export const rule: DependencyRule = {
  meta: {
    id: 'vulnerable-dependency',
    code: 'SML508',
    family: 'dependencies',
    title: 'A published advisory is about this version',
    severity: 'medium',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      const { manifest, advisories } = context;
      if (advisories === undefined) return;
      for (const requirement of manifest.requirements) {
        const version = resolvedVersion(requirement, context);
        if (version === undefined) continue;
        const hits = advisories.hits(normalisedName(requirement.name), version);
        const clean = withoutAdvisories(advisories, normalisedName(requirement.name), hits);
        for (const { advisory, fixed } of hits.slice(0, mostListed)) {
          const { id, aliases, summary, severity } = advisory;
          const known = aliases.find((alias) => alias.startsWith('CVE-')) ?? id;
          const said = summary === '' ? t('no summary') : summary;
          const target = clean ?? fixed;
          const fix =
            target === undefined
              ? undefined
              : pinFix(requirement, target, context, t('Upgrade to {0}', target), false);
          yield {
            start: requirement.start,
            end: requirement.end,
            identity: `${normalisedName(requirement.name)} ${id}`,
            severity,
            help: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
            message:
              fixed === undefined
                ? t('{0} {1}: {2} ({3}; no fixed version is known)', requirement.name, version, said, known)
                : t('{0} {1}: {2} ({3}; fixed in {4})', requirement.name, version, said, known, fixed),
            ...(fix === undefined ? {} : { fixes: [fix] }),
          };
        }
      }
    },
  },
};

/** The lowest of the fixed versions that no known advisory is about: one step instead of one for each advisory. */
function withoutAdvisories(
  advisories: AdvisoryIndex,
  name: string,
  hits: readonly Hit[],
): string | undefined {
  return hits
    .flatMap(({ fixed }) => fixed ?? [])
    .sort(compare)
    .find((version) => advisories.hits(name, version).length === 0);
}
