import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';

export const rule = callRule(
  {
    id: 'keras-lambda-layer',
    code: 'SML132',
    family: 'integrity',
    severity: 'low',
    cwe: 'CWE-502',
    atlas: ['AML.T0018.001'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: ['keras', 'tensorflow.keras', 'tf_keras'].map((name) => `${name}.layers.Lambda`),
      when: ({ positional: [first], keywords }) =>
        (first ?? keywords.get('function'))?.node.type === 'lambda',
      message: ({ callee }) => t('keras-lambda-layer.requires-unsafe-loading', callee),
      effect: 'code',
    },
  ],
);
