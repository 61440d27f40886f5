import { t } from '../../../../l10n/messages';
import { withUsual } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { absent, either, is } from '../../python/rules/conditions';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'request'];

export const rule = callRule(
  {
    id: 'request-no-timeout',
    code: 'SML222',
    family: 'network',
    severity: 'info',
    cwe: 'CWE-400',
    owasp: ['LLM06:2026'],
    since: '0.1.0',
    counterparts: ['B113', 'S113'],
  },
  [
    {
      callees: verbs.flatMap((name) => [`requests.${name}`, `requests.Session().${name}`]),
      when: either(absent('timeout'), is('timeout', null)),
      message: ({ callee }) => t('request-no-timeout.waits-indefinitely', callee),
      fixes: withUsual('timeout', '30'),
    },
    {
      callees: ['httpx', 'httpx.Client()', 'httpx.AsyncClient()'].flatMap((root) =>
        verbs.map((name) => `${root}.${name}`),
      ),
      when: is('timeout', null),
      message: ({ callee }) => t('request-no-timeout.waits-indefinitely', callee),
      fixes: withUsual('timeout', '30'),
    },
  ],
);
