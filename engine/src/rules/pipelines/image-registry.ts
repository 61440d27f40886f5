import { t } from '../../../../l10n/messages';
import { everyPipeline, type PipelineRule } from '../../pipelines/pipelineRule';
import { imageName, isWithin } from '../../pipelines/registries';

/** Registries that anybody can push to without a name, that forget, or that are a bare address. */
const questionable =
  /^(?:ttl\.sh|[\w-]{1,60}\.(?:ngrok\.io|ngrok-free\.app|trycloudflare\.com|duckdns\.org)|\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?)\//;

export const rule: PipelineRule = {
  meta: {
    id: 'image-registry',
    code: 'SML613',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: everyPipeline,
    *check({ document: { images }, configuration: { registries } }) {
      for (const { reference, start, end } of images) {
        // A variable without a default is decided elsewhere.
        if (reference === undefined) continue;
        if (registries !== undefined) {
          const name = imageName(reference);
          if (isWithin(name, registries)) continue;
          yield {
            start,
            end,
            identity: name,
            message: t('image-registry.registry-not-configured', name),
          };
          continue;
        }
        const registry = questionable.exec(reference)?.[0];
        if (registry === undefined) continue;
        yield {
          start,
          end,
          message: t('image-registry.open-registry', registry.slice(0, -1)),
        };
      }
    },
  },
};
