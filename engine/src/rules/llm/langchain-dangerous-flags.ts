import { t } from '../../l10n';
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
    title: 'A language model is allowed to run code or send requests',
    severity: 'high',
    cwe: 'CWE-94',
    atlas: ['AML.T0053', 'AML.T0050'],
    owasp: ['LLM03:2026', 'LLM10:2026'],
    since: '0.1.0',
  },
  flags.map((flag) => ({
    keywords: [flag],
    when: is(flag, true),
    message: ({ callee }) =>
      t(
        '{0} with {1}=True lets the model run what it writes, and with it whoever feeds it text',
        callee,
        flag,
      ),
    effect: 'code',
    fixes: withArgument(flag, 'False'),
  })),
);
