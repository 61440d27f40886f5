import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { loaderSeverity } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'fastai-load-learner',
    code: 'SML169',
    family: 'deserialization',
    severity: 'high',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'learner',
        'vision.all',
        'text.all',
        'tabular.all',
        'basics',
        'collab',
        'vision',
        'text',
        'tabular',
        'basic_train',
      ].map((name) => `fastai.${name}.load_learner`),
      message: ({ callee }) => t('fastai-load-learner.unpickles-learner', callee),
      severity: loaderSeverity,
      effect: 'code',
    },
  ],
);
