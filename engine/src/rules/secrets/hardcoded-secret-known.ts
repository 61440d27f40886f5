import { t } from '../../../../l10n/messages';
import { isSecretFile } from '../../secrets/secretFiles';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'hardcoded-secret-known',
    code: 'SML201',
    family: 'secrets',
    severity: 'high',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.1.0',
    counterparts: ['hardcoded-credentials'],
  },
  secrets: {
    takes: ({ detector }, kind) => detector !== undefined && kind !== 'output' && kind !== 'metadata',
    message: ({ detector }, masked, path) => {
      const vendor = detector?.vendor.name ?? '';
      return isSecretFile(path)
        ? t('hardcoded-secret-known.in-secret-file', vendor, masked)
        : t('hardcoded-secret-known.known-credential', vendor, masked);
    },
  },
};
