import { t } from '../../../l10n/messages';
import { judgeVersion } from '../dependencies/advisories/judge';
import { knownBadMessage, knownBadVersion } from '../dependencies/data/knownBad';
import { chainTo } from '../dependencies/locks/graph';
import type { Lock, LockedPackage } from '../dependencies/locks/lock';
import { readLock } from '../dependencies/locks/readLock';
import { normalisedName } from '../dependencies/requirement';
import type { FindingDraft } from '../finding';
import { rules } from '../generated/rules';
import { pushAll } from '../pushAll';
import type { Rule, RuleDraft } from '../rule';
import type { Source } from '../text/source';
import type { AnalysisContext } from './context';

/** Findings about what a lock file resolved, each with the chain that brings the package in. */
export function draftLock(path: string, source: Source, context: AnalysisContext): RuleDraft[] {
  const lock = readLock(path, source.text);
  if (lock === undefined) return [];
  // Pins of pip-compile are requirements too, and judged as such; here only what came with them adds a chain.
  const isManifest = path.endsWith('.txt');
  const drafts: RuleDraft[] = [];
  for (const one of isManifest ? [] : lock.packages) {
    pushAll(drafts, judgePackage(one, lock, source, context));
    // More than a report keeps: it says so.
    if (drafts.length > context.limits.findings) break;
  }
  return drafts;
}

function judgePackage(
  { name, version, start, end, fromIndex }: LockedPackage,
  lock: Lock,
  source: Source,
  { advisories }: AnalysisContext,
): RuleDraft[] {
  if (!fromIndex) return [];
  const key = normalisedName(name);
  const judged = advisories === undefined ? undefined : judgeVersion(name, version, advisories);
  const bad = judged ? undefined : knownBadVersion(name, version);
  if (judged === undefined && bad === undefined) return [];
  const chain = chainTo(lock, name);
  const evidence = chain.length > 1 ? chain.join(' -> ') : `${name} ${version}`;
  const draft = (rule: Rule, id: string, message: string, more: Partial<FindingDraft>): RuleDraft => ({
    rule,
    draft: {
      ...more,
      message,
      identity: id,
      evidence,
      location: source.locate(start, end),
    },
  });
  const through = chain.length > 1 ? t('locks.pulled-in-by', chain.slice(0, -1).join(' -> ')) : '';
  const drafts: RuleDraft[] = [];
  const vulnerable = ruleOf('vulnerable-dependency');
  if (judged !== undefined && vulnerable !== undefined) {
    const { message, identity, severity, help } = judged;
    drafts.push(draft(vulnerable, identity, message + through, { severity, help }));
  }
  const known = ruleOf('known-bad-dependency');
  if (bad !== undefined && known !== undefined) {
    const { id, severity } = bad;
    const message = knownBadMessage(name, version, bad);
    drafts.push(draft(known, `${key} ${id}`, message + through, { severity }));
  }
  return drafts;
}

function ruleOf(id: string): Rule | undefined {
  return rules.find(({ meta }) => meta.id === id);
}
