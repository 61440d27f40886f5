import { t } from '../../../../l10n/messages';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { normalisedName } from '../../dependencies/requirement';
import { resolvedRequirements, upgradeTo } from '../../dependencies/resolve';

export const rule: DependencyRule = {
  meta: {
    id: 'outdated-dependency',
    code: 'SML509',
    family: 'dependencies',
    severity: 'info',
    cwe: 'CWE-1104',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    needs: 'advisories',
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      const { advisories } = context;
      if (advisories === undefined) return;
      for (const { requirement, version, newest } of resolvedRequirements(context)) {
        // A line of versions is a range.
        if (newest !== version) continue;
        const { name, start, end } = requirement;
        const state = advisories.release(normalisedName(name), version);
        if (state === undefined) continue;
        const { latest, daysBehind, yanked } = state;
        if (latest === version && yanked === undefined) continue;
        yield {
          start,
          end,
          identity: normalisedName(name),
          message:
            yanked !== undefined
              ? t(
                  'outdated-dependency.yanked-version',
                  name,
                  version,
                  yanked === '' ? t('outdated-dependency.no-reason') : yanked,
                )
              : daysBehind === undefined
                ? t('outdated-dependency.not-latest', name, version, latest)
                : t('outdated-dependency.days-behind', name, version, daysBehind, latest),
          ...(yanked === undefined ? {} : { severity: 'medium' as const }),
          ...upgradeTo(latest === version ? undefined : latest, requirement, context),
        };
      }
    },
  },
};
