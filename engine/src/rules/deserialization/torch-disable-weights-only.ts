import { t } from '../../l10n';
import { deleteStatement } from '../../python/fixes/fixes';
import { environmentRule, isOn } from '../../python/rules/environmentRule';

export const rule = environmentRule(
  {
    id: 'torch-disable-weights-only',
    code: 'SML122',
    family: 'deserialization',
    title: 'The protection of torch.load is switched off for the whole process',
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
      message: (name) => t('{0} makes every torch.load of the process run code from the file', name),
      removal: () => t('Remove the setting'),
      effect: 'code',
    },
  ],
  [
    {
      callees: ['torch.load=', 'torch.serialization.load='],
      when: ({ node }, { document }) =>
        /weights_only\s{0,4}=\s{0,4}False/.test(document.evaluator.textOf(node).slice(0, 2_000)),
      message: () =>
        t('torch.load is replaced by one that runs code from the file, for every library in the process'),
      effect: 'code',
      fixes: (call, context) => [deleteStatement(call, context, t('Remove the assignment'))],
    },
  ],
);
