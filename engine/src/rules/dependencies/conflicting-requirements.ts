import { t } from '../../../../l10n/messages';
import { type DependencyRule, withoutLine } from '../../dependencies/dependencyRule';
import { meets, pinnedVersion } from '../../dependencies/pins';
import { normalisedName, type Requirement } from '../../dependencies/requirement';

export const rule: DependencyRule = {
  meta: {
    id: 'conflicting-requirements',
    code: 'SML505',
    family: 'dependencies',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  dependencies: {
    origins: ['application', 'library'],
    *check({ manifest, project, text, edit }) {
      const seen = new Map<string, Requirement[]>();
      for (const requirement of manifest.requirements) {
        if (requirement.source.kind !== 'index') continue;
        const key = normalisedName(requirement.name);
        const before = seen.get(key);
        seen.set(key, [...(before ?? []).slice(-20), requirement]);
        // Markers divide environments, groups divide installs; whoever writes them means them.
        const other = before?.find(
          ({ marker, group, syntax }) =>
            (marker ?? '') === (requirement.marker ?? '') &&
            group === requirement.group &&
            // What pip installs into an environment of conda takes the place of conda's.
            (syntax === 'conda') === (requirement.syntax === 'conda'),
        );
        const { start, end, name, specifier } = requirement;
        if (other !== undefined) {
          const clash = excludes(other.specifier, specifier) || excludes(specifier, other.specifier);
          yield {
            start,
            end,
            identity: key,
            message: clash
              ? t('conflicting-requirements.no-common-version', name, other.specifier, specifier)
              : t('conflicting-requirements.required-twice', name),
            ...(clash ? {} : { severity: 'low' as const }),
            ...withoutLine(start, end, text, edit),
          };
          continue;
        }
        const constrained = project.constrained.get(key);
        if (constrained !== undefined && !meets(constrained, specifier)) {
          const message = t(
            'conflicting-requirements.conflicts-with-constraint',
            name,
            specifier,
            constrained,
          );
          yield { start, end, identity: key, message };
        }
      }
    },
  },
};

/** True when a pin is none of the versions that another specifier allows. */
function excludes(pin: string, specifier: string): boolean {
  const version = pinnedVersion(pin);
  return version !== undefined && !meets(version, specifier);
}
