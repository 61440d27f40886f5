import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { below, is } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'pyarrow-pickle',
    code: 'SML116',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0010.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'deserialize',
        'deserialize_from',
        'deserialize_pandas',
        'deserialize_components',
        'PyExtensionType',
      ].map((name) => `pyarrow.${name}`),
      message: ({ callee }) => t('pyarrow-pickle.removed-function', callee),
      effect: 'code',
    },
    {
      callees: ['pyarrow.PyExtensionType.set_auto_load'],
      when: is('', true, 0),
      message: ({ callee }) => t('pyarrow-pickle.auto-load-enabled', callee),
      effect: 'code',
      fixes: withArgument('', 'False', 0),
    },
    {
      callees: [
        'pyarrow.ipc.open_file',
        'pyarrow.ipc.open_stream',
        'pyarrow.parquet.read_table',
        'pyarrow.feather.read_table',
      ],
      when: below('pyarrow', '14.0.1'),
      message: ({ callee }) => t('pyarrow-pickle.vulnerable-version', callee),
      effect: 'code',
    },
  ],
);
