import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { either, is, matches, not, variable } from '../../python/rules/conditions';

const pinned = /:[0-9a-f]{40}$/;

export const rule = callRule(
  {
    id: 'torch-hub-load',
    code: 'SML124',
    family: 'remote-code',
    severity: 'high',
    cwe: 'CWE-494',
    atlas: ['AML.T0010.003'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['torch.hub.load', 'torch.hub.list', 'torch.hub.help'],
      when: not(either(is('source', 'local'), matches('repo_or_dir', /^(?:[/.~]|[A-Za-z]:\\)/, 0))),
      message: (call, context) =>
        matches('repo_or_dir', pinned, 0)(call, context) || matches('github', pinned, 0)(call, context)
          ? t('torch-hub-load.pinned-hubconf', call.callee)
          : t('torch-hub-load.unpinned-hubconf', call.callee),
      severity: (call, context) =>
        matches('repo_or_dir', pinned, 0)(call, context) || matches('github', pinned, 0)(call, context)
          ? is('trust_repo', true)(call, context)
            ? 'medium'
            : 'low'
          : variable('source')(call, context)
            ? 'medium'
            : undefined,
      effect: 'code',
    },
  ],
);
