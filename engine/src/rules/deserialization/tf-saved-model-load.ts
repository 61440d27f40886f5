import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, either, matches, remoteUrl } from '../../python/rules/conditions';

const loaders = [
  'saved_model.load',
  'compat.v1.saved_model.load',
  'compat.v2.saved_model.load',
  'keras.layers.TFSMLayer',
];

export const rule = callRule(
  {
    id: 'tf-saved-model-load',
    code: 'SML133',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'tensorflow_hub.load',
        'tensorflow_hub.KerasLayer',
        'tensorflow_hub.resolve',
        'tensorflow_hub.Module',
      ],
      when: matches('handle', /^https?:\/\/(?!.*\/\d+(?:[?#].*)?$)/, 0),
      message: ({ callee }) => t('tf-saved-model-load.unpinned-address', callee),
      effect: 'code',
    },
    {
      callees: [...loaders.map((name) => `tensorflow.${name}`), 'keras.layers.TFSMLayer'],
      when: either(
        comesFrom(['download', 'request', 'user'], 'export_dir', 0),
        matches('export_dir', remoteUrl, 0),
      ),
      message: ({ callee }) => t('tf-saved-model-load.runs-untrusted-graph', callee),
      effect: 'code',
    },
  ],
);
