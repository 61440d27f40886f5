import { t } from '../../../../l10n/messages';
import { isSecretFile } from '../../secrets/secretFiles';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'hardcoded-secret-named',
    code: 'SML202',
    family: 'secrets',
    severity: 'medium',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.1.0',
    counterparts: ['B105', 'B106', 'B107', 'S105', 'S106', 'S107', 'hardcoded-credentials'],
  },
  secrets: {
    takes: ({ detector, custom }, kind) =>
      detector === undefined && custom === undefined && kind !== 'metadata',
    message: ({ variable }, masked, path) =>
      isSecretFile(path)
        ? t('hardcoded-secret-named.in-secret-file', variable, masked)
        : t('hardcoded-secret-named.secret-like-literal', variable.toLowerCase(), masked),
  },
};
