import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { normalisedName } from '../../dependencies/requirement';
import { resolvedRequirements, upgradeTo } from '../../dependencies/resolve';
import { t } from '../../l10n';

export const rule: DependencyRule = {
  meta: {
    id: 'outdated-dependency',
    code: 'SML509',
    family: 'dependencies',
    title: 'A newer version is out, or this one was withdrawn',
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
      for (const { requirement, version } of resolvedRequirements(context)) {
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
                  '{0} {1} was withdrawn by its authors: {2}',
                  name,
                  version,
                  yanked === '' ? t('no reason given') : yanked,
                )
              : daysBehind === undefined
                ? t('{0} {1} is not the newest: that is {2}', name, version, latest)
                : t('{0} {1} is {2} days behind {3}', name, version, daysBehind, latest),
          ...(yanked === undefined ? {} : { severity: 'medium' as const }),
          ...upgradeTo(latest === version ? undefined : latest, requirement, context),
        };
      }
    },
  },
};
