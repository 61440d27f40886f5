import { t } from '../../../../l10n/messages';
import { parquetPair } from '../../python/fixes/fixes';
import { loaderSeverity } from '../../python/rules/helpers';
import type { PythonRule } from '../../python/rules/pythonRule';

const readers = [
  'pandas.read_pickle',
  'pandas.io.pickle.read_pickle',
  'pandas.io.api.read_pickle',
  'pandas.compat.pickle_compat.load',
  'pandas.compat.pickle_compat.loads',
  'geopandas.read_pickle',
  'modin.pandas.read_pickle',
  'cudf.read_pickle',
  'dask.dataframe.read_pickle',
];
/** What gives a frame, so that `.to_pickle` on it is pandas' own. */
const frames = [
  'DataFrame',
  'Series',
  'read_csv',
  'read_parquet',
  'read_excel',
  'read_json',
  'read_sql',
  'concat',
  'merge',
];

export const rule: PythonRule = {
  meta: {
    id: 'pandas-read-pickle',
    code: 'SML110',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0010.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
    counterparts: ['B301', 'S301'],
  },
  python: {
    callees: [...readers, ...frames.map((name) => `pandas.${name}().to_pickle`)],
    check(call, context) {
      if (call.callee.endsWith('.to_pickle')) {
        context.report({
          message: t('pandas-read-pickle.writes-pickle'),
          severity: 'low',
          effect: 'code',
        });
        return;
      }
      const severity = loaderSeverity(call, context);
      context.report({
        message: t('common.unpickles-file', call.callee),
        effect: 'code',
        ...(severity === undefined ? {} : { severity }),
        fixes: [parquetPair(call, context)],
      });
    },
  },
};
