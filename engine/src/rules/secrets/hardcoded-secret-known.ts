import { t } from '../../l10n';
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
    takes: ({ detector }, kind) => detector !== undefined && kind !== 'output' && kind !== 'metadata',
    message: (match, masked) =>
      t(
        'A credential of {0} is written here ({1}); revoke it and read it from the environment',
        match.detector?.vendor.name ?? '',
        masked,
      ),
  },
};
