import { t } from '../../../../l10n/messages';
import { deleteStatement } from '../../python/fixes/fixes';
import { environmentRule, isOn } from '../../python/rules/environmentRule';

export const rule = environmentRule(
  {
    id: 'torch-disable-weights-only',
    code: 'SML122',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      names: ['TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD'],
      unsafe: isOn,
      message: (name) => t('torch-disable-weights-only.setting-disables-protection', name),
      removal: () => t('common.remove-setting'),
      effect: 'code',
    },
  ],
  [
    {
      callees: ['torch.load=', 'torch.serialization.load='],
      when: ({ node }, { document }) =>
        /weights_only\s{0,4}=\s{0,4}False/.test(document.evaluator.textOf(node).slice(0, 2_000)),
      message: () => t('torch-disable-weights-only.loader-replaced'),
      effect: 'code',
      fixes: (call, context) => [deleteStatement(call, context, t('common.remove-assignment'))],
    },
  ],
);
