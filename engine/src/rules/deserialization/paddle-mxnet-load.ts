import { t } from '../../l10n';
import { callRule } from '../../python/rules/callRule';
import { loaderSeverity } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'paddle-mxnet-load',
    code: 'SML171',
    family: 'deserialization',
    title: 'Loading a Paddle, MXNet or MindSpore file unpickles it',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['paddle.load', 'paddle.framework.load', 'paddle.static.load_program_state'],
      message: ({ callee }) => t('{0} unpickles the file, which runs any code that it names', callee),
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
      message: ({ callee }) =>
        t('{0} unpickles the states of an optimiser, with any code that they name', callee),
      effect: 'code',
    },
  ],
);
