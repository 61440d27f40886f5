import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, is, not, unlessAtLeast } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'jsonpickle-decode',
    code: 'SML107',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B301', 'S301'],
  },
  [
    {
      callees: [
        'jsonpickle.decode',
        'jsonpickle.loads',
        'jsonpickle.unpickler.decode',
        'jsonpickle.unpickler.Unpickler',
      ],
      when: not(is('safe', true)),
      message: ({ callee }) => t('jsonpickle-decode.builds-any-object', callee),
      // 4.0 made safe=True the default; it stops eval, and still builds objects.
      severity: (call, context) =>
        absent('safe')(call, context) && !unlessAtLeast('jsonpickle', '4.0')(call, context)
          ? 'medium'
          : undefined,
      effect: 'code',
      fixes: withArgument('safe', 'True'),
    },
  ],
);
