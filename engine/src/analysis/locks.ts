import { t } from '../../../l10n/messages';
import { chainTo } from '../dependencies/locks/graph';
import type { Lock, LockedPackage } from '../dependencies/locks/lock';
import { readLock } from '../dependencies/locks/readLock';
import { pushAll } from '../pushAll';
import type { RuleDraft } from '../rule';
import type { Source } from '../text/source';
import type { AnalysisContext } from './context';
import { judgePackage } from './judgePackage';

/** Findings about what a lock file resolved, each with the chain that brings the package in. */
export function draftLock(path: string, source: Source, context: AnalysisContext): RuleDraft[] {
  const lock = readLock(path, source.text);
  if (lock === undefined) return [];
  // Pins of pip-compile are requirements too, and judged as such; here only what came with them adds a chain.
  const isManifest = path.endsWith('.txt');
  const drafts: RuleDraft[] = [];
  for (const one of isManifest ? [] : lock.packages) {
    pushAll(drafts, draftPackage(one, lock, source, context));
    // More than a report keeps: it says so.
    if (drafts.length > context.limits.findings) break;
  }
  return drafts;
}

function draftPackage(
  { name, version, start, end, fromIndex }: LockedPackage,
  lock: Lock,
  source: Source,
  context: AnalysisContext,
): RuleDraft[] {
  if (!fromIndex) return [];
  const judge = (evidence: string, through: string) =>
    judgePackage({ name, version, location: source.locate(start, end), evidence, through }, context);
  // Chains are looked for where there is something to say.
  if (judge('', '').length === 0) return [];
  const chain = chainTo(lock, name);
  if (chain.length <= 1) return judge(`${name} ${version}`, '');
  // What something else needs is upgraded with it, and often used in part only.
  return judge(chain.join(' -> '), t('locks.pulled-in-by', chain.slice(0, -1).join(' -> '))).map(
    ({ rule, draft }) =>
      draft.severity === 'medium'
        ? { rule, draft: { ...draft, severity: 'low', strict: 'medium' } }
        : { rule, draft },
  );
}
