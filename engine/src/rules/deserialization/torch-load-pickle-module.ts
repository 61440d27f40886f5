import { t } from '../../../../l10n/messages';
import { withoutArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'torch-load-pickle-module',
    code: 'SML121',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['torch.load', 'torch.serialization.load'],
      when: (call, context) => {
        const module = argumentOf(call, 'pickle_module', 2);
        if (module === undefined || is('pickle_module', null, 2)(call, context)) return false;
        return !(
          module.value.kind === 'reference' &&
          module.value.name === 'pickle' &&
          is('weights_only', true)(call, context)
        );
      },
      message: ({ callee }) => t('torch-load-pickle-module.custom-unpickler', callee),
      effect: 'code',
      fixes: withoutArgument('pickle_module', 2),
      at: (call) => argumentOf(call, 'pickle_module', 2)?.node,
    },
  ],
);
