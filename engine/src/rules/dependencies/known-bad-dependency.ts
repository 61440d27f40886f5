import { knownBadMessage, knownBadVersion, sourceOf } from '../../dependencies/data/knownBad';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { resolvedRequirements, upgradeTo } from '../../dependencies/resolve';

export const rule: DependencyRule = {
  meta: {
    id: 'known-bad-dependency',
    code: 'SML213',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      for (const { requirement, version } of resolvedRequirements(context)) {
        const { name, start, end } = requirement;
        const bad = knownBadVersion(name, version);
        if (bad === undefined) continue;
        // What an advisory service said of the same version is newer than this table.
        if (context.advisories !== undefined && context.advisories.hits(bad.name, version).length > 0)
          continue;
        yield {
          start,
          end,
          identity: `${bad.name} ${bad.id}`,
          message: knownBadMessage(name, version, bad),
          severity: bad.severity,
          help: sourceOf(bad.id),
          ...upgradeTo(bad.upgrade, requirement, context),
        };
      }
    },
  },
};
