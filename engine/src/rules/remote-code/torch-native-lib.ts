import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, either, variable } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'torch-native-lib',
    code: 'SML126',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-829',
    atlas: ['AML.T0010.001', 'AML.T0011.000'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['load', 'load_inline'].map((name) => `torch.utils.cpp_extension.${name}`),
      when: either(
        comesFrom(['download', 'request', 'user', 'model'], 'sources', 1),
        comesFrom(['download', 'request', 'user', 'model'], 'cpp_sources', 1),
        comesFrom(['download', 'request', 'user', 'model'], 'cuda_sources'),
      ),
      message: ({ callee }) => t('torch-native-lib.compiles-untrusted-code', callee),
      effect: 'native-code',
    },
    {
      callees: [
        'onnxruntime.SessionOptions().register_custom_ops_library',
        'onnxruntime.SessionOptions().register_custom_ops_library_with_name',
      ],
      when: variable('', 0),
      message: ({ callee }) => t('torch-native-lib.variable-library-path', callee),
      severity: (call, context) =>
        comesFrom(['download', 'request', 'user'], '', 0)(call, context) ? undefined : 'low',
      effect: 'native-code',
    },
  ],
);
