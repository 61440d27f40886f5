import { t } from '../../l10n';
import { callRule } from '../../python/rules/callRule';

export const rule = callRule(
  {
    id: 'keras-lambda-layer',
    code: 'SML132',
    family: 'integrity',
    title: 'A Lambda layer makes the saved model carry code',
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
      message: ({ callee }) =>
        t('{0} is saved as compiled code, so whoever loads the model has to switch safe mode off', callee),
      effect: 'code',
    },
  ],
);
