import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { loaderSeverity } from '../../python/rules/helpers';

const methods = ['get', 'select', 'select_as_multiple'];

export const rule = callRule(
  {
    id: 'pandas-hdf-pickle',
    code: 'SML111',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0010.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'pandas.read_hdf',
        'pandas.io.pytables.read_hdf',
        'dask.dataframe.read_hdf',
        ...methods.map((name) => `pandas.HDFStore().${name}`),
      ],
      message: ({ callee }) => t('pandas-hdf-pickle.unpickles-columns', callee),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      effect: 'code',
    },
  ],
);
