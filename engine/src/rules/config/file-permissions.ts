import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { known } from '../../python/rules/helpers';

/** Write access for everybody, or programs of everybody. */
const writableByAll = 0o002;

export const rule = callRule(
  {
    id: 'file-permissions',
    code: 'SML186',
    family: 'config',
    severity: 'medium',
    cwe: 'CWE-732',
    since: '0.1.0',
    counterparts: ['B103', 'S103'],
  },
  [
    {
      callees: ['os.chmod', 'os.fchmod', 'os.lchmod', 'pathlib.Path().chmod'],
      when: (call) => {
        const mode = known(call, 'mode', call.callee.startsWith('pathlib') ? 0 : 1);
        return (
          mode.state === 'constant' && typeof mode.value === 'number' && (mode.value & writableByAll) !== 0
        );
      },
      message: ({ callee }) => t('file-permissions.writable-by-all', callee.replace('()', '')),
      effect: 'file-write',
    },
    {
      callees: ['os.umask'],
      when: (call) => {
        const mask = known(call, 'mask', 0);
        return (
          mask.state === 'constant' && typeof mask.value === 'number' && (mask.value & writableByAll) === 0
        );
      },
      message: ({ callee }) => t('file-permissions.writable-by-all', callee),
      effect: 'file-write',
    },
  ],
);
