import { t } from '../../../../l10n/messages';
import { withArgument } from '../../python/fixes/edits';
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
      // The file is made at once, and so nobody else can make it.
      fixes: ({ functionNode, node, positional, openPositional }, { document }) => {
        const last = functionNode.type === 'attribute' ? functionNode.children.at(-1) : undefined;
        if (last === undefined || positional.length > 0 || openPositional) return [];
        const written = document.evaluator.textOf(node);
        const opening = written.indexOf('(') + 1;
        const given = written.slice(opening, -1).trim();
        const edits = [
          document.edit(last.start, last.end, 'NamedTemporaryFile'),
          document.edit(node.end - 1, node.end, `${given === '' ? '' : ', '}delete=False).name`),
        ];
        return [{ title: t('common.use-value', 'NamedTemporaryFile'), edits, safe: false }];
      },
    },
    {
      callees: ['os.chmod', 'os.fchmod', 'os.lchmod', 'pathlib.Path().chmod'],
      when: (call, { document }) => {
        const mode = argumentOf(call, 'mode', call.callee.startsWith('os.') ? 1 : 0)?.value;
        if (mode?.kind === 'constant') return typeof mode.value === 'number' && (mode.value & 0o002) !== 0;
        // `stat.S_IRWXU | stat.S_IRWXO`
        const node = argumentOf(call, 'mode', call.callee.startsWith('os.') ? 1 : 0)?.node;
        const written = node === undefined ? '' : document.evaluator.textOf(node).slice(0, 400);
        return /^[^&~]*\bS_I(?:RWX|W)O(?:TH)?\b[^&~]*$/.test(written);
      },
      message: ({ callee }) => t('tempfile.world-writable', callee),
      effect: 'file-write',
      fixes: (call, context) =>
        withArgument('mode', '0o755', call.callee.startsWith('os.') ? 1 : 0)(call, context),
    },
    {
      callees: ['os.umask'],
      when: (call, { document }) => {
        const mask = argumentOf(call, 'mask', 0)?.value;
        const isOpen =
          mask?.kind === 'constant' && typeof mask.value === 'number' && (mask.value & 0o002) === 0;
        // The mask can only be read by setting it: `mask = os.umask(0)`, then `os.umask(mask)`.
        return (
          isOpen &&
          !/^[ \t]{0,8}(?:\r?\n[ \t]{0,80}){1,2}os\.umask\([A-Za-z_]\w{0,60}\)/.test(
            document.textAround(call.node.end, call.node.end + 200),
          )
        );
      },
      message: ({ callee }) => t('tempfile.world-writable', callee),
      effect: 'file-write',
      fixes: withArgument('mask', '0o077', 0),
    },
  ],
);
