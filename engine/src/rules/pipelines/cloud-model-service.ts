import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { resourcesOf } from '../../pipelines/terraform';
import { serviceFault } from '../../pipelines/terraformFaults';

export const rule: PipelineRule = {
  meta: {
    id: 'cloud-model-service',
    code: 'SML264',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-1188',
    atlas: ['AML.T0049'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['terraform'],
    *check({ document: { roots } }) {
      for (const resource of resourcesOf(roots[0])) {
        const fault = serviceFault(resource);
        if (fault === undefined) continue;
        const { start, end } = resource.key;
        const isLow = fault === 'encryption' || fault === 'root';
        yield {
          start,
          end,
          identity: `${resource.type}.${resource.name}`,
          ...(isLow ? { severity: 'low' as const } : {}),
          message:
            fault === 'internet'
              ? t('cloud-model-service.reaches-internet', resource.name)
              : fault === 'public'
                ? t('cloud-model-service.reached-from-internet', resource.name)
                : fault === 'root'
                  ? t('cloud-model-service.root-access', resource.name)
                  : t('cloud-model-service.no-own-key', resource.name),
        };
      }
    },
  },
};
