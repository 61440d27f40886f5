import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is } from '../../python/rules/conditions';
import { loaderSeverity } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'langchain-dangerous-deser',
    code: 'SML150',
    family: 'deserialization',
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
      message: ({ callee }) => t('langchain-dangerous-deser.unpickles-stored-index', callee),
      // An index that the program saved itself is hardly what somebody sent.
      severity: loaderSeverity,
      effect: 'code',
      fixes: withArgument('allow_dangerous_deserialization', 'False'),
    },
  ],
);
