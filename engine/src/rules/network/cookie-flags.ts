import { t } from '../../../../l10n/messages';
import { withArgument, withValue } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, all, either, is, isCall, matches } from '../../python/rules/conditions';

/** Names of cookies that log somebody in. */
const identifying = /sess|token|auth|jwt|^sid$|login/i;

export const rule = callRule(
  {
    id: 'cookie-flags',
    code: 'SML191',
    family: 'network',
    severity: 'medium',
    cwe: 'CWE-614',
    since: '0.1.0',
  },
  [
    {
      methods: ['set_cookie'],
      when: either(is('secure', false), is('httponly', false)),
      message: (call, context) =>
        t('cookie-flags.disabled', is('secure', false)(call, context) ? 'secure' : 'httponly'),
      effect: 'credential',
      fixes: (call, context) =>
        withArgument(is('secure', false)(call, context) ? 'secure' : 'httponly', 'True')(call, context),
    },
    {
      methods: ['set_cookie'],
      when: all(
        isCall,
        either(matches('key', identifying, 0), matches('name', identifying, 0)),
        either(absent('secure'), absent('httponly')),
      ),
      message: (call, context) =>
        t('cookie-flags.absent', absent('secure')(call, context) ? 'secure' : 'httponly'),
      severity: 'low',
      strict: 'medium',
      effect: 'credential',
    },
    {
      callees: [
        ...['flask', 'quart'].flatMap((name) => {
          const app = name === 'flask' ? 'flask.Flask()' : 'quart.Quart()';
          return [`${app}.config[SESSION_COOKIE_SECURE]`, `${app}.config[SESSION_COOKIE_HTTPONLY]`];
        }),
      ],
      when: is('', false, 0),
      message: ({ callee }) => t('cookie-flags.disabled', /\[(\w+)\]/.exec(callee)?.[1] ?? ''),
      effect: 'credential',
      fixes: withValue('True'),
    },
  ],
  { needs: /set_cookie|SESSION_COOKIE/ },
);
