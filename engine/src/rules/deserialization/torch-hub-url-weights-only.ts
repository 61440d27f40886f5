import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is, not } from '../../python/rules/conditions';
import { known, possibleConstants } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'torch-hub-url-weights-only',
    code: 'SML123',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.003', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'torch.hub.load_state_dict_from_url',
        'torch.utils.model_zoo.load_url',
        'torchvision.models.utils.load_state_dict_from_url',
        'torchvision._internally_replaced_utils.load_state_dict_from_url',
      ],
      when: not(is('weights_only', true, 6)),
      message: ({ callee }) => t('torch-hub-url-weights-only.passes-false-on', callee),
      effect: 'code',
      severity: (call, { document }) => {
        const option = known(call, 'weights_only', 6);
        if (option.state !== 'unknown') return undefined;
        const { argument } = option;
        const isOff = argument && possibleConstants(argument.node, document.evaluator).includes(false);
        return isOff ? 'medium' : 'info';
      },
      fixes: withArgument('weights_only', 'True'),
    },
  ],
);
