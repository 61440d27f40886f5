import { atLeast, type FindingDraft, type Severity, severities } from '../finding';
import type { Rule } from '../rule';
import type { AnalysisContext } from './context';
import { type PlaceKind, placeKind } from './placeKind';

/** How many steps less severe a finding is in code that nobody runs in earnest. Credentials leak from anywhere. */
const steps: Readonly<Record<PlaceKind, number>> = { test: 2, prose: 2, example: 1 };

/** What severities are decided by, beside the draft. */
export interface SeverityScope {
  readonly context: Pick<AnalysisContext, 'rules' | 'profile'>;
  readonly place: PlaceKind | undefined;
}

/** The scope of a document: its path inside of the project, and what its text shows it to be. */
export function severityScope(path: string, text: string, context: AnalysisContext): SeverityScope {
  return { context, place: placeKind(context.within ?? path, text) };
}

/**
 * The severity that counts; undefined for what is not reported. A setting replaces the rule's own severity; where the rule
 * itself found a case less serious than usual, the setting never makes it worse, and a setting that raises the rule never makes a
 * case that is more serious than usual better. The profile decides what the settings say nothing of.
 */
export function countedSeverity(
  rule: Rule,
  draft: Pick<FindingDraft, 'severity' | 'strict' | 'onlyStrict'>,
  { context, place }: SeverityScope,
): Severity | undefined {
  const configured = context.rules[rule.meta.id];
  if (configured === 'off') return undefined;
  const isStrict = context.profile === 'strict';
  if (draft.onlyStrict === true && !isStrict && configured === undefined) return undefined;
  const drafted = (isStrict ? draft.strict : undefined) ?? draft.severity ?? rule.meta.severity;
  const own = isStrict ? drafted : lowered(drafted, rule, place);
  if (configured === undefined)
    return context.profile === 'essential' && !atLeast(own, 'high') ? undefined : own;
  const usual = rank(rule.meta.severity);
  if (rank(own) < usual && rank(own) < rank(configured)) return own;
  return rank(configured) > usual && rank(own) > rank(configured) ? own : configured;
}

const rank = (severity: Severity) => severities.indexOf(severity);

function lowered(severity: Severity, { meta }: Rule, place: PlaceKind | undefined): Severity {
  if (place === undefined) return severity;
  const down = meta.family === 'secrets' ? 1 : steps[place];
  return severities[Math.max(0, rank(severity) - down)];
}
