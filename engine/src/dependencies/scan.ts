import type { Source } from '../code/source';
import type { FindingDraft } from '../finding';
import { t } from '../l10n';
import type { Rule } from '../rule';
import { maskSecrets } from '../secrets/mask';
import { type DependencyRule, isDependencyRule, type RequirementOrigin } from './dependencyRule';
import { normalisedName, type Requirement } from './requirement';

/** Runs the dependency rules over requirements whose offsets count in `source`. */
export function* scanRequirements(
  requirements: readonly Requirement[],
  source: Source,
  origin: RequirementOrigin,
  rules: readonly Rule[],
  versions: ReadonlyMap<string, string>,
): Iterable<{ readonly rule: DependencyRule; readonly draft: FindingDraft }> {
  const listening = rules
    .filter(isDependencyRule)
    .filter(({ dependencies }) => dependencies.origins.includes(origin));
  for (const requirement of requirements) {
    const { start, end, specifierStart, specifierEnd } = requirement;
    for (const rule of listening) {
      const report = rule.dependencies.check(requirement, {
        origin,
        versions,
        pinTo: (version) => ({
          title: t('Pin to {0}', version),
          edits: [{ ...source.range(specifierStart, specifierEnd), newText: `==${version}` }],
          // The versions are those that the project resolved already.
          safe: true,
        }),
      });
      if (report === undefined) continue;
      const evidence = maskCredentials(
        source.text.slice(start, Math.min(end, start + 200)).replace(/\\?\s+/g, ' '),
      );
      yield {
        rule,
        draft: {
          ...report,
          location: source.locate(start, end),
          identity: requirement.name === '' ? evidence : normalisedName(requirement.name),
          evidence,
        },
      };
    }
  }
}

/** URLs of private indexes and repositories carry user names and passwords. */
function maskCredentials(text: string): string {
  return maskSecrets(text).replace(/:\/\/[^\s/@]{1,200}@/g, '://****@');
}
