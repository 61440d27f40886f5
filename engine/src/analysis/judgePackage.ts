import { judgeVersion } from '../dependencies/advisories/judge';
import { knownBadMessage, knownBadVersion, sourceOf } from '../dependencies/data/knownBad';
import { normalisedName, packageSubject } from '../dependencies/requirement';
import type { FindingDraft, Location } from '../finding';
import { rules } from '../generated/rules';
import type { Rule, RuleDraft } from '../rule';
import type { AnalysisContext } from './context';

/** A package in one version, as a lock or an image has it. */
export interface ResolvedPackage {
  readonly name: string;
  readonly version: string;
  readonly location: Location;
  readonly evidence: string;
  /** What is added to a sentence: what brings it in. */
  readonly through: string;
}

/** What advisories, or else the table of known versions, say of a package. */
export function judgePackage(
  { name, version, location, evidence, through }: ResolvedPackage,
  { advisories }: Pick<AnalysisContext, 'advisories'>,
): RuleDraft[] {
  const judged = advisories === undefined ? undefined : judgeVersion(name, version, advisories);
  const bad = judged === undefined ? knownBadVersion(name, version) : undefined;
  const subject = packageSubject(name, version);
  const draft = (id: string, identity: string, message: string, more: Partial<FindingDraft>): RuleDraft[] => {
    const rule: Rule | undefined = rules.find(({ meta }) => meta.id === id);
    return rule === undefined
      ? []
      : [
          {
            rule,
            draft: { ...more, message: message + through, identity, evidence, location, subject },
          },
        ];
  };
  if (judged !== undefined) {
    const { message, identity, severity, help } = judged;
    return draft('vulnerable-dependency', identity, message, { severity, help });
  }
  if (bad === undefined) return [];
  const { id, severity } = bad;
  const message = knownBadMessage(name, version, bad);
  return draft('known-bad-dependency', `${normalisedName(name)} ${id}`, message, {
    severity,
    help: sourceOf(id),
  });
}
