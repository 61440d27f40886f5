import { t } from '../../../../l10n/messages';
import { endOfSupport, nextSupported } from '../../dependencies/pythonSupport';
import { guidedFix } from '../../pipelines/fixes';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';

export const rule: PipelineRule = {
  meta: {
    id: 'image-end-of-life',
    code: 'SML619',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-1104',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { images }, today, edit }) {
      const next = nextSupported(today);
      for (const { reference, start, end, exact } of images) {
        // `python:3.8-slim`, `docker.io/library/python:3.8`, `bitnami/python:3.8`.
        const version = /(?:^|\/)python:(\d\.\d{1,2})(?:[.\-@]|$)/.exec(reference ?? '')?.[1];
        const day = version === undefined ? undefined : endOfSupport(version, today);
        if (version === undefined || day === undefined) continue;
        yield {
          start,
          end,
          identity: version,
          message: t('image-end-of-life.no-security-fixes', version, day),
          ...(next === undefined || !exact || reference?.includes('@')
            ? {}
            : guidedFix(
                t('common.use-value', `Python ${next}`),
                [{ start, end, newText: reference?.replace(/:\d\.\d{1,2}(?:\.\d{1,2})?/, `:${next}`) ?? '' }],
                edit,
              )),
        };
      }
    },
  },
};
