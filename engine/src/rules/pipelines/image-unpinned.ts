import { t } from '../../../../l10n/messages';
import { pinFixes } from '../../pipelines/pins';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';

/** Tags that are made to be pushed again. */
const moving = /^(?:latest|rolling|nightly|edge|canary|snapshot|main|master|dev|develop)(?:-|$)/;

export const rule: PipelineRule = {
  meta: {
    id: 'image-unpinned',
    code: 'SML602',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { images, text }, pins, edit }) {
      for (const { reference, start, end, exact } of images) {
        // A variable without a default is decided elsewhere.
        if (reference === undefined || /@sha256:[0-9a-f]{64}$/.test(reference)) continue;
        // A port is no tag.
        const tag = /:([\w][\w.-]{0,127})$/.exec(reference)?.[1];
        const comment = /^["']?[ \t]*#[^\r\n]{0,200}?\b(sha256:[0-9a-f]{64})\b/.exec(
          text.slice(end, end + 300),
        )?.[1];
        const known = pins.get(tag === undefined ? `${reference}:latest` : reference);
        const fixes = exact ? pinFixes(comment, known, (to) => edit(end, end, `@${to}`)) : [];
        const isMoving = tag === undefined || moving.test(tag);
        yield {
          start,
          end,
          identity: reference,
          message: isMoving
            ? t('image-unpinned.moving-tag', reference)
            : t('image-unpinned.tag-without-digest', reference),
          ...(isMoving ? {} : { severity: 'low' as const }),
          ...(fixes.length === 0 ? {} : { fixes }),
        };
      }
    },
  },
};
