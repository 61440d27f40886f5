import { t } from '../../../../l10n/messages';
import { containersOfPod, isTemplated, placeOf, unrestrictedPods } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { at, type DataMap, type DataNode, stringAt } from '../../text/data/node';

/** What would make it harder to use a container that was taken over; for those who want all of it. At most one finding a file for each. */
export const rule: PipelineRule = {
  meta: {
    id: 'container-hardening',
    code: 'SML262',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-1188',
    atlas: ['AML.T0012'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots } }) {
      const pods = unrestrictedPods(roots);
      const writable = pods.flatMap(containersOfPod).find(isWritable);
      if (writable !== undefined)
        yield {
          ...placeOf(writable),
          identity: 'writable',
          onlyStrict: true,
          message: t('container-hardening.writable-root'),
        };
      const holding = pods.find(mountsToken);
      const [first] = holding === undefined ? [] : containersOfPod(holding);
      if (first !== undefined)
        yield {
          ...placeOf(first),
          identity: 'token',
          onlyStrict: true,
          message: t('container-hardening.token-mounted'),
        };
    },
  },
};

function isWritable(container: DataNode): boolean {
  const context = at(container, 'securityContext');
  return !isTemplated(context) && stringAt(context, 'readOnlyRootFilesystem') !== 'true';
}

/** A pod that names no account of its own rarely asks the cluster for anything. */
function mountsToken(pod: DataMap): boolean {
  return (
    stringAt(pod, 'automountServiceAccountToken') !== 'false' && stringAt(pod, 'serviceAccountName') === ''
  );
}
