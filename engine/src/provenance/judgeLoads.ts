import { t } from '../../../l10n/messages';
import { type Finding, fileStart, type Location } from '../finding';
import type { RuleMeta } from '../rule';
import { finishFinding } from '../rule';
import { rule as modelChanged } from '../rules/provenance/model-changed';
import { rule as modelMissing } from '../rules/provenance/model-missing';
import { rule as modelUnlocked } from '../rules/provenance/model-unlocked';
import type { LockContext } from './judgeLock';

/** How a model stands to a lock that has its folder. */
export type LockState =
  | { readonly kind: 'same' | 'unlocked' | 'missing' }
  | { readonly kind: 'changed'; readonly sha256: string; readonly locked: string };

/** What a lock says of a model, at the call that loads it, or at the file itself; none where it is as it was locked. */
export function lockFinding(
  state: LockState,
  { name, location }: { readonly name: string; readonly location: Location },
  context: LockContext,
): Finding[] {
  const judged = messageOf(state, name);
  if (judged === undefined) return [];
  const { meta, message } = judged;
  const severity = context.severityOf(meta.id);
  if (severity === 'off') return [];
  const draft = { location, identity: `${name} ${state.kind}`, message };
  return [finishFinding(meta, severity === undefined ? draft : { ...draft, severity }, context.platform)];
}

/** The place of what is said of a whole file. */
export function wholeFileAt(path: string): Location {
  return { path, ...fileStart };
}

function messageOf(state: LockState, name: string): { meta: RuleMeta; message: string } | undefined {
  switch (state.kind) {
    case 'same':
      return undefined;
    case 'changed':
      return {
        meta: modelChanged.meta,
        message: t('judge-loads.changed', name, state.sha256.slice(0, 12), state.locked.slice(0, 12)),
      };
    case 'unlocked':
      return { meta: modelUnlocked.meta, message: t('judge-loads.unlocked', name) };
    case 'missing':
      return { meta: modelMissing.meta, message: t('judge-lock.locked-file-missing', name) };
  }
}
