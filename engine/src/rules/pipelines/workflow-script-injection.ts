import { t } from '../../../../l10n/messages';
import type { PipelineRule } from '../../pipelines/pipelineRule';
import { stepsOf } from '../../pipelines/readers/yamlPipelines';
import { actionOf, triggersOf } from '../../pipelines/workflow';
import { at, type DataNode, mapsIn, stringAt, textAt } from '../../text/data/node';
import type { TextReport } from '../../text/textReport';

/** Texts that whoever opens an issue, comments or pushes a branch chooses, and inputs of who starts the workflow. */
const chosen =
  /\$\{\{[^}]{0,300}?\b(github\.(?:event\.(?:issue|pull_request|comment|review|discussion|review_comment|pages|commits|head_commit|workflow_run|release|client_payload)\b[\w.*[\]'-]{0,150}|head_ref)|(?:github\.event\.)?inputs\.[\w-]{1,100})[^}]{0,300}\}\}/g;
/** Numbers, hashes and names that GitHub gives. */
const harmless =
  /\.(?:number|id|node_id|sha|merged|draft|created_at|updated_at|state|url|html_url|before|after|run_id|login|head_sha|merge_commit_sha)$/;

export const rule: PipelineRule = {
  meta: {
    id: 'workflow-script-injection',
    code: 'SML603',
    family: 'pipelines',
    severity: 'high',
    cwe: 'CWE-94',
    atlas: ['AML.T0010'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  pipelines: {
    kinds: ['workflow', 'kubernetes'],
    *check({ document: { kind, roots, text } }) {
      if (kind === 'kubernetes') {
        for (const root of roots) yield* judgeTekton(root, text);
        return;
      }
      // Whoever starts a workflow by hand may write to the repository anyway; callers hand on what they were given.
      const isCalled = at(roots[0], 'runs') !== undefined || triggersOf(roots[0]).includes('workflow_call');
      const inputSeverity = isCalled ? 'medium' : 'low';
      for (const step of stepsOf(roots[0])) {
        const isScript = actionOf(step) === 'actions/github-script';
        const script = textAt(step, 'run') ?? (isScript ? textAt(at(step, 'with'), 'script') : undefined);
        if (script === undefined) continue;
        for (const match of text.slice(script.start, script.end).matchAll(chosen)) {
          const expression = match[1];
          if (harmless.test(expression)) continue;
          const start = script.start + match.index;
          const isInput = expression.includes('inputs.');
          yield {
            start,
            end: start + match[0].length,
            identity: expression,
            ...(isInput ? { severity: inputSeverity } : {}),
            message: isInput
              ? t('workflow-script-injection.inserted-into-script', expression)
              : t('workflow-script-injection.untrusted-input-in-script', expression),
          };
        }
      }
    },
  },
};

/** Tekton puts parameters into the text of a script before a shell reads it; whoever starts the run chooses them. */
function* judgeTekton(root: DataNode, text: string): Iterable<TextReport> {
  if (!stringAt(root, 'apiVersion').startsWith('tekton.dev/')) return;
  for (const step of mapsIn(root)) {
    const script = textAt(step, 'script');
    if (script === undefined) continue;
    for (const match of text
      .slice(script.start, script.end)
      .matchAll(/\$\(((?:inputs\.)?params\.[\w-]{1,100})\)/g)) {
      const start = script.start + match.index;
      yield {
        start,
        end: start + match[0].length,
        identity: match[1],
        severity: 'low',
        message: t('workflow-script-injection.inserted-into-script', match[1]),
      };
    }
  }
}
