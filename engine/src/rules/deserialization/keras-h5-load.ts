import { t } from '../../../../l10n/messages';
import { type Condition, callRule } from '../../python/rules/callRule';
import { all, either, is, matches, unlessAtLeast } from '../../python/rules/conditions';
import { loaderSeverity } from '../../python/rules/helpers';

const packages = ['keras', 'tensorflow.keras', 'tf_keras', 'tensorflow.python.keras', 'keras.src'];

const isOldKeras: Condition = ({ callee }) => /^(?:tf_keras|tensorflow\.python)\./.test(callee);

export const rule = callRule(
  {
    id: 'keras-h5-load',
    code: 'SML131',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: packages.flatMap((name) => [`${name}.models.load_model`, `${name}.saving.load_model`]),
      when: all(
        matches('filepath', /\.(?:h5|hdf5)$/i, 0),
        // tf-keras never applied safe mode to HDF5; Keras does from 3.11.3 on (CVE-2025-9905).
        either(isOldKeras, unlessAtLeast('keras', '3.11.3'), is('safe_mode', false)),
      ),
      message: ({ callee }) => t('keras-h5-load.ignores-safe-mode', callee),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      effect: 'code',
    },
  ],
);
