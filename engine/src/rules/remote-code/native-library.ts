import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { comesFrom, either, matches } from '../../python/rules/conditions';

export const rule = callRule(
  {
    id: 'native-library',
    code: 'SML109',
    family: 'remote-code',
    severity: 'medium',
    cwe: 'CWE-676',
    atlas: ['AML.T0010.001'],
    owasp: ['ML06:2023'],
    since: '0.1.0',
  },
  [
    {
      callees: [
        'ctypes.CDLL',
        'ctypes.PyDLL',
        'ctypes.cdll.LoadLibrary',
        'numpy.ctypeslib.load_library',
        'numpy.f2py.compile',
        'torch.ops.load_library',
        'torch.classes.load_library',
        'tensorflow.load_library',
        'tensorflow.load_op_library',
      ],
      when: either(
        comesFrom(['download', 'request', 'user', 'model'], 'name', 0),
        // Every user of the machine may put a library there.
        matches('', /^(?:\/tmp|\/var\/tmp|\/dev\/shm)\//, 0),
      ),
      message: ({ callee }) => t('native-library.untrusted-library-path', callee),
      effect: 'native-code',
    },
  ],
);
