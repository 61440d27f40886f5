import { t } from '../../../../l10n/messages';
import { loaderSeverity, readsOwnBytes } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

const modules = [
  'cloudpickle',
  'cloudpickle.cloudpickle',
  'ray.cloudpickle',
  'joblib.externals.cloudpickle',
  'pyspark.cloudpickle',
  'srsly.cloudpickle',
];

export const rule: PythonRule = {
  meta: {
    id: 'cloudpickle-load',
    code: 'SML103',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  python: {
    callees: [
      ...modules.flatMap((module) => [`${module}.load`, `${module}.loads`]),
      'distributed.protocol.pickle.loads',
      'pyspark.serializers.CloudPickleSerializer().loads',
      'pyspark.serializers.CloudPickleSerializer().load_stream',
    ],
    check(call, context) {
      if (readsOwnBytes(call, context)) return;
      const severity = loaderSeverity(call, context);
      context.report({
        message: t('cloudpickle-load.runs-data-code', call.callee),
        effect: 'code',
        ...(severity === undefined ? {} : { severity }),
      });
    },
  },
};
