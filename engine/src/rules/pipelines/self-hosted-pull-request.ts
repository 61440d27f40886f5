import { t } from '../../../../l10n/messages';
import { guidedFix } from '../../pipelines/fixes';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { jobsOf, triggersOf } from '../../pipelines/workflow';
import { type DataEdit, setAt } from '../../text/data/edits';
import { at, type DataNode, entriesAt, itemsAt, stringAt, textAt } from '../../text/data/node';

/** Other events that people outside of the repository cause. */
const outsiders = /^(?:issues|issue_comment|discussion|discussion_comment)$/;

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
    counterparts: ['self-hosted-runner'],
  },
  pipelines: {
    kinds: ['workflow'],
    *check({ document: { roots, text }, edit }) {
      const [root] = roots;
      const triggers = triggersOf(root);
      const isProposed = triggers.some((name) => name.startsWith('pull_request'));
      if (!isProposed && !triggers.some((name) => outsiders.test(name))) return;
      for (const { value, name } of jobsOf(root)) {
        const labels = [
          textAt(value, 'runs-on'),
          ...itemsAt(value, 'runs-on'),
          ...itemsAt(at(value, 'runs-on'), 'labels'),
          textAt(value, 'runs-on', 'labels'),
          // `runs-on: ${{ matrix.runner }}`.
          ...matrixTexts(at(value, 'strategy', 'matrix')),
        ];
        const own = labels.find((label) => label?.kind === 'text' && label.value === 'self-hosted');
        if (own === undefined || isGuarded(value)) continue;
        yield {
          start: own.start,
          end: own.end,
          identity: name,
          ...(isProposed ? {} : { severity: 'low' as const }),
          message: isProposed
            ? t('self-hosted-pull-request.pull-requests-on-runner')
            : t('self-hosted-pull-request.outsiders-start-jobs'),
          ...(isProposed
            ? guidedFix(t('self-hosted-pull-request.only-own-branches'), [guarded(value, text)], edit)
            : {}),
        };
      }
    },
  },
};

/** Texts of a matrix, and of the lists in it, which its `runs-on` may be. */
function matrixTexts(matrix: DataNode | undefined): readonly DataNode[] {
  return entriesAt(matrix).flatMap(([, { value }]) =>
    value.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'list' ? item.items : [item])) : [],
  );
}

/** A job that looks first whether the pull request comes from this very repository, whose members may run code there anyway. */
function isGuarded(job: DataNode): boolean {
  return /head\.repo\.(?:full_name|fork|owner)|head_repository/.test(stringAt(job, 'if'));
}

/** Pull requests of this repository's own branches, and whatever is none. */
const own =
  'github.event.pull_request == null || github.event.pull_request.head.repo.full_name == github.repository';

/** The job with a condition, beside the one that it has. */
function guarded(job: DataNode, text: string): DataEdit | undefined {
  const condition = textAt(job, 'if');
  if (condition === undefined) return setAt(text, job, ['if'], own, 'runs-on');
  const { start, end, exact, value } = condition;
  // What stands between the marks of an expression is one; quotation marks of YAML would be those of the text.
  const inner = /^\$\{\{(.*)\}\}$/s.exec(value.trim())?.[1].trim() ?? value.trim();
  if (!exact || inner.includes('${{') || /["']/.test(text[start - 1])) return undefined;
  return { start, end, newText: `(${inner}) && (${own})` };
}
