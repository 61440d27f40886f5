import type { Severity } from '../finding';
import { t } from '../l10n';
import type { DependencyContext, RequirementReport } from './dependencyRule';
import { meets, type Unpinned, whyUnpinned } from './pins';
import { normalisedName, type Requirement } from './requirement';

/** What both rules on pins say; they differ in where they look and how much it weighs. */
export function reportUnpinned(
  requirement: Requirement,
  context: DependencyContext,
  severityOf: (reason: Unpinned) => Severity | undefined,
): RequirementReport | undefined {
  const reason = whyUnpinned(requirement);
  if (reason === undefined) return undefined;
  const severity = severityOf(reason);
  const version =
    requirement.source.kind === 'index' ? context.versions.get(normalisedName(requirement.name)) : undefined;
  const fixable = version !== undefined && meets(version, requirement.specifier);
  return {
    message: messageOf(reason, requirement),
    ...(severity === undefined ? {} : { severity }),
    ...(fixable ? { fixes: [context.pinTo(version)] } : {}),
  };
}

function messageOf(reason: Unpinned, requirement: Requirement): string {
  switch (reason) {
    case 'no-version':
      return t('{0} has no version: each install may take another release', requirement.name);
    case 'range':
      return t(
        '{0} {1} allows several versions: each install may take another release',
        requirement.name,
        requirement.specifier,
      );
    case 'url-without-hash':
      return t('A package from a URL needs its hash, or whoever answers decides what is installed');
    default:
      return t('A package from a repository needs the full commit; branches and tags move');
  }
}
