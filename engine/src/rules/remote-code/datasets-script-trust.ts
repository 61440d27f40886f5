import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
import { callRule } from '../../python/rules/callRule';
import { all, below, is, matches, not } from '../../python/rules/conditions';

const loaders = [
  'load_dataset',
  'load_dataset_builder',
  'get_dataset_config_names',
  'get_dataset_split_names',
  'get_dataset_infos',
];

export const rule = callRule(
  {
    id: 'datasets-script-trust',
    code: 'SML141',
    family: 'remote-code',
    severity: 'high',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: loaders.map((name) => `datasets.${name}`),
      when: all(
        below('datasets', '2.20'),
        not(is('trust_remote_code', false)),
        matches('path', /^[\w.-]+\/[\w.-]+$/, 0),
      ),
      message: ({ callee }) => t('datasets-script-trust.runs-script-unasked', callee),
      severity: 'medium',
      effect: 'code',
      // The argument came with 2.16.
      fixes: (call, context) =>
        below('datasets', '2.16')(call, context)
          ? []
          : withArgument('trust_remote_code', 'False')(call, context),
    },
  ],
);
