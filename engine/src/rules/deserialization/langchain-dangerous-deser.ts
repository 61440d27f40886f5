import { t } from '../../l10n';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'langchain-dangerous-deser',
    code: 'SML150',
    family: 'deserialization',
    title: 'allow_dangerous_deserialization=True unpickles an index',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      keywords: ['allow_dangerous_deserialization'],
      when: is('allow_dangerous_deserialization', true),
      message: ({ callee }) =>
        t('{0} with allow_dangerous_deserialization=True runs any code that the stored index names', callee),
      effect: 'code',
      fixes: withArgument('allow_dangerous_deserialization', 'False'),
    },
  ],
);
