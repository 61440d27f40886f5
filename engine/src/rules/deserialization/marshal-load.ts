import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';

export const rule = callRule(
  {
    id: 'marshal-load',
    code: 'SML106',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B302', 'S302'],
  },
  [
    {
      callees: ['marshal.load', 'marshal.loads'],
      when: ({ node }) => node.parent?.type === 'argument_list' && node.parent.parent?.type === 'call',
      message: ({ callee }) => t('marshal-load.loads-unreviewable-code', callee),
      severity: ({ node }, { document }) => {
        const outer = node.parent?.parent?.children[0];
        const value = outer && document.evaluator.evaluate(outer);
        const runs =
          value?.kind === 'reference' && /^(?:builtins\.exec|types\.FunctionType)$/.test(value.name);
        return runs ? 'high' : undefined;
      },
      effect: 'code',
    },
    {
      callees: ['marshal.load', 'marshal.loads'],
      message: ({ callee }) => t('marshal-load.crashes-on-malicious-data', callee),
      effect: 'code',
    },
  ],
);
