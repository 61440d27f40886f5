import { t } from '../../../../l10n/messages';
import type { Severity } from '../../finding';
import { objectsOf } from '../../pipelines/kubernetes';
import { type RiskyGrant, riskyGrant } from '../../pipelines/kubernetesAccess';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { stringAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'kubernetes-access',
    code: 'SML260',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-269',
    atlas: ['AML.T0012'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots } }) {
      for (const object of objectsOf(roots)) {
        const grant = riskyGrant(object);
        if (grant === undefined) continue;
        const { start, end, name, kind } = grant;
        yield {
          start,
          end,
          identity: `${stringAt(object, 'metadata', 'name')} ${kind} ${name}`,
          severity: severityOf(grant),
          ...(kind === 'secrets' && !grant.isClusterWide ? { onlyStrict: true as const } : {}),
          message: messageOf(grant),
        };
      }
    },
  },
};

function severityOf({ kind, name, isClusterWide }: RiskyGrant): Severity {
  // Controllers often have to; and what a role in one namespace gives to those who log in is often meant.
  if (kind === 'secrets' || (name === 'system:authenticated' && !isClusterWide)) return 'low';
  if (kind === 'execute') return isClusterWide ? 'medium' : 'low';
  return isClusterWide ? 'high' : 'medium';
}

function messageOf({ kind, name }: RiskyGrant): string {
  switch (kind) {
    case 'everything':
      return t('kubernetes-access.everything');
    case 'escalation':
      return t('kubernetes-access.escalation', name);
    case 'execute':
      return t('kubernetes-access.execute', name);
    case 'secrets':
      return t('kubernetes-access.secrets');
    case 'cluster-admin':
      return t('kubernetes-access.cluster-admin');
    case 'anyone':
      return t('kubernetes-access.anyone', name);
  }
}
