import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { remoteModels } from '../../pipelines/servedModels';
import { isVerified } from '../../pipelines/verification';

export const rule: PipelineRule = {
  meta: {
    id: 'model-unverified',
    code: 'SML621',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-345',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document, verification }) {
      if (verification === undefined) return;
      const open = remoteModels(document).filter(
        ({ value }) => !isVerified(verification, value, document.path),
      );
      const [first] = open;
      if (first === undefined) return;
      const { start, end, value } = first;
      // Once a manifest: what is missing is missing for all of them.
      yield {
        start,
        end,
        identity: value,
        message:
          open.length === 1
            ? t('model-unverified.model-not-verified')
            : t('model-unverified.models-not-verified', open.length - 1),
      };
    },
  },
};
