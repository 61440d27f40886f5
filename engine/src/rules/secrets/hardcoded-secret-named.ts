import { t } from '../../l10n';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'hardcoded-secret-named',
    code: 'SML202',
    family: 'secrets',
    title: 'A literal is given to something named like a secret',
    severity: 'medium',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.1.0',
    counterparts: ['B105', 'B106', 'B107', 'S105', 'S106', 'S107'],
  },
  secrets: {
    takes: ({ detector }, kind) => detector === undefined && kind !== 'metadata',
    message: (match, masked) =>
      t(
        'The literal given to {0} looks like a secret ({1}); read it from the environment',
        match.variable.toLowerCase(),
        masked,
      ),
  },
};
