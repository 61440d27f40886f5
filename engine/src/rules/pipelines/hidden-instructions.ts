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
/** Lines that say openly what must not be said. */
const open =
  /\b(?:ignore|disregard)\b[^\n]{0,20}\b(?:previous|prior|above)\b[^\n]{0,20}\binstructions?\b|\b(?:do not|don't|never)\b[^\n]{0,12}\b(?:tell|inform|mention (?:this|it) to|reveal (?:this|it) to)\b[^\n]{0,10}\bthe user\b/gi;
/** Characters of their line on either side that belong to them. */
const aroundOpen = 200;
const maxComment = 5_000;

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
        reportsOf(
          [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
            start: index,
            end: index + length,
          })),
          removed,
          message,
          severity,
        );
      yield* each(tags, t('hidden-instructions.invisible-letters'));
      yield* each(invisible, t('hidden-instructions.zero-width'));
      yield* each(reordering, t('hidden-instructions.reordered'), 'medium');
      const comments = commentsIn(text);
      for (const { start, end } of comments)
        if (commanding.test(text.slice(start, end)))
          yield { start, end, message: t('hidden-instructions.in-comment'), ...removed(start, end) };
      yield* reportsOf(
        openIn(without(text, comments)),
        removed,
        t('hidden-instructions.secretive'),
        'medium',
      );
    },
  },
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Comments of Markdown that have an end, and are no whole text. */
function commentsIn(text: string): Span[] {
  const spans: Span[] = [];
  let end = 0;
  for (let start = text.indexOf('<!--'); start >= 0; ) {
    // What many begin ends in one place, which is looked for once.
    if (end < start + 7) end = text.indexOf('-->', start + 4) + 3;
    if (end < 3) break;
    const isComment = end - start <= maxComment + 7;
    if (isComment) spans.push({ start, end });
    start = text.indexOf('<!--', isComment ? end : start + 4);
  }
  return spans;
}

/** The text with blanks in the place of spans, which are in order. */
function without(text: string, spans: readonly Span[]): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** What says openly what must not be said, with its line, or much of it. */
function* openIn(text: string): Iterable<Span> {
  let end = 0;
  for (const { index, 0: found } of text.matchAll(open)) {
    if (index < end) continue;
    const behind = index + found.length;
    const before = text.slice(Math.max(end, index - aroundOpen), index);
    const after = text.slice(behind, behind + aroundOpen);
    const feed = after.indexOf('\n');
    end = behind + (feed < 0 ? after.length : feed);
    yield { start: index - before.length + before.lastIndexOf('\n') + 1, end };
  }
}

function* reportsOf(
  spans: Iterable<Span>,
  removed: (start: number, end: number) => Pick<TextReport, 'fixes'>,
  message: string,
  severity?: TextReport['severity'],
): Iterable<TextReport> {
  for (const { start, end } of spans)
    yield { start, end, message, ...(severity === undefined ? {} : { severity }), ...removed(start, end) };
}
