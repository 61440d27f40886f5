import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { itemsAt, mapsIn, stringAt, textAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'remote-task-unpinned',
    code: 'SML616',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-1357',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['kubernetes'],
    *check({ document: { roots } }) {
      for (const map of roots.flatMap((root) => [...mapsIn(root)])) {
        const bundle = textAt(map, 'bundle');
        if (bundle !== undefined && /[./]/.test(bundle.value) && !bundle.value.includes('@sha256:')) {
          const { start, end, value } = bundle;
          yield {
            start,
            end,
            identity: value,
            message: t('remote-task-unpinned.bundle-without-digest', value),
          };
        }
        const resolver = stringAt(map, 'resolver');
        if (!['git', 'bundles', 'http', 'hub'].includes(resolver)) continue;
        const parameters = itemsAt(map, 'params');
        const parameter = (name: string) =>
          textAt(
            parameters.find((one) => stringAt(one, 'name') === name),
            'value',
          );
        const place = textAt(map, 'resolver') ?? map;
        if (resolver === 'git') {
          const revision = parameter('revision');
          if (/^[0-9a-f]{40}$/.test(revision?.value ?? '') || /[$\ue000]/.test(revision?.value ?? ''))
            continue;
          const { start, end } = revision ?? place;
          yield {
            start,
            end,
            identity: 'git revision',
            message: t('remote-task-unpinned.mutable-task-revision'),
          };
        } else if (resolver === 'bundles') {
          const named = parameter('bundle');
          if (named === undefined || /@sha256:|[$\ue000]/.test(named.value)) continue;
          const { start, end, value } = named;
          yield {
            start,
            end,
            identity: value,
            message: t('remote-task-unpinned.bundle-without-digest', value),
          };
        } else if (resolver === 'http' && parameter('digest') === undefined) {
          const { start, end } = parameter('url') ?? place;
          yield {
            start,
            end,
            identity: 'http',
            message: t('remote-task-unpinned.url-without-digest'),
          };
        } else if (resolver === 'hub' && parameter('version') === undefined) {
          yield {
            start: place.start,
            end: place.end,
            identity: 'hub',
            message: t('remote-task-unpinned.task-without-version'),
          };
        }
      }
    },
  },
};
