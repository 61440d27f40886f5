import { t } from '../../../../l10n/messages';
import type { CommandRule } from '../../shell/commandRule';

/** `{name}` and `$name`, with what is taken out of the name; a shell's own variables are in capitals as a rule. */
const variables =
  /(?<![\\$])\{([A-Za-z_]\w{0,60})[\w.[\]"']{0,60}\}|(?<![\\$\w])\$([a-z_][a-z0-9_]{0,60})\b/g;
const paths = /path|file|dir|folder|artifact|model|dataset|ckpt|checkpoint/i;
const maxLength = 5_000;

export const rule: CommandRule = {
  meta: {
    id: 'nb-shell-interp',
    code: 'SML241',
    family: 'notebook',
    severity: 'medium',
    cwe: 'CWE-78',
    atlas: ['AML.T0050'],
    since: '0.1.0',
  },
  command: {
    check({ text, origin }, { cells: { originsOf } }) {
      if (origin !== 'notebook') return undefined;
      const open = text
        .slice(0, maxLength)
        .replace(/\{(?:shlex\.)?quote\([^)]{0,100}\)\}/g, '')
        .replace(/'[^']{0,500}'/g, '');
      const names = [...open.matchAll(variables)].map(([, braced, plain]) => braced ?? plain);
      if (names.length === 0) return undefined;
      // Names of packages and folders that the notebook chose itself are everyday practice.
      // Of a download the path is the program's own choice, its text is not.
      const isOutside = names.some((name) =>
        [...originsOf(name)].some((origin) => origin !== 'download' || !paths.test(name)),
      );
      return {
        message: t('nb-shell-interp.interpolated-into-shell'),
        ...(isOutside ? {} : { severity: 'low' as const, onlyStrict: true as const }),
        confidence: 'medium',
        effect: 'command',
      };
    },
  },
};
