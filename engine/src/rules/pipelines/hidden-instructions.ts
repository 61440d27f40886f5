import { t } from '../../../../l10n/messages';
import { guidedFix } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import type { TextReport } from '../../text/textReport';

/** Letters that nobody sees and a model reads; a black flag begins the flags of regions, which are written with them. */
const tags = /(?<!\ud83c\udff4)(?:\udb40[\udc00-\udc7f]){2,}/g;
/** Characters without width, more than joining emoji or letters takes. */
const invisible = /(?:\u200b|\u200c|\u200d|[\u2060-\u2064]|\ufeff){4,}/g;
/** Text that is shown in another order than it is read. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;
/** What only somebody would hide who wants it done unseen. */
const commanding =
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:previous|prior|above|earlier|other|all)\b.{0,30}\b(?:instruction|rule|prompt)|\b(?:do not|don't|never|without)\b.{0,20}\b(?:tell|telling|inform|informing|mention|mentioning|reveal|revealing|show|showing|ask|asking)\b.{0,30}\buser|\b(?:send|upload|post|exfiltrate|curl|wget)\b.{0,80}https?:\/\//is;
const comments = /<!--([\s\S]{0,5000}?)-->/g;
/** Lines that say openly what must not be said. */
const open =
  /[^\n]{0,200}\b(?:ignore|disregard)\b[^\n]{0,20}\b(?:previous|prior|above)\b[^\n]{0,20}\binstructions?\b[^\n]{0,200}|[^\n]{0,200}\b(?:do not|don't|never)\b[^\n]{0,12}\b(?:tell|inform|mention (?:this|it) to|reveal (?:this|it) to)\b[^\n]{0,10}\bthe user\b[^\n]{0,200}/gi;

export const rule: PipelineRule = {
  meta: {
    id: 'hidden-instructions',
    code: 'SML623',
    family: 'pipelines',
    severity: 'high',
    cwe: 'CWE-506',
    atlas: ['AML.T0051.001', 'AML.T0010.005'],
    owasp: ['LLM01:2026', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['instructions'],
    *check({ document: { text }, edit }) {
      const removed = (start: number, end: number) =>
        guidedFix(t('hidden-instructions.delete-it'), [{ start, end, newText: '' }], edit);
      const each = (pattern: RegExp, message: string, severity?: TextReport['severity']) =>
        reportsOf(text, pattern, removed, message, severity);
      yield* each(tags, t('hidden-instructions.invisible-letters'));
      yield* each(invisible, t('hidden-instructions.zero-width'));
      yield* each(reordering, t('hidden-instructions.reordered'), 'medium');
      for (const match of text.matchAll(comments))
        if (commanding.test(match[1]))
          yield {
            start: match.index,
            end: match.index + match[0].length,
            message: t('hidden-instructions.in-comment'),
            ...removed(match.index, match.index + match[0].length),
          };
      const outside = text.replace(comments, (comment) => ' '.repeat(comment.length));
      yield* reportsOf(outside, open, removed, t('hidden-instructions.secretive'), 'medium');
    },
  },
};

function* reportsOf(
  text: string,
  pattern: RegExp,
  removed: (start: number, end: number) => Pick<TextReport, 'fixes'>,
  message: string,
  severity?: TextReport['severity'],
): Iterable<TextReport> {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    yield { start, end, message, ...(severity === undefined ? {} : { severity }), ...removed(start, end) };
  }
}
