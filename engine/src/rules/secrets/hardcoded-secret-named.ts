import { t } from '../../l10n';
import { findNamedSecrets } from '../../secrets/named';
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
    // Outputs print everything next to everything: a name there proves nothing.
    find: (text, kind) =>
      kind === 'output' ? [] : findNamedSecrets(text, kind === 'settings' ? 'bare' : 'quoted'),
    message: (match, masked) =>
      t(
        'The literal given to {0} looks like a secret ({1}); read it from the environment',
        match.variable.toLowerCase(),
        masked,
      ),
  },
};
