import { t } from '../../../../l10n/messages';
import { guidedFix, settingTitle } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { jobsOf } from '../../pipelines/workflow';
import { setAt } from '../../text/data/edits';
import { at, textAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'workflow-permissions',
    code: 'SML605',
    family: 'pipelines',
    severity: 'low',
    cwe: 'CWE-250',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['excessive-permissions'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text }, edit }) {
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
            message: t('workflow-permissions.write-all-permissions'),
            ...guidedFix(
              settingTitle('permissions', 'read-all'),
              [{ start, end, newText: 'read-all' }],
              edit,
            ),
          };
        }
      }
      if (at(root, 'permissions') !== undefined || jobs.length === 0) return;
      const readOnly = setAt(text, root, ['permissions'], { contents: 'read' }, 'jobs');
      for (const { value, key, name } of jobs) {
        if (at(value, 'permissions') !== undefined) continue;
        const { start, end } = key;
        yield {
          start,
          end,
          identity: name,
          message: t('workflow-permissions.no-permissions-set'),
          ...guidedFix(t('workflow-permissions.allow-reading'), [readOnly], edit),
        };
      }
    },
  },
};
