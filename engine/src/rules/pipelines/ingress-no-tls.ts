import { t } from '../../../../l10n/messages';
import { objectsOf } from '../../pipelines/kubernetes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { at, entriesAt, itemsAt, stringAt, textAt } from '../../text/data/node';

/** Annotations by which a controller brings certificates of its own. */
const certificates =
  /(?:certificate|cert-manager\.io\/|managed-certificates|pre-shared-cert|ssl-cert|listen-ports|router\.tls|route\.openshift\.io\/termination)/;

export const rule: PipelineRule = {
  meta: {
    id: 'ingress-no-tls',
    code: 'SML261',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-319',
    atlas: ['AML.T0049'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots } }) {
      for (const object of objectsOf(roots)) {
        if (stringAt(object, 'kind') !== 'Ingress') continue;
        const annotations = entriesAt(object, 'metadata', 'annotations');
        const redirect = annotations.find(
          ([name, { value }]) =>
            /(?:^|\/)(?:force-)?ssl-redirect$/.test(name) && value.kind === 'text' && value.value === 'false',
        );
        const name = textAt(object, 'metadata', 'name') ?? object;
        const tls = at(object, 'spec', 'tls');
        if (tls !== undefined) {
          if (redirect === undefined) continue;
          const { start, end } = redirect[1].value;
          yield { start, end, message: t('ingress-no-tls.answers-without-tls') };
        } else if (
          itemsAt(object, 'spec', 'rules').length > 0 &&
          !annotations.some(([key]) => certificates.test(key))
        )
          yield { start: name.start, end: name.end, message: t('ingress-no-tls.no-certificate') };
      }
    },
  },
};
