import { t } from '../../../../l10n/messages';
import { callRule } from '../../python/rules/callRule';
import { argumentOf } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'tempfile',
    code: 'SML232',
    family: 'integrity',
    severity: 'medium',
    cwe: 'CWE-377',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
    counterparts: ['B306', 'B103', 'S306', 'S103'],
  },
  [
    {
      callees: ['tempfile.mktemp'],
      message: ({ callee }) => t('tempfile.predictable-path', callee),
      effect: 'file-write',
    },
    {
      callees: ['os.chmod', 'os.fchmod', 'os.lchmod', 'pathlib.Path().chmod'],
      when: (call) => {
        const mode = argumentOf(call, 'mode', call.callee.startsWith('os.') ? 1 : 0)?.value;
        return mode?.kind === 'constant' && typeof mode.value === 'number' && (mode.value & 0o002) !== 0;
      },
      message: ({ callee }) => t('tempfile.world-writable', callee),
      effect: 'file-write',
    },
    {
      callees: ['os.umask'],
      when: (call) => {
        const mask = argumentOf(call, 'mask', 0)?.value;
        return mask?.kind === 'constant' && typeof mask.value === 'number' && (mask.value & 0o002) === 0;
      },
      message: ({ callee }) => t('tempfile.world-writable', callee),
      effect: 'file-write',
    },
  ],
);
