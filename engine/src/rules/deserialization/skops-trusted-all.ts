import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is, unlessAtLeast } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'skops-trusted-all',
    code: 'SML167',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: ['skops.io.load', 'skops.io.loads'],
      when: is('trusted', true, 1),
      message: ({ callee }) => t('skops-trusted-all.trusts-all-types', callee),
      // From 0.10 on skops refuses True with a TypeError.
      severity: (call, context) => (unlessAtLeast('skops', '0.10')(call, context) ? undefined : 'low'),
      effect: 'code',
      fixes: withArgument('trusted', '[]', 1),
    },
    {
      callees: ['skops.io.load', 'skops.io.loads'],
      when: (call) => {
        const option = argumentOf(call, 'trusted', 1);
        return (
          option?.value.kind === 'reference' && option.value.name.startsWith('skops.io.get_untrusted_types')
        );
      },
      message: ({ callee }) => t('skops-trusted-all.trusts-requested-types', callee),
      effect: 'code',
      fixes: withArgument('trusted', '[]', 1),
    },
  ],
);
