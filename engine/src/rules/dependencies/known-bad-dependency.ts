import { knownBad, knownBadDate, sourceOf } from '../../dependencies/data/knownBad';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { meets } from '../../dependencies/pins';
import { normalisedName } from '../../dependencies/requirement';
import { pinFix, resolvedVersion } from '../../dependencies/resolve';
import { t } from '../../l10n';

export const rule: DependencyRule = {
  meta: {
    id: 'known-bad-dependency',
    code: 'SML213',
    family: 'dependencies',
    title: 'A pinned version is known to be dangerous',
    severity: 'medium',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      for (const requirement of context.manifest.requirements) {
        const version = resolvedVersion(requirement, context);
        if (version === undefined) continue;
        const bad = knownBad
          .get(normalisedName(requirement.name))
          ?.find(({ versions }) => meets(version, versions));
        if (bad === undefined) continue;
        // What an advisory service said of the same version is newer than this table.
        if (context.advisories !== undefined && context.advisories.hits(bad.name, version).length > 0)
          continue;
        const fix =
          bad.fixed === undefined
            ? undefined
            : pinFix(requirement, bad.fixed, context, t('Upgrade to {0}', bad.fixed), false);
        yield {
          start: requirement.start,
          end: requirement.end,
          identity: `${bad.name} ${bad.id}`,
          message:
            bad.fixed === undefined
              ? t(
                  '{0} {1}: {2} ({3}; known on {4})',
                  requirement.name,
                  version,
                  bad.effect,
                  bad.id,
                  knownBadDate,
                )
              : t(
                  '{0} {1}: {2}; fixed in {3} ({4}; known on {5})',
                  requirement.name,
                  version,
                  bad.effect,
                  bad.fixed,
                  bad.id,
                  knownBadDate,
                ),
          severity: bad.severity,
          help: sourceOf(bad.id),
          ...(fix === undefined ? {} : { fixes: [fix] }),
        };
      }
    },
  },
};
