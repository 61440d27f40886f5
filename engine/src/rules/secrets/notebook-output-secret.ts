import { t } from '../../l10n';
import type { SecretRule } from '../../secrets/secretRule';

export const rule: SecretRule = {
  meta: {
    id: 'notebook-output-secret',
    code: 'SML240',
    family: 'secrets',
    title: 'A credential is stored in an output or in the metadata of a notebook',
    severity: 'high',
    cwe: 'CWE-532',
    atlas: ['AML.T0055'],
    owasp: ['LLM02:2026'],
    since: '0.2.0',
  },
  secrets: {
    takes: (_, kind) => kind === 'output' || kind === 'metadata',
    message: ({ detector, variable }, masked) =>
      detector === undefined
        ? t(
            'The notebook stores a literal named {0} that looks like a secret ({1})',
            variable.toLowerCase(),
            masked,
          )
        : t(
            'The notebook stores a credential of {0} ({1}); revoke it and clear it before the file is shared',
            detector.vendor.name,
            masked,
          ),
  },
};
