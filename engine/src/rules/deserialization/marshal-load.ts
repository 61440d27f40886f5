import { t } from '../../l10n';
import { callRule } from '../../python/rules/callRule';

export const rule = callRule(
  {
    id: 'marshal-load',
    code: 'SML106',
    family: 'deserialization',
    title: 'Loading marshalled code',
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
      message: ({ callee }) => t('{0} brings compiled code into the program that nobody can review', callee),
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
      message: ({ callee }) =>
        t('{0} can crash the interpreter on hostile data and is how code objects are shipped', callee),
      effect: 'code',
    },
  ],
);
