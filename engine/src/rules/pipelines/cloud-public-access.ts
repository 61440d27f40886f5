import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { resourcesOf } from '../../pipelines/terraform';
import { type PublicPlace, publicPlaces } from '../../pipelines/terraformFaults';

export const rule: PipelineRule = {
  meta: {
    id: 'cloud-public-access',
    code: 'SML263',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-732',
    atlas: ['AML.T0049'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['terraform'],
    *check({ document: { roots } }) {
      for (const resource of resourcesOf(roots[0])) {
        // What is wrong with one resource is mended in one place.
        const [worst] = [...publicPlaces(resource)].sort((a, b) => Number(b.isWorse) - Number(a.isWorse));
        if (worst === undefined) continue;
        const { start, end, isWorse, kind } = worst;
        yield {
          start,
          end,
          identity: `${resource.type}.${resource.name} ${kind}`,
          ...(isWorse ? { severity: 'high' as const } : {}),
          message: messageOf(worst),
        };
      }
    },
  },
};

function messageOf({ kind, name, isWorse }: PublicPlace): string {
  switch (kind) {
    case 'storage':
      return isWorse && name === 'acl'
        ? t('cloud-public-access.storage-writable')
        : t('cloud-public-access.storage');
    case 'block-off':
      return t('cloud-public-access.block-off', name);
    case 'policy':
      return t('cloud-public-access.policy');
    case 'members':
      return t('cloud-public-access.members', name);
    case 'port':
      return name === '*' ? t('cloud-public-access.all-ports') : t('cloud-public-access.port', name);
    case 'login':
      return t('cloud-public-access.no-login');
    case 'database':
      return t('cloud-public-access.database');
  }
}
