import { t } from '../../../../l10n/messages';
import { judgeVersion } from '../../dependencies/advisories/judge';
import { type DependencyRule, everyOrigin } from '../../dependencies/dependencyRule';
import { normalisedName, packageSubject } from '../../dependencies/requirement';
import { resolvedVersion, upgradeTo } from '../../dependencies/resolve';

export const rule: DependencyRule = {
  meta: {
    id: 'vulnerable-dependency',
    code: 'SML508',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    needs: 'advisories',
    since: '0.1.0',
  },
  dependencies: {
    origins: everyOrigin,
    *check(context) {
      const { manifest, advisories } = context;
      if (advisories === undefined) return;
      for (const requirement of manifest.requirements) {
        const { name, start, end, source, syntax } = requirement;
        const key = normalisedName(name);
        // Conda's channels have names of their own.
        const isOfPyPI = source.kind === 'index' && syntax !== 'conda';
        const malware = isOfPyPI ? advisories.malware(key) : undefined;
        if (malware !== undefined) {
          yield {
            start,
            end,
            severity: 'critical',
            identity: `${key} ${malware.id}`,
            help: `https://osv.dev/vulnerability/${encodeURIComponent(malware.id)}`,
            message: t('vulnerable-dependency.known-malware', name, malware.id),
          };
          continue;
        }
        const version = resolvedVersion(requirement, context);
        if (version === undefined) continue;
        const judged = judgeVersion(name, version, advisories);
        if (judged === undefined) continue;
        const { upgrade, ...report } = judged;
        yield {
          ...report,
          start,
          end,
          subject: packageSubject(name, version),
          ...upgradeTo(upgrade, requirement, context),
        };
      }
    },
  },
};
