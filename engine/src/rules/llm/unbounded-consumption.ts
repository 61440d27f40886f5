import { t } from '../../../../l10n/messages';
import { withUsual } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, comesFrom } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { SyntaxNode } from '../../python/syntax/node';

const limits = ['max_tokens', 'max_completion_tokens', 'max_output_tokens'];

export const rule = callRule(
  {
    id: 'unbounded-consumption',
    code: 'SML254',
    family: 'llm',
    severity: 'info',
    cwe: 'CWE-770',
    atlas: ['AML.T0048.000'],
    owasp: ['LLM06:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'openai.OpenAI().chat.completions.create',
        'openai.AsyncOpenAI().chat.completions.create',
        'openai.OpenAI().completions.create',
      ],
      when: all(absent('max_tokens'), absent('max_completion_tokens'), ({ node }) => isInLoop(node)),
      message: ({ callee }) => t('unbounded-consumption.loop-without-completion-limit', callee),
      fixes: withUsual('max_completion_tokens', '1024'),
    },
    {
      callees: [
        ...['chat.completions', 'completions', 'responses'].flatMap((name) =>
          ['openai.OpenAI()', 'openai.AsyncOpenAI()'].map((client) => `${client}.${name}.create`),
        ),
        ...['anthropic.Anthropic().messages.create', 'anthropic.AsyncAnthropic().messages.create'],
        ...['litellm.completion', 'litellm.acompletion', 'vllm.SamplingParams'],
      ],
      when: (call, context) =>
        limits.some((name) => {
          const node = argumentOf(call, name)?.node;
          return (
            /^(?:identifier|attribute)$/.test(node?.type ?? '') && comesFrom(['request'], name)(call, context)
          );
        }),
      message: ({ callee }) => t('unbounded-consumption.client-decides', callee.replaceAll('()', '')),
      severity: 'low',
      strict: 'medium',
      effect: 'network',
    },
    {
      callees: ['openai.OpenAI().responses.create', 'openai.AsyncOpenAI().responses.create'],
      when: all(absent('max_output_tokens'), ({ node }) => isInLoop(node)),
      message: ({ callee }) => t('unbounded-consumption.loop-without-output-limit', callee),
      fixes: withUsual('max_output_tokens', '1024'),
    },
  ],
);

function isInLoop(node: SyntaxNode): boolean {
  let around = node.parent;
  for (let steps = 0; around !== undefined && steps < 200; steps++, around = around.parent) {
    if (around.type === 'for_statement' || around.type === 'while_statement') return true;
    if (around.type === 'function_definition') return false;
  }
  return false;
}
