import { t } from '../../l10n';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { jobsOf } from '../../pipelines/workflow';
import { at, textAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'workflow-permissions',
    code: 'SML605',
    family: 'pipelines',
    title: 'A workflow may do more than it needs',
    severity: 'low',
    cwe: 'CWE-250',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots } }) {
      const [root] = roots;
      const jobs = jobsOf(root);
      for (const place of [root, ...jobs.map(({ value }) => value)]) {
        const all = textAt(place, 'permissions');
        if (all?.value === 'write-all') {
          const { start, end } = all;
          yield {
            start,
            end,
            severity: 'medium',
            message: t('Every step may write to everything in this repository; name what the job needs'),
          };
        }
      }
      if (at(root, 'permissions') !== undefined || jobs.length === 0) return;
      for (const { value, key, name } of jobs) {
        if (at(value, 'permissions') !== undefined) continue;
        const { start, end } = key;
        yield {
          start,
          end,
          identity: name,
          message: t(
            'No permissions are named, so the job gets what the repository gives by default, often the right to write; name what it needs',
          ),
        };
      }
    },
  },
};
