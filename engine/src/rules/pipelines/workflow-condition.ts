import { t } from '../../../../l10n/messages';
import { type ConditionFault, faultsOf } from '../../pipelines/expressions/conditions';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { jobsOf, placedSteps, triggersOf } from '../../pipelines/workflow';
import { textAt } from '../../text/data/node';

/** Events that run with the repository's rights, whoever causes them. */
const privileged =
  /^(?:pull_request_target|workflow_run|issue_comment|issues|discussion|discussion_comment)$/;

export const rule: PipelineRule = {
  meta: {
    id: 'workflow-condition',
    code: 'SML257',
    family: 'pipelines',
    severity: 'medium',
    cwe: 'CWE-697',
    atlas: ['AML.T0010'],
    since: '0.1.0',
    counterparts: ['bot-conditions', 'unsound-condition', 'unsound-contains'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text } }) {
      const [root] = roots;
      const isPrivileged = triggersOf(root).some((trigger) => privileged.test(trigger));
      const places = [
        ...jobsOf(root).map(({ value }) => value),
        ...placedSteps(root).map(({ step }) => step),
      ];
      for (const place of places) {
        const condition = textAt(place, 'if');
        if (condition === undefined) continue;
        const { start, end } = condition;
        // `|` and `>` keep the line break at the end, `|-` and `>-` do not.
        const isKept = /^[|>][+\d]*[ \t]*(?:#[^\n]*)?\r?$/.test(text.slice(start, text.indexOf('\n', start)));
        for (const fault of faultsOf(condition.value, isKept)) {
          // A bot is imitated only where there is something to gain.
          if (fault.kind === 'actor' && !isPrivileged) continue;
          yield { start, end, identity: `${fault.kind} ${condition.value}`, message: messageOf(fault) };
        }
      }
    },
  },
};

function messageOf(fault: ConditionFault): string {
  if (fault.kind === 'always') return t('workflow-condition.always-true');
  return fault.kind === 'contains'
    ? t('workflow-condition.part-of-text', fault.needle)
    : t('workflow-condition.actor-is-not-author', fault.bot);
}
