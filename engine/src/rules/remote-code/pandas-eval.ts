import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, either, interpolated } from '../../python/rules/conditions';

const frames = [
  'DataFrame',
  'read_csv',
  'read_parquet',
  'read_excel',
  'read_json',
  'read_sql',
  'concat',
  'merge',
];

export const rule = callRule(
  {
    id: 'pandas-eval',
    code: 'SML112',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-95',
    atlas: ['AML.T0050'],
    owasp: ['LLM10:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'pandas.eval',
        'numexpr.evaluate',
        ...frames.flatMap((name) => [`pandas.${name}().query`, `pandas.${name}().eval`]),
      ],
      when: either(interpolated('expr', 0), comesFrom(['model', 'request', 'user', 'download'], 'expr', 0)),
      message: ({ callee }) => t('pandas-eval.external-values-in-expression', callee),
      severity: (call, context) =>
        comesFrom(['model', 'request', 'download'], 'expr', 0)(call, context) ? 'high' : undefined,
      effect: 'code',
    },
  ],
);
