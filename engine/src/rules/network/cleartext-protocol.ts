import { t } from '../../../../l10n/messages';
import { withFunction, withMember, withoutArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is, isCall, matches, not } from '../../python/rules/conditions';

const local = /^(?:localhost|127\.|::1$)/;

export const rule = callRule(
  {
    id: 'cleartext-protocol',
    code: 'SML185',
    family: 'network',
    severity: 'medium',
    cwe: 'CWE-319',
    since: '0.1.0',
    counterparts: [
      'B312',
      'B321',
      'B401',
      'B402',
      'B507',
      'B508',
      'B509',
      'S312',
      'S321',
      'S401',
      'S402',
      'S507',
      'S508',
      'S509',
    ],
  },
  [
    {
      callees: ['telnetlib.Telnet', 'ftplib.FTP'],
      when: (call, context) => isCall(call, context) && not(matches('host', local, 0))(call, context),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
      fixes: (call, context) => (call.callee === 'ftplib.FTP' ? withFunction('FTP_TLS')(call, context) : []),
    },
    {
      callees: [
        'paramiko.SSHClient().set_missing_host_key_policy',
        'paramiko.client.SSHClient().set_missing_host_key_policy',
      ],
      when: ({ positional: [first] }) =>
        first?.value.kind === 'reference' &&
        /(?:AutoAddPolicy|WarningPolicy)(?:\(\))?$/.test(first.value.name),
      message: () => t('cleartext-protocol.any-host-key'),
      effect: 'network',
      fixes: withMember('policy', 0, /(?:AutoAdd|Warning)Policy/, 'RejectPolicy'),
    },
    {
      callees: ['asyncssh.connect', 'asyncssh.create_connection'],
      when: is('known_hosts', null),
      message: () => t('cleartext-protocol.any-host-key'),
      effect: 'network',
      fixes: withoutArgument('known_hosts'),
    },
    {
      callees: ['pysnmp.hlapi.CommunityData', 'pysnmp.hlapi.asyncio.CommunityData'],
      when: is('mpModel', [0, 1]),
      message: ({ callee }) => t('cleartext-protocol.unencrypted', callee),
      effect: 'network',
    },
  ],
);
