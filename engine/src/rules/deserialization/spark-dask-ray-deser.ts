import { t } from '../../l10n';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { is, matches } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'spark-dask-ray-deser',
    code: 'SML117',
    family: 'deserialization',
    title: 'A cluster unpickles files or messages',
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
      message: ({ callee }) =>
        t('{0} unpickles on every worker, which runs any code that the data names', callee),
      effect: 'code',
    },
    {
      callees: ['distributed.security.Security', 'distributed.Security', 'dask.distributed.Security'],
      when: is('require_encryption', false),
      message: ({ callee }) =>
        t('{0} without encryption lets anybody on the network send pickles to the workers', callee),
      effect: 'code',
      fixes: withArgument('require_encryption', 'True'),
    },
    {
      callees: ['ray.init'],
      when: matches('address', /^ray:\/\/(?!localhost|127\.)/, 0),
      message: ({ callee }) =>
        t('{0} to another machine exchanges pickles with it: each side can run code on the other', callee),
      severity: 'low',
      effect: 'code',
    },
  ],
);
