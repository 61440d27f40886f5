import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { matches } from '../../python/rules/conditions';

const objectCollectives = [
  'broadcast_object_list',
  'all_gather_object',
  'gather_object',
  'scatter_object_list',
  'send_object_list',
  'recv_object_list',
];
const open = /^(?:tcp|env):\/\/(?:0\.0\.0\.0|\[::\])/;

export const rule = callRule(
  {
    id: 'torch-distributed-object',
    code: 'SML127',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0049'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: ['torch.distributed.init_process_group'],
      when: matches('init_method', open, 1),
      message: ({ callee }) => t('torch-distributed-object.listens-on-all-interfaces', callee),
      effect: 'code',
    },
    {
      callees: ['torch.distributed.rpc.init_rpc'],
      message: ({ callee }) => t('torch-distributed-object.runs-remote-functions', callee),
      // Every program of the framework calls it: what counts is the network, which the code does not show.
      severity: 'low',
      strict: 'medium',
      effect: 'code',
    },
    {
      callees: objectCollectives.flatMap((name) => [
        `torch.distributed.${name}`,
        `torch.distributed.distributed_c10d.${name}`,
      ]),
      message: ({ callee }) => t('torch-distributed-object.unpickles-ranks-data', callee),
      severity: 'low',
      effect: 'code',
    },
  ],
);
