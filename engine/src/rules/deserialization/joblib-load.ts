import { t } from '../../../../l10n/messages';
import { skopsPair } from '../../python/fixes/fixes';
import { loaderSeverity } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

export const rule: PythonRule = {
  meta: {
    id: 'joblib-load',
    code: 'SML104',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  python: {
    // scikit-learn carried its own copy up to 0.22.
    callees: [
      'joblib.load',
      'joblib.numpy_pickle.load',
      'sklearn.externals.joblib.load',
      'sklearn.utils._joblib.load',
      'sklearn.utils._joblib.joblib.load',
    ],
    check(call, context) {
      const severity = loaderSeverity(call, context);
      context.report({
        message: t('common.unpickles-file', call.callee),
        effect: 'code',
        ...(severity === undefined ? {} : { severity }),
        fixes: [skopsPair(call, context)],
      });
    },
  },
};
