import { t } from '../../../../l10n/messages';
import { actionsIn } from '../../pipelines/actions';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { advisoryOn } from '../../pipelines/vulnerableActions';

export const rule: PipelineRule = {
  meta: {
    id: 'action-vulnerable',
    code: 'SML259',
    family: 'pipelines',
    severity: 'high',
    cwe: 'CWE-1395',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['known-vulnerable-actions'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document }) {
      for (const use of actionsIn(document)) {
        const advisory = advisoryOn(use);
        if (advisory === undefined) continue;
        const { start, end } = use.node;
        const { id, fixed, severity } = advisory;
        yield {
          start,
          end,
          severity,
          message:
            fixed === ''
              ? t('action-vulnerable.foreign-code', use.name, id)
              : t('action-vulnerable.advisory', use.name, id, fixed),
        };
      }
    },
  },
};
