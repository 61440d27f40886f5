import { t } from '../../l10n';
import { findKnownSecrets } from '../../secrets/matcher';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'hardcoded-secret-known',
    code: 'SML201',
    family: 'secrets',
    title: 'A credential of a known service is written into the file',
    severity: 'high',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.1.0',
  },
  secrets: {
    find: (text) => findKnownSecrets(text),
    message: (match, masked) =>
      t(
        'A credential of {0} is written here ({1}); revoke it and read it from the environment',
        match.vendor ?? '',
        masked,
      ),
  },
};
