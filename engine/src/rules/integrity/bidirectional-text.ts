import { t } from '../../../../l10n/messages';
import type { FindingDraft } from '../../finding';
import type { Rule, RuleDraft } from '../../rule';
import type { Source } from '../../text/source';

/** Characters that begin another direction of writing, and show what follows in another order than it is run. */
const beginning = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/g;

export const rule: Rule = {
  meta: {
    id: 'bidirectional-text',
    code: 'SML194',
    family: 'integrity',
    severity: 'high',
    cwe: 'CWE-1007',
    atlas: ['AML.T0010.001'],
    since: '0.1.0',
    counterparts: ['B613', 'S613'],
  },
};

/** Lines of code that are shown in another order than they are run: one finding each, and no more than `max`. */
export function draftBidirectional(source: Source, max: number): readonly RuleDraft[] {
  const drafts: RuleDraft[] = [];
  const { text } = source;
  let lineEnd = -1;
  for (const { index } of text.matchAll(beginning)) {
    if (index < lineEnd) continue;
    if (drafts.length > max) break;
    const feed = text.indexOf('\n', index);
    lineEnd = feed < 0 ? text.length : feed;
    const lineStart = text.lastIndexOf('\n', index) + 1;
    const draft: FindingDraft = {
      message: t('bidirectional-text.shown-otherwise'),
      location: source.locate(index, index + 1),
      identity: text.slice(lineStart, Math.min(lineEnd, lineStart + 200)).trim(),
    };
    drafts.push({ rule, draft });
  }
  return drafts;
}
