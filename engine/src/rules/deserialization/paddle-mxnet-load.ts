import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { loaderSeverity } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'paddle-mxnet-load',
    code: 'SML171',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['paddle.load', 'paddle.framework.load', 'paddle.static.load_program_state'],
      message: ({ callee }) => t('common.unpickles-file', callee),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      effect: 'code',
    },
    {
      callees: [
        'mxnet.optimizer.Updater().set_states',
        'mxnet.gluon.Trainer().load_states',
        'mxnet.kvstore.KVStore().load_optimizer_states',
        'mxnet.mod.Module().load_optimizer_states',
      ],
      message: ({ callee }) => t('paddle-mxnet-load.unpickles-optimizer-states', callee),
      effect: 'code',
    },
  ],
);
