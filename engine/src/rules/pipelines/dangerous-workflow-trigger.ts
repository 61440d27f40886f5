import { textAt } from '../../code/data/node';
import { t } from '../../l10n';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { actionOf, jobsOf, triggerPlace, triggersOf } from '../../pipelines/workflow';

export const rule: PipelineRule = {
  meta: {
    id: 'dangerous-workflow-trigger',
    code: 'SML604',
    family: 'pipelines',
    title: 'Code of strangers runs with the secrets of the repository',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots } }) {
      const [root] = roots;
      for (const trigger of ['pull_request_target', 'workflow_run']) {
        if (!triggersOf(root).includes(trigger)) continue;
        const checkouts = jobsOf(root).flatMap(({ steps }) =>
          steps.flatMap((step) => {
            const ref = textAt(step, 'with', 'ref') ?? textAt(step, 'with', 'repository');
            const isForeign = /head|pull_request|workflow_run|refs\/pull/.test(ref?.value ?? '');
            return actionOf(step) === 'actions/checkout' && ref !== undefined && isForeign ? [ref] : [];
          }),
        );
        for (const { start, end } of checkouts) {
          yield {
            start,
            end,
            identity: `${trigger} checkout`,
            severity: 'critical',
            message: t(
              '{0} runs with the secrets of this repository, and this checks out code of whoever opened the pull request',
              trigger,
            ),
          };
        }
        const place = triggerPlace(root, trigger);
        if (checkouts.length === 0 && place !== undefined) {
          yield {
            start: place.start,
            end: place.end,
            identity: trigger,
            message: t('{0} runs with the secrets of this repository, whoever causes it', trigger),
          };
        }
      }
    },
  },
};
