import { mapsIn, textAt } from '../../code/data/node';
import { t } from '../../l10n';
import type { PipelineRule } from '../../pipelines/pipelineRule';

const keys = ['storageUri', 'modelUri', 'model_uri'] as const;

export const rule: PipelineRule = {
  meta: {
    id: 'model-uri-mutable',
    code: 'SML615',
    family: 'pipelines',
    title: 'A served model can be replaced without a trace',
    severity: 'medium',
    cwe: 'CWE-494',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots } }) {
      for (const map of roots.flatMap((root) => [...mapsIn(root)])) {
        for (const key of keys) {
          const uri = textAt(map, key);
          if (uri === undefined || uri.value === '' || /[\ue000$]/.test(uri.value)) continue;
          const isPlain = /^http:/i.test(uri.value);
          if (!isPlain && isImmutable(uri.value)) continue;
          yield {
            start: uri.start,
            end: uri.end,
            identity: uri.value,
            ...(isPlain ? { severity: 'high' as const } : {}),
            message: isPlain
              ? t('The model comes over plain HTTP: whoever is on the way decides what is served')
              : t('What stands at this address can change; name a revision or a digest'),
          };
        }
      }
    },
  },
};

/** A digest or full commit in the address, or an exact version of a registry of models. */
function isImmutable(uri: string): boolean {
  return (
    /(?:^|[:/@=_-])(?:[0-9a-f]{40}|[0-9a-f]{64})(?:$|[/?&:.])/.test(uri) ||
    /[?&#](?:versionId|generation)=[\w.-]+/.test(uri) ||
    /#\d{10,20}$/.test(uri) ||
    /^models:\/[^/]+\/\d+$/.test(uri)
  );
}
