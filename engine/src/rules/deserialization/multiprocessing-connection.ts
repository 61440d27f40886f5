import { t } from '../../../../l10n/messages';
import { withImported } from '../../python/fixes/edits';
import type { Call } from '../../python/names/calls';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, given, is, isCall, not, textsOf } from '../../python/rules/conditions';
import { argumentOf } from '../../python/rules/helpers';
import type { PythonContext } from '../../python/rules/pythonRule';

const loopback = /^(?:localhost|127\.|::1$)/;

export const rule = callRule(
  {
    id: 'multiprocessing-connection',
    code: 'SML128',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0049'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'multiprocessing.connection.Listener',
        'multiprocessing.connection.Client',
        'torch.multiprocessing.connection.Listener',
      ],
      when: all(
        isCall,
        (call) => {
          const address = argumentOf(call, 'address', 0)?.node.children[0];
          return address !== undefined;
        },
        either(absent('authkey'), is('authkey', null)),
        not(isLocal),
      ),
      message: ({ callee }) => t('multiprocessing-connection.no-authkey', callee),
      effect: 'code',
      fixes: withImported('authkey', 'os.environ["CONNECTION_KEY"].encode()', 'os'),
    },
    {
      callees: ['multiprocessing.managers.BaseManager', 'multiprocessing.managers.SyncManager'],
      when: all(given('address', 0), not(isLocal), absent('authkey', 1)),
      message: ({ callee }) => t('multiprocessing-connection.no-authkey', callee),
      effect: 'code',
      fixes: withImported('authkey', 'os.environ["CONNECTION_KEY"].encode()', 'os'),
    },
  ],
);

/** The address is a loopback one, or a socket in the file system. */
function isLocal(call: Call, context: PythonContext): boolean {
  const address = argumentOf(call, 'address', 0);
  if (address === undefined) return true;
  const [host = ''] = textsOf(address, context);
  return address.value.kind === 'constant' || loopback.test(host);
}
