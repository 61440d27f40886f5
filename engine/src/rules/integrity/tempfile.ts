import { t } from '../../l10n';
import { callRule } from '../../python/rules/callRule';
import { argumentOf } from '../../python/rules/helpers';

export const rule = callRule(
  {
    id: 'tempfile',
    code: 'SML232',
    family: 'integrity',
    title: 'A file or folder can be taken over before it is used',
    severity: 'medium',
    cwe: 'CWE-377',
    atlas: ['AML.T0010.003'],
    since: '0.1.0',
    counterparts: ['B306', 'B103', 'S306', 'S103'],
  },
  [
    {
      callees: ['tempfile.mktemp'],
      message: ({ callee }) => t('{0} gives a name that somebody else can create first', callee),
      effect: 'file-write',
    },
    {
      callees: ['os.chmod', 'pathlib.Path().chmod'],
      when: (call) => {
        const mode = argumentOf(call, 'mode', call.callee === 'os.chmod' ? 1 : 0)?.value;
        return mode?.kind === 'constant' && typeof mode.value === 'number' && (mode.value & 0o002) !== 0;
      },
      message: ({ callee }) => t('{0} lets every user of the machine change the file', callee),
      effect: 'file-write',
    },
  ],
);
