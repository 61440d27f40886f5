import { t } from '../../../l10n/messages';
import { applySuppressions } from '../configuration/suppressions';
import type { Finding, FindingDraft } from '../finding';
import { finishFinding, type Rule, type RuleDraft } from '../rule';
import { maskCustomSecrets, maskSecrets } from '../secrets/mask';
import type { PartComments } from './comments';
import type { AnalysisContext, DocumentProblem, DocumentReport } from './context';
import { countedSeverity, type SeverityScope } from './severity';

/** Findings pass small steps: severity, suppression, duplicates, order, limit. */
export function finishReport(
  drafts: Iterable<RuleDraft>,
  comments: readonly PartComments[],
  problems: readonly DocumentProblem[],
  rules: ReadonlyMap<string, Rule>,
  context: AnalysisContext,
  scope: SeverityScope,
): DocumentReport {
  const findings: Finding[] = [];
  const { memory, platform, rules: levels, profile, secretDetectors } = context;
  const known = memory?.finished(levels, profile, secretDetectors, scope.place);
  for (const { rule, draft } of drafts) {
    const before = known?.get(draft);
    if (before !== undefined) {
      findings.push(before);
      continue;
    }
    const severity = countedSeverity(rule, draft, scope);
    if (severity === undefined) continue;
    const said = { ...masked(draft, context), severity };
    const finding = finishFinding(rule.meta, said, platform, memory?.fingerprints);
    known?.set(draft, finding);
    findings.push(finding);
  }
  const suppressed = comments.length === 0 ? findings : suppress(findings, comments, rules, context, scope);
  const unsilenced = context.inlineSuppressions ? 0 : suppressed.filter(isSuppressed).length;
  const counted = context.inlineSuppressions ? suppressed : findings;
  const sorted = withoutCovered(withoutDuplicates(counted), rules).sort(byPosition);
  const more = unsilenced === 0 ? {} : { unsilenced };
  // Parsers quote what they could not read.
  const told = problems.map((problem) => ({ ...problem, message: maskSecrets(problem.message) }));
  if (sorted.length <= context.limits.findings) return { findings: sorted, problems: told, ...more };
  const problem: DocumentProblem = {
    id: 'limit-findings',
    message: t('findings.findings-capped', context.limits.findings),
    verdict: 'incomplete',
  };
  return { findings: sorted.slice(0, context.limits.findings), problems: [...told, problem], ...more };
}

/** A draft without what the project's own detectors find; what all formats find is masked when a finding is made. */
function masked(draft: FindingDraft, { secretDetectors }: AnalysisContext): FindingDraft {
  if (secretDetectors.length === 0) return draft;
  const mask = (text: string) => maskCustomSecrets(text, secretDetectors);
  const { message, evidence, fixes, ...rest } = draft;
  const kept = fixes?.filter(({ edits }) => edits.every(({ newText }) => mask(newText) === newText));
  return {
    ...rest,
    message: mask(message),
    ...(evidence === undefined ? {} : { evidence: mask(evidence) }),
    ...(kept === undefined || kept.length === 0 ? {} : { fixes: kept }),
  };
}

function isSuppressed({ suppressed }: Finding): boolean {
  return suppressed !== undefined;
}

function suppress(
  findings: readonly Finding[],
  parts: readonly PartComments[],
  rules: ReadonlyMap<string, Rule>,
  context: AnalysisContext,
  scope: SeverityScope,
): Finding[] {
  const done: Finding[] = [];
  const byPart = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = partKey(finding.location.cell);
    const list = byPart.get(key);
    if (list === undefined) byPart.set(key, [finding]);
    else list.push(finding);
  }
  const unusedRule = rules.get('unused-suppression');
  for (const { source, partIndex, comments } of parts) {
    const part = source.parts[partIndex];
    const key = partKey(part.cell);
    const result = applySuppressions(byPart.get(key) ?? [], comments, rules);
    byPart.delete(key);
    for (const finding of result.findings) done.push(finding);
    const severity = unusedRule && countedSeverity(unusedRule, {}, scope);
    if (unusedRule === undefined || severity === undefined) continue;
    for (const { ids, start, end } of result.unused) {
      const names = ids.length === 0 ? '' : `[${ids.join(', ')}]`;
      const draft: FindingDraft = {
        message: t('findings.comment-has-no-effect'),
        location: source.locate(part.base + start, part.base + end),
        identity: names,
        severity,
        fixes: [
          {
            title: t('findings.remove-comment'),
            edits: [
              { ...source.range(spaceBefore(source.text, part.base + start), part.base + end), newText: '' },
            ],
            safe: true,
          },
        ],
      };
      done.push(finishFinding(unusedRule.meta, draft, context.platform));
    }
  }
  for (const rest of byPart.values()) for (const finding of rest) done.push(finding);
  return done;
}

function spaceBefore(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  return start;
}

function partKey(cell: Finding['location']['cell']): string {
  return cell === undefined ? '' : `${cell.index}/${cell.output ?? ''}`;
}

function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId, location, fingerprint }) => {
    const { line, column, endLine, endColumn, cell, member } = location;
    // Packages of an image stand at no place of their own: what they are tells them apart.
    const own = member === undefined ? '' : `${member.join('/')}:${fingerprint}`;
    const key = [ruleId, partKey(cell), line, column, endLine, endColumn, own].join(':');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Leaves out what another rule says of the same place with more knowledge, suppressed or not. */
function withoutCovered(findings: Finding[], rules: ReadonlyMap<string, Rule>): Finding[] {
  const places = new Map<string, Set<string>>();
  for (const { ruleId, location } of findings) {
    const key = lineKey(location);
    const known = places.get(key);
    if (known === undefined) places.set(key, new Set([ruleId]));
    else known.add(ruleId);
  }
  return findings.filter(({ ruleId, location }) => {
    const covering = rules.get(ruleId)?.meta.coveredBy;
    const here = covering && places.get(lineKey(location));
    return here === undefined || !covering?.some((id) => here.has(id));
  });
}

function lineKey({ cell, member, line }: Finding['location']): string {
  return `${partKey(cell)}:${member?.join('/') ?? ''}:${line}`;
}

function byPosition(left: Finding, right: Finding): number {
  const a = left.location;
  const b = right.location;
  return (
    (a.cell?.index ?? 0) - (b.cell?.index ?? 0) ||
    (a.cell?.output ?? -1) - (b.cell?.output ?? -1) ||
    a.line - b.line ||
    a.column - b.column ||
    left.code.localeCompare(right.code)
  );
}
