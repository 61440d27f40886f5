import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is, matches } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'spark-dask-ray-deser',
    code: 'SML117',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.002', 'AML.T0049'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'pyspark.SparkContext().pickleFile',
        'pyspark.sql.SparkSession.builder.getOrCreate().sparkContext.pickleFile',
        'pyspark.sql.*.pickleFile',
        'pyspark.serializers.CPickleSerializer().loads',
        'pyspark.serializers.PickleSerializer().loads',
      ],
      message: ({ callee }) => t('spark-dask-ray-deser.unpickles-on-workers', callee),
      effect: 'code',
    },
    {
      callees: ['distributed.security.Security', 'distributed.Security', 'dask.distributed.Security'],
      when: is('require_encryption', false),
      message: ({ callee }) => t('spark-dask-ray-deser.no-encryption', callee),
      effect: 'code',
      fixes: withArgument('require_encryption', 'True'),
    },
    {
      callees: ['ray.init'],
      when: matches('address', /^ray:\/\/(?!localhost|127\.)/, 0),
      message: ({ callee }) => t('spark-dask-ray-deser.remote-address', callee),
      severity: 'low',
      effect: 'code',
    },
  ],
);
