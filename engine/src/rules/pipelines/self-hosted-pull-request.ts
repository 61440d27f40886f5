import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { jobsOf, triggersOf } from '../../pipelines/workflow';
import { at, type DataNode, itemsAt, stringAt, textAt } from '../../text/data/node';

export const rule: PipelineRule = {
  meta: {
    id: 'self-hosted-pull-request',
    code: 'SML606',
    family: 'pipelines',
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
      if (!triggersOf(root).some((name) => name.startsWith('pull_request'))) return;
      for (const { value, name } of jobsOf(root)) {
        const labels = [
          textAt(value, 'runs-on'),
          ...itemsAt(value, 'runs-on'),
          ...itemsAt(at(value, 'runs-on'), 'labels'),
        ];
        const own = labels.find((label) => label?.kind === 'text' && label.value === 'self-hosted');
        if (own === undefined || isGuarded(value)) continue;
        yield {
          start: own.start,
          end: own.end,
          identity: name,
          message: t('self-hosted-pull-request.pull-requests-on-runner'),
        };
      }
    },
  },
};

/** A job that looks first whether the pull request comes from this very repository, whose members may run code there anyway. */
function isGuarded(job: DataNode): boolean {
  return /head\.repo\.(?:full_name|fork|owner)|head_repository/.test(stringAt(job, 'if'));
}
