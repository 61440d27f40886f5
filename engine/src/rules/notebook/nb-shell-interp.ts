import { t } from '../../../../l10n/messages';
import type { CommandRule } from '../../shell/commandRule';

const variable = /(?<![\\$])\{[A-Za-z_][\w.[\]"']{0,100}\}|(?<![\\$\w])\$[a-z_][a-z0-9_]{0,60}\b/;

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
    check({ text, origin }) {
      if (origin !== 'notebook' || !variable.test(text.slice(0, 5_000))) return undefined;
      const first = text.trimStart();
      // Names of packages and folders that the notebook chose itself are everyday practice.
      if (
        /^(?:(?:python3?|pip3?|uv|conda|mamba)\b|cd\b|ls\b|mkdir\b|echo\b|\{sys\.executable\}|env\b|set_env\b)/.test(
          first,
        )
      )
        return undefined;
      const quoted = text.replace(/\{(?:shlex\.)?quote\([^)]{0,100}\)\}/g, '').replace(/'[^']{0,500}'/g, '');
      if (!variable.test(quoted)) return undefined;
      return {
        message: t('nb-shell-interp.interpolated-into-shell'),
        severity: 'low',
        confidence: 'medium',
        effect: 'command',
      };
    },
  },
};
