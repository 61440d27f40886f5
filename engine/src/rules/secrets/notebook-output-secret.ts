import { t } from '../../../../l10n/messages';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'notebook-output-secret',
    code: 'SML240',
    family: 'secrets',
    severity: 'high',
    cwe: 'CWE-532',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.2.0',
  },
  secrets: {
    takes: ({ custom }, kind) => custom === undefined && (kind === 'output' || kind === 'metadata'),
    message: ({ detector, variable }, masked) =>
      detector === undefined
        ? t('notebook-output-secret.notebook-secret-like-literal', variable.toLowerCase(), masked)
        : t('notebook-output-secret.notebook-credential', detector.vendor.name, masked),
  },
};
