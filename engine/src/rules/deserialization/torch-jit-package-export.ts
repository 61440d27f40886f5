import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { loaderSeverity } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'torch-jit-package-export',
    code: 'SML125',
    family: 'deserialization',
    severity: 'medium',
    cwe: 'CWE-502',
    atlas: ['AML.T0011.000', 'AML.T0018.002'],
    owasp: ['ML06:2023', 'LLM04:2026'],
    since: '0.1.0',
  },
  [
    {
      callees: ['load_pickle', 'import_module'].map((name) => `torch.package.PackageImporter().${name}`),
      message: ({ callee }) => t('torch-jit-package-export.runs-package-code', callee),
      severity: 'high',
      effect: 'code',
    },
    {
      callees: [
        'torch._inductor.aoti_load_package',
        'torch._export.aot_load',
        'torch._inductor.package.load_package',
      ],
      message: ({ callee }) => t('torch-jit-package-export.loads-native-code', callee),
      severity: 'high',
      effect: 'native-code',
    },
    {
      callees: ['torch.jit.load', 'torch.jit.jit_module_from_flatbuffer', 'torch.export.load'],
      message: ({ callee }) => t('torch-jit-package-export.runs-program', callee),
      severity: (call, context) => (loaderSeverity(call, context) === undefined ? undefined : 'low'),
      effect: 'code',
    },
  ],
);
