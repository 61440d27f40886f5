import { t } from '../../../../l10n/messages';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'custom-secret',
    code: 'SML207',
    family: 'secrets',
    severity: 'high',
    cwe: 'CWE-798',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.2.0',
  },
  secrets: {
    takes: ({ custom }) => custom !== undefined,
    message: ({ custom }, masked) =>
      custom?.message === undefined
        ? t('custom-secret.found', custom?.name ?? '', masked)
        : t('custom-secret.found-with-message', custom.name, masked, custom.message),
  },
};
