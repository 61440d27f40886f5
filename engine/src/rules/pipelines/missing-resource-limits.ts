import { t } from '../../../../l10n/messages';
import { placeOf, podsOf } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { at, stringAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'missing-resource-limits',
    code: 'SML617',
    family: 'pipelines',
    severity: 'info',
    cwe: 'CWE-770',
    atlas: ['AML.T0029'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots } }) {
      for (const { container } of roots.flatMap((root) => podsOf(root))) {
        // Without an image it only adds to a container that somebody else defines.
        if (
          stringAt(container, 'image') === '' ||
          stringAt(container, 'resources', 'limits', 'memory') !== ''
        )
          continue;
        if (at(container, 'resources', 'limits') !== undefined) continue;
        yield {
          ...placeOf(container),
          message: t('missing-resource-limits.no-memory-limit'),
        };
      }
    },
  },
};
