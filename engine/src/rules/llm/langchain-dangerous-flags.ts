import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is } from '../../python/rules/conditions';

const flags = [
  'allow_dangerous_code',
  'allow_dangerous_requests',
  'allow_dangerous_tools',
  'allow_code_execution',
  'allow_dangerous_request',
];

export const rule = callRule(
  {
    id: 'langchain-dangerous-flags',
    code: 'SML152',
    family: 'llm',
    severity: 'high',
    cwe: 'CWE-94',
    atlas: ['AML.T0053', 'AML.T0050'],
    owasp: ['LLM03:2026', 'LLM10:2026'],
    since: '0.1.0',
  },
  flags.map((flag) => ({
    keywords: [flag],
    when: is(flag, true),
    message: ({ callee }) => t('langchain-dangerous-flags.dangerous-flag', callee, flag),
    effect: 'code',
    fixes: withArgument(flag, 'False'),
  })),
);
